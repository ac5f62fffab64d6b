"""What the columns of a sheet are, once the clerk has been asked of those that are not understood."""

from __future__ import annotations

import re
from datetime import date

from openpyxl.utils import get_column_letter

from sangham.kernel.problem import problem
from sangham.kernel.sheet.headings import Columns
from sangham.kernel.sheet.sheet import Cell, Sheet
from sangham.kernel.text import Text
from sangham.register.importing import wording
from sangham.register.importing.doubts import Asking, Choice, Doubt, mark_of
from sangham.register.importing.words import PERSON, headings


class SettledColumns:
    """The columns of one sheet: `at` (column by what it is), remarks that go into the entries, headings about persons,
    and whether its days are to be turned back."""

    def __init__(self, sheet: Sheet, columns: Columns, asking: Asking) -> None:
        self.sheet, self.columns, self.asking = sheet, columns, asking
        self.named = dict(columns.named)
        self.at: dict[str, int] = {}
        self.remarks: list[int] = []
        self.persons: list[str] = []
        self.turned_round = False

    def settle(self, below: dict[int, tuple[Cell, ...]]) -> None:
        """Settle what each column is, from the rows below the headings."""
        width = max((len(row) for row in below.values()), default=0)
        used = {i for i in range(width) if any(not c.blank for row in below.values() for c in row[i : i + 1])}
        for i in sorted(used - set(self.named)):
            column = self._unknown_column(i)
            if column:
                self.named[i] = column
        for i, column in sorted(self.named.items()):
            heading = self.columns.headings.get(i, "")
            if column == PERSON:
                self.persons.append(f"{self.sheet.name} › {heading}" if self.sheet.name else heading)
            elif column == "remarks":
                if i in used and self._remarks_entered(i, heading):
                    self.remarks.append(i)
            elif column in self.at:
                if i in used:
                    self._twice(i, heading, self.columns.headings.get(self.at[column], ""))
            elif column != "serial":
                self.at[column] = i
        self._dates_turned_round(below)

    def _ask(self, kind: str, i: int, heading: str, says: Text, proposal: Text, *choices: Choice) -> Doubt:
        letter = get_column_letter(i + 1)
        mark = mark_of(kind, self.sheet.name, letter, heading, says.en)
        return Doubt(mark, kind, self.sheet.name, 0, letter, heading, "", says, proposal, choices, False)

    def _unknown_column(self, i: int) -> str | None:
        heading = self.columns.headings.get(i, "")

        def read(value: str) -> str | None:
            column = headings().column_of(value)
            if column is None:
                raise problem("", wording.UNKNOWN_COLUMN, wording.MEND_COLUMN)
            return column

        doubt = self._ask(
            "column", i, heading, wording.UNKNOWN_COLUMN, wording.BESIDE, Choice.PROPOSED, Choice.VALUE
        )
        value, _ = self.asking.decide(doubt, proposed=None, read=read)
        return value

    def _twice(self, i: int, heading: str, one: str) -> None:
        says = wording.COLUMN_TWICE.fill(one=one[:60])
        doubt = self._ask("column_twice", i, heading, says, wording.FIRST_OF_TWO, Choice.PROPOSED)
        self.asking.decide(doubt, proposed=None)

    def _remarks_entered(self, i: int, heading: str) -> bool:
        doubt = self._ask(
            "remarks", i, heading, wording.REMARKS, wording.REMARKS_BESIDE, Choice.PROPOSED, Choice.WRITTEN
        )
        value, _ = self.asking.decide(doubt, proposed=False, written=True)
        return bool(value)

    def _dates_turned_round(self, below: dict[int, tuple[Cell, ...]]) -> None:
        """Days typed day first on a computer set to month first: those that it could misread, it turned round."""
        at = self.at.get("registered_on")
        if at is None:
            return
        cells = [row[at] for row in below.values() if at < len(row) and not row[at].blank]
        real = [c.value for c in cells if isinstance(c.value, date)]
        text = [
            re.match(r"\s*(\d{1,2})[/-]\d{1,2}[/-]\d", c.value) for c in cells if isinstance(c.value, str)
        ]
        left = [int(m[1]) for m in text if m]
        if len(real) < 3 or len(left) < 3 or any(d.day > 12 for d in real) or any(n <= 12 for n in left):
            return
        heading = self.columns.headings.get(at, "")
        doubt = self._ask(
            "turned_round",
            at,
            heading,
            wording.TURNED_ROUND,
            wording.TURN_BACK,
            Choice.PROPOSED,
            Choice.WRITTEN,
        )
        value, _ = self.asking.decide(doubt, proposed=True, written=False)
        self.turned_round = bool(value)
