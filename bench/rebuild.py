"""What it costs to derive every table of a register of 100,000 societies afresh, and to see that they are what they were.

    python bench/rebuild.py            (SANGHAM_BENCH_POSTGRES=postgresql://… measures that server too)

By the clock, with the CPU time of this process beside it. Bar: 5 minutes for `sangham rebuild`. `rebuild --check`, which
copies the live tables first and compares every row with what is derived, is measured too, and must find no difference.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.office import in_each, tell

BAR = 300.0


def measure(kind: str, societies: int) -> None:
    """Check, and rebuild."""
    from sangham.journal.actions.rebuild import check_tables, rebuild
    from sangham.journal.models import Entry

    for name, work in (("rebuild_check", check_tables), ("rebuild", rebuild)):
        begun, worked = time.perf_counter(), time.process_time()
        found = work()
        seconds, cpu = time.perf_counter() - begun, time.process_time() - worked
        assert found == ([] if work is check_tables else Entry.objects.count()), found
        tell(f"{name}_{kind}", seconds, "s", BAR, societies=societies, cpu=round(cpu, 1))


if __name__ == "__main__":
    in_each(measure)
