"""Entries about places -> tables."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from sangham.journal.models import Entry
from sangham.journal.projecting import projects
from sangham.kernel.names import search_key
from sangham.kernel.sound import bones, word_sounds
from sangham.places.entries import PlaceRow, PlacesImported
from sangham.places.models import Edition, Place, PlaceWord, WordOfPlace
from sangham.places.models.place import LONGEST_KEY

MODELS = [Edition, Place, PlaceWord, WordOfPlace]


@projects(PlacesImported)
def places_imported(what: PlacesImported, entry: Entry) -> None:
    """The edition and its places, each with the keys by which it is found."""
    edition = Edition.objects.create(
        name=what.edition, from_on=entry.effective_on, source=what.source, sha256=what.sha256
    )
    Place.objects.bulk_create(
        (
            Place(
                **row.model_dump(),
                edition=edition,
                key_en=search_key(row.name_en)[:LONGEST_KEY],
                key_ml=search_key(row.name_ml)[:LONGEST_KEY],
            )
            for row in what.places
        ),
        batch_size=500,
    )
    _words(what.places)


def _words(rows: Sequence[PlaceRow]) -> None:
    """The words by which places are found by their sound."""
    words = {row.id: sorted({w[:LONGEST_KEY] for w in word_sounds(row.name_en, row.name_ml)}) for row in rows}
    PlaceWord.objects.bulk_create(
        (
            PlaceWord(sound=word, bones=bones(word))
            for word in sorted(set(chain.from_iterable(words.values())))
        ),
        batch_size=500,
        ignore_conflicts=True,
    )
    WordOfPlace.objects.bulk_create(
        (WordOfPlace(of_id=place, word_id=word) for place, its in words.items() for word in its),
        batch_size=500,
    )
