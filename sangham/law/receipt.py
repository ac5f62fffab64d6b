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
from sangham.law.asking import Answer
from sangham.law.expression import Test
from sangham.law.finding import Finding, find
from sangham.law.outcome import SEMANTICS
from sangham.law.plain_tree import NotReplayable, plain_tree, tree_of
from sangham.law.plan import Plan, PlanClause

Json = dict[str, Any]


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
                "tree": plain_tree(c.tree),
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
                cast(Test, tree_of(c["tree"])),
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
