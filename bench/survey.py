"""What it costs to put a question to every society of a register of 100,000.

    python bench/survey.py            (SANGHAM_BENCH_POSTGRES=postgresql://… measures that server too)

From the live tables to every answer with its reasons and the counts, for four questions; the file of rows (Parquet) is
measured by itself. By the clock, the better of two rounds, with the CPU time of this process beside it. Bar: 5 seconds.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.office import in_each, tell

BAR, ROUNDS, ON = 5.0, 2, date(2026, 1, 19)
QUESTIONS = ("name-stands", "is-primary", "is-pacs", "unlimited-liability-kept")


def measure(kind: str, societies: int) -> None:
    """Each question, and its file."""
    from sangham.law import shelves
    from sangham.survey.counts import count
    from sangham.survey.narrowing import read_where
    from sangham.survey.survey import put
    from sangham.survey.writing import write

    everybody = read_where(())
    with tempfile.TemporaryDirectory() as folder:
        for question in QUESTIONS:
            library = shelves.shelf_of_question(question)
            library.plan(question, ON, ON)
            taken = []
            for _ in range(ROUNDS):
                begun, worked = time.perf_counter(), time.process_time()
                made = put(library, question, everybody, on=ON, known_on=ON)
                counts = count(made)
                taken.append((time.perf_counter() - begun, time.process_time() - worked))
            begun = time.perf_counter()
            write(made, Path(folder) / f"{question}.parquet", [])
            wrote = time.perf_counter() - begun
            seconds, cpu = min(taken)
            tell(
                f"survey_{question}_{kind}", seconds, "s", BAR, societies=societies, asked=counts.asked,
                decided=counts.decided, cpu=round(cpu, 2), file=round(wrote, 2),
            )  # fmt: skip


if __name__ == "__main__":
    in_each(measure)
