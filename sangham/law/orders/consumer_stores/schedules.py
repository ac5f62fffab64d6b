"""When instalments fall due, and how much: the share capital over fifteen years, the loan over five.

Pure counting. Instalments are equal; where an amount cannot be divided to the paisa, the last one takes what is over,
so that every schedule comes to the amount exactly. A day falls on the same date of its year (CountingRule.ANNIVERSARY).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sangham.kernel.days import CountingRule, Length, last_day
from sangham.kernel.money import Paise
from sangham.kernel.text import Text

SHARE_INSTALMENTS, LOAN_INSTALMENTS = 10, 5
# How many whole years after the grant the first share instalment falls due, under each reading of "the 5th year".
FIRST_SHARE_YEARS = {"fifth_year": 4, "sixth_year": 5, "end_of_sixth_year": 6}
FIRST_LOAN_YEARS = 1
SHARE_CLAUSES = {
    "fifth_year": "GO 40/95 App.I ¶8",
    "sixth_year": "GO 40/95 A-2 cl.4",
    "end_of_sixth_year": "GO 40/95 A-2 cl.4",
}
LOAN_CLAUSE = "GO 40/95 App.II ¶12"
# "2% per annum over and above the normal rate": by days, in a year of 365, less than a paisa left out.
PENAL_PERCENT, DAYS_OF_YEAR = 2, 365


@dataclass(frozen=True, slots=True)
class Line:
    """One instalment: which, on what day, how much, and the clause that made it."""

    number: int
    due_on: date
    amount: Paise
    citation: str

    @property
    def says(self) -> Text:
        """ "Instalment 1: ₹60,000 on 01/04/2007 (GO 40/95 A-2 cl.4)"."""
        said = Text("Instalment {n}: {amount} on {on} ({c})", "{n}-ാം ഗഡു: {on}-ന് {amount} ({c})")
        return said.fill(
            n=self.number, on=self.due_on.strftime("%d/%m/%Y"), amount=self.amount, c=self.citation
        )


Schedule = tuple[Line, ...]


def instalments(amount: Paise, parts: int) -> tuple[Paise, ...]:
    """An amount in so many equal parts, the last with what is over. Raises ValueError for less than a part."""
    if parts < 1 or amount < 0:
        raise ValueError(f"{amount} is not divided into {parts}")
    each, over = divmod(int(amount), parts)
    return (*(Paise(each) for _ in range(parts - 1)), Paise(each + over))


def _yearly(amount: Paise, parts: int, start: date, first: int, citation: str) -> Schedule:
    return tuple(
        Line(n, last_day(start, Length(years=first + n - 1), CountingRule.ANNIVERSARY), part, citation)
        for n, part in enumerate(instalments(amount, parts), 1)
    )


def share_capital(amount: Paise, granted_on: date, reading: str) -> Schedule:
    """Ten equal yearly instalments of the Government's share contribution, under one reading of the first."""
    return _yearly(amount, SHARE_INSTALMENTS, granted_on, FIRST_SHARE_YEARS[reading], SHARE_CLAUSES[reading])


def loan(amount: Paise, disbursed_on: date) -> Schedule:
    """Five equal yearly instalments of the loan, the first a year after it was disbursed."""
    return _yearly(amount, LOAN_INSTALMENTS, disbursed_on, FIRST_LOAN_YEARS, LOAN_CLAUSE)


def overdue(schedule: Iterable[Line], paid: Paise, on: date) -> Schedule:
    """The instalments whose day has passed and that what was paid does not wholly cover, oldest first.

    An instalment may still be paid on its day. Of one that is covered in part, the rest is given.
    """
    left, found = int(paid), []
    for line in schedule:
        covered = min(left, int(line.amount))
        left -= covered
        if line.due_on < on and covered < line.amount:
            found.append(Line(line.number, line.due_on, Paise(line.amount - covered), line.citation))
    return tuple(found)


def penal_interest(arrears: Iterable[Line], on: date) -> Paise:
    """The 2% a year over and above the normal rate, on each defaulted instalment from its day until `on`."""
    due = sum(int(line.amount) * (on - line.due_on).days for line in arrears)
    return Paise(due * PENAL_PERCENT // (100 * DAYS_OF_YEAR))


def next_due(schedule: Iterable[Line], on: date) -> Line | None:
    """The first instalment that falls due on a day or after it."""
    return next((line for line in schedule if line.due_on >= on), None)
