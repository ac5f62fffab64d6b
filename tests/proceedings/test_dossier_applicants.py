"""A sheet to applicants: what is blank stays unknown, and what is broken is told where it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

import openpyxl
import pytest

from sangham.kernel.problem import Problem
from sangham.proceedings.dossier.applicants import ApplicantsRead, read_applicants
from sangham.proceedings.dossier.parts import Declaration, Declarations
from sangham.proceedings.dossier.place_names import PlaceNames
from tests.proceedings.dossiers import places, problems, xlsx

HEAD = [
    "No",
    "Name",
    "Date of birth",
    "Age",
    "Address",
    "Panchayat",
    "Land",
    "Relation",
    "Signature",
    "Share",
    "Kind",
]
RECEIVED = date(2026, 1, 12)
NOBODY = Declarations()
ALL = Declarations(
    of_sound_mind=Declaration(by="the chief promoter", on=RECEIVED),
    reside_or_occupy_land=Declaration(by="the chief promoter", on=RECEIVED),
    no_other_relation=Declaration(by="the chief promoter", on=RECEIVED),
)


def read(
    *rows: Sequence[Any], declared: Declarations = NOBODY, head: list[str] = HEAD, **more: Any
) -> ApplicantsRead:
    return read_file(xlsx(head, *rows, **more), declared=declared)


def read_file(
    content: bytes, name: str = "applicants.xlsx", declared: Declarations = NOBODY
) -> ApplicantsRead:
    known = PlaceNames(places())
    area = [known.by_code["g01042"], known.by_code["g01046"]]
    return read_applicants(
        content, name, places=known, area=area, received_on=RECEIVED, declarations=declared
    )


def told(*rows: Sequence[Any], **more: Any) -> list[Problem]:
    return problems(lambda: read(*rows, **more))


def test_a_blank_is_not_known() -> None:
    (person,) = read([1, "Rajan"]).applicants
    assert person.as_fact() == {
        "serial": 1,
        "kind": None,  # there is a column for it, and it is blank
        "birth_date": None,
        "age": None,
        "of_unsound_mind": None,
        "resident_in_area": None,
        "occupies_land_in_area": None,
        "signed": None,
        "declares_no_other_relation": None,
    }


def test_a_dash_is_no_declaration() -> None:
    (person,) = read([1, "Rajan", None, None, None, None, "-", "-", "-"]).applicants
    assert (person.occupies_land_in_area, person.declares_no_other_relation, person.signed) == (
        None,
        None,
        None,
    )


def test_without_a_column_for_it_all_are_individuals() -> None:
    (person,) = read([1, "Rajan"], head=HEAD[:-1]).applicants
    assert person.kind == "individual"


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("individual", "individual"), ("വ്യക്തി", "individual"), ("Government", "government"), ("Co-operative Society", "society"),
        ("സഹകരണ സംഘം", "society"), ("local body", "local_body"), ("ഗ്രാമപഞ്ചായത്ത്", "local_body"), ("company", "approved_body"),
    ],
)  # fmt: skip
def test_kinds(written: str, kind: str) -> None:
    (person,) = read([1, "X", *[None] * 8, written]).applicants
    assert person.kind == kind


def test_residence_is_by_the_local_body() -> None:
    rows = [[i, f"P{i}", None, 30 + i, None, place] for i, place in enumerate(
        ["Vembayam", "മാണിക്കൽ ഗ്രാമപഞ്ചായത്ത്", "Nellanad", "G01042", "Chunda Junction", "Nedumangad"], start=1)]  # fmt: skip
    got = read(*rows)
    assert [a.resident_in_area for a in got.applicants] == [True, True, False, True, None, False]
    assert [a.local_body for a in got.applicants] == ["G01042", "G01046", "G01047", "G01042", None, "M01002"]
    assert any("Chunda Junction" in n.says.en and "Chunda Junction" in n.says.ml for n in got.notes)


def test_declarations_fill_what_is_blank_and_override_nothing() -> None:
    rows = (
        [1, "A", None, 31, None, None, None, "2: brother"],
        [2, "B", None, 32, None, "Nellanad", None, None],
        [3, "C", None, 33, None, "Nellanad", "no", None],
        [4, "D", None, 34, None, None, None, None, None, None, "society"],
    )
    a, b, c, d = read(*rows, declared=ALL).applicants
    assert a.kind is None and a.of_unsound_mind is False and a.resident_in_area is True
    assert a.declares_no_other_relation is True
    assert (b.resident_in_area, b.occupies_land_in_area) == (False, True)
    assert (c.resident_in_area, c.occupies_land_in_area) == (False, False)
    assert d.of_unsound_mind is None and d.declares_no_other_relation is None


def test_relations_and_the_declaration_beside_them() -> None:
    got = read(
        [1, "A", None, 30, None, None, None, "3: brother; none other"],
        [2, "B", None, 31, None, None, None, "ഇല്ല"],
        [3, "C", None, 29],
    )
    assert [r.as_fact() for r in got.relations] == [{"of": 1, "to": 3, "relation": "brother"}]
    assert [a.declares_no_other_relation for a in got.applicants] == [True, True, None]


def test_names_by_script() -> None:
    got = read([1, "Rajan K. / രാജൻ കെ."], [2, "രാജന്\u200d (Rajan P.)"], [3, "Omana"], [4, "ഓമന വി."])
    assert [(a.name.en, a.name.ml) for a in got.applicants] == [
        ("Rajan K.", "രാജൻ കെ."), ("Rajan P.", "രാജൻ"), ("Omana", None), (None, "ഓമന വി."),
    ]  # fmt: skip


def test_rows_that_are_nobody_are_passed_over() -> None:
    got = read(
        ["(1)", "(2)", "(3)", "(4)"], [1, "Rajan"], [], HEAD, [2, "Omana"], [None, "Total", None, None, None, None, None, None, None, 200],
        [], [None, None, None, None, "Signature of the chief promoter"],
    )  # fmt: skip
    assert [a.serial for a in got.applicants] == [1, 2]
    assert "Signature of the chief promoter" in got.notes[0].says.en


def test_what_is_not_asked_for_is_dropped() -> None:
    got = read([1, "Rajan", 9], head=["No", "Name", "Aadhaar No."])
    assert "9" not in re.sub(r"serial=\d+", "", repr(got.applicants))
    assert got.notes == []


def test_merged_cells_among_people_but_not_above_them() -> None:
    title = xlsx(["List"], HEAD, [1, "A", None, 31], [2, "B", None, 32], merged=["A1:K1"])
    assert len(read_file(title).applicants) == 2
    (found,) = told([1, "A", None, 30, "Nanma", "Vembayam"], [2, "B", None, 31], merged=["F2:F3"])
    assert found.where == "applicants.xlsx › Sheet › F2"
    assert "F2:F3" in found.says.en


def test_dates_turned_round_by_a_computer_that_wants_the_month_first() -> None:
    turned = [date(1980, 5, 7), "25/12/1981", date(1982, 3, 12), "13/4/1983"]
    found = told(*([i, f"P{i}", d] for i, d in enumerate(turned, start=1)))
    assert "turned round" in found[0].says.en
    plain = [date(1980, 5, 27), "25/12/1981", date(1982, 3, 12), "13/4/1983"]
    assert len(read(*([i, f"P{i}", d] for i, d in enumerate(plain, start=1))).applicants) == 4


def test_formulas() -> None:
    found = told([1, "A"], ["=A2+1", "B"])
    assert [(f.where, "formula" in f.says.en) for f in found] == [("applicants.xlsx › Sheet › A3 “No”", True)]
    assert "#REF!" in told(["#REF!", "A"])[0].says.en


def test_ages_and_births() -> None:
    assert "age given is 50" in told([1, "A", date(1980, 1, 1), 50])[0].says.en
    assert read([1, "A", date(1980, 1, 1), 45]).applicants[0].age == 45  # running or completed
    assert "can be an applicant" in told([1, "A", date(2026, 2, 1)])[0].says.en
    assert "can be an applicant" in told([1, "A", date(1880, 2, 1)])[0].says.en


def test_one_person_twice() -> None:
    found = told(
        [1, "Rajan K.", date(1980, 1, 1)], [2, "RAJAN  K", date(1980, 1, 1)], [3, "Rajan K", date(1981, 1, 1)]
    )
    assert [("Rows 2 and 3" in f.says.en) for f in found] == [True]
    father_and_son = read([1, "Rajan K.", None, 60], [2, "Rajan K.", None, 30])
    assert len(father_and_son.applicants) == 2


@pytest.mark.parametrize(
    ("rows", "where", "word"),
    [
        ([[1, "A"], [1, "B"]], "A3 “No”", "given to two"),
        ([[1, "A"], [None, "B"]], "A3 “No”", "no serial number"),
        ([["first", "A"]], "A2 “No”", "serial number"),
        ([[1, "A"], [2, None, date(1980, 1, 1)]], "B3", "no name"),
        ([[1, "12345"]], "B2", "no name"),
        ([[1, "A", None, None, None, None, None, "9: brother"]], "H2 “Relation”", "no applicant 9"),
        (
            [[1, "A", None, None, None, "Vembayam", None, None, None, None, "club"]],
            "K2 “Kind”",
            "kind of applicant",
        ),
        ([[1, "tKm]me³"]], "B2 “Name”", "old font"),
        ([[1, "A", "5/31/1980"]], "C2 “Date of birth”", "no such month"),
    ],
)
def test_told_where_it_stands(rows: list[list[Any]], where: str, word: str) -> None:
    found = told(*rows)
    assert found[0].where == f"applicants.xlsx › Sheet › {where}"
    assert word in found[0].says.en


def test_everything_at_once_in_the_order_of_the_sheet() -> None:
    found = told([1, "A", "x"], [2, "B", None, "old"], [3, "C", None, None, None, None, "perhaps"])
    assert [f.where.split(" › ")[2] for f in found] == ["C2 “Date of birth”", "D3 “Age”", "G4 “Land”"]


def test_lists_that_are_none() -> None:
    assert "heading" in problems(lambda: read_file(xlsx([1, "Rajan"])))[0].says.en
    assert "nobody" in told()[0].says.en
    assert "same thing" in told([1, "A", 3, 4], head=["No", "Name", "Age", "വയസ്സ്"])[0].says.en
    assert "heading" in problems(lambda: read_file(b"", "applicants.csv"))[0].says.en


def test_two_sheets_with_people() -> None:
    def second(sheet: Any) -> None:
        other: openpyxl.worksheet.worksheet.Worksheet = sheet.parent.create_sheet("Women")
        other.append(HEAD)
        other.append([1, "Omana"])

    assert "“Sheet”, “Women”" in told([1, "Rajan"], change=second)[0].says.en


def test_a_csv_without_serial_numbers_counts_them() -> None:
    got = read_file(b"Name;Age\nRajan;31\n;\nOmana;32\n", "applicants.csv")
    assert [(a.serial, a.name.en) for a in got.applicants] == [(1, "Rajan"), (2, "Omana")]
