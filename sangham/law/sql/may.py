"""Which masks a test can come to, worked out before any row is seen: a set of bytes.

From it the emitter knows what need not be computed: a cause that never comes, or always; a drop that cannot be.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from sangham.law import outcome as o

May = frozenset[int]
CAUSES = (o.U, o.D, o.X, o.R)
SINGLE = (o.T, o.F, o.N, o.I)
KNOWN: May = frozenset((o.T, o.F))


def open_masks(may: May) -> May:
    """Those of the masks that are open."""
    return frozenset(m for m in may if m & o.STATES not in SINGLE)


def is_plain(may: May) -> bool:
    """Whether a nullable boolean can say all these masks: what is open is open between T and F alone."""
    return all(m & o.STATES == o.T | o.F for m in open_masks(may))


def may_drop(may: May) -> bool:
    """Whether any of these masks is of a test that drops out."""
    return any(m & (o.N | o.I) for m in may)


def folded(rule: Callable[[int, int], int], mays: Sequence[May]) -> May:
    """The masks that tests come to, combined from the left."""
    return reduce(lambda a, b: frozenset(rule(x, y) for x in a for y in b), mays)


def causes_vary(may: May) -> bool:
    """Whether those that are open are not all open for the same causes."""
    opened = open_masks(may)
    return len({m & o.CAUSES for m in opened}) > 1
