"""What may happen in the course of any matter: scrutiny, field enquiry, hearing, directions from above."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.kernel.text import Text
from sangham.proceedings.entries.application import PaperLodged
from sangham.proceedings.entries.registration import NameAlike

_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
TimeOfDay = Annotated[str, Field(pattern=f"^{_TIME.pattern}$")]


@entry_kind("matter_scrutinised")
class MatterScrutinised(Payload):
    """An inspector put the matter to the law, or, where no question of the law is held, read it.

    `outcome` is "" where there is no such question; `competent_offices`: where an order under s.3(2) puts the power;
    `names_alike`: of a new name, a warning to whoever orders, and never a ground of refusal.
    """

    outcome: str
    competence: str
    grounds: dict[str, str]
    wanting: tuple[str, ...]
    competent_offices: tuple[str, ...]
    names_alike: tuple[NameAlike, ...] = ()


@entry_kind("enquiry_ordered")
class EnquiryOrdered(Payload):
    """The Registrar sent an inspector to see for himself: on which points, and by when he is to report."""

    enquiry: UUID
    inspector: str
    points: tuple[Text, ...] = Field(min_length=1)
    report_by: date | None


@entry_kind("enquiry_reported")
class EnquiryReported(Payload):
    """The inspector reported what he found, point by point, in the order in which he was asked."""

    enquiry: UUID
    found: tuple[Text, ...] = Field(min_length=1)
    papers: tuple[PaperLodged, ...] = ()


@entry_kind("hearing_fixed")
class HearingFixed(Payload):
    """Whoever the order touches is to be heard. `noticed`: in which capacity each was called; no names."""

    hearing: UUID
    on: date
    at: TimeOfDay
    place: Text
    noticed: tuple[Text, ...] = Field(min_length=1)


@entry_kind("hearing_adjourned")
class HearingAdjourned(Payload):
    """The hearing was put off to another day."""

    hearing: UUID
    to_on: date
    at: TimeOfDay
    because: Text


@entry_kind("hearing_held")
class HearingHeld(Payload):
    """The hearing was held. `appeared` is empty where nobody came; `said`: what was urged."""

    hearing: UUID
    appeared: tuple[Text, ...]
    said: Text


@entry_kind("directions_received")
class DirectionsReceived(Payload):
    """The Registrar or the Government, on a representation, directed that this matter be decided (s.7(4))."""

    representation: UUID
    from_office: str
    order: UUID
    number: int
    year: int


@entry_kind("society_decision_reported")
class SocietyDecisionReported(Payload):
    """The apex or central society decided on an application for affiliation (s.8A(2)): by its letter.

    `stands`: whether it counts by the law's answer; a rejection after the sixty days takes nothing back. `readings`: those by
    which the official went, where the text is doubtful.
    """

    granted: bool
    stands: bool
    decided_on: date
    told_on: date | None  # when the applicant society received the order
    papers: tuple[PaperLodged, ...] = ()
    readings: dict[str, str] = Field(default_factory=dict)


def is_time_of_day(given: str) -> bool:
    """Whether it is a time such as 09:30 or 14:00."""
    return _TIME.fullmatch(given) is not None
