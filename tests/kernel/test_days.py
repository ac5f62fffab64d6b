"""Counting rules: the named ways in which a time limit is counted."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.kernel import days
from sangham.kernel.days import CountingRule as R
from sangham.kernel.days import Length, age_on, attains_on, is_holiday, last_day, working_day_from

DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    ("start", "length", "rules", "last"),
    [
        # ninety days from receipt, s.7(3)
        (date(2026, 1, 12), Length(days=90), (R.TRIGGER_DAY_EXCLUDED,), date(2026, 4, 12)),
        (date(2024, 1, 1), Length(days=60), (R.TRIGGER_DAY_EXCLUDED,), date(2024, 3, 1)),
        (date(2026, 2, 27), Length(days=7), (R.TRIGGER_DAY_EXCLUDED,), date(2026, 3, 6)),
        # fifteen clear days' notice given on the 1st: the meeting is on the 17th at the earliest, s.14B
        (date(2026, 3, 1), Length(days=15), (R.CLEAR_DAYS,), date(2026, 3, 17)),
        (date(2026, 1, 31), Length(months=1), (R.MONTH_CLIPPED,), date(2026, 2, 28)),
        (date(2024, 1, 31), Length(months=1), (R.MONTH_CLIPPED,), date(2024, 2, 29)),
        (date(2026, 12, 31), Length(months=2), (R.MONTH_CLIPPED,), date(2027, 2, 28)),
        (date(2026, 6, 30), Length(months=2), (R.MONTH_CLIPPED,), date(2026, 8, 30)),
        (date(2025, 11, 15), Length(years=1, months=2, days=3), (R.MONTH_CLIPPED,), date(2027, 1, 18)),
        (date(2024, 2, 29), Length(years=3), (R.ANNIVERSARY,), date(2027, 2, 28)),
        (date(2024, 2, 29), Length(years=4), (R.ANNIVERSARY,), date(2028, 2, 29)),
        # 12 April 2026 is a Sunday; 14 and 15 April are Ambedkar Jayanti and Vishu
        (date(2026, 1, 12), Length(days=90), (R.LAST_DAY_HOLIDAY,), date(2026, 4, 13)),
        (
            date(2026, 1, 14),
            Length(days=90),
            (R.TRIGGER_DAY_EXCLUDED, R.LAST_DAY_HOLIDAY),
            date(2026, 4, 16),
        ),
        # 2 to 5 April 2026: Maundy Thursday, Good Friday, a plain Saturday
        (date(2026, 3, 3), Length(days=30), (R.LAST_DAY_HOLIDAY,), date(2026, 4, 4)),
        (date(2026, 2, 14), Length(months=1), (R.MONTH_CLIPPED, R.LAST_DAY_HOLIDAY), date(2026, 3, 16)),
    ],
)
def test_last_day(start: date, length: Length, rules: tuple[R, ...], last: date) -> None:
    assert last_day(start, length, *rules) == last


@pytest.mark.parametrize(
    ("length", "rules"),
    [
        (Length(days=5), ()),
        (Length(months=2), (R.TRIGGER_DAY_EXCLUDED,)),
        (Length(months=1), (R.CLEAR_DAYS,)),
        (Length(months=1), (R.LAST_DAY_HOLIDAY,)),
        (Length(days=5), (R.CLEAR_DAYS, R.TRIGGER_DAY_EXCLUDED)),
        (Length(years=1), (R.MONTH_CLIPPED, R.ANNIVERSARY)),
        (Length(days=1), (R.TRIGGER_DAY_EXCLUDED, R.TRIGGER_DAY_EXCLUDED)),
        (Length(years=9000), (R.ANNIVERSARY,)),
        (Length(days=9_999_999), (R.TRIGGER_DAY_EXCLUDED,)),
    ],
)
def test_what_no_rule_settles_is_refused(length: Length, rules: tuple[R, ...]) -> None:
    with pytest.raises(ValueError):
        last_day(date(2026, 1, 1), length, *rules)


@pytest.mark.parametrize("parts", [{}, {"days": 0}, {"days": -1}, {"months": 2, "days": -1}, {"days": True}])
def test_a_length_is_something(parts: dict[str, int]) -> None:
    with pytest.raises(ValueError):
        Length(**parts)


def test_a_length_in_words() -> None:
    assert Length(days=90).says.en == "90 days"
    assert Length(days=90).says.ml == "90 ദിവസം"
    assert Length(years=1, months=2).says.en == "1 year and 2 months"
    assert Length(years=1, months=2).says.ml == "1 വർഷം, 2 മാസം"


@settings(deadline=None)
@given(DAYS, st.integers(1, 4000))
def test_clear_days_leave_n_whole_days_between(start: date, n: int) -> None:
    event = last_day(start, Length(days=n), R.CLEAR_DAYS)
    assert sum(1 for i in range((event - start).days + 1) if start < start + timedelta(days=i) < event) == n


@settings(deadline=None)
@given(DAYS, st.integers(1, 400), st.integers(1, 400))
def test_a_longer_time_never_ends_earlier(start: date, a: int, b: int) -> None:
    ends = [last_day(start, Length(months=m), R.MONTH_CLIPPED) for m in sorted((a, b))]
    assert ends == sorted(ends)
    assert all(e.day <= start.day for e in ends)


@settings(deadline=None)
@given(DAYS, st.integers(1, 120))
def test_a_person_is_of_age_from_the_day_of_attaining_it(birth: date, years: int) -> None:
    day = attains_on(birth, years)
    assert age_on(birth, day) == years
    assert age_on(birth, day - timedelta(days=1)) == years - 1


def test_ages_by_hand() -> None:
    assert attains_on(date(2008, 2, 29), 18) == date(2026, 2, 28)
    assert age_on(date(2008, 2, 29), date(2026, 2, 27)) == 17
    assert age_on(date(2008, 3, 1), date(2026, 2, 28)) == 17
    assert age_on(date(2008, 1, 20), date(2008, 1, 20)) == 0
    with pytest.raises(ValueError):
        age_on(date(2026, 1, 2), date(2026, 1, 1))


def test_holidays_are_keralas() -> None:
    easter = is_holiday(date(2026, 4, 5))
    assert easter is not None and easter.ml == "ഈസ്റ്റർ"
    assert is_holiday(date(2026, 3, 1)).en == "Sunday"  # type: ignore[union-attr]
    assert is_holiday(date(2026, 3, 14)).ml == "രണ്ടാം ശനിയാഴ്ച"  # type: ignore[union-attr]
    assert is_holiday(date(2026, 3, 7)) is None  # a first Saturday
    assert is_holiday(date(2026, 3, 4)) is None  # Holi is no public holiday here
    assert is_holiday(date(2026, 8, 26)).ml == "നബിദിനം (മിലാദി ശരീഫ്); തിരുവോണം"  # type: ignore[union-attr]
    assert is_holiday(date(2026, 3, 19)) is None


def test_what_the_moon_decides_later_is_called_estimated() -> None:
    said = is_holiday(date(2027, 3, 10))
    assert said is not None and "estimated" in said.en and "കണക്കാക്കിയത്" in said.ml


def test_the_librarys_names_are_all_placed() -> None:
    """A new release may rename a day: then it would silently stop being a holiday."""
    known = {
        name.removesuffix(" (estimated)")
        for year in range(2001, 2036)
        for joined in holidays.country_holidays("IN", subdiv="KL", years=year, language="en_IN").values()
        for name in joined.split("; ")
    }
    not_keralas = {
        "Holi",
        "Ram Navami",
        "Mahavir Jayanti",
        "Buddha Purnima",
        "Guru Nanak's Jayanti",
        "Dussehra (Mahanavami)",  # for KL the library adds its own Mahanavami
    }
    assert known - not_keralas == set(days._KERALA)


@settings(deadline=None)
@given(DAYS)
def test_a_working_day_is_no_holiday_and_the_first(d: date) -> None:
    found = working_day_from(d)
    assert is_holiday(found) is None
    assert all(is_holiday(d + timedelta(days=i)) for i in range((found - d).days))


def test_rules_are_distinct_and_speak_both_languages() -> None:
    assert len({r.says.en for r in R}) == len({r.says.ml for r in R}) == len(R) == 5
