"""What a row says of a year: the audit certificate, and members and share capital where the heading says of which day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from sangham.kernel.money import Paise
from sangham.kernel.problem import Problems, problem
from sangham.kernel.sheet.cells import amount_of
from sangham.kernel.sheet.dates import day_known
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.text import Text
from sangham.register.importing import wording
from sangham.register.importing.doubts import Choice
from sangham.register.importing.row_asking import EARLIEST, RowAsking, Yearly

_TWO_YEARS: Final = re.compile(r"(\d{4})\s*[-–/]\s*(\d{2}|\d{4})")
_DAY: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{4}")
_COUNT: Final = re.compile(r"\d{1,3}(?:,\d{2,3})*|\d{1,9}")


class YearlyOfRow(RowAsking):
    """Reads what a row says year by year."""

    def _years(self) -> list[Yearly]:
        audit = self._audit()
        return [*([audit] if audit else []), *self._statements()]

    def _audit(self) -> Yearly | None:
        text = self._said("audit_year")
        if not text:
            return None
        ended = self._ended(text)
        if ended is None:
            return None
        return Yearly(ended, audit_class=self._said("audit_class")[:40])

    def _ended(self, text: str) -> date | None:
        """The last day of a year of audit. "2023-24" is most often the year to 31 March, which is asked about."""
        try:
            return self._value_ended(text)
        except Problems:
            pass
        two = _TWO_YEARS.fullmatch(text.strip())
        follows = two is not None and int(two[2]) % 100 == (int(two[1]) + 1) % 100
        perhaps = date(int(two[1]) + 1, 3, 31) if two is not None and follows else None
        if perhaps is not None and not self._earliest() <= perhaps <= self.by.on:
            perhaps = None
        return self._decide(
            "audit_year" if perhaps else "audit_year_unreadable", "audit_year", text,
            wording.YEAR_TO_MARCH if perhaps else wording.NO_YEAR,
            Text(f"{perhaps:%d/%m/%Y}", f"{perhaps:%d/%m/%Y}") if perhaps else wording.KEPT,
            proposed=perhaps, read=self._value_ended, together=True,
        )  # fmt: skip

    def _value_ended(self, value: str) -> date | None:
        known = day_known(Cell(value, ""), "", earliest=self._earliest(), latest=self.by.on)
        if known.doubt is not None or known.day is None or known.day.whole is None:
            raise problem("", wording.NO_YEAR, wording.MEND_YEAR)
        return known.day.whole

    def _earliest(self) -> date:
        registered = self.out.registered
        return registered.earliest if registered is not None else EARLIEST

    def _statements(self) -> list[Yearly]:
        """Members and share capital of the days that their headings say ("Members as on 31.03.2024"), and of no others."""
        members, capital = self._members(), self._capital()
        years: dict[date, Yearly] = {}
        if members is not None and (ended := self._day_of_heading("members")):
            called = " ".join(_DAY.sub("", self.raw.headings["members"]).split())[:40]
            years[ended] = Yearly(ended, members=(called, members))
        if capital is not None and (ended := self._day_of_heading("share_capital")):
            years[ended] = replace(years.get(ended, Yearly(ended)), share_capital=capital)
        return list(years.values())

    def _day_of_heading(self, column: str) -> date | None:
        found = _DAY.search(self.raw.headings.get(column, ""))
        try:
            return self._value_ended(found[0]) if found else None
        except Problems:
            return None

    def _members(self) -> int | None:
        text = self._said("members")
        if not text:
            return None
        if _COUNT.fullmatch(text.replace(" ", "")):
            return int(text.replace(" ", "").replace(",", ""))
        self._figure("members", text, wording.NO_FIGURE)
        return None

    def _capital(self) -> Paise | None:
        text = self._said("share_capital")
        if not text:
            return None
        cell = self.raw.cells["share_capital"]
        try:
            return amount_of(cell, cell.address)
        except Problems:
            self._figure("share_capital", text, wording.NO_AMOUNT)
            return None

    def _figure(self, column: str, text: str, says: Text) -> None:
        self._decide(
            f"{column}_unreadable", column, text, says, wording.KEPT, proposed=None, together=True,
            choices=(Choice.PROPOSED, Choice.LEAVE),
        )  # fmt: skip
