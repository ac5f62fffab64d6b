"""Receipts: an answer given again from what was kept, and nothing else."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sangham.law.acts.kcs_1969 import kcs
from sangham.law.outcome import SEMANTICS
from sangham.law.plain_tree import NotReplayable
from sangham.law.receipt import address, law_of, receipt_of, replay
from tests.law.case_files import FILES, WrittenCase, all_cases, cases_of
from tests.law.gathering import for_each

CASES = all_cases()


def kept(case: WrittenCase) -> tuple[dict[str, Any], dict[str, Any]]:
    """A receipt and its law, through JSON, as a database gives them back."""
    receipt, law = receipt_of(case.answer())
    return json.loads(json.dumps(receipt)), json.loads(json.dumps(law))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_kept_answer_is_given_again(path: Path) -> None:
    for_each(cases_of(path), named=lambda c: c.name)(_is_given_again)()


def _is_given_again(case: WrittenCase) -> None:
    answer = case.answer()
    again = replay(*kept(case))
    assert again.outcome == answer.outcome
    for found, first in zip(again.clauses, answer.finding.clauses, strict=True):
        assert found.citation == first.citation
        assert (found.mask, found.missing, found.readings, found.consequence_of) == (
            first.mask, first.missing, first.readings, first.consequence_of,
        )  # fmt: skip
        assert found.clause.says == first.clause.says


def test_a_receipt_says_what_it_rests_on() -> None:
    case = next(c for c in CASES if c.name == "Two brothers among twenty-six, the purpose followed")
    receipt, law = kept(case)
    assert receipt["law"] == address(law)
    assert (receipt["on"], receipt["known_on"]) == ("2026-01-19", "2026-11-01")
    assert receipt["readings"] == {"families": "purposive"}
    assert receipt["outcome"] == "MET"
    assert receipt["clauses"]["s.6(2)(b)"] == "MET"
    assert receipt["facts"]["related_pairs>"] == receipt["facts"]["related_pairs<"] == 1
    assert {"en", "ml"} == set(receipt["because"]["s.6(2)(b)"][0])
    assert law["semantics"] == SEMANTICS


def test_one_law_is_kept_once_however_many_answers_rest_on_it() -> None:
    on = {
        c.name: kept(c)[0]["law"]
        for c in CASES
        if c.data["question"] == "registration" and c.on == date(2026, 1, 19)
    }
    assert len(set(on.values())) == 1
    then, now = (
        address(law_of(kcs.plan("registration", d, d))) for d in (date(2013, 2, 13), date(2013, 2, 14))
    )
    assert then != now


TAMPER = {
    "a constant": lambda law: _first(law, "const").__setitem__(1, 1),
    "a comparator": lambda law: _first(law, "compare").__setitem__(1, "<"),
    "a sentence": lambda law: law["clauses"][0]["says"].__setitem__("ml", "മറ്റൊന്ന്"),
    "a date": lambda law: law["clauses"][0].__setitem__("since", "1970-01-01"),
    "a default": lambda law: law["defaults"].__setitem__("families", "purposive"),
    "the root": lambda law: law.__setitem__("root", "s.4"),
    "the semantics": lambda law: law.__setitem__("semantics", SEMANTICS + 1),
}


def _first(law: dict[str, Any], kind: str) -> list[Any]:
    def seek(node: object) -> list[Any] | None:
        if isinstance(node, list) and node and node[0] == kind:
            return node
        parts = node if isinstance(node, list) else []
        return next((f for p in parts if (f := seek(p)) is not None), None)

    return next(found for c in law["clauses"] if (found := seek(c["tree"])) is not None)


@pytest.mark.parametrize("tamper", TAMPER.values(), ids=TAMPER)
def test_a_law_that_was_touched_is_not_replayed(tamper: Callable[[dict[str, Any]], None]) -> None:
    receipt, law = kept(_registration())
    touched = copy.deepcopy(law)
    tamper(touched)
    assert touched != law
    with pytest.raises(NotReplayable, match="not the one that the receipt names"):
        replay(receipt, touched)


def _registration() -> WrittenCase:
    return next(c for c in CASES if c.data["question"] == "registration")


def test_another_semantics_is_not_replayed() -> None:
    receipt, law = kept(_registration())
    law["semantics"] = SEMANTICS + 1
    receipt["law"] = address(law)
    with pytest.raises(NotReplayable, match="semantics version"):
        replay(receipt, law)
