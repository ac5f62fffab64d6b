"""What becomes known later of a society that was entered from an older register. None: the day is not known."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.register.entries import AreaRow, ByeLawRow, Written
from sangham.register.entries_of_standing import PaperOf


@entry_kind("former_name_entered")
class FormerNameEntered(Payload):
    """A name that the society bore once, from a day until a day."""

    society: UUID
    name_id: UUID
    name_en: Written
    name_ml: Written
    from_on: date | None
    until_on: date | None
    paper: PaperOf | None


@entry_kind("class_entered")
class ClassEntered(Payload):
    """Class and tier of a society of which the class was not known."""

    society: UUID
    class_name: str
    tier: str
    paper: PaperOf | None


@entry_kind("area_entered")
class AreaEntered(Payload):
    """The area of operation of a society of which it was not known, from a day on."""

    society: UUID
    area: tuple[AreaRow, ...] = Field(min_length=1)
    from_on: date | None
    paper: PaperOf | None


@entry_kind("liability_entered")
class LiabilityEntered(Payload):
    """How the members are liable (s.2(g), (h)), as the law's words have it, from a day on."""

    society: UUID
    liability: str
    from_on: date | None
    paper: PaperOf | None


@entry_kind("bye_laws_entered")
class ByeLawsEntered(Payload):
    """Numbered clauses of the bye-laws as worded from a day on, and when the Registrar registered that wording.

    They take the place of clauses with the same numbers; where `whole`, of all that there were.
    """

    society: UUID
    bye_laws: tuple[ByeLawRow, ...] = Field(min_length=1)
    whole: bool
    registered_on: date | None
    from_on: date | None
    paper: PaperOf | None


@entry_kind("certificate_entered")
class CertificateEntered(Payload):
    """A certificate of registration on paper, given before this record, is known of."""

    society: UUID
    number: str = Field(max_length=80)
    issued_on: date | None
    paper: PaperOf | None
