"""Counting days, months and years, by rules that have names.

The Act gives lengths ("within ninety days", "eighteen years") and never says how they are counted. So each
way of counting is a named `CountingRule` with its words, chosen where a provision is stated, and shown beside
every date that came of it. Legal days are plain `date`s (see `clock.legal_day`); there are no instants here.
"""

from __future__ import annotations

import calendar
import warnings
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import Final

from sangham.kernel.text import Text

_ONE_DAY: Final = timedelta(days=1)
# A day outside these is a slip of the pen: no society, member or order has one, and every length can be counted from within.
EARLIEST: Final = date(1800, 1, 1)
LATEST: Final = date(2199, 12, 31)
FAR_DAY: Final = Text(
    en=f"{{v}} is not between {EARLIEST} and {LATEST}.",
    ml=f"{{v}} എന്നത് {EARLIEST}-നും {LATEST}-നും ഇടയിലല്ല.",
)


def far(d: date) -> bool:
    """Whether a day lies so far off that it can only be mistyped."""
    return not EARLIEST <= d <= LATEST


class CountingRule(Enum):
    """How a length of time is counted. `.says` is the rule in a reader's words."""

    TRIGGER_DAY_EXCLUDED = Text(
        en="The day from which the time runs is not counted; the last day is.",
        ml="സമയം തുടങ്ങുന്ന ദിവസം കണക്കാക്കില്ല; അവസാനത്തെ ദിവസം കണക്കാക്കും.",
    )
    CLEAR_DAYS = Text(
        en="Clear days: neither the first day nor the day of the event is counted.",
        ml="പൂർണ്ണ ദിവസങ്ങൾ: ആദ്യത്തെയും അവസാനത്തെയും ദിവസം ഒഴികെ.",
    )
    MONTH_CLIPPED = Text(
        en="A month is a calendar month: it ends on the day of the same number, or on the month's last day "
        "where there is no such day.",
        ml="മാസം എന്നാൽ കലണ്ടർ മാസം: അതേ തീയതിയിൽ തീരും; ആ തീയതി ഇല്ലാത്ത മാസമാണെങ്കിൽ അതിന്റെ അവസാന ദിവസം തീരും.",
    )
    LAST_DAY_HOLIDAY = Text(
        en="If the last day is a public holiday in Kerala, the time ends on the next working day.",
        ml="അവസാന ദിവസം കേരളത്തിൽ പൊതു അവധിയാണെങ്കിൽ അടുത്ത പ്രവൃത്തിദിവസം സമയം തീരും.",
    )
    ANNIVERSARY = Text(
        en="Years are complete on the anniversary of the first day; what began on 29 February is complete on "
        "28 February in a common year.",
        ml="ആദ്യ ദിവസത്തിന്റെ അതേ തീയതിയിൽ വർഷം തികയും; ഫെബ്രുവരി 29-ന് തുടങ്ങിയത് അധിവർഷമല്ലെങ്കിൽ ഫെബ്രുവരി 28-ന് തികയും.",
    )

    @property
    def says(self) -> Text:
        """The rule in a reader's words."""
        return self.value


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time as a provision states it: whole days, calendar months, years; none negative.

    Raises ValueError when nothing, a negative number or something that is no whole number is given.
    """

    days: int = 0
    months: int = 0
    years: int = 0

    def __post_init__(self) -> None:
        parts = (self.days, self.months, self.years)
        if any(type(n) is not int or n < 0 for n in parts) or not any(parts):
            raise ValueError(f"a length is one or more whole days, months or years, not {parts}")

    @property
    def says(self) -> Text:
        """ "90 days", "2 months": in both languages."""
        named = (
            (self.years, "year", "വർഷം"),
            (self.months, "month", "മാസം"),
            (self.days, "day", "ദിവസം"),
        )
        parts = [(n, en, ml) for n, en, ml in named if n]
        return Text(
            en=" and ".join(f"{n} {en}{'' if n == 1 else 's'}" for n, en, _ in parts),
            ml=", ".join(f"{n} {ml}" for n, _, ml in parts),
        )


def last_day(start: date, length: Length, *rules: CountingRule) -> date:
    """The day on which a time that runs from `start` ends.

    Under CLEAR_DAYS that is the day of the event, itself not counted: the first day on which the thing may be
    done. LAST_DAY_HOLIDAY may be given alone (the trigger day is then excluded) or after another rule.
    Raises ValueError when no rule is named, when two ways of counting the same thing are, when months or
    years are to be counted without a rule that says how, or beyond the year 9999.
    """
    counting = [r for r in rules if r is not CountingRule.LAST_DAY_HOLIDAY]
    if not rules or len(set(rules)) != len(rules):
        raise ValueError("name the counting rules, each once")
    if len(counting) > 1 and CountingRule.CLEAR_DAYS in counting:
        raise ValueError("clear days exclude every other way of counting")
    if CountingRule.MONTH_CLIPPED in counting and CountingRule.ANNIVERSARY in counting:
        raise ValueError("MONTH_CLIPPED and ANNIVERSARY cannot both count the same months")
    if (length.months or length.years) and not (
        CountingRule.MONTH_CLIPPED in counting or CountingRule.ANNIVERSARY in counting
    ):
        raise ValueError("months and years are counted by MONTH_CLIPPED or by ANNIVERSARY")
    extra = 1 if CountingRule.CLEAR_DAYS in counting else 0
    try:
        last = months_after(start, length.years * 12 + length.months)
        last += timedelta(days=length.days + extra)
        if CountingRule.LAST_DAY_HOLIDAY in rules:
            last = working_day_from(last)
    except (OverflowError, calendar.IllegalMonthError) as e:
        raise ValueError(f"{length.says.en} from {start} passes the last date that can be written") from e
    return last


def months_after(start: date, months: int) -> date:
    """The day some calendar months on (or back), clipped to the month's end (CountingRule.MONTH_CLIPPED)."""
    year, month0 = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > date.max.year:
        raise OverflowError
    return date(year, month0 + 1, min(start.day, calendar.monthrange(year, month0 + 1)[1]))


def attains_on(birth: date, years: int) -> date:
    """The day on which a person born on `birth` completes `years` years (CountingRule.ANNIVERSARY)."""
    return birth if years == 0 else last_day(birth, Length(years=years), CountingRule.ANNIVERSARY)


def age_on(birth: date, on: date) -> int:
    """Completed years of age on a day. Raises ValueError for a day before birth."""
    if on < birth:
        raise ValueError(f"{on} is before the birth, {birth}")
    years = on.year - birth.year
    return years if attains_on(birth, years) <= on else years - 1


def is_holiday(d: date) -> Text | None:
    """Why the Government's offices in Kerala are closed on a day, or None.

    Sundays, second Saturdays, and the holidays that the State declares. Days set by the moon are the
    `holidays` library's (from 2001 to 2035; Text says "estimated" where it does); the State's own
    notification of the year prevails, and strikes and elections are not foreseen.
    """
    if named := _declared(d.year).get(d):
        return named
    if d.weekday() == calendar.SUNDAY:
        return Text(en="Sunday", ml="ഞായറാഴ്ച")
    if d.weekday() == calendar.SATURDAY and 8 <= d.day <= 14:
        return Text(en="Second Saturday", ml="രണ്ടാം ശനിയാഴ്ച")
    return None


def working_day_from(d: date) -> date:
    """The day itself, or the first working day after it."""
    while is_holiday(d):
        d += _ONE_DAY
    return d


# Of the days that the library knows for India and Kerala, those that the State declares as public holidays;
# Holi, Ram Navami, Mahavir Jayanti, Buddha Purnima and Guru Nanak's Jayanti are the Union's, not Kerala's.
_KERALA: Final = {
    "Mannam's Jayanti": "മന്നം ജയന്തി",
    "Republic Day": "റിപ്പബ്ലിക് ദിനം",
    "Maha Shivaratri": "മഹാശിവരാത്രി",
    "Id-ul-Fitr": "ഈദുൽ ഫിത്ർ (റമസാൻ)",
    "Maundy Thursday": "പെസഹാ വ്യാഴം",
    "Good Friday": "ദുഃഖവെള്ളി",
    "Easter Sunday": "ഈസ്റ്റർ",
    "Dr. B. R. Ambedkar's Jayanti": "ഡോ. ബി. ആർ. അംബേദ്കർ ജയന്തി",
    "Vishu": "വിഷു",
    "Kerala Assembly Election Day": "നിയമസഭാ തിരഞ്ഞെടുപ്പ് ദിനം",
    "May Day": "മേയ് ദിനം",
    "Id-ul-Zuha (Bakrid)": "ബക്രീദ് (ഈദുൽ അദ്ഹ)",
    "Muharram": "മുഹറം",
    "Karkadaka Vavu": "കർക്കടകവാവ്",
    "Independence Day": "സ്വാതന്ത്ര്യദിനം",
    "Onam (Day 1)": "ഒന്നാം ഓണം",
    "Onam (Day 2)": "തിരുവോണം",
    "Onam (Day 3)": "മൂന്നാം ഓണം",
    "Onam (Day 4)": "നാലാം ഓണം",
    "Shri Narayana Guru's Jayanti": "ശ്രീനാരായണ ഗുരു ജയന്തി",
    "Ayyankali's Jayanti": "അയ്യങ്കാളി ജയന്തി",
    "Janmashtami (Vaishnava)": "ശ്രീകൃഷ്ണ ജയന്തി",
    "Shri Narayana Guru's Death Anniversary": "ശ്രീനാരായണ ഗുരു സമാധി",
    "Milad-un-Nabi": "നബിദിനം (മിലാദി ശരീഫ്)",
    "Mahatma Gandhi's Jayanti": "ഗാന്ധി ജയന്തി",
    "Mahanavami": "മഹാനവമി",
    "Vijayadashami": "വിജയദശമി",
    "Diwali (Deepavali)": "ദീപാവലി",
    "Christmas": "ക്രിസ്മസ്",
}
_ESTIMATED: Final = " (estimated)"


@lru_cache(maxsize=128)
def _declared(year: int) -> dict[date, Text]:
    import holidays  # a quarter of a second to import: paid by the first due date only

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "available only from 2001 to 2035": said in is_holiday
        known = holidays.country_holidays(
            "IN", subdiv="KL", years=year, language="en_IN", categories=("public", "optional")
        )
    declared: dict[date, Text] = {}
    for day, joined in known.items():
        names = [_named(n) for n in joined.split("; ")]
        here = [n for n in names if n is not None]
        if here:
            declared[day] = Text("; ".join(n.en for n in here), "; ".join(n.ml for n in here))
    return declared


def _named(name: str) -> Text | None:
    plain = name.removesuffix(_ESTIMATED)
    if plain not in _KERALA:
        return None
    estimated = name != plain
    return Text(name, _KERALA[plain] + (" (കണക്കാക്കിയത്)" if estimated else ""))
