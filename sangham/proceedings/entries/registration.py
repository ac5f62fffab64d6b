"""What happens in an application for registration alone: its scrutiny, its way to another office, its order."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from sangham.journal.kinds import Payload, entry_kind, upcaster
from sangham.kernel.text import Text
from sangham.proceedings.entries.application import Application, Part, Sha256


class NameAlike(Part):
    """A society on the register, and that name of it which the proposed name is like: `likeness` of 100."""

    society: UUID
    name_en: str
    name_ml: str
    likeness: int


@entry_kind("application_scrutinised", version=2)
class ApplicationScrutinised(Payload):
    """An inspector put the application to the law. `wanting`: what is not known; `competence`: s.3(2).

    `names_alike`: a warning to whoever orders, and never a ground of refusal.
    """

    outcome: str
    competence: str
    grounds: dict[str, str]
    wanting: tuple[str, ...]
    competence_receipt: Sha256
    competent_offices: tuple[str, ...]
    names_alike: tuple[NameAlike, ...]


@upcaster("application_scrutinised", from_version=1)
def nobody_compared_names(data: dict[str, Any]) -> dict[str, Any]:
    """Names were not compared then."""
    return {**data, "names_alike": []}


class Point(Part):
    """One thing asked of the applicants: the clause that needs it, the fact, and the question in words."""

    citation: str
    fact: str
    asks: Text


@entry_kind("query_raised")
class QueryRaised(Payload):
    """The office asked the applicants for what is wanting. Not a refusal: the time keeps running."""

    query: UUID
    points: tuple[Point, ...]


@entry_kind("query_answered")
class QueryAnswered(Payload):
    """The applicants answered: the application as it now stands."""

    query: UUID
    received_on: date
    digest: Sha256
    application: Application


class DeterminationMade(Part):
    """What the Registrar found on a matter that the law leaves to him, with reasons."""

    holds: bool
    reasons: Text


@entry_kind("determinations_recorded")
class DeterminationsRecorded(Payload):
    """The Registrar recorded of what he is and is not satisfied, and by which readings he goes.

    `similar_type`: by society id, for each neighbour whose area overlaps. `readings`: reading -> label.
    """

    determinations: dict[str, DeterminationMade]
    similar_type: dict[str, DeterminationMade]
    readings: dict[str, str]
    reading_reasons: dict[str, Text]


class Due(Part):
    """A last day under one reading of when the time began."""

    reading: str
    starts_on: date
    due_on: date
    default: bool


@entry_kind("application_sent_on")
class ApplicationSentOn(Payload):
    """The application was sent, undecided, to the office that has the power; both readings of the time."""

    from_office: str
    to_office: str
    inward: int
    year: int
    received_on: date
    because: Text
    due: tuple[Due, ...]


@entry_kind("registration_ordered")
class RegistrationOrdered(Payload):
    """The Registrar, being satisfied, ordered the society and its bye-laws registered (s.7(1))."""

    order: UUID
    number: int
    year: int
    society: UUID
    registered_on: date


@entry_kind("registration_refused")
class RegistrationRefused(Payload):
    """The Registrar refused registration, with the leaf clauses that failed (s.7(2))."""

    order: UUID
    number: int
    year: int
    grounds: tuple[str, ...]
    communication_due_on: date | None
