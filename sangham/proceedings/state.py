"""The state of a matter, and what may lawfully be done next: one function, so that no two doors disagree.

State is a fold over the matter's entries. The fold keeps what later acts need: the application as it now
stands, the determinations recorded, who scrutinised. No table is read here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from sangham.journal.kinds import read_payload
from sangham.journal.models import Entry
from sangham.kernel.text import Text
from sangham.proceedings import entries as e


class State(StrEnum):
    """Where a matter stands."""

    LODGED = "lodged"
    SCRUTINISED = "scrutinised"
    QUERIED = "queried"
    DETERMINED = "determined"
    REGISTERED = "registered"
    REFUSED = "refused"

    @property
    def says(self) -> Text:
        """The state in words."""
        return _SAYS[self]


_SAYS = {
    State.LODGED: Text("Received; to be scrutinised", "ലഭിച്ചു; സൂക്ഷ്മപരിശോധന നടത്തണം"),
    State.SCRUTINISED: Text(
        "Scrutinised; for the Registrar", "സൂക്ഷ്മപരിശോധന കഴിഞ്ഞു; സഹകരണ സംഘം രജിസ്ട്രാറുടെ മുമ്പാകെ"
    ),
    State.QUERIED: Text("A query is with the applicants", "അപേക്ഷകരോട് വിവരം ആവശ്യപ്പെട്ടിരിക്കുന്നു"),
    State.DETERMINED: Text(
        "The Registrar's findings are recorded", "സഹകരണ സംഘം രജിസ്ട്രാറുടെ തീരുമാനങ്ങൾ രേഖപ്പെടുത്തി"
    ),
    State.REGISTERED: Text("Registered", "രജിസ്റ്റർ ചെയ്തു"),
    State.REFUSED: Text("Refused", "നിരസിച്ചു"),
}


class Step(StrEnum):
    """An act that a matter may call for."""

    SCRUTINISE = "scrutinise"
    QUERY = "query"
    ANSWER = "answer"
    SEND_ON = "send_on"
    DETERMINE = "determine"
    ORDER_REGISTRATION = "order_registration"
    ORDER_REFUSAL = "order_refusal"
    ISSUE_ORDER = "issue_order"
    CERTIFY = "certify"


@dataclass(frozen=True, slots=True)
class Standing:
    """A matter as its entries leave it."""

    matter: UUID
    state: State
    office: str
    received_on: date
    first_received_on: date
    application: e.Application
    particulars_entry: int  # the journal id of the entry beside which the applicants stand
    scrutinised_by: str | None = None
    competence: str | None = None
    competent_offices: tuple[str, ...] = ()
    names_alike: tuple[e.NameAlike, ...] = ()
    determinations: dict[str, e.DeterminationMade] = field(default_factory=dict)
    determined_by: str | None = None
    determined_on: date | None = None
    similar_type: dict[str, e.DeterminationMade] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    reading_reasons: dict[str, Text] = field(default_factory=dict)
    query: UUID | None = None
    ordered: e.RegistrationOrdered | e.RegistrationRefused | None = None
    ordered_on: date | None = None
    ordered_by: str | None = None
    receipt: str | None = None
    papers: tuple[str, ...] = ()  # kinds of papers issued in the matter
    sent_on: e.ApplicationSentOn | None = None


def fold(entries: Iterable[Entry]) -> Standing:
    """The standing of a matter. Raises ValueError for a stream that does not begin with an application."""
    standing: Standing | None = None
    for entry in entries:
        standing = _after(standing, entry)
    if standing is None:
        raise ValueError("a matter begins with its application")
    return standing


def _after(s: Standing | None, entry: Entry) -> Standing:
    what = read_payload(entry.kind, entry.version, entry.payload)
    if isinstance(what, e.ApplicationLodged):
        return Standing(
            matter=what.matter,
            state=State.LODGED,
            office=what.office,
            received_on=what.received_on,
            first_received_on=what.received_on,
            application=what.application,
            particulars_entry=entry.pk,
        )
    if s is None:
        raise ValueError("a matter begins with its application")
    match what:
        case e.ApplicationScrutinised():
            return replace(
                s,
                state=State.SCRUTINISED,
                scrutinised_by=entry.author,
                competence=what.competence,
                competent_offices=what.competent_offices,
                names_alike=what.names_alike,
            )
        case e.QueryRaised():
            return replace(s, state=State.QUERIED, query=what.query)
        case e.QueryAnswered():
            return replace(
                s,
                state=State.LODGED,
                query=None,
                application=what.application,
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
            )
        case e.RegistrationOrdered() | e.RegistrationRefused():
            registered = isinstance(what, e.RegistrationOrdered)
            return replace(
                s,
                state=State.REGISTERED if registered else State.REFUSED,
                ordered=what,
                ordered_on=entry.effective_on,
                ordered_by=entry.author,
                receipt=entry.receipt,
            )
    if entry.kind == "paper_issued":
        return replace(s, papers=(*s.papers, str(getattr(what, "kind", ""))))
    return s


def next_steps(s: Standing) -> tuple[Step, ...]:
    """What may be done next, the usual step first. Whether the order is one of registration is law's to say."""
    match s.state:
        case State.LODGED:
            return (Step.SCRUTINISE,)
        case State.SCRUTINISED if s.competence == "NOT_MET":
            return (Step.SEND_ON,)
        case State.SCRUTINISED:
            return (Step.DETERMINE, Step.QUERY)
        case State.QUERIED:
            return (Step.ANSWER,)
        case State.DETERMINED:
            return (Step.ORDER_REGISTRATION, Step.ORDER_REFUSAL, Step.QUERY, Step.DETERMINE)
        case State.REGISTERED:
            issue = () if "order_of_registration" in s.papers else (Step.ISSUE_ORDER,)
            certify = () if "certificate_of_registration" in s.papers else (Step.CERTIFY,)
            return (*issue, *certify)
        case State.REFUSED:
            return () if "order_of_refusal" in s.papers else (Step.ISSUE_ORDER,)
