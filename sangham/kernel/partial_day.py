"""A day of which perhaps only the year, or the month and the year, is known: registers of the paper age are full of them.

What is not known is never filled in: "1974" is not 1 January 1974. As text it is ISO 8601 of as many places as are known:
``1974``, ``1974-03``, ``1974-03-12``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from sangham.kernel.text import Text

_ISO: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
MONTHS: Final = (
    Text("January", "ജനുവരി"), Text("February", "ഫെബ്രുവരി"), Text("March", "മാർച്ച്"), Text("April", "ഏപ്രിൽ"),
    Text("May", "മേയ്"), Text("June", "ജൂൺ"), Text("July", "ജൂലൈ"), Text("August", "ഓഗസ്റ്റ്"),
    Text("September", "സെപ്റ്റംബർ"), Text("October", "ഒക്ടോബർ"), Text("November", "നവംബർ"), Text("December", "ഡിസംബർ"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class PartialDay:
    """A year, its month where known, its day where known. Raises ValueError for what is no day, month or year."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day without its month is not known in part")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, on: date) -> PartialDay:
        """A whole day."""
        return cls(on.year, on.month, on.day)

    @classmethod
    def read(cls, iso: str) -> PartialDay:
        """From ``1974``, ``1974-03`` or ``1974-03-12``. Raises ValueError."""
        found = _ISO.fullmatch(iso)
        if found is None:
            raise ValueError(f"not a day, a month or a year: {iso!r}")
        return cls(*(None if part is None else int(part) for part in found.groups()))  # type: ignore[arg-type]

    @property
    def whole(self) -> date | None:
        """The day, where all of it is known."""
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def earliest(self) -> date:
        """The first day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def says(self) -> Text:
        """For a reader: 12/03/1974; March 1974; 1974."""
        if self.day is not None:
            written = f"{self.day:02d}/{self.month:02d}/{self.year}"
            return Text(written, written)
        if self.month is not None:
            month = MONTHS[self.month - 1]
            return Text(f"{month.en} {self.year}", f"{self.year} {month.ml}")
        return Text(str(self.year), str(self.year))

    def __str__(self) -> str:
        parts = [f"{self.year:04d}", *(f"{n:02d}" for n in (self.month, self.day) if n is not None)]
        return "-".join(parts)
