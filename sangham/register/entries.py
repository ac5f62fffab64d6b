"""What is entered in the journal about a society, in its own stream ``society/<uuid>``."""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.kernel.text import Text

Written = Annotated[str, Field(max_length=300)]


class AreaRow(Payload):
    """A place of the area; `id` of the row, `place` of the place."""

    id: UUID
    place: UUID


class ByeLawRow(Payload):
    """A numbered clause of the bye-laws, in the order of the tuple it stands in."""

    id: UUID
    number: str = Field(min_length=1, max_length=40)
    heading: str = Field(max_length=500)
    text: str = Field(min_length=1)


@entry_kind("society_registered")
class SocietyRegistered(Payload):
    """The Registrar registered the society and its bye-laws, s.7(1), effective on the day of the order."""

    id: UUID
    name_id: UUID
    matter: UUID | None
    office: str
    series: str
    series_ml: str
    number: int = Field(ge=1)
    name_en: Written
    name_ml: Written
    class_name: str
    tier: str
    registered_office: Text
    area: tuple[AreaRow, ...] = Field(min_length=1)
    bye_laws: tuple[ByeLawRow, ...] = Field(min_length=1)


@entry_kind("society_entered")
class SocietyEntered(Payload):
    """A society that an older register has was entered, as far as that register says. None: not known."""

    id: UUID
    name_id: UUID
    office: str
    series: str
    series_ml: str
    number: int | None = Field(ge=1)
    name_en: Written
    name_ml: Written
    class_name: str
    tier: str
    registered_on: date | None
    standing: str
    area: tuple[AreaRow, ...] | None
    entered_from: str = Field(min_length=1, max_length=200)


@entry_kind("registration_certified")
class RegistrationCertified(Payload):
    """A certificate of registration was given under s.8(1); `sha256` is of the signed paper."""

    certificate: UUID
    society: UUID
    number: str = Field(min_length=1, max_length=80)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
