"""What became of a place: an area of an older edition read in a newer one, and which places of all editions meet.

A place is the same in another edition by a code of the same authority; what was renamed, merged or divided is linked by
its own entry. Nothing is taken for the same by its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from sangham.kernel.text import Text
from sangham.places.models import Place, PlaceCode, Succession

SUCCESSIONS: dict[str, Text] = {
    "same": Text(en="the same", ml="അതുതന്നെ"),
    "renamed": Text(en="renamed", ml="പേരുമാറി"),
    "merged": Text(en="merged", ml="ലയിപ്പിച്ചു"),
    "divided": Text(en="divided", ml="വിഭജിച്ചു"),
    "unknown": Text(en="not known what became of it", ml="എന്തായി എന്ന് അറിയില്ല"),
}


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """A place of an area, and what it is in the edition asked for; none where `how` is unknown. `how`: of SUCCESSIONS.

    Where a place was divided, the area had all of it; where it was merged, only a part of what it became.
    """

    place: Place
    becomes: tuple[Place, ...]
    how: str


def read_in(place_ids: Iterable[UUID], edition: str) -> list[ReadPlace]:
    """Each place of an area as it is in another, newer, edition, in the order of the places' names."""
    places = Place.objects.filter(id__in=list(place_ids)).order_by(
        "district", "kind", "name_en", "name_ml", "id"
    )
    return [_read_in(place, edition) for place in places]


def _read_in(place: Place, edition: str) -> ReadPlace:
    """Followed edition by edition: what is there by its code or by a link, else what that became."""
    if place.edition_id == edition:
        return ReadPlace(place, (place,), "same")
    frontier, seen, hows = {place.id}, {place.id}, list[str]()
    while frontier:
        links = Succession.objects.filter(older__in=frontier).order_by("effective_on", "newer_id")
        linked = {link.newer_id: link.how for link in links}
        same = _same(frontier - {link.older_id for link in links})
        nearer = (same | linked.keys()) - seen
        hows += [linked[id_] for id_ in nearer if id_ in linked]
        there = list(
            Place.objects.filter(id__in=nearer, edition=edition).order_by("name_en", "name_ml", "id")
        )
        if there:
            how = next((h for h in ("divided", "merged", "renamed") if h in hows), "same")
            return ReadPlace(place, tuple(there), how)
        seen |= nearer
        frontier = nearer
    return ReadPlace(place, (), "unknown")


def _same(ids: Iterable[UUID]) -> set[UUID]:
    """Ids of the places of every edition that have a code of one of these."""
    return set().union(*_alike(ids).values())


def _alike(ids: Iterable[UUID]) -> dict[UUID, set[UUID]]:
    """For each place, those of every edition that have a code of it, itself among them."""
    alike: dict[UUID, set[UUID]] = {id_: {id_} for id_ in ids}
    codes = defaultdict(set)
    for authority, code, place in PlaceCode.objects.filter(place__in=alike).values_list(*_CODE):
        codes[authority, code].add(place)
    any_of = Q(pk__in=[])
    for authority, code in codes:
        any_of |= Q(authority=authority, code=code)
    for authority, code, place in PlaceCode.objects.filter(any_of).values_list(*_CODE) if codes else ():
        for id_ in codes[authority, code]:
            alike[id_].add(place)
    return alike


_CODE = ("authority", "code", "place_id")


def meeting(places: Sequence[Place]) -> dict[UUID, set[UUID]]:
    """For each place the ids of the places of every edition that are it, came of it, or went into it, itself among them;
    and of a ward its local body, of a local body its wards.

    Two that went into one do not meet: they were apart. Nor do two wards of one body.
    """
    ids = [place.id for place in places]
    body_of = {place.id: place.within_id for place in places if place.within_id is not None}
    every = list({*ids, *body_of.values()})
    alike = _alike(every)
    linked = set().union(*alike.values())
    if Succession.objects.filter(Q(older__in=linked) | Q(newer__in=linked)).exists():
        came, went = _closure(every, alike, newer=True), _closure(every, alike, newer=False)
        met = {id_: came[id_] | went[id_] for id_ in every}
    else:
        met = alike
    wards: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for ward, body in Place.objects.filter(within__in=set().union(*met.values())).values_list(
        "id", "within_id"
    ):
        wards[body].add(ward)
    return {
        id_: met[id_].union(
            *(wards[body] for body in met[id_] if body in wards), met.get(body_of.get(id_, id_), ())
        )
        for id_ in ids
    }


def _closure(ids: list[UUID], alike: dict[UUID, set[UUID]], *, newer: bool) -> dict[UUID, set[UUID]]:
    here, there = ("older_id", "newer_id") if newer else ("newer_id", "older_id")
    found = {id_: {id_} for id_ in ids}
    frontier = {id_: {id_} for id_ in ids}  # of each place, what was found last
    while any(frontier.values()):
        reached = set().union(*alike.values())
        links: defaultdict[UUID, set[UUID]] = defaultdict(set)
        for a, b in Succession.objects.filter(**{f"{here}__in": reached}).values_list(here, there):
            links[a].add(b)
        for id_, last in frontier.items():
            same = set().union(*(alike[place] for place in last)) if last else set()
            frontier[id_] = same.union(*(links[place] for place in same if place in links)) - found[id_]
            found[id_] |= frontier[id_]
        if further := set().union(*frontier.values()):
            alike = _alike(further)
    return found
