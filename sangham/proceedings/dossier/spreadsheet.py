"""Rows of cells with their addresses, from .xlsx or .csv as people really send them.

Values only: numbers, dates and texts as kept in the file, formulas by the result last saved with them. What
cannot be relied on (merged cells among the people, a formula without a result, #REF!) is kept in view by
`Cell.formula` and `Sheet.merged`, for `applicants.py` to judge, since only there is it known which cells matter.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from typing import Any, Final

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

from sangham.kernel.money import group
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.dossier.csv_file import read_csv
from sangham.proceedings.dossier.office_file import MEND_SAVE_AS, check_office_file
from sangham.proceedings.dossier.sheet import COLUMNS_LIMIT, MEND_ROWS, ROWS_LIMIT, TOO_MANY_ROWS, Cell, Sheet

_LAST_ROW: Final = 10_000  # nothing may stand below it; rows that are only formatted do not count


def read_sheets(content: bytes, name: str) -> list[Sheet]:
    """The visible sheets of an .xlsx, or the one of a .csv. Raises Problems."""
    if name.lower().endswith(".csv"):
        return [read_csv(content, name)]
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


UNREADABLE = Text("The spreadsheet is damaged and cannot be read.", "സ്പ്രെഡ്ഷീറ്റ് കേടായതിനാൽ വായിക്കാനാവുന്നില്ല.")
FAR_BELOW = Text(
    "Something is written below row {limit}, where nobody would look for it.",
    "{limit}-ാം വരിക്കും താഴെ, ആരും നോക്കാത്തിടത്ത് എന്തോ എഴുതിയിരിക്കുന്നു.",
)
