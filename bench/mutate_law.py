"""Do the legal cases notice when the law is changed? Each constant, comparator, connective, exception and reading of
every tree, each date of every version, each length, counting rule and start of every time limit, and each comparison,
connective, number and constant of what the law derives is changed alone, and a case of `tests/law/cases` has to fail.

Prints each change that none noticed, then a JSON object for each body of law and one for all: how many changes were
noticed, of how many; bar 0.98. Those that change nothing are counted apart, each with its reason in
`mutants/equivalent.py`. Dates have a key of their own (`tests/law/dates*.yaml`) beside the cases: how many changes
only the key noticed is told too. Exit status 1 below the bar.

    .venv/bin/python bench/mutate_law.py                every change, on two processes
    .venv/bin/python bench/mutate_law.py --one-in 10    every tenth; `--only s.16A` those whose name has this in it
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from types import FrameType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.mutants import derivations, times
from bench.mutants.equivalent import BY_HAND, limits_alike, spans_alike, trees_alike
from bench.mutants.trees import Changes
from sangham.law.library import Library
from sangham.law.provision import Version
from sangham.law.shelves import libraries
from tests.law.case_files import WrittenCase, all_cases, wrong_dates, wrong_with
from tests.law.test_relations import LISTED, LISTED_THE_OTHER_WAY, NOT_LISTED, UNCLEAR

BAR = 0.98
LONGEST = 20  # seconds that a change may take: one that makes the law run for ever is noticed


@dataclass(frozen=True)
class Mutant:
    """A changed law: what was changed, the law (in force while `put` lasts), and the cases that may notice."""

    told: str
    law: Library
    cases: Sequence[WrittenCase]
    put: Callable[[], AbstractContextManager[None]] = nullcontext
    dates: bool = False
    alike: Callable[[], str] = str  # why nothing has been changed; "" where something has


class Shelf:
    """One body of law with its cases, sorted by what each may notice."""

    def __init__(self, law: Library, cases: Iterable[WrittenCase]) -> None:
        self.law = law
        self.of_version: dict[int, list[WrittenCase]] = {}
        self.of_citation: dict[str, list[WrittenCase]] = {}
        self.of_limit: dict[str, list[WrittenCase]] = {}
        self.of_fact: dict[str, list[WrittenCase]] = {}
        reached = {name: law.reached_by(name) for name in law.questions}
        for case in cases:
            asked = law.questions[case.data["question"]]
            plan = case.answer().finding.plan
            for citation in plan.index:
                if (version := law.version(citation, case.on, case.known_on)) is not None:
                    self.of_version.setdefault(id(version), []).append(case)
            for citation in reached[asked.name]:
                self.of_citation.setdefault(citation, []).append(case)
            for citation in asked.time_limits:
                self.of_limit.setdefault(citation, []).append(case)
            for fact in self._derived({*plan.facts, *asked.values}):
                self.of_fact.setdefault(fact, []).append(case)

    def _derived(self, wanted: set[str]) -> set[str]:
        for derivation in reversed(self.law.derivations):
            if not wanted.isdisjoint(derivation.makes):
                wanted |= {*derivation.makes, *derivation.source}
        return wanted

    def mutants(self) -> Iterator[Mutant]:
        """Every changed law."""
        return chain(self.trees(), self.versions(), self.limits(), self.derivations())

    def trees(self) -> Iterator[Mutant]:
        changes = Changes(self.law.facts)
        for citation, versions in self.law.versions.items():
            for i, version in enumerate(versions):
                touched = _first(self.of_version.get(id(version), []), lambda c, of=citation: of in c.because)
                for told, tree in changes.of(version.tree):
                    changed = replace(version, tree=tree)
                    law = self._with_versions(citation, [*versions[:i], changed, *versions[i + 1 :]])
                    alike = partial(trees_alike, self.law, version, tree)
                    yield Mutant(f"{_named(version)}: {told}", law, touched, alike=alike)

    def versions(self) -> Iterator[Mutant]:
        for citation, versions in self.law.versions.items():
            cases = self.of_citation.get(citation, [])
            stood = [v.in_force for v in versions]
            for i, version in enumerate(versions):
                near = _near(cases, citation, version)
                rest = [*versions[:i], *versions[i + 1 :]]
                if rest:
                    yield Mutant(
                        f"{_named(version)}: taken out", self._with_versions(citation, rest), near, dates=True
                    )
                for told, span in times.spans(version.in_force):
                    moved = [*versions[:i], replace(version, in_force=span), *versions[i + 1 :]]
                    law = self._with_versions(citation, moved)
                    alike = partial(spans_alike, stood, [*stood[:i], span, *stood[i + 1 :]])
                    yield Mutant(f"{_named(version)}: {told}", law, near, dates=True, alike=alike)

    def limits(self) -> Iterator[Mutant]:
        for citation, limits in self.law.time_limits.items():
            for i, limit in enumerate(limits):
                for told, other in times.limits(limit):
                    law = copy(self.law)
                    changed = [*limits[:i], other, *limits[i + 1 :]]
                    law.time_limits = {**self.law.time_limits, citation: changed}
                    name = f"time limit {citation} from {limit.in_force.opened.acts_from}: {told}"
                    cases, dates = self.of_limit.get(citation, []), other.in_force != limit.in_force
                    yield Mutant(name, law, cases, dates=dates, alike=partial(limits_alike, limit, other))

    def derivations(self) -> Iterator[Mutant]:
        for mutant in derivations.mutants(self.law):
            touched = {id(c): c for fact in sorted(mutant.makes) for c in self.of_fact.get(fact, [])}
            section = mutant.told.partition("_")[0]
            cases = _first(touched.values(), lambda c, of=section: c.file.startswith(of))
            yield Mutant(mutant.told, self.law, cases, mutant.in_force)

    def _with_versions(self, citation: str, versions: list[Version]) -> Library:
        law = copy(self.law)
        law.versions = {**self.law.versions, citation: versions}
        return law


def _named(version: Version) -> str:
    return f"{version.citation} from {version.in_force.opened.acts_from}"


def _first(cases: Iterable[WrittenCase], likely: Callable[[WrittenCase], bool]) -> list[WrittenCase]:
    return sorted(cases, key=lambda c: not likely(c))


def _near(cases: list[WrittenCase], citation: str, version: Version) -> list[WrittenCase]:
    """Those on the days next to the version's own first."""
    span = version.in_force
    ends = [e for e in (span.opened, span.closed) if e is not None]
    days = {d for e in ends for d in (e.acts_from, e.instrument.published_on or e.acts_from)}

    def away(case: WrittenCase) -> tuple[bool, int]:
        distance: Callable[[date], int] = lambda d: min(abs((d - day).days) for day in days)  # noqa: E731
        return citation not in case.because, min(distance(case.on), distance(case.known_on))

    return sorted(cases, key=away)


# -- who notices -----------------------------------------------------------------------------------


def noticed_by(mutant: Mutant) -> str:
    """What notices: a case, or (of dates) only the key; why there is nothing to notice; or "" where none does."""
    signal.alarm(LONGEST)
    try:
        with mutant.put():
            if any(_fails(case, mutant.law) for case in mutant.cases):
                return "a case"
    except TimeoutError:
        return "a case"
    finally:
        signal.alarm(0)
    if why := BY_HAND.get(mutant.told) or mutant.alike():
        return f"nothing: {why}"
    return "the key" if mutant.dates and wrong_dates(mutant.law) else ""


def _fails(case: WrittenCase, law: Library) -> bool:
    try:
        return bool(wrong_with(case, case.answer(law)))
    except TimeoutError:
        raise
    except Exception:
        return True  # a law that cannot answer is noticed


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError


def relation_cases(law: Library, cases: Iterable[WrittenCase]) -> list[WrittenCase]:
    """What `test_relations` asks, as cases: each relation among twenty-five."""
    outcome = {
        **dict.fromkeys([*LISTED, *LISTED_THE_OTHER_WAY], "NOT_MET"),
        **dict.fromkeys(NOT_LISTED, "MET"),
        **dict.fromkeys(UNCLEAR, "UNKNOWN"),
    }
    alike = next((c.data for c in cases if c.name == "Two brothers among twenty-five"), None)
    if alike is None:
        return []
    begun = {k: alike[k] for k in ("question", "on", "from")}

    def case(relation: str, came: str) -> WrittenCase:
        facts = {"applicants": 25, "relations": [{"of": 3, "to": 9, "relation": relation}]}
        return WrittenCase(
            "relations",
            {**begun, "name": relation, "facts": facts, "outcome": came, "because": {"s.6(2)(b)": came}},
        )

    return [case(relation, came) for relation, came in outcome.items()]


Result = tuple[str, str, str]  # library, what was changed, by what it was noticed (or why it changes nothing)


def run(part: int, parts: int, one_in: int, only: str) -> list[Result]:
    """One process's share of the changes."""
    signal.signal(signal.SIGALRM, _too_long)
    found: list[Result] = []
    for law in libraries():
        cases = [c for c in all_cases() if c.law is law]
        cases += relation_cases(law, cases)
        shelf = Shelf(law, cases)
        for n, mutant in enumerate(shelf.mutants()):
            if n // one_in % parts != part or n % one_in or only not in mutant.told:
                continue
            found.append((law.name, mutant.told, noticed_by(mutant)))
            if not found[-1][2]:
                print(f"{law.name}: {mutant.told}", flush=True)
    return found


def told(name: str, results: Sequence[Result], seconds: float) -> Mapping[str, Any]:
    """The figures of one body of law, or of all."""
    by = Counter(noticed.partition(":")[0] for _, _, noticed in results)
    tried = len(results) - by["nothing"]
    noticed = by["a case"] + by["the key"]
    return {
        "name": f"changes to {name} noticed", "value": noticed, "unit": "changes", "baseline": tried,
        "ratio": round(noticed / tried, 4) if tried else 1, "by the key of dates alone": by["the key"],
        "changing nothing": by["nothing"], "seconds": round(seconds),
    }  # fmt: skip


def main() -> int:
    """Try every change; 0 where enough are noticed."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--one-in", type=int, default=1)
    asked.add_argument("--only", default="")
    asked.add_argument("--processes", type=int, default=2)
    given = asked.parse_args()
    wrong = [c.name for c in all_cases() if wrong_with(c, c.answer())]
    assert not wrong, f"cases fail on the law as it is: {wrong}"
    began = time.perf_counter()
    shares = [(part, given.processes, given.one_in, given.only) for part in range(given.processes)]
    with get_context("fork").Pool(given.processes) as pool:
        results = [r for share in pool.starmap(run, shares, chunksize=1) for r in share]
    seconds = time.perf_counter() - began
    figures = [told(law.name, [r for r in results if r[0] == law.name], seconds) for law in libraries()]
    figures.append(told("the law", results, seconds))
    for figure in figures:
        print(json.dumps(figure))
    return 0 if all(f["ratio"] >= BAR for f in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
