"""Put a question to the law: one case, with everything an answer owes its reader.

`ask` takes facts as people give them (see `facts_file.py` for what a file may hold), computes the derived ones,
runs the plan for the day, and returns an `Answer`: the finding, its trace, the time limits that run, and what
a receipt needs. Both dates are required; the doors default `known_on` to today.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.derive import Given, Known, known_facts
from sangham.law.finding import Finding, find
from sangham.law.library import Library
from sangham.law.outcome import Outcome
from sangham.law.provision import Reading, Start, TimeLimit


@dataclass(frozen=True, slots=True)
class Case:
    """The facts of one case: by name, collections as lists, determinations, and readings an official chose."""

    facts: Mapping[str, Any]
    determinations: Mapping[str, Determined]
    readings: Mapping[str, str]

    def values(self) -> dict[str, Any]:
        """Facts and determinations together, as the engines take them."""
        return {**self.facts, **{name: d.holds for name, d in self.determinations.items()}}


@dataclass(frozen=True, slots=True)
class Determined:
    """A recorded determination: what was found, why, and by whom and when where that is on record."""

    holds: bool
    reasons: Text
    by: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Running:
    """A time limit that runs: from when, until when, under which reading of its start."""

    limit: TimeLimit
    start: Start
    starts_on: date
    due_on: date
    default: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: the finding and what explains it."""

    library: Library
    finding: Finding
    known: Known
    case: Case
    running: tuple[Running, ...]

    @property
    def outcome(self) -> Outcome:
        """What the question comes to."""
        return self.finding.outcome

    def missing(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """What is really wanting behind some facts: for a derived fact, the given facts that would settle it."""
        wanting = self.known.wanting
        return tuple(dict.fromkeys(source for n in names for source in wanting.get(n, (n,))))

    def because(self, citation: str) -> tuple[Text, ...]:
        """What was seen behind a clause's derived facts, and the reasons of its determinations."""
        clause = self.finding[citation].clause
        seen = dict.fromkeys(said for n in clause.facts for said in self.known.because.get(n, ()))
        for name in clause.facts:
            determined = self.case.determinations.get(name)
            if determined is not None:
                seen[_determined(determined)] = None
        return tuple(seen)

    def reading(self, name: str) -> Reading:
        """The doubt of that name."""
        return self.library.readings[name]


def _determined(d: Determined) -> Text:
    who = d.by or Text("the Registrar", "സഹകരണ സംഘം രജിസ്ട്രാർ")
    if d.on is None:
        return Text("Determined by {who}: {why}", "{who} തീരുമാനിച്ചത്: {why}").fill(who=who, why=d.reasons)
    return Text("Determined by {who} on {on}: {why}", "{on}-ന് {who} തീരുമാനിച്ചത്: {why}").fill(
        who=who, on=d.on.strftime("%d/%m/%Y"), why=d.reasons
    )


def ask(
    library: Library,
    question: str,
    *,
    on: date,
    known_on: date,
    case: Case,
    starts: Mapping[str, date] | None = None,
) -> Answer:
    """Answer a question in one case.

    `on` is the day that matters, `known_on` the day by which the law consulted had been published; `starts`
    gives the dates of events from which time limits run (event name -> date; those not given run from `on`).
    Raises KeyError for a question that does not exist. The case must have been checked (`facts_file.read`).
    """
    plan = library.plan(question, on, known_on)
    asked = library.questions[question]
    wanted = frozenset(plan.facts) | frozenset(asked.values)
    known = known_facts(library.facts, library.derivations, Given(on, case.values()), wanted)
    chosen = {name: label for name, label in case.readings.items() if name in plan.labels}
    finding = find(plan, known.entries, chosen)
    return Answer(
        library, finding, known, case, time_limits(library, question, on, known_on, case, starts or {})
    )


def time_limits(
    library: Library, question: str, on: date, known_on: date, case: Case, starts: Mapping[str, date]
) -> tuple[Running, ...]:
    """The periods that run in a case, each under every reading of its start that is not ruled out."""
    running = []
    for citation in library.questions[question].time_limits:
        limit = library.time_limit_on(citation, on, known_on)
        if limit is not None:
            running += runs(library, limit, starts, on, case.readings.get(limit.reading))
    return tuple(running)


def runs(
    library: Library, limit: TimeLimit, starts: Mapping[str, date], otherwise: date, chosen: str | None = None
) -> list[Running]:
    """One period under each reading of its start; readings that give the same day are one."""
    default = library.readings[limit.reading].default if limit.reading else ""
    found: list[Running] = []
    for start in limit.starts:
        if chosen is not None and start.label != chosen:
            continue
        begins = starts.get(start.event, otherwise)
        if all(r.starts_on != begins for r in found):
            found.append(Running(limit, start, begins, limit.due_on(begins), start.label == default))
    return found
