"""What the matrix does not show: each way to be without a power, each day of a posting, all that is told at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sangham.accounts.actions.grant_leave import grant_leave
from sangham.accounts.actions.post_official import post_official
from sangham.accounts.permissions import (
    PERMISSIONS,
    Act,
    may,
    require,
)
from sangham.journal.actor import Actor
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("offices")]

ON = date(2026, 4, 3)
ACT = Act(
    office="JR-TVM",
    on=ON,
    power="s.7(1)",
    districts=("Thiruvananthapuram",),
    class_name="consumer",
    scrutinised_by="ui-vembayam",
    proposed_by="off-0001",
)
RCS = Actor("rcs", "RCS", "postings")
PEOPLE = {
    "inspector": Actor("ui-vembayam", "JR-TVM", "inspector"),
    "registrar": Actor("jr-tvm", "JR-TVM", "s.7(1)"),
    "registrar_elsewhere": Actor("jr-pkd", "JR-PKD", "s.7(1)"),
    "inspector_elsewhere": Actor("ui-ottapalam", "JR-PKD", "inspector"),
    "nobody": Actor("off-9999", "JR-TVM", "s.7(1)"),
    # says another office than the one posted at
    "registrar_in_borrowed_robes": Actor("jr-pkd", "JR-TVM", "s.7(1)"),
}


@pytest.mark.parametrize("person", ["nobody", "registrar_in_borrowed_robes"])
def test_nobody_acts_at_an_office_where_they_are_not_posted(person: str) -> None:
    assert [action for action in PERMISSIONS if may(action, PEOPLE[person], ACT)] == []


WITHOUT_THE_POWER: list[dict[str, Any]] = [
    {"class_name": "industrial"},  # conferred on the General Manager
    {"class_name": ""},
    {"districts": ("Palakkad",)},
    {"districts": ("Thiruvananthapuram", "Palakkad")},  # the area reaches beyond
    {"districts": ()},  # an area that is not known is in nobody's competence
    {"power": "s.15(1)"},
    {"power": ""},
    {"power": "s.70"},  # begins alike, is another section
    {"on": date(2010, 1, 31)},  # neither posted nor the order yet in force
]


@pytest.mark.parametrize("action", ["determine", "order", "register_society", "certify_registration"])
def test_without_the_power_nothing_is_decided(action: str) -> None:
    for change in WITHOUT_THE_POWER:
        assert not may(action, PEOPLE["registrar"], replace(ACT, **change)), change
    assert may("scrutinise", PEOPLE["inspector"], ACT)


def test_a_matter_of_another_office_may_be_received_and_sent_on() -> None:
    """An industrial society's application that came to the Joint Registrar by mistake."""
    act = replace(ACT, class_name="industrial")
    assert may("receive", PEOPLE["inspector"], act) and may("scrutinise", PEOPLE["inspector"], act)
    assert may("send_on", PEOPLE["registrar"], act) and not may("order", PEOPLE["registrar"], act)


def test_four_eyes_even_where_one_official_holds_both_posts() -> None:
    post_official(
        "jr-tvm", Name("The Joint Registrar", "ജോയിന്റ് രജിസ്ട്രാർ"),
        office="JR-TVM", role="inspector", from_on=date(2026, 1, 1), by=RCS, on=date(2026, 1, 1),
    )  # fmt: skip
    registrar = PEOPLE["registrar"]
    assert may("scrutinise", registrar, ACT)
    own = replace(ACT, scrutinised_by="jr-tvm")
    assert not may("order", registrar, own) and not may("determine", registrar, own)
    with pytest.raises(Problems, match="scrutinised this matter may not decide") as refused:
        require("order", registrar, own)
    assert len(refused.value.found) == 1


def test_nothing_is_ordered_unscrutinised() -> None:
    act = replace(ACT, scrutinised_by=None)
    assert not may("order", PEOPLE["registrar"], act)
    with pytest.raises(Problems, match="has not been scrutinised"):
        require("order", PEOPLE["registrar"], act)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2025, 2, 28), False),
        (date(2025, 3, 1), True),
        (date(2025, 3, 31), True),  # the last day is in
        (date(2025, 4, 1), False),
    ],
)
def test_a_posting_counts_on_its_days_alone(on: date, expected: bool) -> None:
    post_official(
        "off-0007", Name("The Registrar in charge", "ചുമതലയുള്ള രജിസ്ട്രാർ"), office="JR-TVM", role="registrar",
        from_on=date(2025, 3, 1), to_on=date(2025, 3, 31), by=RCS, on=date(2026, 1, 1),
    )  # fmt: skip
    actor = Actor("off-0007", "JR-TVM", "s.7(1)")
    assert may("order", actor, replace(ACT, on=on)) is expected
    assert may("receive", actor, replace(ACT, on=on)) is expected


def test_every_need_that_fails_is_told_at_once() -> None:
    with pytest.raises(Problems) as refused:
        require("order", PEOPLE["nobody"], replace(ACT, scrutinised_by=None, class_name="industrial"))
    assert len(refused.value.found) == 3


def test_an_action_that_is_not_listed_is_a_mistake_in_the_program() -> None:
    with pytest.raises(KeyError):
        may("abolish", PEOPLE["registrar"], ACT)


def test_a_correction_is_approved_above_only_where_nobody_else_is_left() -> None:
    """The Assistant Registrar sits alone: what he proposes goes to the Joint Registrar's office, and no higher."""
    alone = Act(office="AR-NDD", on=ON, proposed_by="ar-ndd")
    assert may("approve_correction", PEOPLE["registrar"], alone)
    assert may("approve_correction", PEOPLE["inspector"], alone)
    assert not may("approve_correction", RCS, alone)
    assert not may("approve_correction", PEOPLE["registrar"], replace(alone, proposed_by="jr-tvm"))
    grant_leave("jr-pkd", office="JR-PKD", from_on=ON, to_on=ON, by=RCS, on=ON)
    on_leave = Act(office="JR-PKD", on=ON, proposed_by="ui-ottapalam")
    assert may("approve_correction", RCS, on_leave), "whoever is on leave is not there to approve"
    assert not may("approve_correction", RCS, replace(on_leave, on=date(2026, 4, 4)))
