"""Lists of matters and what lapses when: by whom, where, as on a day; and few queries for many matters."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sangham.proceedings.actions.lodge_application import lodge_application
from sangham.proceedings.actions.order_enquiry import order_enquiry
from sangham.proceedings.actions.scrutinise import scrutinise
from sangham.proceedings.actions.withdraw_matter import withdraw_matter
from sangham.proceedings.lists import Wanted, lapsing, listed
from sangham.proceedings.models import Matter
from sangham.proceedings.queries import matter_named, standing_of
from sangham.proceedings.state import State
from tests.proceedings.test_any_matter import INSPECTOR, JR, WHY, matter, received_on

__all__ = ["matter"]


def ids(wanted: Wanted, *, overdue: bool = False) -> list[UUID]:
    return [one.matter.id for one in listed(wanted, overdue=overdue)]


def test_by_office_official_district_kind_state_and_age(matter: UUID) -> None:
    on = received_on(matter)
    later = on + timedelta(days=30)
    assert ids(Wanted(on=on)) == [matter]
    assert ids(Wanted(on=on - timedelta(days=1))) == []
    assert ids(Wanted(on=on, office="JR-TVM", district="Thiruvananthapuram", kind="registration")) == [matter]
    for other in (
        Wanted(on=on, office="RCS"),
        Wanted(on=on, district="Palakkad"),
        Wanted(on=on, kind="representation"),
        Wanted(on=on, state=State.QUERIED),
        Wanted(on=later, older_than=30),
    ):
        assert ids(other) == []
    assert ids(Wanted(on=later, older_than=29)) == [matter]
    assert listed(Wanted(on=later))[0].age == 30


def test_whose_desk_it_is_on(matter: UUID) -> None:
    on = received_on(matter)
    desk = {code: ids(Wanted(on=on, official=code)) for code in ("ui-vembayam", "jr-tvm", "jr-pkd")}
    assert desk == {"ui-vembayam": [matter], "jr-tvm": [], "jr-pkd": []}
    scrutinise(matter, by=INSPECTOR, on=on)
    assert ids(Wanted(on=on, official="jr-tvm")) == [matter]
    order_enquiry(matter, inspector="ui-vembayam", points=(WHY,), report_by=None, by=JR, on=on)
    assert (ids(Wanted(on=on, official="ui-vembayam")), ids(Wanted(on=on, official="jr-tvm"))) == (
        [matter],
        [],
    )


def test_what_lapses_when_as_on_a_day(matter: UUID) -> None:
    on = received_on(matter)
    last = on + timedelta(days=90)
    (due,) = lapsing(Wanted(on=on))
    assert (due.matter.id, due.run.due_on, due.left, due.in_doubt) == (matter, last, 90, False)
    assert lapsing(Wanted(on=on), within=89) == []
    assert [d.left for d in lapsing(Wanted(on=last), within=0)] == [0]
    assert ids(Wanted(on=last), overdue=True) == []
    assert ids(Wanted(on=last + timedelta(days=1)), overdue=True) == [matter]
    withdraw_matter(matter, because=None, by=INSPECTOR, on=last)
    assert lapsing(Wanted(on=last + timedelta(days=1))) == []
    # As it stood on a day before, it was open still.
    assert [d.left for d in lapsing(Wanted(on=last - timedelta(days=5)))] == [5]
    assert ids(Wanted(on=last)) == [] and ids(Wanted(on=last, ended=True)) == [matter]


def lodged_again(like: UUID, n: int) -> None:
    s = standing_of(like)
    lodge_application(
        office="JR-TVM",
        application=s.application,
        applicants={"applicants": [], "relations": []},
        digest=f"{n:064x}",
        received_on=s.received_on,
        by=INSPECTOR,
        on=s.received_on,
    )


@pytest.mark.parametrize(
    "ask", [lambda on: listed(Wanted(on=on), overdue=True), lambda on: lapsing(Wanted(on=on))]
)
def test_many_matters_take_no_more_queries_than_few(matter: UUID, ask: object) -> None:
    on = received_on(matter) + timedelta(days=91)
    with CaptureQueriesContext(connection) as few:
        assert len(ask(on)) == 1  # type: ignore[operator]
    for n in range(12):
        lodged_again(matter, n)
    with CaptureQueriesContext(connection) as many:
        assert len(ask(on)) == 13  # type: ignore[operator]
    assert len(many) == len(few) <= 4


def test_a_matter_by_its_number(matter: UUID) -> None:
    row = Matter.objects.get(pk=matter)
    assert matter_named(row.called) == row == matter_named(f" {matter} ")
    for name in ("JR-TVM/2/2026", "JR-TVM/1", "", "1/2026", "JR-TVM/1/20261"):
        assert matter_named(name) is None
    assert row.called == f"JR-TVM/1/{received_on(matter).year}"
