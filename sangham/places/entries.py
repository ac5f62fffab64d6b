"""What is entered in the journal about places, in the stream ``places/<edition>``."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind, upcaster

Code = Field(min_length=1, max_length=40)


class PlaceRow(Payload):
    """One place of an edition. At least one of the two names is there. `wards`, `population`: None, not known.

    `within`: of a ward the local body, of the same edition; None for every other.
    """

    id: UUID
    code: str = Code
    authority: str
    kind: str
    name_en: str = ""
    name_ml: str = ""
    district: str
    wards: int | None
    population: int | None
    within: UUID | None


@entry_kind("places_imported", version=3)
class PlacesImported(Payload):
    """A list was imported whole: its rows, where they came from, and how many rows were refused."""

    edition: str
    source: str
    sha256: str
    refused: int
    places: tuple[PlaceRow, ...]


@upcaster("places_imported", from_version=1)
def neither_wards_nor_population(data: dict[str, Any]) -> dict[str, Any]:
    """Neither was kept then."""
    return {**data, "places": [{**row, "wards": None, "population": None} for row in data["places"]]}


@upcaster("places_imported", from_version=2)
@upcaster("places_supplemented", from_version=1)
def no_place_within_another(data: dict[str, Any]) -> dict[str, Any]:
    """There were no wards then."""
    return {**data, "places": [{**row, "within": None} for row in data["places"]]}


class PlaceAddition(Payload):
    """What a further list says of a place that the edition has: a code of another authority, what was not known."""

    place: UUID
    code: str = Code
    authority: str
    name_en: str = ""
    name_ml: str = ""
    wards: int | None
    population: int | None


@entry_kind("places_supplemented", version=2)
class PlacesSupplemented(Payload):
    """A further list of the same edition was taken: what it adds to places that were there, and places that were not."""

    edition: str
    source: str
    sha256: str
    refused: int
    additions: tuple[PlaceAddition, ...]
    places: tuple[PlaceRow, ...]


@entry_kind("place_renamed")
class PlaceRenamed(Payload):
    """A place of an older edition is, under another name or code, one of a newer; `order`: what says so."""

    place: UUID
    becomes: UUID
    order: str = Field(min_length=1, max_length=200)


@entry_kind("places_merged")
class PlacesMerged(Payload):
    """Places of an older edition, or parts of them, make up one of a newer; `order`: what says so."""

    places: tuple[UUID, ...] = Field(min_length=2)
    into: UUID
    order: str = Field(min_length=1, max_length=200)


@entry_kind("place_divided")
class PlaceDivided(Payload):
    """A place of an older edition lies, in parts, in several of a newer; `order`: what says so."""

    place: UUID
    into: tuple[UUID, ...] = Field(min_length=2)
    order: str = Field(min_length=1, max_length=200)
