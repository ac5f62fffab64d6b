"""Pack the journal into a backup, from one snapshot of the database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from zipfile import ZipFile

from django.db import connection, transaction
from django.db.models import F, Model, QuerySet

from sangham.journal.backup import form
from sangham.journal.models import Checkpoint, ConsultedLaw, Entry, Particular, Receipt
from sangham.journal.proof.canonical import canonical
from sangham.journal.proof.entry import instant
from sangham.kernel import clock

Progress = Callable[[int, int], None]  # entries done, entries in all
_AT_ONCE = 2000


@contextmanager
def snapshot() -> Iterator[None]:
    """Everything read inside is of one instant, while others go on writing.

    Inside a transaction already, that is the snapshot (on PostgreSQL as far as its isolation goes).
    """
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "sqlite":
        # atomic() would begin IMMEDIATE and keep writers out; WAL gives a reader its own view
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
    else:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield


def pack_journal(archive: ZipFile, *, progress: Progress | None = None) -> dict[str, Any]:
    """Write the journal's members; what the backup will say of itself. To be called in `snapshot`."""
    total = Entry.objects.count()
    last = Checkpoint.objects.order_by("-size").first()
    _write(archive, form.ENTRIES, _entries(total, progress))
    particulars = Particular.objects.select_related("entry").order_by("entry_id", "name")
    _write(archive, form.PARTICULARS, (_particular(p) for p in particulars.iterator(_AT_ONCE)))
    for member, kept in ((form.RECEIPTS, Receipt.objects.all()), (form.LAWS, ConsultedLaw.objects.all())):
        _write(archive, member, (_kept(row) for row in kept.order_by("sha256").iterator(_AT_ONCE)))
    checkpoints = Checkpoint.objects.order_by("size").iterator(_AT_ONCE)
    _write(archive, form.CHECKPOINTS, (canonical(c.signed().as_json()) + b"\n" for c in checkpoints))
    return {
        "format": form.FORMAT,
        "origin": last.origin if last else None,
        "size": last.size if last else 0,
        "entries": total,
        "made_at": instant(clock.now()),
    }


def _entries(total: int, progress: Progress | None) -> Iterator[bytes]:
    done, after = 0, 0
    while some := list(_after(after)):
        for entry in some:
            leaf = json.dumps(getattr(entry, "leaf_number", None))
            yield b'{"entry":%b,"hash":"%b","leaf":%b}\n' % (entry.form(), entry.hash.encode(), leaf.encode())
        done, after = done + len(some), some[-1].pk
        if progress:
            progress(done, total)


def _after(id: int) -> QuerySet[Entry]:
    return Entry.objects.filter(id__gt=id).annotate(leaf_number=F("leaf__number")).order_by("id")[:_AT_ONCE]


def _particular(kept: Particular) -> bytes:
    beside = {"id": str(kept.id), "stream": kept.entry.stream, "number": kept.entry.number, "name": kept.name}
    return canonical({**beside, "salt": kept.salt, "content": kept.content}) + b"\n"


def _kept(row: Model) -> bytes:
    return canonical({"sha256": row.pk, "content": row.content}) + b"\n"  # type: ignore[attr-defined]


def _write(archive: ZipFile, member: str, content: Iterable[bytes]) -> None:
    with archive.open(member, "w", force_zip64=True) as file:
        for line in content:
            file.write(line)
