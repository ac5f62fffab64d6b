"""Interviews: what a citizen really asks, as a few of the law's questions with the words of one who is asked.

An `Interview` is frozen data and holds no rule: which facts are asked for, and in which order they still matter, is
computed (`mattering.py`), and one machine runs any of them (`interviewing.py`). Interviews stand beside the acts
(`acts/kcs_1969/interviews*.py`); `guide.py` lists them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Stage:
    """One question of the law within an interview.

    `on` names the day that matters: a fact, or one of the interview's own `days`. `only` says by which answers
    one comes here (fact -> its values); `unless_failed`: not where a question before came out not met.
    `for_values`: the question's values are the answer, so what they hang on is asked too.
    """

    question: str
    on: str
    only: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    unless_failed: bool = False
    for_values: bool = False


@dataclass(frozen=True, slots=True)
class Assumed:
    """A fact that a citizen is not asked for: what is taken, and how that is said."""

    value: Any
    says: Text


@dataclass(frozen=True, slots=True)
class Step:
    """What to do next. It is shown after these outcomes of `question` (none named: any), by these answers.

    `limit` is the citation of a time limit that runs from the day answered as `start`: its last day, and what may
    be done when it has passed, are the law's.
    """

    says: Text
    citation: str = ""
    question: str = ""  # of the interview's questions; "": the first
    after: tuple[Outcome, ...] = ()
    only: Mapping[str, tuple[object, ...]] = field(default_factory=dict)
    limit: str = ""
    start: str = ""
    interview: str = ""  # where to go on, by its name


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """An interview: its name (also its address), what it is about, and the questions that it puts in order.

    `leads` are facts asked first, since by them it is known which questions are to be put; `groups` are asked
    together; `order` says which of what matters comes first, and may name no more than some. `summary` are
    derived facts that are asked themselves, where nobody would list a collection; `left` are for others than the
    citizen to say, and are never asked. `presumes`: a fact that makes sense only where a yes-or-no fact is so.
    """

    name: str
    title: Text
    introduces: Text
    stages: tuple[Stage, ...]
    days: Mapping[str, Text] = field(default_factory=dict)
    leads: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()
    summary: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    assumes: Mapping[str, Assumed] = field(default_factory=dict)
    presumes: Mapping[str, str] = field(default_factory=dict)
    asks: Mapping[str, Text] = field(default_factory=dict)
    rupees: frozenset[str] = frozenset()
    answers: Mapping[tuple[str, Outcome], Text] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()
    outside: tuple[str, ...] = ()

    def group_of(self, key: str) -> tuple[str, ...]:
        """What is asked together with a fact, itself among it."""
        return next((g for g in self.groups if key in g), (key,))


@dataclass(frozen=True, slots=True)
class Outside:
    """What people ask and these texts do not answer: what can be said, where to look, and how sure that is."""

    name: str
    asks: Text
    says: Text
    look: Text
    clauses: tuple[str, ...] = ()


Value = bool | int | str | date
Told = Mapping[str, Value | None]  # answers by key; None is "I do not know"
