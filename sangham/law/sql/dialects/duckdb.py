"""DuckDB, embedded: one machine."""

from __future__ import annotations

from typing import ClassVar

from sqlglot import exp


class DuckDB:
    """DuckDB 1 and 2. Its planner keeps stacked projections as they are written."""

    name: ClassVar[str] = "duckdb"
    types: ClassVar[dict[str, str]] = {
        "truth": "BOOLEAN",
        "number": "BIGINT",
        "day": "DATE",
        "word": "VARCHAR",
    }

    def moved_day(self, day: exp.Expr, days: int, months: int) -> exp.Expr:
        """DATE + INTEGER is a DATE; DATE + INTERVAL is a TIMESTAMP, clipped to the month's end."""
        moved = exp.Add(this=day, expression=exp.Literal.number(days)) if days else day
        if not months:
            return exp.paren(moved, copy=False)
        months_on = exp.Interval(this=exp.Literal.string(str(months)), unit=exp.var("MONTH"))
        return exp.cast(
            exp.Add(this=exp.paren(moved, copy=False), expression=months_on), exp.DType.DATE, copy=False
        )

    def ordered_word(self, word: exp.Expr) -> exp.Expr:
        """Words are compared as UTF-8 bytes, which is the order of code points."""
        return word

    def shifted_right(self, word: exp.Expr, bits: int) -> exp.Expr:
        """x >> n."""
        return exp.BitwiseRightShift(this=word, expression=exp.Literal.number(bits))

    def shifted_left(self, word: exp.Expr, bits: int) -> exp.Expr:
        """x << n."""
        return exp.BitwiseLeftShift(this=word, expression=exp.Literal.number(bits))

    def fenced(self, stage: exp.Select) -> exp.Select:
        """Nothing is needed."""
        return stage
