"""Report what an apex or central society decided on an application for affiliation, s.8A(2): no order of the office."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.deeming import gone_by
from sangham.proceedings.entries import PaperLodged, SocietyDecisionReported
from sangham.proceedings.facts import stated_day
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import Step
from sangham.register.actions.affiliate_society import affiliate_society


@transaction.atomic
def report_society_decision(
    matter: UUID,
    *,
    granted: bool,
    decided_on: date,
    told_on: date | None,
    papers: Sequence[PaperLodged] = (),
    readings: Mapping[str, str] | None = None,
    by: Actor,
    on: date,
) -> SocietyDecisionReported:
    """Record the decision, and whether it stands by the law: after sixty days of silence it takes nothing back, and
    gives nothing that silence has not given. One that stands and gives affiliation is entered in the register.

    `told_on`: when the applicant society received it; None where that is not known; `readings`: those by which the official
    goes, where the text is doubtful. Raises Problems where the days cannot be so, what the law needs is not stated, or `by` may not.
    """
    s = gone_by(opened(matter, Step.REPORT_DECISION, "enter_outcome", by=by, on=on), readings or {})
    found = _wrong(s, decided_on, told_on, on)
    if found:
        raise Problems(found)
    what = SocietyDecisionReported(
        granted=granted,
        stands=True,
        decided_on=decided_on,
        told_on=told_on,
        papers=tuple(papers),
        readings=s.readings,
    )
    answer = _answer(replace(s, society_decision=what), on)
    # Whether silence had decided already: then a rejection on that day would change nothing.
    rejected = _answer(replace(s, society_decision=what.model_copy(update={"granted": False})), on)
    in_time = rejected.outcome is Outcome.NOT_MET
    what = what.model_copy(
        update={"stands": in_time and answer.outcome is (Outcome.MET if granted else Outcome.NOT_MET)}
    )
    receipt = consulting.kept(answer)
    record(what, stream=f"matter/{matter}", by=by, on=decided_on, receipt=receipt)
    if what.granted and what.stands:
        assert s.stated.society is not None and s.stated.other_society is not None, "looked at when lodged"
        affiliate_society(
            s.stated.society,
            to=s.stated.other_society,
            how="decision",
            from_on=decided_on,
            readings=what.readings,
            matter=matter,
            receipt=receipt,
            by=by,
            on=on,
        )
    return what


def _answer(s: Standing, on: date) -> Answer:
    """What the law finds with the decision taken in. Raises Problems where it cannot tell."""
    answer = consulting.answer_in(s, on=on)
    assert answer is not None, "s.8A(2) is held"
    if answer.outcome in consulting.OPEN:
        raise Problems(
            Problem(citation, answer.finding[citation].clause.says, _OPEN.fill(o=outcome.word))
            for citation, outcome in answer.finding.leaves(*consulting.OPEN).items()
        )
    return answer


def _wrong(s: Standing, decided_on: date, told_on: date | None, on: date) -> list[Problem]:
    received = stated_day(s, "affiliation_received_on")
    found = []
    if decided_on > on or (received is not None and decided_on < received):
        found.append(Problem("decided_on", _DAY, _MEND_DAY))
    if told_on is not None and not decided_on <= told_on <= on:
        found.append(Problem("told_on", _DAY, _MEND_DAY))
    return found


_DAY = Text("The day cannot be so.", "ഈ തീയതി ശരിയാകാൻ വഴിയില്ല.")
_MEND_DAY = Text(
    "It comes after the application was received there, and not after today.",
    "അവിടെ അപേക്ഷ ലഭിച്ചതിനു ശേഷവും ഇന്നുവരെയുമുള്ള തീയതിയാകണം.",
)
_OPEN = Text(
    "The law finds: {o}. Lodge it again with what is wanting.",
    "നിയമത്തിന്റെ കണ്ടെത്തൽ: {o}. വേണ്ട വിവരം ചേർത്ത് വീണ്ടും സമർപ്പിക്കുക.",
)
