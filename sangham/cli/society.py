"""`sangham society`: one society as known on any day, its history, what is entered of it, and corrections by two."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from sangham.cli import society_words as w
from sangham.cli.acting import day
from sangham.cli.at_the_record import NOT_TRUE, LangOption, database
from sangham.cli.society_corrections import app as correcting
from sangham.cli.society_corrections import correction_data, correction_line
from sangham.cli.society_older import app as older
from sangham.cli.society_options import (
    DAYS,
    JsonOption,
    SocietyArgument,
)
from sangham.cli.society_standing import app as standing
from sangham.cli.society_yearly import app as yearly
from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.register.telling import Told

app = typer.Typer(no_args_is_help=True, help="Societies as known on any day; entering, and correcting.")
for part in (standing, yearly, older, correcting):
    app.add_typer(part)

AsOfOption = Annotated[
    datetime | None, typer.Option("--on", formats=DAYS, help="what was so on this day; today if not given")
]
KnownOption = Annotated[
    datetime | None,
    typer.Option("--known-on", formats=DAYS, help="as recorded by the end of this day; today if not given"),
]


@app.command()
def show(
    society: SocietyArgument,
    on: AsOfOption = None,
    known_on: KnownOption = None,
    as_json: JsonOption = False,
    lang: LangOption = "en",
) -> None:
    """What was so of a society on a day, as recorded by another. Exit status 1 where it was not on the register then."""
    with database(lang):
        from sangham.register.known import as_known
        from sangham.register.meant import society_meant
        from sangham.register.telling import as_data, told

        found = as_known(society_meant(society).id, on=day(on), known_on=day(known_on))
        if found is None or not found.stands:
            typer.echo(w.NOT_ON_REGISTER.in_(lang), err=True)
            raise typer.Exit(NOT_TRUE)
        if as_json:
            typer.echo(json.dumps(as_data(found), ensure_ascii=False))
            return
        days = {"on": f"{found.on:%d/%m/%Y}", "known_on": f"{found.known_on:%d/%m/%Y}"}
        lines = [w.TITLE.fill(name=found.society.name.in_(lang), **days), *map(_line, told(found))]
    for line in lines:
        typer.echo(line.in_(lang))


def _line(line: Told) -> Text:
    said = w.LINE.fill(label=line.label, says=line.says)
    for part, on in ((w.FROM, line.from_on), (w.UNTIL, line.until_on)):
        if on is not None:
            said = part.fill(line=said, day=f"{on:%d/%m/%Y}")
    if line.paper is not None:
        said = w.PAPER.fill(line=said, paper=line.paper)
    if line.corrected_by:
        said = w.CORRECTED.fill(line=said, numbers=", ".join(map(str, line.corrected_by)))
    return w.NUMBERED.fill(line=said, entry=line.entry) if line.entry else w.BARE.fill(line=said)


@app.command("list")
def list_(
    on: AsOfOption = None,
    known_on: KnownOption = None,
    office: Annotated[
        str | None, typer.Option(help="only of the register of this office, by its code")
    ] = None,
    as_json: JsonOption = False,
    lang: LangOption = "en",
) -> None:
    """Every society that stood on a day, as recorded by the end of another."""
    with database(lang):
        from sangham.register.known import societies_as_known

        for found in societies_as_known(on=day(on), known_on=day(known_on), office=office):
            society = found.society
            row = {
                "society": str(society.id),
                "office": society.office_code,
                "series": society.series,
                "number": society.number,
                "name_en": society.name_en,
                "name_ml": society.name_ml,
                "class_name": society.class_name or None,
                "tier": society.tier or None,
                "registered_on": society.registered_on and society.registered_on.isoformat(),
                "standing": society.standing or None,
            }
            said = w.LISTED.fill(
                number=society.number_text,
                name=society.name.in_(lang),
                kind=society.class_text,
                standing=society.standing_text,
            )
            typer.echo(json.dumps(row, ensure_ascii=False) if as_json else said.in_(lang))


@app.command()
def history(society: SocietyArgument, as_json: JsonOption = False, lang: LangOption = "en") -> None:
    """What happened to a society, the latest first, and beside each line what corrections of it were proposed."""
    with database(lang):
        from sangham.kernel.clock import legal_day
        from sangham.register.history import history_of
        from sangham.register.meant import society_meant

        for line in history_of(society_meant(society)):
            recorded_on = legal_day(line.recorded_at)
            if as_json:
                row = {
                    "entry": line.entry,
                    "on": line.on.isoformat(),
                    "recorded_at": line.recorded_at.isoformat(),
                    "says": line.says.both(),
                    "clause": line.clause,
                    "paper": line.source and line.source.both(),
                    "corrections": [correction_data(each) for each in line.corrections],
                }
                typer.echo(json.dumps(row, ensure_ascii=False))
                continue
            said = w.HAPPENED.fill(
                entry=line.entry, on=f"{line.on:%d/%m/%Y}", says=line.says, recorded=f"{recorded_on:%d/%m/%Y}"
            )
            typer.echo(said.in_(lang))
            for each in line.corrections:
                typer.echo(correction_line(each).in_(lang))
