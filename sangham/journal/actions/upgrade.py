"""Bring the tables of an older version to this one."""

from __future__ import annotations

from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from sangham.journal.actions.rebuild import rebuild
from sangham.journal.models import Entry


def upgrade() -> bool:
    """Make or change the tables, and if there is a record, derive it afresh from its entries; True if anything changed.

    A migration changes the shape of a derived table; what a new column says comes from the entries, as everything else
    in it. Cut off in between, `sangham rebuild` does the rest. Raises JournalDamaged as `rebuild`, with nothing derived
    then.
    """
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    call_command("migrate", verbosity=0, interactive=False)
    if waiting and Entry.objects.exists():
        rebuild()
    return bool(waiting)
