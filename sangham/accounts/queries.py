"""Who is posted where, and which powers stand conferred, on a day."""

from __future__ import annotations

from datetime import date

from django.db.models import Q, QuerySet

from sangham.accounts.models import Conferral, Office, Official, Posting
from sangham.law.acts.kcs_1969.s03_registrar import confers


def office(code: str) -> Office | None:
    """The office with this code."""
    return Office.objects.filter(code=code).first()


def official(code: str) -> Official | None:
    """The official with this code."""
    return Official.objects.filter(code=code).first()


def _on(day: date) -> Q:
    return Q(from_on__lte=day) & (Q(to_on__isnull=True) | Q(to_on__gte=day))


def postings_on(day: date) -> QuerySet[Posting]:
    """Every posting that holds on the day."""
    return Posting.objects.filter(_on(day)).select_related("official", "office").order_by("from_on", "id")


def posting_on(official_code: str, day: date, *, office_code: str | None = None) -> Posting | None:
    """The official's posting on the day (at the office, if one is named); the latest where there are several."""
    found = postings_on(day).filter(official_id=official_code)
    if office_code is not None:
        found = found.filter(office_id=office_code)
    return found.last()


def office_above(office_code: str) -> str | None:
    """The code of the office above; None where none is, or none is known."""
    return Office.objects.filter(code=office_code).values_list("above_id", flat=True).first()


def officials_at(office_code: str, day: date) -> set[str]:
    """The codes of the officials posted at the office, in whatever role, on the day."""
    return set(postings_on(day).filter(office_id=office_code).values_list("official_id", flat=True))


def conferrals_on(day: date) -> QuerySet[Conferral]:
    """Every order under s.3(2) that is in force on the day."""
    return Conferral.objects.filter(_on(day)).select_related("office").order_by("made_on", "number")


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
