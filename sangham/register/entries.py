"""What is entered in the journal about a society, in its own stream ``society/<uuid>``."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind, upcaster
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


class FormerName(Payload):
    """A name that the society bore once; from when until when is not known."""

    id: UUID
    name_en: Written
    name_ml: Written


@entry_kind("society_entered", version=2)
class SocietyEntered(Payload):
    """A society that an older register has was entered, as far as that register says. None, or "": not known.

    `registered_within`: of a day of registration that is not wholly known, its year or its year and month ("1974",
    "1974-03"). `area_as_written`: what of the area could not be told as places; where `area` is None, nothing could.
    `as_written`: by what it is of, what the older register's own words are, where those say more than the value here.
    `row`: the digest of the row of a sheet that it was entered from, by which it is known not to be entered twice.
    """

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
    former_names: tuple[FormerName, ...]
    sector: str = Field(max_length=100)
    liability: Literal["", "limited", "unlimited"]
    registered_within: str = Field(pattern=r"^(\d{4}(-\d{2})?)?$")
    registered_office_en: str = Field(max_length=500)
    registered_office_ml: str = Field(max_length=500)
    area_as_written: tuple[str, ...]
    remarks: str = Field(max_length=2000)
    as_written: dict[str, str]
    row: str | None = Field(pattern=r"^[0-9a-f]{64}$")


@upcaster("society_entered", from_version=1)
def nothing_more_was_known(data: dict[str, Any]) -> dict[str, Any]:
    """Version 1 could not say what an older register says beyond number, name, class, day, standing and area."""
    return data | {
        "former_names": [],
        "sector": "",
        "liability": "",
        "registered_within": "",
        "registered_office_en": "",
        "registered_office_ml": "",
        "area_as_written": [],
        "remarks": "",
        "as_written": {},
        "row": None,
    }


CertificateKind = Literal["original", "amended", "duplicate", "in_place_of_lost"]


@entry_kind("registration_certified", version=2)
class RegistrationCertified(Payload):
    """A certificate of registration was given: the original, s.8(1); one amended on a change of name, s.10(2); a
    duplicate; or one in place of a lost one, s.8(2). `sha256` is of the signed paper; `of` the certificate that it
    amends or repeats, where this record gave that one."""

    certificate: UUID
    society: UUID
    kind: CertificateKind
    of: UUID | None
    number: str = Field(min_length=1, max_length=80)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


@upcaster("registration_certified", from_version=1)
def all_were_originals(data: dict[str, Any]) -> dict[str, Any]:
    """Only originals were given then."""
    return {**data, "kind": "original", "of": None}
