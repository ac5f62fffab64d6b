"""Numbers under contention: several processes at once, some of whose transactions fail, and no gap, no double."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import psycopg
import pytest

pytestmark = pytest.mark.database

ROOT = Path(__file__).parents[2]
PROCESSES, TIMES = 2, 15


@pytest.fixture
def own_database(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment for a database of the test's own, of the kind that the tests run on."""
    url = os.environ.get("SANGHAM_DATABASE", "")
    environment = {
        **os.environ,
        "SANGHAM_VAR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": os.environ["DJANGO_SETTINGS_MODULE"],
    }
    if not url.startswith("postgres"):
        yield {**environment, "SANGHAM_DATABASE": f"sqlite:///{tmp_path / 'own.sqlite3'}"}
        return
    name = f"race_{uuid4().hex}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        yield {**environment, "SANGHAM_DATABASE": urlsplit(url)._replace(path=f"/{name}").geturl()}
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


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
