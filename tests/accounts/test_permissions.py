"""The whole matrix: every action by every role, allowed and refused, on the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sangham.accounts.actions.open_office import open_office
from sangham.accounts.actions.post_official import post_official
from sangham.accounts.permissions import (
    PERMISSIONS,
    Act,
    may,
    may_determine,
    may_order,
    may_query,
    may_receive,
    may_scrutinise,
    may_send_on,
    require,
)
from sangham.journal.actor import SET_UP, Actor
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
PEOPLE = {
    "set_up": SET_UP,
    "inspector": Actor("ui-vembayam", "JR-TVM", "inspector"),
    "registrar": Actor("jr-tvm", "JR-TVM", "s.7(1)"),
    "registrar_elsewhere": Actor("jr-pkd", "JR-PKD", "s.7(1)"),
    "inspector_elsewhere": Actor("ui-ottapalam", "JR-PKD", "inspector"),
    "nobody": Actor("off-9999", "JR-TVM", "s.7(1)"),
    # says another office than the one posted at
    "registrar_in_borrowed_robes": Actor("jr-pkd", "JR-TVM", "s.7(1)"),
}
ALLOWED: dict[str, set[str]] = {
    "import_places": {"set_up"},
    "open_office": {"set_up"},
    "post_official": {"set_up"},
    "confer_powers": {"set_up"},
    "enter_society": {"set_up", "inspector", "registrar"},
    "enter_standing": {"inspector", "registrar"},
    "propose_correction": {"inspector", "registrar"},
    "approve_correction": {"inspector", "registrar"},
    "receive": {"inspector", "registrar"},
    "order_enquiry": {"registrar"},
    "report_enquiry": {"inspector"},
    "fix_hearing": {"registrar"},
    "send_order": {"inspector", "registrar"},
    "enter_outcome": {"inspector", "registrar"},
    # at a Joint Registrar's office, by nobody: representations lie above it
    "scrutinise_from_above": set(),
    "determine_from_above": set(),
    "order_from_above": set(),
    "scrutinise": {"inspector"},
    "query": {"inspector", "registrar"},
    "send_on": {"registrar"},
    "determine": {"registrar"},
    "order": {"registrar"},
    "register_society": {"registrar"},
    "certify_registration": {"registrar"},
    "change_name": {"registrar"},
    "reconstruct_registration": {"registrar"},
}


def test_the_matrix_has_every_action() -> None:
    assert set(ALLOWED) == set(PERMISSIONS)


def test_the_matrix() -> None:
    """Every action by every person, in one office: a failure names the pair."""
    for action, allowed in ALLOWED.items():
        for person, actor in PEOPLE.items():
            assert may(action, actor, ACT) is (person in allowed), (action, person)
            if person in allowed:
                require(action, actor, ACT)
            else:
                with pytest.raises(Problems) as refused:
                    require(action, actor, ACT)
                assert all(refused.value.lines("ml")), (action, person)


def test_the_named_permissions_are_those_of_the_table() -> None:
    named = {
        "receive": may_receive, "scrutinise": may_scrutinise, "query": may_query,
        "send_on": may_send_on, "determine": may_determine, "order": may_order,
    }  # fmt: skip
    for action, ask in named.items():
        assert {p for p, actor in PEOPLE.items() if ask(actor, ACT)} == ALLOWED[action]


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
    assert may_scrutinise(PEOPLE["inspector"], ACT)


def test_a_matter_of_another_office_may_be_received_and_sent_on() -> None:
    """An industrial society's application that came to the Joint Registrar by mistake."""
    act = replace(ACT, class_name="industrial")
    assert may_receive(PEOPLE["inspector"], act) and may_scrutinise(PEOPLE["inspector"], act)
    assert may_send_on(PEOPLE["registrar"], act) and not may_order(PEOPLE["registrar"], act)


def test_four_eyes_even_where_one_official_holds_both_posts() -> None:
    post_official(
        "jr-tvm", Name("The Joint Registrar", "ജോയിന്റ് രജിസ്ട്രാർ"),
        office="JR-TVM", role="inspector", from_on=date(2026, 1, 1), by=SET_UP, on=date(2026, 1, 1),
    )  # fmt: skip
    registrar = PEOPLE["registrar"]
    assert may_scrutinise(registrar, ACT)
    own = replace(ACT, scrutinised_by="jr-tvm")
    assert not may_order(registrar, own) and not may_determine(registrar, own)
    with pytest.raises(Problems, match="scrutinised this matter may not decide") as refused:
        require("order", registrar, own)
    assert len(refused.value.found) == 1


def test_nothing_is_ordered_unscrutinised() -> None:
    act = replace(ACT, scrutinised_by=None)
    assert not may_order(PEOPLE["registrar"], act)
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
        from_on=date(2025, 3, 1), to_on=date(2025, 3, 31), by=SET_UP, on=date(2026, 1, 1),
    )  # fmt: skip
    actor = Actor("off-0007", "JR-TVM", "s.7(1)")
    assert may_order(actor, replace(ACT, on=on)) is expected
    assert may_receive(actor, replace(ACT, on=on)) is expected


def test_every_need_that_fails_is_told_at_once() -> None:
    with pytest.raises(Problems) as refused:
        require("order", PEOPLE["nobody"], replace(ACT, scrutinised_by=None, class_name="industrial"))
    assert len(refused.value.found) == 3


def test_an_action_that_is_not_listed_is_a_mistake_in_the_program() -> None:
    with pytest.raises(KeyError):
        may("abolish", PEOPLE["registrar"], ACT)


def test_a_correction_is_approved_by_another_and_by_the_office_above_where_there_is_none() -> None:
    def approving(person: str, proposed_by: str | None, on: date = ON) -> bool:
        return may("approve_correction", PEOPLE[person], replace(ACT, proposed_by=proposed_by, on=on))

    assert not approving("registrar", None)
    assert approving("registrar", "ui-vembayam") and not approving("registrar", "jr-tvm")
    post_official(
        "rcs", Name("The Registrar", "രജിസ്ട്രാർ"), office="RCS", role="registrar", from_on=ON, by=SET_UP, on=ON
    )
    post_official(
        "rcs-2",
        Name("The Registrar", "രജിസ്ട്രാർ"),
        office="DIR-IND",
        role="registrar",
        from_on=ON,
        by=SET_UP,
        on=ON,
    )
    above, beside = Actor("rcs", "RCS", "correction"), Actor("rcs-2", "DIR-IND", "correction")
    alone = Act(office="AR-NDD", on=ON, proposed_by="ar-ndd")
    open_office(
        "AR-NDD", Name("Assistant Registrar", "അസിസ്റ്റന്റ് രജിസ്ട്രാർ"), kind="assistant_registrar", above="JR-TVM",
        territory=["Thiruvananthapuram"], series="A", series_ml="എ", by=SET_UP, on=ON,
    )  # fmt: skip
    post_official(
        "ar-ndd", Name("Alone", "ഒറ്റയ്ക്ക്"), office="AR-NDD", role="registrar", from_on=ON, by=SET_UP, on=ON
    )
    assert may("approve_correction", PEOPLE["registrar"], alone)
    assert not may("approve_correction", PEOPLE["registrar"], replace(alone, proposed_by="jr-tvm"))
    assert not may("approve_correction", above, alone), "the office above the office above"
    assert not may("approve_correction", above, replace(ACT, proposed_by="jr-tvm")), "others are there"
    assert not may("approve_correction", beside, replace(alone, office="JR-TVM", proposed_by="jr-tvm"))
