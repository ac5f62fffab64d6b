"""What to do after an interview: the steps that its answers lead to, with the days that the law's time limits give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sangham.law.interview import Step
from sangham.law.interviewing import Walk
from sangham.law.provision import TimeLimit
from sangham.law.shelves import shelf_of_question


@dataclass(frozen=True, slots=True)
class Due:
    """A step with its time limit: the last day, where the day from which it runs is known."""

    step: Step
    limit: TimeLimit | None = None
    starts_on: date | None = None
    due_on: date | None = None


def steps(walked: Walk) -> tuple[Due, ...]:
    """What to do next, after what came out."""
    return tuple(_due(step, walked) for step in walked.interview.steps if _comes(step, walked))


def _comes(step: Step, walked: Walk) -> bool:
    if any(walked.told.get(name) not in wanted for name, wanted in step.only.items()):
        return False
    question = step.question or walked.interview.stages[0].question
    outcomes = [walked.outcome(p) for p in walked.put if p.stage.question == question]
    if not step.question and not step.after:
        return True
    return bool(outcomes) and (not step.after or outcomes[0] in step.after)


def _due(step: Step, walked: Walk) -> Due:
    if not step.limit:
        return Due(step)
    library = shelf_of_question(walked.interview.stages[0].question)
    start = walked.told.get(step.start)
    known_on = walked.put[0].answer.finding.plan.known_on
    begins = start if isinstance(start, date) else None
    limit = library.time_limit_on(step.limit, begins or known_on, known_on)
    return Due(step, limit, begins, limit.due_on(begins) if limit and begins else None)
