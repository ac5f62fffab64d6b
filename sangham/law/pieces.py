"""A plan taken apart: every test within its clauses becomes a clause of its own, cited by the one that it was part of.

The engine gives a mask for each clause; put to a plan taken apart, it gives one for each test. So it can be seen
which parts of a clause are still open, without a second engine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sangham.law.expression import All, Any, ByDay, Cite, Except, Not, Readings, Test
from sangham.law.plan import Plan, PlanClause


def taken_apart(plan: Plan) -> Plan:
    """The plan with a clause for each test; a part of ``s.7(1)`` is called ``s.7(1)#2``. Kept for
    as long as a plan of the same clauses is, whatever its days."""
    if "apart" not in plan.ready:
        clauses: list[PlanClause] = []
        for clause in plan.clauses:
            _take_apart(clause, clauses)
        plan.ready["apart"] = replace(plan, clauses=tuple(clauses), ready={})
    apart: Plan = plan.ready["apart"]
    return apart


def clause_of(part: str) -> str:
    """The citation of the clause that a part was taken from."""
    return part.partition("#")[0]


def _take_apart(clause: PlanClause, into: list[PlanClause]) -> None:
    made = 0

    def part(test: Test) -> Test:
        nonlocal made
        whole = _over_parts(test, part)
        if isinstance(whole, Cite):
            return whole
        made += 1
        name = f"{clause.citation}#{made}"
        into.append(PlanClause(name, clause.says, whole, clause.since))
        return Cite(name)

    into.append(replace(clause, tree=_over_parts(clause.tree, part)))


def _over_parts(test: Test, part: Callable[[Test], Test]) -> Test:
    match test:
        case All(tests):
            return All(tuple(part(t) for t in tests))
        case Any(tests):
            return Any(tuple(part(t) for t in tests))
        case Not(operand):
            return Not(part(operand))
        case Except(rule, exception):
            return Except(part(rule), part(exception))
        case Readings(name, alternatives):
            return Readings(name, tuple((label, part(t)) for label, t in alternatives))
        case ByDay(day, versions):
            return ByDay(day, tuple((a, b, part(t)) for a, b, t in versions))
        case _:
            return test
