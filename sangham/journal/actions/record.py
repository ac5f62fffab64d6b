"""Append an entry: the only way in which anything comes to be recorded."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

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
_AT_ONCE = 2000  # rows of a statement


class NotInTransaction(RuntimeError):
    """An entry and what follows from it stand or fall together: open transaction.atomic() first."""


@dataclass(frozen=True, slots=True)
class ToRecord:
    """What is to be entered: `record` says what each field is."""

    what: Payload
    stream: str
    by: Actor
    on: date
    receipt: str | None = None
    particulars: Mapping[str, JSON] | None = None


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
    (entry,) = record_all([ToRecord(what, stream, by, on, receipt, particulars)])
    return entry


def record_all(given: Iterable[ToRecord]) -> list[Entry]:
    """Append many entries, in their order, as `record` appends one, with a few statements for all of them.

    What acts on thousands at once (an import) gives some thousands at a time. Locks the heads of all their streams, in
    the order of the streams' names. Raises as `record`, with nothing appended.
    """
    if not connection.in_atomic_block:
        raise NotInTransaction("recording needs transaction.atomic()")
    given = list(given)
    for each in given:
        _check(each)
    _check_receipts({each.receipt for each in given if each.receipt is not None})
    heads = _locked_heads(sorted({each.stream for each in given}))
    recorded_at = clock.now()
    entries: list[Entry] = []
    beside: list[Particular] = []
    for each in given:
        kept = _beside(each.particulars or {})
        entry = _after(heads[each.stream], each, kept, recorded_at)
        heads[each.stream] = StreamHead(stream=each.stream, number=entry.number, hash=entry.hash)
        entries.append(entry)
        for particular in kept:
            particular.entry = entry
        beside += kept
    Entry.objects.bulk_create(entries, batch_size=_AT_ONCE)
    Particular.objects.bulk_create(beside, batch_size=_AT_ONCE)
    StreamHead.objects.bulk_create(
        heads.values(),
        batch_size=_AT_ONCE,
        update_conflicts=True,
        unique_fields=["stream"],
        update_fields=["number", "hash"],
    )
    project((each.what, entry) for each, entry in zip(given, entries, strict=True))
    return entries


def _check(given: ToRecord) -> None:
    if not _STREAM.match(given.stream) or len(given.stream) > 100:
        raise ValueError(f"not a stream: {given.stream!r}; say society/<uuid>, office/<code>")
    if type(given.on) is not date:
        raise TypeError(f"on= is a date, not {type(given.on).__name__}")


def _check_receipts(receipts: set[str]) -> None:
    if receipts and (missing := receipts.difference(_kept(receipts))):
        raise ValueError(f"no receipt {min(missing)} is kept: call keep_receipt first")


def _kept(receipts: set[str]) -> Iterator[str]:
    for some in _batches(sorted(receipts)):
        yield from Receipt.objects.filter(pk__in=some).values_list("pk", flat=True)


def _after(head: StreamHead, given: ToRecord, kept: list[Particular], recorded_at: datetime) -> Entry:
    """The entry that follows the last of its stream."""
    kind = kind_of(type(given.what))
    entry = Entry(
        stream=given.stream,
        number=head.number + 1,
        kind=kind.name,
        version=kind.version,
        effective_on=given.on,
        recorded_at=recorded_at,
        author=given.by.official,
        office=given.by.office,
        power=given.by.power,
        receipt=given.receipt,
        payload=given.what.as_text(),
        particulars=canonical_text({p.name: _commitment(p) for p in kept}),
        previous=head.hash,
    )
    entry.hash = hash_of(entry.form())
    return entry


def _locked_heads(streams: list[str]) -> dict[str, StreamHead]:
    """The streams' heads, locked (on SQLite by BEGIN IMMEDIATE), begun for those whose first entry this is."""
    heads = StreamHead.objects.select_for_update().order_by("stream")
    found = {head.stream: head for some in _batches(streams) for head in heads.filter(stream__in=some)}
    if begun := [stream for stream in streams if stream not in found]:
        StreamHead.objects.bulk_create(
            [StreamHead(stream=stream, hash=BEGINNING) for stream in begun],
            batch_size=_AT_ONCE,
            ignore_conflicts=True,
        )
        found |= {head.stream: head for some in _batches(begun) for head in heads.filter(stream__in=some)}
    return found


def _batches(keys: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(keys), _AT_ONCE):
        yield keys[start : start + _AT_ONCE]


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
