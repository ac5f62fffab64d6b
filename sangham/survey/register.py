"""The live register as columns: every society asked, and the facts that the law asks of it, by the law's own names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Set
from datetime import date
from typing import Any, NamedTuple, cast
from uuid import UUID

from django.db.models import CharField, Count, F, Q
from django.db.models.functions import Cast

from sangham.places.districts import DISTRICTS
from sangham.places.kinds import WHOLE_DISTRICT
from sangham.places.models import Place
from sangham.register.facts import LAW_FACTS, facts_about
from sangham.register.models import AreaPlace, Society
from sangham.register.queries import in_force
from sangham.register.standing import ENDED
from sangham.survey.narrowing import Narrowing

Progress = Callable[[int, int], None]  # societies read, societies in all
_AT_ONCE = 10_000
_SHOWN = (
    "office_id",
    "series",
    "series_ml",
    "number",
    "name_en",
    "name_ml",
    "class_name",
    "tier",
    "standing",
)


class Asked(NamedTuple):
    """A society as the file shows it. `districts`: English names; None where its area is not known."""

    id: str
    office: str
    series: str
    series_ml: str
    number: int | None
    name_en: str
    name_ml: str
    class_name: str
    tier: str
    standing: str
    districts: tuple[str, ...] | None


Facts = dict[str, Any]  # by the law's names; what the register does not hold of a society is not in it
_Area = tuple[tuple[str, str, str], ...]  # of each place: edition, district, kind


def societies(
    narrowing: Narrowing, *, on: date, looked_at: Set[str] = frozenset(), progress: Progress | None
) -> tuple[list[Asked], list[Facts]]:
    """Every society that stood registered on a day, in the order of office, series and number, with its facts.

    A few statements for the whole register. `looked_at`: the facts that a question asks for; those of a society's standing
    (members, capital, liability) are fetched only where one of them is among these, since they cost more than all the
    rest. A society whose day of registration is not known is taken to have stood; its
    standing is today's. Collections are tuples.
    """
    stood = Society.objects.filter(Q(registered_on__isnull=True) | Q(registered_on__lte=on))
    rows = stood.filter(narrowing.condition()).order_by(
        "office_id", "series", F("number").asc(nulls_last=True), "id"
    )
    total = rows.count()
    areas, of_area = _areas(on), _AreaFacts()
    standing = _standing(looked_at & _OF_STANDING, on)
    wanted = set(narrowing.districts)
    asked, facts = [], []
    found = rows.values_list(
        Cast("id", CharField()), *_SHOWN, "registered_on", "entered_from", "area_known", "area_as_written"
    )
    for done, (key, *shown, registered_on, entered_from, area_known, as_written) in enumerate(
        found.iterator(chunk_size=_AT_ONCE), start=1
    ):
        told = (
            area_known and not as_written
        )  # of an area of which more is written than could be told as places, no fact
        said = of_area(tuple(sorted(areas.get(key, ())))) if told else _NOTHING
        society = Asked._make((str(UUID(key)), *shown, said.get("area_districts")))
        if not wanted or not wanted.isdisjoint(society.districts or ()):
            asked.append(society)
            own = _facts(society, registered_on, here=not entered_from)
            facts.append(own | said | standing.get(society.id, _NOTHING))
        if progress and (done % _AT_ONCE == 0 or done == total):
            progress(done, total)
    return asked, facts


_NOTHING: Facts = {}
_OF_STANDING = frozenset(LAW_FACTS) - {
    "society_registered",
    "society_registered_on",
    "first_registered_on",
    "society_class",
    "area_districts",
}


def _standing(names: Set[str], on: date) -> dict[str, Facts]:
    """By society, what is asked of its standing and known."""
    if not names:
        return {}
    return {
        str(about.columns["society"]): {n: about.facts[n] for n in names if about.facts[n] is not None}
        for about in facts_about(on=on)
    }


def _facts(society: Asked, registered_on: date | None, *, here: bool) -> Facts:
    """What a society's own row holds. `here`: whether it was registered in this record."""
    held: Facts = {}
    if society.standing not in ENDED:
        held["society_registered"] = True
    if registered_on is not None:
        held["society_registered_on"] = registered_on
        if (
            here
        ):  # what an older register gives as the day may be that of a later registration, under this Act
            held["first_registered_on"] = registered_on
    if society.class_name:
        held["society_class"] = society.class_name
    if society.name_en:
        held["name_en"] = society.name_en
    if society.name_ml:
        held["name_ml"] = society.name_ml
    return held


def _areas(on: date) -> dict[str, list[tuple[str, str, str]]]:
    """By society, the places of its area on a day."""
    rows = AreaPlace.objects.filter(in_force(on))
    areas: dict[str, list[tuple[str, str, str]]] = {}
    columns = ("place__edition_id", "place__district", "place__kind")
    for key, *place in rows.values_list(Cast("society_id", CharField()), *columns).iterator(_AT_ONCE):
        areas.setdefault(key, []).append(cast("tuple[str, str, str]", tuple(place)))
    return areas


class _AreaFacts:
    """What an area's places tell of it. What the lists do not tell (which panchayat lies in which taluk) stays unknown."""

    def __init__(self) -> None:
        counted = Place.objects.values_list("edition_id", "district", "kind").annotate(many=Count("id"))
        self._of_the_kind = {(edition, district, kind): many for edition, district, kind, many in counted}
        self._told: dict[_Area, Facts] = {}

    def __call__(self, area: _Area) -> Facts:
        """The facts of an area, worked out once for each area that is alike."""
        if area not in self._told:
            self._told[area] = {n: v for n, v in self._tell(area).items() if v is not None} if area else {}
        return self._told[area]

    def _tell(self, area: _Area) -> Facts:
        districts = tuple(sorted({district for _, district, _ in area}))
        kinds = {kind for *_, kind in area}
        whole = {district for _, district, kind in area if kind == "district"}
        return {
            "area_districts": districts,
            "area_takes_in_whole_district": True if whole else self._whole_district(area),
            "area_is_whole_state": self._whole_state(districts, whole),
            "area_within_one_taluk": self._one_taluk(area, districts),
            "area_confined_to": self._confined_to(area),
            "area_is_urban": True if kinds <= _URBAN else False if kinds == {"grama_panchayat"} else None,
        }

    def _whole_district(self, area: _Area) -> bool | None:
        """No, where of each kind of body in the area the district has another; a district panchayat leaves the towns open."""
        if any(kind in WHOLE_DISTRICT for *_, kind in area):
            return None
        short = all(many < self._of_the_kind[place] for place, many in Counter(area).items())
        return False if short else None

    @staticmethod
    def _whole_state(districts: tuple[str, ...], whole: set[str]) -> bool | None:
        if len(districts) < len(DISTRICTS):
            return False
        return True if len(whole) == len(DISTRICTS) else None

    @staticmethod
    def _one_taluk(area: _Area, districts: tuple[str, ...]) -> bool | None:
        if len(area) == 1 and area[0][2] == "taluk":
            return True
        return False if len(districts) > 1 else None

    @staticmethod
    def _confined_to(area: _Area) -> str | None:
        if len(area) > 1:
            return "wider"
        return _CONFINED.get(area[0][2])


_URBAN = {"municipality", "municipal_corporation"}
_CONFINED = {
    "grama_panchayat": "panchayat",
    "municipality": "municipality",
    "municipal_corporation": "corporation",
    "block_panchayat": "wider",
    "district_panchayat": "wider",
    "district": "wider",
    "taluk": "wider",
}
