"""Half-open intervals of dates: the first day is in, the day on which it ends is not.

A thing in force until 1 April is no longer in force on 1 April, and what follows it begins on that day:
so neither a gap nor an overlap can hide between two records that share a date.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, order=False)
class Interval:
    """The days from `from_on` up to, but without, `until_on`; without end where `until_on` is None.

    Raises ValueError where it would hold no day.
    """

    from_on: date
    until_on: date | None = None

    def __post_init__(self) -> None:
        if self.until_on is not None and self.until_on <= self.from_on:
            raise ValueError(f"an interval from {self.from_on} cannot end on {self.until_on}")

    def __contains__(self, day: date) -> bool:
        return self.from_on <= day and (self.until_on is None or day < self.until_on)

    def overlaps(self, other: Interval) -> bool:
        """Whether some day is in both."""
        return self.from_on in other or other.from_on in self

    def meets(self, other: Interval) -> bool:
        """Whether the other begins on the very day on which this one ends."""
        return self.until_on == other.from_on


def overlapping(intervals: Iterable[Interval]) -> list[tuple[Interval, Interval]]:
    """Each interval that begins before the one that reaches furthest so far has ended, with that one."""
    found: list[tuple[Interval, Interval]] = []
    furthest: Interval | None = None
    for interval in sorted(intervals, key=lambda i: i.from_on):
        if furthest is not None and furthest.overlaps(interval):
            found.append((furthest, interval))
        if furthest is None or _ends_later(interval, furthest):
            furthest = interval
    return found


def gaps(intervals: Iterable[Interval]) -> list[Interval]:
    """The stretches, after the first day covered and before the last, that no interval covers."""
    found: list[Interval] = []
    furthest: Interval | None = None
    for interval in sorted(intervals, key=lambda i: i.from_on):
        if furthest is not None and furthest.until_on is not None and furthest.until_on < interval.from_on:
            found.append(Interval(furthest.until_on, interval.from_on))
        if furthest is None or _ends_later(interval, furthest):
            furthest = interval
    return found


def _ends_later(this: Interval, than: Interval) -> bool:
    if than.until_on is None:
        return False
    return this.until_on is None or this.until_on > than.until_on
