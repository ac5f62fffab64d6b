"""The page of a society's neighbours: the societies with places in common, drawn and listed."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from sangham.kernel.text import Text
from sangham.pages.languages import reader_lang
from sangham.pages.overlap_picture import both_widths
from sangham.places.models import Place
from sangham.portal.shown import ShownName, shown_name
from sangham.register.models import Society
from sangham.register.overlap import Lettered, overlap_of

SAME = Text(en="Of the same class: perhaps of a similar type", ml="ഒരേ തരം: സമാന തരത്തിലുള്ളതാകാം")
ANOTHER = Text(en="Of another class", ml="മറ്റൊരു തരം")
NOT_KNOWN = Text(en="Its class, or this one's, is not known", ml="അതിന്റെയോ ഇതിന്റെയോ തരം അറിയില്ല")
_HINTS = {True: SAME, False: ANOTHER, None: NOT_KNOWN}


@dataclass(frozen=True, slots=True)
class ShownNeighbour:
    """A neighbour in the list, which says in words all that is drawn of it."""

    letter: str
    name: ShownName
    address: str
    number: Text
    kind: Text
    hint: Text
    shared: Text
    area: Text


@dataclass(frozen=True, slots=True)
class NeighboursPage:
    """`pictures`: (class, SVG). `own`: the society's area, in words."""

    name: ShownName
    society_address: str
    own: Text
    pictures: tuple[tuple[str, SafeString], ...]
    neighbours: tuple[ShownNeighbour, ...]
    more: int


def neighbours_page(society: Society) -> NeighboursPage | None:
    """The page as of today; None where the society's area is not known."""
    found = overlap_of(society)
    if found is None:
        return None
    drawn = both_widths(found, reader_lang()) if found.neighbours else ()
    return NeighboursPage(
        name=shown_name(society.name),
        society_address=reverse("society", args=[society.id]),
        own=called(found.own),
        pictures=tuple((width, mark_safe(svg)) for width, svg in drawn),  # noqa: S308  ours, each text in it escaped
        neighbours=tuple(_shown(each) for each in found.neighbours),
        more=found.more,
    )


def _shown(neighbour: Lettered) -> ShownNeighbour:
    society = neighbour.society
    return ShownNeighbour(
        letter=neighbour.letter,
        name=shown_name(society.name),
        address=reverse("society", args=[society.id]),
        number=society.number_text,
        kind=society.class_text,
        hint=_HINTS[neighbour.same_class],
        shared=called(neighbour.shared),
        area=called(neighbour.area),
    )


def called(places: tuple[Place, ...]) -> Text:
    """The places by name and kind, one after another."""
    return Text(en=", ".join(p.called.en for p in places), ml=", ".join(p.called.ml for p in places))
