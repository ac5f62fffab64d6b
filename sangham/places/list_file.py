"""A list of places, .csv or .xlsx -> its rows with their numbers; what is wrong with the whole file said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sangham.kernel.sheet.sheet import Limits
from sangham.kernel.sheet.spreadsheet import read_sheets

# The longest list of a country's local bodies is well under this.
LIMITS: Final = Limits(size=20_000_000, unpacked=300_000_000, rows=300_000, columns=100, last_row=310_000)


def rows_of(content: bytes, where: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet that has any, the heading first, each with its number in the file.

    Text that is not Unicode is refused, since names would be guessed. Raises Problems where the file cannot be read.
    """
    sheets = read_sheets(content, where, LIMITS, only_unicode=True)
    first = next((sheet for sheet in sheets if sheet.rows), None)
    for number, cells in first.rows.items() if first else ():
        yield number, [cell.text for cell in cells]
