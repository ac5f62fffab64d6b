"""Decide a matter other than registration by an order: granted or refused, as the law finds and the official reasons."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import MatterDecided
from sangham.proceedings.facts import society_of
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.matters.kind import MatterKind
from sangham.proceedings.numbering import next_order
from sangham.proceedings.steps import Step
from sangham.register.numbering import hold_stream


@transaction.atomic
def decide_matter(matter: UUID, *, granted: bool, reasons: Text, by: Actor, on: date) -> MatterDecided:
    """Record the order, and with it what the record makes of a grant: both or neither.

    Raises Problems, with the citations, where the law finds otherwise or leaves it open, where there are no
    reasons, or `by` may not.
    """
    s = opened(matter, Step.GRANT if granted else Step.REFUSE, "order", by=by, on=on)
    kind = MATTERS[s.kind]
    answer = consulting.answer_in(s, on=on)
    wrong = _in_the_way(kind, answer, granted)
    if not (reasons.en.strip() and reasons.ml.strip()):
        wrong.append(Problem("reasons", _NO_REASONS, _MEND_REASONS))
    if wrong:
        raise Problems(wrong)
    about = society_of(s)
    if about is not None:
        hold_stream(f"society/{about}")  # before the office's, as every act on a society does
    limit = kcs.time_limit_on(kind.sent_under, on, on) if kind.sent_under and not granted else None
    what = MatterDecided(
        order=new_id(),
        number=next_order(s.office, on.year),
        year=on.year,
        granted=granted,
        grounds=tuple(answer.finding.leaves(Outcome.NOT_MET)) if answer and not granted else (),
        reasons=reasons,
        communication_due_on=limit.due_on(on) if limit else None,
    )
    record(what, stream=f"matter/{matter}", by=by, on=on, receipt=consulting.kept(answer) if answer else None)
    if granted:
        kind.grant(s, what, by, on)
    return what


def _in_the_way(kind: MatterKind, answer: Answer | None, granted: bool) -> list[Problem]:
    """A grant needs the law's yes. A refusal needs its no, save where the law leaves the merits to the official."""
    if answer is None or (answer.outcome is Outcome.MET and (granted or kind.on_merits)):
        return []
    if not granted and answer.outcome is Outcome.NOT_MET:
        return []
    if not granted:
        return list(problem(kind.citation, _NO_GROUND.fill(o=answer.outcome.word), _MEND_GROUND).found)
    open_ones = [
        Problem(
            citation,
            answer.finding[citation].clause.says,
            Text("The law finds: {o}.", "നിയമത്തിന്റെ കണ്ടെത്തൽ: {o}.").fill(o=outcome.word),
        )
        for citation, outcome in answer.finding.leaves(Outcome.NOT_MET, *consulting.OPEN).items()
    ]
    # A clause that was not in force on that day is no ground, and no leave either.
    return open_ones or list(problem(kind.citation, _NO_LEAVE.fill(o=answer.outcome.word), _MEND_LEAVE).found)


_NO_GROUND = Text("The law does not find a ground of refusal: {o}.", "നിരസിക്കാൻ നിയമം കാരണം കാണുന്നില്ല: {o}.")
_MEND_GROUND = Text(
    "Ask for what is wanting, or record your findings, first.",
    "ആദ്യം വേണ്ട വിവരം ചോദിക്കുക, അല്ലെങ്കിൽ തീരുമാനങ്ങൾ രേഖപ്പെടുത്തുക.",
)
_NO_LEAVE = Text("The law does not allow it: {o}.", "നിയമം ഇത് അനുവദിക്കുന്നില്ല: {o}.")
_MEND_LEAVE = Text("Look at the day, and at the section.", "തീയതിയും വകുപ്പും നോക്കുക.")
_NO_REASONS = Text("No reasons are given.", "കാരണങ്ങൾ പറഞ്ഞിട്ടില്ല.")
_MEND_REASONS = Text("Give them, in both languages.", "രണ്ടു ഭാഷയിലും കാരണങ്ങൾ നൽകുക.")
