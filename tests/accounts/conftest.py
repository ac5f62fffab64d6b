"""The sample offices, entered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.journal.actor import SET_UP

EXAMPLE = Path(__file__).parents[2] / "examples" / "office.yaml"


@pytest.fixture
def offices(db: None) -> list[str]:
    return set_up_office(EXAMPLE, by=SET_UP, on=date(2026, 1, 1))
