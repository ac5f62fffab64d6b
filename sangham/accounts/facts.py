"""The record of offices -> the facts and collections that the law asks for under s.3(2). No rule here."""

from __future__ import annotations

from datetime import date
from typing import Any

from sangham.accounts.hierarchy import CAPACITIES
from sangham.accounts.models import Conferral, Office


def conferral_orders(*, known_on: date) -> list[dict[str, Any]]:
    """Every order made by a day, whenever in force, ended as far as was known on that day; whether one is in force is for
    law to find.

    Shape: number, office, powers, districts, classes (lists; empty for all), from_on, to_on (dates; to_on None
    while it stands).
    """
    orders = Conferral.objects.filter(made_on__lte=known_on).prefetch_related("endings")
    return [c.as_fact(known_on) for c in orders.order_by("made_on", "number")]


def capacity_of(office: str) -> str | None:
    """As what an office receives an application under the Act, in the words of the law's questions ("department",
    "registrar", "government", ...); None where the record does not know what office it is.
    """
    found = Office.objects.filter(code=office).first()
    return CAPACITIES.get(found.kind) if found is not None else None
