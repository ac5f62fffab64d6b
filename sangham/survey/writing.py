"""A survey as a file, whole or not at all: Parquet for programs, CSV and XLSX for people."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from pyarrow import parquet

from sangham.journal.whole_file import written_whole
from sangham.kernel.problem import problem
from sangham.survey import wording as w
from sangham.survey.survey import Answered, Survey

MOST_ROWS_OF_A_SHEET = 1_048_575  # below the headings
_BETWEEN = "; "
Cell = str | int | None


def write(survey: Survey, path: Path, summary: list[str]) -> None:
    """Write every row. The ending of the name says the form; `summary` stands on a sheet of its own in an XLSX.

    Raises Problems for another ending, or more rows than a sheet holds; OSError where the file cannot be written.
    """
    check_form(path)
    if path.suffix == ".xlsx" and len(survey.answers) > MOST_ROWS_OF_A_SHEET:
        raise problem(str(path), w.TOO_MANY_ROWS.fill(most=MOST_ROWS_OF_A_SHEET), w.USE_ANOTHER)
    with written_whole(path) as file:
        _FORMS[path.suffix](survey, file, summary)


def check_form(path: Path) -> None:
    """Raises Problems for a name that ends in none of the forms: before anything is asked."""
    if path.suffix not in _FORMS:
        raise problem(str(path), w.NO_FORM, w.FORMS.fill(forms=", ".join(_FORMS)))


def rows(survey: Survey) -> Iterator[list[Cell]]:
    """A row a society, in the order of `wording.COLUMNS`."""
    named: dict[int, str] = {}

    def clauses(mask: int) -> str:
        if mask not in named:
            named[mask] = _BETWEEN.join(survey.clauses(mask))
        return named[mask]

    for answer in survey.answers:
        society = answer.society
        yield [
            society.id,
            society.office,
            society.series,
            society.number,
            society.name_en,
            society.name_ml,
            None if society.districts is None else _BETWEEN.join(society.districts),
            society.class_name,
            society.tier,
            society.standing,
            _outcome(answer),
            *(clauses(mask) for mask in answer.masks),
            _BETWEEN.join(answer.missing),
            _BETWEEN.join(answer.readings),
        ]


def _outcome(answer: Answered) -> str:
    return w.CONTRADICTION if answer.outcome is None else answer.outcome.name


def _parquet(survey: Survey, file: BinaryIO, summary: list[str]) -> None:
    """Columns by their ids; what was asked, and when, is in the file's own description."""
    columns = zip(*rows(survey), strict=True) if survey.answers else ([] for _ in w.COLUMNS)
    cells = {
        name: pa.array(column, pa.int64() if name == "number" else pa.string())
        for name, column in zip(w.COLUMNS, columns, strict=True)
    }
    plan = survey.plan
    about = {
        "question": plan.question,
        "on": plan.on.isoformat(),
        "known_on": plan.known_on.isoformat(),
        "where": " ".join(survey.narrowing.said),
    }
    parquet.write_table(pa.table(cells).replace_schema_metadata(about), file, compression="zstd")


def _csv(survey: Survey, file: BinaryIO, summary: list[str]) -> None:
    """In UTF-8 with the mark by which spreadsheets know it."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    lines = csv.writer(text)
    lines.writerow(_headings())
    lines.writerows(rows(survey))
    text.detach()


def _xlsx(survey: Survey, file: BinaryIO, summary: list[str]) -> None:
    """The counts on one sheet, every society on the next."""
    book = Workbook(write_only=True)
    counts = book.create_sheet(w.COUNTS.en)
    for line in summary:
        counts.append([_plain(counts, line)])
    sheet = book.create_sheet(survey.plan.question[:31])
    sheet.append(_headings())
    for row in rows(survey):
        sheet.append([_plain(sheet, cell) for cell in row])
    book.save(file)


def _plain(sheet: Any, cell: Cell) -> object:
    """A text stays a text, though it begins with an equals sign; what a sheet cannot hold is left out."""
    if not isinstance(cell, str):
        return cell
    text = ILLEGAL_CHARACTERS_RE.sub("", cell)
    if not text.startswith("="):
        return text
    kept = WriteOnlyCell(sheet, value=text)
    kept.data_type = "s"
    return kept


def _headings() -> list[str]:
    return [f"{heading.en} · {heading.ml}" for heading in w.COLUMNS.values()]


_FORMS: dict[str, Callable[[Survey, BinaryIO, list[str]], None]] = {
    ".parquet": _parquet,
    ".csv": _csv,
    ".xlsx": _xlsx,
}
