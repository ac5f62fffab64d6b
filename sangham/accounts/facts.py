"""The record of offices -> the facts and collections that the law asks for under s.3(2). No rule here."""

from __future__ import annotations

from datetime import date
from typing import Any

from sangham.accounts.models import Conferral


def conferral_orders(*, known_on: date) -> list[dict[str, Any]]:
    """Every order made by a day, whenever in force: whether it is in force is for law to find.

    Shape: number, office, powers, districts, classes (lists; empty for all), from_on, to_on (dates; to_on None
    while it stands).
    """
    return [
        c.as_fact() for c in Conferral.objects.filter(made_on__lte=known_on).order_by("made_on", "number")
    ]
