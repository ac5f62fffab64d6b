"""What happened to an application before its society stood, in lines of the same shape as the register's.

Public lines: no applicant is named, no reason quoted; who the applicants are stands beside the journal.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sangham.accounts.queries import office
from sangham.journal.models import Entry
from sangham.journal.queries import entries_of
from sangham.kernel.text import Text
from sangham.proceedings.entries import (
    ApplicationLodged,
    ApplicationScrutinised,
    ApplicationSentOn,
    DeterminationsRecorded,
    QueryAnswered,
    QueryRaised,
)
from sangham.register.queries import HistoryLine

_LODGED = Text(
    en="Application received from {n} applicants, under inward number {inward}/{year}.",
    ml="{n} പേരുടെ അപേക്ഷ {inward}/{year} എന്ന നമ്പറിൽ ലഭിച്ചു.",
)
_SCRUTINISED = Text(en="Application scrutinised.", ml="അപേക്ഷയുടെ സൂക്ഷ്മപരിശോധന നടത്തി.")
_QUERIED = Text(
    en="Applicants asked for what was wanting; points: {n}.",
    ml="വേണ്ട വിവരങ്ങൾ അപേക്ഷകരോട് ആവശ്യപ്പെട്ടു; എണ്ണം: {n}.",
)
_ANSWERED = Text(en="Applicants answered the query.", ml="ആവശ്യപ്പെട്ട വിവരങ്ങൾക്ക് അപേക്ഷകർ മറുപടി നൽകി.")
_SENT_ON = Text(en="Application sent on to {office}.", ml="അപേക്ഷ {office} എന്ന ഓഫീസിലേക്ക് അയച്ചു.")
_DETERMINED = Text(
    en="The Registrar recorded, with reasons, what the law leaves to be determined.",
    ml="നിയമം തീരുമാനത്തിനു വിട്ട കാര്യങ്ങൾ സഹകരണ സംഘം രജിസ്ട്രാർ കാരണങ്ങൾ സഹിതം രേഖപ്പെടുത്തി.",
)


def history_of_matter(matter: UUID) -> list[HistoryLine]:
    """The lines of a matter up to its order, which the society's own history tells. In no promised order."""
    return [line for entry in entries_of(f"matter/{matter}") for line in _lines(entry)]


def _lines(entry: Entry) -> Iterator[HistoryLine]:
    at, on = entry.recorded_at, entry.effective_on
    match entry.what:
        case ApplicationLodged() as what:
            of = {"n": what.application.applicants, "inward": what.inward, "year": what.year}
            yield HistoryLine(what.received_on, at, _LODGED.fill(**of), "s.6(1)")
        case ApplicationScrutinised():
            yield HistoryLine(on, at, _SCRUTINISED, "s.7(1)")
        case QueryRaised() as what:
            yield HistoryLine(on, at, _QUERIED.fill(n=len(what.points)), "s.6(2)")
        case QueryAnswered() as what:
            yield HistoryLine(what.received_on, at, _ANSWERED, "s.6(2)")
        case ApplicationSentOn() as what:
            yield HistoryLine(on, at, _SENT_ON.fill(office=_called(what.to_office)), "s.3(2)")
        case DeterminationsRecorded():
            yield HistoryLine(on, at, _DETERMINED, "s.7(1)")


def _called(code: str) -> Text:
    found = office(code)
    return Text(en=found.name_en, ml=found.name_ml) if found else Text(en=code, ml=code)
