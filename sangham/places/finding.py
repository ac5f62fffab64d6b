"""Finding places, in either script, by name, by part of a name, by sound or by code; best first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q, QuerySet

from sangham.kernel.names import normalise, search_key
from sangham.kernel.text import Text
from sangham.places.districts import district_called
from sangham.places.hearing import gather, hear, nearest
from sangham.places.kinds import KINDS, name_and_kind
from sangham.places.models import Edition, Place, PlaceWord, WordOfPlace
from sangham.places.models.place import LONGEST_KEY

LONGEST = 300  # letters of what is sought that are looked at
_HEARD_WHOLE = 60
_OF_ANOTHER = 0.05  # what being of another kind, or in another district, than the text says takes away

BY_CODE = Text(en="its code", ml="കോഡ്")
SAME = Text(en="same spelling", ml="ഒരേ അക്ഷരങ്ങൾ")
BEGINS = Text(en="how it begins", ml="തുടക്കം")
PART = Text(en="part of the name", ml="പേരിന്റെ ഒരു ഭാഗം")
SOUND = Text(en="sound", ml="ഉച്ചാരണം")


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """A place, why it was found, and how much it is what was sought (0 to 100)."""

    place: Place
    why: Text
    likeness: int


def editions() -> QuerySet[Edition]:
    """Every edition, the latest first."""
    return Edition.objects.order_by("-from_on", "-name")


def places_of(edition: str | None = None) -> QuerySet[Place]:
    """The places of an edition; of the latest where none is named."""
    if edition is None:
        latest = editions().first()
        edition = latest.name if latest else None
    return Place.objects.filter(edition_id=edition)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is sought: the bare name, and the kind and the district that stand beside it, if any."""

    name: str
    kind: str | None
    district: str | None

    def strays(self, place: Place) -> float:
        """How far a place is from the kind and the district asked for."""
        other_kind = self.kind is not None and place.kind != self.kind
        other_district = self.district is not None and place.district != self.district
        return _OF_ANOTHER * (other_kind + 2 * other_district)


def search_places(
    text: str,
    *,
    kind: str | None = None,
    district: str | None = None,
    edition: str | None = None,
    limit: int = 20,
) -> list[FoundPlace]:
    """Places sought by code, or by a name in either script, whole or half, well spelt or not; best first.

    `kind` and `district` leave out all others. A kind or a district that stands in the text itself ("Kallara grama
    panchayat, Kottayam district", "കല്ലറ (കോട്ടയം)", "Kallara Kottayam") only puts others after.
    """
    places = places_of(edition)
    if kind:
        places = places.filter(kind=kind)
    if district:
        places = places.filter(district=district)
    text = normalise(text[:LONGEST])
    by_code = [
        FoundPlace(p, BY_CODE, 100)
        for p in places.filter(codes__code__in={text, text.upper()}).distinct().order_by("kind", "id")
    ]
    if by_code or not text:
        return by_code[:limit]
    best: dict[UUID, tuple[tuple[object, ...], FoundPlace]] = {}
    for asked in _readings(text):
        for order, found in _search(asked, places):
            if found.place.id not in best or order < best[found.place.id][0]:
                best[found.place.id] = order, found
    return [found for _, found in sorted(best.values(), key=lambda each: each[0])][:limit]


_IN_DISTRICT = re.compile(r"(?:,\s*([^,()]+)|\(([^()]*)\))\s*$")


def _readings(text: str) -> list[_Asked]:
    """The text as a name, and where it ends in the name of a district, also as a name in that district."""
    after = _IN_DISTRICT.search(text)
    district = district_called(after[1] or after[2]) if after else None
    name, kind = name_and_kind(text)
    readings = [_Asked(name, kind, district)]
    head, _, last = name.rpartition(" ")
    if district is None and head and (called := district_called(last)):
        head, said = name_and_kind(head)
        readings.append(_Asked(head, said or kind, called))
    return readings


def _search(asked: _Asked, places: QuerySet[Place]) -> list[tuple[tuple[object, ...], FoundPlace]]:
    key = search_key(asked.name)[:LONGEST_KEY]
    if not key:
        return []
    spelt = places.filter(Q(key_en__startswith=key) | Q(key_ml__startswith=key)).order_by("id")[:_HEARD_WHOLE]
    found = {place.id: place for place in spelt}
    hearing = hear(asked.name, PlaceWord.objects.all())
    words = gather(hearing, WordOfPlace.objects.filter(of__in=places), few=_HEARD_WHOLE)
    parts = nearest(hearing, words, _HEARD_WHOLE)
    found |= {place.id: place for place in places.filter(id__in=parts)}
    judged: list[tuple[tuple[object, ...], FoundPlace]] = []
    for place in found.values():
        whole = hearing.whole(place.name_en, place.name_ml)
        why, near = _why(key, place, parts.get(place.id, 0.0), whole)
        score = near - asked.strays(place)
        order: tuple[object, ...] = (
            -round(score, 4),
            -whole,
            list(KINDS).index(place.kind),
            place.district,
            place.code,
        )
        judged.append((order, FoundPlace(place, why, max(0, round(100 * near)))))
    return judged


def _why(key: str, place: Place, parts: float, whole: float) -> tuple[Text, float]:
    """Why a place is found, and how near it is. A name that is the same stands above one that only has it."""
    keys = (place.key_en, place.key_ml)
    if key in keys:
        return SAME, 1.0
    if any(k.startswith(key) for k in keys):
        return BEGINS, max(0.9, whole)
    if any(f" {key} " in f" {k} " for k in keys):
        return PART, max(0.85, whole)
    return SOUND, 0.99 * max(whole, 0.85 * parts)
