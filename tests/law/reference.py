"""Decision 0001 read aloud: a slow interpreter of the tree, written from the decision alone.

It knows nothing of how the two engines work: it walks the tree, looks facts up, and folds the connectives of
`outcome.py` two by two in the order of the text. Where a reading bears on the answer in several ways it runs
once for each combination, and each clause's masks are merged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import product
from operator import add, eq, ge, gt, le, lt, mul, ne, sub
from typing import Any

from sangham.kernel.days import months_after
from sangham.law import expression as x
from sangham.law import outcome as o
from sangham.law.outcome import MASK, Outcome
from sangham.law.plan import Plan

OPERATIONS = {"+": add, "-": sub, "*": mul, "==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge}
MET, NOT_MET, UNKNOWN = MASK[Outcome.MET], MASK[Outcome.NOT_MET], MASK[Outcome.UNKNOWN]


def masks(plan: Plan, facts: Mapping[str, Any]) -> list[int]:
    """Every clause's mask, in the order of the plan, with all readings open."""
    trees = {c.citation: c.tree for c in plan.clauses}
    names = [n for n, times in occurrences(trees, plan.root).items() if times > 1]
    labels = [[(n, label) for label in plan.labels[n]] for n in names]
    runs = [{c: mask(t, trees, facts, dict(fixed)) for c, t in trees.items()} for fixed in product(*labels)]
    return [o.among_readings(*(run[c] for run in runs)) for c in trees]


def occurrences(trees: Mapping[str, x.Test], citation: str) -> Counter[str]:
    """How often each reading stands in a clause once every cited clause is written out in its place."""
    found: Counter[str] = Counter()
    for node in trees[citation].walk():
        if isinstance(node, x.Readings):
            found[node.name] += 1
        elif isinstance(node, x.Cite):
            found += occurrences(trees, node.citation)
    return found


def mask(
    node: x.Test, trees: Mapping[str, x.Test], facts: Mapping[str, Any], fixed: Mapping[str, str]
) -> int:
    """One test's mask, under some fixed readings."""

    def of(test: x.Test) -> int:
        return mask(test, trees, facts, fixed)

    match node:
        case x.Truth(name, determination):
            return _decided(facts[name], determination)
        case x.Compare(op, x.Fact(name, True), right, determination):
            return _bounded(op, facts[name + ">"], facts[name + "<"], value(right, facts), determination)
        case x.Compare(op, left, right, determination):
            a, b = value(left, facts), value(right, facts)
            return _decided(None if a is None or b is None else OPERATIONS[op](a, b), determination)
        case x.Among(word, words):
            given = value(word, facts)
            return _decided(None if given is None else given in words, False)
        case x.All(tests):
            return _folded(o.both, [of(t) for t in tests])
        case x.Any(tests):
            return _folded(o.either, [of(t) for t in tests])
        case x.Not(operand):
            return o.inverse(of(operand))
        case x.Except(rule, exception):
            return o.excepting(of(rule), of(exception))
        case x.Readings(name, alternatives):
            if name in fixed:
                return of(dict(alternatives)[fixed[name]])
            return o.among_readings(*(of(test) for _, test in alternatives))
        case x.Cite(citation):
            return of(trees[citation])
        case x.Dropped(inoperative):
            return MASK[Outcome.INOPERATIVE if inoperative else Outcome.NOT_IN_FORCE]
        case x.NoText():
            return MASK[Outcome.TEXT_NOT_IN_SOURCE]
        case x.ByDay(day, versions):
            on = value(day, facts)
            if on is None:
                return UNKNOWN
            held = [t for b, e, t in versions if (b is None or b <= on) and (e is None or on < e)]
            return of(held[0]) if held else MASK[Outcome.NOT_IN_FORCE]
    raise TypeError(node)


def value(node: x.Value, facts: Mapping[str, Any]) -> Any:
    """A value; None where a fact that it needs is not known."""
    match node:
        case x.Const(constant):
            return constant
        case x.Fact(name):
            return facts[name]
        case x.Arithmetic(op, left, right):
            a, b = value(left, facts), value(right, facts)
            return None if a is None or b is None else OPERATIONS[op](a, b)
        case x.Shift(day, days, months):
            start: date | None = value(day, facts)
            return None if start is None else months_after(start + timedelta(days), months)
    raise TypeError(node)


def _decided(truth: bool | None, determination: bool) -> int:
    if truth is None:
        return MASK[Outcome.DISCRETION] if determination else UNKNOWN
    return MET if truth else NOT_MET


def _bounded(op: str, low: int | None, high: int | None, right: int | None, determination: bool) -> int:
    """By trying every whole number that the bounds allow (from -99 to 99, which is beyond any limit here)."""
    if right is None:
        return UNKNOWN
    possible = range(-99 if low is None else low, (99 if high is None else high) + 1)
    seen = {bool(OPERATIONS[op](n, right)) for n in possible}
    return _decided(seen.pop() if len(seen) == 1 else None, determination)


def _folded(rule: Any, given: list[int]) -> int:
    """From the left; of none, there is nothing that is in force."""
    result = given[0] if given else MASK[Outcome.NOT_IN_FORCE]
    for other in given[1:]:
        result = rule(result, other)
    return int(result)
