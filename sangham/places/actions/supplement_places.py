"""Supplement an edition: a further list adds codes of another authority, names and figures to places it has."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.permitting import require_permission
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.places.actions.import_places import ImportReport, content_of, entered_row, nothing_taken
from sangham.places.entries import PlaceAddition, PlacesSupplemented
from sangham.places.joining import Joining
from sangham.places.models import Edition, Place, PlaceCode
from sangham.places.reading import read_places


def supplement_places(
    path: Path, *, edition: str, by: Actor, on: date, authority: str | None = None
) -> ImportReport:
    """Take a further CSV list of places into an edition that is there; every row refused or doubtful is reported.

    A place is known by its code, else by name, kind and district (`places/joining.py`); one that the edition lacks is
    added to it, as a doubt. What the edition says already stays. Raises Problems, and takes nothing, where the file
    cannot be read, no row can be taken, the edition is not there, or `by` may not.
    """
    require_permission("import_places", by=by, on=on)
    content = content_of(path)
    with transaction.atomic():
        if not Edition.objects.filter(name=edition).exists():
            raise problem(edition, _NO_EDITION.fill(edition=edition), _MEND_NO_EDITION)
        reading = read_places(content, where=path.name, authority=authority, with_districts=False)
        codes = PlaceCode.objects.filter(edition=edition).values_list("authority", "code", "place_id")
        joined = Joining(Place.objects.filter(edition=edition).order_by("code", "id"), codes).join(
            reading.taken
        )
        refused = sorted([*reading.refused, *joined.refused], key=lambda row: row.row)
        if not joined.known and not joined.new:
            reading.refused = refused
            raise nothing_taken(reading, path.name)
        entered = PlacesSupplemented(
            edition=edition,
            source=path.name[:200],
            sha256=hashlib.sha256(content).hexdigest(),
            refused=len(refused),
            additions=tuple(
                PlaceAddition(
                    place=place,
                    code=row.code,
                    authority=row.authority,
                    name_en=row.name_en,
                    name_ml=row.name_ml,
                    wards=row.wards,
                    population=row.population,
                )
                for row, place in joined.known
            ),
            places=tuple(entered_row(row, within) for row, within in joined.new),
        )
        record(entered, stream=f"places/{edition}", by=by, on=on)
    doubts = sorted([*reading.doubts, *joined.doubts], key=lambda doubt: int(doubt.where))
    return ImportReport(edition, len(joined.known) + len(joined.new), tuple(refused), tuple(doubts))


_NO_EDITION = Text(en="No edition {edition} is there.", ml="{edition} എന്ന പതിപ്പില്ല.")
_MEND_NO_EDITION = Text(en="Import its first list first.", ml="ആദ്യം അതിന്റെ ആദ്യ പട്ടിക ചേർക്കുക.")
