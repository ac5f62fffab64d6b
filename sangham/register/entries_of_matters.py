"""What a matter that was granted, or decided by the Act itself, has entered in the society's stream."""

from __future__ import annotations

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.register.entries import ByeLawRow, Written
from sangham.register.entries_of_standing import PaperOf

HowAffiliated = Literal["decision", "operation_of_law", "appeal"]


@entry_kind("name_changed")
class NameChanged(Payload):
    """The society bears another name, s.10, from the day on which the amendment of its bye-laws acts, s.13.

    `bye_laws`: the clauses so worded from that day.
    """

    society: UUID
    matter: UUID
    name_id: UUID
    name_en: Written
    name_ml: Written
    from_on: date
    bye_laws: tuple[ByeLawRow, ...] = Field(min_length=1)


@entry_kind("registration_reconstructed")
class RegistrationReconstructed(Payload):
    """The records of the registration being lost, its number and day were found from these papers, s.8(2)."""

    society: UUID
    matter: UUID
    number: int = Field(ge=1)
    registered_on: date
    found_in: tuple[PaperOf, ...] = Field(min_length=1)


@entry_kind("society_affiliated")
class SocietyAffiliated(Payload):
    """The society is affiliated to an apex or central society, s.8A, from a day on.

    `how`: by that society's decision, by operation of law for want of one, or on appeal; `readings`: those on which
    the day turns, with the label gone by.
    """

    society: UUID
    matter: UUID
    to: UUID
    how: HowAffiliated
    from_on: date
    readings: dict[str, str]
