"""`sangham law` on the law itself: what is accounted for, a kept answer given again, two days compared, the SQL.

Exit status 0 for what was asked and given; 1 where what was looked at does not hold (a receipt that is not
what its law gives, a coverage that is not so); 2 where what was typed or sent cannot be understood.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from sangham.cli import law_input as read
from sangham.cli.law_options import (
    AsJson,
    Facts,
    KnownOn,
    Language,
    OnDay,
    Question,
    print_json,
    tells_what_is_wrong,
)
from sangham.kernel import clock

if TYPE_CHECKING:
    from sangham.law.comparing import Comparison
    from sangham.law.finding import Finding
    from sangham.law.library import Library

app = typer.Typer()


@app.command()
@tells_what_is_wrong
def coverage(lang: Language = "en", as_json: AsJson = False) -> None:
    """Every rule found in the sources, and where it is answered to."""
    from sangham.law import shelves
    from sangham.law.coverage import CASES, counted, faults
    from sangham.law.coverage import coverage as covered

    chosen = read.language(lang)
    lines = covered()
    wrong = list(faults(lines, shelves.libraries(), CASES if CASES.is_dir() else None))
    if as_json:
        told = [{"id": p.where, "says": p.says.in_(chosen)} for p in wrong]
        print_json({"counts": counted(lines), "faults": told, "rules": [line.plain() for line in lines]})
    else:
        from sangham.cli.law_kept_page import KeptPage

        KeptPage(chosen).coverage(lines, counted(lines), wrong)
    if wrong:
        raise typer.Exit(1)


@app.command()
@tells_what_is_wrong
def replay(
    receipt: Annotated[str, typer.Argument(metavar="RECEIPT|-", help="A receipt.json, as `demo` leaves it.")],
    lang: Language = "en",
    as_json: AsJson = False,
) -> None:
    """Give a kept answer again from what was kept, and show what today's law would answer instead."""
    from sangham.cli.law_receipt import kept_answer
    from sangham.law.presenting_changes import presented_comparison, presented_replay

    chosen = read.language(lang)
    kept, finding, differs = kept_answer(receipt)
    library, today = _under_todays_law(finding)
    told = presented_replay(kept, finding, differs, chosen)
    told["today"] = presented_comparison(library, today, chosen) if library and today else None
    if as_json:
        print_json(told)
    else:
        from sangham.cli.law_kept_page import KeptPage

        KeptPage(chosen).replay(told)
    if differs:
        raise typer.Exit(1)


def _under_todays_law(kept: Finding) -> tuple[Library | None, Comparison | None]:
    """The same day, by the law that is held and published today; nothing where it is no longer asked."""
    from sangham.law import shelves
    from sangham.law.comparing import under_law_of

    try:
        library = shelves.shelf_of_question(kept.plan.question)
    except KeyError:
        return None, None
    return library, under_law_of(library, kept, kept.plan.on, clock.today())


Days = Annotated[
    list[str] | None,
    typer.Option("--on", metavar="DATE", help="The day that matters; twice, for the two that are compared."),
]
DaysKnown = Annotated[
    list[str] | None,
    typer.Option("--known-on", metavar="DATE", help="Law published by this day; twice, to compare two."),
]


@app.command()
@tells_what_is_wrong
def compare(
    question: Question,
    on: Days = None,
    known_on: DaysKnown = None,
    facts: Facts = None,
    lang: Language = "en",
    as_json: AsJson = False,
) -> None:
    """Put one case to the law of two days: which clauses change the answer, and by what instrument."""
    from sangham.cli.law_states import two_states
    from sangham.law.comparing import compare as put
    from sangham.law.presenting_changes import presented_comparison

    chosen = read.language(lang)
    library, name = read.question(question)
    before, after = two_states(on or (), known_on or ())
    told = presented_comparison(
        library, put(library, name, read.case(library, name, facts), before, after), chosen
    )
    told["asks"] = library.questions[name].asks.in_(chosen)
    if as_json:
        print_json(told)
    else:
        from sangham.cli.law_kept_page import KeptPage

        KeptPage(chosen).comparison(told)


@app.command()
@tells_what_is_wrong
def sql(
    question: Question,
    dialect: Annotated[
        str | None, typer.Option("--dialect", metavar="NAME", help="duckdb, postgres or spark.")
    ] = None,
    on: OnDay = None,
    known_on: KnownOn = None,
    table: Annotated[str, typer.Option("--table", help="The table or view that has the facts.")] = "cases",
    key: Annotated[
        list[str] | None, typer.Option("--key", metavar="COLUMN", help="A column handed on; more than once.")
    ] = None,
    lang: Language = "en",
    as_json: AsJson = False,
) -> None:
    """The question as one SQL statement over a table of cases, and the columns that the table must have."""
    from sangham.cli.law_sql import page, written

    chosen = read.language(lang)
    library, name = read.question(question)
    day = read.day("--on", on) if on else clock.today()
    told = written(library, name, dialect, day, read.known_day(known_on), table, tuple(key or ()))
    if as_json:
        print_json(told)
    else:
        typer.echo(page(library, told, chosen))
