"""Entries of matters -> tables; the only code that writes this package's models."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.models import Entry
from sangham.journal.projecting import projects
from sangham.proceedings import entries as e
from sangham.proceedings.models import Matter, Order, Query
from sangham.proceedings.state import State

MODELS = [Matter, Query, Order]


def _matter(entry: Entry) -> UUID:
    return UUID(entry.stream.removeprefix("matter/"))


def _in_state(entry: Entry, state: State, **also: object) -> None:
    Matter.objects.filter(pk=_matter(entry)).update(state=state, **also)


@projects(e.ApplicationLodged)
def lodged(what: e.ApplicationLodged, entry: Entry) -> None:
    Matter.objects.create(
        id=what.matter,
        kind="registration",
        office_id=what.office,
        inward=what.inward,
        year=what.year,
        received_on=what.received_on,
        first_received_on=what.received_on,
        digest=what.digest,
        name_en=what.application.name_en or "",
        name_ml=what.application.name_ml or "",
        state=State.LODGED,
    )


@projects(e.ApplicationScrutinised)
def scrutinised(what: e.ApplicationScrutinised, entry: Entry) -> None:
    _in_state(entry, State.SCRUTINISED, scrutinised_by=entry.author)


@projects(e.QueryRaised)
def queried(what: e.QueryRaised, entry: Entry) -> None:
    Query.objects.create(
        id=what.query, matter_id=_matter(entry), raised_on=entry.effective_on, points=len(what.points)
    )
    _in_state(entry, State.QUERIED)


@projects(e.QueryAnswered)
def answered(what: e.QueryAnswered, entry: Entry) -> None:
    Query.objects.filter(pk=what.query).update(answered_on=what.received_on)
    # What was answered has not been scrutinised: the matter is where it was when it came.
    _in_state(
        entry,
        State.LODGED,
        scrutinised_by="",
        name_en=what.application.name_en or "",
        name_ml=what.application.name_ml or "",
    )


@projects(e.DeterminationsRecorded)
def determined(what: e.DeterminationsRecorded, entry: Entry) -> None:
    _in_state(entry, State.DETERMINED)


@projects(e.ApplicationSentOn)
def sent_on(what: e.ApplicationSentOn, entry: Entry) -> None:
    _in_state(
        entry,
        State.LODGED,
        office_id=what.to_office,
        inward=what.inward,
        year=what.year,
        received_on=what.received_on,
        scrutinised_by="",
    )


@projects(e.RegistrationOrdered)
def registration_ordered(what: e.RegistrationOrdered, entry: Entry) -> None:
    _order(entry, what.order, what.number, what.year, State.REGISTERED, None)
    _in_state(entry, State.REGISTERED, society=what.society)


@projects(e.RegistrationRefused)
def registration_refused(what: e.RegistrationRefused, entry: Entry) -> None:
    _order(entry, what.order, what.number, what.year, State.REFUSED, what.communication_due_on)
    _in_state(entry, State.REFUSED)


def _order(
    entry: Entry, order: UUID, number: int, year: int, decides: State, communication_due_on: date | None
) -> None:
    Order.objects.create(
        id=order,
        matter_id=_matter(entry),
        office_id=entry.office,
        number=number,
        year=year,
        made_on=entry.effective_on,
        decides=decides,
        receipt=entry.receipt or "",
        communication_due_on=communication_due_on,
    )
