"""The sample offices with one official for each role and seat, and each circumstance in which they may find themselves.

What is entered here is entered past every permission, which is what is under test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from unittest.mock import patch

from django.db import transaction

from sangham.accounts import holding, predicates
from sangham.accounts.actions.set_up_office import set_up_office
from sangham.accounts.entries import (
    ChargeAssigned,
    ConferralEnded,
    LeaveGranted,
    OfficeClosed,
    PostingEnded,
)
from sangham.accounts.models import Conferral, Posting
from sangham.accounts.permissions import Act
from sangham.journal.actions.record import record
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.kinds import Payload
from sangham.kernel.identifier import new_id
from tests.accounts.posting import posted

EXAMPLE = Path(__file__).parents[2] / "examples" / "office.yaml"
ON = date(2026, 4, 3)
BEGINS = date(2024, 6, 1)
EMPTY = "empty record"
YESTERDAY, TOMORROW = ON - timedelta(days=1), ON + timedelta(days=1)

# Role -> seat -> the official, the office where the official acts, and the office that the act is about.
SEATS: Mapping[str, Mapping[str, tuple[str, str, str]]] = {
    "secretary": {
        "here": ("sec-coop", "GOV-COOP", "GOV-COOP"),
        "above": ("sec-coop", "GOV-COOP", "RCS"),
        "two above": ("sec-coop", "GOV-COOP", "JR-TVM"),
        "beside": ("sec-coop", "GOV-COOP", "GOV-IND"),
        "other department": ("sec-coop", "GOV-COOP", "DIR-IND"),
    },
    "auditor": {
        "here": ("dir-audit", "AUDIT", "AUDIT"),
        "beside": ("dir-audit", "AUDIT", "RCS"),
        "below": ("dir-audit", "AUDIT", "GOV-COOP"),
    },
    "set-up": {"terminal": ("set-up", "SETUP", "JR-TVM")},
} | {
    role: {
        "here": (district, "JR-TVM", "JR-TVM"),
        "own": (state, "RCS", "RCS"),  # the office of the Registrar appointed under s.3(1)
        "above": (district, "JR-TVM", "AR-NDD"),
        "two above": (state, "RCS", "AR-NDD"),
        "beside": (district, "JR-TVM", "JR-PKD"),
        "below": (district, "JR-TVM", "RCS"),
    }
    for role, district, state in (
        ("registrar", "jr-tvm", "rcs"),
        ("inspector", "ui-vembayam", "ui-rcs"),
        ("clerk", "jr-tvm-clerk", "rcs-clerk"),
    )
}


@dataclass(frozen=True)
class Case:
    """Somebody in a seat, and what is to be done."""

    role: str
    seat: str
    actor: Actor
    act: Act


def set_up() -> None:
    """The sample offices, with an inspector at the Registrar's own and a clerk in the district."""
    set_up_office(EXAMPLE, by=SET_UP, on=BEGINS)
    posted("jr-tvm-clerk", "JR-TVM", "clerk", BEGINS)
    posted("ui-rcs", "RCS", "inspector", BEGINS)


def cases() -> list[Case]:
    """Every role in each of its seats, nothing else being in the way."""
    found = []
    for role, seats in SEATS.items():
        for seat, (official, office, about) in seats.items():
            actor = SET_UP if role == "set-up" else Actor(official, office, "s.7(1)")
            act = Act(
                office=about,
                on=ON,
                power="s.7(1)",
                districts=("Thiruvananthapuram",),
                class_name="consumer",
                scrutinised_by="somebody",
                proposed_by="somebody",
                concerns="somebody",
            )
            found.append(Case(role, seat, actor, act))
    return found


def entered(what: Payload, office: str) -> None:
    record(what, stream=f"office/{office}", by=SET_UP, on=ON)


def ended(official: str, last_on: date) -> None:
    for posting in Posting.objects.filter(official=official):
        entered(
            PostingEnded(
                posting=posting.id, official=official, office=posting.office_id, last_on=last_on, order=""
            ),
            posting.office_id,
        )


def in_charge(case: Case, *, to_on: date | None = None, posting_ended: bool = False) -> Case:
    """The same done by another, who is posted as a clerk elsewhere and holds the charge of the seat."""
    if case.role == "set-up":
        return case
    posted("in-charge", "GM-DIC-TVM", "clerk", BEGINS)
    charge = ChargeAssigned(
        id=new_id(), official="in-charge", office=case.actor.office, role=case.role,  # type: ignore[arg-type]
        from_on=BEGINS, to_on=to_on, order="EST/1/2026",
    )  # fmt: skip
    entered(charge, case.actor.office)
    if posting_ended:
        ended("in-charge", YESTERDAY)
    return replace(case, actor=replace(case.actor, official="in-charge"))


def on_leave(case: Case) -> Case:
    if case.role != "set-up":
        leave = LeaveGranted(
            id=new_id(), official=case.actor.official, office=case.actor.office, from_on=ON, to_on=ON
        )
        entered(leave, case.actor.office)
    return case


def posting_over(case: Case) -> Case:
    ended(case.actor.official, YESTERDAY)
    return case


def posted_tomorrow(case: Case) -> Case:
    if case.role != "set-up":
        posted("newcomer", case.actor.office, case.role, TOMORROW)  # type: ignore[arg-type]
        return replace(case, actor=replace(case.actor, official="newcomer"))
    return case


def closed(case: Case, office: str) -> Case:
    if office != SET_UP.office:
        entered(OfficeClosed(office=office, last_on=YESTERDAY, order=""), office)
    return case


def power_ended(case: Case) -> Case:
    for order in Conferral.objects.filter(office=case.act.office):
        entered(
            ConferralEnded(
                conferral=order.id, number=order.number, office=order.office_id, by_order="CO/9/2026",
                made_on=YESTERDAY, last_on=YESTERDAY,
            ),
            order.office_id,
        )  # fmt: skip
    return case


def only_the_proposer(case: Case) -> Case:
    """Of all who are posted at the office, only the proposer is there, and who acts, if posted there."""
    there = sorted(
        set(Posting.objects.filter(office=case.act.office).values_list("official_id", flat=True))
        - {case.actor.official}
    )
    posted("proposer", case.act.office, "clerk", BEGINS)
    for official in there:
        ended(official, YESTERDAY)
    return done(case, proposed_by="proposer")


def done(case: Case, **otherwise: object) -> Case:
    return replace(case, act=replace(case.act, **otherwise))  # type: ignore[arg-type]


CIRCUMSTANCES: Mapping[str, Callable[[Case], Case]] = {
    "ordinary": lambda case: case,
    "on leave": on_leave,
    "posting over": posting_over,
    "posted tomorrow": posted_tomorrow,
    "additional charge": in_charge,
    "charge over": lambda case: in_charge(case, to_on=YESTERDAY),
    "charge, posted nowhere": lambda case: in_charge(case, posting_ended=True),
    "office closed": lambda case: closed(case, case.act.office),
    "own office closed": lambda case: closed(case, case.actor.office),
    "outside territory": lambda case: done(case, districts=("Thiruvananthapuram", "Palakkad")),
    "area not known": lambda case: done(case, districts=()),
    "other class": lambda case: done(case, class_name="industrial"),
    "power not conferred": lambda case: done(case, power="s.15(1)"),
    "power ended": power_ended,
    "scrutinised it": lambda case: done(case, scrutinised_by=case.actor.official),
    "not scrutinised": lambda case: done(case, scrutinised_by=None),
    "proposed it": lambda case: done(case, proposed_by=case.actor.official),
    "nobody proposed": lambda case: done(case, proposed_by=None),
    "only the proposer there": only_the_proposer,
    "concerns oneself": lambda case: done(case, concerns=case.actor.official),
    EMPTY: lambda case: case,
}


ASKED = (
    (holding, "roles_of"),
    (holding, "officials_at"),
    (holding, "kind_on"),
    (holding, "government_is_there"),
    (predicates, "office_above"),
    (predicates, "conferral_for"),
    (predicates, "is_shut"),
)


def under(*circumstances: str) -> Iterator[tuple[str, Case]]:
    """Every case in each circumstance, in a record in which nothing else is changed; asked of the record once a case."""
    with transaction.atomic():
        for circumstance in sorted(circumstances, key=lambda c: c != EMPTY):
            if circumstance != EMPTY and not Posting.objects.exists():
                set_up()
            for case in cases():
                with transaction.atomic(), ExitStack() as stack:
                    changed = CIRCUMSTANCES[circumstance](case)
                    for module, name in ASKED:
                        stack.enter_context(patch.object(module, name, cache(getattr(module, name))))
                    yield circumstance, changed
                    transaction.set_rollback(True)
        transaction.set_rollback(True)
