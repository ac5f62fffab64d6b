"""Lists of societies made in memory, read, decided of, and entered."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from sangham.journal.actor import Actor
from sangham.kernel.text import Lang
from sangham.register.actions.import_societies import Imported, import_societies
from sangham.register.importing.decisions import read_decisions
from sangham.register.importing.decisions_sheet import write_decisions
from sangham.register.importing.doubts import ALL, CLEAR, Choice, Doubt
from sangham.register.importing.reading import ListRead, read_list
from tests.proceedings.dossiers import xlsx

ON = date(2026, 4, 1)
INSPECTOR = Actor("ui-vembayam", "JR-TVM", "register")
HEADINGS = ("Reg. No.", "Name", "Date of registration", "Class", "Area of operation", "Status")
Answer = tuple[Choice, str]
PROPOSED: Answer = (Choice.PROPOSED, "")


def sheet(*rows: Sequence[Any], headings: Sequence[str] = HEADINGS, **more: Any) -> bytes:
    """A workbook with these rows under headings."""
    return xlsx(headings, *rows, **more)


def read(content: bytes, name: str = "list.xlsx", **more: Any) -> ListRead:
    """The list as the office JR-TVM reads it."""
    return read_list(content, name, office="JR-TVM", on=ON, **more)


def kinds(found: ListRead) -> list[str]:
    """The kinds of its doubts, in their order."""
    return [doubt.kind for doubt in found.asking.doubts]


def one(found: ListRead, kind: str) -> Doubt:
    """Its one doubt of a kind."""
    (doubt,) = [d for d in found.asking.doubts if d.kind == kind]
    return doubt


def filled(
    found: ListRead,
    folder: Path,
    answers: Mapping[str, Answer] | None = None,
    *,
    otherwise: Answer | None = PROPOSED,
    clear: Answer | None = PROPOSED,
    ending: str = "xlsx",
    lang: Lang = "en",
) -> bytes:
    """The sheet of decisions as a clerk fills it: `answers` by kind of doubt, `otherwise` for all the rest."""
    out = folder / f"decisions-{len(list(folder.iterdir()))}.{ending}"
    write_decisions(found, out, lang)
    by_mark = {d.mark: (answers or {}).get(d.kind, otherwise) for d in found.asking.doubts} | {CLEAR: clear}
    if ending == "csv":
        lines = list(csv.reader(io.StringIO(out.read_text("utf-8-sig"))))
        for line in lines:
            if len(line) == 11 and (answer := by_mark.get(line[10])):
                line[8], line[9] = answer[0].says.in_(lang), answer[1]
        text = io.StringIO()
        csv.writer(text).writerows(lines)
        return text.getvalue().encode("utf-8-sig")
    book = openpyxl.load_workbook(out)
    active: Any = book.active
    for row in active.iter_rows(min_row=8):
        mark = str(row[10].value)
        if not mark.startswith(ALL) and (answer := by_mark.get(mark)):
            row[8].value, row[9].value = answer[0].says.in_(lang), answer[1] or None
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def enter(
    content: bytes, decisions: bytes, name: str = "list.xlsx", ending: str = "xlsx", **more: Any
) -> Imported:
    """Enter the list by a filled sheet."""
    return import_societies(
        content, name, **{
            "office": "JR-TVM", "decisions": read_decisions(decisions, f"decisions.{ending}"),
            "decisions_name": f"decisions.{ending}", "by": INSPECTOR, "on": ON,
        } | more,
    )  # fmt: skip
