"""Put a question of law to every society: facts by bulk, the answer by DuckDB, and why it is open for each that is.

Societies have much alike, and nothing is worked out twice. The law's derivations run in Python, once for each row of facts
that differs; DuckDB then answers, once for each case that differs when derived, by the same tree as the counter does. What
keeps an open answer open is told by the one-case engine.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import repeat
from typing import Any, NamedTuple

import duckdb
import pyarrow as pa

from sangham.law.derive import Deriving, Given, Known
from sangham.law.finding import Finder, finder
from sangham.law.library import Library
from sangham.law.one_case import AT_LEAST, AT_MOST
from sangham.law.outcome import Outcome
from sangham.law.plan import Plan
from sangham.law.sql import columns, statement
from sangham.law.sql.values import AT_LEAST as COLUMN_AT_LEAST
from sangham.law.sql.values import AT_MOST as COLUMN_AT_MOST
from sangham.law.together import impossible
from sangham.survey.narrowing import Narrowing
from sangham.survey.register import Asked, Progress, societies

_TYPES = {"BOOLEAN": pa.bool_(), "BIGINT": pa.int64(), "DATE": pa.date32(), "VARCHAR": pa.string()}
Row = tuple[Any, ...]  # a society's facts, in the order of the columns
Masks = tuple[int, int, int, int]  # failed, unknown, doubtful, discretion: a bit for each clause of the plan
Names = tuple[str, ...]


class Answered(NamedTuple):
    """What came out for one society. `outcome` is None where its recorded facts cannot be true together.

    `missing`: facts that would decide an open clause; `readings`: those under which a doubtful clause comes out differently.
    """

    society: Asked
    outcome: Outcome | None
    masks: Masks
    missing: Names
    readings: Names


CameOut = tuple[Outcome | None, Masks, Names, Names]  # as `Answered` has it, of whichever society
_CONTRADICTION: CameOut = (None, (0, 0, 0, 0), (), ())


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
    with _uncollected():
        return Survey(library, plan, narrowing, _put(library, plan, narrowing, on, progress))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles: a survey makes none, and it would walk all the societies again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _put(
    library: Library, plan: Plan, narrowing: Narrowing, on: date, progress: Progress | None
) -> list[Answered]:
    asked, facts = societies(narrowing, on=on, looked_at=_looked_at(library, plan), progress=progress)
    rows: Iterable[Row] = zip(*facts.values(), strict=True) if facts else repeat((), len(asked))
    numbers: dict[Row, int] = {}
    of_society = [numbers.setdefault(row, len(numbers)) for row in rows]
    came_out = _came_out(plan, _known(library, plan, list(facts), numbers, on))
    return [Answered(society, *came_out[number]) for society, number in zip(asked, of_society, strict=True)]


def _looked_at(library: Library, plan: Plan) -> set[str]:
    """The facts that the question's clauses use, and those from which these are worked out."""
    found = set(plan.facts)
    for derivation in reversed(library.derivations):
        if not found.isdisjoint(derivation.makes):
            found.update(derivation.source)
    return found


def _known(
    library: Library, plan: Plan, names: Sequence[str], rows: Iterable[Row], on: date
) -> Iterator[Known | None]:
    """What is known by each row; None where its facts cannot be so together: these no clause may see."""
    rules = [rule for rule in library.never_together if (rule.within or rule.left) in names]
    deriving = Deriving(library.facts, library.derivations, frozenset(plan.facts))
    for row in rows:
        given = {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in zip(names, row, strict=True)
            if value is not None
        }
        yield None if any(impossible(rules, given, on)) else deriving.known(Given(on, given))


def _came_out(plan: Plan, known: Iterable[Known | None]) -> list[CameOut]:
    """How each comes out; those that are alike once derived are put to the engines as one."""
    cases: dict[Row, Known] = {}
    keys: list[Row | None] = []
    for each in known:
        if each is None:
            keys.append(None)
            continue
        key = (*each.entries.values(), *each.wanting.items())
        cases.setdefault(key, each)
        keys.append(key)
    answers = dict(zip(cases, _answers(plan, list(cases.values())), strict=True))
    return [_CONTRADICTION if key is None else answers[key] for key in keys]


def _answers(plan: Plan, cases: Sequence[Known]) -> Iterator[CameOut]:
    """What DuckDB answers in each case, and what keeps it open where it is."""
    explains = finder(plan)
    for case, (outcome, masks) in zip(cases, _by_duckdb(plan, cases), strict=True):
        yield (outcome, masks, *(_open(explains, plan, case, outcome) if any(masks[1:]) else ((), ())))


def _by_duckdb(plan: Plan, cases: Sequence[Known]) -> list[tuple[Outcome, Masks]]:
    cells = {
        name: pa.array(_values(name, plan, cases), _TYPES[kind])
        for name, kind in columns(plan, "duckdb").items()
    }
    facts = pa.table({"number": pa.array(range(len(cases)), pa.int64()), **cells})
    with duckdb.connect() as connection:
        connection.register("facts", facts)
        asked = statement(plan, table="facts", keys=("number",), dialect="duckdb")
        wanted = "outcome, failed, unknown, doubtful, discretion"
        rows = connection.execute(f"SELECT {wanted} FROM ({asked}) ORDER BY number").fetchall()  # noqa: S608
    return [
        (_OUTCOMES[outcome], (failed, unknown, doubtful, own))
        for outcome, failed, unknown, doubtful, own in rows
    ]


_OUTCOMES = {int(outcome): outcome for outcome in Outcome}


def _values(column: str, plan: Plan, cases: Sequence[Known]) -> list[Any]:
    """A column of the statement's, case by case."""
    entry = column
    for end, of_engine in ((COLUMN_AT_LEAST, AT_LEAST), (COLUMN_AT_MOST, AT_MOST)):
        if column.endswith(end) and column.removesuffix(end) in plan.bounded:
            entry = column.removesuffix(end) + of_engine
    return [case.entries[entry] for case in cases]


def _open(explains: Finder, plan: Plan, case: Known, outcome: Outcome) -> tuple[Names, Names]:
    """What is wanting in a case, and the readings on which it turns."""
    finding = explains.find(plan, case.entries)
    assert finding.outcome is outcome, f"two engines, two answers: {finding.outcome!r}, {outcome!r}"
    readings = (name for clause in finding.clauses for name in sorted(clause.parting))
    return _given(finding.missing, case), tuple(dict.fromkeys(readings))


def _given(missing: Iterable[str], known: Known) -> tuple[str, ...]:
    """What is really wanting: for a fact that is worked out, what it is worked out from."""
    return tuple(dict.fromkeys(source for name in missing for source in known.wanting.get(name, (name,))))
