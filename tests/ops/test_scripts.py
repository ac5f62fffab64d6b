"""The scripts under ops/, each with stand-ins for what it calls, so that nothing is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted((ROOT / "ops").glob("*.sh"))


@pytest.mark.parametrize("script", [*SCRIPTS, ROOT / ".ci/run"], ids=lambda p: p.name)
def test_it_is_bash_that_can_be_read_and_stops_at_the_first_fault(script: Path) -> None:
    done = subprocess.run(["bash", "-n", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    text = script.read_text()
    assert text.startswith("#!/usr/bin/env bash\n") and "\nset -euo pipefail\n" in text


def test_all_scripts_are_there() -> None:
    assert {"system_packages.sh", "environment.sh", "postgres.sh", "test.sh"} <= {p.name for p in SCRIPTS}


def stand_in(path: Path, script: str) -> None:
    """A program that does what we say instead of its work."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/bash\n{script}\n")
    path.chmod(0o755)


# -- system_packages.sh ----------------------------------------------------------------------------------------------


def install_packages(
    tmp_path: Path, *, have: bool, for_: str = "test"
) -> tuple[subprocess.CompletedProcess[str], str]:
    """Run the script where every package, or none, is there; what it said and what it asked apt for."""
    asked = tmp_path / "asked"
    asked.touch()
    bins = tmp_path / "bin"
    stand_in(bins / "dpkg-query", "echo installed" if have else "exit 1")
    stand_in(bins / "apt-get", f'echo "$@" >>"{asked}"')
    stand_in(bins / "sudo", '"$@"')
    environ = {**os.environ, "PATH": f"{bins}:{os.environ['PATH']}"}
    command = ["bash", str(ROOT / "ops/system_packages.sh"), for_]
    return subprocess.run(command, env=environ, capture_output=True, text=True), asked.read_text()


def test_packages_that_are_there_are_left_alone(tmp_path: Path) -> None:
    done, asked = install_packages(tmp_path, have=True)
    assert (done.returncode, done.stdout, asked) == (0, "", "")


def test_packages_that_are_missing_are_installed(tmp_path: Path) -> None:
    done, asked = install_packages(tmp_path, have=False)
    assert done.returncode == 0, done.stderr
    assert "fonts-smc-manjari" in asked and "postgresql" in asked and "--no-install-recommends" in asked


def test_running_does_not_install_what_only_tests_need(tmp_path: Path) -> None:
    _, asked = install_packages(tmp_path, have=False, for_="run")
    assert "fonts-smc-rachana" in asked
    assert "postgresql" not in asked and "chromium" not in asked


# -- environment.sh --------------------------------------------------------------------------------------------------


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with the script, two small locks, and an environment whose uv writes down what it was asked."""
    shutil.copytree(ROOT / "ops", tmp_path / "ops")
    (tmp_path / "lock").mkdir()
    (tmp_path / "lock/runtime.txt").write_text("segno==1.6.6\n")
    (tmp_path / "lock/develop.txt").write_text("segno==1.6.6\npytest==9.2.0\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    stand_in(tmp_path / ".venv/bin/python", 'echo "python $@" >>asked; [ "$3" != config ]')
    stand_in(tmp_path / ".venv/bin/uv", 'echo "uv $@" >>asked')
    return tmp_path


def make_environment(checkout: Path, lock: str) -> list[str]:
    """Run the script; what it asked of uv and pip this time."""
    asked = checkout / "asked"
    asked.unlink(missing_ok=True)
    command = ["bash", str(checkout / "ops/environment.sh"), lock]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return [line for line in asked.read_text().splitlines() if "install" in line] if asked.exists() else []


def test_the_lock_is_installed_by_its_hashes(checkout: Path) -> None:
    asked = make_environment(checkout, "lock/runtime.txt")
    assert any("--require-hashes -r lock/runtime.txt" in line for line in asked)
    assert any("--no-deps -e ." in line for line in asked), (
        "the project itself, so that .venv/bin/sangham is there"
    )


def test_a_second_time_nothing_is_done(checkout: Path) -> None:
    assert make_environment(checkout, "lock/develop.txt")
    assert not make_environment(checkout, "lock/develop.txt")


def test_the_larger_environment_serves_the_smaller(checkout: Path) -> None:
    make_environment(checkout, "lock/develop.txt")
    assert not make_environment(checkout, "lock/runtime.txt")


def test_the_smaller_does_not_serve_the_larger(checkout: Path) -> None:
    make_environment(checkout, "lock/runtime.txt")
    assert make_environment(checkout, "lock/develop.txt")


def test_a_changed_lock_is_installed_again(checkout: Path) -> None:
    make_environment(checkout, "lock/runtime.txt")
    (checkout / "lock/runtime.txt").write_text("segno==1.6.7\n")
    assert make_environment(checkout, "lock/runtime.txt")


def test_where_uv_cannot_install_pip_does_by_the_same_hashes(checkout: Path) -> None:
    stand_in(checkout / ".venv/bin/uv", "exit 1")
    asked = make_environment(checkout, "lock/runtime.txt")
    assert any(
        line.startswith("python -m pip") and "--require-hashes -r lock/runtime.txt" in line for line in asked
    )


def test_a_failed_installation_leaves_no_stamp(checkout: Path) -> None:
    for program in ("uv", "python"):
        stand_in(checkout / ".venv/bin" / program, "exit 1")
    done = subprocess.run(["bash", checkout / "ops/environment.sh", "lock/runtime.txt"], capture_output=True)
    assert done.returncode != 0
    assert not list((checkout / ".venv").glob(".from-*"))
