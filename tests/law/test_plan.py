"""Plans: what is read off their trees, and which readings have to be enumerated."""

from __future__ import annotations

from datetime import date

import pytest

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.expression import Compare, Const, Fact, Test, Truth, cite, readings
from sangham.law.plan import Plan, PlanClause

SAYS = Text("So.", "അങ്ങനെ.")
DAY = date(2026, 1, 19)


def plan(**trees: Test) -> Plan:
    """A plan of clauses, each after what it cites; the last is the root."""
    clauses = tuple(PlanClause(name, SAYS, tree, DAY) for name, tree in trees.items())
    return Plan("q", DAY, DAY, clauses[-1].citation, clauses)


def doubt(name: str = "doubt") -> Test:
    return readings(name, a=Truth("x"), b=Truth("y"))


@pytest.mark.parametrize(
    ("made", "repeated"),
    [
        (plan(root=Truth("x")), ()),
        (plan(root=doubt()), ()),
        (plan(root=doubt("one") & doubt("two")), ()),
        (plan(root=doubt() & doubt()), ("doubt",)),
        (plan(a=doubt(), root=cite("a")), ()),
        (plan(a=doubt(), root=cite("a") & doubt()), ("doubt",)),
        (plan(a=doubt(), root=cite("a") & cite("a")), ("doubt",)),
        (plan(a=doubt(), b=cite("a"), c=cite("a"), root=cite("b") & cite("c")), ("doubt",)),
        (plan(a=doubt(), b=cite("a"), c=Truth("x"), root=cite("b") & cite("c")), ()),
        (plan(a=doubt("one"), b=cite("a") & doubt("two"), root=cite("b") | cite("a")), ("one",)),
        (plan(root=readings("outer", a=doubt(), b=doubt())), ("doubt",)),
    ],
    ids=[
        "no reading", "once", "two readings, each once", "twice in one clause", "once, cited once",
        "in two clauses", "once, cited twice", "once, by two ways that meet", "once, by one of two ways",
        "one by two ways, another by one", "within both alternatives of another",
    ],
)  # fmt: skip
def test_readings_that_bear_on_the_answer_in_several_ways(made: Plan, repeated: tuple[str, ...]) -> None:
    assert made.repeated_readings == repeated


def test_few_readings_of_the_act_must_be_enumerated() -> None:
    """Each doubles the work of a question, in both engines: at most two of one question may."""
    for question in kcs.questions:
        assert len(kcs.plan(question, DAY, DAY).repeated_readings) <= 2


def test_what_a_clause_uses() -> None:
    tree = (Fact("n") >= 3) & Truth("x") & cite("other") & (Fact("n") <= Fact("m")) & doubt()
    clause = PlanClause("s.1", SAYS, tree, DAY)
    assert clause.facts == ("n", "x", "m", "y")
    assert clause.cites == ("other",)
    assert clause.readings == ("doubt",)


def test_what_a_plan_knows() -> None:
    made = plan(a=Compare("<=", Fact("pairs", bounded=True), Const(0)), root=cite("a") & doubt())
    assert made.index == {"a": 0, "root": 1}
    assert made.bounded == {"pairs"}
    assert made.labels == {"doubt": ("a", "b")}
