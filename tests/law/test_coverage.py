"""What is accounted for: the file as it stands, and every way in which a line of it may be wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from sangham.kernel.plain_yaml import load_yaml
from sangham.kernel.problem import Problems
from sangham.law import shelves
from sangham.law.coverage import CASES, Covered, Is, counted, coverage, faults, read
from tests.law.case_files import all_cases

PARTS = ("A0", "A1", "A2", "A3", "B0", "B1", "B2", "B3", "B4", "B5", "B6", "B7")


def lines(written: str) -> tuple[Covered, ...]:
    return read(load_yaml(written, name="coverage.yaml"))


INVENTORY = (Path(__file__).parent / "inventory.txt").read_text(encoding="utf-8").splitlines()


def test_every_id_of_the_inventory_has_its_line_and_no_other() -> None:
    assert len(set(INVENTORY)) == len(INVENTORY) == 215
    assert {id.partition("/")[0] for id in INVENTORY} == set(PARTS)
    assert [line.id for line in coverage()] == INVENTORY


def test_nothing_is_open() -> None:
    assert [line.id for line in coverage() if line.how is Is.OPEN] == []


def test_each_clause_that_answers_is_named_by_a_case_of_the_files() -> None:
    """A file that merely exists shows nothing: it has to say how the clause comes out."""
    named: dict[str, set[str]] = {}
    for case in all_cases():
        named.setdefault(case.file.removesuffix(".yaml"), set()).update(case.because)
    unnamed = [
        (line.id, clause)
        for line in coverage()
        for clause in line.by
        if not any(clause in named.get(file, ()) for file in line.cases)
    ]
    assert unnamed == []
    idle = [(line.id, f) for line in coverage() for f in line.cases if not named.get(f, set()) & set(line.by)]
    assert idle == []


def test_every_reading_answers_to_some_line() -> None:
    shown = {place for line in coverage() for place in line.where}
    assert {r for library in shelves.libraries() for r in library.readings} - shown == set()


def test_what_the_file_says_is_so() -> None:
    assert [p.line("en") for p in faults(coverage(), shelves.libraries(), CASES)] == []


def test_the_four_ways_of_being_accounted_for() -> None:
    covered = lines(
        '"A2/4": {is: implemented, by: [s.4], cases: [s04_objects]}\n'
        '"A3/defects": {is: shown, where: [s.4], why: "a note"}\n'
        '"A2/x": {is: text_not_in_source, where: [s.4]}\n'
        '"A2/y": {is: open}\n'
    )
    assert [c.how for c in covered] == [Is.IMPLEMENTED, Is.SHOWN, Is.TEXT_NOT_IN_SOURCE, Is.OPEN]
    assert counted(covered) == {"implemented": 1, "shown": 1, "text_not_in_source": 1, "open": 1, "all": 4}
    assert list(faults(covered, [shelves.ACT.library()], CASES)) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('"A2/4": {is: done}', "how this is accounted for"),
        ('"A2/4": {by: [s.4], cases: [x]}', "how this is accounted for"),
        ('"A2/4": s.4', "how this is accounted for"),
        ('"A2/4": {is: implemented, by: [s.4]}', "“implemented”: cases"),
        ('"A2/4": {is: implemented, by: [], cases: [x]}', "“implemented”: by"),
        ('"A2/4": {is: implemented, by: s.4, cases: [x]}', "“implemented”: by"),
        ('"A2/4": {is: shown, where: [s.4]}', "“shown”: why"),
        ('"A2/4": {is: shown, where: [s.4], why: ""}', "“shown”: why"),
        ('"A2/4": {is: open, where: [s.4]}', "“open”: where"),
        ('"A2/4": {is: shown, where: [s.4], why: w, colour: red}', "“shown”: colour"),
    ],
)
def test_a_line_that_does_not_say_enough_is_refused_by_its_place(line: str, told: str) -> None:
    with pytest.raises(Problems) as wrong:
        lines(line)
    assert told in str(wrong.value) and "coverage.yaml:1" in str(wrong.value)


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(Problems) as wrong:
        lines('"A": {is: done}\n"B": {is: shown, where: [x]}\n')
    assert len(wrong.value.found) == 2


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('"A": {is: implemented, by: [s.4(9)], cases: [s04_objects]}', "no clause s.4(9)"),
        ('"A": {is: implemented, by: [s.4], cases: [no_such]}', "no file of cases no_such"),
        ('"A": {is: shown, where: [nowhere], why: w}', "no nowhere"),
        ('"A": {is: text_not_in_source, where: [s.999]}', "no s.999"),
    ],
)
def test_what_does_not_exist_is_found(line: str, told: str) -> None:
    (fault,) = faults(lines(line), [shelves.ACT.library()], CASES)
    assert told in fault.says.en and fault.where == "A"


def test_without_the_tests_the_cases_are_not_looked_for() -> None:
    covered = lines('"A": {is: implemented, by: [s.4], cases: [no_such]}')
    assert list(faults(covered, [shelves.ACT.library()], None)) == []


def test_places_may_be_readings_facts_questions_time_limits_and_instruments() -> None:
    where = "[families, copies_of_bye_laws, registration, s.7(3), act-8-2013]"
    covered = lines(f'"A": {{is: shown, where: {where}, why: w}}')
    assert list(faults(covered, [shelves.ACT.library()], Path("/nowhere"))) == []
