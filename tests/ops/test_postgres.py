"""A PostgreSQL of one's own: on loopback, behind a password, and gone afterwards."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "ops/postgres.sh"
pytestmark = [
    pytest.mark.postgres,
    pytest.mark.xdist_group("own postgres"),
]  # one server, stopped by the last


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["bash", SCRIPT, *arguments], capture_output=True, text=True)


@pytest.fixture(scope="module")
def started() -> Iterator[tuple[Path, str]]:
    """Its folder and its address; stopped here, too, where a test did not get so far."""
    done = run("start")
    assert done.returncode == 0, done.stderr
    folder, _, address = done.stdout.strip().partition(" ")
    yield Path(folder), address
    if Path(folder).exists():
        run("stop", folder)


def test_the_address_that_is_printed_answers(started: tuple[Path, str]) -> None:
    with psycopg.connect(started[1]) as connection:
        row = connection.execute("SELECT 1 + 1, current_setting('server_encoding')").fetchone()
    assert row == (2, "UTF8")


def test_only_this_machine_and_only_with_the_password(started: tuple[Path, str]) -> None:
    address = urlsplit(started[1])
    assert address.hostname == "127.0.0.1" and address.password
    with psycopg.connect(started[1]) as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("127.0.0.1",)
    another = started[1].replace(address.password, "another")
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(another)


def test_nobody_else_can_look_into_its_folder(started: tuple[Path, str]) -> None:
    folder, _ = started
    assert folder.stat().st_mode & 0o077 == 0


def test_stopped_it_is_gone(started: tuple[Path, str]) -> None:
    folder, address = started
    done = run("stop", str(folder))
    assert done.returncode == 0, done.stderr
    assert not folder.exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(address, connect_timeout=2)


def test_anything_else_is_explained() -> None:
    done = run("restart")
    assert done.returncode == 2 and "usage" in done.stderr
