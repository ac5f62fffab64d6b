"""Registration is never deemed (s.7): no path enters a society but an order, or its entry from an older register."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from sangham.kernel.problem import Problems
from sangham.law.acts.kcs_1969 import kcs
from sangham.proceedings.actions.decide_matter import decide_matter
from sangham.proceedings.actions.enter_deemed import enter_deemed
from sangham.proceedings.actions.report_society_decision import report_society_decision
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import State
from sangham.proceedings.steps import Step, next_steps
from sangham.register.giving import GIVES
from sangham.register.models import Society
from tests.architecture.tree import calls, modules
from tests.proceedings.staged import (
    INSPECTOR,
    JR,
    RECEIVED_ON,
    WHY,
    lodged,
    looked_at,
    lost_certificate,
    name_change,
    office,
    older,
    registered,
)

# What makes a society stand -> the only module that may call it.
ONLY_FROM = {
    "SocietyRegistered": {"sangham/register/actions/register_society.py"},
    "register_society": {"sangham/proceedings/registering.py"},
    "enter_on_the_register": {"sangham/proceedings/actions/order_registration.py"},
}


def test_only_an_order_registers_and_only_the_entry_enters() -> None:
    for called, where in ONLY_FROM.items():
        real = (module for module in modules() if module.package != "seed")  # which makes up a whole record
        found = {module.name for module in real if any(calls(module, called))}
        assert found == where, called
    givers = {give.__name__ for give in GIVES.values() if "society" in give.__code__.co_varnames}
    assert givers == {"society_registered", "society_entered"}


def test_silence_decides_affiliation_and_nothing_else() -> None:
    assert {kind.name for kind in MATTERS.values() if kind.deemed} == {"affiliation"}
    assert {kind.deemed for kind in MATTERS.values() if kind.deemed} == {"s.8A(2)"}
    assert "deemed" not in kcs.time_limit_on("s.7(3)", RECEIVED_ON, RECEIVED_ON).on_lapse.en  # type: ignore[union-attr]


@pytest.fixture
def matters(db: None) -> list[UUID]:
    """Of each kind that the Registrar decides, one left undecided."""
    office()
    of, other = registered(), older(number=1)
    return [
        name_change(of),
        lost_certificate(other),
        lodged("duplicate", of),
        lodged("affiliation_appeal", of, other_society=other),
    ]


def test_nothing_comes_of_silence_in_them(matters: list[UUID]) -> None:
    before, on = Society.objects.count(), RECEIVED_ON + timedelta(days=4000)
    for matter in matters:
        assert Step.ENTER_DEEMED not in next_steps(standing_of(matter))
        with pytest.raises(Problems):
            enter_deemed(matter, by=INSPECTOR, on=on)
        with pytest.raises(Problems):
            report_society_decision(matter, granted=True, decided_on=on, told_on=on, by=INSPECTOR, on=on)
        with pytest.raises(Problems):
            decide_matter(matter, granted=True, reasons=WHY, by=JR, on=on)
        looked_at(matter, on=on)
        assert standing_of(matter).state is State.SCRUTINISED
    assert Society.objects.count() == before
