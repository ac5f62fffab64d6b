"""Small pieces of SQL, as sqlglot's expression objects, with conditions known beforehand folded away."""

from __future__ import annotations

from collections.abc import Iterable

from sqlglot import exp

Sql = exp.Expr
Condition = exp.Expr | bool  # never NULL in SQL; a bool where known while the statement is written


def number(n: int) -> Sql:
    """A whole number."""
    return exp.Literal.number(n)


def truth(value: bool | None) -> Sql:
    """TRUE, FALSE, or the boolean NULL."""
    return exp.cast(exp.null(), exp.DType.BOOLEAN, copy=False) if value is None else exp.Boolean(this=value)


def column(name: str) -> Sql:
    """A column of the stages below."""
    return exp.column(name)


def is_null(x: Sql) -> Sql:
    """x IS NULL."""
    return exp.Is(this=_wrapped(x), expression=exp.null())


def is_not_null(x: Sql) -> Sql:
    """x IS NOT NULL."""
    return exp.Not(this=is_null(x))


def negated(x: Sql) -> Sql:
    """NOT x; NOT NOT x is x."""
    if isinstance(x, exp.Boolean):
        return truth(not x.this)
    if isinstance(x, exp.Not):
        inner: Sql = x.this
        return inner.unnest()
    return exp.Not(this=_wrapped(x))


def conjunction(parts: Iterable[Sql]) -> Sql:
    """AND in the engine's own three-valued logic; TRUE where there are none."""
    wanted = [p for p in parts if not (isinstance(p, exp.Boolean) and p.this)]
    return exp.and_(*wanted, copy=False) if wanted else truth(True)


def disjunction(parts: Iterable[Sql]) -> Sql:
    """OR in the engine's own three-valued logic; FALSE where there are none."""
    wanted = [p for p in parts if not (isinstance(p, exp.Boolean) and not p.this)]
    return exp.or_(*wanted, copy=False) if wanted else truth(False)


def every(*conditions: Condition) -> Condition:
    """AND of conditions."""
    if any(c is False for c in conditions):
        return False
    wanted = [c for c in conditions if not isinstance(c, bool)]
    return conjunction(wanted) if wanted else True


def some(*conditions: Condition) -> Condition:
    """OR of conditions."""
    if any(c is True for c in conditions):
        return True
    wanted = [c for c in conditions if not isinstance(c, bool)]
    return disjunction(wanted) if wanted else False


def unless(condition: Condition) -> Condition:
    """NOT of a condition."""
    return not condition if isinstance(condition, bool) else negated(condition)


def as_sql(condition: Condition) -> Sql:
    """A condition as an expression."""
    return truth(condition) if isinstance(condition, bool) else condition


def case(whens: Iterable[tuple[Condition, Sql]], otherwise: Sql | None) -> Sql:
    """CASE; branches that cannot come are left out, and whatever follows one that must."""
    built = exp.Case()
    branches = 0
    for condition, then in whens:
        if condition is False:
            continue
        if condition is True:
            otherwise = then
            break
        built = built.when(as_sql(condition), then, copy=False)
        branches += 1
    if not branches:
        return exp.null() if otherwise is None else otherwise
    return built if otherwise is None else built.else_(otherwise, copy=False)


def equal(left: Sql, right: Sql) -> Sql:
    """left = right."""
    return exp.EQ(this=_wrapped(left), expression=_wrapped(right))


def bits_of(x: Sql, bits: int) -> Sql:
    """x & bits."""
    return exp.Paren(this=exp.BitwiseAnd(this=_wrapped(x), expression=number(bits)))


def any_bit(x: Sql, bits: int) -> Sql:
    """Whether x has any of these bits."""
    return exp.NEQ(this=bits_of(x, bits), expression=number(0))


def no_bit(x: Sql, bits: int) -> Sql:
    """Whether x has none of these bits."""
    return exp.EQ(this=bits_of(x, bits), expression=number(0))


def union(words: Iterable[Sql]) -> Sql:
    """Whole numbers joined bit by bit; 0 where there are none."""
    joined: Sql | None = None
    for word in words:
        if isinstance(word, exp.Literal) and word.this == "0":
            continue
        joined = _wrapped(word) if joined is None else exp.BitwiseOr(this=joined, expression=_wrapped(word))
    return number(0) if joined is None else joined


def _wrapped(x: Sql) -> Sql:
    plain = isinstance(x, exp.Column | exp.Literal | exp.Boolean | exp.Null | exp.Paren | exp.Case | exp.Cast)
    return x if plain else exp.Paren(this=x)
