"""What an engine must say for itself. Everything else in a statement means the same on all of them."""

from __future__ import annotations

from typing import ClassVar, Protocol

from sqlglot import exp


class Dialect(Protocol):
    """One engine's way of writing the few things that differ."""

    name: ClassVar[str]  # as sqlglot knows it
    types: ClassVar[dict[str, str]]  # a fact's kind -> the column's type

    def moved_day(self, day: exp.Expr, days: int, months: int) -> exp.Expr:
        """A date moved by days, then by months clipped to the month's end; a date, not a timestamp."""
        ...

    def ordered_word(self, word: exp.Expr) -> exp.Expr:
        """A word to be compared by < or >, in the order of code points, whatever the database's collation."""
        ...

    def shifted_right(self, word: exp.Expr, bits: int) -> exp.Expr:
        """A whole number that is not negative, shifted right."""
        ...

    def shifted_left(self, word: exp.Expr, bits: int) -> exp.Expr:
        """A BIGINT shifted left."""
        ...

    def fenced(self, stage: exp.Select) -> exp.Select:
        """A stage that the engine's planner will not pull into the one above."""
        ...
