"""Rows of facts put into DuckDB as the statement wants them, and the answers read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import duckdb
import pyarrow as pa

from sangham.law import outcome as o
from sangham.law.one_case import AT_LEAST, AT_MOST
from sangham.law.plan import Plan
from sangham.law.sql import columns, statement

_ARROW = {"BIGINT": pa.int64(), "BOOLEAN": pa.bool_(), "DATE": pa.date32(), "VARCHAR": pa.string()}
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
    facts = {name: pa.array([cell(row, name) for row in rows], _ARROW[kind]) for name, kind in needed.items()}
    c.register("facts", pa.table({"id": pa.array(range(len(rows)), pa.int64()), **facts}))
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
