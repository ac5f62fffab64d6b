"""Rows of cells with their addresses, from .xlsx or .csv as people really send them.

Values only: numbers, dates and texts as kept in the file, formulas by the result last saved with them. What
cannot be relied on (merged cells among the people, a formula without a result, #REF!) is kept in view by
`Cell.formula` and `Sheet.merged`, for `applicants.py` to judge, since only there is it known which cells matter.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

from sangham.kernel.money import group
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.dossier.office_file import (
    MEND_SAVE_AS,
    MEND_TOO_LARGE,
    NOT_WHAT_IT_SAYS,
    SIZE_LIMIT,
    TOO_LARGE,
    check_office_file,
    what_it_is,
)

ROWS_LIMIT: Final = 5000
_LAST_ROW: Final = 10_000  # nothing may stand below it; rows that are only formatted do not count
COLUMNS_LIMIT: Final = 60

Value = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its value, where it stands, the formula behind it if any, its font if the file says."""

    value: Value
    address: str
    formula: str | None = None
    font: str | None = None

    @property
    def text(self) -> str:
        """The value as text, with single spaces; empty for a blank."""
        if self.value is None:
            return ""
        if isinstance(self.value, float) and self.value.is_integer():
            return str(int(self.value))
        return " ".join(str(self.value).split())

    @property
    def blank(self) -> bool:
        """Nothing there, or only spaces."""
        return self.text == ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name (empty for a CSV file), its rows by number, and which cells are merged with others."""

    name: str
    rows: dict[int, tuple[Cell, ...]]
    merged: tuple[
        tuple[int, int, int, int], ...
    ] = ()  # least row, least column, greatest row, greatest column
    date_1904: bool = False

    @property
    def quoted(self) -> str:
        """For a reader: the sheet's name, in quotes."""
        return f"“{self.name}”"


def read_sheets(content: bytes, name: str) -> list[Sheet]:
    """The visible sheets of an .xlsx, or the one of a .csv. Raises Problems."""
    if name.lower().endswith(".csv"):
        return [_read_csv(content, name)]
    check_office_file(content, name, "xlsx")
    try:
        return _read_xlsx(content, name)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, zipfile.BadZipFile, OSError) as e:
        raise problem(name, UNREADABLE, MEND_SAVE_AS.fill(kind="xlsx")) from e
    except Exception as e:
        # The XML parsers under openpyxl raise kinds of their own (ParseError, EntitiesForbidden).
        if type(e).__module__.split(".")[0] in ("xml", "defusedxml", "lxml"):
            raise problem(name, UNREADABLE, MEND_SAVE_AS.fill(kind="xlsx")) from e
        raise


def _read_xlsx(content: bytes, name: str) -> list[Sheet]:
    book: Any = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        formulas = any(b"<f" in parts.read(n) for n in parts.namelist() if "worksheets/" in n)
        behind = (
            openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            if formulas
            else None
        )
        sheets = []
        for sheet in book.worksheets:
            if sheet.sheet_state != "visible":
                continue
            twin = behind[sheet.title] if behind else None
            xml = parts.read(str(sheet._worksheet_path))
            merged = _merged(xml)
            _nothing_far_below(xml, f"{name} › {sheet.title}")
            rows = _rows(sheet, twin, name)
            sheets.append(Sheet(sheet.title, rows, merged, book.epoch.year == 1904))
    return sheets


def _rows(sheet: Any, twin: Any, name: str) -> dict[int, tuple[Cell, ...]]:
    """The rows that have something in them. The size that the sheet itself claims is not believed."""
    rows: dict[int, tuple[Cell, ...]] = {}
    sheet.reset_dimensions()
    if twin is not None:
        twin.reset_dimensions()
    behind = iter(twin.iter_rows(max_col=COLUMNS_LIMIT, max_row=_LAST_ROW)) if twin is not None else None
    for number, row in enumerate(sheet.iter_rows(max_col=COLUMNS_LIMIT, max_row=_LAST_ROW), start=1):
        formula_row = next(behind, ()) if behind is not None else ()
        width = max((i for i, c in enumerate(row, start=1) if c.value is not None), default=0)
        width = max(
            width, max((i for i, c in enumerate(formula_row, start=1) if c.data_type == "f"), default=0)
        )
        cells = tuple(
            _cell(c, formula_row[i] if i < len(formula_row) else None, number, i + 1)
            for i, c in enumerate(row[:width])
        )
        if any(not c.blank or c.formula is not None for c in cells):
            rows[number] = cells
        if len(rows) > ROWS_LIMIT:
            raise problem(f"{name} › {sheet.title}", TOO_MANY_ROWS.fill(limit=ROWS_LIMIT), MEND_ROWS)
    return rows


def _cell(cell: Any, behind: Any, row: int, column: int) -> Cell:
    value = cell.value
    if isinstance(value, datetime):
        value = value.date()
    elif not isinstance(value, (str, int, float, bool, date)):
        value = None if value is None else str(value)
    formula = None
    if behind is not None and behind.data_type == "f":
        formula = str(getattr(behind.value, "text", behind.value))
    font = getattr(cell, "font", None) if isinstance(value, str) else None
    return Cell(value, f"{get_column_letter(column)}{row}", formula, getattr(font, "name", None))


_MERGE: Final = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})\"")


def _merged(sheet_xml: bytes) -> tuple[tuple[int, int, int, int], ...]:
    """Merged ranges, which openpyxl does not tell when it reads without loading."""
    found = []
    for match in _MERGE.finditer(sheet_xml):
        left, top, right, bottom = range_boundaries(match[1].decode())
        found.append((int(top or 0), int(left or 0), int(bottom or 0), int(right or 0)))
    return tuple(found)


_FILLED: Final = re.compile(
    rb"<(?:\w+:)?c\s[^>]*?\br=\"([A-Z]{1,3}(\d{1,7}))\"[^>]*>\s*<(?:\w+:)?(?:v|is|f)[ >]"
)


def _nothing_far_below(sheet_xml: bytes, where: str) -> None:
    """Raise Problems where a cell is filled below the last row that is read, so that nobody is lost unseen."""
    for match in _FILLED.finditer(sheet_xml):
        if int(match[2]) > _LAST_ROW:
            raise problem(f"{where} › {match[1].decode()}", FAR_BELOW.fill(limit=group(_LAST_ROW)), MEND_ROWS)


def _read_csv(content: bytes, name: str) -> Sheet:
    if len(content) > SIZE_LIMIT:
        raise problem(name, TOO_LARGE.fill(limit=SIZE_LIMIT // 1_000_000), MEND_TOO_LARGE)
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")):
        raise problem(
            name, NOT_WHAT_IT_SAYS.fill(kind="csv", is_=what_it_is(content)), MEND_SAVE_AS.fill(kind="csv")
        )
    text = decoded_text(content, name)
    lines = text.splitlines()
    if lines and (told := re.fullmatch(r"\s*sep=(.)\s*", lines[0])):  # what Excel writes for its own use
        delimiter, text = told[1], text.split("\n", 1)[1] if "\n" in text else ""
        first = 2
    else:
        delimiter, first = _delimiter(lines), 1
    rows: dict[int, tuple[Cell, ...]] = {}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        number = first - 1
        for fields in reader:
            number += 1
            cells = tuple(
                Cell(f.strip() or None, f"{get_column_letter(i)}{number}")
                for i, f in enumerate(fields[:COLUMNS_LIMIT], start=1)
            )
            if any(not c.blank for c in cells):
                rows[number] = cells
            if len(rows) > ROWS_LIMIT:
                raise problem(name, TOO_MANY_ROWS.fill(limit=ROWS_LIMIT), MEND_ROWS)
    except csv.Error as e:
        raise problem(f"{name}:{reader.line_num}", NOT_CSV, MEND_SAVE_AS.fill(kind="csv")) from e
    return Sheet("", rows)


def decoded_text(content: bytes, name: str) -> str:
    """Text in UTF-8, UTF-16 or, where it is neither, Windows-1252. Raises Problems for what is no text."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return _decode(content, name, encoding)
    nuls = content[:2000].count(0)
    if nuls > len(content[:2000]) // 4:  # UTF-16 without a mark: every other byte of Latin text is nothing
        return _decode(content, name, "utf-16-le" if content[1::2][:1000].count(0) else "utf-16-be")
    if nuls:
        raise problem(name, NOT_TEXT, MEND_NOT_TEXT)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _decode(content, name, "cp1252")


def _decode(content: bytes, name: str, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as e:
        raise problem(name, NOT_TEXT, MEND_NOT_TEXT) from e


def _delimiter(lines: list[str]) -> str:
    """The sign that parts the columns: the one by which most lines have the same number of several columns."""
    sample = [line for line in lines if line.strip()][:40]
    best, score = ",", 0
    for sign in (",", ";", "\t", "|"):
        try:
            widths = Counter(len(row) for row in csv.reader(sample, delimiter=sign) if len(row) > 1)
        except csv.Error:
            continue
        reached = max((width * lines_of_it for width, lines_of_it in widths.items()), default=0)
        if reached > score:
            best, score = sign, reached
    return best


UNREADABLE = Text("The spreadsheet is damaged and cannot be read.", "സ്പ്രെഡ്ഷീറ്റ് കേടായതിനാൽ വായിക്കാനാവുന്നില്ല.")
TOO_MANY_ROWS = Text("There are more than {limit} rows.", "{limit}-ൽ കൂടുതൽ വരികളുണ്ട്.")
MEND_ROWS = Text(
    "Send the list of applicants only, one row for each.", "അപേക്ഷകരുടെ പട്ടിക മാത്രം അയയ്ക്കുക; ഒരാൾക്ക് ഒരു വരി."
)
FAR_BELOW = Text(
    "Something is written below row {limit}, where nobody would look for it.",
    "{limit}-ാം വരിക്കും താഴെ, ആരും നോക്കാത്തിടത്ത് എന്തോ എഴുതിയിരിക്കുന്നു.",
)
NOT_CSV = Text("This line cannot be split into columns.", "ഈ വരി കോളങ്ങളായി തിരിക്കാനാവുന്നില്ല.")
NOT_TEXT = Text("The file is not text that can be read.", "ഫയൽ വായിക്കാവുന്ന എഴുത്തല്ല.")
MEND_NOT_TEXT = Text(
    "In the spreadsheet program choose Save As “CSV UTF-8”, or send the .xlsx itself.",
    "സ്പ്രെഡ്ഷീറ്റ് പ്രോഗ്രാമിൽ Save As “CSV UTF-8” എടുക്കുക; അല്ലെങ്കിൽ .xlsx തന്നെ അയയ്ക്കുക.",
)
