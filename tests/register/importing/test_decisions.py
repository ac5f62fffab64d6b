"""The sheet of decisions: filled in either language and either form; what is wrong with it told in one pass."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from sangham.kernel.problem import Problems
from sangham.kernel.text import Lang
from sangham.register.importing.decisions import check_decisions, read_decisions
from sangham.register.importing.decisions_sheet import write_decisions
from sangham.register.importing.doubts import Choice
from sangham.register.importing.reading import ListRead
from sangham.register.models import Society
from tests.proceedings.dossiers import problems
from tests.register.importing.lists import enter, filled, read, sheet

ROWS = (
    ["T 1", "Aruvi Consumer Society", "12/3/74", "Cons", "Manickal", "u/l"],
    ["T 2", "Kuyil Bank", "13/3/74", "Pirates", "Atlantis", "Working"],
    ["T 3", "Malar Society", "1974", "Consumer", "Vembayam", "Working"],
)
LIST = sheet(*ROWS)


def edited(content: bytes, change: Any) -> bytes:
    """The sheet after somebody changed it by hand."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    change(book.active)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def wrong(found: ListRead, content: bytes) -> list[str]:
    """What is said to be wrong with a sheet, for the list it belongs to."""
    sheet_read = read_decisions(content, "d.xlsx")
    again = read(LIST, decisions=sheet_read.decisions)
    said = problems(lambda: check_decisions(again, sheet_read, "d.xlsx"))
    return [f"{p.where} {p.says.en}" for p in said]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("lang", ["en", "ml"])
def test_either_form_and_language(office: str, tmp_path: Path, ending: str, lang: Lang) -> None:
    decisions = filled(read(LIST), tmp_path, ending=ending, lang=lang)
    done = enter(LIST, decisions, ending=ending)
    assert (len(done.entered), done.left, done.refused) == (3, [], [])


def test_every_choice(office: str, tmp_path: Path) -> None:
    answers = {
        "class_name_unknown": (Choice.VALUE, "പലവക"),
        "place_none": (Choice.VALUE, "G01045"),
        "day_" + kind_of_century(read(LIST)): (Choice.WRITTEN, ""),
    }
    enter(LIST, filled(read(LIST), tmp_path, answers))
    kuyil = Society.objects.get(number=2)
    assert kuyil.class_name == "miscellaneous" and kuyil.area.get().place.code == "G01045"
    assert kuyil.registered is None and kuyil.as_written["registered_on"] == "13/3/74"
    assert kuyil.as_written["class_name"] == "Pirates" and kuyil.as_written["area"] == "Atlantis"


def kind_of_century(found: ListRead) -> str:
    (kind,) = {d.kind for d in found.asking.doubts if d.kind.startswith("day_")}
    return kind.removeprefix("day_")


def test_one_line_decides_all_of_a_kind(office: str, tmp_path: Path) -> None:
    found = read(LIST)
    kind = kind_of_century(found)
    blank = filled(found, tmp_path, {f"day_{kind}": None})  # type: ignore[dict-item]
    assert len(wrong(found, blank)) == 2

    def decide(s: Any) -> None:
        (line,) = [r for r in s.iter_rows() if str(r[10].value) == f"all:day_{kind}"]
        line[8].value = "as proposed"

    enter(LIST, edited(blank, decide))
    assert [str(s.registered) for s in Society.objects.order_by("number")] == [
        "1974-03-12",
        "1974-03-13",
        "1974",
    ]


def test_left_rows_and_clear_rows(office: str, tmp_path: Path) -> None:
    answers = {"class_name_unknown": (Choice.LEAVE, "")}
    done = enter(LIST, filled(read(LIST), tmp_path, answers, clear=(Choice.LEAVE, "")))
    assert [s.number for s in Society.objects.all()] == [1]
    assert [row.raw.number for row in done.left] == [3, 4]


def test_everything_wrong_is_told_in_one_pass(office: str, tmp_path: Path) -> None:
    found = read(LIST)
    good = filled(found, tmp_path)

    def spoil(s: Any) -> None:
        lines = [r for r in s.iter_rows(min_row=8) if not str(r[10].value).startswith("all:")]
        clear, first, second, third, fourth = lines
        clear[8].value = None
        first[8].value = "maybe"
        second[8].value = "this value"
        third[8].value, third[9].value = (
            "this value",
            "Still pirates" if "Type" in str(third[3].value) else "nonsense",
        )
        fourth[8].value = None

    said = wrong(found, edited(good, spoil))
    assert len(said) == 5
    assert sum("“maybe” is no decision" in s for s in said) == 1
    assert sum("needs a value" in s for s in said) == 1
    assert sum("Not decided" in s for s in said) == 2
    assert all(s.startswith("d.xlsx:") for s in said)
    with pytest.raises(Problems):
        enter(LIST, edited(good, spoil))
    assert not Society.objects.exists()


def test_lines_taken_away_or_changed(office: str, tmp_path: Path) -> None:
    found = read(LIST)
    good = filled(found, tmp_path)
    assert any("wanting" in s for s in wrong(found, edited(good, lambda s: s.delete_rows(s.max_row))))

    def twice(s: Any) -> None:
        s.cell(s.max_row, 11).value = s.cell(s.max_row - 1, 11).value

    said = wrong(found, edited(good, twice))
    assert any("comes twice" in s for s in said) and any("wanting" in s for s in said)


def test_of_another_file_or_office(office: str, tmp_path: Path) -> None:
    decisions = filled(read(LIST), tmp_path)
    with pytest.raises(Problems, match="another file"):
        enter(sheet(*ROWS, ["T 4", "Puzha Bank", "", "", "", ""]), decisions)
    with pytest.raises(Problems, match="another office"):
        enter(LIST, decisions, office="JR-PKD", by=type(enter_by())("jr-pkd", "JR-PKD", "register"))
    assert not Society.objects.exists()


def enter_by() -> Any:
    from tests.register.importing.lists import INSPECTOR

    return INSPECTOR


def test_what_is_no_sheet_of_decisions(office: str) -> None:
    for content, name in ((LIST, "d.xlsx"), (b"a,b\n1,2\n", "d.csv"), (b"%PDF", "d.xlsx")):
        with pytest.raises(Problems):
            read_decisions(content, name)


def test_nothing_is_written_over_and_what_was_decided_is_carried(office: str, tmp_path: Path) -> None:
    found = read(LIST)
    earlier = read_decisions(
        filled(found, tmp_path, {"place_none": (Choice.VALUE, "G01045")}), "d.xlsx"
    ).decisions
    again = tmp_path / "again.csv"
    write_decisions(found, again, "ml", earlier)
    lines = list(csv.reader(io.StringIO(again.read_text("utf-8-sig"))))
    assert ["ഈ വിവരം", "G01045"] in [line[8:10] for line in lines]
    with pytest.raises(Problems, match="already"):
        write_decisions(found, again, "ml")
    with pytest.raises(Problems, match=r"an \.xlsx or a \.csv"):
        write_decisions(found, tmp_path / "again.txt", "ml")


def test_what_begins_like_a_formula_stays_text(office: str, tmp_path: Path) -> None:
    content = sheet(["T 1", "Aruvi Society", "=1+1", "=HYPERLINK(1)", "@Atlantis", "+91"])
    out = tmp_path / "d.xlsx"
    write_decisions(read(content), out, "en")
    cells = [c for r in openpyxl.load_workbook(out).active.iter_rows() for c in r]  # type: ignore[union-attr]
    assert not [c.coordinate for c in cells if c.data_type == "f"]
    write_decisions(read(content), tmp_path / "d.csv", "en")
    assert ",@" not in (tmp_path / "d.csv").read_text("utf-8-sig")
