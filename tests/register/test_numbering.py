"""Numbers under contention: several processes at once, some of whose transactions fail, and no gap, no double."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import environment

pytestmark = pytest.mark.database

ROOT = Path(__file__).parents[2]
PROCESSES, TIMES = 2, 15


@pytest.fixture
def own_database(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment for a database of the test's own, of the kind that the tests run on."""
    with environment(tmp_path) as env:
        yield env


def started(environment: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.register.race", *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def finished(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return out


def test_numbers_are_issued_in_order_without_gap_or_double(own_database: dict[str, str]) -> None:
    finished(started(own_database, "prepare"))
    racing = [started(own_database, "register", str(TIMES)) for _ in range(PROCESSES)]
    each = [[int(line) for line in finished(process).split()] for process in racing]
    assert all(numbers == sorted(numbers) for numbers in each)
    standing = PROCESSES * (TIMES - TIMES // 3)
    assert sorted(n for numbers in each for n in numbers) == list(range(2041, 2041 + standing))
