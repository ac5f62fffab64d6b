"""What any matter may go through: enquiry, hearing, withdrawal, sending; and a representation against silence."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from sangham.cli.main_job import sample_office
from sangham.documents import signers
from sangham.documents.authority import make_test_authority
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import Actor
from sangham.journal.keys import make_key
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.law.outcome import Outcome
from sangham.proceedings.actions.adjourn_hearing import adjourn_hearing
from sangham.proceedings.actions.decide_matter import decide_matter
from sangham.proceedings.actions.fix_hearing import fix_hearing
from sangham.proceedings.actions.hold_hearing import hold_hearing
from sangham.proceedings.actions.lodge_application import lodge_application
from sangham.proceedings.actions.lodge_matter import lodge_matter
from sangham.proceedings.actions.order_enquiry import order_enquiry
from sangham.proceedings.actions.report_enquiry import report_enquiry
from sangham.proceedings.actions.scrutinise import scrutinise
from sangham.proceedings.actions.withdraw_matter import withdraw_matter
from sangham.proceedings.dossier.read import read_dossier
from sangham.proceedings.entries import Stated
from sangham.proceedings.from_dossier import known_places, lodgement_of
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import State
from sangham.proceedings.steps import Step, next_steps

EXAMPLES = Path(__file__).parents[2] / "examples"
JR = Actor("jr-tvm", "JR-TVM", "s.7(1)")
INSPECTOR = Actor("ui-vembayam", "JR-TVM", "s.6")
RCS = Actor("rcs", "RCS", "s.7(4)")
RCS_CLERK = Actor("rcs-clerk", "RCS", "s.7(4)")
WHY = Text("As the papers show.", "രേഖകൾ പ്രകാരം.")


@pytest.fixture
def matter(db: None) -> UUID:
    """An application lodged at the sample office, at the sample office."""
    make_key()
    make_test_authority(signers.authority_folder())
    sample_office(EXAMPLES)
    brought = lodgement_of(
        read_dossier(EXAMPLES / "registration" / "consumer-registered", places=known_places())
    )
    return lodge_application(
        office=brought.office,
        application=brought.application,
        applicants=brought.applicants,
        digest=brought.digest,
        received_on=brought.received_on,
        by=INSPECTOR,
        on=brought.received_on,
    )


def received_on(matter: UUID) -> date:
    return standing_of(matter).received_on


def test_an_enquiry_is_reported_by_who_was_sent_on_every_point(matter: UUID) -> None:
    on = received_on(matter)
    points = (Text("Is there a building?", "കെട്ടിടമുണ്ടോ?"),)
    order_enquiry(matter, inspector="ui-vembayam", points=points, report_by=None, by=JR, on=on)
    assert Step.REPORT_ENQUIRY in next_steps(standing_of(matter))
    with pytest.raises(Problems):
        report_enquiry(matter, found=(), by=INSPECTOR, on=on)
    with pytest.raises(Problems):
        report_enquiry(matter, found=(WHY,), by=JR, on=on)
    report_enquiry(matter, found=(WHY,), by=INSPECTOR, on=on)
    assert standing_of(matter).enquiries[0].found == (WHY,)
    assert check_tables() == []


def test_no_order_while_somebody_called_has_not_been_heard(matter: UUID) -> None:
    on = received_on(matter)
    scrutinise(matter, by=INSPECTOR, on=on)
    fix_hearing(matter, held_on=on, at="11:00", place=WHY, noticed=(WHY,), by=JR, on=on)
    later = on + timedelta(days=3)
    adjourn_hearing(matter, to_on=later, at="14:30", because=WHY, by=JR, on=on)
    s = standing_of(matter)
    assert s.hearing is not None and (s.hearing.on, s.hearing.at) == (later, "14:30")
    assert Step.ORDER_REGISTRATION not in next_steps(s)
    with pytest.raises(Problems):
        hold_hearing(matter, appeared=(), said=WHY, by=JR, on=on)
    hold_hearing(matter, appeared=(), said=WHY, by=JR, on=later)
    assert standing_of(matter).hearing is None
    assert check_tables() == []


def test_what_is_withdrawn_is_decided_no_more(matter: UUID) -> None:
    on = received_on(matter)
    withdraw_matter(matter, because=None, by=INSPECTOR, on=on)
    s = standing_of(matter)
    assert s.state is State.WITHDRAWN
    assert next_steps(s) == ()
    with pytest.raises(Problems):
        scrutinise(matter, by=INSPECTOR, on=on)


def represented(against: UUID, on: date) -> UUID:
    return lodge_matter(
        "representation",
        office="RCS",
        stated=Stated(against=against, facts={}, asks=WHY),
        asked_by={"name": "The chief promoter"},
        received_on=on,
        by=RCS_CLERK,
        on=on,
    )


def test_directions_reach_the_matter_that_was_not_decided(matter: UUID) -> None:
    on = received_on(matter) + timedelta(days=91)
    above = represented(matter, on)
    assert represented(matter, on) == above
    found = scrutinise(above, by=RCS_CLERK, on=on)
    assert found.answer is not None and found.answer.outcome is Outcome.MET
    with pytest.raises(Problems):
        decide_matter(above, granted=False, reasons=WHY, by=RCS, on=on)
    with pytest.raises(Problems):
        decide_matter(above, granted=True, reasons=WHY, by=RCS_CLERK, on=on)
    decide_matter(above, granted=True, reasons=WHY, by=RCS, on=on)
    ((day, directions),) = standing_of(matter).directions
    assert (day, directions.representation, directions.from_office) == (on, above, "RCS")
    assert check_tables() == []


def test_a_representation_on_the_ninetieth_day_is_too_early(matter: UUID) -> None:
    on = received_on(matter) + timedelta(days=90)
    above = represented(matter, on)
    found = scrutinise(above, by=RCS_CLERK, on=on)
    assert found.answer is not None and found.answer.outcome is Outcome.NOT_MET
    with pytest.raises(Problems):
        decide_matter(above, granted=True, reasons=WHY, by=RCS, on=on)
    assert decide_matter(above, granted=False, reasons=WHY, by=RCS, on=on).grounds
    assert standing_of(matter).directions == ()
