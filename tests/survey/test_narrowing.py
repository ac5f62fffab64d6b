"""Whom a survey asks: by a closed list of narrowings."""

from __future__ import annotations

from datetime import date

import pytest

from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.register.actions.enter_standing import enter_standing
from sangham.survey.narrowing import read_where
from sangham.survey.register import societies
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import INSPECTOR, Enter, place_ids
from tests.survey.test_register import ON


@pytest.fixture
def four(enter: Enter) -> None:
    enter(number=1, class_name="consumer", name=Name("One", ""))
    enter(number=2, class_name="credit", tier="central", area=place_ids("Manickal", "Shornur"))
    enter(number=3, class_name="", standing="dormant", area=None)
    enter(number=4, class_name="women", office="JR-PKD", area=place_ids("Shornur"))


@pytest.mark.parametrize(
    ("where", "numbers"),
    [
        ((), {1, 2, 3, 4}),
        (("class=consumer",), {1}),
        (("class=consumer", "class=women"), {1, 4}),
        (("tier=central",), {2}),
        (("standing=dormant",), {3}),
        (("office=JR-PKD",), {4}),
        (("district=Palakkad",), {2, 4}),
        (("district=പാലക്കാട്",), {2, 4}),
        (("district=Palakkad", "district=Thiruvananthapuram"), {1, 2, 4}),
        (("district=Palakkad", "class=credit"), {2}),
        ((" class = credit ",), {2}),
    ],
)
def test_the_societies_asked(four: None, where: tuple[str, ...], numbers: set[int]) -> None:
    asked, facts = societies(read_where(where), on=ON, looked_at={"society_class"}, progress=None)
    assert {each.number for each in asked} == numbers and len(facts["society_class"]) == len(asked)


@pytest.mark.parametrize(
    ("where", "on", "stood"),
    [
        ((), date(2026, 5, 31), {1: "working", 2: "dormant"}),
        ((), date(2026, 6, 1), {2: "working"}),
        (("standing=cancelled",), date(2026, 5, 31), {}),
        (("standing=cancelled",), date(2026, 6, 1), {1: "cancelled"}),
        (("standing=dormant",), date(2026, 5, 31), {2: "dormant"}),
        (("standing=dormant", "standing=cancelled"), date(2026, 6, 1), {1: "cancelled"}),
        (("standing=working",), date(2026, 6, 1), {2: "working"}),
    ],
)
def test_whoever_is_asked_by_standing_is_asked_by_that_of_the_day(
    enter: Enter, where: tuple[str, ...], on: date, stood: dict[int, str]
) -> None:
    ends, revives = enter(number=1), enter(number=2, standing="dormant")
    for society, standing in ((ends, "cancelled"), (revives, "working")):
        enter_standing(
            society,
            standing=standing,
            from_on=date(2026, 6, 1),
            paper=None,
            by=INSPECTOR,
            on=date(2026, 6, 2),
        )
    asked, facts = societies(read_where(where), on=on, looked_at={"society_registered"}, progress=None)
    assert {each.number: each.standing for each in asked} == stood
    registered = [None if each.standing == "cancelled" else True for each in asked]
    assert facts["society_registered"] == registered


@pytest.mark.usefixtures("office")
def test_all_that_cannot_be_read_is_said_at_once() -> None:
    given = ("class=stores", "name=X", "district=Atlantis", "office=1 OR 1=1", "consumer", "class=credit")
    with pytest.raises(Problems) as raised:
        read_where(given)
    assert [p.where for p in raised.value.found] == [f"--where {each}" for each in given[:-1]]
    for lang in ("en", "ml"):
        assert all(raised.value.lines(lang))
