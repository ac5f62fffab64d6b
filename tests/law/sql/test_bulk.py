"""One case and bulk give the same answer: outcome and masks, row for row, under made-up law and facts."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sangham.law.one_case import compiled
from sangham.law.plan import Plan
from tests.law.sql.rows_in_arrow import expected
from tests.law.sql.rows_in_duckdb import answers
from tests.law.trees import plans, rows

made_up = settings(
    max_examples=70, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def agree(plan: Plan, facts: list[dict[str, Any]], chosen: dict[str, str] | None = None) -> None:
    ready = compiled(plan, chosen)
    by_case = [expected(plan, ready.every(row)[: len(plan.clauses)]) for row in facts]
    assert answers(plan, facts, chosen) == by_case


@made_up
@given(plans(), rows(25))
def test_bulk_agrees_with_one_case(plan: Plan, facts: list[dict[str, Any]]) -> None:
    agree(plan, facts)


@made_up
@given(plans(dropping=True), rows(25))
def test_bulk_agrees_where_readings_choose_what_is_in_force(plan: Plan, facts: list[dict[str, Any]]) -> None:
    agree(plan, facts)


@made_up
@given(plans(dropping=True), rows(25), st.data())
def test_bulk_agrees_under_chosen_readings(
    plan: Plan, facts: list[dict[str, Any]], data: st.DataObject
) -> None:
    names = data.draw(st.lists(st.sampled_from(sorted(plan.labels)), unique=True)) if plan.labels else []
    agree(plan, facts, {n: data.draw(st.sampled_from(plan.labels[n])) for n in names})
