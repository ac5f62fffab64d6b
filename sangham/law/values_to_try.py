"""Values of facts that may make a difference to a question, to be tried one by one: see `mattering.py`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from sangham.kernel.days import months_after
from sangham.law.expression import Const, Shift
from sangham.law.fact import Declared
from sangham.law.plan import Plan

_MONTHS = (1, 2, 12, 24, 36, 216)  # what derivations count with and a tree does not show
_DAYS = (1, 7, 15, 30, 60, 90)
_EARLIEST, _LATEST = date(1900, 1, 1), date(2100, 12, 31)
Values = Mapping[str, Any]


@dataclass
class ToTry:
    """The values to try in one plan: what its trees compare with, and the examples that facts are declared with."""

    plan: Plan
    facts: Mapping[str, Declared]

    def a_few_of(self, name: str, trial: Values) -> Iterable[Any]:
        """A few values for a fact that is not the one looked at, the declared example first."""
        declared = self.facts[name]
        if declared.kind in ("day", "number"):
            return list(dict.fromkeys(self.any_of(name, trial)))[:8]
        return self.any_of(name, trial)

    def any_of(self, name: str, trial: Values) -> list[Any]:
        """Values of a fact that may make a difference: of each word one, and numbers and days on both sides of
        whatever the law or the case compares them with."""
        declared = self.facts[name]
        example = as_value(declared)
        first = [] if example is None else [example]
        match declared.kind:
            case "truth":
                return [*first, *(v for v in (True, False) if v != example)]
            case "word":
                return [*first, *(w for w in declared.words if w != example)]
            case "number":
                near = {n + k for n in (*self._numbers, *_ints(trial)) for k in (-1, 0, 1)}
                if isinstance(example, int):
                    near |= {example // 4, example // 2, example * 2, example * 4}
                return [*first, 0, 1, 10**9, *sorted(n for n in near if n > 1)]
            case "day":
                return [*first, *self._days(trial)]
            case "text":
                return [*first, "Society Limited", "സംഘം ക്ലിപ്തം", "Ltd.", "സംഘം"]
            case _:
                return [*first, []]

    @cached_property
    def _nodes(self) -> list[Any]:
        return [n for c in self.plan.clauses for n in c.tree.walk()]

    @cached_property
    def _numbers(self) -> frozenset[int]:
        return frozenset(n.value for n in self._nodes if isinstance(n, Const) and type(n.value) is int)

    @cached_property
    def _shifts(self) -> frozenset[tuple[int, int]]:
        in_trees = {(abs(n.days), abs(n.months)) for n in self._nodes if isinstance(n, Shift)}
        return frozenset(in_trees | {(d, 0) for d in _DAYS} | {(0, m) for m in _MONTHS})

    def _days(self, trial: Values) -> list[date]:
        anchors = dict.fromkeys([self.plan.on, *(v for v in trial.values() if isinstance(v, date))])
        found: dict[date, None] = dict.fromkeys([self.plan.on, _LATEST, _EARLIEST, *anchors])
        for anchor in anchors:
            for days, months in self._shifts:
                for sign in (-1, 1):
                    moved = months_after(anchor, sign * months) + timedelta(days=sign * days)
                    for near in (0, -1, 1):
                        found[moved + timedelta(days=near)] = None
        return [d for d in found if _EARLIEST <= d <= _LATEST]


def _ints(trial: Values) -> Iterable[int]:
    return (v for v in trial.values() if type(v) is int)


def as_value(declared: Declared) -> Any:
    """The declared example of a fact as a value; None where there is none."""
    if declared.kind == "day" and isinstance(declared.example, str):
        return date.fromisoformat(declared.example)
    return declared.example
