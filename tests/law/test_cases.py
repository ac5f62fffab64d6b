"""Every legal case of `cases/` comes out as written, and no clause, reading or amendment is without one."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from sangham.law.expression import Dropped, Fact, NoText, Truth
from sangham.law.instrument import Commencement
from sangham.law.outcome import Outcome
from sangham.law.provision import Reading, Version
from sangham.law.shelves import libraries
from tests.law.case_files import FILES, all_cases, cases_of, wrong_dates, wrong_with
from tests.law.gathering import for_each

CASES = all_cases()
VERSIONS = [v for law in libraries() for versions in law.versions.values() for v in versions]
READINGS = [r for law in libraries() for r in law.readings.values()]
OPEN = {Outcome.UNKNOWN, Outcome.DISCRETION}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_comes_out_as_written(path: Path) -> None:
    cases = cases_of(path)
    assert cases
    assert not {c.name: wrong for c in cases if (wrong := wrong_with(c, c.answer()))}


def test_no_two_cases_have_one_name() -> None:
    twice = [name for name, n in Counter(c.name for c in CASES).items() if n > 1]
    assert not twice


@cache
def _named_outcomes() -> dict[int, set[Outcome]]:
    """How each version (by its id) comes out in the cases that name its clause."""
    found: dict[int, set[Outcome]] = {id(v): set() for v in VERSIONS}
    for case in CASES:
        for citation, outcome in case.because.items():
            if (version := case.law.version(citation, case.on, case.known_on)) is not None:
                found[id(version)].add(outcome)
    return found


@for_each(VERSIONS, named=lambda v: f"{v.citation} from {v.in_force.opened.acts_from}")
def test_every_version_has_its_cases(version: Version) -> None:
    """Met, not met, and open for want of something, as far as the version can come out so."""
    nodes = list(version.tree.walk())
    if version.tree == NoText():
        wanted = {Outcome.TEXT_NOT_IN_SOURCE}
    elif version.tree == Dropped(inoperative=True):
        wanted = {Outcome.INOPERATIVE}
    elif any(isinstance(n, NoText) for n in nodes):
        wanted = {Outcome.TEXT_NOT_IN_SOURCE, Outcome.NOT_MET}
    else:
        wanted = {Outcome.MET, Outcome.NOT_MET}
    found = _named_outcomes()[id(version)]
    assert wanted <= found
    if any(isinstance(n, Fact | Truth) for n in nodes):
        assert found & OPEN


def test_every_reading_is_chosen_in_some_case() -> None:
    chosen = {choice for case in CASES for choice in case.data.get("readings", {}).items()}
    assert not {(r.name, label) for r in READINGS for label in r.alternatives} - chosen


def test_no_two_readings_have_one_name() -> None:
    assert len({r.name for r in READINGS}) == len(READINGS)


@for_each(READINGS, named=lambda r: r.name)
def test_every_reading_differs_in_some_case(reading: Reading) -> None:
    in_clauses = any(
        len(set(labels[reading.name].values())) > 1
        for c in CASES
        for labels in c.by_reading.values()
        if reading.name in labels
    )
    in_times = any(
        len({d["by"] for d in case.data.get("due", []) if d["reading"] in reading.alternatives}) > 1
        for case in CASES
    )
    assert in_clauses or in_times


COMMENCEMENTS: dict[Commencement, set[str]] = {}
for _v in VERSIONS:
    COMMENCEMENTS.setdefault(_v.in_force.opened, set()).add(_v.citation)


@for_each(COMMENCEMENTS, named=lambda c: f"{c.instrument.id} {c.acts_from}")
def test_every_amendment_has_cases_on_both_sides_of_both_its_dates(commencement: Commencement) -> None:
    """On the day from which it acts and the day before; as known on the day of publication and the day before."""
    one = timedelta(days=1)
    acts, published = commencement.acts_from, commencement.known_from
    cases = [c for c in CASES if COMMENCEMENTS[commencement] & c.because.keys()]
    days: set[tuple[date, bool]] = {(c.on, c.known_on >= published) for c in cases}
    assert (acts, True) in days
    assert (acts - one, True) in days
    assert any(c.known_on == published and c.on >= acts for c in cases)
    assert any(c.known_on == published - one and c.on >= acts for c in cases)


def test_every_version_is_in_force_as_the_amendment_key_has_it() -> None:
    assert not wrong_dates()
