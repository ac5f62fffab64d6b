"""What one case costs: ten clauses with two readings, the outcome alone and the full finding, in CPU time.

Prints a JSON object a line: name, value (microseconds), unit, baseline (the bar), ratio.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from questions.ten_clauses import CASE, PLAN

from sangham.law.finding import find
from sangham.law.one_case import compiled
from sangham.law.outcome import Outcome, outcome_of

REPEATS, CALLS = 15, 4000
BARS = {"law_one_case_outcome": 5.0, "law_one_case_finding": 20.0}


def microseconds(work: Callable[[], object]) -> float:
    """CPU time of one call, the best of several runs (others use the machine; none makes us faster)."""
    best = float("inf")
    for _ in range(REPEATS):
        started = time.process_time()
        for _ in range(CALLS):
            work()
        best = min(best, time.process_time() - started)
    return best / CALLS * 1e6


def main() -> None:
    """Measure both, having seen that they answer."""
    answer = compiled(PLAN).answer
    finding = find(PLAN, CASE)
    assert outcome_of(answer(CASE)) is finding.outcome is Outcome.DISCRETION
    assert finding["families"].outcome is Outcome.AMBIGUOUS
    assert finding["area"].outcome is Outcome.MET
    assert finding.missing == ("sound",)
    assert len(finding.clauses) == 10

    measured = {
        "law_one_case_outcome": microseconds(lambda: outcome_of(answer(CASE))),
        "law_one_case_finding": microseconds(lambda: find(PLAN, CASE)),
    }
    for name, value in measured.items():
        bar = BARS[name]
        line = {
            "name": name,
            "value": round(value, 3),
            "unit": "us",
            "baseline": bar,
            "ratio": round(value / bar, 3),
        }
        print(json.dumps(line))


if __name__ == "__main__":
    main()
