"""Facts, clauses and time limits as plain objects."""

from __future__ import annotations

import json
from datetime import date

import pytest

from sangham.kernel.text import Lang
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.describing import (
    described_clause,
    described_facts,
    described_question,
    described_time_limit,
)
from tests.law.gathering import for_each

NOW = date(2026, 11, 1)
ON = date(2026, 1, 19)


def test_a_question() -> None:
    assert described_question(kcs.questions["registration"], "en") == {
        "name": "registration",
        "asks": "May this society be registered?",
        "on_means": "the day on which the application was received",
        "clause": "s.7(1)",
    }


@for_each(kcs.questions)
def test_facts_are_given_ones_first_and_say_of_whom_they_are_asked(question: str) -> None:
    facts = described_facts(kcs, question, "en")
    derived = [f["derived"] for f in facts]
    assert derived == sorted(derived)
    assert all(f["asked_of"] for f in facts)
    assert json.loads(json.dumps(facts)) == facts


def test_a_fact_has_its_words_and_fields() -> None:
    facts = {f["name"]: f for f in described_facts(kcs, "registration", "ml")}
    fields = {f["name"]: f for f in facts["applicants"]["fields"]}
    assert fields["kind"]["words"]["individual"] == "വ്യക്തി"
    assert fields["birth_date"]["kind"] == "day"
    assert facts["sound_business"]["determination"]
    assert facts["related_pairs"]["derived"] and facts["related_pairs"]["bounded"]


def test_facts_of_the_questions_only() -> None:
    names = {f["name"] for f in described_facts(kcs, "certificate", "en")}
    assert names == {"society_registered", "signed_by_registrar", "sealed_by_registrar"}


@pytest.mark.parametrize(
    ("citation", "on", "state"),
    [
        ("s.4", date(1969, 5, 15), "IN_FORCE"),
        ("s.4", date(1969, 5, 14), "NOT_IN_FORCE"),
        ("s.4 proviso", date(2013, 2, 13), "NOT_IN_FORCE"),
        ("s.4 proviso", date(2013, 2, 14), "IN_FORCE"),
        ("s.6(2)(c)", date(2010, 4, 27), "TEXT_PARTLY_IN_SOURCE"),
        ("s.6(2)(c)", date(2010, 4, 28), "IN_FORCE"),
        ("s.7(3)", date(1999, 12, 31), "TEXT_NOT_IN_SOURCE"),
        ("s.7(3)", date(2000, 1, 1), "IN_FORCE"),
        ("s.7(4)", date(1999, 12, 31), "NOT_IN_FORCE"),
    ],
)
def test_a_clause_is_in_force_or_not_or_its_text_not_held(citation: str, on: date, state: str) -> None:
    clause = described_clause(kcs, citation, on, NOW, "en")
    assert clause["state"] == state
    assert (clause["says"] is None) == (clause["brought_by"] is None) == (state == "NOT_IN_FORCE")


def test_a_clause_not_yet_published_is_not_in_force() -> None:
    clause = described_clause(kcs, "s.13A", date(2013, 3, 1), date(2013, 2, 13), "en")
    assert clause["state"] == "NOT_IN_FORCE"
    assert clause["says"] is None


def test_a_clause_with_what_brought_and_ended_it() -> None:
    clause = described_clause(kcs, "s.6(2)(c)", date(2005, 1, 1), NOW, "en")
    assert clause["brought_by"]["acts_from"] == "1969-05-15"
    assert clause["brought_by"]["published_on"] == "1969-04-11"
    assert clause["ended_by"]["instrument"] == "act-7-2010"
    assert [(v["acts_from"], v["until"], v["shown"]) for v in clause["versions"]] == [
        ("1969-05-15", "2010-04-28", True),
        ("2010-04-28", None, False),
    ]


def test_what_a_clause_cites_and_what_cites_it_on_that_day() -> None:
    now = described_clause(kcs, "s.16(1)(a)", ON, NOW, "en")
    assert now["cites"] == ["s.16(1)(a)(i)", "s.16(1)(a)(ii)", "s.16(1)(a)(iii)"]
    assert now["cited_by"] == ["s.6(2)(c)"]
    assert now["questions"] == ["applicants-qualified"]
    then = described_clause(kcs, "s.16(1)(a)", date(2010, 4, 27), NOW, "en")
    assert then["cited_by"] == []


def test_a_clause_with_its_facts_readings_and_times() -> None:
    families = described_clause(kcs, "s.6(2)(b)", ON, NOW, "en")
    assert [f["name"] for f in families["facts"]] == [
        "applicants_all_individuals", "applicant_count", "related_pairs", "related_pairs_with_adopted",
        "different_families", "different_families_with_adopted",
    ]  # fmt: skip
    assert [(a["label"], a["default"]) for a in families["readings"][0]["alternatives"]] == [
        ("literal", True),
        ("purposive", False),
    ]
    disposal = described_clause(kcs, "s.7(3)", ON, NOW, "en")
    assert [r["reading"] for r in disposal["readings"]] == ["receipt"]
    assert disposal["time_limits"][0]["remedy_citation"] == "s.7(4)"


@pytest.mark.parametrize("lang", ["en", "ml"])
@pytest.mark.parametrize("on", [date(1960, 1, 1), date(1999, 12, 31), ON])
def test_every_clause_can_be_shown_on_any_day(lang: Lang, on: date) -> None:
    for citation in kcs.versions:
        clause = described_clause(kcs, citation, on, NOW, lang)
        assert json.loads(json.dumps(clause)) == clause, citation


def test_a_clause_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        described_clause(kcs, "s.99", ON, NOW, "en")


def test_a_time_limit_under_each_reading_of_its_start() -> None:
    limit = described_time_limit(kcs, "s.7(3)", {"": ON}, NOW, "en")
    assert [(d["reading"], d["due_on"], d["default"]) for d in limit["due"]] == [
        ("competent", "2026-04-19", True),
        ("first", "2026-04-19", False),
    ]
    assert limit["due"][0]["holiday"] == "Sunday"


def test_a_time_limit_with_a_day_for_each_reading() -> None:
    starts = {"competent": date(2026, 1, 20), "first": date(2026, 1, 5)}
    limit = described_time_limit(kcs, "s.7(3)", starts, NOW, "ml")
    assert [(d["starts_on"], d["due_on"], d["holiday"]) for d in limit["due"]] == [
        ("2026-01-20", "2026-04-20", None),
        ("2026-01-05", "2026-04-05", limit["due"][1]["holiday"]),
    ]
    assert limit["due"][1]["holiday"]  # Easter, a Sunday
    only = described_time_limit(kcs, "s.7(3)", {"first": date(2026, 1, 5)}, NOW, "en")
    assert [d["reading"] for d in only["due"]] == ["first"]


def test_a_time_limit_without_a_doubt() -> None:
    limit = described_time_limit(kcs, "s.7(2)", {"": date(2026, 4, 20)}, NOW, "en")
    assert limit["reading"] is None
    assert [(d["reading"], d["due_on"], d["default"]) for d in limit["due"]] == [(None, "2026-04-27", True)]


@pytest.mark.parametrize(
    ("citation", "begins", "state"),
    [("s.7(3)", date(1999, 12, 31), "TEXT_NOT_IN_SOURCE"), ("s.7(4)", date(1999, 12, 31), "NOT_IN_FORCE")],
)
def test_no_time_where_the_clause_then_fixed_none_in_words_held(
    citation: str, begins: date, state: str
) -> None:
    limit = described_time_limit(kcs, citation, {"": begins}, NOW, "en")
    assert (limit["state"], limit["due"]) == (state, [])


def test_a_clause_that_fixes_no_time() -> None:
    with pytest.raises(KeyError):
        described_time_limit(kcs, "s.4", {"": ON}, NOW, "en")


def test_a_clause_whose_publication_is_a_doubt_shows_that_doubt() -> None:
    told = described_clause(kcs, "s.2(od)", date(2009, 12, 12), date(2009, 6, 1), "en")
    assert told["state"] == "NOT_IN_FORCE"
    assert told["readings"][0]["reading"] == "publication_of_act_9_of_2009"
    before = described_clause(kcs, "s.2(od)", date(2009, 12, 12), date(2008, 12, 31), "en")
    assert before["readings"] == []
