"""Record determinations: of what the Registrar is, or is not, satisfied, with reasons, and by which readings."""

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
from sangham.law.asking import Answer
from sangham.law.facts_file import facts_asked
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import DeterminationMade, DeterminationsRecorded
from sangham.proceedings.facts import near
from sangham.proceedings.folding import then
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.steps import Step


@transaction.atomic
def record_determinations(
    matter: UUID,
    *,
    determinations: Mapping[str, DeterminationMade],
    similar_type: Mapping[str, DeterminationMade],
    readings: Mapping[str, str],
    reading_reasons: Mapping[str, Text],
    by: Actor,
    on: date,
) -> Answer:
    """Record what the Registrar found; returns the law's answer with it taken in.

    `similar_type` is by society id. Raises Problems for a name that the question does not have, a society that
    does not overlap, a reading or label that does not exist; in a matter that no question of the law is held for.
    """
    s = opened(matter, Step.DETERMINE, "determine", by=by, on=on)
    question = MATTERS[s.kind].question
    if not question:
        raise problem("", _NOTHING, _MEND_NOTHING)
    known = {n for n, d in facts_asked(kcs, question).items() if d.determination}
    there = near(s, on)
    among = {each.id for each in there}
    wrong = [
        *(_unknown(f"determinations.{n}", n) for n in determinations if n not in known),
        *(_unknown(f"similar_type.{n}", n) for n in similar_type if n not in among),
        *(
            _unknown(f"readings.{n}", label)
            for n, label in readings.items()
            if n not in kcs.readings or label not in kcs.readings[n].alternatives
        ),
    ]
    if wrong:
        raise Problems(wrong)
    what = DeterminationsRecorded(
        determinations=dict(determinations),
        similar_type=dict(similar_type),
        readings=dict(readings),
        reading_reasons=dict(reading_reasons),
    )
    entry = record(
        what,
        stream=f"matter/{matter}",
        by=by,
        on=on,
    )
    answer = consulting.answer_in(then(s, what, entry), on=on, there=there)
    assert answer is not None, "a matter with determinations has a question of the law"
    return answer


def _unknown(where: str, name: str) -> Problem:
    return Problem(
        where,
        Text("“{n}” is not asked in this matter.", "“{n}” ഈ കാര്യത്തിൽ ചോദിക്കുന്നില്ല.").fill(n=name),
        Text("Correct the name.", "പേര് തിരുത്തുക."),
    )


_NOTHING = Text(
    "The text of the law on this is not held: no finding can be recorded under it.",
    "ഇതിനെക്കുറിച്ചുള്ള നിയമപാഠം ഇവിടെയില്ല: അതിനു കീഴിൽ തീരുമാനം രേഖപ്പെടുത്താനാവില്ല.",
)
_MEND_NOTHING = Text("Give the reasons in the order.", "കാരണങ്ങൾ ഉത്തരവിൽ പറയുക.")
