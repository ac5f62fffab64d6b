"""What is entered in the journal about offices and officials, each in the stream of its office."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from pydantic import Field

from sangham.accounts.roles import Role
from sangham.journal.kinds import Payload, entry_kind


@entry_kind("office_opened")
class OfficeOpened(Payload):
    """An office has its place in the record: territory (districts), classes of society, number series."""

    code: str = Field(pattern=r"^[A-Z][A-Z0-9-]{1,39}$")
    name_en: str = Field(min_length=1, max_length=200)
    name_ml: str = Field(min_length=1, max_length=200)
    territory: tuple[str, ...]
    classes: tuple[str, ...]
    series: str = Field(min_length=1, max_length=20)
    series_ml: str = Field(min_length=1, max_length=20)
    numbers_after: int = Field(ge=0)


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
