"""A bad list read whole: each trouble alone, told with row and cell and a proposal; nothing is lost, nothing entered."""

from __future__ import annotations

from datetime import date
from typing import Any

import openpyxl
import pytest

from sangham.journal.models import Entry
from sangham.kernel.names import Name
from sangham.kernel.partial_day import PartialDay
from sangham.kernel.problem import Problems
from sangham.register.importing.doubts import Choice
from tests.register.conftest import Enter
from tests.register.importing.lists import HEADINGS, kinds, one, read, sheet

GOOD = ("T 386", "Aruvi Consumer Society Ltd.", "12.03.1974", "Consumer", "Manickal", "Working")


def row(**otherwise: Any) -> list[Any]:
    """A row in order, but for what is given by the first word of the heading."""
    names = ("number", "name", "day", "kind", "area", "standing")
    return [otherwise.get(name, value) for name, value in zip(names, GOOD, strict=True)]


def test_a_row_in_order(office: str) -> None:
    entries = Entry.objects.count()
    found = read(sheet(GOOD))
    (society,) = found.rows
    assert found.asking.doubts == [] and found.clear == [society]
    assert (society.number, society.series and society.series.en) == (386, "T")
    assert society.name == Name("Aruvi Consumer Society Ltd.", "")
    assert society.registered == PartialDay(1974, 3, 12) and society.class_name == "consumer"
    assert society.standing == "working" and society.as_written == {"standing": "Working"}
    assert len(society.area) == 1 and society.area_as_written == []
    assert Entry.objects.count() == entries


@pytest.mark.parametrize(
    ("otherwise", "kind", "proposal"),
    [
        ({"number": "No. T 386 (Cons)"}, "number_rest", "T 386"),
        ({"number": 386}, "no_series", "T 386"),
        ({"number": "T 386 or T 387"}, "number_unreadable", "not known; kept as written"),
        ({"number": ""}, "no_number", "number not known"),
        ({"number": "T 9999"}, "number_beyond", "not known; kept as written"),
        ({"name": "Aruvi Society Ltd. No. T 999"}, "number_other", "T 386"),
        ({"name": ""}, "no_name", "leave this row"),
        ({"name": "Aruvi സഹകരണ Society സംഘം"}, "mixed_name", "Aruvi Society / സഹകരണ സംഘം"),
        ({"name": "hma\\]pcw klIcW kwLw"}, "legacy_font", "വാമനപുരം സഹകരണ സംഘം"),
        ({"name": "x" * 301}, "long_name", "x" * 300),
        ({"kind": "Consumr"}, "class_name_misspelt", "consumer"),
        ({"kind": "Pirates"}, "class_name_unknown", "not known; kept as written"),
        ({"standing": "not functioning"}, "standing_perhaps", "dormant"),
        ({"standing": "lost at sea"}, "standing_unknown", "not known; kept as written"),
        ({"area": "Atlantis"}, "place_none", "kept as written"),
        ({"area": "Vembaayam"}, "place_maybe", "Vembayam grama panchayat"),
        ({"area": "#REF!"}, "no_result", "not known; kept as written"),
    ],
)
def test_each_trouble_alone(office: str, otherwise: dict[str, Any], kind: str, proposal: str) -> None:
    found = read(sheet(row(**otherwise)))
    doubt = one(found, kind)
    assert doubt.row == 2 and doubt.proposal.en == proposal and doubt.choices
    assert doubt.proposal.ml and any("\u0d00" <= c <= "\u0d7f" for c in doubt.says.ml)
    assert kinds(found) == [kind] and found.clear == []
    if otherwise != {"name": ""} and otherwise != {"number": ""}:
        assert "2" in doubt.cell and doubt.heading in HEADINGS and doubt.written


@pytest.mark.parametrize("written", ["u/l", "U.L.", "under liqn", "ലിക്വിഡേഷനിൽ"])
def test_standing_in_abbreviations(office: str, written: str) -> None:
    (society,) = read(sheet(row(standing=written))).rows
    assert society.standing == "under_liquidation" and society.as_written["standing"] == written


@pytest.mark.parametrize(
    ("written", "class_name"),
    [("Cons.", "consumer"), ("വനിത", "women"), ("PACS", "agricultural"), ("hsg", "housing")],
)
def test_class_in_abbreviations(office: str, written: str, class_name: str) -> None:
    found = read(sheet(row(kind=written)))
    assert found.rows[0].class_name == class_name and not found.asking.doubts


def test_three_styles_of_date_in_one_column(office: str) -> None:
    days = ["12.03.1974", "12/3/74", "1974-03-12", date(1974, 3, 12), "1974", "മാർച്ച് 1974", "12/3/12"]
    names = ("Aruvi", "Kuyil", "Malar", "Thumpa", "Nilavu", "Puzha", "Kadavu")
    rows = [row(number=f"T {n + 1}", name=f"{names[n]} Society", day=d) for n, d in enumerate(days)]
    found = read(sheet(*rows))
    read_days = [str(s.registered or "") for s in found.rows]
    assert read_days == ["1974-03-12"] * 4 + ["1974", "1974-03", ""]
    doubtful = [(d.cell, d.proposal.en) for d in found.asking.doubts if d.kind.startswith("day_")]
    assert doubtful == [("C3", "12/03/1974"), ("C8", "not known; kept as written")]
    assert found.rows[6].as_written["registered_on"] == "12/3/12"


def test_dates_that_a_spreadsheet_turned_round(office: str) -> None:
    days: list[Any] = [
        date(1974, 12, 3),
        date(1980, 5, 4),
        date(1981, 6, 7),
        "25/3/1974",
        "13/3/1974",
        "31/1/1980",
    ]
    names = ("Aruvi", "Kuyil", "Malar", "Thumpa", "Nilavu", "Puzha")
    rows = [row(number=f"T {n + 1}", name=f"{names[n]} Society", day=d) for n, d in enumerate(days)]
    found = read(sheet(*rows))
    assert one(found, "turned_round").row == 0
    assert str(found.rows[0].registered) == "1974-03-12"


def test_merged_cells_and_ditto(office: str) -> None:
    found = read(
        sheet(
            GOOD,
            row(number="T 2", name="Kuyil Society", kind=None),
            row(number="T 3", name="Malar Bank", kind="do."),
            merged=["D2:D3"],
        )
    )
    assert [(d.kind, d.row, d.cell, d.proposal.en) for d in found.asking.doubts] == [
        ("merged", 3, "D3", "Consumer, as above"),
        ("ditto", 4, "D4", "Consumer, as above"),
    ]
    assert {s.class_name for s in found.rows} == {"consumer"}


def test_titles_notes_totals_and_headings_again(office: str) -> None:
    content = sheet(
        GOOD, ["Taluk: made up"], [None, "NEDUMANGAD"], HEADINGS, row(number="T 2", name="Kuyil Society"), ["Total", 2],
        headings=["A list"],
        change=lambda s: s.insert_rows(2, 1) or [s.cell(2, i + 1, h) for i, h in enumerate(HEADINGS)],
    )  # fmt: skip
    found = read(content)
    assert [(o.number, o.why.en) for o in found.others] == [
        (1, "above the headings"),
        (2, "headings"),
        (6, "headings"),
    ]
    assert [(d.row, d.kind) for d in found.asking.doubts] == [(4, "note"), (5, "note"), (8, "total")]
    assert [(s.raw.number, s.left) for s in found.rows] == [
        (3, False),
        (4, True),
        (5, True),
        (7, False),
        (8, True),
    ]


def test_columns_that_are_not_understood_and_persons(office: str) -> None:
    headings = [*HEADINGS, "Shelf", "Name of President", "Phone", "Remarks", ""]
    found = read(sheet([*GOOD, "R2", "a person", "1", "torn", "x"], headings=headings))
    assert [(d.kind, d.cell) for d in found.asking.doubts] == [
        ("column", "G"),
        ("column", "K"),
        ("remarks", "J"),
    ]
    assert found.persons == ("Sheet › Name of President", "Sheet › Phone")
    written = {w.heading: w.text for w in found.rows[0].raw.written}
    assert written["Shelf"] == "R2" and written["Name of President"] == "a person" and written[""] == "x"
    assert found.clear == list(found.rows)


def test_several_sheets_one_hidden_one_without_headings(office: str) -> None:
    def change(first: Any) -> None:
        for name, state in (("second", "visible"), ("hidden", "hidden")):
            other = first.parent.create_sheet(name)
            other.sheet_state = state
            other.append(["രജിസ്റ്റർ നമ്പർ", "സംഘത്തിന്റെ പേര്"])
            other.append(["ടി 7" if state == "visible" else "ടി 8", "കുയിൽ സംഘം"])
        first.parent.create_sheet("scrap").append(["to do"])

    found = read(sheet(GOOD, change=change))
    assert [(s.raw.sheet, s.raw.number) for s in found.rows] == [("Sheet", 2), ("second", 2)]
    assert [(d.kind, d.sheet) for d in found.asking.doubts] == [("sheet", "hidden"), ("sheet", "scrap")]
    assert {(o.sheet, o.number) for o in found.others} >= {("hidden", 2), ("scrap", 1)}


def test_duplicates_in_the_file_and_against_the_register(office: str, enter: Enter) -> None:
    enter()  # T 385, Manickal Service Co-operative Society Ltd.
    found = read(
        sheet(
            row(number="T 385", name="മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം"),
            row(number="T 385", name="Something Else Bank"),
            row(number="T 10", name="Manikkal Servise Co-op Society"),
            GOOD,
            row(number="ടി 386", name="Kuyil Bank"),
            row(number="T 11", name="അരുവി കൺസ്യൂമർ സംഘം"),
        )
    )
    assert [(d.row, d.kind) for d in found.asking.doubts] == [
        (2, "number_taken"), (3, "number_taken"), (4, "alike_society"), (6, "number_twice"), (7, "alike_row"),
    ]  # fmt: skip
    same, other, alike, twice, sound = found.asking.doubts
    assert same.proposal.en.startswith("the same as Manickal Service") and Choice.SAME in same.choices
    assert other.proposal.en == "leave this row" == twice.proposal.en
    assert alike.proposal.en == "a society of its own" == sound.proposal.en
    assert found.rows[0].same_as is not None and found.rows[1].left


def test_the_same_row_twice(office: str) -> None:
    found = read(sheet(GOOD, GOOD))
    assert kinds(found) == ["number_twice"]
    assert len({s.digest for s in found.rows}) == 2


def test_name_and_address_in_one_cell(office: str) -> None:
    found = read(
        sheet(
            ["T 5", "Aruvi Society Ltd. No. T 5, Manickal P.O."],
            headings=["Reg No", "Name and address of society"],
        )
    )
    (society,) = found.rows
    assert kinds(found) == ["name_and_address"]
    assert society.name == Name("Aruvi Society Ltd. No. T 5", "") and society.address == Name(
        "Manickal P.O.", ""
    )


def test_csv_and_a_legacy_font(office: str) -> None:
    text = "നമ്പർ,പേര്,തരം\nT 5,klIcW kwLw,Misc\n"
    found = read(text.encode(), "list.csv")
    assert one(found, "legacy_font").proposal.en == "സഹകരണ സംഘം"

    def change(s: Any) -> None:
        s["B2"].font = openpyxl.styles.Font(name="ML-TTRevathi")

    assert kinds(read(sheet(row(name="kwLw"), change=change))) == ["legacy_font"]


def test_what_cannot_be_read_at_all(office: str) -> None:
    for content, name in (
        (b"x", "a.xlsx"),
        (sheet(["1", "2"], headings=["A", "B"]), "a.xlsx"),
        (b"", "a.csv"),
    ):
        with pytest.raises(Problems):
            read(content, name)
    with pytest.raises(Problems, match="No office"):
        read_nowhere()


def read_nowhere() -> None:
    from sangham.register.importing.reading import read_list
    from tests.register.importing.lists import ON

    read_list(sheet(GOOD), "a.xlsx", office="NOWHERE", on=ON)


def test_the_report_says_all_in_both_languages(office: str) -> None:
    found = read(sheet(row(day="12/3/74"), row(number="", name="പകുതി സംഘം")))
    en, ml = found.lines("en"), found.lines("ml")
    assert len(en) == len(ml) == 1 + 2 + 1
    assert (
        "Sheet › C2 “Date of registration”: «12/3/74» The century is not written. Proposed: 12/03/1974." in en
    )
    assert any("നൂറ്റാണ്ട് എഴുതിയിട്ടില്ല" in line for line in ml)
