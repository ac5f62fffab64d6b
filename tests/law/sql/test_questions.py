"""Every question of every body of law in bulk: each row of its cases as one case after the other answers it."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from sangham.law.sql import columns, statement
from tests.databases import SERVER
from tests.law.sql.rows_in_arrow import Row, cell
from tests.law.sql.rows_in_duckdb import answers_of_all
from tests.law.sql.rows_of_cases import Tabled, questions, tabled


@pytest.mark.parametrize("question", questions())
def test_duckdb_answers_as_one_case(question: str) -> None:
    """Under every state of the law that a case meets."""
    put = tabled(question)
    found = answers_of_all(put.plans, put.rows)
    for plan, answers in zip(put.plans, found, strict=True):
        assert answers == put.expected(plan), f"{plan.on}, known on {plan.known_on}"


@pytest.fixture(scope="module")
def connection() -> Iterator[psycopg.Connection]:
    with psycopg.connect(SERVER, autocommit=True, prepare_threshold=None) as c:
        yield c


@pytest.mark.postgres
@pytest.mark.skipif(not SERVER, reason="no PostgreSQL in this run")
@pytest.mark.parametrize("question", questions())
def test_postgres_answers_as_one_case(connection: psycopg.Connection, question: str) -> None:
    """Under the newest state of the law that a case meets; the others are the same operators again."""
    put = tabled(question)
    assert answers_in_postgres(connection, put) == put.expected(put.newest)


def answers_in_postgres(c: psycopg.Connection, put: Tabled) -> list[Row]:
    needed = columns(put.newest, "postgres")
    typed = [sql.SQL("{} {}").format(sql.Identifier(n), sql.SQL(kind)) for n, kind in needed.items()]
    c.execute("DROP TABLE IF EXISTS facts")
    c.execute(
        sql.SQL("CREATE TEMPORARY TABLE facts ({})").format(
            sql.SQL(", ").join([sql.SQL("id BIGINT"), *typed])
        )
    )
    with c.cursor() as cursor:
        with cursor.copy("COPY facts FROM STDIN") as copy:
            for i, row in enumerate(put.rows):
                copy.write_row([i, *(cell(row, name) for name in needed)])
        cursor.execute(statement(put.newest, table="facts", keys=("id",), dialect="postgres"))
        return [row[1:] for row in sorted(cursor.fetchall())]
