"""Append an entry: the only way in which anything comes to be recorded."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from datetime import date

from django.db import connection

from sangham.journal.actor import Actor
from sangham.journal.kinds import Payload, kind_of
from sangham.journal.models import Entry, Particular, Receipt, StreamHead
from sangham.journal.projecting import project
from sangham.journal.proof.canonical import JSON, canonical_text
from sangham.journal.proof.entry import BEGINNING, commitment, hash_of
from sangham.kernel import clock

_STREAM = re.compile(r"[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]*\Z")
_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_-]+)*\Z")
_SALT_BYTES = 32


class NotInTransaction(RuntimeError):
    """An entry and what follows from it stand or fall together: open transaction.atomic() first."""


def record(
    what: Payload,
    *,
    stream: str,
    by: Actor,
    on: date,
    receipt: str | None = None,
    particulars: Mapping[str, JSON] | None = None,
) -> Entry:
    """Append an entry to a stream and hand it to the projections of its kind.

    `on` is the day on which it has effect; `receipt` the address that `keep_receipt` gave; `particulars` are of
    persons, by name: kept beside the journal, under a salted commitment each.
    Locks the stream's head until the transaction ends. An action that records in several streams takes them in
    the same order every time, or two of them may wait for each other (PostgreSQL then stops one).

    Raises NotInTransaction, UnknownKind, NotCanonical, and ValueError for a stream or a receipt that is not one.
    """
    if not connection.in_atomic_block:
        raise NotInTransaction("record() needs transaction.atomic()")
    if not _STREAM.match(stream) or len(stream) > 100:
        raise ValueError(f"not a stream: {stream!r}; say society/<uuid>, office/<code>")
    if type(on) is not date:
        raise TypeError(f"on= is a date, not {type(on).__name__}")
    if receipt is not None and not Receipt.objects.filter(pk=receipt).exists():
        raise ValueError(f"no receipt {receipt} is kept: call keep_receipt first")
    kind = kind_of(type(what))
    kept = _beside(particulars or {})
    head = _locked_head(stream)
    entry = Entry(
        stream=stream,
        number=head.number + 1,
        kind=kind.name,
        version=kind.version,
        effective_on=on,
        recorded_at=clock.now(),
        author=by.official,
        office=by.office,
        power=by.power,
        receipt=receipt,
        payload=what.as_text(),
        particulars=canonical_text({p.name: _commitment(p) for p in kept}),
        previous=head.hash,
    )
    entry.hash = hash_of(entry.form())
    entry.save(force_insert=True)
    for particular in kept:
        particular.entry = entry
    Particular.objects.bulk_create(kept)
    StreamHead.objects.filter(pk=stream).update(number=entry.number, hash=entry.hash)
    project(what, entry)
    return entry


def _locked_head(stream: str) -> StreamHead:
    """The stream's head, locked (on SQLite by BEGIN IMMEDIATE), begun if this is its first entry."""
    heads = StreamHead.objects.select_for_update()
    head = heads.filter(pk=stream).first()
    if head is None:
        StreamHead.objects.bulk_create([StreamHead(stream=stream, hash=BEGINNING)], ignore_conflicts=True)
        head = heads.get(pk=stream)
    return head


def _beside(particulars: Mapping[str, JSON]) -> list[Particular]:
    for name in particulars:
        if not _NAME.match(name) or len(name) > 100:
            raise ValueError(f"not a name of a particular: {name!r}")
    return [
        Particular(name=name, salt=secrets.token_hex(_SALT_BYTES), content=canonical_text(content))
        for name, content in sorted(particulars.items())
    ]


def _commitment(particular: Particular) -> str:
    assert particular.salt is not None and particular.content is not None
    return commitment(bytes.fromhex(particular.salt), particular.content)
