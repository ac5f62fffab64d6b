"""Offices and their tree, and which powers stand conferred, on a day. Who acts where: `holding.py`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from django.db.models import Model, Q, QuerySet

from sangham.accounts.models import Conferral, Office, OfficeName, OfficePlacing, Official, Posting
from sangham.kernel.names import Name
from sangham.law.acts.kcs_1969.s03_registrar import confers

M = TypeVar("M", bound=Model)


def office(code: str) -> Office | None:
    """The office with this code."""
    return Office.objects.filter(code=code).first()


def official(code: str) -> Official | None:
    """The official with this code."""
    return Official.objects.filter(code=code).first()


def on_day(day: date) -> Q:
    """What holds from a day to another, or has no last day, and holds on this one."""
    return Q(from_on__lte=day) & (Q(to_on__isnull=True) | Q(to_on__gte=day))


def open_on(day: date, path: str = "") -> Q:
    """An office that was open on the day, as far as the record knows; `path` leads to it (``"office__"``)."""
    opened = Q(**{f"{path}opened_on__isnull": True}) | Q(**{f"{path}opened_on__lte": day})
    return opened & (Q(**{f"{path}closed_on__isnull": True}) | Q(**{f"{path}closed_on__gte": day}))


def is_shut(code: str, day: date) -> bool:
    """Whether the record has the office, and not as open on the day."""
    return Office.objects.filter(~open_on(day), code=code).exists()


def name_on(office_code: str, day: date) -> Name | None:
    """What the office was called on the day."""
    row = _as_of(OfficeName.objects.filter(office_id=office_code), day)
    return None if row is None else Name(row.name_en, row.name_ml)


def placing_on(office_code: str, day: date) -> OfficePlacing | None:
    """What the office was, and under which it stood, on the day."""
    return _as_of(OfficePlacing.objects.filter(office_id=office_code), day)


def office_above(office_code: str, day: date) -> str | None:
    """The code of the office above on the day; None where none was, or none is known."""
    row = placing_on(office_code, day)
    return None if row is None else row.above_id


def _as_of(rows: QuerySet[M], day: date) -> M | None:
    """Of rows that each hold until the next, the one that holds on the day: the latest begun, the last entered of those."""
    begun = rows.filter(Q(from_on__isnull=True) | Q(from_on__lte=day))
    # Not by the database: the two order a missing day differently.
    return max(begun, key=lambda row: (row.from_on or date.min, row.number), default=None)  # type: ignore[attr-defined]


def tree_on(day: date) -> Iterator[tuple[int, Office]]:
    """Every office open on the day under the one above it then, with its depth; the topmost first, then by code.

    An office whose place is not known, or whose office above was not open then, stands at the top.
    """
    there = {o.code: o for o in Office.objects.filter(open_on(day)).order_by("code")}
    under: dict[str | None, list[str]] = {}
    for code in there:
        above = office_above(code, day)
        under.setdefault(above if above in there else None, []).append(code)

    def walk(above: str | None, depth: int) -> Iterator[tuple[int, Office]]:
        for code in under.get(above, ()):
            yield depth, there[code]
            yield from walk(code, depth + 1)

    yield from walk(None, 0)


def postings_on(day: date) -> QuerySet[Posting]:
    """Every posting that holds on the day, whether or not the official is on leave."""
    return Posting.objects.filter(on_day(day)).select_related("official", "office").order_by("from_on", "id")


def posting_on(official_code: str, day: date, *, office_code: str | None = None) -> Posting | None:
    """The official's posting on the day (at the office, if one is named); the latest where there are several."""
    found = postings_on(day).filter(official_id=official_code)
    if office_code is not None:
        found = found.filter(office_id=office_code)
    return found.last()


def conferrals_on(day: date) -> QuerySet[Conferral]:
    """Every order under s.3(2) that is in force on the day, by its own words and by every later order."""
    return (
        Conferral.objects.filter(on_day(day))
        .exclude(endings__last_on__lt=day)
        .select_related("office")
        .prefetch_related("endings")
        .order_by("made_on", "number")
    )


def conferral_for(
    office_code: str, power: str, *, on: date, districts: tuple[str, ...], class_name: str
) -> Conferral | None:
    """The order that confers the power on the office, over the class, in each of the districts, on the day."""
    for conferral in conferrals_on(on).filter(office_id=office_code):
        if confers(conferral.as_fact(), power=power, society_class=class_name, districts=districts, on=on):
            return conferral
    return None


def offices_competent(power: str, *, on: date, districts: tuple[str, ...], class_name: str) -> list[Office]:
    """The offices on which the power is conferred for such a society on the day, in the order of the orders."""
    orders: dict[Office, list[Conferral]] = {}
    for conferral in conferrals_on(on):
        orders.setdefault(conferral.office, []).append(conferral)
    return [
        office
        for office, its in orders.items()
        if any(
            confers(c.as_fact(), power=power, society_class=class_name, districts=districts, on=on)
            for c in its
        )
    ]
