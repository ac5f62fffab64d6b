"""The database itself refuses: every append-only table, every way in which SQL can change or lose a row."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from sangham.journal.actions.erase_particular import erase_particular
from sangham.journal.actions.keep_receipt import keep_receipt
from sangham.journal.actions.record import record
from sangham.journal.actions.seal import seal
from sangham.journal.models import Entry, Particular
from sangham.journal.proof.canonical import address
from sangham.kernel.problem import Problems
from tests.journal.conftest import BY, ON, check_constraints_now
from tests.journal.test_record import STREAM, moored

APPEND_ONLY = ["entry", "leaf", "node", "checkpoint", "receipt", "consultedlaw", "particular"]


@pytest.fixture
def kept(journal) -> Entry:
    """At least a row in each table."""
    receipt = keep_receipt({"law": address({})}, {})
    made = record(
        moored(), stream=STREAM, by=BY, on=ON, receipt=receipt, particulars={"skipper": {"name": "X"}}
    )
    record(moored(), stream=STREAM, by=BY, on=ON)
    assert seal()
    return made


def rows(table: str) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM journal_{table} ORDER BY 1, 2")
        return cursor.fetchall()


def columns(table: str) -> list[str]:
    with connection.cursor() as cursor:
        return [c.name for c in connection.introspection.get_table_description(cursor, f"journal_{table}")]


def refused(sql: str, *values: object) -> None:
    with (
        pytest.raises(DatabaseError, match="append-only"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(sql, values)


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_update_of_any_column_is_refused(kept, table):
    before = rows(table)
    assert before
    for column in columns(table):
        refused(f'UPDATE journal_{table} SET "{column}" = "{column}"')
    assert rows(table) == before


@pytest.mark.parametrize("table", [*APPEND_ONLY, "streamhead"])
def test_delete_is_refused(kept, table):
    before = rows(table)
    assert before
    refused(f"DELETE FROM journal_{table}")
    assert rows(table) == before


def test_truncate_is_refused(kept):
    if connection.vendor != "postgresql":
        pytest.skip("SQLite has no TRUNCATE; its DELETE without WHERE is refused above")
    check_constraints_now()
    for table in (*APPEND_ONLY, "streamhead"):
        refused(f"TRUNCATE journal_{table} CASCADE")


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_putting_another_row_in_the_place_of_one_is_refused(kept, table):
    """INSERT OR REPLACE deletes without a DELETE trigger; ON CONFLICT DO UPDATE is PostgreSQL's way."""
    before = rows(table)
    names = ", ".join(f'"{c}"' for c in columns(table))
    marks = ", ".join("%s" for _ in columns(table))
    if connection.vendor == "sqlite":
        refused(f"INSERT OR REPLACE INTO journal_{table} ({names}) VALUES ({marks})", *before[0])
    else:
        last = columns(table)[-1]
        refused(
            f"INSERT INTO journal_{table} ({names}) SELECT {names} FROM journal_{table} "
            f'ON CONFLICT ON CONSTRAINT journal_{table}_pkey DO UPDATE SET "{last}" = EXCLUDED."{last}"'
        )
    assert rows(table) == before


def test_replacing_an_entry_by_stream_and_number_is_refused(kept):
    if connection.vendor != "sqlite":
        pytest.skip("INSERT OR REPLACE is SQLite's")
    refused(
        "INSERT OR REPLACE INTO journal_entry (stream, number, kind, version, effective_on, recorded_at, author, "
        "office, power, payload, particulars, previous, hash) SELECT stream, number, kind, version, effective_on, "
        "recorded_at, 'somebody else', office, power, payload, particulars, previous, 'x' FROM journal_entry"
    )


def test_a_session_that_plays_a_replica_is_refused_too(kept):
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL's")
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
    refused("UPDATE journal_entry SET author = 'somebody else'")
    refused("DELETE FROM journal_entry")


def test_a_head_only_goes_forward(kept):
    refused("UPDATE journal_streamhead SET number = number - 1")
    refused("UPDATE journal_streamhead SET sealed = 0")
    refused("UPDATE journal_streamhead SET stream = 'society/other'")


def test_a_particular_is_erased_only_after_an_entry_that_says_so(kept):
    refused("UPDATE journal_particular SET salt = NULL, content = NULL")
    before = kept.form()
    erased = erase_particular(kept, "skipper", ground="Act s.x", by=BY, on=ON)
    particular = Particular.objects.get()
    assert (particular.salt, particular.content) == (None, None)
    assert (erased.kind, erased.stream, erased.number) == ("particular_erased", STREAM, 3)
    assert kept.particular("skipper") is None
    assert Entry.objects.get(pk=kept.pk).form() == before  # the chain is whole
    with pytest.raises(Problems, match="erased already"):
        erase_particular(kept, "skipper", ground="Act s.x", by=BY, on=ON)


def test_even_then_it_is_erased_and_not_changed(journal):
    made = record(
        moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": {"name": "X"}, "mate": {"name": "Y"}}
    )
    erase_particular(made, "skipper", ground="Act s.x", by=BY, on=ON)
    refused("UPDATE journal_particular SET salt = NULL, content = NULL WHERE name = 'mate'")
    refused("UPDATE journal_particular SET salt = 'ab', content = '{}' WHERE name = 'skipper'")
    refused("UPDATE journal_particular SET salt = NULL, content = NULL, name = 'cook' WHERE name = 'mate'")


def test_an_erasure_in_another_stream_erases_nothing(journal):
    """An entry elsewhere that names the particular is not the entry of this stream."""
    from sangham.journal.actions.erase_particular import ParticularErased

    made = record(moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": {"name": "X"}})
    particular = made.kept_particulars.get()
    what = ParticularErased(particular=particular.id, entry_number=1, name="skipper", ground="none")
    record(what, stream="office/other", by=BY, on=ON)
    refused("UPDATE journal_particular SET salt = NULL, content = NULL")
