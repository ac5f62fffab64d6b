"""The live register as columns: every society asked, and the facts that the law asks of it, by the law's own names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Set
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Case, F, Q, When
from django.db.models.expressions import Combinable

from sangham.places.districts import DISTRICTS
from sangham.places.kinds import WHOLE_DISTRICT
from sangham.places.models import Place
from sangham.register.facts import facts_of_standing, standing_otherwise
from sangham.register.keys import Key, as_text, written_id
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
)
_SHOWN_TO = 2 + len(_SHOWN)  # of a row, whose first two are its key and how it stands


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


# By a fact's name in the law: its value for each society, None where it is not known.
Columns = dict[str, list[Any]]
_Place = tuple[str, str, str]  # its edition, district, kind
_Area = tuple[_Place, ...]


def societies(
    narrowing: Narrowing, *, on: date, looked_at: Set[str], progress: Progress | None
) -> tuple[list[Asked], Columns]:
    """Every society that stood registered on a day, in the order of office, series and number, and its facts, of those that
    a question asks for (`looked_at`). A fact that the register does not hold has no column.

    A few statements for the whole register. A society whose day of registration is not known is taken to have stood.
    Collections are tuples.
    """
    registered = Q(registered_on__isnull=True) | Q(registered_on__lte=on)
    rows = Society.objects.filter(registered, narrowing.condition())
    total = rows.count()
    listed = Place.objects.values_list(as_text("id"), "edition_id", "district", "kind")
    places: dict[Key, _Place] = {key: (edition, district, kind) for key, edition, district, kind in listed}
    areas, told_by, otherwise = _areas(places, on), _AreaFacts(places), standing_otherwise(on=on)
    days = [name for name in DAYS if name in looked_at]
    found = rows.order_by("office_id", "series", F("number").asc(nulls_last=True), "id").values_list(
        as_text("id"), "standing", *_SHOWN, *[DAYS[name] for name in days]
    )
    asked, kept, of_area = [], [], []
    for done, row in enumerate(found.iterator(chunk_size=_AT_ONCE), start=1):
        key, standing = row[:2]
        area, stood = told_by(areas.get(key, ())), otherwise.get(key, standing)
        districts = area.get("area_districts")
        if narrowing.asks(stood, districts or ()):
            asked.append(Asked._make((written_id(key), *row[2:_SHOWN_TO], stood, districts)))
            kept.append(row)
            of_area.append(area)
        if progress and (done % _AT_ONCE == 0 or done == total):
            progress(done, total)
    known: Columns = {name: [tell(each) for each in asked] for name, tell in OWN.items() if name in looked_at}
    known |= {name: [row[place] for row in kept] for place, name in enumerate(days, start=_SHOWN_TO)}
    known |= {name: [area.get(name) for area in of_area] for name in AREA_FACTS if name in looked_at}
    of_standing = facts_of_standing(looked_at, on=on)
    known |= {name: [its.get(row[0]) for row in kept] for name, its in of_standing.items()}
    return asked, known


# What a society's own row holds.
OWN: dict[str, Callable[[Asked], Any]] = {
    "society_registered": lambda society: None if society.standing in ENDED else True,
    "society_class": lambda society: society.class_name or None,
    "name_en": lambda society: society.name_en or None,
    "name_ml": lambda society: society.name_ml or None,
}
DAYS: dict[str, Combinable] = {
    "society_registered_on": F("registered_on"),
    # what an older register gives as the day may be that of a later registration, under this Act
    "first_registered_on": Case(When(entered_from="", then=F("registered_on"))),
}


def _areas(places: Mapping[Key, _Place], on: date) -> dict[Key, _Area]:
    """By society, the places of its area on a day. One of which more is written than could be told as places is not known."""
    areas: dict[Key, _Area] = {}
    rows = AreaPlace.objects.filter(in_force(on)).values_list(as_text("society_id"), as_text("place_id"))
    for key, place in rows.iterator(chunk_size=_AT_ONCE):
        areas[key] = (*areas.get(key, ()), places[place])
    not_told = Society.objects.exclude(area_known=True, area_as_written=[])
    for key in not_told.values_list(as_text("id"), flat=True):
        areas.pop(key, None)
    return areas


AREA_FACTS = (
    "area_districts",
    "area_takes_in_whole_district",
    "area_is_whole_state",
    "area_within_one_taluk",
    "area_confined_to",
    "area_is_urban",
)


class _AreaFacts:
    """What an area's places tell of it. What the lists do not tell (which panchayat lies in which taluk) stays unknown."""

    def __init__(self, places: Mapping[Key, _Place]) -> None:
        self._of_the_kind = Counter(places.values())
        self._told: dict[_Area, dict[str, Any]] = {(): {}}

    def __call__(self, area: _Area) -> dict[str, Any]:
        """The facts of an area, worked out once for those alike; of one that is not known, none."""
        if area not in self._told:
            self._told[area] = self._tell(area)
        return self._told[area]

    def _tell(self, area: _Area) -> dict[str, Any]:
        districts = tuple(sorted({district for _, district, _ in area}))
        kinds = {kind for *_, kind in area}
        whole = {district for _, district, kind in area if kind == "district"}
        told = (
            districts,
            True if whole else self._whole_district(area),
            self._whole_state(districts, whole),
            self._one_taluk(area, districts),
            self._confined_to(area),
            True if kinds <= _URBAN else False if kinds == {"grama_panchayat"} else None,
        )
        return dict(zip(AREA_FACTS, told, strict=True))

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
