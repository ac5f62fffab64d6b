"""Kinds of entries for tests, a table derived from them, and its projection."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from django.db import models

from sangham.journal.kinds import Payload, entry_kind, upcaster
from sangham.journal.models import Entry
from sangham.journal.projecting import IfNew, adds, projects


@entry_kind("boat_moored", version=3)
class BoatMoored(Payload):
    """A boat is moored. Version 1 had no berth; version 2 called the count `people`."""

    boat: UUID
    berth: str
    crew: int


@entry_kind("boat_left")
class BoatLeft(Payload):
    """A boat leaves."""

    boat: UUID


@entry_kind("boat_built")
class BoatBuilt(Payload):
    """A boat is built, at its berth until it moors elsewhere."""

    boat: UUID
    berth: str


@upcaster("boat_moored", from_version=1)
def give_a_berth(data: dict) -> dict:
    return {**data, "berth": "unknown"}


@upcaster("boat_moored", from_version=2)
def call_it_crew(data: dict) -> dict:
    return {"boat": data["boat"], "berth": data["berth"], "crew": data["people"]}


class Boat(models.Model):
    """Derived from the entries above. Its table is made by the test that needs it."""

    id = models.UUIDField(primary_key=True)
    berth = models.TextField()
    crew = models.IntegerField()
    moored_by = models.TextField()

    class Meta:
        app_label = "harbour"
        managed = False


MODELS = [Boat]


@adds(BoatBuilt)
def build(what: BoatBuilt, entry: Entry) -> Iterator[IfNew]:
    if __name__ in entry_tables():
        yield IfNew(Boat(id=what.boat, berth=what.berth, crew=0, moored_by=entry.author))


@projects(BoatMoored)
def moor(what: BoatMoored, entry: Entry) -> None:
    if __name__ in entry_tables():
        values = {"berth": what.berth, "crew": what.crew, "moored_by": entry.author}
        Boat.objects.update_or_create(id=what.boat, defaults=values)


@projects(BoatLeft)
def leave(what: BoatLeft, entry: Entry) -> None:
    if __name__ in entry_tables():
        Boat.objects.filter(id=what.boat).delete()


def entry_tables() -> list[str]:
    """The projections in force: these write only in tests that list this module, and made its table."""
    from django.conf import settings

    return list(settings.SANGHAM_PROJECTIONS)
