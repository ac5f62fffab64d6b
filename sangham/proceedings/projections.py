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
    _begun("registration", what, what.application)


@projects(e.MatterLodged)
def matter_lodged(what: e.MatterLodged, entry: Entry) -> None:
    _begun(what.kind, what, what.stated, society=what.stated.society, against=what.stated.against)


def _begun(
    kind: str, what: e.ApplicationLodged | e.MatterLodged, asked: e.Application | e.Stated, **also: object
) -> None:
    Matter.objects.create(
        id=what.matter,
        kind=kind,
        office_id=what.office,
        inward=what.inward,
        year=what.year,
        received_on=what.received_on,
        first_received_on=what.received_on,
        digest=what.digest,
        state=State.LODGED,
        **_asked(asked),
        **also,
    )


def _asked(asked: e.Application | e.Stated) -> dict[str, object]:
    return {
        "name_en": asked.name_en or "",
        "name_ml": asked.name_ml or "",
        "places": [str(place) for place in asked.places],
    }


@projects(e.ApplicationScrutinised, e.MatterScrutinised)
def scrutinised(what: e.ApplicationScrutinised | e.MatterScrutinised, entry: Entry) -> None:
    _in_state(entry, State.SCRUTINISED, scrutinised_by=entry.author, official="")


@projects(e.QueryRaised)
def queried(what: e.QueryRaised, entry: Entry) -> None:
    Query.objects.create(
        id=what.query, matter_id=_matter(entry), raised_on=entry.effective_on, points=len(what.points)
    )
    _in_state(entry, State.QUERIED, official=entry.author)


@projects(e.QueryAnswered, e.MatterQueryAnswered)
def answered(what: e.QueryAnswered | e.MatterQueryAnswered, entry: Entry) -> None:
    Query.objects.filter(pk=what.query).update(answered_on=what.received_on)
    asked = what.application if isinstance(what, e.QueryAnswered) else what.stated
    # What was answered has not been scrutinised: the matter is where it was when it came.
    _in_state(entry, State.LODGED, scrutinised_by="", official="", **_asked(asked))


@projects(e.DeterminationsRecorded)
def determined(what: e.DeterminationsRecorded, entry: Entry) -> None:
    _in_state(entry, State.DETERMINED, official=entry.author)


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
        official="",
    )


@projects(e.EnquiryOrdered)
def enquiry_ordered(what: e.EnquiryOrdered, entry: Entry) -> None:
    Matter.objects.filter(pk=_matter(entry)).update(official=what.inspector)


@projects(e.EnquiryReported)
def enquiry_reported(what: e.EnquiryReported, entry: Entry) -> None:
    Matter.objects.filter(pk=_matter(entry)).update(official="")


@projects(e.HearingFixed)
def hearing_fixed(what: e.HearingFixed, entry: Entry) -> None:
    Matter.objects.filter(pk=_matter(entry)).update(official=entry.author)


@projects(e.RegistrationOrdered)
def registration_ordered(what: e.RegistrationOrdered, entry: Entry) -> None:
    _order(entry, what, State.REGISTERED, None)
    _ended(entry, State.REGISTERED, society=what.society)


@projects(e.RegistrationRefused)
def registration_refused(what: e.RegistrationRefused, entry: Entry) -> None:
    _order(entry, what, State.REFUSED, what.communication_due_on)
    _ended(entry, State.REFUSED)


@projects(e.MatterDecided)
def decided(what: e.MatterDecided, entry: Entry) -> None:
    state = State.GRANTED if what.granted else State.REFUSED
    _order(entry, what, state, what.communication_due_on)
    _ended(entry, state)


@projects(e.SocietyDecisionReported)
def society_decided(what: e.SocietyDecisionReported, entry: Entry) -> None:
    if what.stands:
        _in_state(entry, State.GRANTED if what.granted else State.REFUSED, ended_on=what.decided_on)


@projects(e.OutcomeDeemed)
def deemed(what: e.OutcomeDeemed, entry: Entry) -> None:
    _in_state(entry, State.DEEMED, ended_on=what.from_on)


@projects(e.MatterWithdrawn)
def withdrawn(what: e.MatterWithdrawn, entry: Entry) -> None:
    _ended(entry, State.WITHDRAWN)


@projects(e.OrderSent)
def order_sent(what: e.OrderSent, entry: Entry) -> None:
    Matter.objects.filter(pk=_matter(entry)).update(order_sent_on=entry.effective_on)


def _ended(entry: Entry, state: State, **also: object) -> None:
    _in_state(entry, state, ended_on=entry.effective_on, official="", **also)


def _order(
    entry: Entry,
    what: e.RegistrationOrdered | e.RegistrationRefused | e.MatterDecided,
    decides: State,
    communication_due_on: date | None,
) -> None:
    Order.objects.create(
        id=what.order,
        matter_id=_matter(entry),
        office_id=entry.office,
        number=what.number,
        year=what.year,
        made_on=entry.effective_on,
        decides=decides,
        receipt=entry.receipt or "",
        communication_due_on=communication_due_on,
    )
