"""What bulk costs: ten clauses put to ten million rows on DuckDB, against three versions written by hand.

The rows are made once, the same on every machine, with facts missing here and there. All four statements are
seen to give the same answer for every row; then they run in turn, several times over, and medians count.
Every output column is read (folded into one line), none is written to disk.

Prints a JSON object a line: name, value, unit, baseline (the fastest by hand), ratio (bar: 1.10). The CPU
time of all threads tells the statements apart; wall time, printed after it, is also a matter of who else
uses the machine. `--rows N` for a shorter look.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from pathlib import Path

import duckdb
from questions.ten_clauses import DAYS, LIMITED, NUMBERS, PLAN, TRUTHS

from sangham.law.sql import columns, statement

BY_HAND = ("three_valued", "codes", "bounds")
ROUNDS = 5
MISSING = 3  # rows of a hundred in which a fact is not known, each fact by itself


def draw(name: str, most: int) -> str:
    """A whole number from 0 to `most` - 1 that depends on the row and the name alone."""
    return f"CAST(hash(i, '{name}') % {most} AS INTEGER)"


def facts() -> dict[str, str]:
    """Each fact as made up, before any goes missing: nine of ten rows satisfy most clauses."""
    low = dict(zip(NUMBERS, (0, 20, 18, 16, 0, 0, 8), strict=True))
    made = {n: f"{low[n]} + {draw(n, 40)}" for n in NUMBERS}
    made["copies"] = f"CASE WHEN {draw('copies', 20)} = 0 THEN 2 ELSE 3 END"
    made["paid"], made["shares"] = f"50000 + {draw('paid', 50000)}", f"100000 + {draw('shares', 200000)}"
    made["youngest_born_on"] = f"DATE '1990-01-01' + {draw('born', 6500)}"
    made["applied_on"] = f"DATE '2023-01-01' + {draw('applied', 900)}"
    often = {
        "individuals": 90,
        "limited_liability": 70,
        "overlaps_any": 15,
        "overlaps_whole": 8,
        "exempted": 10,
    }
    made |= {n: f"{draw(n, 100)} < {often.get(n, 85)}" for n in TRUTHS}
    words = [*LIMITED, *LIMITED, *LIMITED, "society", "സംഘം"]
    made["last_word"] = f"({words!r})[1 + {draw('word', len(words))}]"
    return made


def make_rows(connection: duckdb.DuckDBPyConnection, rows: int) -> None:
    """The table, in the types that the statement asks for."""
    made, kinds = facts(), columns(PLAN)
    assert set(made) == set(kinds)
    assert set(DAYS) <= set(made)
    cells = [
        f"CASE WHEN {draw('no ' + n, 100)} >= {MISSING} THEN CAST({made[n]} AS {kinds[n]}) END AS {n}"
        for n in kinds
    ]
    connection.execute(
        f"CREATE TABLE applications AS SELECT i AS id, {', '.join(cells)} FROM range({rows}) r(i)"
    )


def fingerprint(connection: duckdb.DuckDBPyConnection, sql: str) -> tuple[object, ...]:
    """How many rows, and their answers hashed row by row: equal only where each row's answer is."""
    row = "hash(id, outcome, failed, unknown, doubtful, discretion)"
    folded = f"SELECT count(*), sum({row}), bit_xor({row}) FROM ({sql})"
    return connection.execute(folded).fetchall()[0]


def seconds(connection: duckdb.DuckDBPyConnection, sql: str) -> tuple[float, float]:
    """CPU time and wall time of one run that reads every column of the answer."""
    folded = ", ".join(
        f"bit_xor({c})" for c in ("id", "outcome", "failed", "unknown", "doubtful", "discretion")
    )
    began, worked = time.perf_counter(), time.process_time()
    connection.execute(f"SELECT {folded} FROM ({sql})").fetchall()
    return time.process_time() - worked, time.perf_counter() - began


def main() -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rows", type=int, default=10_000_000)
    rows = arguments.parse_args().rows
    ours = statement(PLAN, table="applications", keys=("id",))
    by_hand = {n: (Path(__file__).parent / "sql" / f"{n}.sql").read_text("utf-8") for n in BY_HAND}
    statements = {"emitted": ours, **by_hand}
    with tempfile.TemporaryDirectory() as folder, duckdb.connect(f"{folder}/rows.duckdb") as connection:
        make_rows(connection, rows)
        answers = {name: fingerprint(connection, sql) for name, sql in statements.items()}
        assert len(set(answers.values())) == 1, f"the statements differ: {answers}"
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in statements}
        order = list(statements)
        for _ in range(ROUNDS):
            for name in order:
                times[name].append(seconds(connection, statements[name]))
            order.append(order.pop(0))  # none is always the first
    for unit, measured in zip(("s CPU", "s"), (0, 1), strict=True):
        medians = {name: statistics.median(t[measured] for t in runs) for name, runs in times.items()}
        fastest = min(medians[n] for n in BY_HAND)
        for name, value in medians.items():
            line = {
                "name": f"law_bulk_{name}" + ("_wall" if measured else ""),
                "value": round(value, 3),
                "unit": f"{unit} for {rows} rows",
                "baseline": round(fastest, 3),
                "ratio": round(value / fastest, 3),
            }
            print(json.dumps(line))


if __name__ == "__main__":
    main()
