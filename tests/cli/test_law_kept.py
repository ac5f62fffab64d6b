"""`sangham law coverage`, `replay`, `compare` and `sql`: pages and JSON, both languages, every mistake told."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from sangham.kernel.text import Lang
from sangham.law import coverage as accounted
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import ask
from sangham.law.receipt import receipt_of
from tests.cli.test_law import refused, run, said, told

KNOWN = date(2026, 11, 1)


@pytest.fixture
def facts(tmp_path: Path) -> str:
    path = tmp_path / "case.yaml"
    path.write_text(said("facts", "registration", "--example"), encoding="utf-8")
    return str(path)


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    """As `sangham demo` leaves it, of a registration with two copies of the bye-laws."""
    data = {**facts_file.example(kcs, "registration"), "copies_of_bye_laws": 2}
    case = facts_file.read(kcs, "registration", data)
    kept, law = receipt_of(ask(kcs, "registration", on=date(2026, 1, 19), known_on=KNOWN, case=case))
    path = tmp_path / "receipt.json"
    path.write_text(json.dumps({"receipt": kept, "law": law}, ensure_ascii=False, indent=1), "utf-8")
    return path


def changed(path: Path, change: Any) -> str:
    whole = json.loads(path.read_text("utf-8"))
    change(whole)
    path.write_text(json.dumps(whole), "utf-8")
    return str(path)


# -- coverage --------------------------------------------------------------------------------------


def test_coverage_lists_every_id_with_counts() -> None:
    page = said("coverage")
    answer = told("coverage")
    assert len(answer["rules"]) == answer["counts"]["all"] == 215
    assert sum(n for how, n in answer["counts"].items() if how != "all") == 215
    assert set(answer["rules"][0]) == {"id", "is", "by", "cases", "where", "why"}
    assert answer["faults"] == []
    starts = {line.strip().split("  ")[0] for line in page.splitlines()}
    assert {rule["id"] for rule in answer["rules"]} <= starts


def test_coverage_speaks_malayalam() -> None:
    assert "ആകെ" in said("coverage", "--lang", "ml")


def test_a_coverage_that_is_not_so_ends_with_status_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "coverage.yaml"
    wrong.write_text('"A2/4": {is: implemented, by: [s.404], cases: [s04_objects]}\n', "utf-8")
    lines = accounted.coverage(wrong)
    monkeypatch.setattr(accounted, "coverage", lambda: lines)
    result = run("coverage", "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["faults"] == [{"id": "A2/4", "says": "There is no clause s.404."}]


# -- replay ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_replay_gives_the_answer_again(receipt: Path, lang: Lang) -> None:
    answer = told("replay", str(receipt), "--lang", lang)
    assert (answer["question"], answer["outcome"], answer["agrees"]) == ("registration", "NOT_MET", True)
    assert answer["today"]["same"] is True
    ground = next(f for f in answer["findings"] if f["citation"] == "s.6(2)(a)")
    assert ground["outcome"] == "NOT_MET"
    assert ground["says"] == kcs.versions["s.6(2)(a)"][-1].says.in_(lang)
    page = said("replay", str(receipt), "--lang", lang)
    assert "s.6(2)(a)" in page and answer["law"][:40] in page.replace("\n", "").replace(" ", "")


def test_replay_reads_standard_input(receipt: Path) -> None:
    assert told("replay", "-", stdin=receipt.read_text("utf-8"))["agrees"] is True


def test_a_receipt_that_is_not_what_its_law_gives_ends_with_status_1(receipt: Path) -> None:
    path = changed(receipt, lambda whole: whole["receipt"].update(outcome="MET"))
    result = run("replay", path, "--json")
    assert result.exit_code == 1
    answer = json.loads(result.stdout)
    assert answer["agrees"] is False
    assert answer["differs"] == [{"citation": "s.7(1)", "kept": "MET", "found": "NOT_MET"}]
    assert "It is not what the receipt says" in run("replay", path).stdout


def test_replay_of_a_question_that_is_no_longer_asked(receipt: Path) -> None:
    def renamed(whole: Any) -> None:
        from sangham.law.receipt import address

        whole["law"]["question"] = "of-old"
        whole["receipt"]["law"] = address(whole["law"])

    path = changed(receipt, renamed)
    assert told("replay", path)["today"] is None
    assert "no longer asked" in said("replay", path)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda w: w["law"].update(root="s.4"), "not the one that the receipt names"),
        (lambda w: w.pop("law"), "not both in it"),
        (lambda w: w["receipt"].pop("on"), "missing or misshapen"),
        (lambda w: w["receipt"].pop("facts"), "missing or misshapen"),
        (lambda w: w["receipt"].update(facts={}), "missing or misshapen"),
        (lambda w: w["receipt"].update(clauses=7), "missing or misshapen"),
        (lambda w: w["receipt"].update(readings={"families": "none"}), "missing or misshapen"),
        (lambda w: w["receipt"].update(on="yesterday"), "missing or misshapen"),
    ],
)
def test_what_is_no_receipt_is_refused_in_one_line(receipt: Path, change: Any, why: str) -> None:
    lines = refused("replay", changed(receipt, change)).splitlines()
    assert len(lines) == 1 and why in lines[0] and "receipt.json" in lines[0]


@pytest.mark.parametrize("content", ["", "{", "[" * 100_000, "[]", '{"receipt": 1, "law": 2}', "\x00"])
def test_any_other_content_is_refused(content: str) -> None:
    assert len(refused("replay", "-", stdin=content).splitlines()) == 1


def test_a_receipt_that_is_not_there() -> None:
    assert "there is no such file" in refused("replay", "nowhere.json")


# -- compare ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_compare_names_the_clause_and_the_instrument(facts: str, lang: Lang) -> None:
    unsound = (
        Path(facts)
        .read_text("utf-8")
        .replace("likely_economically_unsound: {holds: false", "likely_economically_unsound: {holds: true")
    )
    days = ("--on", "2013-02-13", "--on", "2013-02-14")
    words = ("compare", "registration", "--facts", "-", *days, "--lang", lang)
    answer = told(*words, stdin=unsound)
    assert (answer["before"]["outcome"], answer["after"]["outcome"]) == ("MET", "NOT_MET")
    assert answer["decides"] == ["s.4 proviso"] and answer["same"] is False
    (change,) = (c for c in answer["changes"] if c["decides"])
    (behind,) = change["behind"]
    assert (behind["instrument"], behind["acts_from"]) == ("act-8-2013", "2013-02-14")
    page = said(*words, stdin=unsound)
    assert "s.4 proviso" in page and "14/02/2013" in page and behind["title"][:20] in page


def test_compare_by_publication(facts: str) -> None:
    words = ("--on", "2013-02-14", "--known-on", "2013-02-13", "--known-on", "2013-02-14")
    answer = told("compare", "registration", "--facts", facts, *words)
    assert [answer[k]["known_on"] for k in ("before", "after")] == ["2013-02-13", "2013-02-14"]
    assert {c["citation"] for c in answer["changes"]} == {"s.4 proviso", "s.13A"}
    assert answer["same"] is True


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "The day is not given"),
        (("--on", "2013-02-13"), "not two states"),
        (("--on", "2013-02-13") * 3, "not two states"),
        (("--on", "2013-02-13", "--known-on", "2014-01-01"), "not two states"),
        (("--on", "2013-02-13", "--on", "14/02/2013"), "14/02/2013"),
    ],
)
def test_compare_wants_two_states(facts: str, words: tuple[str, ...], why: str) -> None:
    assert why in refused("compare", "registration", "--facts", facts, *words)


# -- sql -------------------------------------------------------------------------------------------


def test_sql_is_taken_by_the_engine_as_it_stands() -> None:
    page = said("sql", "registration", "--dialect", "duckdb", "--on", "2026-01-19", "--key", "id")
    answer = told("sql", "registration", "--dialect", "duckdb", "--on", "2026-01-19", "--key", "id")
    columns = ", ".join(f"{name} {kind}" for name, kind in answer["columns"].items())
    with duckdb.connect() as engine:
        engine.execute(f"CREATE TABLE cases (id BIGINT, {columns})")
        engine.execute("INSERT INTO cases (id, copies_of_bye_laws) VALUES (1, 3), (2, 2)")
        rows = {row[0]: row for row in engine.execute(page).fetchall()}
    bit = answer["clauses"].index("s.6(2)(a)")
    assert [rows[n][1] for n in (1, 2)] == [3, 2], "not known; not met"
    assert not rows[1][2] >> bit & 1 and rows[2][2] >> bit & 1
    assert f"-- bit {bit}: s.6(2)(a)" in page


def test_sql_for_postgres_and_in_malayalam() -> None:
    page = said("sql", "registration", "--dialect", "postgres", "--lang", "ml")
    assert page.startswith("-- " + kcs.questions["registration"].asks.ml)
    assert told("sql", "registration", "--dialect", "postgres")["dialect"] == "postgres"


def test_sql_says_what_a_table_cannot_give_and_a_statement_cannot_answer() -> None:
    answer = told("sql", "registration", "--dialect", "spark")
    families = answer["worked_out"]["different_families"]
    assert "applicants" in families["from"] and families["citation"]
    assert answer["not_in_it"]["time_limits"] == ["s.7(3)"]
    english, malayalam = (
        said("sql", "registration", "--dialect", "spark", "--lang", of) for of in ("en", "ml")
    )
    assert f"--   different_families: from {', '.join(families['from'])} ({families['citation']})" in english
    assert "the last day under s.7(3)" in english and "Work each out for every row first" in english
    assert "s.7(3) പ്രകാരമുള്ള അവസാന ദിവസം" in malayalam and "ആദ്യം കണക്കാക്കി ചേർക്കുക" in malayalam
    assert "--   poll_on: the day that is asked about (s.20(a))" in said("sql", "vote", "--dialect", "spark")
    plain = said("sql", "certificate", "--dialect", "spark")
    assert "Work each out" not in plain and "does not give" not in plain


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "The engine is not given"),
        (("--dialect", "oracle"), "“oracle” is not an engine"),
        (("--dialect", "duckdb", "--table", "a; drop"), "“a; drop” is not a name"),
        (("--dialect", "duckdb", "--key", "outcome"), "“outcome” is not a name"),
        (("--dialect", "duckdb", "--key", "copies_of_bye_laws"), "“copies_of_bye_laws” is not a name"),
        (("--dialect", "duckdb", "--on", "1/2/2020"), "1/2/2020"),
    ],
)
def test_sql_refuses_what_it_cannot_write(words: tuple[str, ...], why: str) -> None:
    assert why in refused("sql", "registration", *words)


def test_everything_wrong_with_sql_is_told_at_once() -> None:
    assert len(refused("sql", "registration", "--table", "A", "--key", "B").splitlines()) == 3
