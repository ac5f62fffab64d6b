"""A .csv file as a sheet: whatever its encoding and whatever parts its columns."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from openpyxl.utils import get_column_letter

from sangham.kernel.problem import problem
from sangham.kernel.sheet.office_file import (
    MEND_SAVE_AS,
    MEND_TOO_LARGE,
    NOT_WHAT_IT_SAYS,
    TOO_LARGE,
    what_it_is,
)
from sangham.kernel.sheet.sheet import FAR_RIGHT, MEND_ROWS, TOO_MANY_ROWS, USUAL, Cell, Limits, Sheet
from sangham.kernel.text import Text


def read_csv(content: bytes, name: str, limits: Limits = USUAL, *, only_unicode: bool = False) -> Sheet:
    """The one sheet of a .csv file. `only_unicode`: text in another encoding is refused, not guessed. Raises Problems."""
    if len(content) > limits.size:
        raise problem(name, TOO_LARGE.fill(limit=limits.size // 1_000_000), MEND_TOO_LARGE)
    if content.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")):
        raise problem(
            name, NOT_WHAT_IT_SAYS.fill(kind="csv", is_=what_it_is(content)), MEND_SAVE_AS.fill(kind="csv")
        )
    text = decoded_text(content, name, only_unicode=only_unicode)
    lines = text.splitlines()
    if lines and (told := re.fullmatch(r"\s*sep=(.)\s*", lines[0])):  # what Excel writes for its own use
        delimiter, text = told[1], text.split("\n", 1)[1] if "\n" in text else ""
        first = 2
    else:
        delimiter, first = _delimiter(lines), 1
    rows: dict[int, tuple[Cell, ...]] = {}
    # Strict: a quotation mark that is never closed would swallow every row after it into one cell.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        number = first - 1
        for fields in reader:
            number += 1
            cells = tuple(
                Cell(f.strip() or None, f"{get_column_letter(i)}{number}")
                for i, f in enumerate(fields[: limits.columns], start=1)
            )
            if any(f.strip() for f in fields[limits.columns :]):
                said = FAR_RIGHT.fill(limit=get_column_letter(limits.columns))
                raise problem(f"{name}:{number}", said, MEND_ROWS)
            if any(not c.blank for c in cells):
                rows[number] = cells
            if len(rows) > limits.rows:
                raise problem(name, TOO_MANY_ROWS.fill(limit=limits.rows), MEND_ROWS)
    except csv.Error as e:
        raise problem(f"{name}:{reader.line_num}", NOT_CSV, MEND_SAVE_AS.fill(kind="csv")) from e
    return Sheet("", rows)


def decoded_text(content: bytes, name: str, *, only_unicode: bool = False) -> str:
    """Text in UTF-8, UTF-16 or, where it is neither, Windows-1252 (unless `only_unicode`). Raises Problems for what is no text."""
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
    except UnicodeDecodeError as error:
        if only_unicode:
            line = content.count(b"\n", 0, error.start) + 1
            raise problem(f"{name}:{line}", NOT_UNICODE, MEND_NOT_TEXT) from error
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


NOT_CSV = Text("This line cannot be split into columns.", "ഈ വരി കോളങ്ങളായി തിരിക്കാനാവുന്നില്ല.")
NOT_TEXT = Text("The file is not text that can be read.", "ഫയൽ വായിക്കാവുന്ന എഴുത്തല്ല.")
NOT_UNICODE = Text(
    "The file is not in UTF-8, so its letters cannot be known.",
    "ഫയൽ UTF-8-ൽ അല്ല; അതിനാൽ അക്ഷരങ്ങൾ തിരിച്ചറിയാനാവുന്നില്ല.",
)
MEND_NOT_TEXT = Text(
    "In the spreadsheet program choose Save As “CSV UTF-8”, or send the .xlsx itself.",
    "സ്പ്രെഡ്ഷീറ്റ് പ്രോഗ്രാമിൽ Save As “CSV UTF-8” എടുക്കുക; അല്ലെങ്കിൽ .xlsx തന്നെ അയയ്ക്കുക.",
)
