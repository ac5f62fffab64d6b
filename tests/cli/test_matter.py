"""Whole lives of matters at the terminal, in both languages, against transcripts that were read and kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.kernel.text import LANGS
from tests.cli.terminal import Terminal, dossier, findings, staffed_office

INSPECTOR, REGISTRAR = ("--by", "ui-vembayam@JR-TVM"), ("--by", "jr-tvm@JR-TVM")
M = "JR-TVM/1/2026"
REASONS = "Ninety days have passed. | തൊണ്ണൂറ് ദിവസം കഴിഞ്ഞു."


@pytest.fixture(params=LANGS)
def sangham(request: pytest.FixtureRequest, db: None, settings: Any, tmp_path: Path) -> Terminal:
    settings.VAR, settings.AUTHORITY = tmp_path / "var", tmp_path / "var" / "authority"
    settings.VAR.mkdir()
    staffed_office()
    return Terminal(request.param)


def form(folder: Path, **said: object) -> str:
    file = folder / "form.json"
    file.write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    return str(file)


def test_a_registration_from_receipt_to_the_order_sent(sangham: Terminal, tmp_path: Path) -> None:
    whole = dossier("consumer-registered", tmp_path / "whole")
    wanting = dossier("consumer-registered", tmp_path / "wanting", limited_liability=None)
    sangham("matter", "lodge", "registration", str(wanting), *INSPECTOR)
    sangham("matter", "acknowledge", M, *INSPECTOR, "--on", "2026-01-12")
    sangham("matter", "acknowledge", M, *INSPECTOR, "--on", "2026-01-12", status=2)
    sangham("matter", "scrutinise", M, *REGISTRAR, "--on", "2026-01-13", status=2)
    sangham("matter", "scrutinise", M, *INSPECTOR, "--on", "2026-01-13")
    sangham("matter", "query", M, *INSPECTOR, "--on", "2026-01-14")
    sangham("matter", "answer", M, str(whole), *INSPECTOR, "--on", "2026-01-20")
    sangham("matter", "scrutinise", M, *INSPECTOR, "--on", "2026-01-21")
    point = ("--point", "Is there a building? | കെട്ടിടമുണ്ടോ?")
    sangham("matter", "enquire", M, *REGISTRAR, "--inspector", "ui-vembayam", *point, "--on", "2026-01-22")
    found = ("--found", "There is, on rent. | ഉണ്ട്; വാടകയ്ക്ക്.")
    sangham("matter", "report", M, *INSPECTOR, *found, "--on", "2026-01-28")
    called = (
        "--call",
        "The chief promoter | ചീഫ് പ്രൊമോട്ടർ",
        "--call",
        "Societies of the area | പ്രദേശത്തെ സംഘങ്ങൾ",
    )
    when = ("--held-on", "2026-02-05", "--at", "11:00", "--place", "This office | ഈ ഓഫീസ്")
    sangham("matter", "fix-hearing", M, *REGISTRAR, *when, *called, "--on", "2026-01-29")
    why = ("--because", "A holiday was declared. | അവധി പ്രഖ്യാപിച്ചു.")
    sangham(
        "matter", "adjourn", M, *REGISTRAR, "--to", "2026-02-09", "--at", "10:30", *why, "--on", "2026-02-04"
    )
    sangham("matter", "order", M, "grant", *REGISTRAR, "--on", "2026-02-05", status=2)
    said = ("--said", "Nobody objects. | ആർക്കും എതിർപ്പില്ല.", "--appeared", "The chief promoter | ചീഫ് പ്രൊമോട്ടർ")
    sangham("matter", "hear", M, *REGISTRAR, *said, "--on", "2026-02-09")
    sangham("due", "--on", "2026-02-10")
    sangham("matter", "findings", M)
    sangham("matter", "determine", M, str(findings(whole)), *REGISTRAR, "--on", "2026-02-20")
    sangham("matter", "show", M, "--on", "2026-02-20")
    sangham("matter", "order", M, "grant", *REGISTRAR, "--on", "2026-02-20")
    sangham("matter", "issue", M, *REGISTRAR, "--on", "2026-02-20")
    sangham("matter", "certify", M, *REGISTRAR, "--on", "2026-02-20")
    to = ("--to", "The chief promoter | ചീഫ് പ്രൊമോട്ടർ", "--way", "hand")
    sangham("matter", "send", M, *INSPECTOR, *to, "--on", "2026-02-21")
    sangham("matter", "show", M, "--on", "2026-02-21")
    sangham("matter", "list", "--on", "2026-02-21")
    sangham("matter", "papers", M, "--out", str(tmp_path / "papers"))
    assert len(list((tmp_path / "papers").iterdir())) == 8
    sangham.agrees_with("registration")
    assert check_tables() == []


def test_sent_on_refused_and_sent(sangham: Terminal, tmp_path: Path) -> None:
    brought = dossier("wrong-registrar", tmp_path / "brought", copies_of_bye_laws=2)
    sangham("matter", "lodge", "registration", str(brought), *INSPECTOR)
    sangham("matter", "acknowledge", M, *INSPECTOR, "--on", "2026-03-16")
    sangham("matter", "scrutinise", M, *INSPECTOR, "--on", "2026-03-17")
    sangham("matter", "send-on", M, *REGISTRAR, "--received-on", "2026-03-25", "--on", "2026-03-18")
    there, desk, head = "GM-DIC-TVM/1/2026", ("--by", "sci-tvm@GM-DIC-TVM"), ("--by", "gm-dic-tvm@GM-DIC-TVM")
    sangham("matter", "acknowledge", M, *desk, "--on", "2026-03-25")
    sangham("matter", "scrutinise", there, *desk, "--on", "2026-03-26")
    sangham("due", "--on", "2026-06-20")
    sangham("matter", "list", "--overdue", "--on", "2026-06-20", "--official", "gm-dic-tvm")
    nothing = tmp_path / "nothing.yaml"
    nothing.write_text("determinations: {}\n")
    sangham("matter", "determine", there, str(nothing), *head, "--on", "2026-04-01")
    sangham("matter", "order", there, "refuse", *head, "--on", "2026-04-01")
    sangham("due", "--on", "2026-04-05")
    sangham("matter", "issue", there, *head, "--on", "2026-04-01")
    to = ("--to", "The chief promoter | ചീഫ് പ്രൊമോട്ടർ", "--reference", "RL 12")
    sangham("matter", "send", there, *desk, *to, "--on", "2026-04-10")
    sangham("matter", "show", there, "--on", "2026-04-10")
    sangham.agrees_with("sent_on")
    assert check_tables() == []


@pytest.mark.parametrize(
    ("kept", "office", "above"),
    [
        ("representation_registrar", "JR-TVM", ("RCS", "rcs", "rcs-clerk")),
        ("representation_government", "RCS", ("GOV-COOP", "sec-coop", "sec-clerk")),
    ],
)
def test_a_representation_against_silence(
    sangham: Terminal, tmp_path: Path, kept: str, office: str, above: tuple[str, str, str]
) -> None:
    brought = dossier("consumer-registered", tmp_path / "brought", office=office)
    desk = "ui-vembayam@JR-TVM" if office == "JR-TVM" else "rcs-clerk@RCS"
    sangham("matter", "lodge", "registration", str(brought), "--by", desk)
    silent, code, head, desk_above = f"{office}/1/2026", *above
    asks = {"en": "Direct that it be decided.", "ml": "തീരുമാനമെടുക്കാൻ നിർദ്ദേശിക്കണം."}
    asked = form(tmp_path, asked_by={"name": "The chief promoter"}, against=silent, asks=asks)
    clerk, decides = ("--by", f"{desk_above}@{code}"), ("--by", f"{head}@{code}")
    matter = f"{code}/1/2026"
    sangham("matter", "lodge", "representation", asked, *clerk, "--on", "2026-04-13")
    sangham("matter", "acknowledge", matter, *clerk, "--on", "2026-04-13")
    sangham("matter", "scrutinise", matter, *clerk, "--on", "2026-04-15")
    sangham("due", "--on", "2026-06-20")
    sangham(
        "matter", "order", matter, "refuse", *decides, "--reasons", REASONS, "--on", "2026-04-20", status=2
    )
    sangham("matter", "order", matter, "grant", *decides, "--reasons", REASONS, "--on", "2026-04-20")
    sangham("matter", "issue", matter, *decides, "--on", "2026-04-20")
    to = ("--to", "The applicants and the Joint Registrar | അപേക്ഷകരും ജോയിന്റ് രജിസ്ട്രാറും")
    sangham("matter", "send", matter, *clerk, *to, "--on", "2026-04-21")
    sangham("matter", "show", matter, "--on", "2026-04-21")
    shown = json.loads(sangham("matter", "show", silent, "--on", "2026-04-21", "--json"))
    assert f"({'order' if sangham.lang == 'en' else 'ഉത്തരവ്'} {code}/1/2026)" in shown["history"][-1]["says"]
    sangham.told = sangham.told[:-3]
    sangham.agrees_with(kept)
    assert check_tables() == []


def test_what_is_wrong_is_told_and_nothing_done(sangham: Terminal, tmp_path: Path) -> None:
    wrong = form(
        tmp_path, asked_by={}, society="No such society", against="JR-TVM/9/2026", asks={}, papers=["no.pdf"]
    )
    sangham(
        "matter", "lodge", "representation", wrong, "--by", "rcs-clerk@RCS", "--on", "2026-04-13", status=2
    )
    wrong = form(
        tmp_path,
        asked_by={"name": "A"},
        society="No such society",
        against="X/9/2026",
        asks={},
        papers=["no.pdf"],
    )
    sangham(
        "matter", "lodge", "representation", wrong, "--by", "rcs-clerk@RCS", "--on", "2026-04-13", status=2
    )
    wrong = form(
        tmp_path, asked_by={"name": "A"}, asks={"en": "Direct."}, facts={"recieved_on": "2026-01-12"}
    )
    sangham(
        "matter", "lodge", "representation", wrong, "--by", "rcs-clerk@RCS", "--on", "2026-04-13", status=2
    )
    sangham("matter", "lodge", "wedding", wrong, "--by", "rcs-clerk@RCS", status=2)
    sangham("matter", "form", "wedding", status=2)
    sangham("matter", "show", "JR-TVM/1/2026", status=2)
    sangham(
        "matter", "list", "--office", "X", "--official", "y", "--kind", "z", "--state", "asleep", status=2
    )
    sangham("matter", "list", "--district", "Madras", status=2)
    sangham("due", "--office", "X", status=2)
    sangham("matter", "list")
    sangham("due")
    sangham.agrees_with("wrong")


@pytest.mark.parametrize("kind", ["representation", "admission_representation", "registration"])
def test_an_example_form_can_be_read(sangham: Terminal, tmp_path: Path, kind: str) -> None:
    printed = sangham("matter", "form", kind)
    if kind == "registration":
        assert all(line.startswith("#") for line in printed.splitlines())
        return
    file = tmp_path / "form.yaml"
    filled = printed.replace("name:  ", "name: A ").replace("  en:", "  en: Direct.")
    file.write_text(filled, encoding="utf-8")
    sangham(
        "matter",
        "lodge",
        kind,
        str(file),
        "--by",
        "rcs-clerk@RCS",
        "--on",
        "2026-04-13",
        status=0 if kind == "representation" else 2,
    )
