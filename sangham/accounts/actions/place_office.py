"""Place an office under another, with its districts and classes, by Government's order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from sangham.accounts.checks import (
    check_classes,
    check_days,
    check_districts,
    found_wrong,
    held_office,
    taluks_called,
)
from sangham.accounts.entries import OfficePlaced
from sangham.accounts.hierarchy import Kind
from sangham.accounts.permissions import Act, require
from sangham.accounts.tree import Seat, check_seat, check_under, tree_of_record
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor


@transaction.atomic
def place_office(
    office: str,
    *,
    kind: Kind,
    above: str | None,
    from_on: date,
    by: Actor,
    on: date,
    territory: Sequence[str] = (),
    taluks: Sequence[str] = (),
    classes: Sequence[str] = (),
    order: str = "",
) -> None:
    """Enter what an office is and under which it stands from a day on; also for one of which the record knows neither.

    No districts or classes: all of them. Raises Problems where a field is wrong, the office may not stand there, one
    under it could not stand under it any more, or `by` may not.
    """
    require("place_office", by, Act(office=office, on=on))
    held = held_office(office)
    tree = {**tree_of_record(), office: Seat(kind, above, tuple(territory), tuple(classes))}
    ids, unknown = taluks_called(taluks, territory)
    found = [
        *check_districts(territory),
        *check_classes(classes),
        *check_seat(office, tree),
        *check_under(office, tree),
        *check_days(from_on, None, office=held),
        *unknown,
    ]
    with found_wrong(found):
        what = OfficePlaced(
            office=office,
            kind=kind,
            above=above,
            territory=tuple(territory),
            taluks=ids,
            classes=tuple(classes),
            from_on=from_on,
            order=order,
        )
    record(what, stream=f"office/{office}", by=by, on=on)
