"""A sheet of any spreadsheet: rows of cells with their addresses, and how large it may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sangham.kernel.text import Text

ROWS_LIMIT: Final = 5000
COLUMNS_LIMIT: Final = 60

Value = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its value, where it stands, the formula behind it if any, its font if the file says."""

    value: Value
    address: str
    formula: str | None = None
    font: str | None = None

    @property
    def text(self) -> str:
        """The value as text, with single spaces; empty for a blank."""
        if self.value is None:
            return ""
        if isinstance(self.value, float) and self.value.is_integer():
            return str(int(self.value))
        return " ".join(str(self.value).split())

    @property
    def blank(self) -> bool:
        """Nothing there, or only spaces."""
        return self.text == ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name (empty for a CSV file), its rows by number, and which cells are merged with others."""

    name: str
    rows: dict[int, tuple[Cell, ...]]
    merged: tuple[
        tuple[int, int, int, int], ...
    ] = ()  # least row, least column, greatest row, greatest column
    date_1904: bool = False

    @property
    def quoted(self) -> str:
        """For a reader: the sheet's name, in quotes."""
        return f"“{self.name}”"


TOO_MANY_ROWS = Text("There are more than {limit} rows.", "{limit}-ൽ കൂടുതൽ വരികളുണ്ട്.")
MEND_ROWS = Text(
    "Send the list of applicants only, one row for each.", "അപേക്ഷകരുടെ പട്ടിക മാത്രം അയയ്ക്കുക; ഒരാൾക്ക് ഒരു വരി."
)
