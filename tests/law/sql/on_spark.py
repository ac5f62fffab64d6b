"""The same answers from Spark, on a standalone master and two workers: `make test-spark`.

Not collected by `make test`: it needs pyspark and Java, and a query costs a good part of a second. So many plans are
put in one query, each under its number, and rows lie in Parquet, where each worker reads them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet as parquet
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyspark.sql import SparkSession

from sangham.kernel.days import months_after
from sangham.law.expression import Fact, Shift
from sangham.law.one_case import compiled
from sangham.law.outcome import Outcome
from sangham.law.plan import Plan
from sangham.law.sql import columns, statement
from tests.law.sql.rows_in_arrow import Row, expected, table
from tests.law.sql.rows_of_cases import questions, tabled
from tests.law.sql.spark_cluster import LOOPBACK, WORKERS, session
from tests.law.trees import plan_of, plans, rows

# Days, then months: 18 years on and back, a month, over the end of February, the Act's sixty days.
MOVES = [(0, 216), (0, -216), (0, 1), (0, -1), (1, 1), (-1, 12), (60, 0), (-61, 0), (31, -13)]


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    with session(tmp_path_factory.mktemp("spark")) as started:
        yield started


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("rows")


def answers(
    spark: SparkSession, folder: Path, asked: Sequence[Plan], given: Sequence[Any]
) -> list[list[Row]]:
    """The same rows put to several plans in one query."""
    facts = table(asked, given)
    half = len(given) // 2
    for n, part in enumerate((facts.slice(0, half), facts.slice(half))):  # a file for each worker
        parquet.write_table(part, folder / f"{n}.parquet")
    view = spark.read.parquet(str(folder))
    view.createOrReplaceTempView("facts")
    wanted = {name: kind for plan in asked for name, kind in columns(plan, "spark").items()}
    assert {name: kind.upper() for name, kind in view.dtypes if name != "id"} == wanted
    parts = [statement(plan, table="facts", keys=("id",), dialect="spark") for plan in asked]
    union = " UNION ALL ".join(f"SELECT {i} AS plan, * FROM ({part})" for i, part in enumerate(parts))
    found: list[list[Row]] = [[] for _ in asked]
    for row in sorted(spark.sql(union).collect()):
        found[row[0]].append(tuple(row[2:]))
    return found


def one_by_one(plan: Plan, given: Sequence[Any]) -> list[Row]:
    every = compiled(plan).every
    return [expected(plan, every(row)[: len(plan.clauses)]) for row in given]


def test_both_workers_work(spark: SparkSession) -> None:
    """An executor on each, with a folder of its own; reached on loopback."""
    assert spark.sparkContext.master.startswith(f"spark://{LOOPBACK}:")
    where = "reflect('java.lang.System', 'getProperty', 'user.dir')"
    found = {row[0] for row in spark.sql(f"SELECT {where} FROM range(0, 8, 1, 8)").collect()}
    assert len(found) == WORKERS


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(asked=st.lists(plans(dropping=True), min_size=4, max_size=4), given_rows=rows(40))
def test_spark_agrees_with_one_case(
    spark: SparkSession, folder: Path, asked: list[Plan], given_rows: list[dict[str, Any]]
) -> None:
    found = answers(spark, folder, asked, given_rows)
    assert found == [one_by_one(plan, given_rows) for plan in asked]


def test_dates_move_as_in_one_case(spark: SparkSession, folder: Path) -> None:
    """Every day of a leap year and of the year before: by days, by months clipped to the month's end, by both."""
    days = [date(2023, 1, 1) + timedelta(n) for n in range(365 + 366)]
    given = [
        {"d1": day, "d2": months_after(day + timedelta(days_on), months_on)}
        for days_on, months_on in MOVES
        for day in days
    ]
    asked = [plan_of({"root": Shift(Fact("d1"), *move).equals(Fact("d2"))}) for move in MOVES]
    found = answers(spark, folder, asked, given)
    assert found == [one_by_one(plan, given) for plan in asked]
    for n, answered in enumerate(found):
        own = answered[n * len(days) : (n + 1) * len(days)]
        assert {row[0] for row in own} == {Outcome.MET}


@pytest.mark.parametrize("question", questions())
def test_every_question_is_answered_as_one_case(spark: SparkSession, folder: Path, question: str) -> None:
    """Under every state of the law that a case meets."""
    put = tabled(question)
    found = answers(spark, folder, put.plans, put.rows)
    for plan, by_spark in zip(put.plans, found, strict=True):
        assert by_spark == put.expected(plan), f"{plan.on}, known on {plan.known_on}"
