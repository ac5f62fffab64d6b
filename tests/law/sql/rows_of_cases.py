"""Every question of every body of law as a table: the facts of its cases as rows, and the states of its law.

The rows of a question are those of all its written cases, whatever their day, and as many again mixed from them
(each fact from a case drawn by itself), so that what no case has together comes together too. They are put to each
state of the law that some case meets, as the counter would answer them and in bulk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from sangham.law.derive import Given, known_facts
from sangham.law.library import Library
from sangham.law.one_case import AT_LEAST, AT_MOST, compiled
from sangham.law.plan import Plan
from sangham.law.shelves import libraries
from tests.law.case_files import WrittenCase, all_cases
from tests.law.sql.rows_in_arrow import Row, expected

Facts = dict[str, Any]


@dataclass(frozen=True)
class Tabled:
    """A question: the states of the law that its cases meet, and its rows with every fact of any of them."""

    question: str
    plans: tuple[Plan, ...]
    rows: tuple[Facts, ...]

    @property
    def newest(self) -> Plan:
        """The latest of those states, as it is known latest."""
        return max(self.plans, key=lambda plan: (plan.on, plan.known_on))

    def expected(self, plan: Plan) -> list[Row]:
        """What one case after the other comes to under one state of the law."""
        every = compiled(plan).every
        return [expected(plan, every(row)[: len(plan.clauses)]) for row in self.rows]


def questions() -> list[str]:
    """The name of every question of every body of law."""
    return [name for law in libraries() for name in law.questions]


@cache
def tabled(question: str) -> Tabled:
    """A question with its rows."""
    cases = _cases()[question]
    plans: dict[Any, Plan] = {}
    for case in cases:
        plan = case.law.plan(question, case.on, case.known_on)
        plans.setdefault(plan.clauses, plan)
    wanted = frozenset(name for plan in plans.values() for name in plan.facts)
    rows = [_row(case.law, case, wanted) for case in cases]
    return Tabled(question, tuple(plans.values()), (*rows, *_mixed(question, rows)))


@cache
def _cases() -> Mapping[str, list[WrittenCase]]:
    found: dict[str, list[WrittenCase]] = {}
    for case in all_cases():
        found.setdefault(case.data["question"], []).append(case)
    return found


def _row(law: Library, case: WrittenCase, wanted: frozenset[str]) -> Facts:
    return known_facts(law.facts, law.derivations, Given(case.on, case.case.values()), wanted).entries


def _mixed(question: str, rows: list[Facts]) -> Iterator[Facts]:
    draw = Random(question)
    for _ in rows:
        mixed: Facts = {}
        for entry in rows[0]:
            if entry.endswith(AT_MOST):  # a number's two bounds belong together
                continue
            row = draw.choice(rows)
            mixed[entry] = row[entry]
            if entry.endswith(AT_LEAST):
                other = entry.removesuffix(AT_LEAST) + AT_MOST
                mixed[other] = row[other]
        yield mixed
