"""Put a question of law to every society: facts by bulk, the answer by DuckDB, and why it is open for each that is.

The law's derivations run in Python, once for each set of facts that differs; DuckDB then answers row by row, by the same
tree as the counter does. What keeps an open answer open is told by the one-case engine, once for each such set of facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import duckdb
import pyarrow as pa

from sangham.law.derive import Given, Known, known_facts
from sangham.law.finding import Finder, finder
from sangham.law.library import Library
from sangham.law.one_case import AT_LEAST, AT_MOST
from sangham.law.outcome import Outcome
from sangham.law.plan import Plan
from sangham.law.sql import columns, statement
from sangham.law.sql.values import AT_LEAST as COLUMN_AT_LEAST
from sangham.law.sql.values import AT_MOST as COLUMN_AT_MOST
from sangham.law.together import Rule, impossible
from sangham.survey.narrowing import Narrowing
from sangham.survey.register import Asked, Facts, Progress, societies

_TYPES = {"BOOLEAN": pa.bool_(), "BIGINT": pa.int64(), "DATE": pa.date32(), "VARCHAR": pa.string()}
Masks = tuple[int, int, int, int]  # failed, unknown, doubtful, discretion: a bit for each clause of the plan


class Answered(NamedTuple):
    """What came out for one society. `outcome` is None where its recorded facts cannot be true together (`contradiction`).

    `missing`: facts that would decide an open clause; `readings`: those under which a doubtful clause comes out differently.
    """

    society: Asked
    outcome: Outcome | None
    masks: Masks
    missing: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    contradiction: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """A question put to the register: the law that answered, and each answer."""

    library: Library
    plan: Plan
    narrowing: Narrowing
    answers: list[Answered]

    def clauses(self, mask: int) -> tuple[str, ...]:
        """The citations of a mask."""
        return tuple(c.citation for place, c in enumerate(self.plan.clauses) if mask >> place & 1)


@dataclass(frozen=True, slots=True)
class _Case:
    """A set of facts that some societies have alike; `known` is None where it is refused before any clause runs."""

    known: Known | None


def put(
    library: Library,
    question: str,
    narrowing: Narrowing,
    *,
    on: date,
    known_on: date,
    progress: Progress | None = None,
) -> Survey:
    """Put a question of a body of law to the societies asked for, as they stood on a day.

    Raises KeyError for a question that the library does not have.
    """
    plan = library.plan(question, on, known_on)
    looked_at = _looked_at(library, plan)
    asked, facts = societies(narrowing, on=on, looked_at=looked_at, progress=progress)
    cases, of_society = _cases(library, plan, looked_at, facts, on)
    outcomes = _answer(plan, cases, of_society)
    explained = _Explained(plan, cases)
    answers = [
        explained.answer(society, case, outcome)
        for society, case, outcome in zip(asked, of_society, outcomes, strict=True)
    ]
    return Survey(library, plan, narrowing, answers)


def _cases(
    library: Library, plan: Plan, looked_at: set[str], facts: Sequence[Facts], on: date
) -> tuple[list[_Case], list[int]]:
    """The different sets of facts that the question looks at, and which each society has."""
    names = [name for name in dict.fromkeys(name for each in facts for name in each) if name in looked_at]
    at: dict[tuple[Any, ...], int] = {}
    of_society = [at.setdefault(tuple(each.get(n) for n in names), len(at)) for each in facts]
    rules = _rules(library, names)
    return [
        _case(library, plan, rules, dict(zip(names, values, strict=True)), on) for values in at
    ], of_society


def _looked_at(library: Library, plan: Plan) -> set[str]:
    """The facts that the question's clauses use, and those from which these are worked out."""
    found = set(plan.facts)
    for derivation in reversed(library.derivations):
        if not found.isdisjoint(derivation.makes):
            found.update(derivation.source)
    return found


def _rules(library: Library, names: Sequence[str]) -> list[Rule]:
    """What cannot be so together, as far as any of it is among the facts at hand."""
    return [rule for rule in library.never_together if (rule.within or rule.left) in names]


def _case(library: Library, plan: Plan, rules: list[Rule], values: Mapping[str, Any], on: date) -> _Case:
    given = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in values.items()
        if value is not None
    }
    if any(impossible(rules, given, on)):
        return _Case(None)
    return _Case(known_facts(library.facts, library.derivations, Given(on, given), frozenset(plan.facts)))


def _answer(plan: Plan, cases: Sequence[_Case], of_society: Sequence[int]) -> list[tuple[Outcome, Masks]]:
    """Every society's row of facts put to DuckDB."""
    cells = {
        name: pa.array(_values(name, plan, cases), _TYPES[kind]).take(pa.array(of_society, pa.int64()))
        for name, kind in columns(plan, "duckdb").items()
    }
    facts = pa.table({"society": pa.array(range(len(of_society)), pa.int64()), **cells})
    with duckdb.connect() as connection:
        connection.register("facts", facts)
        asked = statement(plan, table="facts", keys=("society",), dialect="duckdb")
        wanted = "outcome, failed, unknown, doubtful, discretion"
        rows = connection.execute(f"SELECT {wanted} FROM ({asked}) ORDER BY society").fetchall()  # noqa: S608
    return [
        (_OUTCOMES[outcome], (failed, unknown, doubtful, own))
        for outcome, failed, unknown, doubtful, own in rows
    ]


_OUTCOMES = {int(outcome): outcome for outcome in Outcome}


def _values(column: str, plan: Plan, cases: Sequence[_Case]) -> list[Any]:
    """A column of the statement's, case by case."""
    entry = column
    for end, of_engine in ((COLUMN_AT_LEAST, AT_LEAST), (COLUMN_AT_MOST, AT_MOST)):
        if column.endswith(end) and column.removesuffix(end) in plan.bounded:
            entry = column.removesuffix(end) + of_engine
    return [case.known.entries[entry] if case.known else None for case in cases]


class _Explained:
    """What keeps a case open, found once for each."""

    def __init__(self, plan: Plan, cases: Sequence[_Case]) -> None:
        self._plan, self._cases = plan, cases
        self._finder: Finder = finder(plan)
        self._found: dict[int, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def answer(self, society: Asked, case: int, came_out: tuple[Outcome, Masks]) -> Answered:
        outcome, masks = came_out
        known = self._cases[case].known
        if known is None:
            return Answered(society, None, (0, 0, 0, 0), contradiction=True)
        if not any(masks[1:]):
            return Answered(society, outcome, masks)
        if case not in self._found:
            self._found[case] = self._explain(known, outcome)
        missing, readings = self._found[case]
        return Answered(society, outcome, masks, missing, readings)

    def _explain(self, known: Known, outcome: Outcome) -> tuple[tuple[str, ...], tuple[str, ...]]:
        finding = self._finder.find(self._plan, known.entries)
        assert finding.outcome is outcome, f"two engines, two answers: {finding.outcome!r}, {outcome!r}"
        readings = (name for clause in finding.clauses for name in sorted(clause.parting))
        return _given(finding.missing, known), tuple(dict.fromkeys(readings))


def _given(missing: Iterable[str], known: Known) -> tuple[str, ...]:
    """What is really wanting: for a fact that is worked out, what it is worked out from."""
    return tuple(dict.fromkeys(source for name in missing for source in known.wanting.get(name, (name,))))
