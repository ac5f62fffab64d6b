# ruff: noqa: S608  statements are made of the names of our own tables and columns; values are bound
"""Derive the tables afresh from the entries, through the same projections that first wrote them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connection, models, transaction
from django.db.models.fields.related import ManyToManyField
from pydantic import ValidationError

from sangham.journal.damaged import JournalDamaged
from sangham.journal.kinds import Payload, UnknownKind
from sangham.journal.models import Entry
from sangham.journal.projecting import project, projected_models
from sangham.kernel.text import Text

Progress = Callable[[int, int], None]  # entries done, entries in all
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a live table is not what the entries say. `field` is "" when the whole row is on one side only
    (then `live` and `derived` say whether it is there)."""

    table: str
    row: str
    field: str
    live: Any
    derived: Any


@dataclass(frozen=True, slots=True)
class _Table:
    """A derived table: its columns, and those by which a row is known."""

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def before(self) -> str:
        """The copy of the live rows, kept while they are derived afresh."""
        return f"live_{self.name}"


class _OnlyLooked(Exception):
    """Undoes the transaction of a check."""


def rebuild(*, progress: Progress | None = None) -> int:
    """Empty the derived tables and refill them, in one transaction. Returns the number of entries read.

    Raises JournalDamaged, with nothing changed, at an entry that cannot be read.
    """
    tables = _tables()
    with transaction.atomic():
        hold_writers()
        return _derive(tables, progress)


def check_tables(*, progress: Progress | None = None) -> list[Difference]:
    """What `rebuild` would change, row by row and field by field. Changes nothing."""
    tables = _tables()
    found: list[Difference] = []
    try:
        with transaction.atomic():
            hold_writers()
            for table in tables:
                _run(f"CREATE TEMPORARY TABLE {_q(table.before)} AS SELECT * FROM {_q(table.name)}")
            _derive(tables, progress)
            for table in tables:
                found += _differences(table)
            raise _OnlyLooked
    except _OnlyLooked:
        return found


def _derive(tables: list[_Table], progress: Progress | None) -> int:
    for table in reversed(tables):
        _run(f"DELETE FROM {_q(table.name)}")
    total, done, after = Entry.objects.count(), 0, 0
    while some := list(Entry.objects.filter(id__gt=after).order_by("id")[:_AT_ONCE]):
        project((_read(entry), entry) for entry in some)
        done, after = done + len(some), some[-1].id
        if progress:
            progress(done, total)
    return done


def _read(entry: Entry) -> Payload:
    try:
        return entry.what
    except (UnknownKind, ValidationError) as error:
        raise JournalDamaged(
            Text(
                en="{stream}, entry {number}, cannot be read as {kind} version {version}: either the journal is "
                "newer than this program, or the entry has been altered.",
                ml="{stream}, രേഖപ്പെടുത്തൽ {number}: {kind}, പതിപ്പ് {version}, എന്ന നിലയിൽ വായിക്കാനാവുന്നില്ല. നാൾവഴി ഈ "
                "പ്രോഗ്രാമിനേക്കാൾ പുതിയതാണ്, അല്ലെങ്കിൽ രേഖപ്പെടുത്തലിൽ മാറ്റം വരുത്തിയിട്ടുണ്ട്.",
            ).fill(stream=entry.stream, number=entry.number, kind=entry.kind, version=entry.version)
        ) from error


def hold_writers() -> None:
    """Nobody appends meanwhile. Every writer locks a stream's head before anything else; one that holds a head
    already finishes first. On SQLite BEGIN IMMEDIATE has done so."""
    if connection.vendor == "postgresql":
        _run("LOCK TABLE journal_streamhead IN EXCLUSIVE MODE")


def _tables() -> list[_Table]:
    """The derived tables in an order in which rows can be created; links between two rows after both."""
    tables, links = [], []
    for model in projected_models():
        tables.append(_table_of(model))
        for field in model._meta.local_many_to_many:
            assert isinstance(field, ManyToManyField)
            through = field.remote_field.through
            if through and through._meta.auto_created:
                links.append(_table_of(through))
    return tables + links


def _table_of(model: type[models.Model]) -> _Table:
    columns = tuple(f.column for f in model._meta.concrete_fields if f.column)
    key = tuple(f.column for f in model._meta.pk_fields if f.column)
    if model._meta.auto_created:  # the number that the database gives to a link means nothing
        key = columns = tuple(c for c in columns if c not in key)
    return _Table(model._meta.db_table, key, columns)


def _differences(table: _Table) -> Iterator[Difference]:
    key = ", ".join(_q(c) for c in table.key)
    columns = ", ".join(_q(c) for c in table.columns)
    live, derived = _q(table.before), _q(table.name)
    differing = (
        f"SELECT {key} FROM (SELECT {columns} FROM {live} EXCEPT SELECT {columns} FROM {derived}) AS a "
        f"UNION SELECT {key} FROM (SELECT {columns} FROM {derived} EXCEPT SELECT {columns} FROM {live}) AS b "
        f"ORDER BY {', '.join(str(i + 1) for i in range(len(table.key)))}"
    )
    where = " AND ".join(f"{_q(c)} = %s" for c in table.key)
    for row in _run(differing):
        was = _run(f"SELECT {columns} FROM {live} WHERE {where}", row)
        now = _run(f"SELECT {columns} FROM {derived} WHERE {where}", row)
        named = "/".join(str(value) for value in row)
        if not was or not now:
            yield Difference(table.name, named, "", live=bool(was), derived=bool(now))
            continue
        for column, before, after in zip(table.columns, was[0], now[0], strict=True):
            if before != after:
                yield Difference(table.name, named, column, live=before, derived=after)


def _run(sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall()) if cursor.description else []


def _q(name: str) -> str:
    return connection.ops.quote_name(name)
