"""Societies whose area of operation has a place in common with an area, in a register of hundreds of thousands (s.7(1)(c))."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q

from sangham.kernel import clock
from sangham.places.kinds import WHOLE_DISTRICT
from sangham.places.models import Place
from sangham.places.queries import places_with_ids
from sangham.places.succession import meeting
from sangham.register.keys import as_text, written_id
from sangham.register.models import AreaPlace, Society
from sangham.register.queries import in_force
from sangham.register.standing import ENDED


class Overlapping(NamedTuple):
    """A society with a place in common. `id`: written with hyphens; `places`: those in common, the smaller of two."""

    id: str
    series: str
    number: int | None
    name_en: str
    name_ml: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A society, and the places of an area that lie in its area too."""

    society: Society
    places: tuple[Place, ...]


def neighbours_of(
    place_ids: Iterable[UUID], *, on: date | None = None, leaving_out: UUID | None = None
) -> list[Neighbour]:
    """`overlapping`, with each society's row."""
    found = overlapping(place_ids, on=on, leaving_out=leaving_out)
    theirs = Society.objects.select_related("office").in_bulk([UUID(each.id) for each in found])
    return [Neighbour(theirs[UUID(each.id)], each.places) for each in found]


def overlapping(
    place_ids: Iterable[UUID], *, on: date | None = None, leaving_out: UUID | None = None
) -> list[Overlapping]:
    """Societies whose area on a day (today where none is given) shares a place with an area; most shared first.

    A place is the same in every edition by a code of one authority, or as what was renamed, merged or divided. A district
    takes in every place of it. Societies whose registration is cancelled, and areas that are not known, are left out.
    """
    wanted = places_with_ids(place_ids)
    same = meeting(wanted)
    theirs = {place.id: place for place in _meeting(wanted, same)}
    places: dict[str, list[str]] = {}
    who: dict[str, tuple[str, int | None, str, str]] = {}
    rows = AreaPlace.objects.filter(in_force(on or clock.today()), place__in=theirs)
    rows = rows.exclude(society__standing__in=ENDED)
    if leaving_out is not None:
        rows = rows.exclude(society=leaving_out)
    for key, place, *columns in rows.values_list(as_text("society_id"), as_text("place_id"), *_WHO):
        if key in places:
            places[key].append(place)
        else:
            places[key], who[key] = [place], tuple(columns)
    told: dict[tuple[str, ...], tuple[Place, ...]] = {}  # many have the same places in common
    found = []
    for key, area in places.items():
        its = tuple(area)
        if its not in told:
            told[its] = _shared(wanted, [theirs[UUID(place)] for place in its], same)
        found.append(Overlapping(written_id(key), *who[key], told[its]))
    return sorted(found, key=lambda each: (-len(each.places), each.series, each.number or 0, each.id))


_WHO = ("society__series", "society__number", "society__name_en", "society__name_ml")


def _meeting(wanted: list[Place], same: Mapping[UUID, set[UUID]]) -> list[Place]:
    """Every place, of any edition, that is one of these, became one, lies in one, or takes one in."""
    if not wanted:
        return []
    districts = {p.district for p in wanted}
    whole = {p.district for p in wanted if p.kind in WHOLE_DISTRICT}
    meeting = Q(district__in=whole) | Q(district__in=districts, kind__in=WHOLE_DISTRICT)
    return list(Place.objects.filter(meeting | Q(id__in=set().union(*same.values()))))


def _shared(ours: list[Place], theirs: list[Place], same: Mapping[UUID, set[UUID]]) -> tuple[Place, ...]:
    """The places in both areas; of two, one in the other, the smaller."""
    shared: dict[UUID, Place] = {}
    for our in ours:
        for their in theirs:
            if (smaller := _common(our, their, same[our.id])) is not None:
                shared[smaller.id] = smaller
    return tuple(shared.values())


def _common(one: Place, other: Place, same: set[UUID]) -> Place | None:
    if other.id in same:
        return other if other.kind == "ward" else one
    if one.district != other.district:
        return None
    if other.kind in WHOLE_DISTRICT:
        return one
    return other if one.kind in WHOLE_DISTRICT else None
