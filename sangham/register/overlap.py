"""Whose area has places in common with an area, as it is listed and drawn: s.7(1)(c). Similarity is the Registrar's to find."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from string import ascii_uppercase
from uuid import UUID

from sangham.kernel import clock
from sangham.places.models import Place
from sangham.places.queries import places_with_ids
from sangham.register.models import AreaPlace, Society
from sangham.register.neighbours import neighbours_of
from sangham.register.queries import in_force

LETTERED = 12  # neighbours that get a letter, and stand in the list; more are counted


@dataclass(frozen=True, slots=True)
class Lettered:
    """A neighbour with the letter by which it is drawn. `shared`: the places in common; `area`: all of its own.

    `same_class`: a hint of this program that it may be of a similar type, and no finding; None where a class is not known.
    """

    letter: str
    society: Society
    shared: tuple[Place, ...]
    area: tuple[Place, ...]
    same_class: bool | None


@dataclass(frozen=True, slots=True)
class Overlap:
    """An area, the neighbours that are listed, and how many more there are."""

    own: tuple[Place, ...]
    neighbours: tuple[Lettered, ...]
    more: int


def overlap(
    place_ids: Iterable[UUID], *, class_name: str, on: date | None = None, leaving_out: UUID | None = None
) -> Overlap:
    """The neighbours of an area on a day (today where none is given): those of its class first, then by places shared."""
    ids, day = list(place_ids), on or clock.today()
    found = neighbours_of(ids, on=day, leaving_out=leaving_out)
    ranked = sorted(
        found, key=lambda n: _rank[_same(class_name, n.society)]
    )  # the rest as neighbours_of has them
    listed = ranked[:LETTERED]
    areas = _areas([n.society.id for n in listed], day)
    return Overlap(
        own=tuple(places_with_ids(ids)),
        neighbours=tuple(
            Lettered(letter, n.society, n.places, areas.get(n.society.id, ()), _same(class_name, n.society))
            for letter, n in zip(ascii_uppercase, listed, strict=False)
        ),
        more=len(ranked) - len(listed),
    )


def overlap_of(society: Society, on: date | None = None) -> Overlap | None:
    """The overlap of a society of the register with the others; None where its area is not known."""
    day = on or clock.today()
    area = _areas([society.id], day).get(society.id)
    if not area:
        return None
    return overlap(
        [place.id for place in area], class_name=society.class_name, on=day, leaving_out=society.id
    )


_rank = {True: 0, None: 1, False: 2}


def _same(class_name: str, society: Society) -> bool | None:
    return society.class_name == class_name if class_name and society.class_name else None


def _areas(societies: list[UUID], on: date) -> dict[UUID, tuple[Place, ...]]:
    rows = AreaPlace.objects.filter(in_force(on), society__in=societies).select_related("place")
    areas: dict[UUID, list[Place]] = {}
    for row in rows.order_by("place__district", "place__kind", "place__name_en", "place_id"):
        areas.setdefault(row.society_id, []).append(row.place)
    return {society: tuple(places) for society, places in areas.items()}
