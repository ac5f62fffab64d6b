"""A society's history in plain lines, each with the clause it happened under and its paper.

Read from the journal itself, in the society's stream. What happened before registration stands in the stream
of the matter, for `proceedings` to tell in lines of the same shape.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sangham.documents.entries import PaperIssued
from sangham.documents.queries import papers_in
from sangham.journal.models import Entry
from sangham.journal.queries import entries_of
from sangham.kernel.partial_day import PartialDay
from sangham.kernel.text import Text
from sangham.register.correction_words import correction_text
from sangham.register.entries import RegistrationCertified, SocietyEntered, SocietyRegistered
from sangham.register.models import Correction, Society
from sangham.register.standing_words import entry_text
from sangham.register.telling import paper_text


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction of an entry: the number of its proposal, what it changes, when it was proposed and decided, how
    (a key of `standing.DECISIONS`), why (not for the public: a reason may touch persons), and from which paper."""

    id: UUID
    proposal: int
    says: Text
    proposed_on: date
    decision: str
    decided_on: date | None
    why: str
    source: Text
    corrects: int | None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened: the day it has effect, when it was recorded (UTC), what, under which clause
    ("s.7(1)", or "" where no clause speaks), and its paper's SHA-256 if it has one."""

    on: date
    recorded_at: datetime
    says: Text
    clause: str = ""
    paper: str | None = None
    entry: int = 0  # its number in the society's stream; 0 for a line from elsewhere
    source: Text | None = None  # the paper that an entry of standing is from
    corrections: tuple[CorrectionLine, ...] = ()


def history_of(society: Society) -> list[HistoryLine]:
    """What happened to the society, the latest first; beside each line, what corrections of it were proposed."""
    corrections = corrections_of(society)
    lines = [
        replace(line, entry=entry.number, corrections=tuple(corrections.get(entry.number, ())))
        for entry in entries_of(society.stream)
        for line in _lines(entry, society)
    ]
    return sorted(lines, key=lambda line: (line.on, line.recorded_at), reverse=True)


def corrections_of(society: Society) -> dict[int, list[CorrectionLine]]:
    """Every correction that was proposed, by the number of the entry that it corrects, in the order of proposal."""
    found: dict[int, list[CorrectionLine]] = {}
    for row in Correction.objects.filter(society=society).order_by("proposal"):
        found.setdefault(row.entry, []).append(_correction(row))
    return found


def corrections_waiting() -> list[tuple[Society, CorrectionLine]]:
    """Every correction that waits for a second official, with its society, the oldest first."""
    rows = Correction.objects.filter(decision="").select_related("society").order_by("proposed_on", "id")
    return [(row.society, _correction(row)) for row in rows]


def _correction(row: Correction) -> CorrectionLine:
    return CorrectionLine(
        row.id,
        row.proposal,
        correction_text(row.changes, struck=row.struck),
        row.proposed_on,
        row.decision,
        row.decided_on,
        row.why,
        paper_text(row.paper),
        row.corrects,
    )


def _lines(entry: Entry, society: Society) -> Iterator[HistoryLine]:
    what, on, at = entry.what, entry.effective_on, entry.recorded_at
    if isinstance(what, SocietyRegistered):
        yield HistoryLine(
            on,
            at,
            _REGISTERED.fill(number=society.number_text, count=len(what.bye_laws)),
            "s.7(1)",
            _order_of(society),
        )
    elif isinstance(what, SocietyEntered):
        if what.registered_on is not None:
            yield HistoryLine(what.registered_on, at, _WAS_REGISTERED.fill(source=what.entered_from))
        yield HistoryLine(on, at, _ENTERED.fill(source=what.entered_from))
        if what.registered_within:
            within = PartialDay.read(what.registered_within).says
            yield HistoryLine(on, at, _REGISTERED_WITHIN.fill(source=what.entered_from, when=within))
    elif isinstance(what, RegistrationCertified):
        yield HistoryLine(on, at, _CERTIFIED.fill(number=what.number), "s.8(1)", what.sha256)
    elif (says := entry_text(what)) is not None:
        paper = getattr(what, "paper", None)
        yield HistoryLine(on, at, says, source=paper_text(paper and paper.model_dump(mode="json")))
    elif isinstance(what, PaperIssued) and what.kind != "certificate_of_registration":
        yield HistoryLine(on, at, what.title, "", what.sha256)


def _order_of(society: Society) -> str | None:
    """The order of registration, issued in the matter's stream."""
    if society.matter is None:
        return None
    orders = [p for p in papers_in(f"matter/{society.matter}") if p.kind == "order_of_registration"]
    return orders[-1].sha256 if orders else None


_REGISTERED = Text(
    en="Registered by order, with the number {number}. Bye-laws registered with it: {count}.",
    ml="ഉത്തരവ് പ്രകാരം {number} എന്ന നമ്പറിൽ രജിസ്റ്റർ ചെയ്തു. ഒപ്പം രജിസ്റ്റർ ചെയ്ത നിയമാവലി വ്യവസ്ഥകൾ: {count}.",
)
_WAS_REGISTERED = Text(en="Registered, as {source} says.", ml="രജിസ്റ്റർ ചെയ്തു; ആധാരം: {source}.")
_REGISTERED_WITHIN = Text(
    en="Registered in {when}, on a day that {source} does not say.",
    ml="രജിസ്റ്റർ ചെയ്തത്: {when}; ദിവസം പറയുന്നില്ല. ആധാരം: {source}.",
)
_ENTERED = Text(en="Entered in this record from {source}.", ml="{source} എന്നതിൽനിന്ന് ഈ രേഖയിൽ ചേർത്തു.")
_CERTIFIED = Text(
    en="Certificate of registration {number} was given.", ml="{number} നമ്പർ രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ് നൽകി."
)
