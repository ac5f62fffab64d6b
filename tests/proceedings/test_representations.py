"""Representations of ss. 12(4B) and 16(2B): before whom they lie, when, and what is made of them. Nothing is deemed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import Actor
from sangham.journal.queries import entries_of
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.law.outcome import Outcome
from sangham.proceedings.actions.decide_matter import decide_matter
from sangham.proceedings.actions.record_determinations import record_determinations
from sangham.proceedings.actions.withdraw_matter import withdraw_matter
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import State
from tests.proceedings.staged import (
    RECEIVED_ON,
    WHY,
    lodged,
    looked_at,
    name_change,
    office,
    older,
    registered,
    staffed,
)

LAPSED_ON = RECEIVED_ON + timedelta(days=91)  # the first day on which silence is complained of
GM = Actor("sci-tvm", "GM-DIC-TVM", "inspector")
ABOVE = {
    "RCS": (Actor("rcs", "RCS", "s.12(4B)"), Actor("rcs-clerk", "RCS", "s.12(4B)")),
    "GOV-COOP": (Actor("gov-head", "GOV-COOP", "s.12(4B)"), Actor("gov-clerk", "GOV-COOP", "s.12(4B)")),
    "DIR-IND": (Actor("dir-ind", "DIR-IND", "s.12(4B)"), Actor("dir-clerk", "DIR-IND", "s.12(4B)")),
}


@pytest.fixture
def society(db: None) -> UUID:
    office()
    staffed("gov-head", "GOV-COOP", "secretary")
    for code in ("GOV-COOP", "DIR-IND"):
        staffed(ABOVE[code][1].official, code, "clerk")
    return registered()


def represented(
    kind: str, at: str, society: UUID, against: UUID | None, on: date, **facts: Any
) -> tuple[UUID, Outcome]:
    """The representation, scrutinised, and what the law finds."""
    matter = lodged(kind, society, on, office=at, by=ABOVE[at][1], against=against, facts=facts)
    found = looked_at(matter, on=on, by=ABOVE[at][1])
    assert found.answer is not None
    assert entries_of(f"matter/{matter}")[-1].receipt is not None
    return matter, found.answer.outcome


def directed(matter: UUID, at: str, on: date, *, granted: bool = True) -> tuple[str, ...]:
    """Decided there; the grounds. The receipt is kept with the order."""
    grounds = decide_matter(matter, granted=granted, reasons=WHY, by=ABOVE[at][0], on=on).grounds
    entry = next(e for e in entries_of(f"matter/{matter}") if e.kind == "matter_decided")
    assert entry.receipt is not None
    return grounds


def test_after_a_joint_registrar_before_the_registrar(society: UUID) -> None:
    silent = name_change(society)
    matter, outcome = represented("amendment_representation", "RCS", society, silent, LAPSED_ON)
    assert outcome is Outcome.MET
    directed(matter, "RCS", LAPSED_ON)
    ((day, directions),) = standing_of(silent).directions
    assert (day, directions.representation, directions.from_office) == (LAPSED_ON, matter, "RCS")
    assert standing_of(silent).state is State.LODGED  # an amendment is never deemed to be registered
    assert check_tables() == []


@pytest.mark.parametrize(("at", "days"), [("RCS", 90), ("GOV-COOP", 91), ("DIR-IND", 91)])
def test_too_early_or_elsewhere_it_does_not_lie(society: UUID, at: str, days: int) -> None:
    on = RECEIVED_ON + timedelta(days=days)
    silent = name_change(society)
    matter, outcome = represented("amendment_representation", at, society, silent, on)
    assert outcome is Outcome.NOT_MET
    with pytest.raises(Problems):
        directed(matter, at, on)
    assert directed(matter, at, on, granted=False)
    assert standing_of(silent).directions == ()


def test_when_the_registrar_himself_was_silent_before_the_government(db: None, society: UUID) -> None:
    silent = name_change(society, office="RCS", by=ABOVE["RCS"][1])
    matter, outcome = represented("amendment_representation", "GOV-COOP", society, silent, LAPSED_ON)
    assert outcome is Outcome.MET
    directed(matter, "GOV-COOP", LAPSED_ON)
    assert standing_of(silent).directions[0][1].from_office == "GOV-COOP"
    _, outcome = represented("amendment_representation", "RCS", society, silent, LAPSED_ON)
    assert outcome is Outcome.NOT_MET


def of_industry() -> UUID:
    """A society in the register of the General Manager."""
    return older(
        Name("Vembayam Weavers Limited", ""), number=300, office="GM-DIC-TVM", class_name="industrial"
    )


def test_after_a_general_manager_two_readings_of_the_registrar(society: UUID) -> None:
    """The Registrar by either; the Director by one of them, which he has to name before he directs."""
    weavers = of_industry()
    silent = name_change(weavers, office="GM-DIC-TVM", by=GM)
    matter, outcome = represented("amendment_representation", "RCS", weavers, silent, LAPSED_ON)
    assert outcome is Outcome.MET
    matter, outcome = represented("amendment_representation", "DIR-IND", weavers, silent, LAPSED_ON)
    assert outcome is Outcome.AMBIGUOUS
    for granting in (True, False):
        with pytest.raises(Problems):
            directed(matter, "DIR-IND", LAPSED_ON, granted=granting)
    head, clerk = ABOVE["DIR-IND"]
    chosen: dict[str, Any] = {
        "determinations": {}, "similar_type": {}, "readings": {"registrar_for_amendment": "conferred"},
        "reading_reasons": {"registrar_for_amendment": WHY}, "on": LAPSED_ON,
    }  # fmt: skip
    with pytest.raises(Problems):
        record_determinations(matter, by=clerk, **chosen)
    record_determinations(matter, by=head, **chosen)
    directed(matter, "DIR-IND", LAPSED_ON)
    assert standing_of(silent).directions[0][1].from_office == "DIR-IND"
    assert check_tables() == []


def test_what_was_decided_in_time_is_not_complained_of(society: UUID) -> None:
    silent = name_change(society)
    withdraw_matter(silent, because=None, by=Actor("ui-vembayam", "JR-TVM", "s.6"), on=RECEIVED_ON)
    _, outcome = represented("amendment_representation", "RCS", society, silent, LAPSED_ON)
    assert outcome is Outcome.NOT_MET


MEMBERSHIP = {
    "membership_applied_on": "2026-01-05",
    "membership_decision": "none",
    "registrar_asked_in_writing": True,
    "registrar_asked_on": "2026-03-06",  # after the two months
    "registrar_asked": "department",
    "registrar_determined": False,
}
MONTH_OVER = date(2026, 4, 7)


@pytest.mark.parametrize(
    ("asked", "at", "on", "outcome"),
    [
        ("department", "RCS", MONTH_OVER, Outcome.MET),
        ("department", "RCS", MONTH_OVER - timedelta(days=1), Outcome.NOT_MET),  # the month is not over
        ("department", "GOV-COOP", MONTH_OVER, Outcome.NOT_MET),
        ("registrar", "GOV-COOP", MONTH_OVER, Outcome.MET),
        ("registrar", "RCS", MONTH_OVER, Outcome.NOT_MET),
        ("general_manager", "RCS", MONTH_OVER, Outcome.MET),
        ("general_manager", "DIR-IND", MONTH_OVER, Outcome.AMBIGUOUS),
    ],
)
def test_membership_before_whom_and_from_when(
    society: UUID, asked: str, at: str, on: date, outcome: Outcome
) -> None:
    matter, found = represented(
        "admission_representation", at, society, None, on, **{**MEMBERSHIP, "registrar_asked": asked}
    )
    assert found is outcome
    if outcome is Outcome.MET:
        directed(matter, at, on)
        assert standing_of(matter).state is State.GRANTED
    elif outcome is Outcome.NOT_MET:
        with pytest.raises(Problems):
            directed(matter, at, on)
        assert directed(matter, at, on, granted=False)


def test_membership_may_be_refused_on_its_merits(society: UUID) -> None:
    """Whoever stands above determines it himself: he may say no, with reasons and without a clause that failed."""
    matter, _ = represented("admission_representation", "RCS", society, None, MONTH_OVER, **MEMBERSHIP)
    assert directed(matter, "RCS", MONTH_OVER, granted=False) == ()
