"""The sheet of decisions as it is written beside the report: a line for each doubt, and for all of a kind, to be filled."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from sangham.kernel.problem import problem
from sangham.kernel.text import Lang
from sangham.register.importing import decisions_words as words
from sangham.register.importing.doubts import (
    ALL,
    CLEAR,
    NEED_VALUE,
    OF_CLEAR,
    Choice,
    Decision,
    Doubt,
    digest_of,
)
from sangham.register.importing.reading import ListRead

_COLUMNS: Final = tuple(words.COLUMNS)
_WIDTHS: Final = (14, 7, 8, 20, 36, 48, 40, 40, 18, 28, 15)
_LONGEST_CELL: Final = 2000
Line = list[str]


def write_decisions(
    read: ListRead, out: Path, lang: Lang, earlier: Mapping[str, Decision] | None = None
) -> None:
    """Write the sheet for a list that was read: .xlsx or .csv. `earlier`: decisions that are carried over into it.

    Raises Problems where there is such a file already, or its name ends otherwise.
    """
    if out.suffix.lower() not in (".xlsx", ".csv"):
        raise problem(str(out), words.NOT_A_KIND, words.MEND_KIND)
    head, lines = _head(read, lang), list(_lines(read, lang, earlier or {}))
    content = _csv(head, lines) if out.suffix.lower() == ".csv" else _xlsx(head, lines, lang)
    try:
        with out.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise problem(str(out), words.EXISTS, words.MEND_EXISTS) from error


def _marks(read: ListRead) -> list[str]:
    return [d.mark for d in _asked(read)] + ([CLEAR] if read.clear else [])


def _asked(read: ListRead) -> list[Doubt]:
    """The doubts about rows that are not entered already, each once."""
    entered = {(r.raw.sheet, r.raw.number) for r in read.rows if r.digest in read.entered}
    doubts = [d for d in read.asking.doubts if not d.row or (d.sheet, d.row) not in entered]
    return list({d.mark: d for d in doubts}.values())


def _head(read: ListRead, lang: Lang) -> list[Line]:
    choices = ", ".join(f"“{c.says.in_(lang)}”" for c in Choice)
    return [
        [words.TITLE_OF_DECISIONS.in_(lang)],
        [words.FILE.in_(lang), read.file, read.sha256],
        [words.OFFICE.in_(lang), read.office],
        [words.DOUBTS.in_(lang), digest_of(_marks(read))],
        [words.HOW.fill(choices=choices).in_(lang)],
        [],
        [text.in_(lang) for text in words.COLUMNS.values()],
    ]


def _lines(read: ListRead, lang: Lang, earlier: Mapping[str, Decision]) -> Iterator[Line]:
    def decided(mark: str) -> Line:
        decision = earlier.get(mark)
        return [decision.choice.says.in_(lang), decision.value] if decision else ["", ""]

    def choices(of: Sequence[Choice]) -> str:
        return ", ".join(c.says.in_(lang) for c in of)

    if read.clear:
        says = words.CLEAR_ROWS.fill(count=len(read.clear)).in_(lang)
        yield [
            "",
            "",
            "",
            "",
            "",
            says,
            words.ENTER_THEM.in_(lang),
            choices(OF_CLEAR),
            *decided(CLEAR),
            CLEAR,
        ]
    doubts = _asked(read)
    kinds = Counter(d.kind for d in doubts if d.together)
    for kind, count in kinds.items():
        if count > 1:
            first = next(d for d in doubts if d.kind == kind)
            says = f"{words.ALL_OF_A_KIND.fill(count=count).in_(lang)}. {first.says.in_(lang)}"
            wide = choices([c for c in first.choices if c not in NEED_VALUE])
            mark = ALL + kind
            yield ["", "", "", first.heading, "", says, "", wide, *decided(mark), mark]
    for d in doubts:
        row = str(d.row) if d.row else ""
        yield [
            d.sheet, row, d.cell, d.heading, d.written, d.says.in_(lang), d.proposal.in_(lang), choices(d.choices),
            *decided(d.mark), d.mark,
        ]  # fmt: skip


def _clean(text: str) -> str:
    return ILLEGAL_CHARACTERS_RE.sub("\ufffd", text)[:_LONGEST_CELL]


def _csv(head: list[Line], lines: list[Line]) -> bytes:
    """A text that begins like a formula is made plain, since a spreadsheet would reckon it."""
    out = io.StringIO()
    writer = csv.writer(out)
    for line in [*head, *lines]:
        writer.writerow(
            [f"'{t}" if t[:1] in ("=", "+", "-", "@") and len(t) > 1 else t for t in map(_clean, line)]
        )
    return out.getvalue().encode("utf-8-sig")


def _xlsx(head: list[Line], lines: list[Line], lang: Lang) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Decisions" if lang == "en" else "തീരുമാനങ്ങൾ")
    for i, width in enumerate(_WIDTHS):
        sheet.column_dimensions["ABCDEFGHIJK"[i]].width = width
    sheet.freeze_panes = f"A{len(head) + 1}"
    last = len(head) + max(len(lines), 1)
    sheet.auto_filter.ref = f"A{len(head)}:K{last}"
    listed = DataValidation(
        type="list", formula1='"' + ",".join(c.says.in_(lang) for c in Choice) + '"', allow_blank=True
    )
    listed.add(f"I{len(head) + 1}:I{last}")
    sheet.data_validations.append(listed)
    bold, asked = Font(bold=True), PatternFill("solid", fgColor="FFF4D6")
    top = Alignment(vertical="top", wrap_text=True)
    for number, line in enumerate([*head, *lines], start=1):
        cells = []
        for i, text in enumerate(map(_clean, line)):
            cell = WriteOnlyCell(sheet, value=text or None)
            if text:
                cell.data_type = "s"  # never a formula, whatever it begins with
            if number == 1 or number == len(head):
                cell.font = bold
            if number > len(head):
                cell.alignment = top
                if _COLUMNS[i] in ("decision", "value"):
                    cell.fill = asked
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
