"""The parts of a dossier, each frozen: applicants, the application, bye-laws, what the office adds, papers.

None is "not known", everywhere. Amounts are paise. Names of persons are as written, normalised.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from sangham.kernel.money import Paise
from sangham.kernel.text import Text

Kind = Literal["individual", "government", "society", "local_body", "approved_body"]
Script = Literal["en", "ml"]


class Part(BaseModel):
    """A part of a dossier."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Words(Part):
    """The same words in English and in Malayalam; either may not be known."""

    en: str | None = None
    ml: str | None = None

    def text(self) -> Text | None:
        """As Text, the one language standing in for the other where only one is known."""
        en, ml = self.en or self.ml, self.ml or self.en
        return Text(en, ml) if en and ml else None


class Applicant(Part):
    """One applicant, as in the list."""

    serial: int
    kind: Kind | None
    name: Words
    birth_date: date | None = None
    age: int | None = None
    address: str | None = None
    occupation: str | None = None
    local_body_written: str | None = None
    local_body: str | None = None  # code, where the words name one place
    of_unsound_mind: bool | None = None
    resident_in_area: bool | None = None
    occupies_land_in_area: bool | None = None
    signed: bool | None = None
    authorised_person: str | None = None  # who signs for a body
    declares_no_other_relation: bool | None = None
    share_paid: Paise | None = None
    entrance_fee_paid: Paise | None = None

    def as_fact(self) -> dict[str, Any]:
        """The fields that `law` takes; no name, no address."""
        return {name: getattr(self, name) for name in APPLICANT_FACTS}


APPLICANT_FACTS = (
    "serial",
    "kind",
    "birth_date",
    "age",
    "of_unsound_mind",
    "resident_in_area",
    "occupies_land_in_area",
    "signed",
    "declares_no_other_relation",
)


class Relation(Part):
    """Person `to` is the `relation` of person `of`, by their serial numbers; `relation` is a code of `law`."""

    of: int
    to: int
    relation: str

    def as_fact(self) -> dict[str, Any]:
        """As `law` takes it."""
        return {"of": self.of, "to": self.to, "relation": self.relation}


class Declaration(Part):
    """A declaration made for all the applicants: by whom, and when."""

    by: str
    on: date


class Declarations(Part):
    """What was declared of all; it fills what the list leaves blank, and never overrides it."""

    of_sound_mind: Declaration | None = None
    reside_or_occupy_land: Declaration | None = None
    no_other_relation: Declaration | None = None


class DatedPaper(Part):
    """A line of the check-list: a paper, its date, a number or amount where it has one."""

    on: date | None = None
    number: str | None = None
    amount: Paise | None = None
    from_: str | None = Field(default=None, alias="from")


class Checklist(Part):
    """The office's check-list: dated data, never grounds of refusal."""

    chief_promoter: int | None = None  # serial number
    promoters_minutes: DatedPaper | None = None
    bank_certificate: DatedPaper | None = None
    project_report: DatedPaper | None = None
    challan: DatedPaper | None = None


class Place(Part):
    """A place of the area of operation."""

    code: str
    kind: str
    name_en: str
    name_ml: str
    district: str


class Application(Part):
    """The application itself."""

    received_on: date
    office: str
    names: Words
    society_class: str | None
    objects: Words
    limited_liability: bool | None
    formed_exclusively_for_students: bool | None
    area: tuple[Place, ...]
    registered_office: Words
    copies_of_bye_laws: int | None
    prescribed_form_used: bool | None  # as the office noted
    information_furnished: bool | None  # as the office noted
    declarations: Declarations
    checklist: Checklist


class Clause(Part):
    """One numbered clause of the proposed bye-laws."""

    number: str
    heading: str | None
    text: str
    chapter: str | None = None


class ByeLaws(Part):
    """The proposed bye-laws: what stands before the first clause, and the clauses in order."""

    script: Script  # in which most is written
    preamble: str | None
    clauses: tuple[Clause, ...]


class Determination(Part):
    """What the Registrar is or is not satisfied of, with reasons."""

    holds: bool
    reasons: Words


class SimilarType(Part):
    """Whether a neighbouring society, by its number, is of a similar type, with reasons."""

    society: str
    holds: bool
    reasons: Words


class ChosenReading(Part):
    """A reading of the text that the Registrar went by, with reasons."""

    chosen: str
    reasons: Words


class Determinations(Part):
    """What the office added: determinations of one day, by one official."""

    on: date
    by: str
    determinations: dict[str, Determination]
    similar_type: tuple[SimilarType, ...]
    readings: dict[str, ChosenReading]


class Neighbour(Part):
    """A society that stands on the register."""

    number: str
    name: Words
    society_class: str
    area: tuple[Place, ...]
    registered_on: date
    office: str | None = None
    address: Words | None = None


class Register(Part):
    """The register as it stood on a day, as far as it touches the application."""

    as_on: date
    societies: tuple[Neighbour, ...]


class GivenPaper(Part):
    """A file as it was given, with its bytes."""

    name: str
    media_type: str
    sha256: str
    content: bytes = Field(repr=False, exclude=True)

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content)


class Note(Part):
    """Something passed over that the office may want to look at; no reason to refuse the dossier."""

    where: str
    says: Text
