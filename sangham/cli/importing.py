"""`sangham import places FILE`: a list taken into the record; every row refused and why, every doubt."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from sangham.cli.at_the_record import database
from sangham.kernel.text import Lang

app = typer.Typer(no_args_is_help=True, help="Take lists into the record.")


@app.callback()
def _whole() -> None:
    """Take lists into the record."""


@app.command()
def places(
    file: Annotated[Path, typer.Argument(help="a CSV file with a heading")],
    edition: Annotated[str, typer.Option(help="such as 2025; one that is there is added to")],
    authority: Annotated[
        str | None,
        typer.Option(help="whose codes they are (LSG, LGD, SEC, ...), where the list does not say"),
    ] = None,
    on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="from which day it holds; today if not given"),
    ] = None,
    lang: Annotated[Lang, typer.Option("--lang", help="the language of what is said")] = "en",
) -> None:
    """Take a list of districts, taluks or local bodies. Exit status 2, with nothing taken, where it cannot be read."""
    with database(lang):
        from sangham.journal.actor import SET_UP
        from sangham.kernel import clock
        from sangham.places.actions.import_places import import_places
        from sangham.places.actions.supplement_places import supplement_places
        from sangham.places.queries import editions

        take = supplement_places if editions().filter(name=edition).exists() else import_places
        day = on.date() if on else clock.today()
        report = take(file, edition=edition, by=SET_UP, on=day, authority=authority)
    for line in report.lines(lang):
        typer.echo(line)
