"""Instruments and what each did: which provisions it brought, changed or ended, from which day.

Read from the intervals of a library's clauses and time limits; nothing is declared twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sangham.law.instrument import Commencement, Instrument
from sangham.law.library import Library
from sangham.law.provision import Version

Deed = Literal["brought", "changed", "ended"]


@dataclass(frozen=True, slots=True)
class Touched:
    """What an instrument did to one provision: `before` was in force until `on`, `after` is from then."""

    citation: str
    deed: Deed
    commencement: Commencement
    before: Version | None
    after: Version | None

    @property
    def on(self) -> date:
        """From which day."""
        return self.commencement.acts_from

    @property
    def reaches_back(self) -> bool:
        """Whether it acts from a day before it was published."""
        return self.commencement.reaches_back


def instruments(library: Library) -> list[Instrument]:
    """Every instrument that opened or closed something, here or elsewhere, the earliest first."""
    found: dict[str, tuple[date, Instrument]] = {}
    spans = [v.in_force for vs in library.versions.values() for v in vs]
    spans += [t.in_force for ts in library.time_limits.values() for t in ts]
    ends = [e for span in spans for e in span.ends] + [e.commencement for e in library.elsewhere]
    for end in ends:
        instrument = end.instrument
        first, _ = found.get(instrument.id, (end.acts_from, instrument))
        found[instrument.id] = (min(first, end.acts_from), instrument)
    first_day = {id: _first_day(instrument, first) for id, (first, instrument) in found.items()}
    return [found[id][1] for id in sorted(found, key=lambda id: (first_day[id], id))]


def _first_day(instrument: Instrument, acts_from: date) -> date:
    within = instrument.published_within
    return instrument.published_on or (within.first if within else acts_from)


def touched_by(library: Library, instrument: str) -> list[Touched]:
    """What one instrument did, in the order of the library. `instrument` is its id."""
    return [
        t
        for c in library.versions
        for t in history_of(library, c)
        if t.commencement.instrument.id == instrument
    ]


def history_of(library: Library, citation: str) -> list[Touched]:
    """What was done to one provision, the earliest first. Raises KeyError for what does not exist."""
    return sorted(_deeds(citation, library.versions[citation]), key=lambda t: t.on)


def _deeds(citation: str, versions: list[Version]) -> Iterator[Touched]:
    by_end = {v.in_force.closed: v for v in versions if v.in_force.closed is not None}
    for version in versions:
        opened = version.in_force.opened
        before = by_end.pop(opened, None)
        yield Touched(citation, "changed" if before else "brought", opened, before, version)
    for closed, version in by_end.items():
        yield Touched(citation, "ended", closed, version, None)
