"""Places were merged into one, which is in a newer edition."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.permitting import require_permission
from sangham.places.checks import check_succession
from sangham.places.entries import PlacesMerged


@transaction.atomic
def merge_places(places: Sequence[UUID], *, into: UUID, order: str, by: Actor, on: date) -> None:
    """Record that two or more places of older editions make up one of a newer.

    `order`: the order or notification that says so. Raises Problems where a place is unknown, comes twice, or is not of
    an edition newer than the older ones, the same is recorded already, or `by` may not.
    """
    require_permission("change_places", by=by, on=on)
    edition = check_succession(places, [into], order)
    record(
        PlacesMerged(places=tuple(places), into=into, order=order),
        stream=f"places/{edition.name}",
        by=by,
        on=on,
    )
