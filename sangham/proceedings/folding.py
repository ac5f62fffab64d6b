"""From a matter's entries to its standing. No table is read here, and no clock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sangham.documents.entries import PaperIssued
from sangham.journal.kinds import Payload, read_payload
from sangham.journal.models import Entry
from sangham.proceedings import entries as e
from sangham.proceedings.state import Standing, State


def fold(entries: Iterable[Entry]) -> Standing:
    """The standing of a matter. Raises ValueError for a stream that does not begin with what was lodged."""
    standing: Standing | None = None
    for entry in entries:
        what = read_payload(entry.kind, entry.version, entry.payload)
        standing = _begun(what, entry) if standing is None else then(standing, what, entry)
    if standing is None:
        raise ValueError("a matter begins with what was lodged")
    return standing


def _begun(what: Payload, entry: Entry) -> Standing:
    kind: str
    lodged: e.Application | e.Stated
    match what:
        case e.ApplicationLodged():
            kind, lodged = "registration", what.application
        case e.MatterLodged():
            kind, lodged = what.kind, what.stated
        case _:
            raise ValueError("a matter begins with what was lodged")
    return Standing(
        matter=what.matter,
        kind=kind,
        state=State.LODGED,
        office=what.office,
        received_on=what.received_on,
        first_received_on=what.received_on,
        lodged=lodged,
        particulars_entry=entry.pk,
    )


def then(s: Standing, what: Payload, entry: Entry) -> Standing:
    """The standing after one entry more."""
    match what:
        case e.ApplicationScrutinised() | e.MatterScrutinised():
            return replace(
                s,
                state=State.SCRUTINISED,
                scrutinised_by=entry.author,
                competence=what.competence,
                competent_offices=what.competent_offices,
                names_alike=what.names_alike,
            )
        case e.QueryRaised():
            return replace(s, state=State.QUERIED, query=what.query, letter_due=what)
        case e.QueryAnswered() | e.MatterQueryAnswered():
            return replace(
                s,
                state=State.LODGED,
                query=None,
                letter_due=None,
                lodged=what.application if isinstance(what, e.QueryAnswered) else what.stated,
                particulars_entry=entry.pk,
                scrutinised_by=None,
                names_alike=(),
            )
        case e.DeterminationsRecorded():
            return replace(
                s,
                state=State.DETERMINED,
                determinations={**s.determinations, **what.determinations},
                similar_type={**s.similar_type, **what.similar_type},
                readings={**s.readings, **what.readings},
                reading_reasons={**s.reading_reasons, **what.reading_reasons},
                determined_by=entry.author,
                determined_on=entry.effective_on,
            )
        case e.ApplicationSentOn():
            return replace(
                s,
                state=State.LODGED,
                office=what.to_office,
                received_on=what.received_on,
                scrutinised_by=None,
                competence=None,
                competent_offices=(),
                sent_on=what,
                # The office where it now lies has its own inward number, and acknowledges it by that.
                papers=tuple(paper for paper in s.papers if paper != "acknowledgement"),
            )
        case e.RegistrationOrdered() | e.RegistrationRefused() | e.MatterDecided():
            return replace(
                s,
                state=_decided(what),
                ordered=what,
                ordered_on=entry.effective_on,
                ordered_by=entry.author,
                receipt=entry.receipt,
                ended_on=entry.effective_on,
            )
    return _in_its_course(s, what, entry)


def _in_its_course(s: Standing, what: Payload, entry: Entry) -> Standing:
    on = entry.effective_on
    match what:
        case e.EnquiryOrdered():
            return replace(s, enquiry=what)
        case e.EnquiryReported():
            return replace(s, enquiry=None, enquiries=(*s.enquiries, what))
        case e.HearingFixed():
            return replace(s, hearing=what, notice_due=True)
        case e.HearingAdjourned():
            assert s.hearing is not None, "only a hearing that is fixed is adjourned"
            moved = s.hearing.model_copy(update={"on": what.to_on, "at": what.at})
            return replace(s, hearing=moved, notice_due=True)
        case e.HearingHeld():
            return replace(s, hearing=None, notice_due=False, hearings=(*s.hearings, what))
        case e.DirectionsReceived():
            return replace(s, directions=(*s.directions, (on, what)))
        case e.SocietyDecisionReported(stands=False):
            return replace(s, society_decision=what)
        case e.SocietyDecisionReported():
            state = State.GRANTED if what.granted else State.REFUSED
            return replace(s, society_decision=what, state=state, ended_on=what.decided_on)
        case e.MatterWithdrawn():
            return replace(s, state=State.WITHDRAWN, ended_on=on)
        case e.OutcomeDeemed():
            return replace(s, state=State.DEEMED, deemed=what, ended_on=what.from_on)
        case e.OrderSent():
            return replace(s, order_sent_on=on)
        case PaperIssued():
            return replace(
                s,
                papers=(*s.papers, what.kind),
                letter_due=None if what.kind == "letter_of_query" else s.letter_due,
                notice_due=s.notice_due and what.kind != "notice_of_hearing",
            )
    return s


def _decided(what: e.RegistrationOrdered | e.RegistrationRefused | e.MatterDecided) -> State:
    match what:
        case e.RegistrationOrdered():
            return State.REGISTERED
        case e.MatterDecided(granted=True):
            return State.GRANTED
        case _:
            return State.REFUSED
