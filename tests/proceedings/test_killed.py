"""Killed at each named point of the main job, on both databases: all or nothing, and it can go on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.databases import KINDS, fresh
from tests.proceedings.kill_points import MIGRATE, POINTS

ROOT = Path(__file__).parents[2]
LEFT = {
    "acknowledgement.pdf",
    "certificate.pdf",
    "order.pdf",
    "receipt.json",
    "journal.jsonl",
    "checkpoint.json",
    "key.pem",
    "finding.txt",
}
ONCE = (
    "application_lodged",
    "determinations_recorded",
    "registration_ordered",
    "society_registered",
    "registration_certified",
)

Run = Callable[[str | None, Path, str], int]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """Run the job in a process of its own; its wait status."""
    command = [sys.executable, "-m", "tests.proceedings.kill_points"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SANGHAM_")}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True) as server:
        assert server.stdin is not None and server.stdout is not None

        def ask(point: str | None, out: Path, database: str) -> int:
            asked = {"point": point, "out": str(out), "database": database, "log": str(out.parent / "log")}
            server.stdin.write(json.dumps(asked) + "\n")
            server.stdin.flush()
            return int(server.stdout.readline())

        yield ask
        server.stdin.close()


@pytest.fixture(scope="module")
def migrated(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A database of each kind with its tables and nothing in them, to be copied: by kind, its address."""
    with ExitStack() as kept:
        folder = tmp_path_factory.mktemp("migrated")
        empty = {kind: kept.enter_context(fresh(kind, folder)) for kind in KINDS}
        for kind, database in empty.items():
            assert run(MIGRATE, folder / kind, database) == 0, (folder / "log").read_text()
        yield empty


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("point", POINTS)
def test_all_or_nothing_and_it_goes_on(
    run: Run, migrated: dict[str, str], kind: str, point: str, tmp_path: Path
) -> None:
    out, log = tmp_path / "out", tmp_path / "log"
    out.mkdir()
    with fresh(kind, tmp_path, like=migrated[kind]) as database:
        died = run(point, out, database)
        assert os.WIFSIGNALED(died) and os.WTERMSIG(died) == signal.SIGKILL, log.read_text()
        # `rebuild --check` first: what the death left is what its entries say; then the job goes on and verifies all.
        assert run(None, out, database) == 0, log.read_text()
    assert {p.name for p in out.iterdir()} >= LEFT
    journal = (out / "journal.jsonl").read_text(encoding="utf-8")
    for kind_of_entry in ONCE:
        assert journal.count(f'"kind":"{kind_of_entry}"') == 1, kind_of_entry
