"""Facts from outside: what is right is taken, everything wrong is told at once, in both languages."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import ask
from sangham.law.checking import mistakes
from sangham.law.fact import Bounds
from sangham.law.library import Library
from sangham.law.outcome import Outcome
from sangham.law.shelves import libraries, shelf_of_question
from sangham.law.together import ON, AtLeast, AtMost, OnlyIf, impossible
from tests.law.gathering import for_each

MALAYALAM = re.compile("[\u0d00-\u0d7f]")


def read(data: object, question: str = "registration") -> Any:
    return facts_file.read(kcs, question, data)


def refused(data: object, question: str = "registration") -> Problems:
    with pytest.raises(Problems) as wrong:
        read(data, question)
    for problem in wrong.value.found:
        for text in (problem.says, problem.mend):
            assert MALAYALAM.search(text.ml), text
            assert not MALAYALAM.search(text.en), text
    return wrong.value


def where(data: object, question: str = "registration") -> list[str]:
    return [p.where for p in refused(data, question).found]


# -- what is taken ---------------------------------------------------------------------------------


@for_each(kcs.questions)
def test_the_example_works_and_is_met(question: str) -> None:
    example = json.loads(json.dumps(facts_file.example(kcs, question)))
    case = read(example, question)
    on = date(2026, 1, 19)
    outcome = ask(kcs, question, on=on, known_on=on, case=case).outcome
    # One society's facts serve every definition of section 2, and it cannot be all that they define.
    if not kcs.questions[question].root.startswith("s.2("):
        assert outcome is Outcome.MET


@for_each(kcs.questions)
def test_nothing_is_known_of_an_empty_case(question: str) -> None:
    case = read({}, question)
    assert case.facts == case.determinations == case.readings == {}
    answer = ask(kcs, question, on=date(2026, 1, 19), known_on=date(2026, 1, 19), case=case)
    # A term whose Schedule is not held waits for a text that no fact supplies.
    open_ = (Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.TEXT_NOT_IN_SOURCE)
    assert answer.outcome in open_


def test_null_is_unknown_wherever_it_stands() -> None:
    case = read(
        {"copies_of_bye_laws": None, "determinations": None, "readings": None, "relations": None}
        | {"applicants": [{"serial": None, "age": None, "kind": None}, {}]}
    )
    assert set(case.facts) == {"applicants"}
    assert [a["serial"] for a in case.facts["applicants"]] == [1, 2]


def test_a_determination_of_null_is_none() -> None:
    assert read({"determinations": {"sound_business": None}}).determinations == {}


def test_days_are_taken_as_dates_and_in_iso_form() -> None:
    for day in ("2008-01-20", date(2008, 1, 20)):
        assert read({"applicants": [{"birth_date": day}]}).facts["applicants"][0]["birth_date"] == date(
            2008, 1, 20
        )


def test_bounds_are_taken_where_a_fact_may_have_them() -> None:
    case = read({"related_pairs": {"at_least": 1}, "different_families": {"at_least": 2, "at_most": 9}})
    assert case.facts == {"related_pairs": Bounds(1, None), "different_families": Bounds(2, 9)}
    assert read({"related_pairs": 3}).facts == {"related_pairs": 3}


def test_a_determination_with_its_reasons() -> None:
    given_ = {"holds": False, "reasons": "No members' market.", "by": "off-1", "on": "2026-02-01"}
    determined = read({"determinations": {"sound_business": given_}}).determinations["sound_business"]
    assert (determined.holds, determined.by, determined.on) == (False, "off-1", date(2026, 2, 1))
    assert determined.reasons == Text("No members' market.", "No members' market.")


def test_reasons_in_both_languages() -> None:
    both = {"en": "Sound.", "ml": "ഭദ്രം."}
    determined = read({"determinations": {"sound_business": {"holds": True, "reasons": both}}})
    assert determined.determinations["sound_business"].reasons == Text("Sound.", "ഭദ്രം.")


def test_a_reading_is_chosen_by_its_label() -> None:
    assert read({"readings": {"families": "purposive"}}).readings == {"families": "purposive"}


# -- what is refused -------------------------------------------------------------------------------

WRONG: dict[str, tuple[Any, str, str]] = {
    "not by name": ([1, 2], "", "not given by name"),
    "an unknown fact": ({"copies_of_byelaws": 3}, "copies_of_byelaws", "There is no fact “copies_of_byelaws”"),
    "a fact of another question": ({"disposed_on": "2026-01-01"}, "disposed_on", "There is no fact"),
    "a determination among the facts": ({"sound_business": True}, "sound_business", "is a determination"),
    "a fact among the determinations": (
        {"determinations": {"limited_liability": {"holds": True, "reasons": "So."}}},
        "determinations.limited_liability",
        "There is no fact",
    ),
    "a word for yes": ({"limited_liability": "yes"}, "limited_liability", "“yes” is not true or false"),
    "one for yes": ({"limited_liability": 1}, "limited_liability", "1 is not true or false"),
    "a word for a number": ({"copies_of_bye_laws": "three"}, "copies_of_bye_laws", "is not a whole number"),
    "true for a number": ({"copies_of_bye_laws": True}, "copies_of_bye_laws", "true is not a whole number"),
    "less than nothing": ({"copies_of_bye_laws": -1}, "copies_of_bye_laws", "-1 is not a whole number"),
    "a fraction": ({"copies_of_bye_laws": 2.5}, "copies_of_bye_laws", "2.5 is not a whole number"),
    "bounds where there are none": (
        {"copies_of_bye_laws": {"at_least": 1}}, "copies_of_bye_laws", "is not a whole number",
    ),
    "bounds upside down": (
        {"related_pairs": {"at_least": 3, "at_most": 1}}, "related_pairs", "is not a whole number",
    ),
    "bounds of another name": ({"related_pairs": {"least": 3}}, "related_pairs", "is not a whole number"),
    "bounds below nothing": ({"related_pairs": {"at_least": -3}}, "related_pairs", "is not a whole number"),
    "another word": ({"name_en_ends": "limited"}, "name_en_ends", "is not one of: word, abbreviation"),
    "a number for a name": ({"name_en": 7}, "name_en", "7 is not text"),
    "a mapping for a list": ({"applicants": {"age": 40}}, "applicants", "is not a list"),
    "a word for a member": ({"applicants": [{}, "Leela"]}, "applicants[2]", "is not facts by name"),
    "a member's unknown fact": ({"applicants": [{"agee": 40}]}, "applicants[1].agee", "no fact “agee” here"),
    "a member's bad day": (
        {"applicants": [{"birth_date": "20/01/2008"}]}, "applicants[1].birth_date", "is not a date as 2026-01-19",
    ),
    "a day that is none": (
        {"applicants": [{"birth_date": "2007-02-29"}]}, "applicants[1].birth_date", "is not a date",
    ),
    "a week for a day": (
        {"applicants": [{"birth_date": "2008-W03-1"}]}, "applicants[1].birth_date", "is not a date",
    ),
    "an instant for a day": (
        {"applicants": [{"birth_date": datetime(2008, 1, 20)}]}, "applicants[1].birth_date", "is not a date",
    ),
    "a member's bad word": ({"applicants": [{"kind": "person"}]}, "applicants[1].kind", "is not one of: individual"),
    "a serial number twice": (
        {"applicants": [{"serial": 1}, {"serial": 1}]}, "applicants", "Serial number 1 is used twice",
    ),
    "a serial number twice, once by its place": (
        {"applicants": [{"serial": 2}, {}]}, "applicants", "Serial number 2 is used twice",
    ),
    "a relation to nobody": (
        {"applicants": [{}, {}], "relations": [{"of": 1, "to": 3, "relation": "wife"}]},
        "relations[1].to", "3 is not another applicant",
    ),
    "a relation with nobody": (
        {"applicants": [{}, {}], "relations": [{"to": 2, "relation": "wife"}]},
        "relations[1].of", "is not another applicant",
    ),
    "a determination without reasons": (
        {"determinations": {"sound_business": {"holds": True}}},
        "determinations.sound_business", "needs its reasons",
    ),
    "a determination with blank reasons": (
        {"determinations": {"sound_business": {"holds": True, "reasons": "  "}}},
        "determinations.sound_business", "needs its reasons",
    ),
    "a determination that does not say what": (
        {"determinations": {"sound_business": {"reasons": "So."}}},
        "determinations.sound_business", "It is not said what was determined",
    ),
    "a determination that is a word": (
        {"determinations": {"sound_business": True}},
        "determinations.sound_business", "is not holds, reasons",
    ),
    "a determination with more": (
        {"determinations": {"sound_business": {"holds": True, "reasons": "So.", "why": "x"}}},
        "determinations.sound_business", "is not holds, reasons",
    ),
    "a determination neither true nor false": (
        {"determinations": {"sound_business": {"holds": "yes", "reasons": "So."}}},
        "determinations.sound_business.holds", "“yes” is not true or false",
    ),
    "a determination on a bad day": (
        {"determinations": {"sound_business": {"holds": True, "reasons": "So.", "on": "1/2/2026"}}},
        "determinations.sound_business.on", "is not a date",
    ),
    "an unknown determination": (
        {"determinations": {"sound_busines": {"holds": True, "reasons": "So."}}},
        "determinations.sound_busines", "There is no fact",
    ),
    "determinations in a list": ({"determinations": []}, "determinations", "is not determinations by name"),
    "an unknown reading": ({"readings": {"family": "literal"}}, "readings.family", "There is no reading"),
    "an unknown label": ({"readings": {"families": "liberal"}}, "readings.families", "is not one of: literal, purposive"),
    "a list for a label": ({"readings": {"families": ["literal"]}}, "readings.families", "is not one of: literal, purposive"),
    "readings in a list": ({"readings": []}, "readings", "is not readings by name"),
    "a result beside what it is computed from": (
        {"applicants": [{}], "applicant_count": 25}, "applicant_count", "is computed from “applicants”",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("data", "place", "says"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_its_place(data: Any, place: str, says: str) -> None:
    wrong = refused(data).found
    assert [p.where for p in wrong] == [place]
    assert says in wrong[0].says.en


def test_a_list_of_words_has_only_words() -> None:
    assert where({"area_districts": ["Kollam", 4]}, "competence") == ["area_districts"]
    assert where({"area_districts": "Kollam"}, "competence") == ["area_districts"]


def test_a_close_name_is_offered() -> None:
    problem = refused({"copies_of_byelaws": 3}).found[0]
    assert "“copies_of_bye_laws”" in problem.mend.en
    assert "“copies_of_bye_laws”" in problem.mend.ml
    assert "“age”" not in refused({"zzz": 3}).found[0].mend.en


def test_a_relation_to_oneself_is_none() -> None:
    assert "relations[1].of" in where(
        {"applicants": [{}], "relations": [{"of": 1, "to": 1, "relation": "wife"}]}
    )


def test_everything_wrong_is_told_in_one_pass() -> None:
    data = {
        "copies": 3,
        "limited_liability": "yes",
        "applicants": [{"age": -1, "kin": "x"}, 7, {"serial": 1}],
        "relations": [{"of": 1, "to": 8, "relation": "spouse"}],
        "determinations": {"sound_business": {}, "sound": {}},
        "readings": {"families": "x"},
    }
    assert where(data) == [
        "copies",
        "limited_liability",
        "applicants[1].age",
        "applicants[1].kin",
        "applicants[2]",
        "relations[1].relation",
        "determinations.sound_business",
        "determinations.sound",
        "readings.families",
        "applicants",
        "relations[1].to",
    ]


def test_a_question_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        read({}, "registratoin")


def test_a_long_value_is_shown_short() -> None:
    assert len(refused({"limited_liability": "x" * 500}).found[0].says.en) < 120


plain = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 30) | st.text(max_size=5) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from([*facts_file.facts_asked(kcs, "registration"), "determinations", "readings", "other"])
fields = st.sampled_from(
    ["serial", "age", "kind", "birth_date", "of", "to", "relation", "holds", "reasons", "on"]
)


@given(
    st.dictionaries(
        names,
        plain | st.lists(st.dictionaries(fields, plain, max_size=4), max_size=3)
        | st.dictionaries(names, st.dictionaries(fields, plain, max_size=4), max_size=2),
        max_size=5,
    )
)  # fmt: skip
def test_whatever_comes_is_answered_or_told(data: dict[str, Any]) -> None:
    """No file makes anything but an answer or Problems."""
    try:
        case = read(data)
    except Problems as wrong:
        assert all(line.strip() for lang in ("en", "ml") for line in wrong.lines(lang))
        return
    ask(kcs, "registration", on=date(2026, 1, 19), known_on=date(2026, 1, 19), case=case)


# -- what cannot be so together --------------------------------------------------------------------

TOGETHER = [(law, rule) for law in libraries() for rule in law.never_together if isinstance(rule, AtMost)]
ONLY_IF = [(law, rule) for law in libraries() for rule in law.never_together if isinstance(rule, OnlyIf)]


def _above(law: Library, rule: AtMost, by: int) -> tuple[dict[str, Any], date | None]:
    """Facts in which a rule's left side is so much more than its right; and the day that matters, where that is it."""
    fields = law.facts[rule.within].fields if rule.within else law.facts
    day = date(2020, 6, 15)
    facts: dict[str, Any] = {}
    if fields[rule.left].kind == "day":
        facts = {rule.left: day + timedelta(days=by)} | ({} if rule.right == ON else {str(rule.right): day})
    elif fields[rule.left].kind == "collection":
        facts = {rule.left: [{}] * (7 + by), str(rule.right): 7}
    elif isinstance(rule.right, int):
        facts = {rule.left: rule.right + by}
    else:
        facts = {rule.left: 7 + by, str(rule.right): 7}
    return ({rule.within: [{}, facts]} if rule.within else facts), (day if rule.right == ON else None)


@for_each(TOGETHER, named=lambda pair: f"{pair[1].left} {pair[1].right}")
def test_facts_that_cannot_be_so_together_are_refused_by_name(pair: tuple[Library, AtMost]) -> None:
    law, rule = pair
    facts, day = _above(law, rule, by=1)
    (found,) = [p for p in impossible(law.never_together, facts, day) if p.where.endswith(rule.left)]
    assert found.where == (f"{rule.within}[2].{rule.left}" if rule.within else rule.left)
    assert str(rule.right) in found.says.en or rule.right == ON
    assert found.says.ml and found.says.ml != found.says.en
    assert not list(impossible(law.never_together, *_above(law, rule, by=0)))


@for_each(TOGETHER, named=lambda pair: f"{pair[1].left} {pair[1].right}")
def test_some_question_asks_for_both_of_them(pair: tuple[Library, AtMost]) -> None:
    law, rule = pair
    wanted = {rule.within or rule.left} | (
        {rule.right} if isinstance(rule.right, str) and not rule.within else set()
    )
    asked = [facts_file.facts_asked(law, question) for question in law.questions]
    assert any(wanted - {ON} <= of.keys() for of in asked)


@for_each(ONLY_IF, named=lambda pair: f"{pair[1].left} {pair[1].right}")
def test_what_has_not_happened_has_no_day(pair: tuple[Library, OnlyIf]) -> None:
    law, rule = pair
    for so, refused_at in ((False, [rule.left]), (True, []), (None, [])):
        facts = {rule.left: date(2020, 6, 15), rule.right: so}
        found = [*impossible(law.never_together, {rule.within: [facts]} if rule.within else facts)]
        assert [p.where for p in found] == [f"{rule.within}[1].{x}" if rule.within else x for x in refused_at]
    asked = [facts_file.facts_asked(law, question).keys() for question in law.questions]
    wanted = {rule.within} if rule.within else {rule.left, rule.right}
    assert any(wanted <= names for names in asked)


def test_a_reading_that_is_not_there_is_told_with_those_that_are_near() -> None:
    with pytest.raises(Problems) as wrong:
        facts_file.read(kcs, "vote", {"readings": {"sixty_dys": "clear", "sixty_days": "cleer"}})
    unknown, label = wrong.value.lines("en")
    assert "no reading “sixty_dys”" in unknown and "sixty_days" in unknown and "families" not in unknown
    assert "one of: ordinary, clear" in label


def test_a_number_below_the_least_that_can_be_is_refused() -> None:
    rules = [AtLeast("of", 1), AtLeast("of", 1, within="parts")]
    assert [p.where for p in impossible(rules, {"of": 0, "parts": [{"of": 1}, {"of": 0}]})] == [
        "of",
        "parts[2].of",
    ]
    assert not list(impossible(rules, {"of": Bounds(0, 1), "parts": [{}]}))


@pytest.mark.parametrize(("day", "taken"), [("1799-12-31", False), ("1800-01-01", True), ("2199-12-31", True), ("9999-12-31", False), ("0001-01-01", False)])  # fmt: skip
def test_a_day_from_which_no_time_can_be_counted_is_refused(day: str, taken: bool) -> None:
    try:
        case = facts_file.read(kcs, "day-in-year", {"day_in_question": day})
    except Problems as wrong:
        assert not taken and [p.where for p in wrong.found] == ["day_in_question"]
    else:
        assert taken and case.facts == {"day_in_question": date.fromisoformat(day)}


def test_what_is_not_known_is_held_against_nothing() -> None:
    rules = [AtMost("a", "b"), AtMost("a", ON), AtMost("n", "m")]
    assert not list(impossible(rules, {"a": date(2020, 1, 1)}))
    assert not list(impossible(rules, {"b": date(2020, 1, 1)}, date(2019, 1, 1)))
    assert not list(impossible(rules, {"n": Bounds(2, 9), "m": Bounds(1, 3)}))
    assert [p.where for p in impossible(rules, {"n": Bounds(4, 9), "m": Bounds(1, 3)})] == ["n"]


@pytest.mark.parametrize(
    ("question", "facts", "where"),
    [
        ("vote", {"admitted_on": "2021-05-02", "membership_ceased_on": "2021-05-01"}, "admitted_on"),
        ("admission", {"joining_born_on": "2026-01-20"}, "joining_born_on"),
        ("registration", {"applicants": [{"birth_date": "2026-01-20"}]}, "applicants[1].birth_date"),
        ("admission-refusal-told", {"membership_decided_on": "2026-01-02", "membership_refusal_told_on": "2026-01-01"}, "membership_decided_on"),
        ("hold-shares", {"shares_held": 101, "share_capital": 100}, "shares_held"),
        ("hold-shares", {"portion_parts": 0, "portion_of": 0}, "portion_of"),
        ("loan-in-lump", {"loan_disbursed": 100, "loan_repaid": 101}, "loan_repaid"),
        ("which-outlet", {"shop_area_sq_ft": 900, "selling_area_sq_ft": 901}, "selling_area_sq_ft"),
    ],
)  # fmt: skip
def test_such_a_case_is_read_by_no_question(question: str, facts: dict[str, Any], where: str) -> None:
    with pytest.raises(Problems) as wrong:
        facts_file.read(shelf_of_question(question), question, facts, on=date(2026, 1, 19))
    assert [p.where for p in wrong.value.found] == [where]


def test_a_rule_of_facts_that_are_not_there_is_a_mistake_in_the_law() -> None:
    library = Library("made")
    library.impossible(
        AtMost("no_such_day", "another"), AtMost("no_such", 3), OnlyIf("no_such_day", "no_truth")
    )
    assert mistakes(library) == [
        "no_such_day cannot be held against another",
        "no_such cannot be held against 3",
        "no_such_day cannot hang on no_truth",
    ]
