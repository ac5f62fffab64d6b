"""Trees as plain data, and back as they were."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given

from sangham.law import expression as x
from sangham.law.plain_tree import NotReplayable, plain_tree, tree_of
from sangham.law.plan import Plan
from tests.law.trees import plans


def test_a_node_of_an_unknown_kind_is_not_replayed() -> None:
    with pytest.raises(NotReplayable, match="unknown kind"):
        tree_of(["perhaps", "x"])


NODES: dict[str, x.Node] = {
    "fact": x.Fact("copies"),
    "fact with bounds": x.Fact("pairs", bounded=True),
    "number": x.Const(3),
    "day": x.Const(date(2026, 1, 19)),
    "word": x.Const("ക്ലിപ്തം"),
    "yes": x.Const(True),
    "arithmetic": x.Arithmetic("*", x.Fact("a"), x.Const(2)),
    "shift": x.Shift(x.Fact("d"), 90, -2),
    "truth": x.Truth("signed"),
    "determination": x.Truth("sound", True),
    "compare": x.Compare(">=", x.Fact("a"), x.Const(25)),
    "compare of determinations": x.Compare("<=", x.Fact("a", True), x.Const(0), True),
    "among": x.Among(x.Fact("w"), ("word", "no_name")),
    "all": x.All((x.Truth("a"), x.Truth("b"), x.Truth("c"))),
    "any": x.Any((x.Truth("a"), x.Truth("b"))),
    "not": x.Not(x.Truth("a")),
    "except": x.Except(x.Truth("a"), x.Truth("b")),
    "readings": x.Readings("families", (("literal", x.Truth("a")), ("purposive", x.Truth("b")))),
    "cite": x.Cite("s.4 proviso"),
    "dropped": x.Dropped(),
    "inoperative": x.Dropped(inoperative=True),
    "no text": x.NoText(),
    "by day": x.ByDay(
        x.Fact("d"), ((None, date(2013, 2, 14), x.Truth("a")), (date(2013, 2, 14), None, x.Dropped()))
    ),
}


def test_every_kind_of_node_is_among_them() -> None:
    def kinds(of: type) -> set[str]:
        return {k for s in of.__subclasses__() for k in (kinds(s) or {s.__name__})} - {"Value", "Test"}

    assert {type(n).__name__ for n in NODES.values()} == kinds(x.Node)


@pytest.mark.parametrize("node", NODES.values(), ids=NODES)
def test_a_node_comes_back_as_it_was(node: x.Node) -> None:
    back = tree_of(json.loads(json.dumps(plain_tree(node))))
    assert back == node
    # 1 == True in Python: the kinds must be the same too.
    assert repr(back) == repr(node)


@given(plans())
def test_whatever_the_tree_it_comes_back_as_it_was(plan: Plan) -> None:
    for clause in plan.clauses:
        assert tree_of(json.loads(json.dumps(plain_tree(clause.tree)))) == clause.tree
