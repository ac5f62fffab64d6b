"""Inward and order numbers: by office and calendar year, in order, under lock, never used twice."""

from __future__ import annotations

from django.db.models import Max

from sangham.proceedings.models import Matter, Order
from sangham.register.numbering import hold_stream


def next_inward(office: str, year: int) -> int:
    """The next inward number of an office; its stream is held until the transaction ends."""
    return _after(Matter.objects.filter(office_id=_locked(office), year=year).aggregate(n=Max("inward"))["n"])


def next_order(office: str, year: int) -> int:
    """The next number of an order of an office."""
    return _after(Order.objects.filter(office_id=_locked(office), year=year).aggregate(n=Max("number"))["n"])


def _locked(office: str) -> str:
    """The office's stream is held, not its row: rows are derived, and a rebuild may be writing them."""
    hold_stream(f"office/{office}")
    return office


def _after(last: int | None) -> int:
    return (last or 0) + 1
