"""Addresses of the law: lasting, readable, without what an address cannot hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from django.urls import reverse

from sangham.kernel.text import Text
from sangham.law import shelves
from sangham.law.citation import in_words
from sangham.law.headings import Heading, heading_of
from sangham.law.library import Library


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the law and its provisions, in the order of the law."""

    shelf: str
    heading: Heading
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    says: Text
    address: str


@cache
def libraries() -> dict[str, Library]:
    """Every body of law by its name."""
    return {library.name: library for library in shelves.libraries()}


@cache
def places(shelf: str) -> dict[str, Place]:
    """The parts of a body of law by their address, in the order of its numbers."""
    found: dict[str, tuple[Heading, list[str]]] = {}
    for citation in sorted(libraries()[shelf].versions, key=in_order):
        heading = heading_of(citation)
        found.setdefault(slug(heading.key), (heading, []))[1].append(citation)
    return {key: Place(shelf, heading, tuple(members)) for key, (heading, members) in found.items()}


@cache
def provisions(shelf: str) -> dict[str, str]:
    """The citations of a body of law by their address."""
    return {slug(citation): citation for citation in libraries()[shelf].versions}


def slug(citation: str) -> str:
    """``GO 40/95 App.I ¶8`` as ``GO_40-95_App.I_p8``; a section of the Act stays as it is."""
    return citation.replace("/", "-").replace("¶", "p").replace(" ", "_")


def in_order(citation: str) -> list[tuple[int, int, str]]:
    """A key that puts s.8A after s.8 and before s.9, and a provision before its proviso."""
    return [(0, int(run), "") if run.isdigit() else (1, 0, run) for run in _runs(citation)]


def _runs(citation: str) -> list[str]:
    runs: list[str] = []
    for letter in citation:
        if runs and runs[-1].isdigit() == letter.isdigit():
            runs[-1] += letter
        else:
            runs.append(letter)
    return runs


def address(shelf: str, citation: str, on: date | None = None) -> str:
    """Where a provision or a part of the law is, as it stands today or on a day."""
    if on is None:
        return reverse("law_place", args=[shelf, slug(citation)])
    return reverse("law_place_on", args=[shelf, slug(citation), on])


def called(citation: str) -> Text:
    """A citation in words; one that is not known in words, as it stands."""
    try:
        return in_words(citation)
    except ValueError:
        return Text(citation, citation)


def link(shelf: str, citation: str, on: date | None = None) -> Link:
    """A citation in words, leading to it."""
    return Link(called(citation), address(shelf, citation, on))
