"""Stacked projections: each expression that is used more than once becomes a column, once, and no more.

`Stages.keep` gives an expression a name and puts it in the lowest stage where all that it needs is at hand.
The statement is one SELECT a stage, each upon the one below; a column that nothing above uses is not written.
Engines do not pull such stages into one another as they stand (PostgreSQL would: its dialect says how not).
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlglot import exp

from sangham.law.sql.build import Sql, column, number
from sangham.law.sql.dialects.dialect import Dialect

_ROW = exp.alias_(number(1), "one")  # a stage of law that no fact bears on still has one line a row


class Stages:
    """The columns of a statement that is being written."""

    def __init__(self, table: str, keys: tuple[str, ...], dialect: Dialect) -> None:
        self.dialect = dialect
        self.table = exp.to_table(table, dialect=dialect.name)
        self.keys = {key: f"k{i}" for i, key in enumerate(keys)}
        self.facts: dict[str, str] = {}
        self.level: dict[str, int] = dict.fromkeys(self.keys.values(), 0)
        self.expression: dict[str, Sql] = {}
        self.kept: dict[Sql, str] = {}
        self.reads: dict[str, dict[str, None]] = {}  # column -> those that its expression needs

    def fact(self, name: str) -> Sql:
        """A column of the table, by its own name."""
        if name not in self.facts:
            self.facts[name] = f"f{len(self.facts)}"
            self.level[self.facts[name]] = 0
        return column(self.facts[name])

    def keep(self, expression: Sql, letter: str = "v") -> Sql:
        """The column that holds an expression."""
        if isinstance(expression, exp.Column | exp.Boolean):
            return expression
        if expression not in self.kept:
            name = f"{letter}{len(self.expression)}"
            self.kept[expression] = name
            self.expression[name] = expression
            self.reads[name] = _names(expression)
            self.level[name] = 1 + max((self.level[n] for n in self.reads[name]), default=0)
        return column(self.kept[expression])

    def statement(self, outputs: Mapping[str, Sql]) -> str:
        """The whole statement: the keys, then these outputs."""
        needed = self._needed(outputs)
        highest = max((self.level[n] for n in needed), default=0)
        given = [
            exp.alias_(exp.column(original, quoted=True), name)
            for original, name in [*self.keys.items(), *self.facts.items()]
            if name in needed
        ]
        source = exp.select(*(given or [_ROW.copy()])).from_(self.table, copy=False)
        used = {name: {1 + highest} for name in self._names_in(outputs)}
        for name in needed:
            for below in self.reads.get(name, ()):
                used.setdefault(below, set()).add(self.level[name])
        built = exp.select()
        previous = "stage0"
        built = built.with_(previous, self.dialect.fenced(source), copy=False)
        for stage in range(1, highest + 1):
            here = [self._made(n, stage) for n in needed if self.level[n] <= stage < max(used[n])]
            made = self.dialect.fenced(
                exp.select(*(here or [_ROW.copy()])).from_(
                    exp.Table(this=exp.to_identifier(previous)), copy=False
                )
            )
            built = built.with_(f"stage{stage}", made, copy=False)
            previous = f"stage{stage}"
        keys = [exp.alias_(column(n), key, quoted=True) for key, n in self.keys.items()]
        values = [exp.alias_(x, name, copy=False) for name, x in outputs.items()]
        return (
            built.select(*keys, *values, copy=False)
            .from_(exp.Table(this=exp.to_identifier(previous)), copy=False)
            .sql(dialect=self.dialect.name, pretty=True, copy=False)
        )

    def _made(self, name: str, stage: int) -> exp.Expr:
        if self.level[name] < stage:
            return column(name)
        return exp.alias_(self.expression[name], name, copy=False)

    def _names_in(self, outputs: Mapping[str, Sql]) -> dict[str, None]:
        names = dict.fromkeys(self.keys.values())
        for x in outputs.values():
            names.update(dict.fromkeys(_names(x)))
        return names

    def _needed(self, outputs: Mapping[str, Sql]) -> list[str]:
        """The columns that the outputs come from, in the order in which they were made."""
        seen = self._names_in(outputs)
        waiting = list(seen)
        while waiting:
            name = waiting.pop()
            for below in self.reads.get(name, ()):
                if below not in seen:
                    seen[below] = None
                    waiting.append(below)
        return [n for n in self.level if n in seen]


def _names(expression: Sql) -> dict[str, None]:
    return dict.fromkeys(c.name for c in expression.find_all(exp.Column))
