"""The Explanation to s.6(2)(b), relation by relation, from both sides, against the Act's own list."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.acts.kcs_1969.relations import (
    ADOPTED,
    FAMILY,
    LISTED,
    LISTED_THE_OTHER_WAY,
    NOT_LISTED,
    RELATIONS,
    UNCLEAR,
)
from sangham.law.asking import ask
from sangham.law.outcome import Outcome

# The Explanation's words, in its order.
THE_ACT_LISTS = [
    "wife",
    "husband",
    "father",
    "mother",
    "grandfather",
    "grandmother",
    "step_father",
    "step_mother",
    "son",
    "daughter",
    "step_son",
    "step_daughter",
    "grandson",
    "granddaughter",
    "brother",
    "sister",
    "half_brother",
    "half_sister",
    "wife_of_brother",
    "wife_of_half_brother",
]


def twenty_five_with(relation: str, of: int, to: int) -> Outcome:
    applicants: list[dict[str, Any]] = [
        {"kind": "individual", "declares_no_other_relation": True} for _ in range(25)
    ]
    facts = {"applicants": applicants, "relations": [{"of": of, "to": to, "relation": relation}]}
    on = date(2026, 1, 19)
    case = facts_file.read(kcs, "registration", facts)
    return ask(kcs, "registration", on=on, known_on=on, case=case).finding["s.6(2)(b)"].outcome


def test_the_list_is_the_acts() -> None:
    assert list(LISTED) == THE_ACT_LISTS


@pytest.mark.parametrize(("of", "to"), [(3, 9), (9, 3)], ids=["said by the first", "said by the second"])
@pytest.mark.parametrize("relation", [*LISTED, *LISTED_THE_OTHER_WAY])
def test_a_listed_relation_is_of_one_family_whoever_states_it(relation: str, of: int, to: int) -> None:
    assert twenty_five_with(relation, of, to) is Outcome.NOT_MET


@pytest.mark.parametrize("relation", NOT_LISTED)
def test_a_relation_that_is_not_listed_is_of_another_family(relation: str) -> None:
    assert twenty_five_with(relation, 3, 9) is Outcome.MET


@pytest.mark.parametrize("relation", ADOPTED)
@pytest.mark.parametrize(("of", "to"), [(3, 9), (9, 3)], ids=["said by the first", "said by the second"])
def test_an_adopted_child_is_a_doubt_whoever_states_it(relation: str, of: int, to: int) -> None:
    assert twenty_five_with(relation, of, to) is Outcome.AMBIGUOUS


@pytest.mark.parametrize("relation", UNCLEAR)
def test_a_word_that_may_mean_either_settles_nothing(relation: str) -> None:
    assert twenty_five_with(relation, 3, 9) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("one_says", "the_other_says"),
    [
        ("wife", "husband"), ("father", "son"), ("father", "daughter"), ("mother", "son"),
        ("grandfather", "grandson"), ("grandmother", "granddaughter"), ("step_father", "step_son"),
        ("step_mother", "step_daughter"), ("brother", "sister"), ("half_brother", "half_sister"),
        ("wife_of_brother", "brother_of_husband"), ("wife_of_brother", "sister_of_husband"),
        ("husband_of_sister", "brother_of_wife"), ("husband_of_sister", "sister_of_wife"),
        ("uncle", "nephew"), ("aunt", "niece"), ("cousin", "cousin"),
        ("father_in_law", "son_in_law"), ("mother_in_law", "daughter_in_law"),
    ],
)  # fmt: skip
def test_what_one_says_and_what_the_other_says_come_to_the_same(one_says: str, the_other_says: str) -> None:
    assert (one_says in FAMILY) == (the_other_says in FAMILY)
    assert twenty_five_with(one_says, 3, 9) is twenty_five_with(the_other_says, 9, 3)


def test_no_relation_is_of_two_sorts() -> None:
    sorts = (LISTED, LISTED_THE_OTHER_WAY, UNCLEAR, NOT_LISTED, ADOPTED)
    assert sum(map(len, sorts)) == len(RELATIONS)


def test_no_two_relations_are_called_the_same() -> None:
    for lang in ("en", "ml"):
        called = [says.in_(lang) for says in RELATIONS.values()]
        assert len(set(called)) == len(called), [c for c in called if called.count(c) > 1]
