"""Entries about offices and officials -> tables."""

from __future__ import annotations

from datetime import date
from typing import cast

from sangham.accounts.entries import (
    ChargeAssigned,
    ChargeEnded,
    ConferralEnded,
    LeaveEnded,
    LeaveGranted,
    OfficeClosed,
    OfficeNameChanged,
    OfficeOpened,
    OfficePlaced,
    OfficialPosted,
    PostingEnded,
    PowersConferred,
)
from sangham.accounts.models import (
    Charge,
    Conferral,
    ConferralEnding,
    Leave,
    Office,
    OfficeName,
    OfficePlacing,
    Official,
    Posting,
)
from sangham.journal.models import Entry
from sangham.journal.projecting import projects

MODELS = [
    Office,
    OfficeName,
    OfficePlacing,
    Official,
    Posting,
    Leave,
    Charge,
    Conferral,
    ConferralEnding,
]


@projects(OfficeOpened)
def office_opened(what: OfficeOpened, entry: Entry) -> None:
    """The office, its first name and its first place."""
    given = what.model_dump(mode="json", exclude={"kind", "above", "opened_on"})
    Office.objects.create(**given, kind=what.kind or "", above_id=what.above, opened_on=what.opened_on)
    _name(what.code, what.name_en, what.name_ml, None, entry)
    _placing(what.code, what.kind or "", what.above, None, entry)


@projects(OfficePlaced)
def office_placed(what: OfficePlaced, entry: Entry) -> None:
    """Where it stands now, and since when."""
    given = what.model_dump(mode="json", include={"kind", "territory", "taluks", "classes"})
    Office.objects.filter(code=what.office).update(**given, above_id=what.above)
    _placing(what.office, what.kind, what.above, what.from_on, entry)


@projects(OfficeNameChanged)
def office_name_changed(what: OfficeNameChanged, entry: Entry) -> None:
    """Its name now, and since when."""
    Office.objects.filter(code=what.office).update(name_en=what.name_en, name_ml=what.name_ml)
    _name(what.office, what.name_en, what.name_ml, what.from_on, entry)


@projects(OfficeClosed)
def office_closed(what: OfficeClosed, entry: Entry) -> None:
    """Its last day."""
    Office.objects.filter(code=what.office).update(closed_on=what.last_on)


def _name(office: str, name_en: str, name_ml: str, from_on: date | None, entry: Entry) -> None:
    OfficeName.objects.create(
        office_id=office, number=entry.number, name_en=name_en, name_ml=name_ml, from_on=from_on
    )


def _placing(office: str, kind: str, above: str | None, from_on: date | None, entry: Entry) -> None:
    OfficePlacing.objects.create(
        office_id=office, number=entry.number, kind=kind, above_id=above, from_on=from_on
    )


@projects(OfficialPosted)
def official_posted(what: OfficialPosted, entry: Entry) -> None:
    """The official, if not yet known, and the posting. A name since erased leaves the code."""
    name = cast("dict[str, str]", entry.particular("official") or {})
    Official.objects.update_or_create(
        code=what.official, defaults={"name_en": name.get("en", ""), "name_ml": name.get("ml", "")}
    )
    Posting.objects.create(
        id=what.id,
        official_id=what.official,
        office_id=what.office,
        role=what.role,
        unit_en=what.unit_en,
        unit_ml=what.unit_ml,
        from_on=what.from_on,
        to_on=what.to_on,
        order=what.order,
    )


@projects(PostingEnded)
def posting_ended(what: PostingEnded, entry: Entry) -> None:
    """The posting's last day."""
    Posting.objects.filter(id=what.posting).update(to_on=what.last_on)


@projects(LeaveGranted)
def leave_granted(what: LeaveGranted, entry: Entry) -> None:
    """The days of the leave."""
    Leave.objects.create(
        id=what.id,
        official_id=what.official,
        office_id=what.office,
        from_on=what.from_on,
        to_on=what.to_on,
    )


@projects(LeaveEnded)
def leave_ended(what: LeaveEnded, entry: Entry) -> None:
    """Its last day."""
    Leave.objects.filter(id=what.leave).update(to_on=what.last_on)


@projects(ChargeAssigned)
def charge_assigned(what: ChargeAssigned, entry: Entry) -> None:
    """The charge."""
    Charge.objects.create(
        id=what.id,
        official_id=what.official,
        office_id=what.office,
        role=what.role,
        from_on=what.from_on,
        to_on=what.to_on,
        order=what.order,
    )


@projects(ChargeEnded)
def charge_ended(what: ChargeEnded, entry: Entry) -> None:
    """Its last day."""
    Charge.objects.filter(id=what.charge).update(to_on=what.last_on)


@projects(PowersConferred)
def powers_conferred(what: PowersConferred, entry: Entry) -> None:
    """The order of conferral."""
    Conferral.objects.create(
        id=what.id,
        number=what.number,
        made_on=what.made_on,
        special=what.special,
        office_id=what.office,
        powers=list(what.powers),
        districts=list(what.districts),
        classes=list(what.classes),
        from_on=what.from_on,
        to_on=what.to_on,
    )


@projects(ConferralEnded)
def conferral_ended(what: ConferralEnded, entry: Entry) -> None:
    """The later order, and the last day of the one that it ends."""
    ConferralEnding.objects.create(
        conferral_id=what.conferral, number=what.by_order, made_on=what.made_on, last_on=what.last_on
    )
