"""What an application for registration says, and that it was received.

Applicants' particulars stand beside the entry, not in it (`particulars`: applicants, relations, promoters).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.kernel.text import Text

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Part(BaseModel):
    """A part of a payload."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ByeLawClause(Part):
    """One numbered clause of the proposed bye-laws."""

    number: str
    heading: str
    text: str


class Checked(Part):
    """One line of the office's check-list: a paper that was looked for, with its date, number and amount.

    A check-list is the office's own; it is never a ground of refusal.
    """

    item: str
    present: bool
    dated_on: date | None = None
    number: str | None = None
    amount: int | None = None  # paise


class PaperLodged(Part):
    """A paper that came with the application, kept by its hash."""

    name: str
    sha256: Sha256
    media_type: str
    size: int


class Application(Part):
    """An application for registration, without the particulars of persons."""

    name_en: str | None
    name_ml: str | None
    society_class: str | None
    objects_en: str | None
    objects_ml: str | None
    limited_liability: bool | None
    places: tuple[UUID, ...]
    registered_office: Text | None
    copies_of_bye_laws: int | None
    information_furnished: bool | None
    formed_exclusively_for_students: bool | None
    bye_laws: tuple[ByeLawClause, ...]
    applicants: int  # how many; who they are stands beside
    checklist: tuple[Checked, ...] = ()
    papers: tuple[PaperLodged, ...] = ()


@entry_kind("application_lodged")
class ApplicationLodged(Payload):
    """An application for registration was received in an office and given its inward number."""

    matter: UUID
    office: str
    inward: int
    year: int
    received_on: date
    digest: Sha256
    application: Application
