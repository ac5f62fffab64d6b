"""Named points of the main job at which a process is killed, and the processes that die there.

    python -m tests.proceedings.kill_points

reads one JSON object a line, ``{"point": NAME or null, "out": FOLDER, "database": ADDRESS, "log": FILE}``, and for
each forks a process of its own that runs `sangham demo` and kills itself with SIGKILL at the point; it answers with
the wait status. Forked from one that has its libraries loaded, since loading them takes longer than the job. The
point `MIGRATE` makes the tables and does no more, so that its database can be copied.

A point is a function as one module calls it, and whether death comes just before it does its work or just after, at
which of its calls. Product code has no hook for this: the child puts the killer in the function's place.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Point:
    """Where to die: `name` as looked up in `module`, before or after its work, at its `call`-th call."""

    module: str
    name: str
    after: bool
    call: int = 1


MIGRATE = "the tables alone"
ACTS = "sangham.proceedings.actions"
POINTS: dict[str, Point] = {
    "places entered, offices not": Point("sangham.cli.main_job", "set_up_office", after=False),
    "a neighbour entered, the application not": Point(
        "sangham.cli.main_job", "lodge_application", after=False
    ),
    "application recorded, not committed": Point(f"{ACTS}.lodge_application", "record", after=True),
    "acknowledgement signed and stored, not entered": Point(f"{ACTS}.acknowledge", "signed", after=True),
    "acknowledgement entered, not committed": Point(f"{ACTS}.acknowledge", "issue_letters", after=True),
    "application committed, not scrutinised": Point("sangham.cli.main_job", "scrutinise", after=False),
    "receipt kept, scrutiny not recorded": Point(f"{ACTS}.scrutinise", "record", after=False),
    "scrutiny recorded, not committed": Point(f"{ACTS}.scrutinise", "record", after=True),
    "determinations recorded, not committed": Point(f"{ACTS}.record_determinations", "record", after=True),
    "order recorded, society not": Point(f"{ACTS}.order_registration", "enter_on_the_register", after=False),
    "order and society recorded, not committed": Point(
        f"{ACTS}.order_registration", "enter_on_the_register", after=True
    ),
    "society's entry appended, tables not written": Point(
        "sangham.register.rows_made", "ByeLaw", after=False
    ),
    "order committed, its paper not typeset": Point(f"{ACTS}.issue_order", "typeset", after=False),
    "order's paper signed, not stored": Point(f"{ACTS}.issue_order", "sign", after=True),
    "order's paper stored, not entered": Point(f"{ACTS}.issue_order", "issue_paper", after=False),
    "order's paper entered, not committed": Point(f"{ACTS}.issue_order", "issue_paper", after=True),
    "leaves numbered, checkpoint not signed": Point("sangham.journal.actions.seal", "_grow", after=True),
    "registration sealed, certificate not typeset": Point(f"{ACTS}.certify", "typeset", after=False),
    "certificate entered in the society's stream, not in the matter's": Point(
        f"{ACTS}.certify", "issue_paper", after=False
    ),
    "certificate entered, not committed": Point(f"{ACTS}.certify", "issue_paper", after=True),
    "certified, not sealed": Point("sangham.cli.main_job", "seal", after=False),
    "sealed, not exported": Point("sangham.cli.leaving", "export_journal", after=False),
}


def arm(point: Point) -> None:
    """Put the killer in the function's place."""
    module = import_module(point.module)
    real = getattr(module, point.name)
    calls = 0

    def killer(*args: Any, **kwargs: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls < point.call:
            return real(*args, **kwargs)
        if point.after:
            real(*args, **kwargs)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("outlived SIGKILL")

    setattr(module, point.name, killer)


MODULES = (
    "sangham.cli.office", "sangham.cli.main_job", "sangham.cli.leaving", "django.core.management.commands.migrate",
    "django.db.migrations.executor", "django.db.backends.sqlite3.base", "django.db.backends.postgresql.base",
)  # fmt: skip


def run(point: str | None, out: str, database: str) -> None:
    """In a process of its own: check the tables that a death left, then do the job (and die at the point)."""
    office = Path(out).resolve() / "office"
    office.mkdir(parents=True, exist_ok=True)
    settle(office, database)
    from django.core.management import call_command

    from sangham.cli.command import app
    from sangham.documents import dissection, examination

    if point == MIGRATE:
        call_command("migrate", verbosity=0)
        return
    # What an examination finds is at stake here, not its confinement; a process of its own would load everything anew.
    examination._confined = dissection.answer
    if point is None:
        app(["rebuild", "--check"], standalone_mode=False)
    else:
        arm(POINTS[point])
    app(["demo", "--out", out, "--database", database])


def settle(office: Path, database: str) -> None:
    """Have Django, set up before the fork, use this case's folder and database; nothing is connected yet."""
    os.environ |= {
        "SANGHAM_VAR": str(office),
        "SANGHAM_AUTHORITY": str(office / "authority"),
        "SANGHAM_DATABASE": database,
    }
    from django.conf import settings
    from django.db import connections

    from sangham.config import settings as ours

    settings.VAR, settings.AUTHORITY = office, office / "authority"
    connections.settings |= connections.configure_settings({"default": ours._database()})
    with suppress(AttributeError):
        del connections["default"]


def main(run: Callable[[str | None, str, str], None] = run) -> None:
    """Fork a process for each line, to `run` what it asks."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup(set_prefix=False)
    for name in MODULES:
        import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        child = os.fork()
        if child == 0:
            log = os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
            os.dup2(log, 1)
            os.dup2(log, 2)
            try:
                run(asked["point"], asked["out"], asked["database"])
            except SystemExit as end:
                os._exit(int(end.code or 0))
            except BaseException:
                traceback.print_exc()
                os._exit(70)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(status, flush=True)


if __name__ == "__main__":
    main()
