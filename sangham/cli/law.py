"""`sangham law`: what the law asks and answers, at a terminal. No database; Django is never loaded.

Exit status 0 for every answer, also a refusal; 2 where what was typed or sent cannot be understood.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sangham.cli import law_input as read
from sangham.kernel.problem import Problems
from sangham.kernel.text import Lang, as_lang

if TYPE_CHECKING:
    from sangham.cli.law_pages import Page

app = typer.Typer(
    no_args_is_help=True, help="Ask the law: what may be asked, what it asks back, what it answers and why."
)

Language = Annotated[str, typer.Option("--lang", metavar="en|ml", help="English or Malayalam.")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object instead of a page.")]
OnDay = Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day that matters: 2026-01-19.")]
KnownOn = Annotated[
    str | None,
    typer.Option("--known-on", metavar="DATE", help="Law published by this day; today where not given."),
]
Question = Annotated[str, typer.Argument(metavar="QUESTION", help="A name that `questions` lists.")]
Citation = Annotated[
    list[str], typer.Argument(metavar="CITATION", help="A clause: 's.6(2)(b)', 6.2.b, 'GO 40/95 App.I 8'.")
]


def _tells_what_is_wrong(command: Callable[..., None]) -> Callable[..., None]:
    """A command that tells every Problem in the reader's language and exits with status 2."""

    @wraps(command)
    def telling(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except Problems as wrong:
            for line in wrong.lines(as_lang(kwargs.get("lang"))):
                typer.echo(line, err=True)
            raise typer.Exit(2) from None

    return telling


def _page(lang: Lang) -> Page:
    from sangham.cli.law_pages import Page

    return Page(lang)


def _print(data: object) -> None:
    sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


@app.command()
@_tells_what_is_wrong
def questions(lang: Language = "en", as_json: AsJson = False) -> None:
    """The questions that may be asked."""
    from sangham.law import shelves
    from sangham.law.describing import described_question

    chosen = read.language(lang)
    told = [described_question(q, chosen) for q in shelves.questions().values()]
    if as_json:
        _print(told)
    else:  # three lines each: not worth waiting for what lays out pages
        for q in told:
            typer.echo(
                f"{typer.style(q['name'], bold=True)}  ({q['clause']})\n    {q['asks']}\n    --on: {q['on_means']}"
            )


@app.command()
@_tells_what_is_wrong
def facts(
    question: Question,
    example: Annotated[
        bool, typer.Option("--example", help="Print a facts file that works, to change and feed back.")
    ] = False,
    lang: Language = "en",
    as_json: AsJson = False,
) -> None:
    """The facts that a question asks for, and of whom."""
    from sangham.cli.law_example import example_file
    from sangham.law import facts_file
    from sangham.law.describing import described_facts, described_question

    chosen = read.language(lang)
    library, name = read.question(question)
    if example and as_json:
        _print(facts_file.example(library, name))
    elif example:
        sys.stdout.write(example_file(library, name, chosen))
    elif as_json:
        _print(described_facts(library, name, chosen))
    else:
        asked = described_question(library.questions[name], chosen)
        _page(chosen).facts(asked["asks"], asked["on_means"], described_facts(library, name, chosen))


@app.command()
@_tells_what_is_wrong
def ask(
    question: Question,
    on: OnDay = None,
    known_on: KnownOn = None,
    facts: Annotated[
        str | None,
        typer.Option("--facts", metavar="FILE|-", help="YAML or JSON; - reads standard input."),
    ] = None,
    lang: Language = "en",
    as_json: AsJson = False,
) -> None:
    """Put a question to the law on some facts."""
    from sangham.law.asking import ask as put
    from sangham.law.presenting import presented

    chosen = read.language(lang)
    library, name = read.question(question)
    on_day, known = read.day("--on", on), read.known_day(known_on)
    answer = put(library, name, on=on_day, known_on=known, case=read.case(library, name, facts, on_day))
    if as_json:
        _print(presented(answer, chosen))
    else:
        from sangham.cli.law_answer_page import AnswerPage

        AnswerPage(chosen).answer(answer)


@app.command()
@_tells_what_is_wrong
def show(
    citation: Citation,
    on: OnDay = None,
    known_on: KnownOn = None,
    lang: Language = "en",
    as_json: AsJson = False,
) -> None:
    """What a clause says on a day, what brought it, what it asks for, what hangs on it."""
    from sangham.law.describing import described_clause

    chosen = read.language(lang)
    library, cited = read.citation(" ".join(citation))
    told = described_clause(library, cited, read.day("--on", on), read.known_day(known_on), chosen)
    if as_json:
        _print(told)
    else:
        _page(chosen).clause(told)


@app.command("time-limit")
@_tells_what_is_wrong
def time_limit(
    citation: Citation,
    begins: Annotated[
        list[str] | None,
        typer.Option(
            "--from",
            metavar="DATE",
            help="The day from which time runs; READING=DATE, more than once, where readings of the start differ.",
        ),
    ] = None,
    known_on: KnownOn = None,
    lang: Language = "en",
    as_json: AsJson = False,
) -> None:
    """When a clause's time ends, under each reading of its start, and what may be done when it has."""
    from sangham.law.describing import described_time_limit

    chosen = read.language(lang)
    library, cited = read.time_limit(" ".join(citation))
    starts = read.starts(library, cited, begins or ())
    told = described_time_limit(library, cited, starts, read.known_day(known_on), chosen)
    if as_json:
        _print(told)
    else:
        _page(chosen).time_limit(told, min(starts.values()))


def _with_the_rest() -> None:
    from sangham.cli.law_kept import app as kept

    app.registered_commands += kept.registered_commands


_with_the_rest()
