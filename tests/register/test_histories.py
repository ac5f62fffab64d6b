"""Random histories of back-dated entries and corrections: what was known on a day never changes afterwards, rebuild
equals live, the fold equals a simple model. Ten thousand of them: `bench/histories.py`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.journal.actor import SET_UP
from tests.register.conftest import EXAMPLES
from tests.register.histories import Histories


@pytest.mark.usefixtures("db")
def test_what_was_known_on_a_day_never_changes() -> None:
    set_up_office(Path(EXAMPLES / "office.yaml"), by=SET_UP, on=date(2026, 1, 1))
    run_state_machine_as_test(Histories, settings=settings(max_examples=20, stateful_step_count=20))
