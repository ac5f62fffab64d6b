"""A plan, clause by clause, from tree to columns.

Each clause becomes a part (a nullable boolean, or a mask) in a column of its own; clauses that cite it use
the column. Readings left open are merged where they stand; those that bear on the answer in several ways are
enumerated, each clause once for every combination of those that reach it, and merged clause by clause.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import product

from sangham.law import outcome as o
from sangham.law.expression import (
    All,
    Among,
    ByDay,
    Cite,
    Compare,
    Dropped,
    Except,
    Not,
    NoText,
    Readings,
    Test,
    Truth,
)
from sangham.law.expression import (
    Any as AnyOf,
)
from sangham.law.plan import Plan
from sangham.law.sql import mask as masks
from sangham.law.sql import part as parts
from sangham.law.sql.build import Condition, is_null
from sangham.law.sql.mask import MaskPart, Tested, as_mask
from sangham.law.sql.may import May, folded, may_drop
from sangham.law.sql.part import Part, constant, kept, leaf
from sangham.law.sql.stages import Stages
from sangham.law.sql.values import Values, day_within
from sangham.law.sql.words import Words

Combination = tuple[tuple[str, str], ...]
ENOUGH_FOR_A_WORD = 3  # clauses under one AND, from which testing a word is faster than AND by AND


class Emitter:
    """Makes the columns of one statement. `mays`, from an earlier run, lets it pack clauses into words."""

    def __init__(
        self, plan: Plan, chosen: Mapping[str, str], stages: Stages, mays: Sequence[May] | None = None
    ) -> None:
        self.plan = plan
        self.stages = stages
        self.values = Values(stages, plan.facts)
        self.words = Words(mays, stages) if mays else None
        self.chosen = chosen
        self.repeated = [n for n in plan.repeated_readings if n not in chosen]
        self.reached: dict[str, tuple[str, ...]] = {}  # clause -> enumerated readings that bear on it
        self.under: dict[tuple[str, Combination], Tested] = {}
        self.clauses: list[Tested] = []

    def run(self) -> list[Tested]:
        """Every clause of the plan, in its order."""
        for i, clause in enumerate(self.plan.clauses):
            own = {*clause.readings, *(n for c in clause.cites for n in self.reached[c])}
            reached = self.reached[clause.citation] = tuple(n for n in self.repeated if n in own)
            found = []
            for labels in product(*(self.plan.labels[n] for n in reached)):
                combination = tuple(zip(reached, labels, strict=True))
                part = self._kept(self.test(clause.tree, dict(combination)))
                self.under[clause.citation, combination] = part
                found.append(part)
            part = found[0] if len(found) == 1 else self._kept(self.among(found))
            self.clauses.append(part)
            if self.words:
                self.words.add(i, part)
        if self.words:
            self.words.pack()
        return self.clauses

    def _kept(self, part: Tested) -> Tested:
        return part if isinstance(part, MaskPart) or part.decided else kept(part, self.stages.keep)

    # -- tests -------------------------------------------------------------------------------------

    def test(self, node: Test, fixed: Mapping[str, str]) -> Tested:
        """A test, under one combination of the readings that are enumerated."""
        match node:
            case Truth(name, determination):
                return leaf(self.stages.fact(name), o.D if determination else o.U)
            case Compare():
                return self.values.compare(node)
            case Among():
                return self.values.among(node)
            case All(tests):
                return self.all_of(tests, fixed)
            case AnyOf(tests):
                return self.chain("or", [self.test(t, fixed) for t in tests])
            case Not(Compare() as comparison):
                return self.values.compare(comparison, inverse=True)
            case Not(operand):
                part = self.test(operand, fixed)
                inverse = masks.inverse if isinstance(part, MaskPart) else parts.inverse
                return inverse(part, self.stages.keep)  # type: ignore[arg-type]
            case Except(rule, exception):
                return self.excepted(self.test(rule, fixed), self.test(exception, fixed))
            case Readings(name, alternatives):
                picked = {**fixed, **self.chosen}.get(name)
                if picked is not None:
                    return self.test(dict(alternatives)[picked], fixed)
                return self.among([self.test(t, fixed) for _, t in alternatives])
            case Cite(citation):
                return self.cited(citation, fixed)
            case Dropped(inoperative):
                return constant(o.I if inoperative else o.N)
            case NoText():
                return constant(o.T | o.F | o.X)
            case ByDay():
                return self.by_day(node, fixed)
        raise TypeError(f"not a test: {node!r}")

    def cited(self, citation: str, fixed: Mapping[str, str]) -> Tested:
        """A clause computed before, under the same readings."""
        part = self.under[citation, tuple((n, fixed[n]) for n in self.reached[citation])]
        return part if isinstance(part, MaskPart) else kept(part, self.stages.keep)

    def all_of(self, tests: Sequence[Test], fixed: Mapping[str, str]) -> Tested:
        """AND; of many clauses, by their word."""
        packed = self._packed(tests)
        if len(packed) < ENOUGH_FOR_A_WORD:
            return self.chain("and", [self.test(t, fixed) for t in tests])
        rest = [self.test(t, fixed) for t in tests if not (isinstance(t, Cite) and t.citation in packed)]
        by_word = self._by_word(list(packed.values()))
        return self.chain("and", [by_word, *rest]) if rest else by_word

    def _packed(self, tests: Sequence[Test]) -> dict[str, int]:
        """The clauses cited that a word can stand for."""
        if not self.words:
            return {}
        found = {}
        for test in tests:
            if isinstance(test, Cite) and not self.reached[test.citation]:
                i = self.plan.index[test.citation]
                if isinstance(self.clauses[i], Part) and len(self.clauses[i].may) > 1:
                    found[test.citation] = i
        return found

    def _by_word(self, clauses: Sequence[int]) -> Part:
        assert self.words
        cited = {i: p for i in clauses if isinstance(p := self.clauses[i], Part)}
        whole = self.words.conjunction(cited)
        if not may_drop(whole.may):
            return whole
        slow = parts.all_of(list(cited.values()), self.stages.keep)
        return replace(whole, dropped=slow.dropped, inoperative=slow.inoperative)

    def chain(self, connective: str, given: Sequence[Tested]) -> Tested:
        """AND or OR of several, those known beforehand last, as in one case."""
        rule, decisive = (o.both, o.F) if connective == "and" else (o.either, o.T)
        fixed = [p for p in given if isinstance(p, Part) and p.known]
        varying = [p for p in given if not (isinstance(p, Part) and p.known)]
        known = min(folded(rule, [p.may for p in fixed])) if fixed else o.N
        if known == decisive or not varying:
            return constant(known)
        if (known == o.I and any(may_drop(p.may) for p in varying)) or known not in (o.N, o.I):
            varying.append(constant(known))
        if len(varying) == 1:
            return varying[0]
        if any(isinstance(p, MaskPart) for p in varying):
            return masks.combined(rule, [as_mask(p, self.stages.keep) for p in varying], self.stages.keep)
        join = parts.all_of if connective == "and" else parts.any_of
        return join([p for p in varying if isinstance(p, Part)], self.stages.keep)

    def excepted(self, rule: Tested, exception: Tested) -> Tested:
        """EXCEPT."""
        if isinstance(rule, Part) and isinstance(exception, Part):
            return parts.excepting(rule, exception, self.stages.keep)
        both = [as_mask(p, self.stages.keep) for p in (rule, exception)]
        return masks.combined(o.excepting, both, self.stages.keep)

    def among(self, alternatives: Sequence[Tested]) -> Tested:
        """Alternatives, merged: by readings here, or by combinations of readings."""
        plain = [p for p in alternatives if isinstance(p, Part) and not may_drop(p.may)]
        if len(plain) == len(alternatives):
            return parts.among_readings(plain, self.stages.keep)
        return masks.among_readings([as_mask(p, self.stages.keep) for p in alternatives], self.stages.keep)

    def by_day(self, node: ByDay, fixed: Mapping[str, str]) -> Tested:
        """Versions by the day of the row."""
        day = self.stages.keep(self.values.value(node.day))
        found = [(begins, ends, self.test(test, fixed)) for begins, ends, test in node.versions]
        within: list[Condition] = [day_within(day, begins, ends) for begins, ends, _ in found]
        if within and _covers_all([(begins, ends) for begins, ends, _ in found]):
            within[-1] = True
        tests = [p for _, _, p in found]
        unknown = is_null(day)
        if any(isinstance(p, MaskPart) for p in tests):
            as_masks = [as_mask(p, self.stages.keep) for p in tests]
            return masks.by_day(unknown, list(zip(within, as_masks, strict=True)), self.stages.keep)
        plain = [p for p in tests if isinstance(p, Part)]
        return parts.by_day(unknown, list(zip(within, plain, strict=True)), self.stages.keep)


def _covers_all(spans: Sequence[tuple[date | None, date | None]]) -> bool:
    """Whether some interval holds, whatever the day."""
    reach = date.min
    for begins, ends in sorted(spans, key=lambda s: s[0] or date.min):
        if (begins or date.min) > reach:
            return False
        if ends is None:
            return True
        reach = max(reach, ends)
    return False
