"""`sangham due`: what lapses when, in every matter that is not decided, and what may then be done about it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from sangham.cli.acting import day
from sangham.cli.at_the_record import LangOption, database

app = typer.Typer()


@app.command()
def due(
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], help="as on this day; today if not given"),
    ] = None,
    within: Annotated[
        int | None, typer.Option(min=0, metavar="DAYS", help="only what lapses by then")
    ] = None,
    office: Annotated[str | None, typer.Option(help="only of this office")] = None,
    district: Annotated[str | None, typer.Option(help="only of this district")] = None,
    official: Annotated[str | None, typer.Option(help="only what this official has in hand")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="a JSON object a line")] = False,
    lang: LangOption = "en",
) -> None:
    """What lapses when, overdue first: each time limit under each reading of when it began, and the citizen's next step."""
    with database(lang):
        from sangham.cli.matter_lines import due_lines
        from sangham.cli.matter_wanted import wanted
        from sangham.proceedings.lists import lapsing

        asked = wanted(on=day(on), office=office, district=district, official=official)
        for line in due_lines(lapsing(asked, within=within), lang, as_json=as_json):
            typer.echo(line)
