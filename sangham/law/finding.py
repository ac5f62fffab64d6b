"""What the law finds on some facts: an outcome, and for each clause why. A finding never changes a record.

`find` is the whole of it for one case: facts in, masks out of the compiled plan, and one `ClauseFinding` a
clause with what is missing and how each reading would have it. Sentences are made only when they are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from sangham.law import outcome as o
from sangham.law.expression import Readings
from sangham.law.one_case import AT_LEAST, AT_MOST, Compiled, compiled
from sangham.law.outcome import OUTCOME, Outcome
from sangham.law.plan import Plan, PlanClause

_WANTING = o.U | o.D


class ReadingFinding(NamedTuple):
    """How a clause comes out under one reading."""

    name: str
    label: str
    outcome: Outcome
    default: bool


class ClauseFinding(NamedTuple):
    """One clause: its outcome, the facts wanting that would decide it, and its readings.

    `consequence_of` names the clauses that it cites which explain its outcome; a finding without any is a
    *leaf*, a ground of its own.
    """

    clause: PlanClause
    mask: int
    missing: tuple[str, ...] = ()
    readings: tuple[ReadingFinding, ...] = ()
    consequence_of: tuple[str, ...] = ()

    @property
    def citation(self) -> str:
        """The clause's place in the law."""
        return self.clause.citation

    @property
    def outcome(self) -> Outcome:
        """What it comes to."""
        return OUTCOME[self.mask]

    @property
    def parting(self) -> frozenset[str]:
        """The readings whose alternatives come out differently on these facts."""
        one = {r.name: r.outcome for r in self.readings}
        return frozenset([r.name for r in self.readings if r.outcome is not one[r.name]])


class Finding:
    """The answer to a question in one case."""

    __slots__ = ("chosen", "clauses", "entries", "mask", "plan")

    def __init__(
        self,
        plan: Plan,
        mask: int,
        clauses: list[ClauseFinding],
        entries: Mapping[str, Any],
        chosen: Mapping[str, str],
    ) -> None:
        self.plan = plan
        self.mask = mask
        self.clauses = clauses
        self.entries = entries
        self.chosen = chosen

    @property
    def outcome(self) -> Outcome:
        """What the question comes to."""
        return OUTCOME[self.mask]

    def __getitem__(self, citation: str) -> ClauseFinding:
        """One clause's finding. Raises KeyError where the question has no such clause."""
        return self.clauses[self.plan.index[citation]]

    def facts_of(self, found: ClauseFinding) -> dict[str, Any]:
        """The facts that a clause itself used, by name; one with bounds as at least and at most."""
        return {name: fact_value(self.entries, name) for name in found.clause.facts}

    def leaves(self, *outcomes: Outcome) -> dict[str, Outcome]:
        """The clauses that are grounds of their own, among those that came out in one of these ways."""
        return {c.citation: c.outcome for c in self.clauses if c.outcome in outcomes and not c.consequence_of}

    @property
    def missing(self) -> tuple[str, ...]:
        """Every fact or determination whose being known would decide a clause that is open."""
        return tuple(dict.fromkeys(name for c in self.clauses for name in c.missing))


def fact_value(entries: Mapping[str, Any], name: str) -> Any:
    """A fact's value as people give it: bounds that meet are one number, others a small dict."""
    if name in entries:
        return entries[name]
    low, high = entries[name + AT_LEAST], entries[name + AT_MOST]
    return low if low == high else {"at_least": low, "at_most": high}


def is_open(entries: Mapping[str, Any], name: str) -> bool:
    """Whether a fact is not, or not exactly, known."""
    value = entries.get(name, _ABSENT)
    if value is not _ABSENT:
        return value is None
    low = entries[name + AT_LEAST]
    return low is None or low != entries[name + AT_MOST]


_ABSENT = object()


class _Shape(NamedTuple):
    """What is the same of a clause in every case: where its masks are, what it cites, its settled findings."""

    clause: PlanClause
    place: int
    alternatives: tuple[tuple[int, str, str, bool], ...]  # place of the mask, reading, label, default
    cites: tuple[tuple[str, int], ...]  # citation, place of its mask
    settled: dict[int, ClauseFinding]  # by mask: decided, and nothing to explain


class Finder:
    """A plan made ready to give whole findings, under the readings that an official has chosen (if any)."""

    def __init__(self, ready: Compiled) -> None:
        self.ready = ready
        plan = ready.plan
        self.root = plan.index[plan.root]
        self.shapes = tuple(self._shape(plan, i, clause) for i, clause in enumerate(plan.clauses))

    def _shape(self, plan: Plan, place: int, clause: PlanClause) -> _Shape:
        alternatives = tuple(
            (self.ready.size + k, name, label, plan.defaults.get(name) == label)
            for k, (i, name, label) in enumerate(self.ready.extras)
            if i == place
        )
        cites = tuple((c, plan.index[c]) for c in clause.cites)
        # Whatever else in a clause decides it, no reading does: it comes out so under each.
        settled = {
            mask: ClauseFinding(
                clause,
                mask,
                readings=tuple(ReadingFinding(n, label, OUTCOME[mask], d) for _, n, label, d in alternatives),
            )
            for mask in ((o.T, o.N, o.I) if cites else (o.T, o.F, o.N, o.I))
        }
        return _Shape(clause, place, alternatives, cites, settled)

    def find(self, plan: Plan, entries: Mapping[str, Any]) -> Finding:
        """The finding on one case, by the plan of its days."""
        masks = self.ready.every(entries)
        found = []
        for clause, place, alternatives, cites, settled in self.shapes:
            mask = masks[place]
            if mask in settled:
                found.append(settled[mask])
                continue
            readings = missing = explained = _NONE
            if alternatives:
                readings = self._readings(place, mask, alternatives, masks, entries)
            if mask & _WANTING:
                missing = tuple([n for n in clause.facts if is_open(entries, n)])
            if cites and mask != o.T:
                # A failure is explained by what failed; what is open, by what is open for the same cause.
                if mask == o.F:
                    explained = tuple([c for c, k in cites if masks[k] == o.F])
                else:
                    explained = tuple([c for c, k in cites if masks[k] & mask & o.CAUSES])
            found.append(ClauseFinding(clause, mask, missing, readings, explained))
        return Finding(plan, masks[self.root], found, entries, self.ready.chosen)

    def _readings(
        self,
        place: int,
        mask: int,
        alternatives: tuple[tuple[int, str, str, bool], ...],
        masks: tuple[int, ...],
        entries: Mapping[str, Any],
    ) -> tuple[ReadingFinding, ...]:
        """How the whole clause comes out under each reading, not only the part of it that is read in two ways."""
        if mask == o.F:  # explained by what it cites, and so under each reading
            return tuple([ReadingFinding(n, label, OUTCOME[mask], d) for _, n, label, d in alternatives])
        plan = self.ready.plan
        if isinstance(plan.clauses[place].tree, Readings):  # there the part is the whole
            return tuple([ReadingFinding(n, label, OUTCOME[masks[k]], d) for k, n, label, d in alternatives])
        found = []
        for _, name, label, default in alternatives:
            under = compiled(plan, {**self.ready.chosen, name: label}).every(entries)[place]
            found.append(ReadingFinding(name, label, OUTCOME[under], default))
        return tuple(found)


_NONE: tuple[Any, ...] = ()


def finder(plan: Plan, chosen: Mapping[str, str] | None = None) -> Finder:
    """The finder of a plan, kept for as long as a plan of the same clauses is. Raises KeyError for a reading it does not have."""
    ready = compiled(plan, chosen)
    if ready not in plan.ready:
        plan.ready[ready] = Finder(ready)
    kept: Finder = plan.ready[ready]
    return kept


def find(plan: Plan, entries: Mapping[str, Any], chosen: Mapping[str, str] | None = None) -> Finding:
    """Answer one case. `entries` holds every fact of the plan (see `one_case`); `chosen`, readings by label."""
    return finder(plan, chosen).find(plan, entries)
