"""A place was renamed, or given another code: the same place, in two editions."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.permitting import require_permission
from sangham.places.checks import check_succession
from sangham.places.entries import PlaceRenamed


@transaction.atomic
def rename_place(place: UUID, *, becomes: UUID, order: str, by: Actor, on: date) -> None:
    """Record that a place of an older edition is, under another name or code, one of a newer.

    `order`: the order or notification that says so. Raises Problems where a place is unknown, comes twice, or is not of
    an edition newer than the older ones, the same is recorded already, or `by` may not.
    """
    require_permission("change_places", by=by, on=on)
    edition = check_succession([place], [becomes], order)
    record(
        PlaceRenamed(place=place, becomes=becomes, order=order), stream=f"places/{edition.name}", by=by, on=on
    )
