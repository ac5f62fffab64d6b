"""A made-up office to measure in: sown anew in a folder of its own, or, with `--here`, the one that the settings name.

`--societies N` says how many (100,000 where it is not said). SQLite, and PostgreSQL too where SANGHAM_BENCH_POSTGRES is the
address of a database that may be filled. Whoever measures one thing in both writes one function and calls `in_each`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))


def in_each(measure: Callable[[str, int], None]) -> None:
    """Call `measure` with the kind of database and the number of societies, in a process of its own for each kind."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--societies", type=int, default=100_000)
    arguments.add_argument("--here", action="store_true", help="measure in the office that the settings name")
    given = arguments.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sangham.config.settings")
    if given.here or os.environ.get("SANGHAM_BENCH_KIND"):
        _inside(measure, given.societies, sow=not given.here)
        return
    server = os.environ.get("SANGHAM_BENCH_POSTGRES", "")
    with tempfile.TemporaryDirectory() as folder:
        for kind, address in (("sqlite", f"sqlite:///{folder}/bench.sqlite3"), ("postgresql", server)):
            if not address:
                print(json.dumps({"name": Path(sys.argv[0]).stem, "skipped": f"no {kind} server given"}))
                continue
            own = {"SANGHAM_VAR": folder, "SANGHAM_DATABASE": address, "SANGHAM_BENCH_KIND": kind}
            subprocess.run([sys.executable, *sys.argv], env={**os.environ, **own}, check=True)


def _inside(measure: Callable[[str, int], None], societies: int, *, sow: bool) -> None:
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    if sow:
        from sangham.journal import keys
        from sangham.journal.actions.seal import seal
        from sangham.seed.sowing import sow as sow_office

        call_command("migrate", verbosity=0)
        keys.make_key()
        sow_office(societies)
        seal()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    from sangham.register.models import Society

    measure(connection.vendor, Society.objects.count())


def tell(name: str, value: float, unit: str, bar: float, **more: object) -> None:
    """One figure: its ratio to the bar, and how busy the machine was (processes that ran, over the last minute)."""
    line = {
        "name": name,
        "value": round(value, 2),
        "unit": unit,
        "baseline": bar,
        "ratio": round(value / bar, 2),
    }
    print(json.dumps({**line, **more, "load": round(os.getloadavg()[0], 1)}), flush=True)
