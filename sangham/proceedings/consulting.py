"""Putting a matter to the law, and keeping the receipt of what it answered."""

from __future__ import annotations

from datetime import date

from sangham.journal.actions.keep_receipt import keep_receipt
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Answer, Running, ask, runs
from sangham.law.outcome import Outcome
from sangham.law.receipt import receipt_of
from sangham.proceedings.facts import competence_case, registration_case
from sangham.proceedings.state import Standing

OPEN = (Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.TEXT_NOT_IN_SOURCE, Outcome.AMBIGUOUS)


def registration(s: Standing, *, on: date) -> Answer:
    """May the society be registered, by the law of the day of receipt, as published by the day of the act."""
    return ask(
        kcs,
        "registration",
        on=s.received_on,
        known_on=on,
        case=registration_case(s, on=on),
        starts=starts_of(s),
    )


def competence(s: Standing, *, on: date) -> Answer:
    """Is the office where the matter lies the one that may register the society."""
    return ask(
        kcs, "competence", on=s.received_on, known_on=on, case=competence_case(s, on=on), starts=starts_of(s)
    )


def starts_of(s: Standing) -> dict[str, date]:
    """The events from which the ninety days may run."""
    return {"received_by_competent_registrar": s.received_on, "first_received": s.first_received_on}


def disposal_due(s: Standing, *, known_on: date) -> list[Running]:
    """The last day for disposing of the matter, under each reading of when its time began."""
    limit = kcs.time_limit_on("s.7(3)", s.received_on, known_on)
    return [] if limit is None else runs(kcs, limit, starts_of(s), s.received_on, s.readings.get("receipt"))


def kept(answer: Answer) -> str:
    """Keep the answer's receipt and the law that it rests on; the receipt's address. In a transaction."""
    return keep_receipt(*receipt_of(answer))


def grounds(answer: Answer) -> dict[str, str]:
    """The leaf clauses that are not met or still open, with their outcomes."""
    return {c: o.name for c, o in answer.finding.leaves(Outcome.NOT_MET, *OPEN).items()}
