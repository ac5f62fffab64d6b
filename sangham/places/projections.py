"""Entries about places -> tables."""

from __future__ import annotations

from sangham.journal.models import Entry
from sangham.journal.projecting import projects
from sangham.kernel.names import search_key
from sangham.places.entries import PlacesImported
from sangham.places.models import Edition, Place
from sangham.places.models.place import LONGEST_KEY

MODELS = [Edition, Place]


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
