"""Killed at each named point of the acts of matters, on both databases: all or nothing, and the act can be done again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.databases import KINDS, fresh
from tests.proceedings.matter_kill_points import POINTS

ROOT = Path(__file__).parents[2]
ADDED = {  # by each act, in whichever streams
    "lodge": ["matter_lodged"],
    "scrutinise": ["matter_scrutinised"],
    "query": ["query_raised"],
    "answer": ["matter_query_answered"],
    "order enquiry": ["enquiry_ordered"],
    "report enquiry": ["enquiry_reported"],
    "fix hearing": ["hearing_fixed"],
    "adjourn hearing": ["hearing_adjourned"],
    "hold hearing": ["hearing_held"],
    "determine": ["determinations_recorded"],
    "change name": ["matter_decided", "name_changed"],
    "issue order": ["paper_issued"],
    "send order": ["order_sent"],
    "amend certificate": ["registration_certified", "paper_issued"],
    "reconstruct": ["matter_decided", "registration_reconstructed"],
    "report decision": ["society_decision_reported", "society_affiliated"],
    "deem": ["outcome_deemed", "society_affiliated"],
    "allow appeal": ["matter_decided", "society_affiliated"],
    "direct": ["matter_decided", "directions_received"],
    "withdraw": ["matter_withdrawn"],
}
Ask = Callable[..., int]


@pytest.fixture
def server() -> Iterator[Ask]:
    """Do an act in a process of its own; its wait status."""
    command = [sys.executable, "-m", "tests.proceedings.matter_kill_points"]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SANGHAM_")}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin is not None and process.stdout is not None

        def ask(**asked: Any) -> int:
            process.stdin.write(json.dumps(asked) + "\n")
            process.stdin.flush()
            return int(process.stdout.readline())

        yield ask
        process.stdin.close()


def test_there_are_points_enough() -> None:
    assert sum(map(len, POINTS.values())) >= 20
    assert POINTS.keys() == ADDED.keys()


@pytest.mark.parametrize("kind", KINDS)
def test_all_or_nothing_and_it_is_done_again(server: Ask, kind: str, tmp_path: Path) -> None:
    """One record, through which the acts go one by one; each dies at every point of it, and is then done."""
    log = tmp_path / "log"
    with fresh(kind, tmp_path) as database:

        def ask(act: str, point: str | None = None) -> int:
            return server(act=act, point=point, out=str(tmp_path), database=database, log=str(log))

        def seen() -> dict[str, Any]:
            """What the process before this one had left."""
            found: dict[str, Any] = json.loads((tmp_path / "office" / "look.json").read_text())
            assert found["wrong"] == []
            return found

        assert ask("prepare") == 0, log.read_text()
        assert ask("look") == 0, log.read_text()
        before, done = seen(), ""
        for act, point in turns():
            status = ask(act, point)
            found = seen()
            assert added(before, found) == sorted(ADDED[done] if done else []), (act, point)
            if not done:
                assert found == before, (act, point)
            before, done = found, "" if point else act
            if point:
                died = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
                assert died, (act, point, log.read_text())
            else:
                assert status == 0, (act, log.read_text())


def turns() -> Iterator[tuple[str, str | None]]:
    """Each act, dying at its points one after the other, and then done; at last a look."""
    for act, points in POINTS.items():
        if act == "determine":  # what was answered is scrutinised anew first
            yield "scrutinise", None
        yield from ((act, point) for point in (*points, None))
    yield "look", None


def added(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    """The kinds of the entries that came."""
    return sorted(
        kind
        for stream, kinds in after["streams"].items()
        for kind in kinds[len(before["streams"].get(stream, [])) :]
    )
