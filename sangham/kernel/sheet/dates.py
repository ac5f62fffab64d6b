"""Days as people write them in a cell: wholly, where a day must be given, or only as far as they are known.

The day stands first, never the month. `date_of` takes a whole day or refuses; `day_known` tells also what is known in part,
and where it is doubtful says so and proposes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final

from sangham.kernel.money import ascii_digits, malayalam_number
from sangham.kernel.names import normalise
from sangham.kernel.partial_day import PartialDay
from sangham.kernel.problem import problem
from sangham.kernel.sheet.cells import check_no_error, is_blank
from sangham.kernel.sheet.dates_words import (
    CENTURY,
    KOLLAM_ERA,
    MEND_DATE,
    MONTH_CAME_FIRST,
    MONTH_FIRST,
    NO_DAY,
    NO_DAY_OF_IT,
    NO_SUCH_DAY,
    NOT_A_DATE,
    NOT_THEN,
    ONLY_A_NUMBER,
    SHORT_YEAR,
    TWO_CENTURIES,
    TWO_YEARS,
)
from sangham.kernel.sheet.sheet import Cell
from sangham.kernel.text import Text

_MONTHS: Final = {
    word: month
    for month, words in enumerate(
        (
            "jan january ജനുവരി", "feb february ഫെബ്രുവരി", "mar march മാർച്ച്", "apr april ഏപ്രിൽ", "may മേയ് മെയ്",
            "jun june ജൂൺ", "jul july ജൂലൈ", "aug august ഓഗസ്റ്റ് ആഗസ്റ്റ്", "sep sept september സെപ്റ്റംബർ",
            "oct october ഒക്ടോബർ", "nov november നവംബർ", "dec december ഡിസംബർ",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\s*[./\-–\s]\s*(\d{1,2})\s*[./\-–\s]\s*(\d{1,4})")
_YEAR_FIRST: Final = re.compile(r"(\d{4})[./\-–](\d{1,2})[./\-–](\d{1,2})(?:[ T]00:00:00)?")
_MONTH_NAMED: Final = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[\s./\-–]*([^\d\s./\-–,]+)[\s./\-–,]*(\d{2,4})")


def date_of(cell: Cell | None, where: str, *, date_1904: bool = False) -> date | None:
    """A date: a real one, an Excel serial, or text with the day first (never the month)."""
    if cell is None or is_blank(cell):
        return None
    check_no_error(cell, where)
    value = cell.value
    if isinstance(value, date):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_serial(value, where, cell.text, date_1904)
    text = ascii_digits(normalise(cell.text)).strip(" .")
    if found := _YEAR_FIRST.fullmatch(text):
        return _date(int(found[1]), int(found[2]), int(found[3]), where, text)
    if found := _DAY_FIRST.fullmatch(text):
        return _date(_year(found[3], where, text), int(found[2]), int(found[1]), where, text)
    if (found := _MONTH_NAMED.fullmatch(text)) and (month := _MONTHS.get(found[2].casefold())):
        return _date(_year(found[3], where, text), month, int(found[1]), where, text)
    if text.isdecimal() and len(text) == 5:  # a serial that went through text
        return _from_serial(int(text), where, text, date_1904)
    raise problem(where, NOT_A_DATE.fill(written=text[:40]), MEND_DATE)


def _from_serial(serial: float, where: str, written: str, date_1904: bool) -> date:
    """Days since the spreadsheet's first day; its imaginary 29 February 1900 is passed over."""
    if not 60 < serial < 80_000 or serial != int(serial):
        raise problem(where, NOT_A_DATE.fill(written=written[:40]), MEND_DATE)
    begin = date(1904, 1, 1) if date_1904 else date(1899, 12, 30)
    return begin + timedelta(days=int(serial))


def _year(written: str, where: str, text: str) -> int:
    if len(written) != 4:
        raise problem(where, SHORT_YEAR.fill(written=text[:40]), MEND_DATE)
    return int(written)


def _date(year: int, month: int, day: int, where: str, written: str) -> date:
    try:
        return date(year, month, day)
    except ValueError as e:
        says = MONTH_FIRST if month > 12 >= day else NO_SUCH_DAY
        raise problem(where, says.fill(written=written[:40]), MEND_DATE) from e


@dataclass(frozen=True, slots=True)
class DayKnown:
    """What a cell says of a day, as far as it does: None where that is nothing, or nothing that could be read.
    `doubt`: what is doubtful about it, and then `day` is no more than a proposal."""

    day: PartialDay | None
    doubt: Text | None = None


_BEFORE: Final = re.compile(r"^(?:dated|date|dt|on|തീയതി|തിയതി)\b[\s.:]*", re.IGNORECASE)
_YEAR: Final = re.compile(r"(\d{4})")
_MONTH_AND_YEAR: Final = re.compile(r"(\d{1,2})\s*[./\-–\s]\s*(\d{4})")
_YEAR_AND_MONTH: Final = re.compile(r"(\d{4})\s*[-–]\s*(\d{2})")
_MONTH_WITHIN: Final = re.compile(r"(\d{4})[\s.,\-–]+([^\d\s.,\-–]+)[\s.,\-–]+(\d{1,2})")
_AFTER: Final = re.compile(r"\s*(?:[-–]?\s*(?:ന്|ആം|ാം)|\s)*(?:\s*തീയതി)?$")
_WORD: Final = re.compile(r"[^\d\s./\-–,()]+")
_KOLLAM: Final = re.compile(
    r"ചിങ്ങ|കന്നി|തുലാ|വൃശ്ചിക|ധനു|മകര|കുംഭ|മീന|മേട|ഇടവ|എടവ|മിഥുന|കർക്കട|കൊല്ലവർഷം|\bM\.?\s?E\b", re.IGNORECASE
)


def day_known(
    cell: Cell | None, where: str, *, earliest: date, latest: date, date_1904: bool = False
) -> DayKnown:
    """What a cell says of a day that must lie between two days. Raises Problems for an error of the spreadsheet's alone."""
    if cell is None or is_blank(cell):
        return DayKnown(None)
    check_no_error(cell, where)
    value = cell.value
    if isinstance(value, date):
        found = DayKnown(PartialDay.of(value))
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        found = _of_a_number(value, latest, date_1904)
    else:
        text = _BEFORE.sub("", ascii_digits(_figures_for_words(normalise(cell.text))))
        text = _AFTER.sub("", text.strip(" .,;()"))
        found = _of_a_text(text, earliest, latest)
    if found.day is not None and found.doubt is None and not _between(found.day, earliest, latest):
        return DayKnown(None, NOT_THEN.fill(earliest=f"{earliest:%d/%m/%Y}", latest=f"{latest:%d/%m/%Y}"))
    return found


def _between(day: PartialDay, earliest: date, latest: date) -> bool:
    return day.earliest <= latest and (day.whole or date(day.year, day.month or 12, 28)) >= earliest


def _of_a_number(value: float, latest: date, date_1904: bool) -> DayKnown:
    if value == int(value) and 1800 <= value <= latest.year:
        return DayKnown(PartialDay(int(value)))
    if value == int(value) and 1_000 < value < 80_000:
        begin = date(1904, 1, 1) if date_1904 else date(1899, 12, 30)
        return DayKnown(PartialDay.of(begin + timedelta(days=int(value))), ONLY_A_NUMBER)
    return DayKnown(None, NO_DAY)


def _of_a_text(text: str, earliest: date, latest: date) -> DayKnown:
    if _KOLLAM.search(text):
        return DayKnown(None, KOLLAM_ERA)
    if found := _YEAR_FIRST.fullmatch(text):
        return _whole(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        return _with_year(found[3], int(found[2]), int(found[1]), earliest, latest)
    if (found := _MONTH_NAMED.fullmatch(text)) and (month := _month(found[2])):
        return _with_year(found[3], month, int(found[1]), earliest, latest)
    if (found := _MONTH_WITHIN.fullmatch(text)) and (month := _month(found[2])):
        return _whole(int(found[1]), month, int(found[3]))
    if re.fullmatch(r"\d{5}", text):  # a spreadsheet's number for a day, that went through text
        return _of_a_number(int(text), latest, date_1904=False)
    if _YEAR.fullmatch(text):
        return DayKnown(PartialDay(int(text))) if text >= "1000" else DayKnown(None, NO_DAY)
    if found := _MONTH_AND_YEAR.fullmatch(text):
        return _part(int(found[2]), int(found[1]))
    if found := _YEAR_AND_MONTH.fullmatch(text):
        two_years = int(found[2]) == (int(found[1]) + 1) % 100
        return DayKnown(None, TWO_YEARS) if two_years else _part(int(found[1]), int(found[2]))
    return _month_named_with_a_year(text, earliest, latest)


def _month_named_with_a_year(text: str, earliest: date, latest: date) -> DayKnown:
    """ "March 1974", "1974 മാർച്ച്", "Mar-74"; or nothing."""
    words = _WORD.findall(text)
    figures = re.findall(r"\d+", text)
    month = _month(words[0]) if len(words) == 1 else None
    if month is None or len(figures) != 1 or len(figures[0]) not in (2, 4):
        return DayKnown(None, NO_DAY)
    if len(figures[0]) == 4:
        return _part(int(figures[0]), month)
    return _with_year(figures[0], month, None, earliest, latest)


def _month(word: str) -> int | None:
    return _MONTHS.get(word.casefold()) or _MONTHS.get(normalise(word).removesuffix("മാസം"))


def _with_year(year: str, month: int, day: int | None, earliest: date, latest: date) -> DayKnown:
    if len(year) == 4:
        return _whole(int(year), month, day) if day is not None else _part(int(year), month)
    if len(year) != 2:
        return DayKnown(None, NO_DAY)
    may = [_whole(century + int(year), month, day) for century in (1800, 1900, 2000)]
    days = [k.day for k in may if k.day is not None and _between(k.day, earliest, latest)]
    if len(days) == 1:
        return DayKnown(days[0], CENTURY)
    if not days:
        return DayKnown(None, NO_DAY)
    return DayKnown(None, TWO_CENTURIES.fill(years=", ".join(str(d.year) for d in days)))


def _whole(year: int, month: int, day: int | None) -> DayKnown:
    try:
        return DayKnown(PartialDay(year, month, day))
    except ValueError:
        pass
    try:
        return DayKnown(PartialDay(year, day, month), MONTH_CAME_FIRST)
    except ValueError:
        return DayKnown(PartialDay(year), NO_DAY_OF_IT)


def _part(year: int, month: int) -> DayKnown:
    try:
        return DayKnown(PartialDay(year, month))
    except ValueError:
        return DayKnown(PartialDay(year), NO_DAY_OF_IT)


@cache
def _numbers_in_words() -> dict[str, str]:
    """Malayalam words of a day or a year, run together -> its figures."""
    said = [*range(1, 32), *range(1850, 2100)]
    return {malayalam_number(n).replace(" ", ""): str(n) for n in said}


def _figures_for_words(text: str) -> str:
    """Days and years in Malayalam words as figures, about a month that is named: രണ്ടായിരത്തി പത്ത് മാർച്ച് അഞ്ച്."""
    words = text.split()
    at = next((i for i, word in enumerate(words) if _month(word.strip(".,"))), None)
    if at is None or any(map(str.isdigit, text)):
        return text
    known = _numbers_in_words()
    around = [known.get("".join(part).strip(".,"), " ".join(part)) for part in (words[:at], words[at + 1 :])]
    if len(around[0]) == 4:  # the year came first
        around.reverse()
    return " ".join(filter(None, (around[0], words[at].strip(".,"), around[1])))
