"""What one case of the voters' roll costs, and what is said where a fact is missing, beside two other engines.

openfisca-core (AGPL, so never among what the project runs on) and zen-engine are put into an environment of this
bench's own, `build/other_engines`, when it runs; they state the same seven clauses in their own way
(`bench/other_engines/`). Neither knows readings: on the sixty-first day all take the ordinary one. Every row on which
all facts are known must come out the same, clause by clause, from all three.

Then the rows on which facts are missing. Where our answer is open (met or not met, as the missing fact may be), a
plain yes or no is a guess. For each engine: how many of those rows it answers met, not met, nothing, or with
an error.

Prints a JSON object a line: name, value, unit, baseline (ours), ratio; CPU time. `--rows N` for another number of rows.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
from law_bulk import seconds
from voters_roll import PLAN, line, make_rows

from sangham.law.finding import find
from sangham.law.one_case import compiled
from sangham.law.outcome import Outcome, outcome_of
from sangham.law.sql import columns, statement

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "build" / "other_engines"
PACKAGES = ("openfisca-core==46.0.1", "zen-engine==2.1.3")
CHOSEN = {"sixty_days": "ordinary"}
ENGINES = ("openfisca", "zen")
MANY = 50  # times that the rows are taken in bulk
Facts = dict[str, Any]


def environment() -> Path:
    """The other engines' Python, made where it is not there yet. Raises CalledProcessError where it cannot be."""
    stamp, wanted = FOLDER / ".has", "\n".join(PACKAGES)
    if not stamp.is_file() or stamp.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", FOLDER], check=True)
        install = ["-m", "pip", "install", "-q", "--disable-pip-version-check", *PACKAGES]
        subprocess.run([FOLDER / "bin" / "python", *install], check=True)
        stamp.write_text(wanted)
    return FOLDER / "bin" / "python"


def members(connection: duckdb.DuckDBPyConnection) -> list[Facts]:
    """The rows as facts by name."""
    names = list(columns(PLAN))
    made = connection.execute(f"SELECT {', '.join(names)} FROM members ORDER BY id").fetchall()
    return [dict(zip(names, row, strict=True)) for row in made]


def complete(row: Facts) -> bool:
    """Whether all is known: a day on which a membership ceased is none where it has not."""
    return all(
        v is not None or (name == "membership_ceased_on" and row["membership_ceased"] is False)
        for name, v in row.items()
    )


def others(rows: list[Facts]) -> dict[str, dict[str, Any]]:
    """What the other engines answer, and how long they take."""
    python = environment()
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder) / "rows.json"
        given.write_text(json.dumps(rows, default=date.isoformat))
        told = {}
        for engine in ENGINES:
            script = ROOT / "bench" / "other_engines" / f"{engine}_roll.py"
            run = subprocess.run([python, script, given, str(MANY)], check=True, stdout=subprocess.PIPE)
            told[engine] = json.loads(run.stdout)
    return told


def a_case(work: Callable[[Facts], object], rows: list[Facts]) -> float:
    """CPU seconds a case, one by one."""
    began = time.process_time()
    for row in rows:
        work(row)
    return (time.process_time() - began) / len(rows)


def main() -> None:
    """Compare, and print."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rows", type=int, default=20_000)
    count = arguments.parse_args().rows
    ready = compiled(PLAN, CHOSEN)
    with duckdb.connect() as connection:
        make_rows(connection, count)
        rows = members(connection)
        connection.execute(f"CREATE TABLE many AS SELECT members.* FROM members, range({MANY})")
        sql = statement(PLAN, table="many", keys=("id",), chosen=CHOSEN)
        bulk = min(seconds(connection, sql)[0] for _ in range(5)) / (count * MANY)
    ours = [[outcome_of(m) for m in ready.every(row)[: len(PLAN.clauses)]] for row in rows]
    told = others(rows)

    known = [i for i, row in enumerate(rows) if complete(row)]
    for engine in ENGINES:
        differ = [
            i for i in known if told[engine]["answers"][i] != [outcome is Outcome.MET for outcome in ours[i]]
        ]
        assert not differ, f"{engine} differs on {rows[differ[0]]}: {told[engine]['answers'][differ[0]]}"
    print_times(
        {
            "sangham_outcomes": a_case(ready.every, rows),
            "sangham_finding": a_case(lambda row: find(PLAN, row, CHOSEN), rows),
            **{f"{engine}_{told[engine]['version']}": told[engine]["case"] for engine in ENGINES},
        },
        {"sangham_duckdb": bulk, f"openfisca_{told['openfisca']['version']}": told["openfisca"]["bulk"]},
    )
    print_missing(told, ours, [i for i in range(count) if i not in set(known)])


def print_times(alone: dict[str, float], bulk: dict[str, float]) -> None:
    """Microseconds a case: one by one, with each clause's outcome; then in bulk, the columns being there.

    In bulk ours tells what is open, and why, and packs the clauses; openfisca knows only true and false.
    """
    for what, times in (("case", alone), ("case_in_bulk", bulk)):
        first = next(iter(times.values()))
        for name, value in times.items():
            line(f"{what}_{name}", value * 1e6, "us CPU", first * 1e6)


def print_missing(told: dict[str, Any], ours: list[list[Outcome]], missing: list[int]) -> None:
    """Of the rows on which a fact is missing: what each engine says of those that we leave open, and of the others."""
    root = PLAN.index[PLAN.root]
    left_open = [i for i in missing if ours[i][root] is Outcome.UNKNOWN]
    decided = {
        i: "met" if ours[i][root] is Outcome.MET else "not_met" for i in missing if i not in set(left_open)
    }
    assert {ours[i][root] for i in decided} <= {Outcome.MET, Outcome.NOT_MET}
    line(
        "missing_sangham_open",
        len(left_open),
        f"open, of {len(missing)} rows with a fact missing",
        len(left_open),
    )
    for engine in ENGINES:
        answers = [said(clauses, root) for clauses in told[engine]["answers"]]
        of_open = Counter(answers[i] for i in left_open)
        otherwise = Counter(answers[i] for i, right in decided.items() if answers[i] != right)
        for answer, n in sorted(of_open.items()):
            line(f"missing_{engine}_{answer}", n, f"rows of {len(left_open)} left open", len(left_open))
        for answer, n in sorted(otherwise.items()):
            unit = f"rows of {len(decided)} that the facts given decide otherwise"
            line(f"missing_{engine}_wrongly_{answer}", n, unit, len(decided))


def said(clauses: list[bool | None] | str, root: int) -> str:
    """An engine's answer in a word."""
    return (
        "error"
        if isinstance(clauses, str)
        else {True: "met", False: "not_met", None: "nothing"}[clauses[root]]
    )


if __name__ == "__main__":
    main()
