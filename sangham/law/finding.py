"""What the law finds on some facts: an outcome, and for each clause why. A finding never changes a record.

`find` is the whole of it for one case: facts in, masks out of the compiled plan, and one `ClauseFinding` a
clause with what is missing and how each reading would have it. Sentences are made only when they are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from sangham.law import outcome as o
from sangham.law.one_case import AT_LEAST, AT_MOST, compiled
from sangham.law.outcome import OUTCOME, Outcome
from sangham.law.plan import Plan, PlanClause

_WANTING = o.U | o.D


class ReadingFinding(NamedTuple):
    """How a clause comes out under one reading."""

    name: str
    label: str
    outcome: Outcome
    default: bool


class ClauseFinding:
    """One clause: its outcome, the facts wanting that would decide it, and its readings.

    `consequence_of` names the clauses that it cites which explain its outcome; a finding without any is a
    *leaf*, a ground of its own.
    """

    __slots__ = ("_entries", "clause", "consequence_of", "mask", "missing", "readings")

    def __init__(
        self,
        clause: PlanClause,
        mask: int,
        entries: Mapping[str, Any],
        missing: tuple[str, ...],
        readings: tuple[ReadingFinding, ...],
        consequence_of: tuple[str, ...],
    ) -> None:
        self.clause = clause
        self.mask = mask
        self._entries = entries
        self.missing = missing
        self.readings = readings
        self.consequence_of = consequence_of

    @property
    def citation(self) -> str:
        """The clause's place in the law."""
        return self.clause.citation

    @property
    def outcome(self) -> Outcome:
        """What it comes to."""
        return OUTCOME[self.mask]

    @property
    def facts(self) -> dict[str, Any]:
        """The facts that the clause itself used, by name; one with bounds as at least and at most."""
        return {name: fact_value(self._entries, name) for name in self.clause.facts}

    def __repr__(self) -> str:
        return f"<{self.citation}: {self.outcome.name}>"


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


def find(plan: Plan, entries: Mapping[str, Any], chosen: Mapping[str, str] | None = None) -> Finding:
    """Answer one case. `entries` holds every fact of the plan (see `one_case`); `chosen`, readings by label."""
    ready = compiled(plan, chosen)
    masks = ready.every(entries)
    clauses = []
    for i, (clause, alternatives, cites) in enumerate(ready.shape):
        mask = masks[i]
        readings = missing = explained = _NONE
        if alternatives:
            readings = tuple(
                [
                    ReadingFinding(name, label, OUTCOME[masks[k]], default)
                    for k, name, label, default in alternatives
                ]
            )
        if mask != o.T:
            if mask & _WANTING:
                missing = tuple([n for n in clause.facts if is_open(entries, n)])
            if cites:
                # A failure is explained by what failed; what is open, by what is open for the same cause.
                explained = tuple(
                    [c for c, k in cites if (masks[k] == o.F if mask == o.F else masks[k] & mask & o.CAUSES)]
                )
        clauses.append(ClauseFinding(clause, mask, entries, missing, readings, explained))
    return Finding(plan, masks[plan.index[plan.root]], clauses, entries, ready.chosen)


_NONE: tuple[Any, ...] = ()
