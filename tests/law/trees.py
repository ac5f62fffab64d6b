"""Laws and facts made up by Hypothesis: plans of a few clauses, with every kind of node, and rows of facts.

`plans()` gives plans whose readings never choose whether a provision is in force; `plans(dropping=True)`
lets them. Facts take few values, near to the constants that the trees compare them with, so that met, not
met and unknown are all common.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import Any

from hypothesis import strategies as st

from sangham.kernel.text import Text
from sangham.law import expression as x
from sangham.law.one_case import AT_LEAST, AT_MOST
from sangham.law.plan import Plan, PlanClause

SAYS = Text("A clause.", "ഒരു ഖണ്ഡം.")
DAY = date(2024, 3, 1)
NUMBERS, BOUNDED, DAYS, WORDS = ("n1", "n2"), ("b1", "b2"), ("d1", "d2"), ("w1", "w2")
TRUTHS, DETERMINATIONS = ("t1", "t2", "t3", "t4"), ("s1", "s2")
KINDS = {
    **dict.fromkeys((*NUMBERS, *BOUNDED), "number"),
    **dict.fromkeys(DAYS, "day"),
    **dict.fromkeys(WORDS, "word"),
    **dict.fromkeys((*TRUTHS, *DETERMINATIONS), "truth"),
}
LABELS = {"r1": ("literal", "purposive"), "r2": ("first", "second"), "r3": ("wide", "narrow", "narrower")}

NUMBERS_TAKEN = range(-2, 4)
# The ends of months, of both kinds of February, and the days about them.
ENDS = "2023-02-28 2024-01-31 2024-02-28 2024-02-29 2024-03-01 2024-03-31 2006-02-28 2006-03-01 1996-02-29"
DAYS_TAKEN = [date.fromisoformat(d) for d in ENDS.split()]
WORDS_TAKEN = ["limited", "Ltd.", "ലിമിറ്റഡ്", "ക്ലിപ്തം", ""]
numbers, days, words = map(st.sampled_from, (NUMBERS_TAKEN, DAYS_TAKEN, WORDS_TAKEN))
comparisons = st.sampled_from(["==", "!=", "<", "<=", ">", ">="])

number_values: st.SearchStrategy[x.Value] = st.recursive(
    st.one_of(st.sampled_from(NUMBERS).map(x.Fact), numbers.map(x.Const)),
    lambda inner: st.builds(x.Arithmetic, st.sampled_from(["+", "-", "*"]), inner, inner),
    max_leaves=3,
)
day_values: st.SearchStrategy[x.Value] = st.recursive(
    st.one_of(st.sampled_from(DAYS).map(x.Fact), days.map(x.Const)),
    lambda inner: st.builds(
        x.Shift, inner, st.integers(-40, 40), st.sampled_from([-216, -13, -1, 0, 1, 12, 216])
    ),
    max_leaves=2,
)
word_values: st.SearchStrategy[x.Value] = st.one_of(st.sampled_from(WORDS).map(x.Fact), words.map(x.Const))

bounded = st.builds(
    x.Compare,
    comparisons,
    st.sampled_from(BOUNDED).map(lambda n: x.Fact(n, True)),
    number_values,
    st.booleans(),
)
leaves: st.SearchStrategy[x.Test] = st.one_of(
    st.sampled_from(TRUTHS).map(x.Truth),
    st.sampled_from(DETERMINATIONS).map(lambda n: x.Truth(n, True)),
    bounded,
    st.builds(x.Compare, comparisons, number_values, number_values, st.booleans()),
    st.builds(x.Compare, comparisons, day_values, day_values),
    st.builds(x.Compare, comparisons, word_values, word_values),
    st.builds(x.Among, word_values, st.lists(words, max_size=3).map(tuple)),
    st.just(x.NoText()),
)
gone = st.sampled_from([x.Dropped(), x.Dropped(), x.Dropped(inoperative=True)])


def versions(inner: st.SearchStrategy[x.Test], *, whole: bool) -> st.SearchStrategy[x.Test]:
    """Versions by day, one after another; `whole`: some version is in force whatever the day."""

    def spans(breaks: list[date], tests: list[x.Test], ends: tuple[bool, bool]) -> x.Test:
        begins: list[date | None] = list(breaks)
        until: list[date | None] = [*breaks[1:], None]
        made = list(zip(begins, until, tests, strict=False))
        if whole or ends[0]:
            made.insert(0, (None, breaks[0], tests[-1]))
        if not whole and ends[1]:
            made = made[:-1]
        return x.ByDay(x.Fact("d1"), tuple(made))

    breaks = st.lists(days, min_size=1, max_size=2, unique=True).map(sorted)
    return st.builds(
        spans, breaks, st.lists(inner, min_size=3, max_size=3), st.tuples(st.booleans(), st.booleans())
    )


def named_readings(inner: st.SearchStrategy[x.Test]) -> st.SearchStrategy[x.Test]:
    """A reading by one of the names, with that name's labels."""

    def alternatives(name: str) -> st.SearchStrategy[x.Test]:
        labels = LABELS[name]
        tests = st.lists(inner, min_size=len(labels), max_size=len(labels))
        return tests.map(lambda given: x.Readings(name, tuple(zip(labels, given, strict=True))))

    return st.sampled_from(sorted(LABELS)).flatmap(alternatives)


def _combined(inner: st.SearchStrategy[x.Test], least: int = 1) -> list[st.SearchStrategy[x.Test]]:
    several = st.lists(inner, min_size=least, max_size=4).map(tuple)
    return [several.map(x.All), several.map(x.Any), inner.map(x.Not), st.builds(x.Except, inner, inner)]


# A citation, before it is known which clauses there are: the n-th of them all, or of the steady ones.
any_clause = st.integers(0, 5).map(lambda n: x.Cite(f"any {n}"))
steady_clause = st.integers(0, 5).map(lambda n: x.Cite(f"steady {n}"))

# Trees that never drop out, whatever the facts and the readings.
steady_trees: st.SearchStrategy[x.Test] = st.recursive(
    st.one_of(leaves, steady_clause),
    lambda inner: st.one_of(*_combined(inner), named_readings(inner), versions(inner, whole=True)),
    max_leaves=6,
)
steady_readings = named_readings(steady_trees)


def _trees(*, dropping: bool) -> st.SearchStrategy[x.Test]:
    """Trees of every kind; `dropping`: readings too may choose whether something is in force."""

    def extended(inner: st.SearchStrategy[x.Test]) -> st.SearchStrategy[x.Test]:
        readings = named_readings(inner) if dropping else steady_readings
        return st.one_of(*_combined(inner, least=0), readings, versions(inner, whole=False))

    base = st.one_of(leaves, gone, any_clause, any_clause, steady_readings)
    return st.recursive(base, extended, max_leaves=8)


TREES = {dropping: _trees(dropping=dropping) for dropping in (False, True)}


def settled(node: x.Test, clauses: dict[str, list[str]]) -> x.Test:
    """The tree with its citations filled in; one that has nothing to cite becomes a plain fact."""

    def of(test: x.Test) -> x.Test:
        return settled(test, clauses)

    match node:
        case x.Cite(citation):
            kind, n = citation.split()
            return x.Cite(clauses[kind][int(n) % len(clauses[kind])]) if clauses[kind] else x.Truth("t1")
        case x.All(tests) | x.Any(tests):
            return type(node)(tuple(map(of, tests)))
        case x.Not(operand):
            return x.Not(of(operand))
        case x.Except(rule, exception):
            return x.Except(of(rule), of(exception))
        case x.Readings(name, alternatives):
            return x.Readings(name, tuple((label, of(test)) for label, test in alternatives))
        case x.ByDay(day, found):
            return x.ByDay(day, tuple((begins, ends, of(test)) for begins, ends, test in found))
    return node


@st.composite
def plans(draw: st.DrawFn, *, dropping: bool = False) -> Plan:
    """A plan of up to seven clauses; its last cites whatever is not yet cited, so that all bear on it."""
    made: dict[str, x.Test] = {}
    clauses: dict[str, list[str]] = {"any": [], "steady": []}
    for i in range(draw(st.integers(0, 6))):
        steady = draw(st.booleans())
        made[f"c{i}"] = settled(draw(steady_trees if steady else TREES[dropping]), clauses)
        clauses["any"].append(f"c{i}")
        clauses["steady"] += [f"c{i}"] if steady else []
    own = settled(draw(TREES[dropping]), clauses)
    cited = {n.citation for t in (*made.values(), own) for n in t.walk() if isinstance(n, x.Cite)}
    join = draw(st.sampled_from([x.All, x.All, x.Any]))
    made["root"] = join((*(x.Cite(c) for c in made if c not in cited), own))
    return plan_of(made)


def plan_of(trees_by_citation: dict[str, x.Test], root: str = "root") -> Plan:
    """A plan with these clauses, in an order in which each comes after what it cites."""
    return Plan(
        question="made_up",
        on=DAY,
        known_on=DAY,
        root=root,
        clauses=tuple(PlanClause(c, SAYS, tree, None) for c, tree in trees_by_citation.items()),
        defaults={name: labels[0] for name, labels in LABELS.items()},
        facts=dict(KINDS),
    )


def rows(count: int) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Rows with every fact, known or not, as `one_case` takes them.

    They come of one seed: for Hypothesis to draw each fact of each row would cost more than all else in a test.
    """

    def by_lot(seed: int) -> list[dict[str, Any]]:
        lot = Random(seed)
        return [_row(lot) for _ in range(count)]

    return st.integers(0, 2**32 - 1).map(by_lot)


def _row(lot: Random) -> dict[str, Any]:
    def perhaps(values: Sequence[Any], known: float) -> Any:
        return lot.choice(values) if lot.random() < known else None

    row: dict[str, Any] = {}
    for names, values in (
        (NUMBERS, NUMBERS_TAKEN),
        (DAYS, DAYS_TAKEN),
        (WORDS, WORDS_TAKEN),
        (TRUTHS + DETERMINATIONS, (True, False)),
    ):
        for name in names:
            row[name] = perhaps(values, 2 / 3)
    for name in BOUNDED:
        ends = [perhaps(NUMBERS_TAKEN, 1 / 2) for _ in "><"]
        low, high = ends if None in ends else sorted(ends)
        row[name + AT_LEAST], row[name + AT_MOST] = low, high
    return row
