"""What happened in a matter, in plain lines, each with the clause it happened under.

Public lines: nobody who asked is named, no reason and no word of theirs is quoted; who they are stands beside the journal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from sangham.accounts.queries import office
from sangham.documents.entries import PaperIssued
from sangham.journal.kinds import Payload
from sangham.journal.models import Entry
from sangham.journal.queries import entries_of
from sangham.kernel.text import Text
from sangham.proceedings import entries as e
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.matters.kind import MatterKind
from sangham.register.queries import HistoryLine


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: what was entered, its line, and by whom at which office (their codes)."""

    what: Payload
    line: HistoryLine
    official: str
    office: str


def happenings(matter: UUID) -> list[Happening]:
    """All that happened in a matter, in the order in which it was entered; nothing for a matter that is not there."""
    kind: MatterKind | None = None
    found = []
    for entry in entries_of(f"matter/{matter}"):
        what: Payload = entry.what
        if kind is None:
            kind = MATTERS[what.kind if isinstance(what, e.MatterLodged) else "registration"]
        found += [Happening(what, line, entry.author, entry.office) for line in _lines(entry, what, kind)]
    return found


def _lines(entry: Entry, what: Payload, kind: MatterKind) -> Iterator[HistoryLine]:
    on, at = entry.effective_on, entry.recorded_at
    match what:
        case e.ApplicationLodged():
            says = _LODGED.fill(n=what.application.applicants, inward=what.inward, year=what.year)
            yield HistoryLine(what.received_on, at, says, kind.citation)
        case e.MatterLodged():
            says = _MATTER_LODGED.fill(what=kind.says, inward=what.inward, year=what.year)
            yield HistoryLine(what.received_on, at, says, kind.citation)
        case e.ApplicationScrutinised() | e.MatterScrutinised():
            clause = "s.7(1)" if isinstance(what, e.ApplicationScrutinised) else kind.citation
            yield HistoryLine(on, at, _SCRUTINISED, clause)
        case e.QueryRaised():
            yield HistoryLine(on, at, _QUERIED.fill(n=len(what.points)), _asked_under(kind))
        case e.QueryAnswered() | e.MatterQueryAnswered():
            yield HistoryLine(what.received_on, at, _ANSWERED, _asked_under(kind))
        case e.ApplicationSentOn():
            says = _SENT_ON.fill(office=_called(what.to_office), inward=what.inward, year=what.year)
            yield HistoryLine(on, at, says, "s.3(2)")
        case e.DeterminationsRecorded():
            yield HistoryLine(on, at, _DETERMINED, "s.7(1)" if kind.name == "registration" else kind.power)
        case _:
            if (said := _in_its_course(what, kind)) is not None:
                yield HistoryLine(on, at, *said)


def _asked_under(kind: MatterKind) -> str:
    return "s.6(2)" if kind.name == "registration" else kind.citation


def _in_its_course(what: Payload, kind: MatterKind) -> tuple[Text, str] | None:
    match what:
        case PaperIssued(kind="acknowledgement"):
            return _ACKNOWLEDGED, kind.citation
        case e.EnquiryOrdered():
            return _ENQUIRY.fill(n=len(what.points)), ""
        case e.EnquiryReported():
            return _REPORTED, ""
        case e.HearingFixed():
            return _HEARING.fill(d=f"{what.on:%d/%m/%Y}", t=what.at), ""
        case e.HearingAdjourned():
            return _ADJOURNED.fill(d=f"{what.to_on:%d/%m/%Y}", t=what.at), ""
        case e.HearingHeld():
            return (_HEARD if what.appeared else _NOBODY_CAME), ""
        case e.DirectionsReceived():
            of = {"office": _called(what.from_office), "n": f"{what.from_office}/{what.number}/{what.year}"}
            return _DIRECTED.fill(**of), ""
        case e.SocietyDecisionReported():
            says = _SOCIETY_GRANTED if what.granted else _SOCIETY_REFUSED
            return says.fill(d=f"{what.decided_on:%d/%m/%Y}"), kind.power
    return _in_the_end(what, kind)


def _in_the_end(what: Payload, kind: MatterKind) -> tuple[Text, str] | None:
    match what:
        case e.RegistrationOrdered() | e.RegistrationRefused() | e.MatterDecided():
            granted = isinstance(what, e.RegistrationOrdered) or (
                isinstance(what, e.MatterDecided) and what.granted
            )
            says = _ORDERED.fill(n=what.number, y=what.year, what=kind.granted if granted else kind.refused)
            return says, kind.power
        case e.OrderSent():
            return _ORDER_SENT, ""
        case e.MatterWithdrawn():
            return _WITHDRAWN, ""
        case e.OutcomeDeemed():
            return _DEEMED.fill(d=f"{what.from_on:%d/%m/%Y}"), what.citation
    return None


def _called(code: str) -> Text:
    found = office(code)
    return Text(en=found.name_en, ml=found.name_ml) if found else Text(en=code, ml=code)


_LODGED = Text(
    en="Application received from {n} applicants, under inward number {inward}/{year}.",
    ml="{n} പേരുടെ അപേക്ഷ {inward}/{year} എന്ന നമ്പറിൽ ലഭിച്ചു.",
)
_MATTER_LODGED = Text(
    en="{what}: received under inward number {inward}/{year}.", ml="{what}: {inward}/{year} എന്ന നമ്പറിൽ ലഭിച്ചു."
)
_ACKNOWLEDGED = Text(en="Receipt acknowledged.", ml="കൈപ്പറ്റ് രസീത് നൽകി.")
_SCRUTINISED = Text(en="Application scrutinised.", ml="അപേക്ഷയുടെ സൂക്ഷ്മപരിശോധന നടത്തി.")
_QUERIED = Text(
    en="Applicants asked for what was wanting; points: {n}.",
    ml="വേണ്ട വിവരങ്ങൾ അപേക്ഷകരോട് ആവശ്യപ്പെട്ടു; എണ്ണം: {n}.",
)
_ANSWERED = Text(en="Applicants answered the query.", ml="ആവശ്യപ്പെട്ട വിവരങ്ങൾക്ക് അപേക്ഷകർ മറുപടി നൽകി.")
_SENT_ON = Text(
    en="Application sent on to {office}, there under inward number {inward}/{year}.",
    ml="അപേക്ഷ {office} എന്ന ഓഫീസിലേക്ക് അയച്ചു; അവിടത്തെ നമ്പർ {inward}/{year}.",
)
_DETERMINED = Text(
    en="The Registrar recorded, with reasons, what the law leaves to be determined.",
    ml="നിയമം തീരുമാനത്തിനു വിട്ട കാര്യങ്ങൾ സഹകരണ സംഘം രജിസ്ട്രാർ കാരണങ്ങൾ സഹിതം രേഖപ്പെടുത്തി.",
)
_ENQUIRY = Text(en="Field enquiry ordered; points: {n}.", ml="സ്ഥലത്ത് അന്വേഷണത്തിന് ഉത്തരവിട്ടു; എണ്ണം: {n}.")
_REPORTED = Text(en="The inspector reported on the enquiry.", ml="അന്വേഷണത്തെക്കുറിച്ച് ഇൻസ്പെക്ടർ റിപ്പോർട്ട് നൽകി.")
_HEARING = Text(en="A hearing was fixed for {d}, at {t}.", ml="{d}, സമയം {t}: വാദം കേൾക്കാൻ നിശ്ചയിച്ചു.")
_ADJOURNED = Text(en="The hearing was adjourned to {d}, at {t}.", ml="വാദം കേൾക്കൽ {d}, സമയം {t}-ലേക്ക് മാറ്റി.")
_HEARD = Text(en="The hearing was held.", ml="വാദം കേട്ടു.")
_NOBODY_CAME = Text(
    en="The hearing was held; nobody who was called came.", ml="വാദം കേൾക്കാൻ ചേർന്നു; വിളിച്ചവരാരും വന്നില്ല."
)
_DIRECTED = Text(
    en="{office}, on a representation, directed that it be decided (order {n}).",
    ml="നിവേദനത്തിന്മേൽ, തീരുമാനമെടുക്കാൻ {office} നിർദ്ദേശിച്ചു (ഉത്തരവ് {n}).",
)
_SOCIETY_GRANTED = Text(
    en="The other society's decision was entered: granted on {d}.",
    ml="മറ്റേ സംഘത്തിന്റെ തീരുമാനം ചേർത്തു: {d}-ന് അനുവദിച്ചു.",
)
_SOCIETY_REFUSED = Text(
    en="The other society's decision was entered: refused on {d}.",
    ml="മറ്റേ സംഘത്തിന്റെ തീരുമാനം ചേർത്തു: {d}-ന് നിരസിച്ചു.",
)
_ORDERED = Text(en="Order {n}/{y}: {what}", ml="ഉത്തരവ് {n}/{y}: {what}")
_ORDER_SENT = Text(en="The order was sent to whom it concerns.", ml="ഉത്തരവ് ബന്ധപ്പെട്ടവർക്ക് അയച്ചു.")
_WITHDRAWN = Text(en="It was withdrawn; nothing was decided.", ml="അപേക്ഷ പിൻവലിച്ചു; തീരുമാനമൊന്നും എടുത്തില്ല.")
_DEEMED = Text(
    en="Decided by the Act itself, for want of a decision in time, from {d}.",
    ml="സമയത്തിനു തീരുമാനമുണ്ടാകാത്തതിനാൽ {d} മുതൽ നിയമപ്രകാരം തനിയെ തീർപ്പായി.",
)
