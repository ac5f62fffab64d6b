"""The figures of the orders, and pure counting with them. Areas in whole square feet, money in paise.

Rule 4 and Annexure I give the same amounts; Appendix III gives the subsidy again by year, in bands of area of its own,
with totals that two of its four columns do not come to, and that were not changed when the order of 2001 reduced areas.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import product

from sangham.kernel.money import Paise
from sangham.law.orders.consumer_stores.instruments import FROM_2001

LAKH = 100_000
NONE, SSRO, LSRO, DEPARTMENT_A, DEPARTMENT_B = "none", "ssro", "lsro", "department_a", "department_b"
KIND, AREA = "kind", "area"  # readings of `subsidy_bands`
PRINTED, COLUMNS = "printed", "columns"  # readings of `subsidy_total`


def rupees(n: int) -> Paise:
    """Whole rupees."""
    return Paise.rupees(n)


@dataclass(frozen=True, slots=True)
class Maximum:
    """The most that may be given for one kind of outlet (rule 4, Annexure I), and its expected turnover."""

    share_capital: Paise
    loan: Paise
    subsidy: Paise
    total: Paise  # as printed; each is the sum of the three
    turnover: Paise


NOTHING = Maximum(Paise(0), Paise(0), Paise(0), Paise(0), Paise(0))
MAXIMA = {
    NONE: NOTHING,
    SSRO: Maximum(rupees(45_000), rupees(10_000), rupees(5_000), rupees(60_000), rupees(5_00_000)),
    LSRO: Maximum(rupees(90_000), rupees(35_000), rupees(10_000), rupees(1_35_000), rupees(12_00_000)),
    DEPARTMENT_A: Maximum(
        rupees(3_00_000), rupees(1_20_000), rupees(30_000), rupees(4_50_000), rupees(30_00_000)
    ),
    DEPARTMENT_B: Maximum(
        rupees(6_00_000), rupees(2_00_000), rupees(50_000), rupees(8_50_000), rupees(60_00_000)
    ),
}
EXPANSION = rupees(2_00_000)

# The least area of each kind, the largest first. "Above 1500" is from 1501, areas being whole square feet.
AREAS_OF_1995 = ((DEPARTMENT_B, 3000), (DEPARTMENT_A, 1500), (LSRO, 800), (SSRO, 200))
AREAS_OF_2001 = ((DEPARTMENT_B, 1501), (DEPARTMENT_A, 1000), (LSRO, 500), (SSRO, 200))
# The area for which the amount of a department store is stated, and that beyond which it is not raised in proportion.
SCALED = {DEPARTMENT_A: 3000, DEPARTMENT_B: 6000}
BASE_OF_1995 = {DEPARTMENT_A: 1500, DEPARTMENT_B: 3000}
BASE_OF_2001 = {DEPARTMENT_A: 1000, DEPARTMENT_B: 1500}


def reduced(on: date) -> bool:
    """Whether the areas are those of the order of 2001."""
    return on >= FROM_2001.opened.acts_from


def outlet_of(area: int, on: date) -> str:
    """The largest kind of outlet whose least area a shop reaches on a day."""
    areas = AREAS_OF_2001 if reduced(on) else AREAS_OF_1995
    return next((kind for kind, least in areas if area >= least), NONE)


def in_proportion(amount: Paise, kind: str, selling_area: int, on: date) -> Paise:
    """A department store's amount raised or lowered with its selling area (Annexure I A); others' as it is.

    What is less than a paisa is left out.
    """
    if kind not in SCALED:
        return amount
    base = (BASE_OF_2001 if reduced(on) else BASE_OF_1995)[kind]
    return Paise(int(amount) * min(selling_area, SCALED[kind]) // base)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of Appendix III ¶4(1): the most of each year, and the total printed below."""

    years: tuple[Paise, Paise, Paise]
    printed: Paise

    def total(self, by: str) -> Paise:
        """The most in all, by the printed total or by the years together."""
        return self.printed if by == PRINTED else self.years[0] + self.years[1] + self.years[2]


SUBSIDY = {
    DEPARTMENT_B: Column((rupees(25_000), rupees(15_000), rupees(10_000)), rupees(50_000)),
    DEPARTMENT_A: Column((rupees(15_000), rupees(10_000), rupees(5_000)), rupees(30_000)),
    LSRO: Column((rupees(7_500), rupees(5_000), rupees(2_500)), rupees(10_000)),  # the years make 15,000
    SSRO: Column((rupees(3_500), rupees(1_500), rupees(1_000)), rupees(5_000)),  # the years make 6,000
}
NO_SUBSIDY = Column((Paise(0), Paise(0), Paise(0)), Paise(0))
COLUMN_AREAS = ((DEPARTMENT_B, 3000), (DEPARTMENT_A, 1500), (LSRO, 800))  # the rest is below 800
# Of the additional staff's pay, year by year: 100%, 66% (which is less than two thirds), 33⅓% (which is a third).
OF_PAY = ((100, 100), (66, 100), (1, 3))


def column(area: int, on: date, bands: str) -> Column:
    """The column of Appendix III for a shop: by the kind of outlet that it is on that day, or by its area as printed."""
    kind = outlet_of(area, on)
    if kind == NONE:
        return NO_SUBSIDY
    if bands == AREA:
        kind = next((k for k, least in COLUMN_AREAS if area >= least), SSRO)
    return SUBSIDY[kind]


def subsidy_in_all(area: int, on: date) -> dict[tuple[str, str], Paise]:
    """The most subsidy over three years, under each reading of the bands and of the total."""
    return {
        (bands, by): column(area, on, bands).total(by)
        for bands, by in product((KIND, AREA), (PRINTED, COLUMNS))
    }


def subsidy_of_year(
    area: int, on: date, *, year: int, pay: Paise, given: Paise
) -> dict[tuple[str, str], Paise]:
    """The most subsidy of one of the three years, after what was given before, under each reading.

    The least of the share of the staff's pay, the year's most, and what the total still leaves; nothing after year 3.
    """
    most = {}
    for bands, by in product((KIND, AREA), (PRINTED, COLUMNS)):
        of = column(area, on, bands)
        if not 1 <= year <= len(of.years):
            most[bands, by] = Paise(0)
            continue
        times, parts = OF_PAY[year - 1]
        share = int(pay) * times // parts
        left = max(0, int(of.total(by)) - int(given))
        most[bands, by] = Paise(min(share, int(of.years[year - 1]), left))
    return most
