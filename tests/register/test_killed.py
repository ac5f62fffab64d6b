"""Killed at each named point of the register's own acts: what had been committed stands, of the act that died nothing;
its tables are what the entries say, and the office goes on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.databases import OF_THIS_RUN, environment, fresh
from tests.register.kill_points import ENTERED, POINTS, PREPARED

pytestmark = pytest.mark.database
ROOT = Path(__file__).parents[2]


def ran(env: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.register.kill_points", *words]
    env = {**env, "DJANGO_SETTINGS_MODULE": "tests.settings"}
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def looked(env: dict[str, str]) -> dict[str, Any]:
    done = ran(env, "look")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """An office with a society, and a correction that waits, to be copied."""
    with environment(tmp_path_factory.mktemp("prepared")) as env:
        done = ran(env, "prepare")
        assert done.returncode == 0, done.stderr
        yield env


@pytest.mark.parametrize("point", POINTS)
def test_all_or_nothing_and_it_goes_on(prepared: dict[str, str], point: str, tmp_path: Path) -> None:
    with fresh(OF_THIS_RUN, tmp_path, like=prepared["SANGHAM_DATABASE"]) as database:
        env = {**os.environ, "SANGHAM_DATABASE": database, "SANGHAM_VAR": str(tmp_path)}
        died = ran(env, "act", point)
        assert died.returncode == -signal.SIGKILL, died.stderr
        left = looked(env)
        assert left["wrong"] == []
        whole = [*PREPARED, *ENTERED]
        assert left["kinds"] == whole[: len(left["kinds"])] and len(left["kinds"]) < len(whole)
        assert (left["number"] == 583) is ("correction_approved" in left["kinds"])
        assert (left["standing"] == "dormant") is ("standing_entered" in left["kinds"])
        gone_on = ran(env, "act")
        assert gone_on.returncode == 0, gone_on.stderr
        last = looked(env)
    assert (last["kinds"], last["number"], last["standing"], last["wrong"]) == (whole, 583, "dormant", [])
