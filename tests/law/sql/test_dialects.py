"""What each engine is told in its own words: the operators that the library would pass on as another engine's."""

from __future__ import annotations

import pytest

from sangham.law.expression import Compare, Const, Fact, Shift
from sangham.law.sql import statement
from sangham.law.sql.dialects import DIALECTS
from tests.law.trees import plan_of

MOVED = {
    "duckdb": "CAST((f0 + 1) + INTERVAL '2' MONTH AS DATE)",
    "postgres": "CAST((f0 + 1) + INTERVAL '2 MONTH' AS DATE)",
    "spark": "ADD_MONTHS(DATE_ADD(f0, 1), 2)",
}
ORDERED = {
    "duckdb": "f0 < 'a'",
    "postgres": """f0 COLLATE "C" < 'a' COLLATE "C\"""",
    "spark": "f0 COLLATE UTF8_BINARY < 'a' COLLATE UTF8_BINARY",
}


def written(dialect: str, test: Compare) -> str:
    """The statement, with its white space as single blanks and brackets closed up."""
    text = " ".join(statement(plan_of({"root": test}), table="facts", dialect=dialect).split())
    return text.replace("( ", "(").replace(" )", ")")


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_day_is_moved_as_the_engine_does_it(dialect: str) -> None:
    moved = Shift(Fact("d1"), 1, 2) <= Fact("d2")
    assert f"{MOVED[dialect]} <= f1" in written(dialect, moved)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_words_are_ordered_by_code_points(dialect: str) -> None:
    assert ORDERED[dialect] in written(dialect, Compare("<", Fact("w1"), Const("a")))


def test_spark_is_told_of_no_interval() -> None:
    """Its DATE - DATE is one, and so is DuckDB's TO_MONTHS where it is passed on."""
    text = written("spark", Shift(Fact("d1"), -61, 216) <= Fact("d2"))
    assert "INTERVAL" not in text and "TO_MONTHS" not in text
    assert "ADD_MONTHS(DATE_ADD(f0, -61), 216)" in text


def test_spark_reads_a_backslash_in_a_word_as_one() -> None:
    """A literal of Spark's has escapes; nobody else's here has."""
    backslash = Compare("==", Fact("w1"), Const("a\\b'c"))
    assert r"'a\\b\'c'" in written("spark", backslash)
    assert r"'a\b''c'" in written("duckdb", backslash)
