"""The shelf of law: clauses, facts, readings, time limits and questions, checked when they are loaded.

A mistake in the law fails here, not in front of a citizen: an unknown fact name, a citation that does not
exist, a gap or an overlap of intervals, a reading without its sources, a question that is too long.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from sangham.kernel.text import Text
from sangham.law.checking import mistakes
from sangham.law.derive import Derivation, Derive
from sangham.law.expression import Cite, Dropped, Fact, NoText, Readings, Test, Truth
from sangham.law.fact import Declared, Sheet
from sangham.law.instrument import Commencement, Elsewhere, Instrument, Span
from sangham.law.plan import Plan, PlanClause
from sangham.law.provision import Question, Reading, TimeLimit, Version
from sangham.law.together import Rule


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
        self.elsewhere: list[Elsewhere] = []
        self.never_together: list[Rule] = []

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

    def acted_elsewhere(self, instrument: Instrument, acts: Mapping[date, Text]) -> None:
        """Take in what an instrument did outside the provisions held here: what, by the day from which it acts."""
        self.elsewhere += [Elsewhere(Commencement(instrument, day), what) for day, what in acts.items()]

    def sheet(self, sheet: type[Sheet]) -> type[Sheet]:
        """Take in the facts of a sheet."""
        for name, declared in sheet.declared.items():
            if name in self.facts:
                raise LawError(f"the fact {name} is declared twice")
            self.facts[name] = declared
        return sheet

    def impossible(self, *rules: Rule) -> None:
        """Take in what cannot be so of facts together."""
        self.never_together += rules

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
        self, *facts: Truth | Fact | Declared, source: tuple[str, ...], citation: str
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

    def version(self, citation: str, on: date, known_on: date, *, perhaps: bool = False) -> Version | None:
        """The version of a clause in force on a day, as known on another; None where none is.

        `perhaps`: also by what may have been published by then. Raises KeyError for a citation that does not exist.
        """
        found = [v for v in self.versions[citation] if v.in_force.covers(on, known_on, perhaps=perhaps)]
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
        breaks = self.breaks_of(question)
        stands = self._standing(question, _since(breaks, on), _since(breaks, known_on))
        return replace(stands, on=on, known_on=known_on)

    @lru_cache(maxsize=1024)  # noqa: B019
    def _standing(self, question: str, on: date, known_on: date) -> Plan:
        asked = self.questions[question]
        order: list[str] = []
        chosen: dict[str, PlanClause] = {}

        def visit(citation: str) -> None:
            if citation in chosen:
                return
            chosen[citation] = self.planned(citation, on, known_on)
            for cited in cited_by(chosen[citation].tree):
                visit(cited)
            order.append(citation)

        visit(asked.root)
        clauses = tuple(chosen[c] for c in order)
        return Plan(
            question=question,
            on=on,
            known_on=known_on,
            root=asked.root,
            clauses=clauses,
            defaults={n: self.readings[n].default for c in clauses for n in c.readings},
            facts={n: self.facts[n].kind for c in clauses for n in c.facts},
        )

    def planned(self, citation: str, on: date, known_on: date) -> PlanClause:
        """One clause as it stands on a day; two readings where it is a doubt whether an instrument was published.

        Raises KeyError for a citation that does not exist.
        """
        version = self.version(citation, on, known_on)
        other = self.version(citation, on, known_on, perhaps=True)
        if version is not other:
            return self._doubtful(citation, version, other, known_on)
        if version is None:
            return PlanClause(citation, self.versions[citation][-1].says, Dropped(), None)
        return PlanClause(citation, version.says, version.tree, version.in_force.opened.acts_from)

    def _doubtful(
        self, citation: str, certain: Version | None, perhaps: Version | None, known_on: date
    ) -> PlanClause:
        known, told = ((v.tree if v else Dropped()) for v in (certain, perhaps))
        standing = perhaps or certain
        assert standing is not None  # they differ, so one of them is there
        ends = [e for v in (certain, perhaps) if v for e in v.in_force.ends]
        within = next(
            w
            for e in ends
            if (w := e.instrument.published_within)
            and e.known(known_on, perhaps=True)
            and not e.known(known_on)
        )
        tree = Readings(within.reading, (("not_yet", known), ("published", told)))
        return PlanClause(citation, standing.says, tree, standing.in_force.opened.acts_from)

    @lru_cache(maxsize=512)  # noqa: B019
    def breaks_of(self, question: str) -> tuple[date, ...]:
        """The breaks of what may bear on a question on some day: between two of them, its plan is the same.

        Raises KeyError for a question that does not exist.
        """
        return self._breaks(self.reached_by(question))

    def reached_by(self, question: str) -> dict[str, None]:
        """The clauses that bear on a question on some day. Raises KeyError for a question that does not exist."""
        reached: dict[str, None] = {}
        wanted = [self.questions[question].root]
        while wanted:
            citation = wanted.pop()
            if citation not in reached:
                reached[citation] = None
                wanted += [c for v in self.versions[citation] for c in cited_by(v.tree)]
        return reached

    def known_breaks(self) -> tuple[date, ...]:
        """Every day on which some provision begins or ceases to act, or an instrument is published."""
        return self._breaks(self.versions)

    def _breaks(self, citations: Iterable[str]) -> tuple[date, ...]:
        days: set[date] = set()
        for end in {end for c in citations for v in self.versions[c] for end in v.in_force.ends}:
            within = end.instrument.published_within
            days |= {end.acts_from, end.known_from} | ({within.first} if within else set())
        return tuple(sorted(days))

    # -- checking ----------------------------------------------------------------------------------

    def check(self) -> None:
        """Raise LawError with everything that does not hold together."""
        for versions in self.versions.values():
            versions.sort(key=lambda v: v.in_force.opened.acts_from)
        if wrong := mistakes(self):
            raise LawError("; ".join(wrong))


def _since(breaks: tuple[date, ...], day: date) -> date:
    """The last break up to a day."""
    before = bisect(breaks, day)
    return breaks[before - 1] if before else date.min


def cited_by(tree: Test) -> tuple[str, ...]:
    """The clauses that a tree cites, in order, each once."""
    return tuple(dict.fromkeys(n.citation for n in tree.walk() if isinstance(n, Cite)))
