"""Instruments: what opened or closed a provision, from which day it acts, on which day it was published.

Two time axes. *on*: the day that matters, whose law applies. *known_on*: by which the instrument had been
published. An instrument that reaches back is not known before its publication, however early it acts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Instrument:
    """An Act, ordinance, notification or order. `published_on` is None where the sources leave it blank."""

    id: str
    title: Text
    published_on: date | None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Commencement:
    """From which day an instrument acts on a provision."""

    instrument: Instrument
    acts_from: date

    def known(self, known_on: date) -> bool:
        """Whether it had been published by a day; where the publication is not stated, its own day counts."""
        return (self.instrument.published_on or self.acts_from) <= known_on


@dataclass(frozen=True, slots=True)
class Span:
    """In force from the opening commencement until the closing one (its first day is the first day out)."""

    opened: Commencement
    closed: Commencement | None = None

    def covers(self, on: date, known_on: date) -> bool:
        """Whether the provision is in force on a day, by what had been published by another."""
        if not self.opened.known(known_on) or on < self.opened.acts_from:
            return False
        return self.closed is None or not self.closed.known(known_on) or on < self.closed.acts_from

    def until(self, closed: Commencement) -> Span:
        """The same, closed."""
        return Span(self.opened, closed)
