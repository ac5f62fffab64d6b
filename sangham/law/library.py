"""The shelf of law: clauses, facts, readings, time limits and questions, checked when they are loaded.

A mistake in the law fails here, not in front of a citizen: an unknown fact name, a citation that does not
exist, a gap or an overlap of intervals, a reading without its sources, a question that is too long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from itertools import pairwise

from sangham.kernel.text import Text
from sangham.law.derive import Derivation, Derive
from sangham.law.expression import Cite, Compare, Dropped, Fact, Node, NoText, Readings, Test, Truth
from sangham.law.fact import Declared, Sheet
from sangham.law.instrument import Span
from sangham.law.plan import Plan, PlanClause
from sangham.law.provision import Question, Reading, TimeLimit, Version

MOST_CLAUSES = 63  # a question's clauses are the bits of one signed 64-bit mask


class LawError(Exception):
    """The law as written here does not hold together."""


class Library:
    """Everything declared about one body of law."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.versions: dict[str, list[Version]] = {}
        self.facts: dict[str, Declared] = {}
        self.readings: dict[str, Reading] = {}
        self.time_limits: dict[str, list[TimeLimit]] = {}
        self.questions: dict[str, Question] = {}
        self.derivations: list[Derivation] = []

    # -- declaring ---------------------------------------------------------------------------------

    def clause(
        self, citation: str, *, in_force: Span, says: Text, note: Text | None = None
    ) -> Callable[[Callable[[], Test]], Callable[[], Test]]:
        """Declare one version of a clause; the decorated function gives its tree."""

        def declare(tree: Callable[[], Test]) -> Callable[[], Test]:
            self.versions.setdefault(citation, []).append(Version(citation, in_force, says, tree(), note))
            return tree

        return declare

    def text_not_held(self, citation: str, *, in_force: Span, says: Text) -> None:
        """Declare that a clause was in force over an interval in words that the sources do not give."""
        self.versions.setdefault(citation, []).append(Version(citation, in_force, says, NoText()))

    def sheet(self, sheet: type[Sheet]) -> type[Sheet]:
        """Take in the facts of a sheet."""
        for name, declared in sheet.declared.items():
            if name in self.facts:
                raise LawError(f"the fact {name} is declared twice")
            self.facts[name] = declared
        return sheet

    def reading(self, reading: Reading) -> Reading:
        """Take in a doubt about the text, with its readings."""
        if reading.name in self.readings:
            raise LawError(f"the reading {reading.name} is declared twice")
        self.readings[reading.name] = reading
        return reading

    def time_limit(self, limit: TimeLimit) -> TimeLimit:
        """Take in a statutory period."""
        self.time_limits.setdefault(limit.citation, []).append(limit)
        return limit

    def derives(
        self, *facts: Truth | Fact, source: tuple[str, ...], citation: str
    ) -> Callable[[Derive], Derive]:
        """Declare a pure function that computes facts from others (`source`, by name)."""

        def declare(function: Derive) -> Derive:
            names = tuple(f.name for f in facts)
            self.derivations.append(Derivation(names, source, citation, function))
            return function

        return declare

    def question(self, question: Question) -> Question:
        """Take in a question."""
        if question.name in self.questions:
            raise LawError(f"the question {question.name} is declared twice")
        self.questions[question.name] = question
        return question

    # -- consulting --------------------------------------------------------------------------------

    def version(self, citation: str, on: date, known_on: date) -> Version | None:
        """The version of a clause in force on a day, as known on another; None where none is.

        Raises KeyError for a citation that does not exist.
        """
        found = [v for v in self.versions[citation] if v.in_force.covers(on, known_on)]
        # An instrument not yet published leaves what it closed in force, so at most one covers (see `check`).
        return found[-1] if found else None

    def time_limit_on(self, citation: str, on: date, known_on: date) -> TimeLimit | None:
        """The period that a clause fixed on a day; None where it fixed none, or its words are not held."""
        return next((t for t in self.time_limits[citation] if t.in_force.covers(on, known_on)), None)

    @lru_cache(maxsize=512)  # noqa: B019  a library lives as long as the process
    def plan(self, question: str, on: date, known_on: date) -> Plan:
        """A question's clauses as they stand on a day, in an order in which each comes after what it cites.

        Raises KeyError for a question that does not exist.
        """
        asked = self.questions[question]
        order: list[str] = []
        chosen: dict[str, Version | None] = {}

        def visit(citation: str) -> None:
            if citation in chosen:
                return
            version = self.version(citation, on, known_on)
            chosen[citation] = version
            for cited in cited_by(version.tree) if version else ():
                visit(cited)
            order.append(citation)

        visit(asked.root)
        clauses = tuple(self._planned(c, chosen[c]) for c in order)
        return Plan(
            question=question,
            on=on,
            known_on=known_on,
            root=asked.root,
            clauses=clauses,
            defaults={n: self.readings[n].default for c in clauses for n in c.readings},
            facts={n: self.facts[n].kind for c in clauses for n in c.facts},
        )

    def _planned(self, citation: str, version: Version | None) -> PlanClause:
        if version is None:
            return PlanClause(citation, self.versions[citation][-1].says, Dropped(), None)
        return PlanClause(citation, version.says, version.tree, version.in_force.opened.acts_from)

    def known_breaks(self) -> list[date]:
        """Every day on which some provision begins or ceases to act, or an instrument is published."""
        days: set[date] = set()
        for version in (v for versions in self.versions.values() for v in versions):
            for end in (version.in_force.opened, version.in_force.closed):
                if end is not None:
                    days.add(end.acts_from)
                    days.add(end.instrument.published_on or end.acts_from)
        return sorted(days)

    # -- checking ----------------------------------------------------------------------------------

    def check(self) -> None:
        """Raise LawError with everything that does not hold together."""
        wrong = [
            *self._wrong_intervals(),
            *self._wrong_trees(),
            *self._wrong_readings(),
            *self._wrong_questions(),
        ]
        if wrong:
            raise LawError("; ".join(wrong))

    def _wrong_intervals(self) -> Iterable[str]:
        for citation, versions in self.versions.items():
            versions.sort(key=lambda v: v.in_force.opened.acts_from)
            for before, after in pairwise(versions):
                closed, opened = before.in_force.closed, after.in_force.opened
                if closed is None or closed.acts_from > opened.acts_from:
                    yield f"{citation}: two versions overlap from {opened.acts_from}"
                elif closed.acts_from < opened.acts_from and closed.instrument == opened.instrument:
                    yield f"{citation}: a gap between {closed.acts_from} and {opened.acts_from}"

    def _wrong_trees(self) -> Iterable[str]:
        for citation, versions in self.versions.items():
            for node in (n for v in versions for n in v.tree.walk()):
                if (wrong := self._wrong_node(node)) is not None:
                    yield f"{citation}: {wrong}"

    def _wrong_node(self, node: Node) -> str | None:
        if isinstance(node, Fact | Truth):
            declared = self.facts.get(node.name)
            if declared is None:
                return f"unknown fact {node.name}"
            if isinstance(node, Truth) != (declared.kind == "truth"):
                return f"the fact {node.name} is used as another kind than {declared.kind}"
        if isinstance(node, Cite) and node.citation not in self.versions:
            return f"unknown citation {node.citation}"
        if isinstance(node, Readings):
            reading = self.readings.get(node.name)
            if reading is None:
                return f"unknown reading {node.name}"
            if {label for label, _ in node.alternatives} != set(reading.alternatives):
                return f"reading {node.name} is not given the labels {sorted(reading.alternatives)}"
        if isinstance(node, Compare) and any(isinstance(n, Fact) and n.bounded for n in node.right.walk()):
            return "a fact with bounds stands on the left of a comparison"
        return None

    def _wrong_derivations(self) -> Iterable[str]:
        made = [name for d in self.derivations for name in d.makes]
        for name in (n for d in self.derivations for n in (*d.makes, *d.source) if n not in self.facts):
            yield f"a derivation uses the unknown fact {name}"
        for name, declared in self.facts.items():
            if declared.derived != (made.count(name) == 1):
                yield f"the fact {name} is derived {made.count(name)} times"

    def _wrong_readings(self) -> Iterable[str]:
        for reading in self.readings.values():
            if reading.default not in reading.alternatives or len(reading.alternatives) < 2:
                yield f"reading {reading.name}: its default is not among two or more alternatives"
            if reading.citation not in self.versions and reading.citation not in self.time_limits:
                yield f"reading {reading.name}: unknown citation {reading.citation}"

    def _wrong_questions(self) -> Iterable[str]:
        days = self.known_breaks()
        for question in self.questions.values():
            if question.root not in self.versions:
                yield f"question {question.name}: unknown citation {question.root}"
                continue
            for limit in question.time_limits:
                if limit not in self.time_limits:
                    yield f"question {question.name}: unknown time limit {limit}"
            for name in question.values:
                if name not in self.facts:
                    yield f"question {question.name}: unknown fact {name}"
            most = max((len(self.plan(question.name, d, days[-1]).clauses) for d in days), default=0)
            if most > MOST_CLAUSES:
                yield f"question {question.name}: {most} clauses, more than {MOST_CLAUSES}"


def cited_by(tree: Test) -> tuple[str, ...]:
    """The clauses that a tree cites, in order, each once."""
    return tuple(dict.fromkeys(n.citation for n in tree.walk() if isinstance(n, Cite)))
