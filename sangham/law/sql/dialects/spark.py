"""Apache Spark, on many machines: a national register, or one machine's worth of rows kept as Parquet."""

from __future__ import annotations

from typing import ClassVar

from sqlglot import exp


class Spark:
    """Spark 4. Its planner pulls a stage into the one above only where nothing is then computed twice.

    Everything that moves a day is a function of Spark's own that gives a DATE: its DATE - DATE is an interval, and
    DATE + INTERVAL is left to its rules of that day.
    """

    name: ClassVar[str] = "spark"
    types: ClassVar[dict[str, str]] = {
        "truth": "BOOLEAN",
        "number": "BIGINT",
        "day": "DATE",
        "word": "STRING",
    }

    def moved_day(self, day: exp.Expr, days: int, months: int) -> exp.Expr:
        """DATE_ADD, then ADD_MONTHS, which clips to the month's end and keeps no last day as a last day."""
        moved = _called("DATE_ADD", day, days) if days else day
        return _called("ADD_MONTHS", moved, months) if months else moved

    def ordered_word(self, word: exp.Expr) -> exp.Expr:
        """Collation UTF8_BINARY is the order of bytes, which is that of code points."""
        return exp.Collate(this=word, expression=exp.to_identifier("UTF8_BINARY"))

    def shifted_right(self, word: exp.Expr, bits: int) -> exp.Expr:
        """SHIFTRIGHT(x, n)."""
        return _called("SHIFTRIGHT", word, bits)

    def shifted_left(self, word: exp.Expr, bits: int) -> exp.Expr:
        """SHIFTLEFT(x, n)."""
        return _called("SHIFTLEFT", word, bits)

    def fenced(self, stage: exp.Select) -> exp.Select:
        """Nothing is needed."""
        return stage


def _called(function: str, x: exp.Expr, n: int) -> exp.Expr:
    # By its name as it stands, so that nothing is taken for another engine's function and written otherwise.
    return exp.Anonymous(this=function, expressions=[x, exp.Literal.number(n)])
