"""`sangham society`: as known on any day; every command that enters; corrections by two; what is wrong said in both languages."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from typer.testing import CliRunner

from sangham.cli.society import app
from sangham.journal.actions.rebuild import check_tables
from sangham.kernel import clock
from sangham.register.known import as_known
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter

BY = ("--by", "ui-vembayam@JR-TVM", "--on", "2026-06-01")
SECOND = ("--by", "jr-tvm@JR-TVM", "--on", "2026-06-02")


def run(*words: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(words))
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout, done.stderr


def entered(*words: str, paper: tuple[str, ...] = ("--no-paper",)) -> None:
    status, out, err = run(words[0], "385", *words[1:], *paper, *BY)
    assert status == 0 and "Entered: society/" in out, err


def shown(*words: str) -> dict[str, str]:
    status, out, _ = run("show", "385", "--json", *words)
    assert status == 0
    return {line["about"]: line["says"]["en"] for line in json.loads(out)["lines"]}


def test_each_command_enters_what_it_says(enter: Enter, tmp_path: Path) -> None:
    society = enter(class_name="", area=None, registered_on=None)
    scan, clauses = tmp_path / "scan.pdf", tmp_path / "bye-laws.csv"
    scan.write_bytes(b"%PDF-1.4")
    clauses.write_text("number,heading,text\n1,Name,The name.\n2,,The area.\n")
    paper = (
        "--paper",
        "order",
        "--paper-number",
        "7/2020",
        "--paper-dated",
        "2020-01-02",
        "--scan",
        str(scan),
    )
    entered("enter-standing", "--standing", "dormant", "--from", "2020-01-01", paper=paper)
    entered("change-registered-office", "--en", "Manickal", "--from", "2019-01-01")
    entered(
        "enter-committee",
        "--constituted",
        "elected",
        "--seats",
        "9",
        "--holder",
        "president=The president|പ്രസിഡന്റ്",
    )
    entered("enter-office-bearer", "--office", "secretary", "--ml", "സെക്രട്ടറി", "--apart")
    entered(
        "receive-audit-certificate", "--year-ended", "2025-03-31", "--class", "B", "--received", "2025-09-01"
    )
    entered(
        "receive-yearly-statement", "--year-ended", "2025-03-31", "--members", "individuals=250", "--members", "women=100",
        "--written", "A=250", "--capital", "government=6,00,000.50", "--loss", "12.25", "--employees", "3",
    )  # fmt: skip
    entered("enter-former-name", "--en", "Aikya Nanaya Sangham", "--until", "1970-01-01")
    entered("enter-class", "--class", "miscellaneous")
    entered("enter-area", "--place", "Manickal", "--place", "വെമ്പായം")
    entered("enter-liability", "--liability", "joint_and_several")
    entered("enter-bye-laws", "--file", str(clauses))
    entered("enter-certificate", "--number", "C 12")
    found = as_known(society, on=date(2026, 6, 1), known_on=clock.today())
    assert found is not None
    statement = found.yearly_statements[0]
    assert (statement.capital_government, statement.result, statement.men) == (60_000_050, -12_25, None)
    assert found.standing is not None and found.standing.paper is not None
    assert len(found.standing.paper["sha256"]) == 64 and found.standing.paper["number"] == "7/2020"
    assert len(found.bye_laws) == 2 and len(found.area) == 2
    secretary = next(h for h in found.office_bearers if h.office == "secretary")
    entered("end-office", "--holder", str(secretary.id), "--until", "2026-05-01")
    lines = shown("--on", "2026-06-01")
    assert lines["standing"] == "dormant" and lines["committee"] == "elected committee, of 9"
    assert "individuals 250; women 100" in lines["statement"] and "not known: men" in lines["statement"]
    assert lines["liability"].startswith("joint and several")
    status, out, _ = run("show", "Manickal Service Co-operative Society Ltd.", "--lang", "ml")
    assert status == 0 and "നില: പ്രവർത്തനം നിലച്ചിരിക്കുന്നു" in out and "പ്രസിഡന്റ്: പ്രസിഡന്റ്" in out
    assert check_tables() == []


def test_a_correction_by_two(enter: Enter) -> None:
    enter()
    status, out, _ = run(
        "propose-correction", "T 385", "--entry", "1", "--says", "number=835", "--says", "area=Vembayam;Manickal",
        "--why", "The page says 835.", "--paper", "register", *BY,
    )  # fmt: skip
    assert status == 0
    id_ = out.split()[-1]
    assert UUID(id_) and id_ in run("corrections")[1]
    status, _, err = run("approve-correction", id_, *BY)
    assert status == 2 and "propos" in err
    assert run("approve-correction", id_, *SECOND)[0] == 0
    assert run("corrections")[0] == 1
    _, out, _ = run("history", "835")
    assert "register number: 385 → 835; area of operation: another" in out and "approved" in out
    assert "അംഗീകരിച്ചു" in run("history", "835", "--lang", "ml")[1]
    line = json.loads(run("history", "835", "--json")[1].splitlines()[-1])
    assert line["corrections"][0]["decision"] == "approved"
    assert "[corrected by entry 2]" in run("show", "835")[1]
    _, out, _ = run(
        "propose-correction", "835", "--entry", "1", "--says", "number=null", "--why", "x", "--no-paper", *BY
    )
    assert run("decline-correction", out.split()[-1], "--why", "No.", *SECOND)[0] == 0
    assert run("list", "--json")[1].count('"number": 835') == 1
    assert (
        "T 835" in run("list", "--on", "2026-06-01")[1] and run("list", "--known-on", "2026-01-01")[1] == ""
    )


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("show", "Atlantis"), "No such society is on the register"),
        (("show", "0190b9b6-0000-7000-8000-000000000000"), "No such society is on the register"),
        (("show", "Manickal Servise"), "No society has quite this name"),
        (("enter-standing", "385", "--standing", "dormant", *BY), "From which paper"),
        (("enter-standing", "385", "--standing", "asleep", "--no-paper", *BY), "cannot stand here"),
        (("enter-committee", "385", "--constituted", "elected", "--holder", "x", "--no-paper", *BY), "who holds which"),
        (("receive-yearly-statement", "385", "--year-ended", "2025-03-31", "--members", "cats=1", "--no-paper", *BY), "no such figure"),
        (("propose-correction", "385", "--entry", "1", "--says", "number", "--why", "x", "--no-paper", *BY), "what a field"),
        (("propose-correction", "385", "--entry", "1", "--says", "area=Nowhere", "--why", "x", "--no-paper", *BY), "Nowhere"),
        (("approve-correction", "0190b9b6-0000-7000-8000-000000000000", *SECOND), "No correction with this id"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(enter: Enter, words: tuple[str, ...], says: str) -> None:
    enter()
    status, out, err = run(*words)
    assert (status, out) == (2, "") and says in err


def test_a_society_that_was_not_there_then(enter: Enter) -> None:
    enter()
    assert run("show", "385", "--on", "1961-06-30")[0] == 1
    assert run("show", "385", "--known-on", "2026-01-01", "--lang", "ml")[2].startswith("അന്ന്")
    enter(number=386)
    status, _, err = run("show", "Manickal Service Co-operative Society")
    assert status == 2 and "T 385" in err and "T 386" in err
