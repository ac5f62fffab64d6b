"""Kinds: what a payload may hold, names, versions, and reading what older programs wrote."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Literal
from uuid import UUID

import pytest
from pydantic import BaseModel, ConfigDict, ValidationError

from sangham.journal.kinds import Payload, UnknownKind, entry_kind, kind_of, read_payload
from sangham.journal.proof.canonical import JSON, NotCanonical
from sangham.kernel.text import Text
from tests.journal.happenings import BoatMoored

BOAT = UUID("01932f3e-0000-7000-8000-000000000001")


class Plank(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    wood: str
    under: Plank | None = None


@entry_kind("everything_held")
class EverythingHeld(Payload):
    on: date
    id: UUID
    count: int
    yes: bool
    way: Literal["up", "down"]
    maybe: str | None
    planks: tuple[Plank, ...]
    named: dict[str, list[int]]
    free: JSON
    title: Text


def everything() -> EverythingHeld:
    return EverythingHeld(
        on=date(2026, 11, 20),
        id=BOAT,
        count=2**53 - 1,
        yes=True,
        way="up",
        maybe=None,
        planks=(Plank(wood="anjili", under=Plank(wood="teak")),),
        named={"b": [1], "a": []},
        free={"x": [None, {"y": 1}]},
        title=Text(en="Deed", ml="ആധാരം"),
    )


def test_whatever_is_recorded_is_read_back_the_same():
    text = everything().as_text()
    assert read_payload("everything_held", 1, text) == everything()
    assert (
        '"on":"2026-11-20"' in text
        and '"planks":[{"under":{"under":null,"wood":"teak"},"wood":"anjili"}]' in text
    )


@pytest.mark.parametrize(
    "hint",
    [float, Decimal, datetime, bytes, object, list[float], dict[int, str], tuple[str, float], float | None],
)
def test_what_the_record_cannot_hold_is_refused_when_the_kind_is_made(hint):
    with pytest.raises(TypeError, match="Held"):
        entry_kind("thing_held")(type("Held", (Payload,), {"__annotations__": {"thing": hint}}))


def test_a_float_within_free_data_is_refused():
    with pytest.raises(ValidationError):
        EverythingHeld(**{**dict(everything()), "free": {"x": 0.5}})


def test_a_number_that_canonical_json_cannot_write_is_refused_when_recorded():
    with pytest.raises(NotCanonical):
        BoatMoored(boat=BOAT, berth="3", crew=2**53).as_text()


@pytest.mark.parametrize("name", ["BoatMoored", "boat moored", "", "_x", "x__y", "1x"])
def test_a_name_in_another_form_is_refused(name):
    with pytest.raises(ValueError, match="lower_case"):
        entry_kind(name)(Plank)


def test_a_name_is_taken_once():
    with pytest.raises(ValueError, match="already"):

        @entry_kind("boat_moored")
        class Another(Payload):
            pass


def test_a_payload_is_frozen_and_knows_its_fields():
    with pytest.raises(ValidationError):
        BoatMoored(boat=BOAT, berth="3", crew=2, captain="?")
    with pytest.raises(ValidationError):
        BoatMoored(boat=BOAT, berth="3", crew=2).berth = "4"


def test_older_versions_are_carried_up():
    now = BoatMoored(boat=BOAT, berth="unknown", crew=4)
    assert read_payload("boat_moored", 1, {"boat": str(BOAT), "people": 4}) == now
    assert read_payload("boat_moored", 1, f'{{"boat":"{BOAT}","people":4}}') == now
    assert read_payload("boat_moored", 2, {"boat": str(BOAT), "berth": "unknown", "people": 4}) == now
    assert read_payload("boat_moored", 3, {"boat": str(BOAT), "berth": "unknown", "crew": 4}) == now


@pytest.mark.parametrize(("kind", "version"), [("boat_sunk", 1), ("boat_moored", 4), ("boat_moored", 0)])
def test_unknown_kinds_and_newer_versions_are_refused(kind, version):
    with pytest.raises(UnknownKind):
        read_payload(kind, version, {})


def test_a_version_without_an_upcaster_is_refused():
    entry_kind("plank_laid", version=2)(type("PlankLaid", (Payload,), {"__annotations__": {"wood": str}}))
    with pytest.raises(UnknownKind, match="no upcaster from version 1"):
        read_payload("plank_laid", 1, {"wood": "teak"})


def test_reading_is_strict():
    for crew in ('"2"', "2.0", "true"):
        with pytest.raises(ValidationError):
            read_payload("boat_moored", 3, f'{{"berth":"3","boat":"{BOAT}","crew":{crew}}}')


def test_a_payload_that_was_never_registered_has_no_kind():
    with pytest.raises(UnknownKind):
        kind_of(type("Loose", (Payload,), {}))
