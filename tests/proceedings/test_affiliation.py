"""Affiliation, s.8A: the other society's decision, silence for sixty days, and the appeal to the Registrar."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.queries import entries_of
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.law.outcome import Outcome
from sangham.portal.society_page import society_page
from sangham.proceedings.actions.decide_matter import decide_matter
from sangham.proceedings.actions.enter_deemed import enter_deemed
from sangham.proceedings.actions.report_society_decision import report_society_decision
from sangham.proceedings.actions.withdraw_matter import withdraw_matter
from sangham.proceedings.consulting import running
from sangham.proceedings.deeming import deemed_from
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import State
from sangham.proceedings.steps import Step, next_steps
from sangham.register.models import Affiliation
from sangham.register.queries import society
from tests.proceedings.staged import (
    AFFILIATION,
    INSPECTOR,
    JR,
    RECEIVED_ON,
    WHY,
    lodged,
    looked_at,
    office,
    older,
    paper,
    registered,
    satisfied,
)

SIXTIETH = RECEIVED_ON + timedelta(days=60)


@pytest.fixture
def two(db: None) -> tuple[UUID, UUID]:
    """A primary society, and the apex society to which it applies."""
    office()
    apex = older(Name("Kerala Consumer Federation Limited", ""), number=1, tier="apex", class_name="consumer")
    return registered(), apex


def applied(two: tuple[UUID, UUID], **facts: Any) -> UUID:
    stated = {name: value for name, value in (AFFILIATION | facts).items() if value is not None}
    return lodged(
        "affiliation", two[0], other_society=two[1], facts=stated, papers=(paper("Postal receipt"),)
    )


def decided(matter: UUID, decided_on: date, *, granted: bool, told_on: date | None = None) -> bool:
    """Reported ten days after it was decided; whether it stands."""
    on = decided_on + timedelta(days=10)
    return report_society_decision(
        matter, granted=granted, decided_on=decided_on, told_on=told_on, by=INSPECTOR, on=on
    ).stands


def test_given_by_a_decision_in_time(two: tuple[UUID, UUID]) -> None:
    matter = applied(two)
    assert set(next_steps(standing_of(matter))) >= {Step.REPORT_DECISION, Step.ENTER_DEEMED, Step.WITHDRAW}
    assert Step.SCRUTINISE not in next_steps(standing_of(matter))
    assert decided(matter, SIXTIETH, granted=True)
    assert standing_of(matter).state is State.GRANTED
    row = Affiliation.objects.get(society=two[0])
    assert (row.to_id, row.how, row.from_on, row.matter) == (two[1], "decision", SIXTIETH, matter)
    of = society(two[0])
    assert of is not None and [r.name.here for r in society_page(of).affiliated] == [
        "Kerala Consumer Federation Limited"
    ]
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH + timedelta(days=30))
    assert check_tables() == []


def test_a_rejection_in_time_stands(two: tuple[UUID, UUID]) -> None:
    matter = applied(two)
    assert decided(matter, SIXTIETH, granted=False)
    assert standing_of(matter).state is State.REFUSED
    assert not Affiliation.objects.exists()
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH + timedelta(days=30))


@pytest.mark.parametrize("granted", [True, False])
def test_after_the_sixty_days_a_decision_changes_nothing(two: tuple[UUID, UUID], granted: bool) -> None:
    """It neither takes back what silence gave, nor gives it on a later day."""
    matter = applied(two)
    assert not decided(matter, SIXTIETH + timedelta(days=1), granted=granted)
    assert standing_of(matter).state is State.LODGED and not Affiliation.objects.exists()
    assert Step.REPORT_DECISION not in next_steps(standing_of(matter))
    enter_deemed(matter, by=INSPECTOR, on=SIXTIETH + timedelta(days=20))
    assert (Affiliation.objects.get().how, Affiliation.objects.get().from_on) == (
        "operation_of_law",
        SIXTIETH,
    )
    assert check_tables() == []


def test_deemed_by_operation_of_law_on_the_laws_own_day(two: tuple[UUID, UUID]) -> None:
    matter = applied(two)
    s = standing_of(matter)
    on = SIXTIETH + timedelta(days=40)
    days = {label: deemed_from(s, label, on=on) for label in ("expiry", "after")}
    assert days == {"expiry": SIXTIETH, "after": SIXTIETH + timedelta(days=1)}
    what = enter_deemed(matter, by=INSPECTOR, on=on, readings={"sixtieth_day": "after"})
    assert (what.from_on, what.readings) == (days["after"], {"sixtieth_day": "after"})
    s = standing_of(matter)
    assert (s.state, s.ordered, s.ended_on) == (State.DEEMED, None, days["after"])
    assert next_steps(s) == ()  # no order is issued, none is sent
    last, registered_so = entries_of(f"matter/{matter}")[-1], entries_of(f"society/{two[0]}")[-1]
    assert (last.kind, last.effective_on, registered_so.effective_on) == (
        "outcome_deemed",
        days["after"],
        days["after"],
    )
    assert last.receipt is not None and last.receipt == registered_so.receipt
    assert check_tables() == []


def test_on_the_sixtieth_day_it_is_for_a_reading_that_is_named(two: tuple[UUID, UUID]) -> None:
    matter = applied(two)
    with pytest.raises(Problems):
        enter_deemed(
            matter, by=INSPECTOR, on=SIXTIETH - timedelta(days=1), readings={"sixtieth_day": "expiry"}
        )
    with pytest.raises(Problems) as doubtful:
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH)
    assert "more than one reading" in str(doubtful.value)
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH, readings={"sixtieth_day": "after"})
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH, readings={"sixtieth_day": "literal"})
    assert not Affiliation.objects.exists() and standing_of(matter).deemed is None
    assert (
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH, readings={"sixtieth_day": "expiry"}).from_on
        == SIXTIETH
    )


@pytest.mark.parametrize(
    "facts",
    [
        {"affiliation_received_on": None},  # nobody knows when it came there
        {"affiliation_sought_as_prescribed": None},
        {"affiliation_sought_as_prescribed": False},
        {"declared_apex": True},
    ],
)
def test_not_while_the_law_does_not_find_it(two: tuple[UUID, UUID], facts: dict[str, Any]) -> None:
    matter = applied(two, **facts)
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH + timedelta(days=90))
    assert standing_of(matter).state is State.LODGED and not Affiliation.objects.exists()


def test_what_cannot_be_told_is_not_reported(two: tuple[UUID, UUID]) -> None:
    on = SIXTIETH + timedelta(days=5)
    for days in ({"decided_on": on + timedelta(days=1)}, {"decided_on": RECEIVED_ON - timedelta(days=1)},
                 {"decided_on": RECEIVED_ON, "told_on": RECEIVED_ON - timedelta(days=1)}):  # fmt: skip
        given: dict[str, Any] = {"told_on": None, **days}
        with pytest.raises(Problems):
            report_society_decision(applied(two), granted=True, **given, by=INSPECTOR, on=on)
    unknown = applied(two, affiliation_sought_as_prescribed=None)
    with pytest.raises(Problems):
        decided(unknown, SIXTIETH, granted=True)
    assert standing_of(unknown).society_decision is None


def test_a_doubt_about_the_society_itself_is_read_by_name(two: tuple[UUID, UUID]) -> None:
    """S.2(od): whether a primary society needs members of both sorts. It stands in the entry how that was read."""
    matter = applied(two, member_societies=0)
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH + timedelta(days=20))
    with pytest.raises(Problems):
        decided(matter, SIXTIETH, granted=True)
    read = {"kinds_of_members": "may"}
    what = enter_deemed(matter, by=INSPECTOR, on=SIXTIETH + timedelta(days=20), readings=read)
    assert what.readings == {**read, "sixtieth_day": "expiry"}
    other = applied(two, member_societies=0, individual_members=300)
    on = SIXTIETH + timedelta(days=1)
    with pytest.raises(Problems):
        report_society_decision(
            other,
            granted=True,
            decided_on=SIXTIETH,
            told_on=None,
            readings={"kinds_of_members": "never"},
            by=INSPECTOR,
            on=on,
        )


def test_withdrawn_before_it_was_decided(two: tuple[UUID, UUID]) -> None:
    matter = applied(two)
    withdraw_matter(matter, because=WHY, by=INSPECTOR, on=SIXTIETH)
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=SIXTIETH + timedelta(days=10))


def test_which_society_is_named(two: tuple[UUID, UUID]) -> None:
    for kind in ("affiliation", "affiliation_appeal"):
        for other in (None, two[0]):
            with pytest.raises(Problems) as told:
                lodged(kind, two[0], other_society=other)
            assert [p.where for p in told.value.found] == ["other_society"]


REJECTED_ON = date(2026, 3, 2)
TOLD_ON = date(2026, 3, 5)


def appealed(two: tuple[UUID, UUID], filed_on: date, received_on: date) -> UUID:
    rejected = applied(two)
    assert decided(rejected, REJECTED_ON, granted=False, told_on=TOLD_ON)
    return lodged(
        "affiliation_appeal",
        two[0],
        received_on,
        other_society=two[1],
        against=rejected,
        facts={"affiliation_appeal_filed_on": filed_on.isoformat()},
    )


def test_allowed_on_appeal(two: tuple[UUID, UUID]) -> None:
    matter = appealed(two, TOLD_ON + timedelta(days=30), TOLD_ON + timedelta(days=33))
    on = TOLD_ON + timedelta(days=50)
    found = looked_at(matter, on=on)
    assert found.answer is not None and found.answer.outcome is Outcome.MET
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=on)
    row = Affiliation.objects.get()
    assert (row.how, row.from_on, row.matter) == ("appeal", on, matter)
    assert check_tables() == []


def test_dismissed_on_its_merits_with_reasons(two: tuple[UUID, UUID]) -> None:
    """In time, and yet the Registrar's to allow or to dismiss."""
    matter = appealed(two, TOLD_ON, TOLD_ON)
    looked_at(matter, on=TOLD_ON)
    refused = decide_matter(matter, granted=False, reasons=WHY, by=JR, on=TOLD_ON)
    assert refused.grounds == () and not Affiliation.objects.exists()


def test_an_appeal_on_the_thirty_first_day_is_late(two: tuple[UUID, UUID]) -> None:
    filed = TOLD_ON + timedelta(days=31)
    matter = appealed(two, filed, filed)
    found = looked_at(matter, on=filed)
    assert found.answer is not None and found.answer.outcome is Outcome.NOT_MET
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=filed)
    assert decide_matter(matter, granted=False, reasons=WHY, by=JR, on=filed).grounds == ("s.8A(3)",)


def test_sixty_days_from_either_date_of_the_appeal_and_nothing_deemed(two: tuple[UUID, UUID]) -> None:
    filed, received = TOLD_ON + timedelta(days=10), TOLD_ON + timedelta(days=13)
    matter = appealed(two, filed, received)
    s = standing_of(matter)
    due = [(limit.citation, run.due_on) for limit, run in running(s, known_on=received)]
    assert due == [
        ("s.8A(3)", TOLD_ON + timedelta(days=30)),
        ("s.8A", filed + timedelta(days=60)),
        ("s.8A", received + timedelta(days=60)),
    ]
    with pytest.raises(Problems):
        enter_deemed(matter, by=INSPECTOR, on=received + timedelta(days=400))
    looked_at(matter, on=received)
    satisfied(matter, on=received, date_of_appeal="received")
    s = standing_of(matter)
    assert [r.due_on for limit, r in running(s, known_on=received) if limit.citation == "s.8A"] == [
        received + timedelta(days=60)
    ]
