"""Instruments: what opened or closed a provision, from which day it acts, on which day it was published.

Two time axes. *on*: the day that matters, whose law applies. *known_on*: by which the instrument had been
published. An instrument that reaches back is not known before its publication, however early it acts. Where the day
of publication is blank and only the time within which it falls is known, then within that time it is a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Within:
    """Published on some day from `first` to `last`. `reading`: the doubt whether it was, on a day within.

    That reading's labels are `not_yet` and `published`.
    """

    first: date
    last: date
    reading: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """An Act, ordinance, notification or order. `published_on` is None where the sources leave it blank.

    `published_within`: what is known of a blank day of publication, where that is anything at all.
    """

    id: str
    title: Text
    published_on: date | None
    note: Text | None = None
    published_within: Within | None = None


@dataclass(frozen=True, slots=True)
class Commencement:
    """From which day an instrument acts on a provision."""

    instrument: Instrument
    acts_from: date

    @property
    def known_from(self) -> date:
        """The first day on which it had certainly been published; where nothing is stated, its own day counts."""
        within = self.instrument.published_within
        return self.instrument.published_on or (within.last if within else self.acts_from)

    @property
    def reaches_back(self) -> bool:
        """Whether it acts from a day before it was, or can have been, published."""
        within = self.instrument.published_within
        published = self.instrument.published_on or (within.first if within else None)
        return published is not None and published > self.acts_from

    def known(self, known_on: date, *, perhaps: bool = False) -> bool:
        """Whether it had been published by a day: certainly, or (`perhaps`) as far as can be told."""
        within = self.instrument.published_within
        first = within.first if perhaps and within else self.known_from
        return first <= known_on


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What an instrument did outside the provisions held here (`what`), and from when."""

    commencement: Commencement
    what: Text


@dataclass(frozen=True, slots=True)
class Span:
    """In force from the opening commencement until the closing one (its first day is the first day out)."""

    opened: Commencement
    closed: Commencement | None = None

    def covers(self, on: date, known_on: date, *, perhaps: bool = False) -> bool:
        """Whether the provision is in force on a day, by what had (`perhaps`) been published by another."""
        if not self.opened.known(known_on, perhaps=perhaps) or on < self.opened.acts_from:
            return False
        closed = self.closed is not None and self.closed.known(known_on, perhaps=perhaps)
        return not closed or self.closed is None or on < self.closed.acts_from

    @property
    def ends(self) -> tuple[Commencement, ...]:
        """What opened it and, where it is closed, what closed it."""
        return (self.opened,) if self.closed is None else (self.opened, self.closed)

    def until(self, closed: Commencement) -> Span:
        """The same, closed."""
        return Span(self.opened, closed)
