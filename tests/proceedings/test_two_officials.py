"""Two officials at once on one matter: one acts, the other is told, and nothing else reaches him. More: `bench/`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.databases import environment
from tests.proceedings.two_officials import contest

pytestmark = pytest.mark.database
TRIES = 40


def test_one_acts_and_the_other_is_told(tmp_path: Path) -> None:
    with environment(tmp_path) as own:
        came = contest({**own, "DJANGO_SETTINGS_MODULE": "tests.settings"}, TRIES)
    assert (came.tries, came.wrong) == (TRIES, [])
    assert sum(came.acted.values()) == TRIES
