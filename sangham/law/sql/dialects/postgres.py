"""PostgreSQL: a state's own database, for questions over a few million rows."""

from __future__ import annotations

from typing import ClassVar

from sqlglot import exp


class PostgreSQL:
    """PostgreSQL 15 and later."""

    name: ClassVar[str] = "postgres"
    types: ClassVar[dict[str, str]] = {
        "truth": "BOOLEAN",
        "number": "BIGINT",
        "day": "DATE",
        "word": "TEXT",
    }

    def moved_day(self, day: exp.Expr, days: int, months: int) -> exp.Expr:
        """DATE + INTEGER is a DATE; DATE + INTERVAL is a TIMESTAMP, clipped to the month's end."""
        moved = exp.Add(this=day, expression=exp.Literal.number(days)) if days else day
        if not months:
            return exp.paren(moved, copy=False)
        months_on = exp.Interval(this=exp.Literal.string(f"{months} MONTH"))
        return exp.cast(
            exp.Add(this=exp.paren(moved, copy=False), expression=months_on), exp.DType.DATE, copy=False
        )

    def ordered_word(self, word: exp.Expr) -> exp.Expr:
        """Collation "C" is the order of bytes, in UTF-8 that of code points."""
        return exp.Collate(this=word, expression=exp.to_identifier("C", quoted=True))

    def shifted_right(self, word: exp.Expr, bits: int) -> exp.Expr:
        """x >> n."""
        return exp.BitwiseRightShift(this=word, expression=exp.Literal.number(bits))

    def shifted_left(self, word: exp.Expr, bits: int) -> exp.Expr:
        """x << n."""
        return exp.BitwiseLeftShift(this=word, expression=exp.Literal.number(bits))

    def fenced(self, stage: exp.Select) -> exp.Select:
        """OFFSET 0: the planner would otherwise write each column out wherever it is used."""
        return stage.offset(0, copy=False)
