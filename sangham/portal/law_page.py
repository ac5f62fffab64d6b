"""The page of a provision as it stood on a day, and of a part of the law with its provisions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from sangham.kernel import clock
from sangham.kernel.text import Text
from sangham.law import history
from sangham.law.describing import described_clause, questions_reaching
from sangham.law.expression import NoText
from sangham.law.guide import interviews_putting
from sangham.law.library import Library
from sangham.law.provision import Question, Reading, TimeLimit, Version
from sangham.pages.languages import reader_lang
from sangham.portal.law_addresses import Link, Place, address, called, libraries, link, places, slug
from sangham.portal.law_words import DEEDS, STATES


@dataclass(frozen=True, slots=True)
class Day:
    """The day that is shown, and by what had been published: today where none is asked for."""

    on: date
    known_on: date
    given: bool

    @property
    def link_on(self) -> date | None:
        """The day that links are to keep."""
        return self.on if self.given else None


@dataclass(frozen=True, slots=True)
class ShownDeed:
    """A line of a provision's history: what an instrument did to it, and what it then said."""

    on: date
    published_on: date | None
    reaches_back: bool
    word: Text
    instrument: Link
    says: Text | None
    held: bool
    shown: bool


@dataclass(frozen=True, slots=True)
class ShownProvision:
    """A provision within its part of the law: what it says on the day, and how it stands."""

    called: Text
    address: str
    state: str
    word: Text
    says: Text | None
    note: Text | None


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question that a provision bears on, and the interviews of the guide that put it."""

    asks: Text
    interviews: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionPage:
    """All that the page of a provision shows, in the order of the page."""

    citation: str
    place: Place
    place_address: str
    day: Day
    shown: ShownProvision
    lasting: str
    facts: tuple[str, ...]
    history: tuple[ShownDeed, ...]
    readings: tuple[Reading, ...]
    time_limits: tuple[TimeLimit, ...]
    cites: tuple[Link, ...]
    cited_by: tuple[Link, ...]
    questions: tuple[ShownQuestion, ...]
    beside: tuple[ShownProvision, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePage:
    """A part of the law: its provisions as they stood on the day."""

    place: Place
    day: Day
    lasting: str
    provisions: tuple[ShownProvision, ...]


def day(on: date | None, known_on: date | None = None) -> Day:
    """The day asked for, else today."""
    today = clock.today()
    return Day(on or today, known_on or today, on is not None)


def place_page(place: Place, shown: Day) -> PlacePage:
    """A part of the law on a day."""
    library = libraries()[place.shelf]
    return PlacePage(
        place=place,
        day=shown,
        lasting=address(place.shelf, place.heading.key, shown.on),
        provisions=tuple(shown_provision(library, c, shown) for c in place.citations),
    )


def provision_page(shelf: str, citation: str, shown: Day) -> ProvisionPage:
    """A provision on a day. Raises KeyError for one that does not exist."""
    library = libraries()[shelf]
    told = described_clause(library, citation, shown.on, shown.known_on, reader_lang())
    place = next(p for p in places(shelf).values() if citation in p.citations)
    limit = library.time_limit_on(citation, shown.on, shown.known_on) if told["time_limits"] else None
    decided = questions_reaching(library, citation, shown.on, shown.known_on)
    return ProvisionPage(
        citation=citation,
        place=place,
        place_address=address(shelf, place.heading.key, shown.link_on),
        day=shown,
        shown=shown_provision(library, citation, shown),
        lasting=address(shelf, citation, shown.on),
        facts=tuple(fact["asks"] for fact in told["facts"]),
        history=_history(library, citation, shown),
        readings=tuple(library.readings[r["reading"]] for r in told["readings"]),
        time_limits=(limit,) if limit else (),
        cites=_links(shelf, told["cites"], shown),
        cited_by=_links(shelf, told["cited_by"], shown),
        questions=tuple(_question(q) for q in decided),
        beside=tuple(shown_provision(library, c, shown) for c in place.citations if c != citation),
    )


def shown_provision(library: Library, citation: str, shown: Day) -> ShownProvision:
    """A provision as a line of a page."""
    told = described_clause(library, citation, shown.on, shown.known_on, reader_lang())
    version = library.version(citation, shown.on, shown.known_on)
    return ShownProvision(
        called(citation),
        address(library.name, citation, shown.link_on),
        told["state"],
        STATES[told["state"]],
        version.says if version else None,
        version.note if version else None,
    )


def _links(shelf: str, citations: Iterable[str], shown: Day) -> tuple[Link, ...]:
    return tuple(link(shelf, c, shown.link_on) for c in citations)


def _question(question: Question) -> ShownQuestion:
    putting = interviews_putting(question.name)
    return ShownQuestion(
        question.asks, tuple(Link(i.title, reverse("interview", args=[i.name])) for i in putting)
    )


def _history(library: Library, citation: str, shown: Day) -> tuple[ShownDeed, ...]:
    standing = library.version(citation, shown.on, shown.known_on)
    deeds = [_deed(touched, standing) for touched in history.history_of(library, citation)]
    return tuple(reversed(deeds))


def _deed(touched: history.Touched, standing: Version | None) -> ShownDeed:
    instrument = touched.commencement.instrument
    after = touched.after
    return ShownDeed(
        on=touched.on,
        published_on=instrument.published_on,
        reaches_back=touched.reaches_back,
        word=DEEDS[touched.deed],
        instrument=Link(instrument.title, reverse("law_instrument", args=[slug(instrument.id)])),
        says=after.says if after else None,
        held=after is None or not isinstance(after.tree, NoText),
        shown=after is not None and after is standing,
    )
