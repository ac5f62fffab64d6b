"""Reads of matters."""

from __future__ import annotations

import re
from contextlib import suppress
from uuid import UUID

from sangham.journal.models import Entry
from sangham.journal.queries import entries_of
from sangham.proceedings.entries import ApplicationLodged, MatterLodged
from sangham.proceedings.folding import fold
from sangham.proceedings.models import Matter
from sangham.proceedings.state import Standing


def matter(id: UUID) -> Matter | None:
    """The matter with this id."""
    return Matter.objects.select_related("office").filter(pk=id).first()


def standing_of(id: UUID) -> Standing:
    """How a matter stands, folded from its entries. Raises ValueError where there is none."""
    return fold(entries_of(f"matter/{id}"))


def matter_of_dossier(digest: str) -> Matter | None:
    """The matter in which a dossier was lodged, by the dossier's digest."""
    return Matter.objects.filter(digest=digest).first()


def matters_of(society: UUID) -> list[Matter]:
    """The matters about a society: that of its registration, and every one since. Oldest first."""
    return list(Matter.objects.filter(society=society).order_by("first_received_on", "id"))


def matter_named(name: str) -> Matter | None:
    """The matter that people call so: ``JR-TVM/12/2026`` (office, inward number, year), or its id.

    A matter that was sent on is found by the number of either office.
    """
    with suppress(ValueError):
        return matter(UUID(name.strip()))
    read = _NAMED.fullmatch(name.strip())
    if read is None:
        return None
    office, inward, year = read["office"], int(read["inward"]), int(read["year"])
    rows = Matter.objects.select_related("office")
    found = rows.filter(office_id=office, inward=inward, year=year).first()
    return found or _as_it_was_lodged(office, inward, year)


def _as_it_was_lodged(office: str, inward: int, year: int) -> Matter | None:
    """The matter that an office received under this number, and no longer has."""
    of_the_office = Entry.objects.filter(
        kind__in=("application_lodged", "matter_lodged"), office=office, effective_on__year=year
    )
    for entry in of_the_office.order_by("id"):
        lodged = entry.what
        if isinstance(lodged, ApplicationLodged | MatterLodged) and lodged.inward == inward:
            return matter(lodged.matter)
    return None


_NAMED = re.compile(r"(?P<office>\S+)/(?P<inward>[0-9]{1,9})/(?P<year>[0-9]{4})")
