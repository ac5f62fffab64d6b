"""The compiled engine gives what decision 0001, read aloud, gives; and a few cases worth seeing by name."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from sangham.law import expression as x
from sangham.law import outcome as o
from sangham.law.expression import Fact, Truth, cite, readings, when
from sangham.law.finding import find
from sangham.law.one_case import compiled
from sangham.law.outcome import OUTCOME, Outcome
from sangham.law.plan import Plan
from tests.law import reference
from tests.law.trees import plan_of, plans, rows

made_up = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def masks(plan: Plan, row: dict[str, Any], chosen: dict[str, str] | None = None) -> tuple[int, ...]:
    ready = compiled(plan, chosen)
    every = ready.every(row)
    assert ready.answer(row) == every[plan.index[plan.root]]
    assert len(every) == len(plan.clauses) + len(ready.extras)
    return every[: len(plan.clauses)]


@made_up
@given(plans(), rows(5))
def test_one_case_is_the_decision_read_aloud(plan: Plan, facts: list[dict[str, Any]]) -> None:
    for row in facts:
        assert list(masks(plan, row)) == reference.masks(plan, row)


@made_up
@given(plans(dropping=True), rows(5))
def test_where_readings_choose_what_is_in_force(plan: Plan, facts: list[dict[str, Any]]) -> None:
    """What may come out is the same; the causes of a clause that may drop out depend on the order of an AND."""
    for row in facts:
        for found, told in zip(masks(plan, row), reference.masks(plan, row), strict=True):
            assert found in o.IS_MASK
            assert found & o.STATES == told & o.STATES


def outcome(tree: x.Test, **facts: Any) -> Outcome:
    return OUTCOME[masks(plan_of({"root": tree}), facts)[0]]


def test_a_blank_is_never_no() -> None:
    assert outcome(~Truth("t1"), t1=None) is Outcome.UNKNOWN
    assert outcome(when(Truth("t1"), Truth("t2")), t1=None, t2=False) is Outcome.UNKNOWN
    assert outcome(when(Truth("t1"), Truth("t2")), t1=None, t2=True) is Outcome.MET


def test_an_exception_whose_condition_is_unknown_is_not_the_general_rule() -> None:
    assert outcome(Truth("t1").except_(Truth("t2")), t1=True, t2=None) is Outcome.UNKNOWN
    assert outcome(Truth("t1").except_(Truth("t2")), t1=False, t2=None) is Outcome.NOT_MET
    assert outcome(Truth("t1").unless(Truth("t2")), t1=False, t2=None) is Outcome.UNKNOWN
    assert outcome(Truth("t1").unless(Truth("t2")), t1=False, t2=True) is Outcome.MET


def test_a_reading_is_the_same_wherever_it_occurs() -> None:
    """Met under each reading, though neither half is."""
    tree = readings("r1", literal=Truth("t1"), purposive=Truth("t2")) | readings(
        "r1", literal=Truth("t2"), purposive=Truth("t1")
    )
    assert outcome(tree, t1=True, t2=False) is Outcome.MET
    apart = readings("r1", literal=Truth("t1"), purposive=Truth("t2")) | readings(
        "r2", first=Truth("t2"), second=Truth("t1")
    )
    assert outcome(apart, t1=True, t2=False) is Outcome.AMBIGUOUS


def test_a_reading_is_shown_as_the_whole_clause_comes_out_under_it() -> None:
    """Not as the part does that is read in two ways: what else decides the clause, decides it under every reading."""
    doubt = readings("r1", literal=Truth("t1"), purposive=Truth("t2"))
    plan = plan_of({"root": Truth("t3") & doubt})

    def shown(t3: bool | None) -> list[Outcome]:
        return [r.outcome for r in find(plan, {"t1": True, "t2": False, "t3": t3})["root"].readings]

    assert shown(False) == [Outcome.NOT_MET, Outcome.NOT_MET]
    assert shown(True) == [Outcome.MET, Outcome.NOT_MET]
    assert shown(None) == [Outcome.UNKNOWN, Outcome.NOT_MET]


def test_a_reading_in_a_clause_that_is_cited_twice_is_enumerated() -> None:
    doubt = readings("r1", literal=Truth("t1"), purposive=Truth("t2"))
    plan = plan_of({"doubt": doubt, "other": ~cite("doubt"), "root": cite("doubt") | cite("other")})
    assert plan.repeated_readings == ("r1",)
    found = masks(plan, {"t1": True, "t2": False})
    assert [OUTCOME[m] for m in found] == [Outcome.AMBIGUOUS, Outcome.AMBIGUOUS, Outcome.MET]


def test_a_reading_inside_an_alternative_of_one_that_is_enumerated() -> None:
    """The inner one is there under one alternative of the outer only."""
    inner = readings("r2", first=Truth("t1"), second=Truth("t2"))
    tree = x.All(
        (
            readings("r1", literal=inner, purposive=Truth("t3")),
            readings("r1", literal=Truth("t3"), purposive=Truth("t4")),
        )
    )
    plan = plan_of({"root": tree})
    row = {"t1": True, "t2": False, "t3": True, "t4": True}
    assert OUTCOME[masks(plan, row)[0]] is Outcome.AMBIGUOUS
    assert OUTCOME[masks(plan, row, {"r1": "purposive"})[0]] is Outcome.MET
    by_label = dict(zip(compiled(plan).extras, compiled(plan).every(row)[1:], strict=True))
    assert {label: OUTCOME[m] for (_, _, label), m in by_label.items()} == {
        "first": Outcome.MET,
        "second": Outcome.NOT_MET,
        "literal": Outcome.AMBIGUOUS,
        "purposive": Outcome.MET,
    }


def test_a_version_that_has_ended_drops_out() -> None:
    repealed = x.ByDay(Fact("d1"), ((None, date(2000, 1, 1), Truth("t1")),))
    tree = x.All((repealed, Truth("t2")))
    assert outcome(tree, d1=date(2000, 1, 1), t1=False, t2=True) is Outcome.MET
    assert outcome(tree, d1=date(1999, 12, 31), t1=False, t2=True) is Outcome.NOT_MET
    assert outcome(repealed, d1=date(2000, 1, 1), t1=False) is Outcome.NOT_IN_FORCE
    assert outcome(repealed, d1=None, t1=False) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("low", "high", "found"),
    [
        (25, None, Outcome.MET),
        (24, 25, Outcome.UNKNOWN),
        (None, 24, Outcome.NOT_MET),
        (None, None, Outcome.UNKNOWN),
        (None, 30, Outcome.UNKNOWN),
    ],
)
def test_a_number_known_by_its_bounds(low: int | None, high: int | None, found: Outcome) -> None:
    plan = plan_of({"root": Fact("b1", True) >= 25})
    assert OUTCOME[masks(plan, {"b1>": low, "b1<": high})[0]] is found


def test_choosing_what_the_plan_does_not_have() -> None:
    plan = plan_of({"root": readings("r1", literal=Truth("t1"), purposive=Truth("t2"))})
    with pytest.raises(KeyError):
        compiled(plan, {"r1": "generous"})
    with pytest.raises(KeyError):
        compiled(plan, {"r9": "literal"})
