"""From which day the Act itself has decided a matter, for want of a decision in time: as the law finds, day by day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.state import Standing

READING = "sixtieth_day"  # on which the day turns, s.8A(2)


def gone_by(s: Standing, readings: Mapping[str, str]) -> Standing:
    """The matter with these readings gone by, beside those of its entries. Raises Problems for one that is none."""
    wrong = [
        Problem(f"readings.{name}", _NO_READING.fill(given=label), _MEND_READING)
        for name, label in readings.items()
        if name not in kcs.readings or label not in kcs.readings[name].alternatives
    ]
    if wrong:
        raise Problems(wrong)
    return replace(s, readings={**s.readings, **readings})


def deemed_from(s: Standing, label: str, *, on: date) -> date | None:
    """The first day, up to `on`, on which the law finds that silence has decided, under a reading of the sixtieth day;
    None for none. Looked for about the last day of the time limit, where alone it can be.
    """
    s = gone_by(s, {READING: label})
    limit = MATTERS[s.kind].deemed
    for run in (run for found, run in consulting.running(s, known_on=on) if found.citation == limit):
        for day in (run.due_on + timedelta(days=n) for n in range(-1, 3)):
            if day <= on and _decided(s, day):
                return day
    return None


def _decided(s: Standing, day: date) -> bool:
    answer = consulting.answer_in(s, on=day)
    return answer is not None and answer.outcome is Outcome.MET


_NO_READING = Text("“{given}” is no such reading.", "“{given}” ഇങ്ങനെയൊരു വ്യാഖ്യാനമില്ല.")
_MEND_READING = Text("Look at the readings of the clause.", "വകുപ്പിന്റെ വ്യാഖ്യാനങ്ങൾ നോക്കുക.")
