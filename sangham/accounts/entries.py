"""What is entered in the journal about offices and officials, each in the stream of its office.

`order` is the number of the order that says so; "" where none was given.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from pydantic import Field

from sangham.accounts.hierarchy import Kind
from sangham.accounts.roles import Role
from sangham.journal.kinds import Payload, entry_kind, upcaster

OFFICIAL = r"^[a-z0-9][a-z0-9-]{0,39}$"


@entry_kind("office_opened", version=2)
class OfficeOpened(Payload):
    """An office has its place in the record: what it is, under which it stands, territory, classes, number series.

    `territory` are districts; `taluks`, ids of places, narrow it where they are given. No district, or no class, means
    all of them; no series, that the office keeps no register. `kind`, `above`, `opened_on`: None where not known;
    `above` also where nothing stands above it.
    """

    code: str = Field(pattern=r"^[A-Z][A-Z0-9-]{1,39}$")
    name_en: str = Field(min_length=1, max_length=200)
    name_ml: str = Field(min_length=1, max_length=200)
    kind: Kind | None
    above: str | None
    opened_on: date | None
    territory: tuple[str, ...]
    taluks: tuple[UUID, ...]
    classes: tuple[str, ...]
    series: str = Field(max_length=20)
    series_ml: str = Field(max_length=20)
    numbers_after: int = Field(ge=0)


@upcaster("office_opened", from_version=1)
def neither_its_kind_nor_the_office_above(data: dict[str, Any]) -> dict[str, Any]:
    """Neither was asked then, nor since when the office stands, and no taluk was named."""
    return {**data, "kind": None, "above": None, "opened_on": None, "taluks": []}


@entry_kind("office_placed")
class OfficePlaced(Payload):
    """From a day an office stands under another, with this territory and these classes, by Government's order."""

    office: str
    kind: Kind
    above: str | None
    territory: tuple[str, ...]
    taluks: tuple[UUID, ...]
    classes: tuple[str, ...]
    from_on: date
    order: str = Field(max_length=200)


@entry_kind("office_name_changed")
class OfficeNameChanged(Payload):
    """From a day an office has another name."""

    office: str
    name_en: str = Field(min_length=1, max_length=200)
    name_ml: str = Field(min_length=1, max_length=200)
    from_on: date
    order: str = Field(max_length=200)


@entry_kind("office_closed")
class OfficeClosed(Payload):
    """An office was closed; `last_on` is the last day on which it was open."""

    office: str
    last_on: date
    order: str = Field(max_length=200)


@entry_kind("official_posted", version=2)
class OfficialPosted(Payload):
    """An official was posted to the office in a role. The name is a particular, `official`.

    `unit_en`, `unit_ml`: the inspector's unit within the office, if any.
    """

    id: UUID
    official: str = Field(pattern=OFFICIAL)
    office: str
    role: Role
    unit_en: str = Field(max_length=200)
    unit_ml: str = Field(max_length=200)
    from_on: date
    to_on: date | None = None
    order: str = Field(max_length=200)


@upcaster("official_posted", from_version=1)
def neither_unit_nor_order(data: dict[str, Any]) -> dict[str, Any]:
    """Neither was asked then."""
    return {**data, "unit_en": "", "unit_ml": "", "order": ""}


@entry_kind("posting_ended")
class PostingEnded(Payload):
    """A posting ended; `last_on` is the last day of it."""

    posting: UUID
    official: str
    office: str
    last_on: date
    order: str = Field(max_length=200)


@entry_kind("leave_granted")
class LeaveGranted(Payload):
    """An official is on leave, both days included, and acts in nothing meanwhile. Why is not kept."""

    id: UUID
    official: str
    office: str
    from_on: date
    to_on: date


@entry_kind("leave_ended")
class LeaveEnded(Payload):
    """An official came back early; `last_on` is the last day of the leave, the day before its first if it was not taken."""

    leave: UUID
    official: str
    office: str
    last_on: date


@entry_kind("charge_assigned")
class ChargeAssigned(Payload):
    """An official posted elsewhere holds the additional charge of the office in a role, by an order."""

    id: UUID
    official: str
    office: str
    role: Role
    from_on: date
    to_on: date | None
    order: str = Field(min_length=1, max_length=200)


@entry_kind("charge_ended")
class ChargeEnded(Payload):
    """An additional charge ended; `last_on` is the last day of it."""

    charge: UUID
    official: str
    office: str
    last_on: date
    order: str = Field(max_length=200)


@entry_kind("powers_conferred", version=2)
class PowersConferred(Payload):
    """Government conferred a Registrar's powers on the office by an order under s.3(2).

    `special`: a special order, a general one if False, None where that was not entered. `supersedes`: numbers of the
    orders that it ends on the day before its first.
    """

    id: UUID
    number: str = Field(min_length=1, max_length=80)
    made_on: date
    special: bool | None
    office: str
    powers: tuple[str, ...] = Field(min_length=1)
    districts: tuple[str, ...]
    classes: tuple[str, ...]
    from_on: date
    to_on: date | None = None
    supersedes: tuple[str, ...]


@upcaster("powers_conferred", from_version=1)
def neither_special_nor_superseding(data: dict[str, Any]) -> dict[str, Any]:
    """It was not asked whether the order was general, and an order ended no other."""
    return {**data, "special": None, "supersedes": []}


@entry_kind("conferral_ended")
class ConferralEnded(Payload):
    """Government ended an order under s.3(2) by a later order, `by_order`; `last_on` is the last day of its force."""

    conferral: UUID
    number: str
    office: str
    by_order: str = Field(min_length=1, max_length=80)
    made_on: date
    last_on: date
