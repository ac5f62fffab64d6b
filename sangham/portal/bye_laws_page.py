"""The page of a society's bye-laws."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from sangham.kernel import clock
from sangham.portal.shown import ShownName, shown_name
from sangham.register.models import Society
from sangham.register.queries import bye_laws_of


@dataclass(frozen=True, slots=True)
class ShownClause:
    """One bye-law as registered, in whatever language it is worded. `anchor` is for links to it."""

    anchor: str
    number: str
    heading: str
    words: str


@dataclass(frozen=True, slots=True)
class ByeLawsPage:
    """The clauses in force on a day."""

    name: ShownName
    society_address: str
    on: date
    clauses: tuple[ShownClause, ...]


def bye_laws_page(society: Society, on: date | None = None) -> ByeLawsPage:
    """The bye-laws in force on a day (today where none is given)."""
    day = on or clock.today()
    return ByeLawsPage(
        name=shown_name(society.name),
        society_address=reverse("society", args=[society.id]),
        on=day,
        clauses=tuple(
            ShownClause(f"clause-{row.position}", row.number, row.heading, row.text)
            for row in bye_laws_of(society, day)
        ),
    )
