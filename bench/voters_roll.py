"""What a voters' roll costs: ten million members at one poll on DuckDB, against three versions written by hand.

The question is the Act's own, `voters-roll`: sections 19, 19A and 20 with its bars, the end of a membership,
exemptions, and the rule known from outside the sources; each row with its outcome and its grounds (masks over the
clauses). Members are made up, the same on every machine, with facts missing here and there. All four statements
are seen to give the same answer for every row; then they run in turn, several times over, and medians count.
A second look asks the one-case engine about some of the rows.

Prints a JSON object a line: name, value, unit, baseline (the fastest by hand), ratio (bar: 1.10); CPU time of all
threads, then wall time, then the most memory that the process held (bar: 2 GB), and the disk that the rows took.
`--rows N` for another number of rows; `--alone` runs the emitted statement only, once, as for a hundred million
(`voters_roll_hundred_million.py`).
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import tempfile
from datetime import date
from pathlib import Path

import duckdb
from law_bulk import MISSING, ROUNDS, draw, fingerprint, seconds

from sangham.law import outcome as o
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.one_case import compiled
from sangham.law.sql import columns, statement

POLL = date(2026, 1, 19)
PLAN = kcs.plan("voters-roll", POLL, POLL)
BY_HAND = ("three_valued", "codes", "bounds")
MEMORY = "1GB"  # what DuckDB may take for itself; the table is on disk
LOOKED_AT = 2_000  # rows that the one-case engine is asked about too
OFTEN = {  # rows of a hundred in which a yes-or-no fact is so
    "founding_member": 2,
    "nominal_or_associate": 12,
    "membership_payments_made": 90,
    "membership_interest_acquired": 60,
    "exempted_from_s19": 1,
    "exempted_from_s19a": 10,
    "exempted_from_s20a": 3,
    "membership_ceased": 6,
    "share_value_fully_paid": 92,
}


def facts() -> dict[str, str]:
    """Each fact as made up, before any goes missing: one of ten members is new, in or about the sixty days."""
    made = {n: f"{draw(n, 100)} < {often}" for n, often in OFTEN.items()}
    made["poll_on"] = f"DATE '{POLL}'"
    new = f"DATE '{POLL}' - {draw('new', 70)}"
    made["admitted_on"] = (
        f"CASE WHEN {draw('is new', 10)} = 0 THEN {new} ELSE DATE '1985-01-01' + {draw('admitted', 14000)} END"
    )
    made["membership_ceased_on"] = (
        f"CASE WHEN {made['membership_ceased']} THEN DATE '{POLL}' - 300 + {draw('ceased', 330)} END"
    )
    made["share_value_paid_on"] = f"DATE '{POLL}' - {draw('paid', 800)}"
    made |= {"meetings_attended": draw("meetings", 5), "least_meetings": "1"}
    made |= {"services_used": draw("services", 40), "least_services": "2"}
    return made


def make_rows(connection: duckdb.DuckDBPyConnection, rows: int) -> None:
    """The members, in the types that the statement asks for."""
    made, kinds = facts(), columns(PLAN)
    assert set(made) == set(kinds), set(made) ^ set(kinds)
    cells = [
        f"CASE WHEN {draw('no ' + n, 100)} >= {MISSING} THEN CAST({made[n]} AS {kinds[n]}) END AS {n}"
        for n in kinds
    ]
    connection.execute(f"CREATE TABLE members AS SELECT i AS id, {', '.join(cells)} FROM range({rows}) r(i)")


def agrees_with_one_case(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    """The first rows as the counter would answer them, one by one."""
    names = list(columns(PLAN))
    every = compiled(PLAN).every
    given = connection.execute(
        f"SELECT {', '.join(names)} FROM members WHERE id < {LOOKED_AT} ORDER BY id"
    ).fetchall()
    found = connection.execute(f"SELECT * FROM ({sql}) WHERE id < {LOOKED_AT} ORDER BY id").fetchall()
    for row, answer in zip(given, found, strict=True):
        masks = every(dict(zip(names, row, strict=True)))[: len(PLAN.clauses)]
        bits = [sum(1 << i for i, m in enumerate(masks) if m == o.F)]
        bits += [sum(1 << i for i, m in enumerate(masks) if m & of) for of in (o.U | o.X, o.R, o.D)]
        assert answer[1:] == (int(o.OUTCOME[masks[PLAN.index[PLAN.root]]]), *bits), (row, answer, masks)


def main(words: list[str] | None = None) -> None:
    """Measure, and print."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rows", type=int, default=10_000_000)
    arguments.add_argument("--alone", action="store_true")
    given = arguments.parse_args(words)
    folder_of_sql = Path(__file__).parent / "sql"
    by_hand = {n: (folder_of_sql / f"voters_{n}.sql").read_text("utf-8") for n in BY_HAND}
    statements = {"emitted": statement(PLAN, table="members", keys=("id",))} | (
        {} if given.alone else by_hand
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        duckdb.connect(f"{folder}/rows.duckdb", config={"memory_limit": MEMORY}) as connection,
    ):
        make_rows(connection, given.rows)
        connection.execute("CHECKPOINT")
        agrees_with_one_case(connection, statements["emitted"])
        if not given.alone:
            answers = {name: fingerprint(connection, sql) for name, sql in statements.items()}
            assert len(set(answers.values())) == 1, f"the statements differ: {answers}"
        times = measured(connection, statements, 1 if given.alone else ROUNDS)
        disk = Path(folder, "rows.duckdb").stat().st_size / 2**30
    told(times, given.rows)
    line("voters_roll_disk", disk, f"GB of rows, for {given.rows} rows", disk)


Times = dict[str, list[tuple[float, float]]]


def measured(connection: duckdb.DuckDBPyConnection, statements: dict[str, str], rounds: int) -> Times:
    """CPU and wall time of each statement, in turn; none is always the first."""
    times: Times = {name: [] for name in statements}
    order = list(statements)
    for _ in range(rounds):
        for name in order:
            times[name].append(seconds(connection, statements[name]))
        order.append(order.pop(0))
    return times


def told(times: Times, rows: int) -> None:
    """A line for each statement and measure, and one for the memory."""
    for unit, which in zip(("s CPU", "s"), (0, 1), strict=True):
        medians = {name: statistics.median(t[which] for t in runs) for name, runs in times.items()}
        fastest = min(medians[n] for n in BY_HAND if n in medians) if len(medians) > 1 else medians["emitted"]
        for name, value in medians.items():
            line(
                f"voters_roll_{name}" + ("_wall" if which else ""), value, f"{unit} for {rows} rows", fastest
            )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    line("voters_roll_memory", peak, f"GB at most for {rows} rows", 2)


def line(name: str, value: float, unit: str, baseline: float) -> None:
    """One figure."""
    figure = {"name": name, "value": round(value, 3), "unit": unit, "baseline": round(baseline, 3)}
    print(json.dumps({**figure, "ratio": round(value / baseline, 3)}))


if __name__ == "__main__":
    main()
