"""Half-open intervals: the last day is out; gaps and overlaps are what a day-by-day count says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.kernel.interval import Interval, gaps, overlapping

DAY_0 = date(2024, 2, 20)


def day(n: int) -> date:
    return DAY_0 + timedelta(days=n)


INTERVALS = st.builds(
    lambda begins, length: Interval(day(begins), day(begins + length) if length else None),
    st.integers(0, 30),
    st.integers(0, 12),
)


def test_the_first_day_is_in_and_the_last_is_not() -> None:
    interval = Interval(day(0), day(2))
    assert [day(n) in interval for n in (-1, 0, 1, 2)] == [False, True, True, False]
    assert date(9999, 12, 31) in Interval(day(0))
    assert interval.meets(Interval(day(2))) and not interval.overlaps(Interval(day(2)))


@pytest.mark.parametrize("until", [0, -1])
def test_an_interval_holds_at_least_one_day(until: int) -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Interval(day(0), day(until))


@given(INTERVALS, INTERVALS)
def test_overlap_is_a_day_in_both(one: Interval, other: Interval) -> None:
    assert one.overlaps(other) == any(day(n) in one and day(n) in other for n in range(60))
    assert one.overlaps(other) == other.overlaps(one)


@settings(deadline=None)
@given(st.lists(INTERVALS, max_size=6))
def test_gaps_and_overlaps_agree_with_counting_days(intervals: list[Interval]) -> None:
    covered = [sum(day(n) in i for i in intervals) for n in range(60)]
    within = [n for n in range(60) if any(covered[:n]) and any(covered[n + 1 :])]
    found = gaps(intervals)
    assert [n for n in within if not covered[n]] == [
        n for n in range(60) if any(day(n) in gap for gap in found)
    ]
    assert bool(overlapping(intervals)) == any(count > 1 for count in covered)
