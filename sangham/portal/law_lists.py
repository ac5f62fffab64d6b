"""The lists of the law: its parts, what a search finds, its instruments, and every doubt and defect found in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from django.urls import reverse

from sangham.kernel.text import Text
from sangham.law import shelves
from sangham.law.history import Touched, instruments, touched_by
from sangham.law.instrument import Elsewhere, Instrument
from sangham.law.library import Library
from sangham.law.provision import Reading
from sangham.law.searching import find_provisions
from sangham.portal.law_addresses import Link, Place, called, in_order, libraries, link, places, slug
from sangham.portal.law_page import ShownProvision, day, shown_provision
from sangham.portal.law_words import DEEDS

MOST = 25


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of the law in a list: its place in addresses, and how many provisions it has."""

    place: Place
    slug: str
    provisions: int


@dataclass(frozen=True, slots=True)
class ShownChapter:
    """Parts of the law that stand together."""

    title: Text
    parts: tuple[ShownPart, ...]


@dataclass(frozen=True, slots=True)
class ShownShelf:
    """A body of law with its chapters."""

    title: Text
    chapters: tuple[ShownChapter, ...]


@dataclass(frozen=True, slots=True)
class ShownInstrument:
    """An instrument in a list."""

    title: Text
    published_on: date | None
    address: str


@dataclass(frozen=True, slots=True)
class ShownAct:
    """What an instrument did to one provision."""

    on: date
    word: Text
    provision: Link
    says: Text | None


@dataclass(frozen=True, slots=True)
class InstrumentPage:
    """An instrument: when published, what is to be known of it, and all that it did, by the day it acts from."""

    instrument: Instrument
    acts: tuple[ShownAct, ...]
    elsewhere: tuple[Elsewhere, ...]
    reaches_back: bool


@dataclass(frozen=True, slots=True)
class Doubt:
    """A defect of the text that a note tells of, or a place where it may be read in more than one way."""

    shelf: str
    slug: str
    called: Text
    note: Text | None
    reading: Reading | None


@cache
def contents() -> tuple[ShownShelf, ...]:
    """Every body of law with its parts."""
    return tuple(ShownShelf(shelf.title, _chapters(shelf.library().name)) for shelf in shelves.SHELVES)


def _chapters(shelf: str) -> tuple[ShownChapter, ...]:
    chapters: dict[Text, list[ShownPart]] = {}
    for key, place in places(shelf).items():
        part = ShownPart(place, key, len(place.citations))
        chapters.setdefault(place.heading.within, []).append(part)
    return tuple(ShownChapter(title, tuple(parts)) for title, parts in chapters.items())


def found(words: str) -> tuple[list[ShownProvision], bool]:
    """The provisions that have these words, as they stand today, and whether there are more."""
    today = day(None)
    hits = find_provisions(libraries().values(), words)
    return [shown_provision(library, c, today) for library, c in hits[:MOST]], len(hits) > MOST


def shown_instruments() -> list[ShownInstrument]:
    """Every instrument, the earliest first."""
    return [
        ShownInstrument(i.title, i.published_on, reverse("law_instrument", args=[i.id]))
        for library in libraries().values()
        for i in instruments(library)
    ]


def instrument_page(id: str) -> InstrumentPage | None:
    """The page of an instrument; None where there is none of that id."""
    for library in libraries().values():
        instrument = next((i for i in instruments(library) if i.id == id), None)
        if instrument is not None:
            touched = touched_by(library, id)
            touched.sort(key=lambda t: (t.on, in_order(t.citation)))
            elsewhere = tuple(e for e in library.elsewhere if e.commencement.instrument.id == id)
            return InstrumentPage(
                instrument,
                tuple(_act(library.name, t) for t in touched),
                elsewhere,
                any(t.reaches_back for t in touched) or any(e.commencement.reaches_back for e in elsewhere),
            )
    return None


def _act(shelf: str, touched: Touched) -> ShownAct:
    return ShownAct(
        touched.on,
        DEEDS[touched.deed],
        link(shelf, touched.citation, touched.on),
        touched.after.says if touched.after else None,
    )


@cache
def doubts() -> tuple[Doubt, ...]:
    """Every doubt and defect found, in the order of the law: notes to provisions, and readings."""
    return tuple(
        doubt
        for library in libraries().values()
        for citation in sorted(library.versions.keys() | library.time_limits.keys(), key=in_order)
        for doubt in _doubts(library, citation)
    )


def _doubts(library: Library, citation: str) -> Iterator[Doubt]:
    at = (library.name, slug(citation), called(citation))
    for note in dict.fromkeys(v.note for v in library.versions.get(citation, ())):
        if note is not None:
            yield Doubt(*at, note, None)
    for reading in library.readings.values():
        if reading.citation == citation:
            yield Doubt(*at, None, reading)
