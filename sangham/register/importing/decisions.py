"""A sheet of decisions read back as the clerk filled it, with everything wrong in it told at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.sheet.spreadsheet import read_sheets
from sangham.register.importing import decisions_words as words
from sangham.register.importing import wording
from sangham.register.importing.doubts import ALL, CLEAR, NEED_VALUE, OF_CLEAR, Choice, Decision, digest_of
from sangham.register.importing.reading import ListRead
from sangham.register.importing.rows import LIMITS
from sangham.register.importing.words import folded

_COLUMNS: Final = tuple(words.COLUMNS)
_CHOICES: Final = {folded(text): c for c in Choice for text in (c.says.en, c.says.ml)}


@dataclass(frozen=True, slots=True)
class DecisionsRead:
    """A sheet as it was read: of which file and office, the decisions by mark, on which line each mark stands."""

    sha256: str
    office: str
    decisions: Mapping[str, Decision]
    lines: Mapping[str, int]
    problems: tuple[Problem, ...]


def read_decisions(content: bytes, name: str) -> DecisionsRead:
    """Read a sheet that a clerk has filled. What is wrong with its lines is in `problems`; a file that is no sheet of
    decisions raises Problems."""
    for sheet in read_sheets(content, name, LIMITS):
        rows = {n: [_plain(c) for c in row] for n, row in sheet.rows.items()}
        header = next((n for n, row in rows.items() if _is_header(row)), None)
        if header is not None:
            return _read(rows, header, name)
    raise problem(name, words.NO_DECISIONS, words.MEND_NO_DECISIONS)


def _plain(cell: Cell) -> str:
    text = cell.text
    return text[1:] if text.startswith("'") else text


def _names(column: str) -> set[str]:
    text = words.COLUMNS[column]
    return {folded(text.en), folded(text.ml)}


def _is_header(row: list[str]) -> bool:
    here = {folded(text) for text in row if text}
    return bool(here & _names("mark")) and bool(here & _names("decision"))


def _read(rows: dict[int, list[str]], header: int, name: str) -> DecisionsRead:
    head = [text for n, row in rows.items() if n < header for text in row]
    sha256 = next((t for t in head if re.fullmatch(r"[0-9a-f]{64}", t)), "")
    digest = next((t for t in head if re.fullmatch(r"[0-9a-f]{16}", t)), "")
    office = next((row[1] for n, row in rows.items() if n < header and len(row) > 1 and folded(row[0]) in
                   (folded(words.OFFICE.en), folded(words.OFFICE.ml))), "")  # fmt: skip
    at = {c: i for c in _COLUMNS for i, text in enumerate(rows[header]) if folded(text) in _names(c)}
    found: list[Problem] = []
    decisions: dict[str, Decision] = {}
    lines: dict[str, int] = {}
    for number, row in rows.items():
        mark = _at(row, at, "mark")
        if number <= header or not mark:
            if number > header and any(row):
                found.append(Problem(f"{name}:{number}", words.LINES_CHANGED, words.MEND_LINES))
            continue
        if mark in lines:
            found.append(Problem(f"{name}:{number}", words.MARK_TWICE.fill(mark=mark), words.MEND_LINES))
        lines[mark] = number
        decision, wrong = _decision(_at(row, at, "decision"), _at(row, at, "value"), number)
        found += [Problem(f"{name}:{number}", p.says, p.mend) for p in wrong]
        if decision is not None:
            decisions[mark] = decision
    if digest != digest_of([m for m in lines if not m.startswith(ALL)]):
        found.append(Problem(name, words.LINES_CHANGED, words.MEND_LINES))
    return DecisionsRead(sha256, office, decisions, lines, tuple(found))


def _at(row: list[str], at: Mapping[str, int], column: str) -> str:
    i = at.get(column, len(row))
    return row[i] if i < len(row) else ""


def _decision(written: str, value: str, line: int) -> tuple[Decision | None, list[Problem]]:
    if not written:
        alone = [Problem("", words.VALUE_ALONE, words.MEND_VALUE_ALONE)] if value else []
        return None, alone
    choice = _CHOICES.get(folded(written))
    if choice is None:
        return None, [
            Problem("", words.NO_CHOICE.fill(written=written[:40]), wording.mend_choice(tuple(Choice)))
        ]
    if choice in NEED_VALUE and not value:
        return None, [Problem("", words.NO_VALUE, words.MEND_VALUE)]
    if choice not in NEED_VALUE and value:
        return None, [Problem("", words.VALUE_ALONE, words.MEND_VALUE_ALONE)]
    return Decision(choice, value, line), []


def check_decisions(read: ListRead, sheet: DecisionsRead, name: str) -> None:
    """Raise Problems with everything because of which a list cannot be entered by a sheet: `read` is the list as read with
    the decisions of the sheet."""
    found = list(sheet.problems)
    if sheet.sha256 != read.sha256:
        raise problem(name, words.OTHER_FILE, words.MEND_OTHER)
    if sheet.office != read.office:
        raise problem(name, words.OTHER_OFFICE.fill(office=sheet.office or "-"), words.MEND_OTHER)
    blamed = {p.where for p in found}
    found += [Problem(f"{name}:{p.where}", p.says, p.mend) for p in read.asking.problems]
    entered = {(r.raw.sheet, r.raw.number) for r in read.rows if r.digest in read.entered}
    for doubt in {d.mark: d for d in read.asking.undecided}.values():
        line = sheet.lines.get(doubt.mark)
        if (doubt.sheet, doubt.row) in entered or f"{name}:{line}" in blamed:
            continue
        said = {"where": doubt.where, "says": doubt.says}
        if line is None:
            found.append(Problem(name, words.NEW_DOUBT.fill(**said), words.MEND_LINES))
        else:
            found.append(Problem(f"{name}:{line}", words.UNDECIDED.fill(**said), words.MEND_UNDECIDED))
    clear = sheet.decisions.get(CLEAR)
    if read.clear and (clear is None or clear.choice not in OF_CLEAR):
        at = f"{name}:{sheet.lines[CLEAR]}" if CLEAR in sheet.lines else name
        if at not in blamed:
            found.append(Problem(at, words.CLEAR_UNDECIDED, wording.mend_choice(OF_CLEAR)))
    if found:
        raise Problems(found)


def leaves_clear(sheet: DecisionsRead) -> bool:
    """Whether the rows without doubt are left."""
    clear = sheet.decisions.get(CLEAR)
    return clear is not None and clear.choice is Choice.LEAVE
