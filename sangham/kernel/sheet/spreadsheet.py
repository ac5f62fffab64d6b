"""Rows of cells with their addresses, from .xlsx or .csv as people really send them.

Values only: numbers, dates and texts as kept in the file, formulas by the result last saved with them. What
cannot be relied on (merged cells, a formula without a result, #REF!) is kept in view by `Cell.formula` and
`Sheet.merged`, for the reader of the list to judge, since only there is it known which cells matter.
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
from sangham.kernel.sheet.csv_file import read_csv
from sangham.kernel.sheet.office_file import MEND_SAVE_AS, check_office_file
from sangham.kernel.sheet.sheet import FAR_RIGHT, MEND_ROWS, TOO_MANY_ROWS, USUAL, Cell, Limits, Sheet
from sangham.kernel.text import Text


def read_sheets(
    content: bytes,
    name: str,
    limits: Limits = USUAL,
    *,
    with_hidden: bool = False,
    only_unicode: bool = False,
) -> list[Sheet]:
    """The visible sheets of an .xlsx (with `with_hidden`, all), or the one of a .csv. Raises Problems."""
    if name.lower().endswith(".csv"):
        return [read_csv(content, name, limits, only_unicode=only_unicode)]
    check_office_file(content, name, "xlsx", limits)
    try:
        return [s for s in _read_xlsx(content, name, limits) if with_hidden or not s.hidden]
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, zipfile.BadZipFile, OSError) as e:
        raise problem(name, UNREADABLE, MEND_SAVE_AS.fill(kind="xlsx")) from e
    except Exception as e:
        # The XML parsers under openpyxl raise kinds of their own (ParseError, EntitiesForbidden).
        if type(e).__module__.split(".")[0] in ("xml", "defusedxml", "lxml"):
            raise problem(name, UNREADABLE, MEND_SAVE_AS.fill(kind="xlsx")) from e
        raise


def _read_xlsx(content: bytes, name: str, limits: Limits) -> list[Sheet]:
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
            hidden = sheet.sheet_state != "visible"
            twin = behind[sheet.title] if behind else None
            xml = parts.read(str(sheet._worksheet_path))
            merged = _merged(xml)
            _nothing_far_off(xml, f"{name} › {sheet.title}", limits)
            rows = _rows(sheet, twin, name, limits)
            sheets.append(Sheet(sheet.title, rows, merged, book.epoch.year == 1904, hidden))
    return sheets


def _rows(sheet: Any, twin: Any, name: str, limits: Limits) -> dict[int, tuple[Cell, ...]]:
    """The rows that have something in them. The size that the sheet itself claims is not believed."""
    rows: dict[int, tuple[Cell, ...]] = {}
    sheet.reset_dimensions()
    if twin is not None:
        twin.reset_dimensions()
    size = {"max_col": limits.columns, "max_row": limits.last_row}
    behind = iter(twin.iter_rows(**size)) if twin is not None else None
    for number, row in enumerate(sheet.iter_rows(**size), start=1):
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
        if len(rows) > limits.rows:
            raise problem(f"{name} › {sheet.title}", TOO_MANY_ROWS.fill(limit=limits.rows), MEND_ROWS)
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


def _nothing_far_off(sheet_xml: bytes, where: str, limits: Limits) -> None:
    """Raise Problems where a cell is filled below the last row, or beyond the last column, that is read, so that nothing
    is lost unseen. Rows that are only formatted do not count."""
    last_column = get_column_letter(limits.columns)
    for match in _FILLED.finditer(sheet_xml):
        address, row = match[1].decode(), int(match[2])
        column = address.rstrip("0123456789")
        if row > limits.last_row:
            raise problem(f"{where} › {address}", FAR_BELOW.fill(limit=group(limits.last_row)), MEND_ROWS)
        if (len(column), column) > (len(last_column), last_column):
            raise problem(f"{where} › {address}", FAR_RIGHT.fill(limit=last_column), MEND_ROWS)


UNREADABLE = Text("The spreadsheet is damaged and cannot be read.", "സ്പ്രെഡ്ഷീറ്റ് കേടായതിനാൽ വായിക്കാനാവുന്നില്ല.")
FAR_BELOW = Text(
    "Something is written below row {limit}, where nobody would look for it.",
    "{limit}-ാം വരിക്കും താഴെ, ആരും നോക്കാത്തിടത്ത് എന്തോ എഴുതിയിരിക്കുന്നു.",
)
