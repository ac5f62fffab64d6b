"""What is entered in the journal about offices and officials, each in the stream of its office."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from pydantic import Field

from sangham.accounts.hierarchy import Kind
from sangham.accounts.roles import Role
from sangham.journal.kinds import Payload, entry_kind, upcaster


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


@entry_kind("official_posted")
class OfficialPosted(Payload):
    """An official was posted to the office in a role. The name is a particular, `official`."""

    id: UUID
    official: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")
    office: str
    role: Role
    from_on: date
    to_on: date | None = None


@entry_kind("powers_conferred")
class PowersConferred(Payload):
    """Government conferred a Registrar's powers on the office by an order under s.3(2)."""

    id: UUID
    number: str = Field(min_length=1, max_length=80)
    made_on: date
    office: str
    powers: tuple[str, ...] = Field(min_length=1)
    districts: tuple[str, ...]
    classes: tuple[str, ...]
    from_on: date
    to_on: date | None = None
