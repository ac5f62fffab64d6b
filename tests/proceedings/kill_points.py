"""Named points of the main job at which a process is killed, and the child process that dies there.

    python -m tests.proceedings.kill_points POINT OUT DATABASE

runs `sangham demo --out OUT --database DATABASE` and kills itself with SIGKILL at the point. A point is a function
as one module calls it, and whether death comes just before it does its work or just after, at which of its calls.
Product code has no hook for this: the child puts the killer in the function's place.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True)
class Point:
    """Where to die: `name` as looked up in `module`, before or after its work, at its `call`-th call."""

    module: str
    name: str
    after: bool
    call: int = 1


ACTS = "sangham.proceedings.actions"
POINTS: dict[str, Point] = {
    "places entered, offices not": Point("sangham.cli.main_job", "set_up_office", after=False),
    "a neighbour entered, the application not": Point("sangham.cli.main_job", "lodge_application", after=False),
    "application recorded, not committed": Point(f"{ACTS}.lodge_application", "record", after=True),
    "application committed, not scrutinised": Point("sangham.cli.main_job", "scrutinise", after=False),
    "receipt kept, scrutiny not recorded": Point(f"{ACTS}.scrutinise", "record", after=False),
    "scrutiny recorded, not committed": Point(f"{ACTS}.scrutinise", "record", after=True),
    "determinations recorded, not committed": Point(f"{ACTS}.record_determinations", "record", after=True),
    "order recorded, society not": Point(f"{ACTS}.order_registration", "enter_on_the_register", after=False),
    "order and society recorded, not committed": Point(f"{ACTS}.order_registration", "enter_on_the_register", after=True),
    "society's entry appended, tables not written": Point("sangham.journal.actions.record", "project", after=False, call=9),
    "order committed, its paper not typeset": Point(f"{ACTS}.issue_order", "typeset", after=False),
    "order's paper signed, not stored": Point(f"{ACTS}.issue_order", "sign", after=True),
    "order's paper stored, not entered": Point("sangham.documents.store", "keep", after=True),
    "order's paper entered, not committed": Point(f"{ACTS}.issue_order", "issue_paper", after=True),
    "leaves numbered, checkpoint not signed": Point("sangham.journal.actions.seal", "_grow", after=True),
    "registration sealed, certificate not typeset": Point(f"{ACTS}.certify", "typeset", after=False),
    "certificate entered in the society's stream, not in the matter's": Point(f"{ACTS}.certify", "issue_paper", after=False),
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


def main() -> None:
    """Run the demo and die at the point."""
    name, out, database = sys.argv[1:]
    os.environ["SANGHAM_VAR"] = os.path.realpath(os.path.join(out, "office"))  # noqa: PTH118, PTH123
    os.environ["SANGHAM_DATABASE"] = database
    os.environ["DJANGO_SETTINGS_MODULE"] = "sangham.config.settings"
    os.makedirs(os.environ["SANGHAM_VAR"], exist_ok=True)  # noqa: PTH103
    import django

    django.setup(set_prefix=False)
    arm(POINTS[name])
    from sangham.cli.command import app

    app(["demo", "--out", out, "--database", database])


if __name__ == "__main__":
    main()
