"""Matters of the further kinds at the terminal: each from its form to its end, by its description alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.proceedings.matters import MATTERS
from sangham.register.queries import society
from tests.cli.terminal import Terminal, staffed_office
from tests.proceedings import staged

DESK, HEAD = ("--by", "ui-vembayam@JR-TVM"), ("--by", "jr-tvm@JR-TVM")
M = "JR-TVM/1/2026"
ASKS = {"en": "As the form says.", "ml": "ഫോറത്തിൽ പറഞ്ഞതുപോലെ."}


@pytest.fixture
def sangham(db: None, settings: Any, tmp_path: Path) -> Terminal:
    settings.VAR, settings.AUTHORITY = tmp_path / "var", tmp_path / "var" / "authority"
    settings.VAR.mkdir()
    staffed_office()
    return Terminal("ml")


def number(id: UUID) -> str:
    found = society(id)
    assert found is not None
    return found.number_text.en


def form(folder: Path, **said: object) -> str:
    file = folder / "form.json"
    file.write_text(json.dumps({"asked_by": {"name": "A"}, "asks": ASKS, **said}, ensure_ascii=False))
    return str(file)


def shown(sangham: Terminal) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sangham("matter", "show", M, "--on", "2026-06-01", "--json"))
    return found


def test_a_duplicate_for_which_no_words_of_the_law_are_held(sangham: Terminal, tmp_path: Path) -> None:
    brought = form(tmp_path, society=number(staged.registered()))
    sangham("matter", "lodge", "duplicate", brought, *DESK, "--on", "2026-02-02")
    sangham("matter", "acknowledge", M, *DESK, "--on", "2026-02-02")
    sangham("matter", "scrutinise", M, *DESK, "--on", "2026-02-03")
    sangham(
        "matter", "order", M, "grant", *HEAD, "--reasons", "It is with us.", "--on", "2026-02-04", status=2
    )
    reasons = ("--reasons", "It is with us. | ഇവിടെയുണ്ട്.")
    sangham("matter", "order", M, "grant", *HEAD, *reasons, "--on", "2026-02-04")
    sangham("matter", "issue", M, *HEAD, "--on", "2026-02-04")
    sangham("matter", "certify", M, *HEAD, "--on", "2026-02-04")
    found = shown(sangham)
    assert (found["state"], found["law"], found["found_at_the_order"]) == ("granted", None, [])
    assert [p["kind"] for p in found["papers"]] == [
        "acknowledgement",
        "order_in_matter",
        "certificate_of_registration",
    ]
    assert [n["step"] for n in found["next"]] == ["send_order"]
    assert check_tables() == []


def affiliation(sangham: Terminal, folder: Path) -> None:
    ours, apex = staged.registered(), staged.registered(staged.PARIJATHAM)
    brought = form(folder, society=number(ours), other_society=number(apex), facts=staged.AFFILIATION)
    sangham("matter", "lodge", "affiliation", brought, *DESK, "--on", "2026-02-02")
    sangham("matter", "acknowledge", M, *DESK, "--on", "2026-02-02")


def test_silence_of_the_other_society(sangham: Terminal, tmp_path: Path) -> None:
    affiliation(sangham, tmp_path)
    assert "s.8A(2)" in sangham("due", "--on", "2026-03-01")
    deemed = ("matter", "enter-deemed", M, *DESK)
    sangham(*deemed, "--on", "2026-03-01", status=2)
    sangham(*deemed, "--reading", "sixtieth_day", "--on", "2026-05-01", status=2)
    sangham(*deemed, "--on", "2026-05-01")
    assert shown(sangham)["state"] == "deemed"
    assert check_tables() == []


def test_the_decision_of_the_other_society(sangham: Terminal, tmp_path: Path) -> None:
    affiliation(sangham, tmp_path)
    decided = ("--decided-on", "2026-03-01", "--told-on", "2026-03-03", "--on", "2026-03-05")
    sangham("matter", "report-decision", M, "refused", *DESK, *decided)
    found = shown(sangham)
    assert (found["state"], found["next"]) == ("refused", [])
    assert check_tables() == []


@pytest.mark.parametrize("kind", [k for k in MATTERS if k != "registration"])
def test_every_kind_has_its_form(sangham: Terminal, kind: str) -> None:
    printed = sangham("matter", "form", kind)
    assert ("society:" in printed.splitlines()) == MATTERS[kind].about_society
    assert ("other_society:" in printed.splitlines()) == MATTERS[kind].names_other
    assert ("facts:" in printed.splitlines()) == bool(MATTERS[kind].question)
    asked = {
        line.strip().removesuffix(":")
        for line in printed.splitlines()
        if line.startswith("  ") and line.endswith(":")
    }
    of_the_law = set(facts_file.facts_asked(kcs, MATTERS[kind].question)) if MATTERS[kind].question else set()
    assert MATTERS[kind].of_record <= of_the_law and asked.isdisjoint(MATTERS[kind].of_record)
    assert not of_the_law or asked & of_the_law
