"""What changed an answer: two states of the law put to the same case, and the clauses that make the difference.

A clause *decides* if putting its earlier version alone back into the later law changes the answer; where no
single one does (each of several is enough), those decide that by themselves carry the earlier law to another
answer. The answer is the outcome, or, where that is the same, the grounds. The rest of a difference is of the
facts: what is counted as on a day is counted again for the other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sangham.law import expression as x
from sangham.law.asking import Case
from sangham.law.derive import Given, known_facts
from sangham.law.finding import ClauseFinding, Finding, fact_value, find
from sangham.law.instrument import Commencement
from sangham.law.library import Library, cited_by
from sangham.law.one_case import AT_LEAST, AT_MOST
from sangham.law.outcome import Outcome
from sangham.law.plan import Plan, PlanClause
from sangham.law.receipt import replay

_SETTLED = (Outcome.MET, Outcome.NOT_IN_FORCE, Outcome.INOPERATIVE)


@dataclass(frozen=True, slots=True)
class Change:
    """A clause that is another in the two states of the law, or comes out otherwise.

    `before` and `after` are None where the question does not then reach the clause. `behind`: what began or
    ceased to act on it, or to be known, between the two.
    """

    citation: str
    before: ClauseFinding | None
    after: ClauseFinding | None
    reworded: bool
    decides: bool
    behind: tuple[Commencement, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two findings, and what lies between them. `facts`: those whose value differs, before and after."""

    before: Finding
    after: Finding
    changes: tuple[Change, ...]
    facts: Mapping[str, tuple[Any, Any]]
    by_law: bool

    @property
    def same(self) -> bool:
        """Whether the outcome and its grounds are the same."""
        return _answer(self.before) == _answer(self.after)


Days = tuple[date, date]  # the day that matters, and the day by which the law was published


def compare(library: Library, question: str, case: Case, before: Days, after: Days) -> Comparison:
    """Put a question to two states of the law. Raises KeyError for a question that does not exist."""
    plans = tuple(library.plan(question, *days) for days in (before, after))
    wanted = frozenset(plans[0].facts) | frozenset(plans[1].facts)
    states = []
    for plan, days in zip(plans, (before, after), strict=True):
        given = Given(days[0], case.values())
        entries = known_facts(library.facts, library.derivations, given, wanted).entries
        finding = find(plan, _entries(plan, entries), _chosen(plan, case.readings))
        states.append(_State(finding, entries, days))
    return _compared(library, *states)


def replayed(receipt: Mapping[str, Any], law: dict[str, Any]) -> tuple[Finding, dict[str, tuple[str, str]]]:
    """The answer given again, and where it is not what the receipt says: citation -> (kept, found).

    The outcome itself stands under the root's citation. Raises NotReplayable.
    """
    finding = replay(receipt, law)
    found = {c.citation: c.outcome.name for c in finding.clauses}
    kept: dict[str, str] = dict(receipt["clauses"])
    differs = {
        c: (kept.get(c, ""), found.get(c, "")) for c in {**kept, **found} if kept.get(c) != found.get(c)
    }
    if receipt["outcome"] != finding.outcome.name:
        differs[finding.plan.root] = (receipt["outcome"], finding.outcome.name)
    return finding, differs


def under_law_of(library: Library, kept: Finding, on: date, known_on: date) -> Comparison:
    """A kept answer beside the one that the law as held now gives on the same facts.

    A fact that the law now asks for and that was not kept is unknown. Raises KeyError where the question is
    no longer asked.
    """
    plan = library.plan(kept.plan.question, on, known_on)
    now = find(plan, _entries(plan, kept.entries), _chosen(plan, kept.chosen))
    then = _State(kept, kept.entries, (kept.plan.on, kept.plan.known_on))
    return _compared(library, then, _State(now, {**kept.entries, **now.entries}, (on, known_on)))


class _State(NamedTuple):
    """The answer of one state of the law, on which entries, and on which days."""

    finding: Finding
    entries: Mapping[str, Any]
    days: Days


def _compared(library: Library, then: _State, now: _State) -> Comparison:
    before, after = then.finding, now.finding
    old, new = (_Law(library, s.finding.plan, *s.days) for s in (then, now))
    # The law alone: both states of it on the later facts, so that a birthday is not taken for an amendment.
    old_law = old.finding(old.clause, now.entries, after)
    by_law = _answer(old_law) != _answer(after)
    citations = dict.fromkeys(c.citation for f in (after, before, old_law) for c in reversed(f.clauses))
    reworded = [c for c in citations if old.tree(c) != new.tree(c)]
    decides = _deciding(old, new, reworded, now.entries, old_law, after) if by_law else set()
    changes = []
    for citation in citations:
        was, found = (_found(f, citation) for f in (before, after))
        is_other = citation in reworded
        if is_other or (was and found and was.outcome != found.outcome):
            behind = _behind(library, citation, then.days, now.days) if is_other else ()
            changes.append(Change(citation, was, found, is_other, citation in decides, behind))
    return Comparison(before, after, tuple(changes), _differing(then.entries, now.entries), by_law)


class _Law:
    """One state of the law for one question: what each clause then is, also those that it does not reach."""

    def __init__(self, library: Library, plan: Plan, on: date, known_on: date) -> None:
        self.library, self.plan, self.on, self.known_on = library, plan, on, known_on
        self.clauses = {c.citation: c for c in plan.clauses}

    def clause(self, citation: str) -> PlanClause:
        if citation not in self.clauses:
            self.clauses[citation] = self.library.planned(citation, self.on, self.known_on)
        return self.clauses[citation]

    def tree(self, citation: str) -> x.Test | None:
        try:
            return self.clause(citation).tree
        except KeyError:  # in a receipt of old, and since taken out
            return None

    def finding(
        self, choose: Callable[[str], PlanClause], entries: Mapping[str, Any], like: Finding
    ) -> Finding:
        """The answer where each clause is what `choose` says; readings chosen as in `like`."""
        order: dict[str, PlanClause | None] = {}

        def visit(citation: str) -> None:
            if citation in order:
                return
            order[citation] = None
            clause = choose(citation)
            for cited in cited_by(clause.tree):
                visit(cited)
            del order[citation]  # each after what it cites
            order[citation] = clause

        visit(self.plan.root)
        clauses = tuple(c for c in order.values() if c is not None)
        facts = {n: self._kind(n) for c in clauses for n in c.facts}
        defaults = {n: self.library.readings[n].default for c in clauses for n in c.readings}
        plan = Plan(self.plan.question, self.on, self.known_on, self.plan.root, clauses, defaults, facts)
        return find(plan, _entries(plan, entries), _chosen(plan, like.chosen))

    def _kind(self, fact: str) -> str:
        return self.plan.facts.get(fact) or self.library.facts[fact].kind


def _deciding(
    old: _Law,
    new: _Law,
    reworded: list[str],
    entries: Mapping[str, Any],
    old_answer: Finding,
    new_answer: Finding,
) -> set[str]:
    by_outcome = old_answer.outcome != new_answer.outcome
    told: Callable[[Finding], object] = (lambda f: f.outcome) if by_outcome else _answer

    def mixed(law: _Law, other: _Law, one: str, like: Finding) -> Finding:
        return law.finding(lambda c: other.clause(c) if c == one else law.clause(c), entries, like)

    needed = {c for c in reworded if told(mixed(new, old, c, new_answer)) != told(new_answer)}
    return needed or {c for c in reworded if told(mixed(old, new, c, new_answer)) != told(old_answer)}


def _answer(finding: Finding) -> tuple[Outcome, dict[str, Outcome]]:
    """The outcome, and the grounds that it rests on."""
    grounds = {
        c.citation: c.outcome for c in finding.clauses if c.outcome not in _SETTLED and not c.consequence_of
    }
    return finding.outcome, grounds


def _behind(library: Library, citation: str, before: Days, after: Days) -> tuple[Commencement, ...]:
    if citation not in library.versions:
        return ()
    versions = [
        library.version(citation, *days, perhaps=p) for days in (before, after) for p in (False, True)
    ]
    ends = (e for v in versions if v for e in v.in_force.ends)
    return tuple(dict.fromkeys(e for e in ends if _acts(e, before) != _acts(e, after)))


def _acts(commencement: Commencement, days: Days) -> tuple[bool, bool]:
    """By what was certainly published, and by what perhaps was."""
    on, known_on = days
    begun = commencement.acts_from <= on
    return begun and commencement.known(known_on), begun and commencement.known(known_on, perhaps=True)


def _found(finding: Finding, citation: str) -> ClauseFinding | None:
    return finding[citation] if citation in finding.plan.index else None


def _entries(plan: Plan, known: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a plan out of more or fewer; unknown where they are not there."""
    names = [n for n in plan.facts if n not in plan.bounded]
    names += [n + end for n in plan.bounded for end in (AT_LEAST, AT_MOST)]
    return {n: known.get(n) for n in names}


def _chosen(plan: Plan, readings: Mapping[str, str]) -> dict[str, str]:
    return {n: label for n, label in readings.items() if label in plan.labels.get(n, ())}


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    names = dict.fromkeys(n.rstrip(AT_LEAST + AT_MOST) for n in [*before, *after])
    pairs = {n: (_value(before, n), _value(after, n)) for n in names}
    return {n: pair for n, pair in pairs.items() if pair[0] != pair[1]}


def _value(entries: Mapping[str, Any], name: str) -> Any:
    try:
        return fact_value(entries, name)
    except KeyError:
        return None
