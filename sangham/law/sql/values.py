"""Values: numbers, dates and words. NULL where a fact that they need is NULL, as SQL has it anyhow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlglot import exp

from sangham.law import outcome as o
from sangham.law.expression import (
    INVERSE,
    Among,
    Arithmetic,
    Compare,
    Const,
    Fact,
    Shift,
    Value,
)
from sangham.law.sql.build import Sql, case, equal, every, is_not_null, is_null, number, truth
from sangham.law.sql.may import KNOWN
from sangham.law.sql.part import Part, leaf
from sangham.law.sql.stages import Stages

AT_LEAST, AT_MOST = "_at_least", "_at_most"  # a bounded fact's two columns
_COMPARISON = {"==": exp.EQ, "!=": exp.NEQ, "<": exp.LT, "<=": exp.LTE, ">": exp.GT, ">=": exp.GTE}
_ARITHMETIC = {"+": exp.Add, "-": exp.Sub, "*": exp.Mul}


class Values:
    """Writes values, and the tests that are made of values alone."""

    def __init__(self, stages: Stages, kinds: Mapping[str, str]) -> None:
        self.stages = stages
        self.kinds = kinds

    def value(self, node: Value) -> Sql:
        """A value."""
        match node:
            case Const(given):
                return _constant(given)
            case Fact(name, bounded):
                if bounded:
                    raise ValueError(f"{name} has bounds: it stands alone on the left of a comparison")
                return self.stages.fact(name)
            case Arithmetic(op, left, right):
                # BIGINT before the operation: an INTEGER column must not run over (a share, times a hundred).
                sides = [exp.cast(self.value(v), exp.DType.BIGINT, copy=False) for v in (left, right)]
                return exp.paren(_ARITHMETIC[op](this=sides[0], expression=sides[1]), copy=False)
            case Shift(day, days, months):
                return self.stages.dialect.moved_day(self.value(day), days, months)
        raise TypeError(f"not a value: {node!r}")

    def compare(self, node: Compare, *, inverse: bool = False) -> Part:
        """A comparison; `inverse`, its opposite."""
        op = INVERSE[node.op] if inverse else node.op
        cause = o.D if node.determination else o.U
        if isinstance(node.left, Fact) and node.left.bounded:
            return self._bounded(op, node.left.name, node.right, cause)
        left, right = self.value(node.left), self.value(node.right)
        if op in ("<", "<=", ">", ">=") and "word" in (self._kind(node.left), self._kind(node.right)):
            left, right = (self.stages.dialect.ordered_word(x) for x in (left, right))
        certain = not _needs(node.left) and not _needs(node.right)
        return leaf(_COMPARISON[op](this=left, expression=right), cause, certain=certain)

    def _bounded(self, op: str, name: str, right: Value, cause: int) -> Part:
        """A comparison of a number known as at least and at most, each of which may be unknown."""
        low, high = (self.stages.fact(name + end) for end in (AT_LEAST, AT_MOST))
        limit = self.value(right)

        def is_(a: Sql, comparison: str) -> Sql:
            return _COMPARISON[comparison](this=a, expression=limit)

        match op:
            case ">=" | ">":
                sure, never = is_(low, op), is_(high, "<" if op == ">=" else "<=")
            case "<=" | "<":
                sure, never = is_(high, op), is_(low, ">" if op == "<=" else ">=")
            case _:
                exact = every(equal(low, high), is_(high, "=="))
                apart = exp.or_(is_(low, ">"), is_(high, "<"), copy=False)
                assert not isinstance(exact, bool)
                sure, never = (exact, apart) if op == "==" else (apart, exact)
        value = case([(sure, truth(True)), (never, truth(False))], None)
        if cause == o.U or not _needs(right):
            return leaf(value, cause)
        # Without the limit there is nothing to compare with, whatever the official determines.
        may = KNOWN | {o.T | o.F | o.D, o.T | o.F | o.U}
        return Part(may, value, {o.D: is_not_null(limit), o.U: is_null(limit)})

    def among(self, node: Among) -> Part:
        """A word among words."""
        value = self.value(node.value)
        words = sorted(set(node.words))
        if not words:  # never one of none; still unknown where the word is
            test: Sql = case([(is_not_null(value), truth(False))], None)
        else:
            test = exp.In(this=value, expressions=[_constant(w) for w in words])
        return leaf(test, o.U, certain=not _needs(node.value))

    def _kind(self, node: Value) -> str | None:
        if isinstance(node, Fact):
            return self.kinds.get(node.name)
        return "word" if isinstance(node, Const) and isinstance(node.value, str) else None


def _needs(node: Value) -> bool:
    return any(isinstance(n, Fact) for n in node.walk())


def _constant(value: bool | int | str | date) -> Sql:
    if isinstance(value, bool):
        return truth(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, date):
        return exp.cast(exp.Literal.string(value.isoformat()), exp.DType.DATE, copy=False)
    return exp.Literal.string(value)


def day_within(day: Sql, begins: date | None, ends: date | None) -> bool | Sql:
    """Whether a day is in an interval: from its first day, to the day before `ends`."""
    return every(
        begins is None or exp.GTE(this=day, expression=_constant(begins)),
        ends is None or exp.LT(this=day, expression=_constant(ends)),
    )
