"""Derived facts: computed where they are wanted, given where they are given, with their traces."""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law import fact
from sangham.law.derive import Derivation, Deriving, Given, Known, Made, known_facts
from sangham.law.fact import Bounds

SAYS = Text("So many.", "ഇത്ര.")
ON = date(2026, 1, 19)


class Sheet(fact.Sheet, asked_of=SAYS):
    people = fact.collection(SAYS, {"age": fact.number(SAYS)})
    count = fact.number(SAYS, derived=True)
    minors = fact.number(SAYS, bounded=True, derived=True)
    enough = fact.yes_or_no(SAYS, derived=True)
    told = fact.text(SAYS)


RUN: list[str] = []


def counting(given: Given) -> dict[str, Made]:
    RUN.append("counting")
    people = given["people"]
    if people is None:
        return {n: Made(None, (), ("people",)) for n in ("count", "minors")}
    known = [p["age"] < 18 for p in people if "age" in p]
    return {
        "count": Made(len(people), (SAYS,)),
        "minors": Made(Bounds(sum(known), sum(known) + len(people) - len(known)), (), ("people.age",)),
    }


def judging(given: Given) -> dict[str, Made]:
    RUN.append("judging")
    return {"enough": Made(None if given["count"] is None else given["count"] >= 2)}


DERIVATIONS = [
    Derivation(("count", "minors"), ("people",), "s.1", counting),
    Derivation(("enough",), ("count",), "s.2", judging),
]
PEOPLE = [{"age": 17}, {"age": 40}, {}]


def known(values: dict[str, object], *wanted: str) -> Known:
    RUN.clear()
    return known_facts(Sheet.declared, DERIVATIONS, Given(ON, values), frozenset(wanted))


def test_a_bounded_fact_becomes_two_entries() -> None:
    assert known({"people": PEOPLE}, "minors").entries == {"minors>": 1, "minors<": 2}


def test_a_later_derivation_uses_what_an_earlier_one_made() -> None:
    assert known({"people": PEOPLE}, "enough").entries == {"enough": True}
    assert RUN == ["counting", "judging"]


def test_what_nobody_wants_is_not_computed() -> None:
    assert known({"people": PEOPLE}, "told").entries == {"told": None}
    assert RUN == []


def test_a_derived_fact_that_is_given_is_not_computed_over() -> None:
    found = known({"people": PEOPLE, "count": 9}, "count", "minors")
    assert found.entries == {"count": 9, "minors>": 1, "minors<": 2}
    assert "count" not in found.because


def test_a_derivation_all_of_whose_facts_are_given_is_not_run() -> None:
    found = known({"count": 9, "minors": 0}, "count", "minors")
    assert found.entries == {"count": 9, "minors>": 0, "minors<": 0}
    assert RUN == []


def test_the_trace_and_what_is_wanting_are_kept() -> None:
    found = known({"people": PEOPLE}, "count", "minors")
    assert found.because == {"count": (SAYS,)}
    assert found.wanting == {"minors": ("people.age",)}


def test_unknown_stays_unknown() -> None:
    found = known({}, "count", "minors", "enough")
    assert found.entries == {"count": None, "minors>": None, "minors<": None, "enough": None}
    assert found.wanting["count"] == ("people",)


def test_bounds_that_meet_are_a_number() -> None:
    assert Bounds.exactly(3).known == 3
    assert Bounds(2, 3).known is None


def test_facts_know_of_whom_they_are_asked() -> None:
    assert all(f.asked_of is SAYS for f in Sheet.declared.values())


def test_made_ready_once_it_tells_each_case_as_one_alone() -> None:
    wanted = frozenset(("count", "minors", "enough", "told"))
    ready = Deriving(Sheet.declared, DERIVATIONS, wanted)
    cases: list[dict[str, object]] = [
        {"people": PEOPLE},
        {},
        {"count": 9, "minors": 0},
        {"people": PEOPLE, "count": 9},
        {"people": PEOPLE, "enough": False, "told": "so"},
        {"people": PEOPLE},
    ]
    for values in cases:
        alone = known(values, *wanted)
        ran = RUN.copy()
        RUN.clear()
        assert ready.known(Given(ON, values)) == alone
        assert ran == RUN
