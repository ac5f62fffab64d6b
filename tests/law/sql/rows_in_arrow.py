"""Rows of facts as the table that a statement wants, in memory, for whichever engine reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from sangham.law import outcome as o
from sangham.law.one_case import AT_LEAST, AT_MOST
from sangham.law.plan import Plan
from sangham.law.sql import columns

Row = tuple[int, ...]
TYPES = {"BOOLEAN": pa.bool_(), "BIGINT": pa.int64(), "DATE": pa.date32(), "VARCHAR": pa.string()}


def table(plans: Sequence[Plan], rows: Sequence[Mapping[str, Any]]) -> pa.Table:
    """A column for each fact of any of the plans, and `id`: the row's number."""
    needed = {name: kind for plan in plans for name, kind in columns(plan).items()}
    cells = {name: pa.array([cell(row, name) for row in rows], TYPES[kind]) for name, kind in needed.items()}
    return pa.table({"id": pa.array(range(len(rows)), pa.int64()), **cells})


def cell(row: Mapping[str, Any], column: str) -> Any:
    """A row's value for a column of the statement's."""
    for end, entry in (("_at_least", AT_LEAST), ("_at_most", AT_MOST)):
        if column.endswith(end):
            return row[column.removesuffix(end) + entry]
    return row[column]


def expected(plan: Plan, masks: Sequence[int]) -> Row:
    """Outcome, failed, unknown, doubtful and discretion, from the masks of one case."""

    def bits(of: Any) -> int:
        return sum(1 << i for i, m in enumerate(masks) if of(m))

    return (
        int(o.OUTCOME[masks[plan.index[plan.root]]]),
        bits(lambda m: m == o.F),
        bits(lambda m: m & (o.U | o.X)),
        bits(lambda m: m & o.R),
        bits(lambda m: m & o.D),
    )
