"""Which column of a sheet is what, by headings in English or Malayalam, in any order.

The headings need not stand in the first row: titles, a second row of headings and a row of column numbers
("(1) (2) (3)") are usual in Government forms. What the headings of one kind of list are is a `Headings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from typing import Final

from sangham.kernel.names import normalise
from sangham.kernel.sheet.sheet import Cell, Sheet

_WITHIN: Final = 40  # rows
_LONGEST: Final = 120  # letters of a heading


@dataclass(frozen=True, slots=True)
class Columns:
    """What a sheet's columns are: column (from 0) by what it is, the headings as written, where the list begins."""

    at: dict[str, int]
    headings: dict[int, str]
    row: int
    begins_after: int
    twice: tuple[tuple[str, str], ...]  # two headings for one thing, as written
    not_known: tuple[str, ...]
    named: dict[int, str]  # what each column is, one that comes twice or may come often among them


class Headings:
    """The headings of one kind of list.

    `patterns`: what a column is, and the regular expression of its headings (of normalised text without case); the first
    that matches wins, so that the narrower stand before the wider. `often`: what several columns may be. `needs`: a row
    without one of these, and without another besides, is no row of headings.
    """

    def __init__(self, patterns: Iterable[tuple[str, str]], *, often: Set[str], needs: Set[str]) -> None:
        self._patterns = tuple((column, re.compile(pattern)) for column, pattern in patterns)
        self._often = frozenset(often)
        self._needs = frozenset(needs)

    def column_of(self, heading: str) -> str | None:
        """What a heading is of, or None. Both languages in one cell, and words in brackets, are understood."""
        whole = _plain(heading)
        if not whole:
            return None
        for candidate in (whole, *(p for p in re.split(r"\s*[/|()\[\]\n]\s*", whole) if p)):
            text = candidate.strip(" .:*-–")
            for column, pattern in self._patterns:
                if pattern.search(text):
                    return column
        return None

    def find(self, sheet: Sheet) -> Columns | None:
        """The columns of a sheet, from the row that names most of them; None where no row names what is needed."""
        best: tuple[int, int] | None = None
        for number in list(sheet.rows)[:_WITHIN]:
            kinds = set(self._named(sheet.rows[number]).values()) - self._often
            if kinds & self._needs and len(kinds) >= 2 and (best is None or len(kinds) > best[0]):
                best = (len(kinds), number)
        return self._gather(sheet, best[1]) if best else None

    def _gather(self, sheet: Sheet, head: int) -> Columns:
        named = self._named(sheet.rows[head])
        headings = {i: c.text for i, c in enumerate(sheet.rows[head]) if not c.blank}
        last = head
        following = [n for n in sheet.rows if n > head][:2]
        for number in following:
            row = sheet.rows[number]
            if self._continues(row, named):
                for i, column in self._named(row).items():
                    named[i] = column
                    headings[i] = f"{headings[i]} {row[i].text}" if i in headings else row[i].text
                last = number
            elif is_numbering(row):
                last = number
        self._take_from_above(sheet, head, named, headings)
        at: dict[str, int] = {}
        twice = []
        for i, column in named.items():
            if column in self._often:
                continue
            if column in at:
                twice.append((headings[at[column]], headings[i]))
            else:
                at[column] = i
        not_known = tuple(h for i, h in headings.items() if i not in named)
        return Columns(at, headings, head, last, tuple(twice), not_known, named)

    def _take_from_above(
        self, sheet: Sheet, head: int, named: dict[int, str], headings: dict[int, str]
    ) -> None:
        """Headings of the row above, where it has them for columns that the chosen row leaves blank.

        In a form of two rows of headings the upper names some columns alone, and groups of others together.
        """
        above = sheet.rows.get(head - 1)
        if above is None or len(upper := self._named(above)) < 2:
            return
        if any(re.search(r"\d", c.text) for c in above):
            return
        for i, column in upper.items():
            if i not in headings:
                named[i], headings[i] = column, above[i].text

    def _named(self, row: tuple[Cell, ...]) -> dict[int, str]:
        found = {}
        for i, cell in enumerate(row):
            if isinstance(cell.value, str) and len(cell.text) <= _LONGEST:
                column = self.column_of(cell.value)
                if column is not None:
                    found[i] = column
        return found

    def _continues(self, row: tuple[Cell, ...], above: dict[int, str]) -> bool:
        """A second row of headings: no figure in it, at least two headings, none against the row above."""
        if any(re.search(r"\d", c.text) for c in row):
            return False
        here = self._named(row)
        agrees = all(_narrows(above.get(i), column) for i, column in here.items())
        return agrees and len(here) >= 2 and len(here) == sum(not c.blank for c in row)


def _narrows(above: str | None, column: str) -> bool:
    """Whether a heading may stand below another: below none, the same, or "Applicant" over "Name in English"."""
    return above in (None, column) or (above == "name" and column in ("name_en", "name_ml"))


def is_numbering(row: tuple[Cell, ...]) -> bool:
    """A row that only numbers the columns."""
    numbers = [re.fullmatch(r"\(?(\d{1,2})\)?", c.text) for c in row if not c.blank]
    if len(numbers) < 3 or not all(numbers):
        return False
    read = [int(m[1]) for m in numbers if m]
    return read == list(range(read[0], read[0] + len(read)))


def repeats_headings(row: tuple[Cell, ...], columns: Columns) -> bool:
    """The headings again, as at the top of a printed page."""
    here = {i: c.text for i, c in enumerate(row) if not c.blank}
    return bool(here) and all(_plain(columns.headings.get(i, "")) == _plain(text) for i, text in here.items())


def _plain(heading: str) -> str:
    return re.sub(r"[ \t]+", " ", _normalised_lines(heading)).strip().casefold()


def _normalised_lines(text: str) -> str:
    """Normalised as names are, keeping the line breaks that part two languages in one heading."""
    return "\n".join(normalise(line) for line in text.splitlines())
