"""Enter what the Act itself has decided, by operation of law: no order is made, and none is invented."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.deeming import READING, deemed_from, gone_by
from sangham.proceedings.entries import OutcomeDeemed
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.steps import Step
from sangham.register.actions.affiliate_society import affiliate_society


@transaction.atomic
def enter_deemed(
    matter: UUID, *, by: Actor, on: date, readings: Mapping[str, str] | None = None
) -> OutcomeDeemed:
    """Enter that silence for sixty days is affiliation, s.8A(2), with effect from the law's own day, and have the
    register say so.

    `readings`: those by which the official goes, by name, as ``{"sixtieth_day": "after"}``; the law must find so under
    every one of the others. Where the day is not read otherwise it is that of the default reading; the entry names it.
    Raises Problems, with the clauses, where the law does not find it, or not yet, or `by` may not.
    """
    s = gone_by(opened(matter, Step.ENTER_DEEMED, "enter_outcome", by=by, on=on), readings or {})
    kind = MATTERS[s.kind]
    answer = consulting.answer_in(s, on=on)
    assert answer is not None, "what is deemed is asked of the law"
    if answer.outcome is not Outcome.MET:
        raise Problems(
            Problem(citation, answer.finding[citation].clause.says, _FOUND.fill(o=outcome.word))
            for citation, outcome in answer.finding.leaves(Outcome.NOT_MET, *consulting.OPEN).items()
        )
    label = s.readings.get(READING, kcs.readings[READING].default)
    from_on = deemed_from(s, label, on=on)
    if from_on is None:
        raise problem(kind.deemed, _NO_DAY, _MEND_NO_DAY)
    what = OutcomeDeemed(citation=kind.deemed, from_on=from_on, readings={**s.readings, READING: label})
    receipt = consulting.kept(answer)
    record(what, stream=f"matter/{matter}", by=by, on=from_on, receipt=receipt)
    assert s.stated.society is not None and s.stated.other_society is not None, "looked at when it was lodged"
    affiliate_society(
        s.stated.society,
        to=s.stated.other_society,
        how="operation_of_law",
        from_on=from_on,
        readings=what.readings,
        matter=matter,
        receipt=receipt,
        by=by,
        on=on,
    )
    return what


_FOUND = Text("The law finds: {o}.", "നിയമത്തിന്റെ കണ്ടെത്തൽ: {o}.")
_NO_DAY = Text(
    "It is not by silence that the law finds it decided.", "മറുപടിയില്ലാത്തതിനാൽ തീർപ്പായതായി നിയമം കണ്ടെത്തുന്നില്ല."
)
_MEND_NO_DAY = Text("Look at the days that are stated.", "പറഞ്ഞിരിക്കുന്ന തീയതികൾ നോക്കുക.")
