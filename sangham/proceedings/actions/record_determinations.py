"""Record determinations: of what the Registrar is, or is not, satisfied, with reasons, and by which readings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.queries import entries_of
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Answer
from sangham.law.facts_file import facts_asked
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import DeterminationMade, DeterminationsRecorded
from sangham.proceedings.state import Step, fold
from sangham.register.queries import neighbours_of


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
    does not overlap, a reading or label that does not exist.
    """
    s = opened(matter, Step.DETERMINE, "determine", by=by, on=on)
    known = {n for n, d in facts_asked(kcs, "registration").items() if d.determination}
    near = {str(n.society.id) for n in neighbours_of(s.application.places, on=on)}
    wrong = [
        *(_unknown(f"determinations.{n}", n) for n in determinations if n not in known),
        *(_unknown(f"similar_type.{n}", n) for n in similar_type if n not in near),
        *(
            _unknown(f"readings.{n}", label)
            for n, label in readings.items()
            if n not in kcs.readings or label not in kcs.readings[n].alternatives
        ),
    ]
    if wrong:
        raise Problems(wrong)
    record(
        DeterminationsRecorded(
            determinations=dict(determinations),
            similar_type=dict(similar_type),
            readings=dict(readings),
            reading_reasons=dict(reading_reasons),
        ),
        stream=f"matter/{matter}",
        by=by,
        on=on,
    )
    return consulting.registration(fold(entries_of(f"matter/{matter}")), on=on)


def _unknown(where: str, name: str) -> Problem:
    return Problem(
        where,
        Text("“{n}” is not asked in this matter.", "“{n}” ഈ കാര്യത്തിൽ ചോദിക്കുന്നില്ല.").fill(n=name),
        Text("Correct the name.", "പേര് തിരുത്തുക."),
    )
