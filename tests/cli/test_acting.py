"""`--by OFFICIAL@OFFICE` and `--on`: read alike by every command that enters something."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.cli.acting import actor, day
from sangham.journal.actor import SET_UP, Actor
from sangham.kernel import clock
from sangham.kernel.problem import Problems

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def offices(db: None) -> None:
    set_up_office(EXAMPLES / "office.yaml", by=SET_UP, on=date(2026, 1, 1))


@pytest.mark.usefixtures("offices")
def test_who_acts() -> None:
    assert actor("jr-tvm@JR-TVM", "s.7(1)") == Actor("jr-tvm", "JR-TVM", "s.7(1)")
    assert actor("set-up", "s.7(1)") == SET_UP
    # Whether an official may is the permission's to say: this one is posted elsewhere.
    assert actor("jr-pkd@JR-TVM", "s.7(1)").official == "jr-pkd"


@pytest.mark.usefixtures("offices")
@pytest.mark.parametrize(
    ("by", "wrong"),
    [
        ("", 1),
        ("jr-tvm", 1),
        ("@JR-TVM", 1),
        ("jr-tvm@", 1),
        ("nobody@JR-TVM", 1),
        ("jr-tvm@NOWHERE", 1),
        ("nobody@NOWHERE", 2),
        ("jr-tvm@JR-TVM@RCS", 1),
    ],
)
def test_what_does_not_say_who_acts(by: str, wrong: int) -> None:
    with pytest.raises(Problems) as refused:
        actor(by, "s.7(1)")
    assert len(refused.value.found) == wrong
    assert all(refused.value.lines("ml"))


def test_the_day() -> None:
    assert day(datetime(2026, 4, 3)) == date(2026, 4, 3)
    assert day(None) == clock.today()
