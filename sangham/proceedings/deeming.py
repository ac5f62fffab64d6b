"""From which day the Act itself has decided a matter, for want of a decision in time: as the law finds, day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sangham.law.acts.kcs_1969 import kcs
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.state import Standing

READING = "sixtieth_day"  # on which the day turns, s.8A(2)
LABELS = tuple(kcs.readings[READING].alternatives)
DEFAULT = kcs.readings[READING].default


def under(s: Standing, label: str) -> Standing:
    """The matter, gone by one of the readings."""
    return replace(s, readings={**s.readings, READING: label})


def deemed_from(s: Standing, label: str, *, on: date) -> date | None:
    """The first day, up to `on`, on which the law finds that silence has decided, under a reading; None for none.

    Looked for about the last day of the time limit, where alone it can be.
    """
    limit = MATTERS[s.kind].deemed
    for run in (run for found, run in consulting.running(s, known_on=on) if found.citation == limit):
        for day in (run.due_on + timedelta(days=n) for n in range(-1, 3)):
            if day <= on and _decided(under(s, label), day):
                return day
    return None


def _decided(s: Standing, day: date) -> bool:
    answer = consulting.answer_in(s, on=day)
    return answer is not None and answer.outcome is Outcome.MET
