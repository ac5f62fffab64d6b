"""`sangham matter`: everything that an office does with what is asked of it, from receipt to the order sent."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from sangham.cli import matter_hearing, matter_orders, matter_steps
from sangham.cli.acting import ByOption, OnOption, day
from sangham.cli.at_the_record import LangOption, database
from sangham.cli.matter_acting import MatterArgument, say_how_it_stands

app = typer.Typer(
    no_args_is_help=True, help="A matter: lodged, looked into, heard, decided, sent; lists of them."
)
JsonOption = Annotated[bool, typer.Option("--json", help="as JSON")]
DayOption = Annotated[
    datetime | None,
    typer.Option("--on", formats=["%Y-%m-%d"], help="as on this day; today if not given"),
]
KindArgument = Annotated[
    str, typer.Argument(metavar="KIND", help="such as representation; `sangham matter kinds` lists them")
]


@app.command()
def kinds(lang: LangOption = "en") -> None:
    """The kinds of matter: the name to give, what it is, who may bring it, under which section."""
    with database(lang):
        from sangham.cli.matter_words import KIND
        from sangham.law.citation import in_words
        from sangham.proceedings.matters import MATTERS

        for kind in MATTERS.values():
            says = KIND.fill(n=kind.name, what=kind.says, who=kind.lodged_by, c=in_words(kind.citation))
            typer.echo(says.in_(lang))


@app.command()
def form(kind: KindArgument, lang: LangOption = "en") -> None:
    """An example form to fill, each question of the law beside its place."""
    with database(lang):
        from sangham.cli.matter_form import example_form

        typer.echo(example_form(kind, lang), nl=False)


@app.command()
def lodge(
    kind: KindArgument,
    brought: Annotated[Path, typer.Argument(metavar="FORM|DOSSIER", help="registration takes a dossier")],
    by: ByOption,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Receive something that is asked, in the office of whoever receives it, and give it its inward number."""
    with database(lang):
        from sangham.cli.matter_form import lodged

        matter = lodged(kind, brought, by, day(on))
        say_how_it_stands(matter, lang)


@app.command()
def show(
    matter: MatterArgument, on: DayOption = None, as_json: JsonOption = False, lang: LangOption = "en"
) -> None:
    """How it stands, what may be done next and by whom, what the law finds, which times run, what happened."""
    with database(lang):
        from sangham.cli.matter_page import MatterPage
        from sangham.cli.matter_shown import shown
        from sangham.proceedings.naming import matter_meant

        found = matter_meant(matter)
        if as_json:
            typer.echo(json.dumps(shown(found, on=day(on), lang=lang), ensure_ascii=False, indent=1))
        else:
            MatterPage(lang).matter(found, on=day(on))


@app.command("list")
def list_matters(
    office: Annotated[str | None, typer.Option(help="only of this office")] = None,
    district: Annotated[str | None, typer.Option(help="only of this district")] = None,
    official: Annotated[str | None, typer.Option(help="only what this official has in hand")] = None,
    kind: Annotated[str | None, typer.Option(help="only of this kind")] = None,
    state: Annotated[
        str | None, typer.Option(help="only in this state: lodged, queried, refused, ...")
    ] = None,
    older_than: Annotated[
        int | None, typer.Option(min=0, metavar="DAYS", help="only older than this")
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="only where a time limit has lapsed")] = False,
    every: Annotated[bool, typer.Option("--all", help="those that have ended too")] = False,
    on: DayOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="a JSON object a line")] = False,
    lang: LangOption = "en",
) -> None:
    """Matters, the oldest first: those not ended, or ended by an order that is not yet sent."""
    with database(lang):
        from sangham.cli.matter_lines import list_lines
        from sangham.cli.matter_wanted import wanted
        from sangham.proceedings.lists import listed

        asked = wanted(
            on=day(on),
            office=office,
            district=district,
            official=official,
            kind=kind,
            state=state,
            older_than=older_than,
            ended=every,
        )
        for line in list_lines(listed(asked, overdue=overdue), lang, as_json=as_json):
            typer.echo(line)


for part in (matter_steps, matter_hearing, matter_orders):
    app.registered_commands += part.app.registered_commands
