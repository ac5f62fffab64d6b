"""Ten thousand random histories of back-dated entries and corrections: none after which something known on an earlier
day is otherwise, none in which tables made afresh differ from the live ones, none that a simple model tells otherwise.

    python bench/histories.py            (SANGHAM_BENCH_HISTORIES=100 for fewer)

The histories are those of `tests/register/histories.py`, new ones at each run; what fails is printed as its steps, to
standard error. Prints a JSON object a line: name, value (how many failed), unit, of (histories), steps in each at
most, seconds by the clock, and of them of CPU.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
import traceback
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

HISTORIES = int(os.environ.get("SANGHAM_BENCH_HISTORIES", "10000"))
STEPS = 15
AT_ONCE = 100


def main() -> None:
    """On a database of its own, each history undone after it was looked at."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"SANGHAM_VAR": folder, "DJANGO_SETTINGS_MODULE": "sangham.config.settings"}
        os.environ["SANGHAM_DATABASE"] = f"sqlite:///{folder}/histories.sqlite3"
        import django

        django.setup()
        from django.core.management import call_command
        from hypothesis import HealthCheck, Phase, settings
        from hypothesis.stateful import run_state_machine_as_test

        from sangham.accounts.actions.set_up_office import set_up_office
        from sangham.journal.actor import SET_UP
        from tests.register.histories import Histories

        call_command("migrate", verbosity=0)
        set_up_office(ROOT / "examples" / "office.yaml", by=SET_UP, on=date(2026, 1, 1))
        how = settings(
            max_examples=AT_ONCE,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            derandomize=False,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        failed, begun, worked = 0, time.perf_counter(), time.process_time()
        for _ in range(HISTORIES // AT_ONCE):
            try:
                run_state_machine_as_test(Histories, settings=how)
            except Exception:
                failed += 1
                traceback.print_exc()
            print(f"{Histories.run} histories, {failed} failures", file=sys.stderr, flush=True)
        told = {
            "name": "histories",
            "value": failed,
            "unit": "failures",
            "of": Histories.run,
            "steps": STEPS,
            "seconds": round(time.perf_counter() - begun),
            "cpu_seconds": round(time.process_time() - worked),
        }
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
