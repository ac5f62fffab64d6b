"""A sheet of any spreadsheet: rows of cells with their addresses, and how large it may be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a spreadsheet may be: bytes of the file and unpacked, rows with something in them, columns, and the last
    row that is read. What stands beyond is refused, never passed over."""

    size: int = 5_000_000
    unpacked: int = 20_000_000
    rows: int = 5000
    columns: int = 60
    last_row: int = 10_000


USUAL: Final = Limits()  # of what a stranger sends

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
    hidden: bool = False

    @property
    def quoted(self) -> str:
        """For a reader: the sheet's name, in quotes."""
        return f"“{self.name}”"


TOO_MANY_ROWS = Text("There are more than {limit} rows.", "{limit}-ൽ കൂടുതൽ വരികളുണ്ട്.")
MEND_ROWS = Text("Send the list alone, with one row for each.", "പട്ടിക മാത്രം അയയ്ക്കുക; ഓരോന്നിനും ഒരു വരി.")
FAR_RIGHT = Text(
    "Something is written beyond column {limit}, where nobody would look for it.",
    "{limit} എന്ന കോളത്തിനും അപ്പുറം, ആരും നോക്കാത്തിടത്ത് എന്തോ എഴുതിയിരിക്കുന്നു.",
)
