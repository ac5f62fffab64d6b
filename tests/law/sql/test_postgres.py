"""The same answers from PostgreSQL, where the run has one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from psycopg import sql

from sangham.law.one_case import compiled
from sangham.law.plan import Plan
from sangham.law.sql import columns, statement
from tests.databases import SERVER
from tests.law.sql.rows_in_arrow import cell, expected
from tests.law.trees import plans, rows

pytestmark = [pytest.mark.postgres, pytest.mark.skipif(not SERVER, reason="no PostgreSQL in this run")]


@pytest.fixture(scope="module")
def connection() -> Iterator[psycopg.Connection]:
    with psycopg.connect(SERVER, autocommit=True, prepare_threshold=None) as c:
        yield c


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plan=plans(dropping=True), facts=rows(15))
def test_postgres_agrees_with_one_case(
    connection: psycopg.Connection, plan: Plan, facts: list[dict[str, Any]]
) -> None:
    every = compiled(plan).every
    by_case = [expected(plan, every(row)[: len(plan.clauses)]) for row in facts]
    assert answers(connection, plan, facts) == by_case


def answers(c: psycopg.Connection, plan: Plan, facts: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    needed = columns(plan, "postgres")
    typed = [sql.SQL("{} {}").format(sql.Identifier(n), sql.SQL(kind)) for n, kind in needed.items()]
    table = sql.SQL("CREATE TEMPORARY TABLE facts ({})").format(
        sql.SQL(", ").join([sql.SQL("id BIGINT"), *typed])
    )
    places = sql.SQL(", ").join([sql.Placeholder()] * (1 + len(needed)))
    c.execute("DROP TABLE IF EXISTS facts")
    c.execute(table)
    with c.cursor() as cursor:
        given = [[i, *(cell(row, name) for name in needed)] for i, row in enumerate(facts)]
        cursor.executemany(sql.SQL("INSERT INTO facts VALUES ({})").format(places), given)
        cursor.execute(statement(plan, table="facts", keys=("id",), dialect="postgres"))
        return [tuple(row[1:]) for row in sorted(cursor.fetchall())]
