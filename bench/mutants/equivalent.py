"""Changes that change nothing: shown by trying everything that can tell the two apart, or listed with the reason.

Only what no case notices is looked at here. What cannot be tried through to the end is not called equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from math import prod
from random import Random
from typing import Any

from sangham.kernel.text import Text
from sangham.law import expression as x
from sangham.law.fact import Declared
from sangham.law.instrument import Span
from sangham.law.library import Library
from sangham.law.one_case import AT_LEAST, AT_MOST, compiled
from sangham.law.plan import Plan, PlanClause
from sangham.law.provision import TimeLimit, Version

ONE = timedelta(days=1)
MOST = 60_000  # combinations of facts that are tried
NOT_AFTER = "a day after the other is refused by name before any rule runs"
IN_THE_BAND = "a town of exactly 1 lakh is in the band already"
LARGEST = (
    "only the largest store's subsidy is looked up here; each outlet's own stands in Appendix III's columns"
)
GUARD = "the parts are a constant above one, and no amount is below nothing: it guards other callers"
BY_HAND: dict[str, str] = {
    "s.7(1)(d) from 1969-05-15: All of bye_laws_not_contrary, s.13A: and is or, or or and": (
        "section 13A, where in force, is the same determination"
    ),
    "s06_families._pair: a < b: Lt is LtE": "nobody is paired with himself",
    "s06_families._pair: a < b: Lt is GtE": "a pair is the same whichever comes first, if always the same",
    "s06_families._pair: (a, b) if a < b else (b, a): one for the other": "the same",
    "GO 40/95 App.I ¶6 from 1995-03-10: certificate_sent_on <= share_encashed_on: <= is ==": NOT_AFTER,
    "GO 40/95 App.I ¶10 from 1995-03-10: dividend_remitted_on <= dividend_declared_on: <= is ==": NOT_AFTER,
    **{
        f"GO 40/95 Annexure I A(I) from {day}: town_population < 100000: {told}": IN_THE_BAND
        for day in ("1995-03-10", "2001-06-23")
        for told in ("< is <=", "100000 is 100001")
    },
    **{
        f"MAXIMA: {kind}: subsidy: {told}": LARGEST
        for kind, told in (
            ("none", "₹0 is ₹0.01"), ("none", "₹0 is -₹0.01"),
            ("ssro", "₹5,000 is ₹5,000.01"), ("ssro", "₹5,000 is ₹4,999.99"),
            ("lsro", "₹10,000 is ₹10,000.01"), ("lsro", "₹10,000 is ₹9,999.99"),
            ("department_a", "₹30,000 is ₹30,000.01"), ("department_a", "₹30,000 is ₹29,999.99"),
        )
    },
    **{
        f"schedules.instalments: {told}": GUARD
        for told in (
            "parts < 1 or amount < 0: Or is And", "parts < 1: Lt is LtE",
            "line 54, 15: 1 is 2", "line 54, 15: 1 is 0", "line 54, 29: 0 is -1",
        )
    },
}  # fmt: skip


# -- trees -----------------------------------------------------------------------------------------


def trees_alike(law: Library, version: Version, other: x.Test) -> str:
    """Why no facts tell a version's tree from another; "" where some do, or where not all can be tried."""
    facts, one = law.facts, version.tree
    nodes = [*one.walk(), *other.walk()]
    if any(isinstance(n, x.Arithmetic | x.Shift) for n in nodes):
        return ""
    names = dict.fromkeys(n.name for n in nodes if isinstance(n, x.Fact | x.Truth))
    cited = list(dict.fromkeys(n.citation for n in nodes if isinstance(n, x.Cite)))
    domains = [list(_entries(facts[name], nodes)) for name in names]
    for c in cited:
        stood = any(_meet(version.in_force, v.in_force) for v in law.versions[c])
        domains.append([{f"{c} truth": t, f"{c} day": d} for t, d in CITED if stood or d is ENDED])
    if prod(map(len, domains)) > MOST:
        return ""
    combinations = [{k: v for entry in entries for k, v in entry.items()} for entries in product(*domains)]
    Random(0).shuffle(combinations)
    labels = {n.name: [label for label, _ in n.alternatives] for n in nodes if isinstance(n, x.Readings)}
    plans = [_plan(cited, tree) for tree in (one, other)]
    for picked in [{}, *(dict(zip(labels, chosen, strict=True)) for chosen in product(*labels.values()))]:
        root = len(cited)
        first, second = (compiled(p, {n: c for n, c in picked.items() if n in p.labels}).every for p in plans)
        if any(first(entries)[root] != second(entries)[root] for entries in combinations):
            return ""
    return "no facts tell the two apart, every combination tried"


# A clause that is cited may be met, not met or open; and not in force.
HELD, ENDED = date(2000, 1, 1), date(2000, 1, 2)
CITED = ((True, HELD), (False, HELD), (None, HELD), (None, ENDED))


def _meet(one: Span, other: Span) -> bool:
    """Whether two spans share a day."""
    ends = [(s.opened.acts_from, s.closed.acts_from if s.closed else date.max) for s in (one, other)]
    return max(begins for begins, _ in ends) < min(until for _, until in ends)


def _plan(cited: Sequence[str], tree: x.Test) -> Plan:
    says = Text("A clause.", "ഒരു ഖണ്ഡം.")
    stand_ins = {c: x.ByDay(x.Fact(f"{c} day"), ((None, ENDED, x.Truth(f"{c} truth")),)) for c in cited}
    clauses = tuple(PlanClause(c, says, t, None) for c, t in {**stand_ins, "root": tree}.items())
    return Plan("alike", HELD, HELD, "root", clauses)


def _entries(fact: Declared, nodes: Sequence[x.Node]) -> Iterator[dict[str, Any]]:
    values: list[Any]
    match fact.kind:
        case "truth":
            values = [True, False]
        case "word":
            values = list(fact.words)
        case _:
            constants = {
                n.value for n in nodes if isinstance(n, x.Const) and not isinstance(n.value, bool | str)
            }
            near: set[Any] = set()
            for c in constants:
                if isinstance(c, date) and fact.kind == "day":
                    near |= {c - ONE, c, c + ONE}
                elif isinstance(c, int) and fact.kind == "number":
                    near |= {c - 1, c, c + 1}
            several = sum(isinstance(n, x.Fact) for n in nodes)
            spaced = (
                [date(1990, 1, 1) + n * ONE for n in range(several)] if fact.kind == "day" else range(several)
            )
            values = sorted(
                v for v in {*near, *spaced} if isinstance(v, date) or v >= 0
            )  # a count is not negative
    if not fact.bounded:
        yield from ({fact.name: value} for value in [None, *values])
        return
    for low, high in product([None, *values], repeat=2):
        if low is None or high is None or low <= high:
            yield {fact.name + AT_LEAST: low, fact.name + AT_MOST: high}


# -- times -----------------------------------------------------------------------------------------


def spans_alike(before: Sequence[Span], after: Sequence[Span]) -> str:
    """Why the same one of some spans covers on every day of both axes; "" where not."""
    ends = [e for span in (*before, *after) for e in (span.opened, span.closed) if e is not None]
    days = {d for e in ends for d in (e.acts_from, e.instrument.published_on or e.acts_from)}
    days |= {d - ONE for d in days}

    def covering(spans: Sequence[Span], on: date, known_on: date) -> int | None:
        return next((i for i, s in reversed(list(enumerate(spans))) if s.covers(on, known_on)), None)

    if all(covering(before, *pair) == covering(after, *pair) for pair in product(days, repeat=2)):
        return "the same version stands on every day, by whatever was known"
    return ""


def limits_alike(limit: TimeLimit, other: TimeLimit) -> str:
    """Why a period ends on the same day from whatever day it runs; "" where not."""
    if (limit.starts, limit.in_force) != (other.starts, other.in_force):
        return ""
    first = date(2019, 12, 1)
    if all(limit.due_on(first + n * ONE) == other.due_on(first + n * ONE) for n in range(4 * 366 + 62)):
        return "it is reckoned to the same day from every day of four years and more"
    return ""
