"""Putting a matter to the law, and keeping the receipt of what it answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sangham.journal.actions.keep_receipt import keep_receipt
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Answer, Running, ask, runs
from sangham.law.outcome import Outcome
from sangham.law.receipt import receipt_of
from sangham.proceedings.facts import case_of, competence_case, near, neighbour_facts
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.matters.kind import Limit
from sangham.proceedings.matters.registration import starts_of
from sangham.proceedings.state import Standing
from sangham.register.neighbours import Overlapping

OPEN = (Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.TEXT_NOT_IN_SOURCE, Outcome.AMBIGUOUS)


def answer_in(s: Standing, *, on: date, there: Sequence[Overlapping] | None = None) -> Answer | None:
    """What the law answers in a matter, as published by the day of the act; None where its text is not held.

    `there`: the societies near, where the act has already looked for them.

    Raises ParticularsErased, and Problems where what is stated cannot be taken.
    """
    kind = MATTERS[s.kind]
    if not kind.question:
        return None
    facts = kind.facts(s, on)
    if kind.overlaps:
        facts |= neighbour_facts(s, near(s, on) if there is None else there)
    case = case_of(s, kind.question, facts)
    return ask(kcs, kind.question, on=kind.on(s, on), known_on=on, case=case, starts=_starts(s))


def registration(s: Standing, *, on: date) -> Answer:
    """May the society be registered, by the law of the day of receipt, as published by the day of the act."""
    answer = answer_in(s, on=on)
    assert answer is not None, "s.7(1) is held"
    return answer


def _starts(s: Standing) -> dict[str, date]:
    return {event: day for limit in MATTERS[s.kind].limits for event, day in limit.starts(s).items()}


def competence(s: Standing, *, on: date) -> Answer:
    """Is the office where the matter lies the one that may register the society."""
    return ask(
        kcs, "competence", on=s.received_on, known_on=on, case=competence_case(s, on=on), starts=starts_of(s)
    )


def running(s: Standing, *, known_on: date) -> list[tuple[Limit, Running]]:
    """Every time limit that runs, or ran, in a matter, under each reading of when its time began."""
    found: list[tuple[Limit, Running]] = []
    for limit in MATTERS[s.kind].limits:
        starts = limit.starts(s)
        fixed = kcs.time_limit_on(limit.citation, s.received_on, known_on)
        if starts and fixed is not None:
            ran = runs(kcs, fixed, starts, s.received_on, s.readings.get(fixed.reading))
            found += [(limit, run) for run in ran if run.start.event in starts]
    return found


def disposal_due(s: Standing, *, known_on: date) -> list[Running]:
    """The last day for disposing of an application for registration, under each reading of when its time began."""
    return [run for limit, run in running(s, known_on=known_on) if limit.citation == "s.7(3)"]


def kept(answer: Answer) -> str:
    """Keep the answer's receipt and the law that it rests on; the receipt's address. In a transaction."""
    return keep_receipt(*receipt_of(answer))


def grounds(answer: Answer) -> dict[str, str]:
    """The leaf clauses that are not met or still open, with their outcomes."""
    return {c: o.name for c, o in answer.finding.leaves(Outcome.NOT_MET, *OPEN).items()}
