"""Rows of facts put to DuckDB, and the answers read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import duckdb

from sangham.law.plan import Plan
from sangham.law.sql import statement
from tests.law.sql.rows_in_arrow import Row, table


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    c = duckdb.connect()
    c.execute("SET threads = 1")
    return c


def answers(
    plan: Plan, rows: Sequence[Mapping[str, Any]], chosen: Mapping[str, str] | None = None
) -> list[Row]:
    """Outcome, failed, unknown, doubtful and discretion, row by row."""
    return answers_of_all([plan], rows, chosen)[0]


def answers_of_all(
    plans: Sequence[Plan], rows: Sequence[Mapping[str, Any]], chosen: Mapping[str, str] | None = None
) -> list[list[Row]]:
    """The same rows put to several plans."""
    c = _connection()
    c.register("facts", table(plans, rows))
    asked = [statement(plan, table="facts", keys=("id",), chosen=chosen) for plan in plans]
    return [[row[1:] for row in sorted(c.execute(sql).fetchall())] for sql in asked]
