"""The Makefile: the targets that the documents promise, and what each would run."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def would_run(target: str) -> str:
    """What make would do for a target, without doing it."""
    done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("target", ["help", "run", "setup", "test", "check", "bench", "lock", "clean"])
def test_the_target_is_there(target: str) -> None:
    assert would_run(target).strip()


def test_help_names_every_target_for_people() -> None:
    told = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    declared = set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert {line.split(" - ")[0] for line in told.splitlines()} == declared
    assert {"run", "setup", "test", "check", "bench"} <= declared


def test_every_target_is_phony() -> None:
    """A file of the same name must not stop it (there is a folder bench/)."""
    makefile = (ROOT / "Makefile").read_text()
    declared = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    phony = set(" ".join(re.findall(r"^\.PHONY:(.*)$", makefile, re.MULTILINE)).split())
    assert declared <= phony, f"not phony: {declared - phony}"


def test_running_needs_no_tools_of_developers() -> None:
    commands = would_run("run")
    assert "lock/runtime.txt" in commands and "lock/develop.txt" not in commands
    assert "system_packages.sh run" in commands


def test_testing_checks_types_and_imports_and_runs_every_test() -> None:
    commands = would_run("test")
    for needed in (
        "lock/develop.txt",
        "ruff check",
        "ruff format --check",
        "mypy",
        "lint-imports",
        "ops/test.sh",
    ):
        assert needed in commands


def test_the_check_before_merging_is_make_test() -> None:
    script = ROOT / ".ci/run"
    assert re.search(r"^make test$", script.read_text(), re.MULTILINE)
    assert script.stat().st_mode & 0o111
