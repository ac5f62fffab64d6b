"""Killed at each named point of the main job, on both databases: all or nothing, and it can go on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import KINDS, fresh
from tests.proceedings.kill_points import POINTS

ROOT = Path(__file__).parents[2]
LEFT = {"certificate.pdf", "order.pdf", "receipt.json", "journal.jsonl", "checkpoint.json", "key.pem", "finding.txt"}


def sangham(*arguments: str, database: str, office: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SANGHAM_DATABASE": database, "SANGHAM_VAR": str(office)}
    command = [sys.executable, "-m", "sangham", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("point", POINTS)
def test_all_or_nothing_and_it_goes_on(kind: str, point: str, tmp_path: Path) -> None:
    out, office = tmp_path / "out", tmp_path / "out" / "office"
    out.mkdir()
    with fresh(kind, tmp_path) as database:
        dying = [sys.executable, "-m", "tests.proceedings.kill_points", point, str(out), database]
        died = subprocess.run(dying, cwd=ROOT, capture_output=True, text=True, timeout=120)
        assert died.returncode == -signal.SIGKILL, died.stdout + died.stderr

        checked = sangham("rebuild", "--check", database=database, office=office)
        assert checked.returncode == 0, checked.stdout + checked.stderr

        resumed = sangham("demo", "--out", str(out), "--database", database, database=database, office=office)
        assert resumed.returncode == 0, resumed.stdout + resumed.stderr
        assert {p.name for p in out.iterdir()} >= LEFT
        journal = (out / "journal.jsonl").read_text(encoding="utf-8")
        for kind_of_entry in ("application_lodged", "registration_ordered", "society_registered", "registration_certified"):
            assert journal.count(f'"kind":"{kind_of_entry}"') == 1, kind_of_entry
        verified = sangham("verify", str(out / "journal.jsonl"), "--key", str(out / "key.pem"), database=database, office=office)
        assert verified.returncode == 0, verified.stdout + verified.stderr
