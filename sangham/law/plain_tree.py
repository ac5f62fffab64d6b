"""The tree that a rule is, as plain data that a database keeps: a list that begins with the node's name.

It may come back from anybody, and trees are compiled to Python: what stands in that code as it is must be known.
"""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from sangham.law import expression as x

ARITHMETIC = frozenset({"+", "-", "*"})
COMPARISONS = frozenset({"<", "<=", ">", ">=", "==", "!="})


class NotReplayable(Exception):
    """A receipt or a law that this engine cannot run: another semantics version, or not what it says it is."""


def _scalar(value: x.Scalar) -> Any:
    return {"day": value.isoformat()} if isinstance(value, date) else value


def plain_tree(node: x.Node) -> list[Any]:
    """A tree as plain data: days in ISO form, everything else as JSON has it."""
    match node:
        case x.Fact(name, bounded):
            return ["fact", name, bounded]
        case x.Const(value):
            return ["const", _scalar(value)]
        case x.Arithmetic(op, left, right):
            return ["arithmetic", op, plain_tree(left), plain_tree(right)]
        case x.Shift(day, days, months):
            return ["shift", plain_tree(day), days, months]
        case x.Truth(name, determination):
            return ["truth", name, determination]
        case x.Compare(op, left, right, determination):
            return ["compare", op, plain_tree(left), plain_tree(right), determination]
        case x.Among(value, words):
            return ["among", plain_tree(value), list(words)]
        case x.All(tests):
            return ["all", *map(plain_tree, tests)]
        case x.Any(tests):
            return ["any", *map(plain_tree, tests)]
        case x.Not(operand):
            return ["not", plain_tree(operand)]
        case x.Except(rule, exception):
            return ["except", plain_tree(rule), plain_tree(exception)]
        case x.Readings(name, alternatives):
            return ["readings", name, *([label, plain_tree(test)] for label, test in alternatives)]
        case x.Cite(citation):
            return ["cite", citation]
        case x.Dropped(inoperative):
            return ["dropped", inoperative]
        case x.NoText():
            return ["no-text"]
        case x.ByDay(day, versions):
            return [
                "by-day",
                plain_tree(day),
                *([_plain_day(b), _plain_day(e), plain_tree(t)] for b, e, t in versions),
            ]
    raise TypeError(f"not a node: {node!r}")


def tree_of(data: list[Any]) -> x.Node:
    """The tree again. Raises NotReplayable for what this engine does not know."""
    kind, *rest = data
    match kind:
        case "fact":
            return x.Fact(rest[0], rest[1])
        case "const":
            value = rest[0]
            return x.Const(date.fromisoformat(value["day"]) if isinstance(value, dict) else value)
        case "arithmetic":
            return x.Arithmetic(_among(rest[0], ARITHMETIC), _value(rest[1]), _value(rest[2]))
        case "shift":
            return x.Shift(_value(rest[0]), _whole(rest[1]), _whole(rest[2]))
        case "truth":
            return x.Truth(rest[0], rest[1])
        case "compare":
            return x.Compare(_among(rest[0], COMPARISONS), _value(rest[1]), _value(rest[2]), rest[3])
        case "among":
            return x.Among(_value(rest[0]), tuple(rest[1]))
        case "all" | "any":
            return (x.All if kind == "all" else x.Any)(tuple(_test(t) for t in rest))
        case "not":
            return x.Not(_test(rest[0]))
        case "except":
            return x.Except(_test(rest[0]), _test(rest[1]))
        case "readings":
            return x.Readings(rest[0], tuple((label, _test(test)) for label, test in rest[1:]))
        case "cite":
            return x.Cite(rest[0])
        case "dropped":
            return x.Dropped(rest[0])
        case "no-text":
            return x.NoText()
        case "by-day":
            versions = tuple((_day(b), _day(e), _test(t)) for b, e, t in rest[1:])
            return x.ByDay(_value(rest[0]), versions)
    raise NotReplayable(f"a node of an unknown kind: {kind}")


def _among(op: Any, known: frozenset[str]) -> Any:
    if not isinstance(op, str) or op not in known:
        raise NotReplayable(f"an operator of an unknown kind: {op!r}")
    return op


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise NotReplayable(f"not a whole number: {value!r}")
    return value


def _plain_day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _value(data: list[Any]) -> x.Value:
    return cast(x.Value, tree_of(data))


def _test(data: list[Any]) -> x.Test:
    return cast(x.Test, tree_of(data))
