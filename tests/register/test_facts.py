"""What the law asks of societies in standing, for many at once: unknown stays unknown, and each fact is the law's."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.register.actions.enter_liability import enter_liability
from sangham.register.actions.enter_standing import enter_standing
from sangham.register.actions.receive_yearly_statement import receive_yearly_statement
from sangham.register.entries_of_standing import Members, ShareCapital
from sangham.register.facts import OF_STANDING, facts_of_standing, standing_otherwise
from tests.register.conftest import INSPECTOR, Enter

ON = date(2026, 6, 1)
BY: dict[str, Any] = {"by": INSPECTOR, "on": ON}
YEAR = date(2025, 3, 31)


def facts(society: UUID, on: date = ON) -> dict[str, Any]:
    """All that is known of a society in standing on a day."""
    known = facts_of_standing(OF_STANDING, on=on)
    assert known.keys() == OF_STANDING
    of_it = {UUID(key): key for its in known.values() for key in its}
    told = {name: its.get(of_it.get(society, "")) for name, its in known.items()}
    return {name: value for name, value in told.items() if value is not None}


def stated(society: UUID, *, year: date = YEAR, **given: Any) -> None:
    members = dict.fromkeys(Members.model_fields, None) | {"as_written": ()}
    members |= {name: n for name, n in given.items() if name in members}
    capital = dict.fromkeys(ShareCapital.model_fields, None)
    capital |= {name: n for name, n in given.items() if name in capital and name not in members}
    receive_yearly_statement(
        society, year_ended_on=year, received_on=None, members=Members(**members), share_capital=ShareCapital(**capital),
        turnover=None, result=None, employees=None, paper=None, **BY,
    )  # fmt: skip


def test_each_fact_is_one_of_the_laws() -> None:
    assert set(kcs.facts) >= OF_STANDING


def test_what_is_not_known_is_not_known(enter: Enter) -> None:
    society = enter(number=None, area=None, registered_on=None, class_name="", tier="", standing="")
    assert facts(society) == {}
    stated(society)  # a statement of blanks alone
    assert facts(society) == {}


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
    of_liability = {
        "liability_unlimited": False,
        "limited_liability": True,
        "liability_on_winding_up": "unpaid_on_shares",
    }
    assert facts(society) == of_liability | {
        "individual_members": 250,
        "member_societies": 2,
        "other_bodies_as_members": 1,
        "share_capital": 9_00_00,
        "government_share_capital_received": True,
        "government_is_member": True,
    }
    assert facts(society, date(2025, 3, 30)) == of_liability | {
        "individual_members": 200,
        "other_bodies_as_members": 0,
        "government_is_member": False,
    }


def test_of_two_statements_of_a_year_the_later_holds_with_its_blanks(enter: Enter) -> None:
    society = enter()
    stated(society, individuals=250, societies=2)
    stated(society, individuals=260)
    assert facts(society) == {"individual_members": 260}


@pytest.mark.parametrize("blank", ["governments", "local_bodies", "other_bodies"])
def test_a_sum_with_a_blank_in_it_is_not_known(enter: Enter, blank: str) -> None:
    society, given = enter(), {"governments": 1, "local_bodies": 2, "other_bodies": 3}
    stated(society, **given)
    assert facts(society)["other_bodies_as_members"] == 6
    stated(society, **{name: n for name, n in given.items() if name != blank})
    assert "other_bodies_as_members" not in facts(society)


def test_liability_on_a_day(enter: Enter) -> None:
    society = enter()
    enter_liability(society, liability="unlimited", from_on=None, paper=None, **BY)
    enter_liability(society, liability="unpaid_on_shares", from_on=date(2020, 1, 1), paper=None, **BY)
    assert facts(society, date(2019, 12, 31)) == {"liability_unlimited": True, "limited_liability": False}
    assert facts(society, date(2020, 1, 1)) == {
        "liability_unlimited": False,
        "limited_liability": True,
        "liability_on_winding_up": "unpaid_on_shares",
    }


def test_only_what_is_asked_for_is_fetched(enter: Enter) -> None:
    stated(enter(), individuals=250)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        found = facts_of_standing({"individual_members", "society_class"}, on=ON)
    assert found.keys() == {"individual_members"} and len(asked) == 1
    assert facts_of_standing(set(), on=ON) == {}


def test_standing_on_a_day(enter: Enter) -> None:
    society, other = enter(), enter(number=386, standing="")
    enter_standing(society, standing="dormant", from_on=date(2020, 1, 1), paper=None, **BY)
    enter_standing(other, standing="cancelled", from_on=date(2022, 1, 1), paper=None, **BY)

    def then(on: date) -> dict[UUID, str]:
        return {UUID(key): standing for key, standing in standing_otherwise(on=on).items()}

    assert then(date(2019, 12, 31)) == {society: "working", other: ""}
    assert then(date(2020, 1, 1)) == {other: ""}
    assert then(date(2022, 1, 1)) == then(ON) == {}


def test_few_queries_whatever_the_number(enter: Enter) -> None:
    for number in range(1, 21):
        society = enter(number=number)
        stated(society, individuals=number)
        enter_standing(society, standing="dormant", from_on=date(2026, 5, 31), paper=None, **BY)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        found = facts_of_standing(OF_STANDING, on=ON)
        otherwise = standing_otherwise(on=date(2026, 5, 30))
    assert sorted(found["individual_members"].values()) == list(range(1, 21)) and len(otherwise) == 20
    assert len(asked) == 4
