"""How many entries a second of an export of a register of 100,000 societies are verified, by either verifier.

    python bench/export.py            (the same on either database: the export is a file)

`sangham verify` (the package's own) and the verifier that an auditor takes, with Python alone. By the clock, the better of
two rounds, with the CPU time beside it, of this process and of those that it started. Bar: 50,000 entries a second.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.office import in_each, tell

BAR, ROUNDS = 50_000, 2


def measure(kind: str, societies: int) -> None:
    """Export once, verify with both."""
    from sangham.journal.actions.export_journal import export_journal
    from sangham.journal.audit.verify import Tree, entries_of
    from sangham.journal.models import Entry
    from sangham.journal.proof.export import check_export
    from sangham.journal.proof.trust import Trust

    many = Entry.objects.filter(leaf__isnull=False).count()
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        export_journal(Path(folder))
        wrote = time.perf_counter() - begun
        path = Path(folder) / "journal.jsonl"
        size = path.stat().st_size

        def own() -> None:
            assert check_export(path, Trust()).true

        def alone() -> None:
            said: list[str] = []
            tree = Tree()
            entries = entries_of(path, [], lambda key, **_: said.append(key), tree)
            assert sum(1 for _ in entries) == many
            assert tree.size == many and not said

        for name, verify in (("verify", own), ("verify_alone", alone)):
            seconds, cpu = min(timed(verify) for _ in range(ROUNDS))
            tell(
                f"export_{name}_{kind}", many / seconds, "entries/s", BAR, entries=many,
                bytes_an_entry=round(size / many), cpu=round(cpu, 2), seconds=round(seconds, 2), exported=round(wrote, 1),
            )  # fmt: skip


def timed(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds by the clock, and of CPU with what was started meanwhile."""
    begun, before = time.perf_counter(), os.times()
    work()
    after = os.times()
    return time.perf_counter() - begun, sum(after[:4]) - sum(before[:4])


if __name__ == "__main__":
    in_each(measure)
