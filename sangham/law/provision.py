"""Provisions: clauses with their versions, readings, time limits and questions, as they are declared.

A clause is declared beside its text's place in the law:

    @kcs.clause("s.6(2)(a)", in_force=FROM_1969, says=Text(en=..., ml=...))
    def three_copies() -> Test: ...

The function is called once, when the law is loaded; its docstring is for engineers, `says` for everybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sangham.kernel.days import CountingRule, Length, last_day
from sangham.kernel.text import Text
from sangham.law.expression import Test
from sangham.law.instrument import Span


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a clause: its interval in force, its tree, and what it says in plain words."""

    citation: str
    in_force: Span
    says: Text
    tree: Test
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading: what it says the text means, and who or what bears it out."""

    says: Text
    source: Text


@dataclass(frozen=True, slots=True)
class Reading:
    """A place where the text bears more than one reading. `default` is a label; choosing is an official's."""

    name: str
    citation: str
    asks: Text
    alternatives: dict[str, Alternative]
    default: str


@dataclass(frozen=True, slots=True)
class Start:
    """When time begins to run: the event, under one reading of it (`label` is "" where there is no doubt)."""

    event: str
    says: Text
    label: str = ""
    source: Text | None = None


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A statutory period: from when, how long, counted how, who must act, what follows, and the remedy."""

    citation: str
    in_force: Span
    says: Text
    starts: tuple[Start, ...]
    length: Length
    rules: tuple[CountingRule, ...]
    who: Text
    on_lapse: Text
    remedy: Text
    remedy_citation: str
    reading: str = ""  # the doubt that the starts are readings of, where there is more than one

    def due_on(self, start: date) -> date:
        """The last day on which the act is in time."""
        return last_day(start, self.length, *self.rules)


@dataclass(frozen=True, slots=True)
class Question:
    """A question people ask, answered by one clause and everything that it cites."""

    name: str
    asks: Text
    root: str
    on_means: Text
    time_limits: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    answers: dict[str, Text] | None = None
