"""Killed at each named point of entering a list, on both databases: each row whole or not at all, and it goes on."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.databases import KINDS, fresh
from tests.register.import_kill_points import POINTS, PREPARE

ROOT = Path(__file__).parents[2]
Run = Callable[[str | None, Path, str], int]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """Enter the list in a process of its own; its wait status."""
    command = [sys.executable, "-m", "tests.register.import_kill_points"]
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
def prepared(run: Run, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[str, Path]]]:
    """A database of each kind with the office, to be copied, and the folder of the list: by kind."""
    with ExitStack() as kept:
        made = {}
        for kind in KINDS:
            folder = tmp_path_factory.mktemp(kind)
            (folder / "out").mkdir()
            database = kept.enter_context(fresh(kind, folder))
            assert run(PREPARE, folder / "out", database) == 0, (folder / "log").read_text()
            made[kind] = (database, folder / "out")
        yield made


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("point", POINTS)
def test_each_row_whole_or_not_at_all_and_it_goes_on(
    run: Run, prepared: dict[str, tuple[str, Path]], kind: str, point: str, tmp_path: Path
) -> None:
    like, folder = prepared[kind]
    out, log = tmp_path / "out", tmp_path / "log"
    shutil.copytree(folder, out)
    with fresh(kind, tmp_path, like=like) as database:
        died = run(point, out, database)
        assert os.WIFSIGNALED(died) and os.WTERMSIG(died) == signal.SIGKILL, log.read_text()
        # `rebuild --check` first: what the death left is what its entries say; then the list is entered to its end.
        assert run(None, out, database) == 0, log.read_text()
        assert run(None, out, database) == 0, log.read_text()
    sums = [line for line in log.read_text("utf-8").splitlines() if line.startswith("Entered: ")]
    now, before = (int(sums[0].split(". ")[n].split(": ")[1]) for n in (0, 3))
    assert now + before == 17
    assert sums[1].startswith("Entered: 0. ") and "Entered before: 17. Refused: 0." in sums[1]
