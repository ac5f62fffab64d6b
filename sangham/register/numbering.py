"""Register numbers: per office and series, under lock, in order, never given twice, no gap left behind.

The number is one more than the last of its series, found while the office's stream is held; it becomes
taken with the entry that carries it. A transaction that fails gives its number back, since nothing else has
seen it; a society never leaves the register, and a number that a correction took from one is not given again.
"""

from __future__ import annotations

from uuid import UUID

from django.db.models import Max

from sangham.accounts.models import Office
from sangham.journal.models import StreamHead
from sangham.register.models import Correction, Society


def hold_stream(stream: str) -> None:
    """Let nobody else act on what the stream is about until the transaction ends.

    The head of the stream is what every writer locks first, and what `rebuild` waits for; to lock a derived
    row instead would let the two wait for each other. On SQLite the whole database is locked already.
    """
    StreamHead.objects.select_for_update().filter(pk=stream).first()


def hold_series(office_code: str) -> Office | None:
    """The office, its number series held until the transaction ends; None where no such office stands."""
    hold_stream(f"office/{office_code}")
    return Office.objects.filter(code=office_code).first()


def next_number(office: Office) -> int:
    """The number that comes next in the office's series. Call with the series held."""
    taken = Society.objects.filter(office=office, series=office.series).aggregate(last=Max("number"))["last"]
    left = Correction.objects.filter(left_office=office.code, left_series=office.series)
    return max(taken or 0, left.aggregate(last=Max("left_number"))["last"] or 0, office.numbers_after) + 1


def number_taken(
    office_code: str, series: str, number: int, *, leaving_out: UUID | None = None
) -> Society | None:
    """The society that has this number in the office's series, if another than the one left out. Call with the
    series held."""
    found = Society.objects.filter(office_id=office_code, series=series, number=number)
    return (found if leaving_out is None else found.exclude(pk=leaving_out)).first()
