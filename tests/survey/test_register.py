"""What the register holds of an area, by the law's names; what its lists do not say stays unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sangham.places.models import Place
from sangham.register.models import AreaPlace
from sangham.survey.narrowing import read_where
from sangham.survey.register import societies
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter, Register, place_ids

ON = date(2026, 11, 1)


def only(*where: str) -> dict[str, Any]:
    (_, (facts,)) = societies(read_where(where), on=ON, progress=None)
    return facts


def codes(*wanted: str) -> list:
    by_code = dict(Place.objects.values_list("code", "id"))
    return [by_code[code] for code in wanted]


@pytest.mark.parametrize(
    ("area", "told"),
    [
        (
            ("G01046",),
            {
                "area_districts": ("Thiruvananthapuram",),
                "area_takes_in_whole_district": False,
                "area_is_whole_state": False,
                "area_confined_to": "panchayat",
                "area_is_urban": False,
            },
        ),
        (
            ("M01002",),
            {
                "area_districts": ("Thiruvananthapuram",),
                "area_takes_in_whole_district": False,
                "area_is_whole_state": False,
                "area_confined_to": "municipality",
                "area_is_urban": True,
            },
        ),
        (
            ("G01046", "M09038"),
            {
                "area_districts": ("Palakkad", "Thiruvananthapuram"),
                "area_takes_in_whole_district": False,
                "area_is_whole_state": False,
                "area_within_one_taluk": False,
                "area_confined_to": "wider",
            },
        ),
        (
            ("D01",),
            {
                "area_districts": ("Thiruvananthapuram",),
                "area_takes_in_whole_district": True,
                "area_is_whole_state": False,
                "area_confined_to": "wider",
            },
        ),
        # every grama panchayat of the district that the list has: whether that is the whole of it, nobody has said
        (
            ("G09017", "G09018", "G09020"),
            {
                "area_districts": ("Palakkad",),
                "area_is_whole_state": False,
                "area_confined_to": "wider",
                "area_is_urban": False,
            },
        ),
    ],
)
def test_an_area_tells_what_its_places_tell(enter: Enter, area, told):
    enter(area=codes(*area))
    facts = only()
    assert {name: value for name, value in facts.items() if name.startswith("area_")} == told


def test_of_an_area_not_known_nothing_is_told(enter: Enter):
    enter(area=None)
    assert not [name for name in only() if name.startswith("area_")]


def test_a_society_tells_what_its_row_holds(enter: Enter):
    enter()
    assert {n: v for n, v in only().items() if not n.startswith("area_")} == {
        "society_registered": True,
        "society_registered_on": date(1961, 7, 1),
        "society_class": "credit",
        "name_en": "Manickal Service Co-operative Society Ltd.",
        "name_ml": "മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം",
    }


def test_when_it_was_first_registered_only_this_record_can_tell(register: Register):
    register()
    assert only()["first_registered_on"] == date(2026, 4, 3)


def test_what_an_old_register_does_not_say_is_no_fact(enter: Enter):
    enter(class_name="", registered_on=None, area=None)
    assert set(only()) == {"society_registered", "name_en", "name_ml"}


def test_a_place_that_left_the_area_is_not_of_it(enter: Enter):
    enter(area=place_ids("Manickal", "Shornur"))
    AreaPlace.objects.filter(place=place_ids("Shornur")[0]).update(until_on=date(2026, 6, 1))
    assert only()["area_districts"] == ("Thiruvananthapuram",)
    (_, (before,)) = societies(read_where(()), on=date(2026, 5, 31), progress=None)
    assert before["area_districts"] == ("Palakkad", "Thiruvananthapuram")


def test_progress_is_told_to_the_end(enter: Enter):
    enter()
    told: list[tuple[int, int]] = []
    societies(read_where(()), on=ON, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 1)]
