"""A CSV file's bytes -> its rows, whichever way a spreadsheet wrote it; what is wrong with the whole file said."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from sangham.kernel.problem import problem
from sangham.kernel.text import Text

LARGEST = 20_000_000  # bytes; the longest list of a country's local bodies is well under this


def rows_of(content: bytes, where: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which each begins, the heading first. Raises Problems where the file cannot be read."""
    return _rows(_text(content, where), where)


def _text(content: bytes, where: str) -> str:
    if len(content) > LARGEST:
        raise problem(
            where,
            Text(en=f"The file is larger than {LARGEST // 10**6} MB.", ml=f"ഫയലിന് {LARGEST // 10**6} MB-യിലധികം വലുപ്പമുണ്ട്."),
            Text(en="Send the list in parts.", ml="പട്ടിക പല ഭാഗങ്ങളായി അയയ്ക്കുക."),
        )  # fmt: skip
    if content[:2] in (b"PK", b"\xd0\xcf"):
        raise problem(
            where,
            Text(en="This is a spreadsheet or an archive, not a CSV file.", ml="ഇത് സ്പ്രെഡ്ഷീറ്റോ ആർക്കൈവോ ആണ്, CSV ഫയലല്ല."),
            Text(en="Open it and save it as CSV (UTF-8).", ml="തുറന്ന് CSV (UTF-8) ആയി സേവ് ചെയ്യുക."),
        )  # fmt: skip
    try:
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise problem(
            f"{where}:{line}",
            Text(
                en="The file is not in UTF-8, so its letters cannot be known.",
                ml="ഫയൽ UTF-8-ൽ അല്ല; അതിനാൽ അക്ഷരങ്ങൾ തിരിച്ചറിയാനാവുന്നില്ല.",
            ),
            Text(en="Save it as CSV (UTF-8) and send it again.", ml="CSV (UTF-8) ആയി സേവ് ചെയ്ത് വീണ്ടും അയയ്ക്കുക."),
        ) from error  # fmt: skip
    if "\0" in text:
        raise problem(
            where,
            Text(en="The file is not text.", ml="ഫയൽ വായിക്കാവുന്ന എഴുത്തല്ല."),
            Text(en="Send a CSV file (UTF-8).", ml="CSV (UTF-8) ഫയൽ അയയ്ക്കുക."),
        )
    return text


def _rows(text: str, where: str) -> Iterator[tuple[int, list[str]]]:
    """Rows with the line on which each begins; the separator is whichever the heading has most of."""
    lines = text.splitlines(keepends=True)
    heading = lines[0] if lines else ""
    separator = max(",;\t", key=heading.count)
    reader = csv.reader(lines, delimiter=separator, strict=True)
    begins = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise problem(
                f"{where}:{begins}",
                Text(
                    en=f"The row cannot be split into columns ({error}).",
                    ml=f"വരി കോളങ്ങളായി വേർതിരിക്കാനാവുന്നില്ല ({error}).",
                ),
                Text(en="Look for a quotation mark that is not closed.", ml="അടയ്ക്കാത്ത ഉദ്ധരണിചിഹ്നമുണ്ടോ എന്നു നോക്കുക."),
            ) from error  # fmt: skip
        yield begins, cells
        begins = reader.line_num + 1
