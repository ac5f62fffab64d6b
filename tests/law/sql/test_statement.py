"""Statements that are worth seeing by name: wide plans, keys, whole numbers that run over, ends of months."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from typing import Any

import duckdb
import pytest

from sangham.law import expression as x
from sangham.law import outcome as o
from sangham.law.checking import MOST_CLAUSES
from sangham.law.expression import Fact, Truth, cite, readings
from sangham.law.one_case import AT_LEAST, AT_MOST, compiled
from sangham.law.outcome import MASK, Outcome
from sangham.law.plan import Plan
from sangham.law.sql import columns, statement
from tests.law.sql.rows_in_arrow import expected
from tests.law.sql.rows_in_duckdb import answers
from tests.law.trees import BOUNDED, DAYS, DETERMINATIONS, NUMBERS, TRUTHS, WORDS, plan_of

NOTHING: dict[str, Any] = {
    **dict.fromkeys((*NUMBERS, *DAYS, *WORDS, *TRUTHS, *DETERMINATIONS)),
    **{name + end: None for name, end in product(BOUNDED, (AT_LEAST, AT_MOST))},
}
# A test for each outcome that comes to it when t1 is met, t2 is not, and nothing else is known.
COMES_TO = {
    Outcome.MET: Truth("t1"),
    Outcome.NOT_MET: Truth("t2"),
    Outcome.UNKNOWN: Truth("t3"),
    Outcome.DISCRETION: Truth("s1", determination=True),
    Outcome.NOT_IN_FORCE: x.Dropped(),
    Outcome.TEXT_NOT_IN_SOURCE: x.NoText(),
    Outcome.INOPERATIVE: x.Dropped(inoperative=True),
    Outcome.AMBIGUOUS: readings("r1", literal=Truth("t1"), purposive=Truth("t2")),
}


def agree(plan: Plan, *rows: dict[str, Any]) -> list[tuple[int, ...]]:
    found = answers(plan, rows)
    every = compiled(plan).every
    assert found == [expected(plan, every(row)[: len(plan.clauses)]) for row in rows]
    return found


@pytest.mark.parametrize("apart", [True, False], ids=["cited", "in place"])
def test_every_pair_of_outcomes_under_every_connective(apart: bool) -> None:
    """The tables of decision 0001, in SQL: as clauses cited, and as tests where they stand."""
    connectives = {
        "and": (lambda a, b: x.All((a, b)), o.both),
        "or": (lambda a, b: x.Any((a, b)), o.either),
        "except": (x.Except, o.excepting),
    }
    row = {**NOTHING, "t1": True, "t2": False}
    second = dict(COMES_TO) | {
        # Another reading, so that the two are not one choice.
        Outcome.AMBIGUOUS: readings("r2", first=Truth("t1"), second=Truth("t2"))
    }
    for build, rule in connectives.values():
        for a, b in product(Outcome, repeat=2):
            left, right = COMES_TO[a], second[b]
            clauses = {"left": left, "right": right} if apart else {}
            root = build(cite("left"), cite("right")) if apart else build(left, right)
            found = agree(plan_of({**clauses, "root": root}), row)[0]
            assert found[0] == o.OUTCOME[rule(MASK[a], MASK[b])]


def wide(clauses: int) -> Plan:
    """One AND of very many clauses, of every kind in turn."""
    kinds = [
        Truth("t1"),
        Fact("n1") >= 2,
        Truth("s1", determination=True),
        readings("r1", literal=Truth("t1"), purposive=Truth("t2")),
        Truth("t2") | x.NoText(),
        x.ByDay(Fact("d1"), ((date(2000, 1, 1), None, Truth("t4")),)),
        Truth("t3").except_(Truth("s2", determination=True)),
    ]
    made = {f"c{i}": kinds[i % len(kinds)] for i in range(clauses - 1)}
    return plan_of({**made, "root": x.All(tuple(map(cite, made)))})


def wide_rows() -> list[dict[str, Any]]:
    rows = [dict(NOTHING)]
    for t1, t2, s1, n1 in product((True, False, None), (True, False), (True, None), (1, 2, None)):
        known = {"t1": t1, "t2": t2, "s1": s1, "n1": n1, "t3": True, "t4": True, "s2": False}
        rows += [{**NOTHING, **known, "d1": d} for d in (None, date(1999, 12, 31), date(2000, 1, 1))]
    return rows


@pytest.mark.parametrize("clauses", [2, 6, 14, 30, MOST_CLAUSES])
def test_plans_of_every_width(clauses: int) -> None:
    """One small word, one large word, several banks of words; the last bit of a mask is the 62nd."""
    found = agree(wide(clauses), *wide_rows())
    everything = 1 << (clauses - 1)
    assert any(row[1] & everything for row in found)
    assert any(row[2] & everything for row in found)


def test_keys_are_handed_on_whatever_they_are_called() -> None:
    plan = plan_of({"root": Truth("t1") & (Fact("n1") >= 1)})
    c = duckdb.connect()
    c.execute('CREATE TABLE "the rows" (t1 BOOLEAN, n1 BIGINT, k0 VARCHAR, "v0" INTEGER, "select" INTEGER)')
    c.execute("INSERT INTO \"the rows\" VALUES (true, 1, 'a', 5, 7), (false, NULL, 'b', 6, 8)")
    sql = statement(plan, table='"the rows"', keys=("select", "k0", "v0", "n1"))
    found = c.execute(sql + " ORDER BY k0")
    names = [d[0] for d in found.description]
    assert names == ["select", "k0", "v0", "n1", "outcome", "failed", "unknown", "doubtful", "discretion"]
    assert found.fetchall() == [(7, "a", 5, 1, 1, 0, 0, 0, 0), (8, "b", 6, None, 2, 1, 0, 0, 0)]


def test_types_of_the_outputs() -> None:
    c = duckdb.connect()
    c.execute("CREATE TABLE facts (t1 BOOLEAN)")
    for tree in (
        Truth("t1"),
        x.NoText(),
        x.Dropped(),
        readings("r1", literal=Truth("t1"), purposive=x.Dropped()),
    ):
        types = c.sql(statement(plan_of({"root": tree}), table="facts")).types
        assert [str(t) for t in types] == ["SMALLINT", "BIGINT", "BIGINT", "BIGINT", "BIGINT"]


def test_a_share_of_a_large_sum_does_not_run_over() -> None:
    """A hundred times a column of 32 bits is more than 32 bits."""
    plan = plan_of({"root": Fact("n1") * 100 >= Fact("n2") * 51})
    c = duckdb.connect()
    c.execute("CREATE TABLE facts (n1 INTEGER, n2 INTEGER)")
    c.execute("INSERT INTO facts VALUES (2000000000, 2147483647)")
    assert c.execute(statement(plan, table="facts")).fetchone() == (1, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("start", "days", "months", "moved"),
    [
        ("2024-01-31", 0, 1, "2024-02-29"),
        ("2023-01-31", 0, 1, "2023-02-28"),
        ("2024-02-29", 0, 216, "2042-02-28"),
        ("2024-03-31", 0, -1, "2024-02-29"),
        ("2024-01-30", 1, 1, "2024-02-29"),
        ("2024-02-28", 1, 12, "2025-02-28"),
        ("2024-12-31", 90, 0, "2025-03-31"),
        ("2024-03-01", -1, 0, "2024-02-29"),
    ],
)
def test_dates_move_by_days_then_by_months_clipped(start: str, days: int, months: int, moved: str) -> None:
    shifted = x.Shift(Fact("d1"), days, months)
    plan = plan_of({"root": shifted.equals(Fact("d2"))})
    row = {**NOTHING, "d1": date.fromisoformat(start), "d2": date.fromisoformat(moved)}
    assert agree(plan, row)[0][0] == Outcome.MET


def test_each_clause_is_computed_once() -> None:
    """However often it is cited, and through however many storeys."""
    made: dict[str, x.Test] = {"c0": Fact("n1") >= 17}
    for i in range(1, 12):
        made[f"c{i}"] = x.Any(
            (x.All((cite(f"c{i - 1}"), Truth("t1"))), ~cite(f"c{i - 1}"), Truth("s1", True))
        )
    sql = statement(plan_of({**made, "root": cite("c11")}), table="facts")
    assert len(re.findall(r"\b17\b", sql)) == 1
    assert len(sql) < 20_000


def test_columns_are_named_and_typed() -> None:
    tree = (Fact("b1", True) >= 25) & Truth("t1") & (Fact("d1") < date(2000, 1, 1)) & Fact("w1").among("a")
    plan = plan_of({"root": tree & (Fact("n1") >= 1)})
    assert columns(plan) == {
        "b1_at_least": "BIGINT",
        "b1_at_most": "BIGINT",
        "t1": "BOOLEAN",
        "d1": "DATE",
        "w1": "VARCHAR",
        "n1": "BIGINT",
    }
    assert columns(plan, "postgres")["w1"] == "TEXT"


def test_what_is_asked_amiss() -> None:
    plan = plan_of({"root": readings("r1", literal=Truth("t1"), purposive=Truth("t2"))})
    with pytest.raises(KeyError):
        statement(plan, table="facts", chosen={"r1": "generous"})
    with pytest.raises(KeyError):
        statement(plan, table="facts", chosen={"r9": "literal"})
    with pytest.raises(KeyError):
        statement(plan, table="facts", dialect="abacus")
    with pytest.raises(ValueError, match="outcome"):
        statement(plan, table="facts", keys=("outcome",))


def test_words_with_quotes_stay_words() -> None:
    plan = plan_of({"root": Fact("w1").among("O'Brien", "x'); DROP TABLE facts; --")})
    assert agree(plan, {**NOTHING, "w1": "O'Brien"}, {**NOTHING, "w1": "x"})[0][0] == Outcome.MET
