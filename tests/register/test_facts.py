"""What the law asks of societies in standing, for many at once: unknown stays unknown, and each fact is the law's."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.register.actions.enter_liability import enter_liability
from sangham.register.actions.enter_society import Besides
from sangham.register.actions.enter_standing import enter_standing
from sangham.register.actions.receive_audit_certificate import receive_audit_certificate
from sangham.register.actions.receive_yearly_statement import receive_yearly_statement
from sangham.register.entries_of_standing import Members, ShareCapital
from sangham.register.facts import COLUMNS, LAW_FACTS, About, facts_about
from tests.register.conftest import INSPECTOR, Enter, Register

ON = date(2026, 6, 1)
BY: dict[str, Any] = {"by": INSPECTOR, "on": ON}
YEAR = date(2025, 3, 31)


def about(on: date = ON, **given: Any) -> dict[str, About]:
    return {each.columns["mark"]: each for each in facts_about(on=on, **given)}


def stated(society: Any, *, year: date = YEAR, **given: Any) -> None:
    members = dict.fromkeys(Members.model_fields, None) | {"as_written": ()}
    members |= {name: n for name, n in given.items() if name in members}
    capital = dict.fromkeys(ShareCapital.model_fields, None)
    capital |= {name: n for name, n in given.items() if name in capital and name not in members}
    receive_yearly_statement(
        society, year_ended_on=year, received_on=None, members=Members(**members), share_capital=ShareCapital(**capital),
        turnover=None, result=None, employees=None, paper=None, **BY,
    )  # fmt: skip


def test_each_fact_is_one_of_the_laws() -> None:
    assert set(LAW_FACTS) <= set(kcs.facts)


def test_what_is_not_known_is_not_known(enter: Enter) -> None:
    enter(number=None, area=None, registered_on=None, class_name="", tier="", standing="")
    (found,) = facts_about(on=ON)
    assert tuple(found.facts) == LAW_FACTS and tuple(found.columns) == COLUMNS
    known = {name: value for name, value in found.facts.items() if value is not None}
    assert known == {"society_registered": True}
    assert (found.columns["tier"], found.columns["standing"]) == (None, None)


def test_a_society_of_which_much_is_known(enter: Enter) -> None:
    society = enter()
    enter_liability(society, liability="unpaid_on_shares", from_on=None, paper=None, **BY)
    stated(society, year=date(2024, 3, 31), individuals=200, governments=0, local_bodies=0, other_bodies=0)
    stated(
        society,
        individuals=250,
        societies=2,
        governments=1,
        local_bodies=0,
        other_bodies=0,
        government=5_00_00,
        in_all=9_00_00,
    )
    receive_audit_certificate(
        society, year_ended_on=YEAR, audit_class="B", received_on=date(2025, 9, 1), paper=None, **BY
    )
    facts = about()["T 385"].facts
    assert facts == {
        "society_registered": True,
        "society_registered_on": date(1961, 7, 1),
        "first_registered_on": None,  # the older register's day may be of a later registration
        "society_class": "credit",
        "area_districts": ("Thiruvananthapuram",),
        "liability_unlimited": False,
        "limited_liability": True,
        "liability_on_winding_up": "unpaid_on_shares",
        "individual_members": 250,
        "member_societies": 2,
        "other_bodies_as_members": 1,
        "share_capital": 9_00_00,
        "government_share_capital_received": True,
        "government_is_member": True,
    }
    columns = about()["T 385"].columns
    assert columns["audit_received_on"] == date(2025, 9, 1) and columns["audit_year_ended_on"] == YEAR
    earlier = about(date(2025, 3, 30))["T 385"]
    assert (earlier.facts["individual_members"], earlier.facts["government_is_member"]) == (200, False)
    assert earlier.facts["share_capital"] is None and earlier.columns["audit_received_on"] is None


@pytest.mark.parametrize("blank", ["governments", "local_bodies", "other_bodies"])
def test_a_sum_with_a_blank_in_it_is_not_known(enter: Enter, blank: str) -> None:
    given = {"governments": 1, "local_bodies": 2, "other_bodies": 3}
    stated(enter(), **{name: n for name, n in given.items() if name != blank})
    assert about()["T 385"].facts["other_bodies_as_members"] is None


def test_an_area_of_which_part_could_not_be_told_as_places_is_not_known(enter: Enter) -> None:
    enter(besides=Besides(area_as_written=("the old village",)))
    assert about()["T 385"].facts["area_districts"] is None


def test_on_a_day(enter: Enter, register: Register) -> None:
    society = enter()
    register()
    enter_standing(society, standing="dormant", from_on=date(2020, 1, 1), paper=None, **BY)
    assert about()["T 385"].columns["standing"] == "dormant"
    assert set(about()) == {"T 385", "T 2041"}
    assert about()["T 2041"].facts["first_registered_on"] == date(2026, 4, 3)
    assert about(date(2019, 12, 31))["T 385"].columns["standing"] == "working"
    assert set(about(date(2026, 4, 2))) == {"T 385"}
    assert set(about(societies=[society])) == {"T 385"} and about(office="JR-PKD") == {}


def test_few_queries_whatever_the_number(enter: Enter) -> None:
    for number in range(1, 21):
        stated(enter(number=number), individuals=number)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        found = list(facts_about(on=ON))
    assert len(found) == 20 and len(asked) == 4
