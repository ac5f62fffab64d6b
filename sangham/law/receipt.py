"""Receipts: what an answer rested on, kept whole, so that it can be given again for ever.

The *law consulted* is the plan in plain data: trees, dates, readings, plain statements, with the version of
the engine's semantics. It is known by its SHA-256, and kept once however many answers rest on it. A *receipt*
names it and holds the facts as the engines took them. Replay runs the kept trees on the kept facts; it needs
neither today's Python for the law nor the facts' derivations. No particulars of persons are in a receipt.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, cast

import rfc8785

from sangham.kernel.text import Text
from sangham.law import expression as x
from sangham.law.asking import Answer
from sangham.law.finding import Finding, find
from sangham.law.outcome import SEMANTICS
from sangham.law.plan import Plan, PlanClause

Json = dict[str, Any]
ARITHMETIC = frozenset({"+", "-", "*"})
COMPARISONS = frozenset({"<", "<=", ">", ">=", "==", "!="})


class NotReplayable(Exception):
    """A receipt or a law that this engine cannot run: another semantics version, or not what it says it is."""


def address(content: Json) -> str:
    """The SHA-256, in hex, of canonical JSON (RFC 8785)."""
    return hashlib.sha256(rfc8785.dumps(content)).hexdigest()


def law_of(plan: Plan) -> Json:
    """The law consulted, as plain data."""
    return {
        "semantics": SEMANTICS,
        "question": plan.question,
        "root": plan.root,
        "clauses": [
            {
                "citation": c.citation,
                "says": c.says.both(),
                "tree": _down(c.tree),
                "since": c.since.isoformat() if c.since else None,
            }
            for c in plan.clauses
        ],
        "defaults": dict(plan.defaults),
        "facts": dict(plan.facts),
    }


def receipt_of(answer: Answer) -> tuple[Json, Json]:
    """The receipt of an answer, and the law that it names."""
    finding = answer.finding
    law = law_of(finding.plan)
    receipt = {
        "law": _address_of(finding.plan, law),
        "on": finding.plan.on.isoformat(),
        "known_on": finding.plan.known_on.isoformat(),
        "facts": {name: _plain(value) for name, value in finding.entries.items()},
        "readings": dict(finding.chosen),
        "outcome": finding.outcome.name,
        "clauses": {c.citation: c.outcome.name for c in finding.clauses},
        "because": {
            c.citation: [said.both() for said in seen]
            for c in finding.clauses
            if (seen := answer.because(c.citation))
        },
    }
    return receipt, law


def replay(receipt: Mapping[str, Any], law: Json) -> Finding:
    """Give the answer again, from what was kept.

    Raises NotReplayable when the law is not the one that the receipt names, or of another semantics version.
    """
    written = json.dumps(law)
    if _address_of_written(written) != receipt["law"]:
        raise NotReplayable("the law kept is not the one that the receipt names")
    if law["semantics"] != SEMANTICS:
        raise NotReplayable(f"semantics version {law['semantics']} is not {SEMANTICS}")
    on, known_on = (date.fromisoformat(receipt[day]) for day in ("on", "known_on"))
    plan = replace(_plan_of_written(written), on=on, known_on=known_on)
    entries = {name: _fact(plan, name, value) for name, value in receipt["facts"].items()}
    return find(plan, entries, receipt["readings"])


_ADDRESS = "address"


def _address_of(plan: Plan, law: Json) -> str:
    """The address of a plan's law, reckoned once for all plans of the same clauses."""
    if _ADDRESS not in plan.ready:
        plan.ready[_ADDRESS] = address(law)
    known: str = plan.ready[_ADDRESS]
    return known


# Many receipts rest on one law: it is read, and made ready for the engine, once for its every letter.


@lru_cache(maxsize=128)
def _address_of_written(law: str) -> str:
    return address(json.loads(law))


@lru_cache(maxsize=128)
def _plan_of_written(written: str) -> Plan:
    law = json.loads(written)
    return Plan(
        question=law["question"],
        on=date.min,
        known_on=date.min,
        root=law["root"],
        clauses=tuple(
            PlanClause(
                c["citation"],
                Text(**c["says"]),
                cast(x.Test, _up(c["tree"])),
                date.fromisoformat(c["since"]) if c["since"] else None,
            )
            for c in law["clauses"]
        ),
        defaults=law["defaults"],
        facts=law["facts"],
    )


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _fact(plan: Plan, name: str, value: Any) -> Any:
    return date.fromisoformat(value) if plan.facts.get(name) == "day" and value is not None else value


# -- trees as plain data: a list that begins with the node's name ------------------------------------------------


def _scalar(value: x.Scalar) -> Any:
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _down(node: x.Node) -> list[Any]:
    match node:
        case x.Fact(name, bounded):
            return ["fact", name, bounded]
        case x.Const(value):
            return ["const", _scalar(value)]
        case x.Arithmetic(op, left, right):
            return ["arithmetic", op, _down(left), _down(right)]
        case x.Shift(day, days, months):
            return ["shift", _down(day), days, months]
        case x.Truth(name, determination):
            return ["truth", name, determination]
        case x.Compare(op, left, right, determination):
            return ["compare", op, _down(left), _down(right), determination]
        case x.Among(value, words):
            return ["among", _down(value), list(words)]
        case x.All(tests):
            return ["all", *map(_down, tests)]
        case x.Any(tests):
            return ["any", *map(_down, tests)]
        case x.Not(operand):
            return ["not", _down(operand)]
        case x.Except(rule, exception):
            return ["except", _down(rule), _down(exception)]
        case x.Readings(name, alternatives):
            return ["readings", name, *([label, _down(test)] for label, test in alternatives)]
        case x.Cite(citation):
            return ["cite", citation]
        case x.Dropped(inoperative):
            return ["dropped", inoperative]
        case x.NoText():
            return ["no-text"]
        case x.ByDay(day, versions):
            return ["by-day", _down(day), *([_plain(b), _plain(e), _down(t)] for b, e, t in versions)]
    raise TypeError(f"not a node: {node!r}")


def _up(data: list[Any]) -> x.Node:
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


# A receipt may come from anybody, and trees are compiled to Python: what stands in the code as it is must be known.


def _among(op: Any, known: frozenset[str]) -> Any:
    if not isinstance(op, str) or op not in known:
        raise NotReplayable(f"an operator of an unknown kind: {op!r}")
    return op


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise NotReplayable(f"not a whole number: {value!r}")
    return value


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _value(data: list[Any]) -> x.Value:
    return cast(x.Value, _up(data))


def _test(data: list[Any]) -> x.Test:
    return cast(x.Test, _up(data))
