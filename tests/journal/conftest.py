"""A signing key and a data folder of its own for each test; nothing projected unless a test says so."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from django.db import connection

from sangham.journal import keys
from sangham.journal.actor import Actor
from sangham.kernel import clock

BY = Actor("off-0001", "JR-TVM", "s.7(1)")
ON = date(2026, 11, 20)


def check_constraints_now() -> None:
    """PostgreSQL keeps deferred checks pending until the commit that a test never makes, and refuses to alter or
    truncate a table meanwhile."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")


@pytest.fixture
def journal(db: None, settings, tmp_path) -> Iterator[None]:
    """The database, a key, no projections, and the clock held."""
    settings.VAR = tmp_path
    settings.SANGHAM_PROJECTIONS = []
    keys.make_key()
    with clock.stopped(datetime(2026, 11, 23, 7, 0, 0, 5, tzinfo=UTC)):
        yield


@pytest.fixture
def harbour(journal: None, settings) -> None:
    """The table of boats, derived by tests.journal.happenings."""
    settings.SANGHAM_PROJECTIONS = ["tests.journal.happenings"]
    kind = "uuid" if connection.vendor == "postgresql" else "char(32)"
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TABLE harbour_boat (id {kind} PRIMARY KEY, berth text NOT NULL, crew integer NOT NULL, "
            "moored_by text NOT NULL)"
        )
