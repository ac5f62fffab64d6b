"""Which facts can still change an answer: found by trying, with the engine itself, never from a list kept by hand.

A fact matters in a case if there are two values of it, and some values of all else that is not known, with which the
question comes out differently. `Scene` looks for such values. It starts from the examples that facts are declared
with (a case that works) and turns back where the answer no longer hangs on anything, so that it seldom tries much.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from sangham.kernel.text import Text
from sangham.law import outcome as o
from sangham.law.derive import Derivation, Deriving, Given
from sangham.law.finding import fact_value
from sangham.law.library import Library
from sangham.law.one_case import Compiled, compiled
from sangham.law.pieces import clause_of, taken_apart
from sangham.law.plan import Plan
from sangham.law.values_to_try import ToTry

TRIES = 400  # by far more than what matters needs (some thirty); after them a fact is taken not to matter
Values = dict[str, Any]


@dataclass
class Scene:
    """One question on one day, in which some facts can be asked for.

    `summary`, `left` and `fixed` are as an interview has them: derived facts that are asked themselves, facts for
    others to say, and values that are taken without asking.
    """

    library: Library
    question: str
    on: date
    known_on: date
    summary: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    fixed: Mapping[str, Any] = field(default_factory=dict)
    for_values: bool = False
    _nears: dict[str, frozenset[str]] = field(default_factory=dict, init=False)

    @cached_property
    def _apart(self) -> Compiled:
        return compiled(taken_apart(self._plan))

    @cached_property
    def _plan(self) -> Plan:
        return self.library.plan(self.question, self.on, self.known_on)

    @cached_property
    def to_try(self) -> ToTry:
        """The values that may make a difference."""
        return ToTry(self._plan, self.library.facts)

    @cached_property
    def _values(self) -> tuple[str, ...]:
        return self.library.questions[self.question].values if self.for_values else ()

    @cached_property
    def _wanted(self) -> frozenset[str]:
        return frozenset(self._plan.facts) | frozenset(self._values)

    @cached_property
    def _derivations(self) -> list[Derivation]:
        """Those that this question needs, in their order."""
        needed, wanted = [], set(self._wanted)
        for derivation in reversed(self.library.derivations):
            if wanted.intersection(derivation.makes):
                needed.append(derivation)
                wanted.update(derivation.source)
        return needed[::-1]

    @cached_property
    def _deriving(self) -> Deriving:
        return Deriving(self.library.facts, self._derivations, self._wanted)

    @cached_property
    def behind(self) -> dict[str, frozenset[str]]:
        """For every fact that may be given, the facts of the question that hang on it (itself, or what is derived)."""
        found: dict[str, set[str]] = {}

        def down(name: str, of: str) -> None:
            declared = self.library.facts[name]
            if name in self.fixed or declared.kind in ("list", "collection"):
                return  # nobody is asked for a list: what is counted from one is asked itself, or taken
            if not declared.derived or name in self.summary or name in self.left:
                found.setdefault(name, set()).add(of)
                return
            for derivation in self._derivations:
                if name in derivation.makes:
                    for source in derivation.source:
                        down(source, of)

        for name in [*self._plan.facts, *self._values]:
            down(name, name)
        return {name: frozenset(of) for name, of in found.items()}

    def says(self, citation: str) -> Text:
        """What a clause of the question says on the day."""
        return self._plan.clauses[self._plan.index[citation]].says

    def may_be_asked(self, name: str) -> bool:
        """Whether a fact is a citizen's to say: not an official's determination, nor left to another."""
        return not self.library.facts[name].determination and name not in self.left

    def entries(self, values: Values) -> dict[str, Any]:
        """The engine's entries for a case."""
        return self._deriving.known(Given(self.on, {**self.fixed, **values})).entries

    # -- what matters ------------------------------------------------------------------------------

    def in_question(self, values: Values) -> dict[str, str]:
        """The facts that stand in tests still open, reached from the root through open ones only: fact -> clause.

        In the order of the law's text, from the root down. Facts of the question, derived ones too.
        """
        masks = self._apart.every(self.entries(values))
        plan: Plan = self._apart.plan
        order: dict[str, str] = {}
        seen: set[str] = set()

        def visit(citation: str) -> None:
            place = plan.index[citation]
            if citation in seen or not masks[place] & (o.U | o.D):
                return
            seen.add(citation)
            for name in plan.clauses[place].facts:
                order.setdefault(name, clause_of(citation))
            for cited in plan.clauses[place].cites:
                visit(cited)

        visit(plan.root)
        for name in self._values:
            order.setdefault(name, plan.root)
        return order

    def given_in_question(self, values: Values) -> dict[str, str]:
        """The facts that may be given and stand behind those in question, with the clause in which they do."""
        given: dict[str, str] = {}
        for of, citation in self.in_question(values).items():
            for name, hanging in self.behind.items():
                if of in hanging and values.get(name) is None:
                    given.setdefault(name, citation)
        return given

    def matters(self, name: str, values: Values) -> bool:
        """Whether two values of a fact can make the answer differ, whatever else is not known being as it may."""
        if self._comes_to_one(name, values):
            return False
        return self.witness(name, values) is not None

    def _comes_to_one(self, name: str, values: Values) -> bool:
        """Whether every test in which a fact stands is decided, and in one way, by any value of it: where the law
        once asked for two words of three and now takes all three."""
        hanging, plan = self.behind[name], self._apart.plan
        tests = [i for i, c in enumerate(plan.clauses) if hanging.intersection(c.facts)]
        seen = set()
        for value in self.to_try.any_of(name, values):
            entries = self.entries({**values, name: value})
            masks = self._apart.every(entries)
            seen.add((tuple(masks[i] for i in tests), *(str(fact_value(entries, n)) for n in self._values)))
            if len(seen) > 1 or any(masks[i] & (o.U | o.D) for i in tests):
                return False
        return True

    def witness(self, name: str, values: Values) -> tuple[Values, Values] | None:
        """Two whole cases that differ in one fact and in how they come out; None where none was found."""
        near = self._near(name)
        others = [n for n in self.behind if n != name and n not in values]
        others.sort(key=lambda n: bool(self._near(n) & near))
        tries = TRIES
        trial = dict(values)

        def search(rest: list[str]) -> tuple[Values, Values] | None:
            nonlocal tries
            tries -= 1
            if tries < 0 or name not in self.given_in_question(trial):
                return None
            if not rest:
                return self._two_that_differ(name, trial)
            # Where two facts stand in for one another (a day of birth, an age), one matters while the other is not
            # told: that is tried first, and with any other fact last.
            beside = self.behind[rest[0]] & self.behind[name]
            some = self.to_try.a_few_of(rest[0], trial)
            for value in [None, *some] if beside else [*some, None]:
                trial[rest[0]] = value
                if found := search(rest[1:]):
                    return found
            trial.pop(rest[0], None)
            return None

        return search(others)

    def _near(self, name: str) -> frozenset[str]:
        if name not in self._nears:
            clauses = self._plan.clauses
            self._nears[name] = frozenset(
                c.citation for c in clauses if self.behind[name].intersection(c.facts)
            )
        return self._nears[name]

    def _two_that_differ(self, name: str, trial: Values) -> tuple[Values, Values] | None:
        seen: dict[Any, Values] = {}
        for value in self.to_try.any_of(name, trial):
            case = {**trial, name: value}
            seen.setdefault(self._answer(case), case)
            if len(seen) > 1:
                one, other = seen.values()
                return one, other
        return None

    def _answer(self, values: Values) -> tuple[o.Outcome, tuple[str, ...]]:
        entries = self.entries(values)
        return o.OUTCOME[compiled(self._plan).answer(entries)], tuple(
            str(fact_value(entries, n)) for n in self._values
        )
