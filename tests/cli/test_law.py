"""`sangham law` as people type it: pages and JSON, both languages, and every mistake told."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from sangham.cli import law_input
from sangham.cli.command import app
from sangham.kernel import clock
from sangham.kernel.problem import Problems
from sangham.kernel.text import LANGS, Lang
from sangham.law import facts_file, shelves
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import ask
from sangham.law.citation import in_words
from sangham.law.orders.consumer_stores import consumer_stores
from sangham.law.presenting import presented

ON = "2026-01-19"


def run(*words: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(app, ["law", *words], input=stdin, catch_exceptions=False)


def said(*words: str, stdin: str | None = None) -> str:
    result = run(*words, stdin=stdin)
    assert result.exit_code == 0, result.output
    return result.stdout


def told(*words: str, stdin: str | None = None) -> Any:
    return json.loads(said(*words, "--json", stdin=stdin))


def refused(*words: str, stdin: str | None = None) -> str:
    result = run(*words, stdin=stdin)
    assert result.exit_code == 2
    assert result.stdout == ""
    return result.stderr


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    """A facts file of the registration that works."""
    path = tmp_path / "case.yaml"
    path.write_text(said("facts", "registration", "--example"), encoding="utf-8")
    return path


def changed(path: Path, was: str, now: str) -> str:
    written = path.read_text("utf-8")
    assert was in written
    path.write_text(written.replace(was, now), encoding="utf-8")
    return str(path)


# -- questions and facts ---------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_questions(lang: Lang) -> None:
    page = said("questions", "--lang", lang)
    for question in shelves.questions().values():
        assert question.name in page
        assert question.asks.in_(lang) in page
    assert [q["name"] for q in told("questions")] == [*kcs.questions, *consumer_stores.questions]


# One society's facts serve every definition, and it cannot be all of them: only these examples come out well.
WELL = {
    "registration",
    "competence",
    "applicants-qualified",
    "certificate",
    "disposal-in-time",
    "refusal-sent-in-time",
    "representation",
}


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_an_example_works_when_it_is_fed_back(lang: Lang) -> None:
    for question in shelves.questions():
        example = said("facts", question, "--example", "--lang", lang)
        answer = told("ask", question, "--on", ON, "--facts", "-", stdin=example)
        assert answer["question"] == question and answer["findings"]
        if question in WELL or question in consumer_stores.questions:
            assert answer["outcome"] == "MET", question


def test_an_example_in_json_works_too() -> None:
    example = said("facts", "registration", "--example", "--json")
    assert json.loads(example)["copies_of_bye_laws"] == 3
    assert told("ask", "registration", "--on", ON, "--facts", "-", stdin=example)["outcome"] == "MET"


def test_an_example_says_beside_each_fact_what_is_asked() -> None:
    lines = said("facts", "registration", "--example", "--lang", "ml").splitlines()
    assert lines[lines.index("copies_of_bye_laws: 3") - 1] == "# " + kcs.facts["copies_of_bye_laws"].asks.ml


@pytest.mark.parametrize("lang", LANGS)
def test_the_day_that_matters_is_told_before_the_law_is_asked(lang: Lang) -> None:
    every = said("questions", "--lang", lang)
    for name, question in shelves.questions().items():
        day = question.on_means.in_(lang)
        assert f"--on: {day}" in every, name
        assert f"# --on: {day}" in said("facts", name, "--example", "--lang", lang), name
    assert "--on: the day on which the membership ended" in said("facts", "past-liability")


def test_facts_names_every_fact_that_ask_takes() -> None:
    for question in shelves.questions():
        page, facts = said("facts", question), told("facts", question)
        asked = facts_file.facts_asked(shelves.shelf_of_question(question), question)
        assert {f["name"] for f in facts} == set(asked), question
        assert all(f["name"] in page for f in facts), question


def test_facts_says_how_each_is_given_and_of_whom() -> None:
    page = said("facts", "registration")
    assert "from: the applicants" in page
    assert "individual = an individual" in page
    assert "Determinations" in page
    assert "{at_least: …, at_most: …}" in page


# -- ask -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_ask_prints_one_object_which_is_the_answer_presented(facts: Path, lang: Lang) -> None:
    path = changed(facts, "copies_of_bye_laws: 3", "copies_of_bye_laws: 2")
    answer = told(
        "ask", "registration", "--on", ON, "--known-on", "2026-06-01", "--facts", path, "--lang", lang
    )
    case = facts_file.read(
        kcs, "registration", {**facts_file.example(kcs, "registration"), "copies_of_bye_laws": 2}
    )
    day, known = date(2026, 1, 19), date(2026, 6, 1)
    assert answer == presented(ask(kcs, "registration", on=day, known_on=known, case=case), lang)


def test_the_law_known_is_todays_where_no_day_is_given(facts: Path) -> None:
    with clock.stopped(datetime(2013, 2, 13, 12, tzinfo=UTC)):
        then = told("ask", "registration", "--on", "2013-03-01", "--facts", str(facts))
    assert then["known_on"] == "2013-02-13"
    assert {f["citation"]: f["outcome"] for f in then["findings"]}["s.13A"] == "NOT_IN_FORCE"


def test_a_page_gives_the_answer_then_its_grounds_then_what_follows(facts: Path) -> None:
    changed(facts, "relations: []", "relations: [{of: 1, to: 2, relation: brother}]")
    path = changed(facts, "copies_of_bye_laws: 3", "copies_of_bye_laws: 2")
    changed(facts, "  sound_business: {holds: true, reasons: As the papers show.}\n", "")
    page = said("ask", "registration", "--on", ON, "--facts", path)
    order = [
        "May this society be registered?",
        "✗ Not met",
        "Grounds",
        "✗ Not met  s.6(2)(a)",
        "≠ Doubtful: more than one reading  s.6(2)(b)",
        "Applicant 2 is applicant 1's brother.",
        "◆ For the official to determine  s.7(1)(e)",
        "What is wanting, and from whom",
        "sound_business",
        "from: the Registrar",
        "Readings",
        "literal (taken unless",
        "What follows from them",
        "s.7(1)(a)  follows from s.6(2)(a)",
        "Time limits",
        "19/04/2026",
        "Remedy",
        "section 7(4)",
    ]
    places = [page.index(part) for part in order[:1]]
    for part in order[1:]:
        places.append(page.index(part, places[-1]))
    assert places == sorted(places)


def test_a_page_in_malayalam(facts: Path) -> None:
    page = said("ask", "registration", "--on", ON, "--facts", str(facts), "--lang", "ml")
    assert "✓ പാലിച്ചു" in page
    assert "Remedy" not in page and "പ്രതിവിധി" in page


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_every_question_has_a_page_when_nothing_is_known(lang: Lang) -> None:
    for name, question in shelves.questions().items():
        page = said("ask", name, "--on", ON, "--facts", "-", "--lang", lang, stdin="")
        assert question.asks.in_(lang) in " ".join(page.split())


def test_a_chosen_reading_is_named(facts: Path) -> None:
    path = changed(
        facts,
        "relations: []",
        "relations: [{of: 1, to: 2, relation: brother}]\nreadings: {families: purposive}",
    )
    page = said("ask", "registration", "--on", ON, "--facts", path)
    assert "✓ Met" in page
    assert "“purposive” was chosen." in page


# -- show ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        ["s.6(2)(b)"],
        ["6(2)(b)"],
        ["6.2.b"],
        ["6-2-b"],
        ["section", "6(2)(b)"],
        ["S.6", "(2)", "(b)"],
        ["sec. 6 (2) (B)"],
    ],
)
def test_a_citation_is_known_however_it_is_written(written: list[str]) -> None:
    assert told("show", *written, "--on", ON)["citation"] == "s.6(2)(b)"


@pytest.mark.parametrize(
    "written",
    [
        ["GO 40/95 r.4(1)(a)"],
        ["40/95", "r.4.1.a"],
        ["G.O.(MS) 40/95, rule 4(1)(a)"],
        ["G.O.(MS)", "No.40/95,", "r", "4(1)(A)"],
        ["go ms 40/95 rule 4 1 a"],
        ["സ.ഉ.(കൈ) 40/95 r.4(1)(a)"],
    ],
)
def test_a_place_in_an_order_is_known_however_it_is_written(written: list[str]) -> None:
    assert told("show", *written, "--on", "2000-01-01")["citation"] == "GO 40/95 r.4(1)(a)"


def test_every_citation_is_its_own() -> None:
    for citation in kcs.versions:
        assert law_input.citation(citation.removeprefix("s.")) == (kcs, citation)
    for citation in consumer_stores.versions:
        for written in (citation.removeprefix("GO "), citation.casefold(), in_words(citation).en):
            assert law_input.citation(written) == (consumer_stores, citation)


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_every_clause_has_a_page(lang: Lang) -> None:
    for citation, versions in [*kcs.versions.items(), *consumer_stores.versions.items()]:
        page = said("show", citation, "--on", ON, "--lang", lang)
        assert citation in page
        assert versions[0].in_force.opened.acts_from.strftime("%d/%m/%Y") in page, citation


def test_show_in_force_or_not_or_not_held() -> None:
    assert "Not in force" in said("show", "s.4", "proviso", "--on", "2013-02-13")
    assert "from 14/02/2013" in said("show", "s.4", "proviso", "--on", "2013-02-13")
    assert "In force" in said("show", "s.4", "proviso", "--on", "2013-02-14")
    assert "its text of that day is not held" in said("show", "s.7(3)", "--on", "1999-12-31")
    assert "part of its text" in said("show", "s.6(2)(c)", "--on", "2010-04-27")


def test_show_gives_both_dates_of_the_instrument() -> None:
    page = said("show", "s.5(2)", "--on", ON)
    assert "acting from 15/05/1969, published 11/04/1969" in page
    assert "Cited by" in page and "s.7(1)(a)" in page
    assert "customary" in page


def test_show_by_what_had_been_published() -> None:
    assert told("show", "s.13A", "--on", "2013-03-01", "--known-on", "2013-02-13")["state"] == "NOT_IN_FORCE"


# -- time-limit ------------------------------------------------------------------------------------


def test_a_time_limit_with_one_day_for_all_readings() -> None:
    limit = told("time-limit", "s.7(3)", "--from", ON)
    assert [(d["reading"], d["due_on"]) for d in limit["due"]] == [
        ("competent", "2026-04-19"),
        ("first", "2026-04-19"),
    ]
    page = said("time-limit", "s.7(3)", "--from", ON)
    assert "reading “competent”, default" in page
    assert "by 19/04/2026" in page
    assert "public holiday: Sunday" in page and "18/04/2026" in page
    assert "The day from which the time runs is not counted" in page
    assert "(s.7(4))" in page


def test_a_time_limit_with_a_day_for_each_reading() -> None:
    days = ("--from", "competent=2026-01-20", "--from", "first=2026-01-05")
    assert [d["due_on"] for d in told("time-limit", "7.3", *days)["due"]] == ["2026-04-20", "2026-04-05"]
    page = said("time-limit", "7.3", *days, "--lang", "ml")
    assert "20/04/2026" in page and "05/04/2026" in page


def test_a_working_day_has_no_note() -> None:
    assert "public holiday" not in said("time-limit", "s.7(2)", "--from", "2026-04-20")


def test_no_time_in_words_held() -> None:
    page = said("time-limit", "s.7(3)", "--from", "1999-12-31")
    assert "No time was fixed by s.7(3) on 31/12/1999 in words that are held here." in page


# -- mistakes --------------------------------------------------------------------------------------

ASK = ("ask", "registration")
MISTAKES = {
    "an unknown question": (("ask", "regstration", "--on", ON, "--facts", "-"), ["“regstration”", "“registration”"]),
    "an unknown question of facts": (("facts", "zzz"), ["“zzz”", "representation"]),
    "an unknown clause": (("show", "s.99", "--on", ON), ["“s.99”"]),
    "a clause without a time": (("time-limit", "s.4", "--from", ON), ["s.4 fixes no time", "s.7(3)"]),
    "an unknown reading of the start": (("time-limit", "s.7(3)", "--from", "frist=" + ON), ["“frist”", "“first”"]),
    "no day": ((*ASK, "--facts", "-"), ["--on", "The day is not given"]),
    "no start": (("time-limit", "s.7(3)"), ["--from", "not given"]),
    "no facts": ((*ASK, "--on", ON), ["--facts", "The facts are not given"]),
    "day first": ((*ASK, "--on", "19/01/2026", "--facts", "-"), ["“19/01/2026”", "write 2026-01-19", "not guessed"]),
    "day or month first": ((*ASK, "--on", "3/4/2026", "--facts", "-"), ["If it is 03/04/2026 day first, write 2026-04-03"]),
    "month first": ((*ASK, "--on", "01/19/2026", "--facts", "-"), ["“01/19/2026”", "year-month-day"]),
    "no such day": ((*ASK, "--on", "2026-02-30", "--facts", "-"), ["no such day as 2026-02-30"]),
    "a week": ((*ASK, "--on", "2026-W03-1", "--facts", "-"), ["“2026-W03-1” is not a date"]),
    "a day of publication": ((*ASK, "--on", ON, "--known-on", "1.1.2026", "--facts", "-"), ["--known-on", "write 2026-01-01"]),
    "a start": (("time-limit", "s.7(2)", "--from", "20.04.2026"), ["--from", "write 2026-04-20"]),
    "no such file": ((*ASK, "--on", ON, "--facts", "/no/such.yaml"), ["/no/such.yaml", "there is no such file"]),
    "a folder": ((*ASK, "--on", ON, "--facts", "/"), ["it is a folder"]),
    "another language": (("questions", "--lang", "hi"), ["“hi”", "--lang ml"]),
}  # fmt: skip


@pytest.mark.parametrize(("words", "parts"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_in_one_line_and_names_it(words: tuple[str, ...], parts: list[str]) -> None:
    line = refused(*words, stdin="{}")
    assert line.count("\n") == 1
    for part in parts:
        assert part in line


def test_a_mistake_is_told_in_malayalam() -> None:
    line = refused("show", "s.99", "--on", ON, "--lang", "ml")
    assert "“s.99” എന്നൊരു വ്യവസ്ഥ ഇവിടെയില്ല." in line


def test_mistakes_in_a_file_are_told_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text("copies: 3\napplicants:\n  - age: x\n  - {birth_date: 03/04/2000}\n", encoding="utf-8")
    lines = refused("ask", "registration", "--on", ON, "--facts", str(path)).splitlines()
    assert [line.split(": ")[0] for line in lines] == [
        f"{path}:1:1 › copies",
        f"{path}:3:5 › applicants › 1 › age",
        f"{path}:4:6 › applicants › 2 › birth_date",
    ]


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00", b"a: [", b'{"a": 1', b"a: 1\na: 2\n", b"\x00", b"- 1\n", b"word", b"a: &x 1\nb: *x\n"],
)
def test_an_unreadable_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(content)
    assert refused("ask", "registration", "--on", ON, "--facts", str(path)).strip()


def test_a_file_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_bytes(b"# " + b"x" * 1_100_000)
    assert "too large" in refused("ask", "registration", "--on", ON, "--facts", str(path))


def test_a_file_that_may_not_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def shut(*_: object) -> io.BytesIO:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", shut)
    with pytest.raises(Problems) as wrong:
        law_input.case(kcs, "registration", "case.yaml")
    assert "it may not be opened" in wrong.value.found[0].says.en


# -- the command as a whole ------------------------------------------------------------------------


def test_it_starts_without_django_or_what_lays_out_pages() -> None:
    script = (
        "import sys; sys.argv = ['sangham', 'law', 'questions']\n"
        "from sangham.cli.command import main\n"
        "try:\n    main()\nexcept SystemExit as e:\n    assert not e.code\n"
        "print([m for m in ('django', 'rich.table', 'yaml', 'holidays', 'sqlglot', 'duckdb') if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert out.splitlines()[-1] == "[]"


def test_asking_needs_no_django_either(facts: Path) -> None:
    script = (
        f"import sys; sys.argv = ['sangham', 'law', 'ask', 'registration', '--on', '{ON}', '--facts', {str(facts)!r}]\n"
        "from sangham.cli.command import main\n"
        "try:\n    main()\nexcept SystemExit as e:\n    assert not e.code\n"
        "print([m for m in sys.modules if m.split('.')[0] in ('django', 'sqlglot', 'duckdb', 'psycopg')])"
    )
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert "✓ Met" in out
    assert out.splitlines()[-1] == "[]"


def test_help_names_every_command() -> None:
    page = CliRunner().invoke(app, ["law", "--help"]).stdout
    for command in ("questions", "facts", "ask", "show", "time-limit"):
        assert command in page
    assert "law" in CliRunner().invoke(app, ["--help"]).stdout
