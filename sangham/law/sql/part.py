"""What a test becomes in SQL: a nullable boolean, with what is needed to tell its mask from it.

TRUE is met, FALSE not met, NULL open, and the engine's own three-valued logic does AND, OR and NOT. Which
masks the test can come to is worked out beforehand (`may`), so that only what varies is computed: a cause
that is the only one possible costs nothing, and a test that cannot drop out has no column that says so.

Where it drops out the boolean is TRUE, which AND does not notice; OR is told.

A boolean cannot say "met, or else not in force". Tests that may come to such a mask are a `MaskPart` (see
`mask.py`), until something decides the matter and `plain` takes them back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from sangham.law import outcome as o
from sangham.law.sql.build import (
    Condition,
    Sql,
    as_sql,
    case,
    conjunction,
    disjunction,
    equal,
    every,
    is_not_null,
    is_null,
    negated,
    some,
    truth,
    unless,
)
from sangham.law.sql.may import CAUSES, KNOWN, SINGLE, May, causes_vary, folded, may_drop, open_masks


@dataclass(frozen=True)
class Part:
    """A test as a nullable boolean.

    `open_for` gives, for each cause, the condition under which a NULL is open for it; `dropped` whether the
    test drops out, and `inoperative`, where it does, whether as inoperative.
    """

    may: May
    value: Sql
    open_for: Mapping[int, Condition] = field(default_factory=dict)
    dropped: Condition = False
    inoperative: Condition = False
    known: bool = False  # written in the tree, and no fact or reading can change it
    decided: tuple[Condition, Condition] | None = None  # met (or dropped), and failed, where cheaper to ask

    def met(self) -> Condition:
        """Whether it is met or drops out; may be NULL where it is open, as a CASE does not mind."""
        return self.decided[0] if self.decided else self.value

    def is_open_for(self, cause: int) -> Condition:
        """Whether the test is open, and for this cause."""
        condition = self.open_for.get(cause, False)
        return False if condition is False else every(is_null(self.value), condition)


def constant(mask: int) -> Part:
    """A test whose mask is known beforehand; the mask must be plain."""
    states = mask & o.STATES
    value = truth(None if states == o.T | o.F else states != o.F)
    causes: dict[int, Condition] = {c: True for c in CAUSES if mask & c}
    return Part(frozenset((mask,)), value, causes, states in (o.N, o.I), states == o.I, known=True)


def leaf(value: Sql, cause: int, *, certain: bool = False) -> Part:
    """A comparison: NULL for one cause; `certain`, never NULL."""
    if certain:
        return Part(KNOWN, value)
    return Part(KNOWN | {o.T | o.F | cause}, value, {cause: True})


def causes_of(may: May, given: Callable[[int], Condition]) -> dict[int, Condition]:
    """For each cause that the masks may have: TRUE where all that are open have it, else as `given` says."""
    opened = open_masks(may)
    return {c: True if all(m & c for m in opened) else given(c) for c in CAUSES if any(m & c for m in opened)}


Keep = Callable[[Sql], Sql]


BIG = 40  # nodes, from which a condition is worth a column though it is read in few rows


def kept(part: Part, keep: Keep) -> Part:
    """The same test with its boolean in a column of its own, to be read more than once.

    What it is open for stays as it is, unless it is big: it is read only in the rows in which it is open.
    """

    def column(condition: Condition, least: int) -> Condition:
        if isinstance(condition, bool) or (least and sum(1 for _ in islice(condition.walk(), least)) < least):
            return condition
        return keep(condition)

    return replace(
        part,
        value=keep(part.value),
        open_for={c: column(x, BIG) for c, x in part.open_for.items()},
        dropped=column(part.dropped, 0),
        inoperative=column(part.inoperative, BIG),
    )


def _joined_causes(may: May, parts: Sequence[Part]) -> dict[int, Condition]:
    return causes_of(may, lambda c: some(*(p.is_open_for(c) for p in parts)))


def _dropping(may: May, parts: Sequence[Part]) -> tuple[Condition, Condition]:
    if not may_drop(may):
        return False, False
    inoperative = some(*(every(p.dropped, p.inoperative) for p in parts))
    return every(*(p.dropped for p in parts)), inoperative


def all_of(parts: Sequence[Part], keep: Keep) -> Part:
    """AND."""
    may = folded(o.both, [p.may for p in parts])
    if causes_vary(may) or may_drop(may):
        parts = [kept(p, keep) for p in parts]
    dropped, inoperative = _dropping(may, parts)
    return Part(may, conjunction([p.value for p in parts]), _joined_causes(may, parts), dropped, inoperative)


def any_of(parts: Sequence[Part], keep: Keep) -> Part:
    """OR."""
    may = folded(o.either, [p.may for p in parts])
    if causes_vary(may) or any(may_drop(p.may) for p in parts):
        parts = [kept(p, keep) for p in parts]
    dropped, inoperative = _dropping(may, parts)
    values = [
        p.value if p.dropped is False else conjunction([p.value, as_sql(unless(p.dropped))]) for p in parts
    ]
    value = disjunction(values if dropped is False else [*values, as_sql(dropped)])
    return Part(may, value, _joined_causes(may, parts), dropped, inoperative)


def inverse(part: Part, keep: Keep) -> Part:
    """NOT."""
    if part.known:
        return constant(o.inverse(min(part.may)))
    may = frozenset(o.inverse(m) for m in part.may)
    if part.dropped is False:
        return Part(may, negated(part.value), part.open_for)
    part = kept(part, keep)
    value = disjunction([as_sql(part.dropped), negated(part.value)])
    return Part(may, value, part.open_for, part.dropped, part.inoperative)


def excepting(rule: Part, exception: Part, keep: Keep) -> Part:
    """EXCEPT: the rule, and not the exception; a rule that drops out takes its exception with it."""
    if rule.known and exception.known:
        return constant(o.excepting(min(rule.may), min(exception.may)))
    may = frozenset(o.excepting(x, y) for x in rule.may for y in exception.may)
    otherwise = inverse(exception, keep)
    if causes_vary(may) or may_drop(rule.may):
        rule, otherwise = kept(rule, keep), kept(otherwise, keep)
    value = conjunction([rule.value, otherwise.value])
    if rule.dropped is not False:
        value = disjunction([as_sql(rule.dropped), value])
    causes = _joined_causes(may, (rule, otherwise))
    return Part(may, value, causes, rule.dropped, rule.inoperative)


def among_readings(parts: Sequence[Part], keep: Keep) -> Part:
    """Alternatives, none of which may drop out: what they agree on, else open, and doubtful."""
    may = folded(o.among_readings, [p.may for p in parts])
    parts = [kept(p, keep) for p in parts]
    first = parts[0]
    agreed = every(*(equal(first.value, p.value) for p in parts[1:]))
    value = case([(agreed, first.value)], None)

    def cause(c: int) -> Condition:
        return _doubtful(parts) if c == o.R else some(*(p.is_open_for(c) for p in parts))

    return Part(may, value, causes_of(may, cause))


def _doubtful(parts: Sequence[Part]) -> Condition:
    """Given that they do not agree: any decided, or doubtful itself, or open for another cause than the first."""
    first = parts[0]
    differ = [
        _unequal(first.open_for.get(c, False), p.open_for.get(c, False)) for p in parts[1:] for c in CAUSES
    ]
    decided = [is_not_null(p.value) for p in parts if p.may & set(SINGLE)]
    return some(*decided, *(p.is_open_for(o.R) for p in parts), *differ)


def _unequal(a: Condition, b: Condition) -> Condition:
    if isinstance(a, bool):
        return unless(b) if a else b
    if isinstance(b, bool):
        return unless(a) if b else a
    return False if a == b else unless(equal(a, b))


def by_day(unknown: Condition, versions: Sequence[tuple[Condition, Part]], keep: Keep) -> Part:
    """The first version whose condition holds; not in force where none does, open where `unknown`."""
    may = frozenset(m for _, p in versions for m in p.may)
    if not any(within is True for within, _ in versions):
        may |= {o.N}
    if unknown is not False:
        may |= {o.T | o.F | o.U}
    if causes_vary(may) or may_drop(may):
        versions = [(within, kept(p, keep)) for within, p in versions]

    def of(wanted: Callable[[Part], Condition], at_unknown: bool, otherwise: bool) -> Condition:
        conditions = [at_unknown, otherwise, *(wanted(p) for _, p in versions)]
        if all(c is True for c in conditions) or all(c is False for c in conditions):
            return conditions[0]
        picked = [(within, as_sql(wanted(p))) for within, p in versions]
        return case([(unknown, truth(at_unknown)), *picked], truth(otherwise))

    value = case([(unknown, truth(None)), *((w, p.value) for w, p in versions)], truth(True))
    return Part(
        may,
        value,
        causes_of(may, lambda c: of(lambda p: p.open_for.get(c, False), c == o.U, False)),
        of(lambda p: p.dropped, False, True) if may_drop(may) else False,
        of(lambda p: p.inoperative, False, False) if may_drop(may) else False,
    )
