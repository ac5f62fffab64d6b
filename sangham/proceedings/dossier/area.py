"""An area of operation: places by what is written, and what two areas have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sangham.kernel.plain_yaml import PlainDocument
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.proceedings.dossier.parts import Place
from sangham.proceedings.dossier.place_names import KnownPlace, PlaceNames


def area_of(
    written: Sequence[str],
    places: PlaceNames,
    found: list[Problem],
    document: PlainDocument,
    *path: str | int,
) -> tuple[Place, ...] | None:
    """The places that stand at a path of a document.

    None, with the problems added to `found`, where one is not in the list, may be two, or stands there twice.
    """
    known: dict[str, Place] = {}
    before = len(found)
    for i, name in enumerate(written):
        where, candidates = document.where(*path, i), places.found(name)
        if len(candidates) == 1:
            if candidates[0].code in known:
                found.append(Problem(where, PLACE_TWICE.fill(name=name[:60]), MEND_PLACE_TWICE))
            known[candidates[0].code] = as_place(candidates[0])
        elif candidates:
            which = "; ".join(f"{p.code} ({p.name_en}, {p.kind.replace('_', ' ')})" for p in candidates)
            found.append(Problem(where, SEVERAL_PLACES.fill(name=name[:60]), MEND_SEVERAL.fill(which=which)))
        else:
            like = places.like(name)
            mend = MEND_LIKE.fill(like=", ".join(like)) if like else MEND_NO_PLACE
            found.append(Problem(where, NO_PLACE.fill(name=name[:60]), mend))
    return tuple(known.values()) if len(found) == before else None


def places_in_common(one: Iterable[Place], other: Iterable[Place]) -> int:
    """How many places two areas share; a district holds every place in it."""
    theirs = list(other)
    return sum(any(_meet(place, their) for their in theirs) for place in one)


def _meet(a: Place, b: Place) -> bool:
    district = ("district", "district_panchayat")
    return (
        a.code == b.code
        or (a.kind in district and a.name_en == b.district)
        or (b.kind in district and b.name_en == a.district)
    )


def as_place(known: KnownPlace) -> Place:
    """A place of the list, as a dossier keeps it."""
    return Place(
        code=known.code,
        kind=known.kind,
        name_en=known.name_en,
        name_ml=known.name_ml,
        district=known.district,
    )


PLACE_TWICE = Text("“{name}” is in the area twice.", "“{name}” പ്രവർത്തനപരിധിയിൽ രണ്ടുതവണ ചേർത്തിരിക്കുന്നു.")
MEND_PLACE_TWICE = Text("Take one out.", "ഒന്ന് നീക്കുക.")
SEVERAL_PLACES = Text("There is more than one “{name}”.", "“{name}” എന്ന പേരിൽ ഒന്നിലധികം സ്ഥലമുണ്ട്.")
MEND_SEVERAL = Text("Write the code of the one meant: {which}.", "ഉദ്ദേശിച്ചതിന്റെ കോഡ് എഴുതുക: {which}.")
NO_PLACE = Text("There is no place “{name}” in the list.", "“{name}” എന്നൊരു സ്ഥലം പട്ടികയിലില്ല.")
MEND_LIKE = Text("Perhaps one of these: {like}.", "ഇവയിലൊന്നാവാം: {like}.")
MEND_NO_PLACE = Text(
    "Write the name of the grama panchayat, municipality or corporation, or its code.",
    "ഗ്രാമപഞ്ചായത്തിന്റെയോ നഗരസഭയുടെയോ കോർപ്പറേഷന്റെയോ പേരോ കോഡോ എഴുതുക.",
)
