"""Spreadsheets as they come: encodings, separators, and files that must not be opened."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import date
from typing import Any

import openpyxl
import pytest

from sangham.kernel.sheet import office_file
from sangham.kernel.sheet.sheet import USUAL, Sheet
from sangham.kernel.sheet.spreadsheet import read_sheets
from tests.proceedings.dossiers import problems, repacked, xlsx, zipped

ROWS = [["നമ്പർ", "Name"], ["1", "രാജൻ"], ["2", 'Omana; K., "Leela"']]


def texts(sheet: Sheet) -> list[list[str]]:
    return [[c.text for c in row] for row in sheet.rows.values()]


def only(content: bytes, name: str) -> Sheet:
    (sheet,) = read_sheets(content, name)
    return sheet


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_csv_in_every_dress(delimiter: str, encoding: str) -> None:
    lines = [delimiter.join(f'"{v.replace(chr(34), chr(34) * 2)}"' for v in row) for row in ROWS]
    read = only("\r\n".join(lines).encode(encoding), "applicants.csv")
    assert texts(read) == ROWS
    assert [c.address for c in read.rows[3]] == ["A3", "B3"]


def test_a_quotation_mark_that_is_never_closed_swallows_nothing() -> None:
    (found,) = problems(lambda: read_sheets(b'No,Name\n1,"Rajan\n2,Omana\n3,Leela\n', "a.csv"))
    assert "cannot be split" in found.says.en


def test_another_encoding_is_refused_where_only_unicode_will_do() -> None:
    (found,) = problems(lambda: read_sheets(b"No,Name\n1,Caf\xe9\n", "a.csv", only_unicode=True))
    assert found.where == "a.csv:2" and "UTF-8" in found.says.en


def test_windows_1252() -> None:
    assert texts(only("No;Name\n1;José – Café\n".encode("cp1252"), "a.csv")) == [
        ["No", "Name"],
        ["1", "José – Café"],
    ]


def test_excels_own_line_and_blank_rows() -> None:
    read = only(b"sep=;\r\nNo;Name, full\r\n;;\r\n1;Rajan\r\n", "a.csv")
    assert texts(read) == [["No", "Name, full"], ["1", "Rajan"]]
    assert list(read.rows) == [2, 4]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"PK\x03\x04" + bytes(40), "zip or office file"),
        (b"%PDF-1.4 x", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"No,Name\n1,\x00\x01\x02Rajan\n", "not text"),
        (b"\xff\xfeN", "not text"),
        (b'No,Name\n1,"' + b"x" * 200_000 + b'"\n', "cannot be split"),
        (b"1,2\n" * (USUAL.rows + 2), "rows"),
        (b"x" * (USUAL.size + 1), "larger than"),
    ],
)
def test_csv_refused(content: bytes, word: str) -> None:
    (found,) = problems(lambda: read_sheets(content, "applicants.csv"))
    assert word in found.says.en


def test_xlsx_values_addresses_and_kinds() -> None:
    read = only(xlsx(["No", "Born"], [1, date(1985, 12, 5)], [], [2.5, True]), "a.xlsx")
    assert list(read.rows) == [1, 2, 4]
    assert [c.value for c in read.rows[2]] == [1, date(1985, 12, 5)]
    assert [(c.value, c.address) for c in read.rows[4]] == [(2.5, "A4"), (True, "B4")]


def test_merged_cells_formulas_fonts_and_hidden_sheets() -> None:
    def change(sheet: Any) -> None:
        sheet["A4"] = "=A2+1"
        sheet["B2"].font = openpyxl.styles.Font(name="ML-TTKarthika")
        sheet.parent.create_sheet("secret").sheet_state = "hidden"

    read = only(xlsx(["No", "Name"], [1, "cmP"], [2, "x"], merged=["A2:B3"], change=change), "a.xlsx")
    assert read.merged == ((2, 1, 3, 2),)
    four = read.rows[4][0]
    assert (four.value, four.formula) == (None, "=A2+1")


def test_fonts_are_told() -> None:
    def change(sheet: Any) -> None:
        sheet["B2"].font = openpyxl.styles.Font(name="ML-TTKarthika")

    read = only(xlsx(["No", "Name"], [1, "AanWn"], change=change), "a.xlsx")
    assert read.rows[2][1].font == "ML-TTKarthika"


def test_hidden_sheets_are_read_where_they_are_asked_for() -> None:
    def change(sheet: Any) -> None:
        hidden = sheet.parent.create_sheet("secret")
        hidden.sheet_state = "hidden"
        hidden["A1"] = "x"

    content = xlsx(["No", "Name"], change=change)
    assert [s.name for s in read_sheets(content, "a.xlsx")] == ["Sheet"]
    assert [(s.name, s.hidden) for s in read_sheets(content, "a.xlsx", with_hidden=True)] == [
        ("Sheet", False),
        ("secret", True),
    ]


def test_nothing_beyond_the_last_column_is_lost() -> None:
    far = [*[""] * USUAL.columns, "x"]
    for content, name in ((xlsx(["No"], far), "a.xlsx"), ((",".join(far)).encode(), "a.csv")):
        (found,) = problems(lambda c=content, n=name: read_sheets(c, n))
        assert "beyond column BH" in found.says.en


GOOD = xlsx(["No", "Name"], [1, "Rajan"])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MANY = {f"xl/x{i}.xml": b"" for i in range(office_file.PARTS_LIMIT)}
DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">]><worksheet>&a;</worksheet>'


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"No,Name\n1,Rajan", "plain text"),
        (b"<html><table>", "web page"),
        (b"%PDF-1.7", "a PDF"),
        (OLE + bytes(600), "old kind"),
        (OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"PK\x03\x04 broken", "damaged"),
        (GOOD[: len(GOOD) // 2], "damaged"),
        (zipped({"a.txt": b"x"}), "another kind"),
        (zipped({"word/document.xml": b"<x/>"}), ".docx"),
        (repacked(GOOD, {"xl/vbaProject.bin": b"x"}), "macros"),
        (repacked(GOOD, MANY), "far larger"),
        (repacked(GOOD, {"xl/media/a.bin": bytes(USUAL.unpacked)}), "far larger"),
        (repacked(GOOD, {"xl/worksheets/sheet1.xml": DOCTYPE}), "damaged"),
        (repacked(GOOD, {"xl/worksheets/sheet1.xml": b"<worksheet><row"}), "damaged"),
        (repacked(GOOD, {"xl/workbook.xml": b"<workbook/>"}), None),
        (b"x" * (USUAL.size + 1), "larger than"),
    ],
)
def test_xlsx_refused(content: bytes, word: str | None) -> None:
    if word is None:  # a workbook without sheets holds no list, and that is said elsewhere
        assert read_sheets(content, "applicants.xlsx") == []
        return
    (found,) = problems(lambda: read_sheets(content, "applicants.xlsx"))
    assert found.where.startswith("applicants.xlsx")
    assert word in found.says.en


def test_a_locked_zip() -> None:
    out = bytearray(GOOD)
    start = bytes(out).index(b"PK\x01\x02")
    out[start + 8] |= 1  # the flag of encryption in the central directory
    assert "password" in problems(lambda: read_sheets(bytes(out), "a.xlsx"))[0].says.en


def test_a_sheet_that_claims_to_be_endless_is_not_believed() -> None:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as parts:
        xml = parts.read("xl/worksheets/sheet1.xml")
    claiming = xml.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"')
    assert claiming != xml
    row = b'<row r="%d"><c r="A%d">%s</c></row></sheetData>'
    empty = claiming.replace(b"</sheetData>", row % (1000000, 1000000, b""))
    started = time.process_time()
    read = only(repacked(GOOD, {"xl/worksheets/sheet1.xml": empty}), "a.xlsx")
    assert {n: len(r) for n, r in read.rows.items()} == {1: 2, 2: 2}
    assert time.process_time() - started < 3
    filled = claiming.replace(b"</sheetData>", row % (1000000, 1000000, b"<v>1</v>"))
    (found,) = problems(lambda: read_sheets(repacked(GOOD, {"xl/worksheets/sheet1.xml": filled}), "a.xlsx"))
    assert found.where == "a.xlsx › Sheet › A1000000"


def test_too_many_rows() -> None:
    content = xlsx(["No", "Name"], *([i, "x"] for i in range(USUAL.rows + 2)))
    assert "rows" in problems(lambda: read_sheets(content, "a.xlsx"))[0].says.en
