"""Reads of matters."""

from __future__ import annotations

from uuid import UUID

from sangham.journal.queries import entries_of
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
