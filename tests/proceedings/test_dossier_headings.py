"""Headings in two languages, in any order, and not always in the first row."""

from __future__ import annotations

import pytest

from sangham.kernel.sheet.spreadsheet import read_sheets
from sangham.proceedings.dossier.headings import APPLICANTS, LEFT_OUT
from tests.proceedings.dossiers import xlsx


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Sl. No.", "serial"), ("SL NO", "serial"), ("S.No", "serial"), ("Si. No", "serial"), ("No.", "serial"), ("#", "serial"),
        ("ക്രമനമ്പർ", "serial"), ("ക്രമ നമ്പര്\u200d", "serial"), ("നമ്പർ", "serial"), ("No. / നമ്പർ", "serial"),
        ("Name", "name"), ("Name of applicant", "name"), ("പേര്", "name"), ("അപേക്ഷകന്റെ പേര്", "name"), ("Name / പേര്", "name"),
        ("Name (Malayalam)", "name_ml"), ("പേര് (മലയാളത്തിൽ)", "name_ml"), ("Name in English", "name_en"), ("പേര് ഇംഗ്ലീഷിൽ", "name_en"),
        ("Date of Birth (dd/mm/yyyy)", "birth_date"), ("D.O.B.", "birth_date"), ("ജനനത്തീയതി", "birth_date"), ("ജനന തീയതി", "birth_date"),
        ("Age", "age"), ("Age\nവയസ്സ്", "age"), ("വയസ്സ്", "age"), ("പ്രായം", "age"),
        ("House name and address", "address"), ("വീട്ടുപേര്", "address"), ("മേൽവിലാസം", "address"),
        ("Occupation", "occupation"), ("തൊഴിൽ", "occupation"),
        ("Panchayat", "local_body"), ("താമസിക്കുന്ന തദ്ദേശ സ്ഥാപനം", "local_body"), ("Name of local body", "local_body"),
        ("Resident in the area?", "resident_in_area"), ("പ്രവർത്തനപരിധിയിൽ താമസമാണോ", "resident_in_area"),
        ("Land in the area", "occupies_land_in_area"), ("പ്രവർത്തനപരിധിയിൽ ഭൂമിയുണ്ടോ", "occupies_land_in_area"),
        ("Of sound mind", "sound_mind"), ("Of unsound mind", "of_unsound_mind"), ("സ്ഥിരബുദ്ധിയില്ലാത്ത ആളാണോ", "of_unsound_mind"),
        ("Relation to other applicants", "relations"), ("മറ്റ് അപേക്ഷകരുമായുള്ള ബന്ധം", "relations"), ("ബന്ധുത്വം", "relations"),
        ("Declares no other relation", "declares_no_other_relation"), ("മറ്റ് ബന്ധമില്ലെന്ന പ്രസ്താവന", "declares_no_other_relation"),
        ("Signature", "signed"), ("Signed?", "signed"), ("ഒപ്പ്", "signed"), ("ഒപ്പിട്ടോ", "signed"),
        ("Share amount (Rs.)", "share_paid"), ("ഓഹരി തുക", "share_paid"), ("Entrance fee", "entrance_fee_paid"), ("പ്രവേശന ഫീസ്", "entrance_fee_paid"),
        ("Kind of applicant", "kind"), ("അപേക്ഷകന്റെ തരം", "kind"), ("Authorised person", "authorised_person"),
        ("Phone", LEFT_OUT), ("Aadhaar No.", LEFT_OUT), ("ആധാർ നമ്പർ", LEFT_OUT), ("Father's name", LEFT_OUT), ("Nominee's name", LEFT_OUT),
        ("Blood group", None), ("", None),
    ],
)  # fmt: skip
def test_headings(heading: str, column: str | None) -> None:
    assert APPLICANTS.column_of(heading) == column


def test_the_headings_need_not_come_first() -> None:
    (sheet,) = read_sheets(
        xlsx(
            ["Kalpaka Society"],
            [],
            ["List of applicants, 12/1/2026"],
            ["Age", "Name", "No."],
            [30, "Rajan", 1],
        ),
        "a.xlsx",
    )
    columns = APPLICANTS.find(sheet)
    assert columns is not None
    assert columns.at == {"age": 0, "name": 1, "serial": 2}
    assert columns.begins_after == 4


def test_two_rows_of_headings_and_a_row_of_numbers() -> None:
    (sheet,) = read_sheets(
        xlsx(["No", "Applicant", None, "Signature"], [None, "Name in English", "Age", None], ["(1)", "(2)", "(3)", "(4)"], [1, "Rajan", 30, "y"]),
        "a.xlsx",
    )  # fmt: skip
    columns = APPLICANTS.find(sheet)
    assert columns is not None
    assert columns.at == {"serial": 0, "name_en": 1, "age": 2, "signed": 3}
    assert columns.begins_after == 3


def test_the_other_language_in_a_row_below() -> None:
    (sheet,) = read_sheets(xlsx(["No", "Name", "Age"], ["നമ്പർ", "പേര്", "വയസ്സ്"], [1, "Rajan", 30]), "a.xlsx")
    columns = APPLICANTS.find(sheet)
    assert columns is not None and columns.begins_after == 2


def test_the_first_applicant_is_no_heading() -> None:
    rows = (["No", "Name", "Address", "Land"], ["A1", "Rajan", "Nanma house", "land owner"])
    (sheet,) = read_sheets(xlsx(*rows), "a.xlsx")
    columns = APPLICANTS.find(sheet)
    assert columns is not None and columns.begins_after == 1


def test_one_thing_asked_twice_and_columns_not_known() -> None:
    (sheet,) = read_sheets(
        xlsx(["No", "Name", "Age", "വയസ്സ്", "Blood group", "Phone"], [1, "Rajan", 3, 4, "B", 1]), "a.xlsx"
    )
    columns = APPLICANTS.find(sheet)
    assert columns is not None
    assert columns.twice == (("Age", "വയസ്സ്"),)
    assert columns.not_known == ("Blood group",)


def test_no_headings_at_all() -> None:
    (sheet,) = read_sheets(xlsx([1, "Rajan", 30], [2, "Omana", 40]), "a.xlsx")
    assert APPLICANTS.find(sheet) is None
