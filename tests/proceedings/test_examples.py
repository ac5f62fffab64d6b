"""Every example dossier ends as its `expected.yaml` says, clause by clause."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from sangham.cli.main_job import carry_through, sample_office
from sangham.documents import signers
from sangham.documents.authority import make_test_authority
from sangham.documents.queries import papers_in
from sangham.journal.actions.rebuild import check_tables
from sangham.journal.keys import make_key
from sangham.journal.queries import entries_of
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import Standing

EXAMPLES = Path(__file__).parents[2] / "examples"
DOSSIERS = sorted(p.parent.name for p in (EXAMPLES / "registration").glob("*/expected.yaml"))
OPEN = (Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.TEXT_NOT_IN_SOURCE, Outcome.AMBIGUOUS)


@pytest.fixture
def office(db: None) -> None:
    make_key()
    make_test_authority(signers.authority_folder())
    sample_office(EXAMPLES)


def ended(s: Standing) -> str:
    if s.sent_on is not None:
        return "sent_on"
    return str(s.state)


@pytest.mark.parametrize("name", DOSSIERS)
def test_ends_as_expected(office: None, name: str) -> None:
    folder = EXAMPLES / "registration" / name
    expected: dict[str, Any] = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8"))
    answer: Answer | None = None
    for done in carry_through(folder):
        s = standing_of(done.matter)
        if s.ordered is None and s.sent_on is None:
            ask = (
                consulting.competence if expected.get("question") == "competence" else consulting.registration
            )
            answer = ask(s, on=s.determined_on or s.received_on)
    s = standing_of(done.matter)
    assert ended(s) == expected["ends"]
    assert answer is not None
    assert answer.outcome.name == expected["outcome"]
    leaves = answer.finding.leaves(Outcome.NOT_MET, *OPEN)
    assert {c: o.name for c, o in leaves.items()} == expected.get("leaves", {})
    consequences = {
        c.citation: c.outcome.name
        for c in answer.finding.clauses
        if c.consequence_of and c.outcome is not Outcome.MET
    }
    assert consequences == expected.get("consequences", {})
    assert check_tables() == []
    kinds = {p.kind for p in papers_in(f"matter/{done.matter}")}
    papers = {
        "registered": {"order_of_registration", "certificate_of_registration"},
        "refused": {"order_of_refusal"},
        "queried": {"letter_of_query"},
    }
    assert kinds == papers.get(expected["ends"], set()) | {"acknowledgement"}


def test_there_are_ten_examples() -> None:
    assert len(DOSSIERS) >= 10


def test_sent_on_undecided_with_both_readings_of_the_ninety_days(office: None) -> None:
    for done in carry_through(EXAMPLES / "registration" / "wrong-registrar"):
        matter = done.matter
    s = standing_of(matter)
    assert s.ordered is None and s.sent_on is not None
    assert {d.reading for d in s.sent_on.due} == {"competent", "first"}
    assert len({d.due_on for d in s.sent_on.due}) == 2
    assert sum(d.default for d in s.sent_on.due) == 1
    assert s.office == s.sent_on.to_office == "GM-DIC-TVM"


def test_lodging_the_same_dossier_again_records_nothing(office: None) -> None:
    folder = EXAMPLES / "registration" / "two-copies"
    (matter,) = {done.matter for done in carry_through(folder)}
    before = len(entries_of(f"matter/{matter}"))
    assert {done.matter for done in carry_through(folder)} == {matter}
    assert len(entries_of(f"matter/{matter}")) == before
