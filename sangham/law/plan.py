"""A question resolved to one state of the law: what both engines run, and what a receipt keeps.

A plan is plain data. It is made by `Library.plan` from the law as written, or by `receipt.plan_from` from what
a receipt kept, so an old answer is replayed by the same engines on the very trees that gave it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from sangham.kernel.text import Text
from sangham.law.expression import Cite, Fact, Readings, Test, Truth


@dataclass(frozen=True)
class PlanClause:
    """One clause as it stands: its tree is `Dropped()` where it is not in force."""

    citation: str
    says: Text
    tree: Test
    since: date | None

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """The facts that the clause itself uses, each once, in the order of its text."""
        return tuple(dict.fromkeys(n.name for n in self.tree.walk() if isinstance(n, Fact | Truth)))

    @cached_property
    def cites(self) -> tuple[str, ...]:
        """The clauses that it cites."""
        return tuple(dict.fromkeys(n.citation for n in self.tree.walk() if isinstance(n, Cite)))

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The readings that occur in it, each once."""
        return tuple(dict.fromkeys(n.name for n in self.tree.walk() if isinstance(n, Readings)))


@dataclass(frozen=True)
class Plan:
    """A question's clauses, each after what it cites; `root` is the citation that answers."""

    question: str
    on: date
    known_on: date
    root: str
    clauses: tuple[PlanClause, ...]
    defaults: dict[str, str] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=dict)  # name -> kind
    # What the engines made of the clauses: one for all plans that differ in their days alone.
    ready: dict[object, Any] = field(default_factory=dict, compare=False, repr=False)

    @cached_property
    def index(self) -> dict[str, int]:
        """Citation -> place in `clauses`, which is also its bit in the bulk masks."""
        return {c.citation: i for i, c in enumerate(self.clauses)}

    @cached_property
    def bounded(self) -> frozenset[str]:
        """The facts that may come as at least and at most."""
        return frozenset(
            n.name for c in self.clauses for n in c.tree.walk() if isinstance(n, Fact) and n.bounded
        )

    @cached_property
    def labels(self) -> dict[str, tuple[str, ...]]:
        """Each reading's labels."""
        return {
            n.name: tuple(label for label, _ in n.alternatives)
            for c in self.clauses
            for n in c.tree.walk()
            if isinstance(n, Readings)
        }

    @cached_property
    def repeated_readings(self) -> tuple[str, ...]:
        """Readings that bear on the answer by more than one way, whose combinations must be enumerated.

        A reading repeats where its name stands at two places, or where the one clause that has it is itself
        cited at two places that meet again.
        """
        paths: Counter[str] = Counter()
        weight: dict[str, int] = {c.citation: 0 for c in self.clauses}
        weight[self.root] = 1
        for clause in reversed(self.clauses):
            for node in clause.tree.walk():
                if isinstance(node, Cite):
                    weight[node.citation] += weight[clause.citation]
                elif isinstance(node, Readings):
                    paths[node.name] += weight[clause.citation]
        return tuple(name for name in self.labels if paths[name] > 1)
