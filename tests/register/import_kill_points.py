"""Named points of entering a list of societies at which a process is killed, and the processes that die there.

    python -m tests.register.import_kill_points

The mechanism is that of `tests.proceedings.kill_points`: one JSON object a line, a forked process that dies at the point.
The point `PREPARE` makes the tables and the office, reads the messy example and writes a sheet decided as proposed.
"""

from __future__ import annotations

from pathlib import Path

from tests.proceedings.kill_points import Point, arm, main, settle

PREPARE = "the office and a sheet of decisions"
IMPORT = "sangham.register.actions.import_societies"
ENTER = "sangham.register.actions.enter_society"
POINTS: dict[str, Point] = {
    "decisions read, the list not": Point(IMPORT, "read_list", after=False),
    "the list read, decisions not checked": Point(IMPORT, "check_decisions", after=False),
    "decisions checked, nothing entered": Point(IMPORT, "check_decisions", after=True),
    "the first row about to be entered": Point(IMPORT, "enter_society", after=False),
    "the first row committed": Point(IMPORT, "enter_society", after=True),
    "a row checked, not recorded": Point(ENTER, "record", after=False, call=3),
    "a row recorded, not committed": Point(ENTER, "record", after=True, call=5),
    "a row's entry appended, tables not written": Point(
        "sangham.journal.actions.record", "project", after=False, call=7
    ),
    "half of the rows committed": Point(IMPORT, "enter_society", after=True, call=9),
    "the last row recorded, not committed": Point(ENTER, "record", after=True, call=17),
    "the last row committed, nothing told": Point(IMPORT, "enter_society", after=True, call=17),
}


def run(point: str | None, out: str, database: str) -> None:
    """Prepare; or enter the list (and die at the point), after a look at the tables that a death left."""
    folder = Path(out).resolve()
    settle(folder / "office", database)
    (folder / "office").mkdir(parents=True, exist_ok=True)
    from sangham.cli.command import app

    if point == PREPARE:
        _prepare(folder)
        return
    if point is None:
        app(["rebuild", "--check"], standalone_mode=False)
    else:
        arm(POINTS[point])
    command = ["import", "societies", str(folder / "messy.xlsx"), "--office", "JR-TVM"]
    app([*command, "--decisions", str(folder / "decisions.xlsx"), "--by", "ui-vembayam@JR-TVM"])


def _prepare(folder: Path) -> None:
    from django.core.management import call_command
    from django.db import connections

    from examples.societies.make_messy import as_bytes, messy
    from sangham.cli.main_job import sample_office
    from tests.register.importing.lists import filled, read

    call_command("migrate", verbosity=0)
    sample_office(Path(__file__).parents[2] / "examples")
    content = as_bytes(messy())
    (folder / "messy.xlsx").write_bytes(content)
    scratch = folder / "scratch"
    scratch.mkdir()
    (folder / "decisions.xlsx").write_bytes(filled(read(content, "messy.xlsx"), scratch))
    connections.close_all()  # so that the file alone is the database, and may be copied


if __name__ == "__main__":
    main(run)
