"""The tree that a rule is: small, typed, side-effect free. Its shape is frozen in decision record 0001.

Two kinds of node. A *value* is a number, a date or a word: `Fact`, `Const`, `Arithmetic`, `Shift`. A *test*
comes to a mask (see `outcome.py`): `Truth`, `Compare`, `Among`, `All`, `Any`, `Not`, `Except`, `Readings`,
`Cite`, `ByDay` and the leaves `Dropped` and `NoText`. Tests are built with ``&``, ``|``, ``~``,
`when(...)`, `.except_(...)`, `.unless(...)`; facts with ``>=``, ``<`` and the rest, `.equals`, `.among`.

One case, SQL, and what people read are all made from this tree; nothing is written twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

Scalar = bool | int | str | date
Comparison = Literal["==", "!=", "<", "<=", ">", ">="]
INVERSE: dict[Comparison, Comparison] = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


class Node:
    """Anything in the tree."""

    __slots__ = ()

    def children(self) -> tuple[Node, ...]:
        """The nodes directly below, in the order of the text."""
        return ()

    def walk(self) -> Iterator[Node]:
        """This node and everything below it."""
        yield self
        for child in self.children():
            yield from child.walk()


class Value(Node):
    """A number, a date or a word; unknown where a fact that it needs is unknown."""

    __slots__ = ()

    def __ge__(self, other: Value | Scalar) -> Compare:
        return Compare(">=", self, as_value(other))

    def __gt__(self, other: Value | Scalar) -> Compare:
        return Compare(">", self, as_value(other))

    def __le__(self, other: Value | Scalar) -> Compare:
        return Compare("<=", self, as_value(other))

    def __lt__(self, other: Value | Scalar) -> Compare:
        return Compare("<", self, as_value(other))

    def equals(self, other: Value | Scalar) -> Compare:
        """Equal to."""
        return Compare("==", self, as_value(other))

    def differs_from(self, other: Value | Scalar) -> Compare:
        """Not equal to."""
        return Compare("!=", self, as_value(other))

    def among(self, *words: str) -> Among:
        """One of these words."""
        return Among(self, words)

    def __add__(self, other: Value | int) -> Arithmetic:
        return Arithmetic("+", self, as_value(other))

    def __sub__(self, other: Value | int) -> Arithmetic:
        return Arithmetic("-", self, as_value(other))

    def __mul__(self, other: Value | int) -> Arithmetic:
        return Arithmetic("*", self, as_value(other))

    def after(self, *, days: int = 0, months: int = 0, years: int = 0) -> Shift:
        """This date moved on by a length (backwards where negative), months clipped to the month's end."""
        return Shift(self, days, months + 12 * years)


class Test(Node):
    """What comes to a mask."""

    __slots__ = ()
    __test__ = False  # not a test case, whatever pytest makes of the name

    def __and__(self, other: Test) -> All:
        return All((*_parts(All, self), *_parts(All, other)))

    def __or__(self, other: Test) -> Any:
        return Any((*_parts(Any, self), *_parts(Any, other)))

    def __invert__(self) -> Test:
        return self.operand if isinstance(self, Not) else Not(self)

    def except_(self, exception: Test) -> Except:
        """This rule, taken away where the exception holds ("provided that no ... shall ...")."""
        return Except(self, exception)

    def unless(self, exemption: Test) -> Test:
        """This requirement, dispensed with where the exemption holds ("this clause shall not apply ...")."""
        return Not(Except(~self, exemption))


def _parts(kind: type[All] | type[Any], node: Test) -> tuple[Test, ...]:
    return node.tests if isinstance(node, kind) else (node,)


@dataclass(frozen=True, slots=True)
class Fact(Value):
    """A fact by its name. `bounded`: it may be given as at least and at most, where it is not exactly known."""

    name: str
    bounded: bool = False


@dataclass(frozen=True, slots=True)
class Const(Value):
    """A constant of the law: a number, a date, a word."""

    value: Scalar


@dataclass(frozen=True, slots=True)
class Arithmetic(Value):
    """Whole-number arithmetic (shares of a total are compared by cross-multiplying, never by division)."""

    op: Literal["+", "-", "*"]
    left: Value
    right: Value

    def children(self) -> tuple[Node, ...]:
        return (self.left, self.right)


@dataclass(frozen=True, slots=True)
class Shift(Value):
    """A date moved by days, then by months clipped to the month's end."""

    day: Value
    days: int
    months: int

    def children(self) -> tuple[Node, ...]:
        return (self.day,)


@dataclass(frozen=True, slots=True)
class Truth(Test):
    """A yes-or-no fact. `determination`: an official's to determine, so open as DISCRETION, not UNKNOWN."""

    name: str
    determination: bool = False


@dataclass(frozen=True, slots=True)
class Compare(Test):
    """A comparison of two values. `determination`: the left side is counted from determinations."""

    op: Comparison
    left: Value
    right: Value
    determination: bool = False

    def children(self) -> tuple[Node, ...]:
        return (self.left, self.right)


@dataclass(frozen=True, slots=True)
class Among(Test):
    """A word that is one of some words."""

    value: Value
    words: tuple[str, ...]

    def children(self) -> tuple[Node, ...]:
        return (self.value,)


@dataclass(frozen=True, slots=True)
class All(Test):
    """AND."""

    tests: tuple[Test, ...]

    def children(self) -> tuple[Node, ...]:
        return self.tests


@dataclass(frozen=True, slots=True)
class Any(Test):
    """OR."""

    tests: tuple[Test, ...]

    def children(self) -> tuple[Node, ...]:
        return self.tests


@dataclass(frozen=True, slots=True)
class Not(Test):
    """NOT."""

    operand: Test

    def children(self) -> tuple[Node, ...]:
        return (self.operand,)


@dataclass(frozen=True, slots=True)
class Except(Test):
    """`rule` EXCEPT `exception`."""

    rule: Test
    exception: Test

    def children(self) -> tuple[Node, ...]:
        return (self.rule, self.exception)


@dataclass(frozen=True, slots=True)
class Readings(Test):
    """One named choice between readings of the text, the same wherever the name occurs."""

    name: str
    alternatives: tuple[tuple[str, Test], ...]

    def children(self) -> tuple[Node, ...]:
        return tuple(test for _, test in self.alternatives)


@dataclass(frozen=True, slots=True)
class Cite(Test):
    """Another clause, by its citation."""

    citation: str


@dataclass(frozen=True, slots=True)
class Dropped(Test):
    """Not in force, or (`inoperative`) in force while the rule that it leans on was not yet made."""

    inoperative: bool = False


@dataclass(frozen=True, slots=True)
class NoText(Test):
    """In force then, in words that are not held."""


@dataclass(frozen=True, slots=True)
class ByDay(Test):
    """Versions in force by the day that matters, as a fact of the row: `until` is the first day after."""

    day: Value
    versions: tuple[tuple[date | None, date | None, Test], ...]

    def children(self) -> tuple[Node, ...]:
        return (self.day, *(test for _, _, test in self.versions))


def as_value(given: Value | Scalar) -> Value:
    """A value as it is; anything else as a constant of the law."""
    return given if isinstance(given, Value) else Const(given)


def when(condition: Test, requirement: Test) -> Any:
    """A requirement for certain cases only ("where all the applicants are individuals, ...")."""
    return Any((~condition, requirement))


def cite(citation: str) -> Cite:
    """Another clause, as part of this one."""
    return Cite(citation)


def readings(name: str, **alternatives: Test) -> Readings:
    """Readings of the text, each under its label; the one named first is not thereby the default."""
    return Readings(name, tuple(alternatives.items()))
