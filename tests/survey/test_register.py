"""What the register holds of an area, by the law's names; what its lists do not say stays unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sangham.law.acts.kcs_1969 import kcs
from sangham.places.models import Place
from sangham.register.actions.enter_society import Besides
from sangham.register.models import AreaPlace
from sangham.survey.narrowing import read_where
from sangham.survey.register import AREA_FACTS, DAYS, OWN, societies
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter, Register, place_ids

ON = date(2026, 11, 1)


ALL = frozenset(kcs.facts)


def only(*where: str, on: date = ON) -> dict[str, Any]:
    """What is known of the one society that is asked."""
    asked, facts = societies(read_where(where), on=on, looked_at=ALL, progress=None)
    assert len(asked) == 1
    return {name: value for name, (value,) in facts.items() if value is not None}


def test_each_fact_is_one_of_the_laws():
    assert OWN.keys() | DAYS.keys() | set(AREA_FACTS) <= ALL


def test_only_what_is_looked_at_is_told(enter: Enter):
    enter()
    _, facts = societies(
        read_where(()), on=ON, looked_at={"name_en", "area_is_urban", "no_such"}, progress=None
    )
    assert facts == {"name_en": ["Manickal Service Co-operative Society Ltd."], "area_is_urban": [False]}


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
    assert only(on=date(2026, 5, 31))["area_districts"] == ("Palakkad", "Thiruvananthapuram")


def test_of_an_area_of_which_more_is_written_than_is_told_as_places_nothing_is_told(enter: Enter):
    enter(besides=Besides(area_as_written=("the old village",)))
    assert not [name for name in only() if name.startswith("area_")]


def test_progress_is_told_to_the_end(enter: Enter):
    enter()
    told: list[tuple[int, int]] = []
    societies(read_where(()), on=ON, looked_at=ALL, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 1)]
