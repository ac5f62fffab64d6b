"""What is entered in the journal about places."""

from __future__ import annotations

from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind


class PlaceRow(Payload):
    """One place of an edition. At least one of the two names is there."""

    id: UUID
    code: str = Field(min_length=1, max_length=40)
    authority: str
    kind: str
    name_en: str = ""
    name_ml: str = ""
    district: str


@entry_kind("places_imported")
class PlacesImported(Payload):
    """A list was imported whole: its rows, where they came from, and how many rows were refused."""

    edition: str
    source: str
    sha256: str
    refused: int
    places: tuple[PlaceRow, ...]
