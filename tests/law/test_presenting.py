"""The shape of an answer as one plain object: part of the product."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from sangham.kernel.text import Lang
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import ask
from sangham.law.presenting import presented
from tests.law.gathering import for_each

ON = date(2026, 1, 19)
MALAYALAM = re.compile("[\u0d00-\u0d7f]")


def shown(question: str = "registration", lang: Lang = "en", **changes: Any) -> dict[str, Any]:
    facts = {**facts_file.example(kcs, question), **changes}
    answer = ask(kcs, question, on=ON, known_on=ON, case=facts_file.read(kcs, question, facts))
    return presented(answer, lang)


def test_the_keys_of_an_answer() -> None:
    assert list(shown()) == [
        "question", "asks", "on", "known_on", "outcome", "findings", "time_limits", "values",
    ]  # fmt: skip


@for_each(kcs.questions)
def test_every_finding_and_time_limit_has_the_same_keys(question: str) -> None:
    answer = shown(question)
    assert answer["findings"]
    for finding in answer["findings"]:
        assert set(finding) == {
            "citation", "outcome", "says", "because", "consequence_of", "missing", "readings", "facts", "note",
        }  # fmt: skip
        for reading in finding["readings"]:
            assert set(reading) == {"reading", "label", "says", "source", "outcome", "default"}
    for limit in answer["time_limits"]:
        assert set(limit) == {
            "citation", "says", "who", "starts", "starts_on", "due_on", "length", "counting", "on_lapse",
            "remedy", "remedy_citation", "reading", "default",
        }  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_it_is_plain_json(lang: Lang) -> None:
    for question in kcs.questions:
        answer = shown(question, lang)
        assert json.loads(json.dumps(answer)) == answer, question


def test_the_root_comes_first_and_every_clause_once() -> None:
    citations = [f["citation"] for f in shown()["findings"]]
    assert citations[0] == "s.7(1)"
    assert len(set(citations)) == len(citations) == 19


def test_each_reading_stands_with_its_source_and_one_is_the_default() -> None:
    answer = shown(relations=[{"of": 1, "to": 2, "relation": "brother"}])
    (finding,) = [f for f in answer["findings"] if f["citation"] == "s.6(2)(b)"]
    assert finding["outcome"] == "AMBIGUOUS"
    families = [r for r in finding["readings"] if r["reading"] == "families"]
    assert [(r["label"], r["outcome"], r["default"]) for r in families] == [
        ("literal", "NOT_MET", True),
        ("purposive", "MET", False),
    ]
    assert all(r["source"] for r in finding["readings"])
    assert finding["facts"] == {
        "applicants_all_individuals": True, "applicant_count": 26, "related_pairs": 1, "different_families": 25,
        "related_pairs_with_adopted": 1, "different_families_with_adopted": 25,
    }  # fmt: skip


def test_bounds_are_shown_as_at_least_and_at_most() -> None:
    answer = shown(relations=[{"of": 1, "to": 2, "relation": "brother_in_law"}])
    assert answer["values"]["related_pairs"] == {"at_least": 0, "at_most": 1}
    (finding,) = [f for f in answer["findings"] if f["citation"] == "s.6(2)(b)"]
    assert finding["missing"] == ["relations"]


def test_days_are_in_iso_form() -> None:
    (finding,) = shown("disposal-in-time")["findings"]
    assert finding["facts"] == {"disposed_on": "2026-04-19", "received_on": "2026-01-19"}


def test_a_time_limit_says_who_must_act_and_what_the_citizen_may_do() -> None:
    (limit,) = shown()["time_limits"]
    assert (limit["starts_on"], limit["due_on"], limit["length"]) == ("2026-01-19", "2026-04-19", "90 days")
    assert limit["remedy_citation"] == "s.7(4)"
    assert (limit["reading"], limit["default"]) == ("competent", True)


def test_a_consequence_names_what_it_follows_from() -> None:
    found = {f["citation"]: f for f in shown(copies_of_bye_laws=2)["findings"]}
    assert found["s.6(2)(a)"]["consequence_of"] == []
    assert found["s.7(1)(a)"]["consequence_of"] == ["s.6(2)(a)"]
    assert found["s.7(1)"]["consequence_of"] == ["s.7(1)(a)"]
    assert found["s.5(1)"]["consequence_of"] == []


SENTENCES = (
    "asks",
    "says",
    "note",
    "who",
    "starts",
    "length",
    "on_lapse",
    "remedy",
    "source",
    "because",
    "counting",
)


def sentences(data: Any, key: str = "") -> list[str]:
    if isinstance(data, dict):
        return [s for k, v in data.items() for s in sentences(v, k)]
    if isinstance(data, list):
        return [s for v in data for s in sentences(v, key)]
    return [data] if isinstance(data, str) and key in SENTENCES else []


@for_each(kcs.questions)
def test_a_reader_of_malayalam_reads_malayalam(question: str) -> None:
    english, malayalam = sentences(shown(question, "en")), sentences(shown(question, "ml"))
    assert len(english) == len(malayalam)
    assert all(MALAYALAM.search(s) for s in malayalam)
    names = "സംഘം ക്ലിപ്തം"  # the society's own name stands in its own letters
    assert not [s for s in english if MALAYALAM.search(s) and names not in s and "ക്ലിപ്തം" not in s]
