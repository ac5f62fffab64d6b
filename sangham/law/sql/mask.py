"""Tests that a nullable boolean cannot say, as the mask itself: "met, or else not in force".

Only readings of which some drop out bring these. Their tables are those of `outcome.py`, written out for the
masks that the operands may come to; there is no second statement of the algebra here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sangham.law import outcome as o
from sangham.law.sql.build import (
    Condition,
    Sql,
    any_bit,
    case,
    equal,
    every,
    is_not_null,
    number,
    truth,
    union,
)
from sangham.law.sql.may import May, folded, is_plain, may_drop
from sangham.law.sql.part import Keep, Part, causes_of, kept


@dataclass(frozen=True)
class MaskPart:
    """A test as its mask, a small whole number that is never NULL."""

    may: May
    mask: Sql


Tested = Part | MaskPart


def as_mask(part: Tested, keep: Keep) -> MaskPart:
    """The same test as its mask."""
    if isinstance(part, MaskPart):
        return part
    part = kept(part, keep)
    dropped = case([(part.inoperative, number(o.I))], number(o.N))
    causes = union(
        [number(o.T | o.F), *(case([(x, number(c))], number(0)) for c, x in part.open_for.items())]
    )
    met = [(part.dropped, dropped), (part.value, number(o.T))]
    mask = case([*met, (is_not_null(part.value), number(o.F))], causes)
    return MaskPart(part.may, keep(mask))


def plain(part: MaskPart) -> Tested:
    """The same test as a nullable boolean, where one can say it."""
    if not is_plain(part.may):
        return part
    mask = part.mask
    value = case([(any_bit(mask, o.F), case([(equal(mask, number(o.F)), truth(False))], None))], truth(True))
    return Part(
        part.may,
        value,
        causes_of(part.may, lambda c: any_bit(mask, c)),
        any_bit(mask, o.N | o.I) if may_drop(part.may) else False,
        any_bit(mask, o.I) if may_drop(part.may) else False,
    )


def combined(rule: Callable[[int, int], int], parts: Sequence[MaskPart], keep: Keep) -> Tested:
    """AND, OR or EXCEPT, from the left, by its table."""
    result = parts[0]
    for part in parts[1:]:
        rows = [(equal(result.mask, number(x)), _row(rule, x, part)) for x in sorted(result.may)]
        may = folded(rule, [result.may, part.may])
        result = MaskPart(may, keep(case(rows[:-1], rows[-1][1])))
    return plain(result)


def _row(rule: Callable[[int, int], int], x: int, part: MaskPart) -> Sql:
    cells = {y: rule(x, y) for y in sorted(part.may)}
    if all(y == z for y, z in cells.items()):
        return part.mask
    if len(set(cells.values())) == 1:
        return number(next(iter(cells.values())))
    others = [(equal(part.mask, number(y)), number(z)) for y, z in cells.items() if y != z]
    return case(others, part.mask)


def inverse(part: MaskPart, keep: Keep) -> Tested:
    """NOT."""
    swapped = [
        (equal(part.mask, number(m)), number(o.inverse(m))) for m in sorted(part.may) if o.inverse(m) != m
    ]
    return plain(MaskPart(frozenset(map(o.inverse, part.may)), keep(case(swapped, part.mask))))


def among_readings(parts: Sequence[MaskPart], keep: Keep) -> Tested:
    """Alternatives: the mask on which they agree, else their union, and doubtful."""
    may = folded(o.among_readings, [p.may for p in parts])
    first = parts[0].mask
    agreed = every(*(equal(first, p.mask) for p in parts[1:]))
    return plain(MaskPart(may, keep(case([(agreed, first)], union([*(p.mask for p in parts), number(o.R)])))))


def by_day(unknown: Condition, versions: Sequence[tuple[Condition, MaskPart]], keep: Keep) -> Tested:
    """The first version whose condition holds; not in force where none does, open where `unknown`."""
    may = frozenset(m for _, p in versions for m in p.may) | {o.N, o.T | o.F | o.U}
    picked = [(unknown, number(o.T | o.F | o.U)), *((within, p.mask) for within, p in versions)]
    return plain(MaskPart(may, keep(case(picked, number(o.N)))))
