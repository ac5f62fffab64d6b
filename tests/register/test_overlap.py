"""Neighbours as they are listed: letters, a hint of likeness that is no finding, and how many more."""

from __future__ import annotations

from datetime import date

import pytest

from sangham.kernel.names import Name
from sangham.register.models import Society
from sangham.register.overlap import LETTERED, overlap, overlap_of
from tests.register.conftest import Enter, place_ids

ON = date(2026, 11, 1)


def society(number: int) -> Society:
    return Society.objects.select_related("office").get(number=number)


@pytest.fixture
def some(enter: Enter) -> None:
    enter(number=1, class_name="consumer", area=place_ids("Manickal", "Vembayam"))
    enter(number=2, class_name="credit", area=place_ids("Manickal", "Vembayam", "Karakulam"))
    enter(number=3, class_name="consumer", area=place_ids("Vembayam", "Nellanad"))
    enter(number=4, class_name="", area=place_ids("Manickal"))
    enter(number=5, class_name="consumer", area=place_ids("Shornur"))
    enter(number=6, class_name="consumer", area=None)


@pytest.mark.usefixtures("some")
def test_those_of_its_class_come_first_then_by_places_in_common() -> None:
    found = overlap_of(society(1), ON)
    assert found is not None
    assert [(n.letter, n.society.number, n.same_class) for n in found.neighbours] == [
        ("A", 3, True),
        ("B", 4, None),
        ("C", 2, False),
    ]
    first = found.neighbours[0]
    assert [p.name_en for p in first.shared] == ["Vembayam"]
    assert [p.name_en for p in first.area] == ["Nellanad", "Vembayam"]
    assert [p.name_en for p in found.own] == ["Manickal", "Vembayam"] and found.more == 0


@pytest.mark.usefixtures("some")
def test_an_area_not_known_has_no_overlap_that_could_be_told() -> None:
    assert overlap_of(society(6), ON) is None


@pytest.mark.usefixtures("some")
def test_of_an_application_without_a_class_nothing_is_likely() -> None:
    found = overlap(place_ids("Manickal"), class_name="", on=ON)
    assert {n.same_class for n in found.neighbours} == {None} and len(found.neighbours) == 3


def test_no_more_are_lettered_than_can_be_read(enter: Enter) -> None:
    for number in range(1, LETTERED + 4):
        enter(number=number, name=Name(f"Society {number}", ""))
    found = overlap_of(society(1), ON)
    assert found is not None and (len(found.neighbours), found.more) == (LETTERED, 2)
