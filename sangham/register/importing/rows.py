"""A file's sheets -> rows that may be societies, by what their columns are; and every other row, with why it is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from openpyxl.utils import get_column_letter

from sangham.kernel.problem import problem
from sangham.kernel.sheet.headings import Columns, is_numbering, repeats_headings
from sangham.kernel.sheet.sheet import Cell, Limits, Sheet
from sangham.kernel.text import Text
from sangham.register.importing import wording
from sangham.register.importing.columns import SettledColumns
from sangham.register.importing.doubts import Asking, Choice, Doubt, mark_of
from sangham.register.importing.words import NAMES, headings, is_ditto, is_total, names_a_society

LIMITS: Final = Limits(
    size=40_000_000, unpacked=600_000_000, rows=100_000, columns=100, last_row=120_000
)  # an office's own file


@dataclass(frozen=True, slots=True)
class Written:
    """A cell with something in it: where, under which heading, what."""

    address: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A cell that takes its value from another: the span that it is merged with, or "" for a ditto."""

    cell: Cell
    span: str


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row that may be a society: its cells by what their columns are, and everything that is written in it.

    `looks`: "total" or "note" where it looks like one; `remarks`: those that go into the entry.
    """

    sheet: str
    number: int
    cells: dict[str, Cell]
    filled: dict[str, Filled]
    written: tuple[Written, ...]
    remarks: tuple[str, ...]
    headings: dict[str, str]
    looks: str
    date_1904: bool
    turned_round: bool


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A row that is no society, and why."""

    sheet: str
    number: int
    why: Text
    written: tuple[Written, ...]


@dataclass(slots=True)
class Rows:
    """All the rows of a file that have something in them: each is in one of the two lists."""

    societies: list[RawRow] = field(default_factory=list)
    others: list[OtherRow] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)  # headings of columns about persons


def rows_of(sheets: list[Sheet], asking: Asking) -> Rows:
    """The rows of a file. Doubts about columns and sheets are asked on the way."""
    rows = Rows()
    for sheet in sheets:
        columns = headings().find(sheet) if sheet.rows else None
        if columns is None or sheet.hidden:
            left = _left(sheet, columns, asking)
            if left:
                rows.others += [
                    OtherRow(sheet.name, n, wording.OF_A_LEFT_SHEET, _written(row, {}))
                    for n, row in sheet.rows.items()
                ]
                continue
        assert columns is not None
        _OneSheet(sheet, columns, asking, rows).read()
    return rows


def _left(sheet: Sheet, columns: Columns | None, asking: Asking) -> bool:
    """Whether a sheet that is hidden, or has no headings, is left."""
    if not sheet.rows:
        return True
    says = wording.NO_HEADINGS if columns is None else wording.HIDDEN
    choices = (Choice.PROPOSED,) if columns is None else (Choice.PROPOSED, Choice.WRITTEN)
    said = says.fill(count=len(sheet.rows))
    doubt = Doubt(
        mark_of("sheet", sheet.name, said.en), "sheet", sheet.name, 0, "", "", "", said, wording.LEAVE_SHEET, choices, False,
    )  # fmt: skip
    value, _ = asking.decide(doubt, proposed=True, written=False)
    return bool(value)


class _OneSheet:
    """One sheet that has headings."""

    def __init__(self, sheet: Sheet, columns: Columns, asking: Asking, rows: Rows) -> None:
        self.sheet, self.columns, self.rows = sheet, columns, rows
        self.settled = SettledColumns(sheet, columns, asking)

    def read(self) -> None:
        below = {n: row for n, row in self.sheet.rows.items() if n > self.columns.begins_after}
        self.settled.settle(below)
        self.rows.persons += self.settled.persons
        filled = self._filled(below)
        for number, row in self.sheet.rows.items():
            why = self._why_no_society(number, row)
            if why is not None:
                self.rows.others.append(
                    OtherRow(self.sheet.name, number, why, _written(row, self.columns.headings))
                )
            else:
                self.rows.societies.append(self._raw(number, row, filled.get(number, {})))

    def _why_no_society(self, number: int, row: tuple[Cell, ...]) -> Text | None:
        if number < self.columns.row:
            return wording.TITLE
        if number <= self.columns.begins_after or repeats_headings(row, self.columns):
            return wording.HEADINGS
        return wording.NUMBERING if is_numbering(row) and not self._has_letters_in_name(row) else None

    def _has_letters_in_name(self, row: tuple[Cell, ...]) -> bool:
        return any(re.search(r"[^\W\d]", _text(row, self.settled.at.get(name))) for name in NAMES)

    def _filled(self, below: dict[int, tuple[Cell, ...]]) -> dict[int, dict[str, Filled]]:
        """Cells that say what the one above says: merged with it downwards, or marked ditto."""
        column_at = {i: column for column, i in self.settled.at.items()}
        filled: dict[int, dict[str, Filled]] = {}
        for top, left, bottom, _ in self.sheet.merged:
            column = column_at.get(left - 1)
            source = below.get(top)
            if column is None or source is None or len(source) < left or source[left - 1].blank:
                continue
            span = f"{get_column_letter(left)}{top}:{get_column_letter(left)}{bottom}"
            for number in range(top + 1, bottom + 1):
                if number in below and not _text(below[number], left - 1):
                    cell = replace(source[left - 1], address=f"{get_column_letter(left)}{number}")
                    filled.setdefault(number, {})[column] = Filled(cell, span)
        for column, i in self.settled.at.items():
            above: Cell | None = None
            for number, row in below.items():
                if i >= len(row) or row[i].blank:
                    continue
                if above is not None and is_ditto(row[i].text):
                    cell = replace(above, address=row[i].address)
                    filled.setdefault(number, {})[column] = Filled(cell, "")
                else:
                    above = row[i]
        return filled

    def _raw(self, number: int, row: tuple[Cell, ...], filled: dict[str, Filled]) -> RawRow:
        cells = {
            c: row[i]
            for c, i in self.settled.at.items()
            if i < len(row) and (not row[i].blank or row[i].formula)
        }
        return RawRow(
            sheet=self.sheet.name,
            number=number,
            cells=cells | {column: f.cell for column, f in filled.items()},
            filled=filled,
            written=_written(row, self.columns.headings),
            remarks=tuple(row[i].text for i in self.settled.remarks if i < len(row) and not row[i].blank),
            headings={c: self.columns.headings.get(i, "") for c, i in self.settled.at.items()},
            looks=self._looks(row, cells),
            date_1904=self.sheet.date_1904,
            turned_round=self.settled.turned_round,
        )

    def _looks(self, row: tuple[Cell, ...], cells: dict[str, Cell]) -> str:
        present = [c for c in row if not c.blank]
        if any(is_total(c.text) for c in present[:2]):
            return "total"
        if len(present) != 1:
            return ""
        name = next((cells[n].text for n in NAMES if n in cells), "")
        return "" if names_a_society(name) else "note"


def _text(row: tuple[Cell, ...], at: int | None) -> str:
    return row[at].text if at is not None and at < len(row) else ""


def _written(row: tuple[Cell, ...], headings_: dict[int, str]) -> tuple[Written, ...]:
    def said(cells: tuple[Cell, ...]) -> Iterator[Written]:
        for i, cell in enumerate(cells):
            if not cell.blank or cell.formula:
                text = str(cell.value) if cell.value is not None else f"={(cell.formula or '').lstrip('=')}"
                yield Written(cell.address, headings_.get(i, ""), text)

    return tuple(said(row))


def check_any(sheets: list[Sheet], file: str) -> None:
    """Raise Problems where no sheet has headings: then nothing of the file is understood."""
    if not any(headings().find(sheet) for sheet in sheets if sheet.rows):
        raise problem(file, wording.NOTHING_UNDERSTOOD, wording.MEND_HEADINGS)
