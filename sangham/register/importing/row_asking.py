"""One row as it is asked about: its cells as text, once it is settled what they are, and its doubts."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal, TypeVar
from uuid import UUID

from sangham.kernel.money import Paise
from sangham.kernel.names import Name
from sangham.kernel.partial_day import PartialDay
from sangham.kernel.problem import Problems
from sangham.kernel.sheet.cells import check_no_error
from sangham.kernel.sheet.legacy_font import is_legacy_font, looks_legacy, probably
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.text import Text
from sangham.register.importing import wording, words
from sangham.register.importing.area import AreaReader
from sangham.register.importing.doubts import Asking, Choice, Doubt, mark_of
from sangham.register.importing.number import Series
from sangham.register.importing.rows import RawRow

T = TypeVar("T")
EARLIEST: Final = date(
    1904, 3, 25
)  # of the first Act for co-operative societies in India (10 of 1904): outside our sources
_LONGEST_KEPT: Final = 1000
_FIGURES: Final = frozenset(
    {"number", "registered_on", "members", "share_capital", "audit_year", "audit_class"}
)
_VALUE: Final = (Choice.PROPOSED, Choice.WRITTEN, Choice.VALUE, Choice.LEAVE)


@dataclass(frozen=True, slots=True)
class Yearly:
    """What the row says of a year that ended on a day. `audit_class` None: no audit certificate of it is told of."""

    year_ended_on: date
    audit_class: str | None = None
    members: tuple[str, int] | None = None  # as the heading calls them, and how many
    share_capital: Paise | None = None


@dataclass(slots=True)
class ReadSociety:
    """What a row says of a society. None and "" are for what it does not say, or nobody could read."""

    raw: RawRow
    digest: str
    name: Name | None = None
    former_names: list[Name] = field(default_factory=list)
    number: int | None = None
    series: Series | None = None
    class_name: str = ""
    tier: str = ""
    sector: str = ""
    liability: Literal["", "limited", "unlimited"] = ""
    registered: PartialDay | None = None
    address: Name | None = None
    area: list[UUID] = field(default_factory=list)
    area_as_written: list[str] = field(default_factory=list)
    standing: str = ""
    yearly: list[Yearly] = field(default_factory=list)
    as_written: dict[str, str] = field(default_factory=dict)
    left: bool = False
    same_as: UUID | None = None

    @property
    def enters(self) -> bool:
        """Whether it is to be entered as a society of its own."""
        return not self.left and self.same_as is None


@dataclass(frozen=True, slots=True)
class Reading:
    """By what rows are read: the office's series and its last number, the places, the day, where doubts are asked."""

    series: Series
    last_number: int  # that was given out in it
    areas: AreaReader
    on: date
    asking: Asking


class RowAsking:
    """A row that is being read into `out`."""

    def __init__(self, raw: RawRow, by: Reading, digest: str) -> None:
        self.raw, self.by = raw, by
        self.out = ReadSociety(raw, digest)
        self.as_text: dict[str, str] = {}

    def _said(self, column: str) -> str:
        text = self.as_text.get(column, "")
        return "" if words.says_nothing(text) else text

    def _keep(self, column: str) -> None:
        """The row's own words go into the entry with what was made of them."""
        if said := self._said(column):
            self.out.as_written[column] = said[:_LONGEST_KEPT]

    def _decide(
        self,
        kind: str,
        column: str,
        written: str,
        says: Text,
        proposal: Text,
        *,
        proposed: T,
        as_written: T | None = None,
        read: Callable[[str], T] | None = None,
        choices: tuple[Choice, ...] = _VALUE,
        together: bool = False,
    ) -> T | None:
        """Ask about a cell, or about the row where no column is named; a decision to leave the row is kept."""
        cell = self.raw.cells.get(column)
        doubt = Doubt(
            mark_of(kind, self.raw.sheet, self.raw.number, column, written, says.en, proposal.en),
            kind, self.raw.sheet, self.raw.number, cell.address if cell else "", self.raw.headings.get(column, ""),
            written, says, proposal, choices, together,
        )  # fmt: skip
        value, decision = self.by.asking.decide(doubt, proposed=proposed, written=as_written, read=read)
        if decision is not None and decision.choice is Choice.LEAVE:
            self.out.left = True
        return value

    def _text(self, column: str) -> str:
        """A cell's text, once it is settled what it is: filled from above, without a result, in an old font."""
        cell = self.raw.cells[column]
        filled = self.raw.filled.get(column)
        if filled is not None:
            says = wording.MERGED.fill(span=filled.span) if filled.span else wording.DITTO
            proposal = wording.ABOVE.fill(value=cell.text[:60])
            kind = "merged" if filled.span else "ditto"
            taken = self._decide(
                kind, column, "", says, proposal, proposed=cell.text, as_written="", read=str, together=True
            )
            if taken != cell.text:
                self.raw.cells[column] = replace(cell, value=taken or None)
            return taken or ""
        try:
            check_no_error(cell, cell.address)
            broken = cell.value is None
        except Problems:
            broken = True
        if broken:
            written = cell.text or f"={(cell.formula or '').lstrip('=')}"
            value = self._decide(
                "no_result", column, written, wording.NO_RESULT, wording.NOT_KNOWN, proposed="", read=str
            )
            self.raw.cells[column] = replace(cell, value=value or None)
            return value or ""
        if isinstance(cell.value, str) and self._is_legacy(column, cell):
            perhaps = probably(cell.text)
            value = self._decide(
                "legacy_font", column, cell.text, wording.LEGACY, Text(perhaps, perhaps), proposed=perhaps, read=str,
                choices=(Choice.PROPOSED, Choice.VALUE, Choice.LEAVE),
            )  # fmt: skip
            return value or perhaps
        return str(cell.value).strip() if isinstance(cell.value, str) else cell.text

    def _is_legacy(self, column: str, cell: Cell) -> bool:
        if looks_legacy(cell.text):
            return True
        return column not in _FIGURES and is_legacy_font(cell.font) and bool(re.search("[A-Za-z]", cell.text))


def digest_of_row(office: str, raw: RawRow, seen: dict[str, int]) -> str:
    """By what a row is known again, wherever it stands: what it says of the society, and how many like it came before.

    What is about persons, or is not understood, is no part of it, since the digest stands in the journal.
    """
    said = {column: cell.text for column, cell in sorted(raw.cells.items())}
    plain = json.dumps([office, said], ensure_ascii=False, sort_keys=True)
    seen[plain] = seen.get(plain, 0) + 1
    return hashlib.sha256(f"{plain}{seen[plain]}".encode()).hexdigest()
