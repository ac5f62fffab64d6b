"""Entries about places -> tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain
from uuid import UUID

from sangham.journal.models import Entry
from sangham.journal.projecting import projects
from sangham.kernel.names import search_key
from sangham.kernel.sound import bones, word_sounds
from sangham.places.entries import (
    PlaceAddition,
    PlaceDivided,
    PlaceRenamed,
    PlaceRow,
    PlacesImported,
    PlacesMerged,
    PlacesSupplemented,
)
from sangham.places.models import Edition, Place, PlaceCode, PlaceWord, Succession, WordOfPlace
from sangham.places.models.place import LONGEST_KEY

MODELS = [Edition, Place, PlaceCode, PlaceWord, WordOfPlace, Succession]
_AT_ONCE = 500


@projects(PlacesImported)
def places_imported(what: PlacesImported, entry: Entry) -> None:
    """The edition and its places, each with its code and with what it is found by."""
    Edition.objects.create(
        name=what.edition, from_on=entry.effective_on, source=what.source, sha256=what.sha256
    )
    _places(what.edition, what.places)


@projects(PlacesSupplemented)
def places_supplemented(what: PlacesSupplemented, entry: Entry) -> None:
    """Codes for places that were there, what was not known of them, and places that were not there."""
    _places(what.edition, what.places)
    there = {place.id: place for place in Place.objects.filter(id__in=[a.place for a in what.additions])}
    for added in what.additions:
        place = there[added.place]
        for field in ("name_en", "name_ml", "wards", "population"):
            if getattr(place, field) in ("", None):
                setattr(place, field, getattr(added, field))
        place.key_en, place.key_ml = _keys(place)
    fields = ("name_en", "name_ml", "wards", "population", "key_en", "key_ml")
    Place.objects.bulk_update(there.values(), fields, batch_size=_AT_ONCE)
    PlaceCode.objects.bulk_create(
        (
            PlaceCode(edition_id=what.edition, place_id=a.place, authority=a.authority, code=a.code)
            for a in what.additions
        ),
        batch_size=_AT_ONCE,
        ignore_conflicts=True,  # a code that the place has already
    )
    _words((a.place, a) for a in what.additions)


@projects(PlaceRenamed)
def place_renamed(what: PlaceRenamed, entry: Entry) -> None:
    """The older place became the newer."""
    _became([(what.place, what.becomes)], "renamed", what.order, entry.effective_on)


@projects(PlacesMerged)
def places_merged(what: PlacesMerged, entry: Entry) -> None:
    """Each of the older places became the newer."""
    _became([(place, what.into) for place in what.places], "merged", what.order, entry.effective_on)


@projects(PlaceDivided)
def place_divided(what: PlaceDivided, entry: Entry) -> None:
    """The older place lies in each of the newer."""
    _became([(what.place, into) for into in what.into], "divided", what.order, entry.effective_on)


def _became(pairs: Sequence[tuple[UUID, UUID]], how: str, order: str, on: date) -> None:
    Succession.objects.bulk_create(
        Succession(older_id=older, newer_id=newer, how=how, order=order, effective_on=on)
        for older, newer in pairs
    )


def _keys(row: PlaceRow | Place) -> tuple[str, str]:
    return search_key(row.name_en)[:LONGEST_KEY], search_key(row.name_ml)[:LONGEST_KEY]


def _places(edition: str, rows: Sequence[PlaceRow]) -> None:
    places = [
        Place(**row.model_dump(exclude={"within"}), within_id=row.within, edition_id=edition) for row in rows
    ]
    for place in places:
        place.key_en, place.key_ml = _keys(place)
    Place.objects.bulk_create(places, batch_size=_AT_ONCE)
    PlaceCode.objects.bulk_create(
        (
            PlaceCode(edition_id=edition, place_id=row.id, authority=row.authority, code=row.code)
            for row in rows
        ),
        batch_size=_AT_ONCE,
    )
    _words((row.id, row) for row in rows)


def _words(rows: Iterable[tuple[UUID, PlaceRow | PlaceAddition]]) -> None:
    """The words by which places are found by their sound."""
    words = [
        (place, sorted({w[:LONGEST_KEY] for w in word_sounds(row.name_en, row.name_ml)}))
        for place, row in rows
    ]
    known = sorted(set(chain.from_iterable(its for _, its in words)))
    PlaceWord.objects.bulk_create(
        (PlaceWord(sound=word, bones=bones(word)) for word in known),
        batch_size=_AT_ONCE,
        ignore_conflicts=True,
    )
    WordOfPlace.objects.bulk_create(
        (WordOfPlace(of_id=place, word_id=word) for place, its in words for word in its),
        batch_size=_AT_ONCE,
        ignore_conflicts=True,  # a name that a further list spells as it was spelt
    )
