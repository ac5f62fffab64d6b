"""A database of one's own, on the engine that the tests run on, for what needs real commits."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.databases import environment

ROOT = Path(__file__).resolve().parents[2]
_MADE_READY = """
import django
django.setup()
from django.core.management import call_command
from sangham.journal import keys
call_command("migrate", verbosity=0, skip_checks=True)
keys.make_key()
"""


@contextmanager
def own_database(folder: Path) -> Iterator[dict[str, str]]:
    """The environment of processes that use an empty database, with its tables made, and a key."""
    with environment(folder) as env:
        env = {**env, "PYTHONPATH": str(ROOT)}
        run(env, "-c", _MADE_READY)
        yield env


def run(env: dict[str, str], *arguments: str) -> str:
    """A Python process that must end well; what it printed."""
    done = subprocess.run([sys.executable, *arguments], env=env, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def start(env: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    """A Python process that goes on by itself."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
