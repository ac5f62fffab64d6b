"""Rows of facts put into DuckDB as the statement wants them, and the answers read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import duckdb

from sangham.law import outcome as o
from sangham.law.one_case import AT_LEAST, AT_MOST
from sangham.law.plan import Plan
from sangham.law.sql import columns, statement

Row = tuple[int, int, int, int, int]


@cache
def _connection() -> duckdb.DuckDBPyConnection:
    c = duckdb.connect()
    c.execute("SET threads = 1")
    return c


def answers(
    plan: Plan, rows: Sequence[Mapping[str, Any]], chosen: Mapping[str, str] | None = None
) -> list[Row]:
    """Outcome, failed, unknown, doubtful and discretion, row by row."""
    c = _connection()
    needed = columns(plan)
    typed = ", ".join(f'"{name}" {kind}' for name, kind in {"id": "BIGINT", **needed}.items())
    c.execute(f"CREATE OR REPLACE TABLE facts ({typed})")
    given = [(i, *(cell(row, name) for name in needed)) for i, row in enumerate(rows)]
    c.executemany(f"INSERT INTO facts VALUES ({', '.join('?' * (1 + len(needed)))})", given)
    sql = statement(plan, table="facts", keys=("id",), chosen=chosen)
    found = c.execute(sql).fetchall()
    return [tuple(row[1:]) for row in sorted(found)]


def cell(row: Mapping[str, Any], column: str) -> Any:
    """A row's value for a column of the statement's."""
    for end, entry in (("_at_least", AT_LEAST), ("_at_most", AT_MOST)):
        if column.endswith(end):
            return row[column.removesuffix(end) + entry]
    return row[column]


def expected(plan: Plan, masks: Sequence[int]) -> Row:
    """The same, from the masks of one case."""

    def bits(of: Any) -> int:
        return sum(1 << i for i, m in enumerate(masks) if of(m))

    return (
        int(o.OUTCOME[masks[plan.index[plan.root]]]),
        bits(lambda m: m == o.F),
        bits(lambda m: m & (o.U | o.X)),
        bits(lambda m: m & o.R),
        bits(lambda m: m & o.D),
    )
