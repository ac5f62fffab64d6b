"""`sangham import places|societies FILE`: a list taken into the record; every row refused and why, every doubt."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from sangham.cli.acting import ByOption, OnOption, actor, day
from sangham.cli.at_the_record import NOT_READABLE, NOT_TRUE, database, progress, say
from sangham.cli.importing_words import BY_ALONE, CLEAR_AND_DECIDED, READING, SHEET_WRITTEN, TAKING
from sangham.kernel.problem import Problems, problem
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
    by: ByOption = "set-up",
    lang: Annotated[Lang, typer.Option("--lang", help="the language of what is said")] = "en",
) -> None:
    """Take a list of districts, taluks or local bodies. Exit status 2, with nothing taken, where it cannot be read."""
    with database(lang):
        from sangham.places.actions.import_places import import_places
        from sangham.places.actions.supplement_places import supplement_places
        from sangham.places.queries import editions

        take = supplement_places if editions().filter(name=edition).exists() else import_places
        who = actor(by, "places")
        report = take(file, edition=edition, by=who, on=day(on), authority=authority)
    for line in report.lines(lang):
        typer.echo(line)


@app.command()
def societies(
    file: Annotated[Path, typer.Argument(help="an .xlsx or .csv file, as the office has it")],
    office: Annotated[str, typer.Option(help="the code of the office in whose register they stand")],
    out: Annotated[
        Path | None, typer.Option(help="write the sheet of decisions here (.xlsx or .csv), to be filled")
    ] = None,
    decisions: Annotated[Path | None, typer.Option(help="a sheet of decisions that was filled")] = None,
    by: Annotated[
        str | None,
        typer.Option("--by", help="enter as decided; who acts: OFFICIAL@OFFICE, such as ui-vembayam@JR-TVM"),
    ] = None,
    source: Annotated[
        str,
        typer.Option("--from", help="the register that the file is a copy of; the file's name if not given"),
    ] = "",
    edition: Annotated[str | None, typer.Option(help="of places; the latest if not given")] = None,
    on: OnOption = None,
    lang: Annotated[Lang, typer.Option("--lang", help="the language of what is said")] = "en",
) -> None:
    """Read a list of societies, say every doubt, and enter it as decided.

    Without --by nothing is entered: every doubt is told, and with --out the sheet is written in which the clerk decides of
    each. With --decisions and --by the list is entered exactly so, row by row, each whole; stopped, the same command goes
    on. Exit status 1 where the register refused a row, 2, with nothing entered, where anything is wrong.
    """
    with database(lang):
        from sangham.register.actions.import_societies import import_societies
        from sangham.register.importing.decisions import check_decisions, read_decisions
        from sangham.register.importing.decisions_sheet import write_decisions
        from sangham.register.importing.reading import content_of, read_list

        content, of_day = content_of(file), day(on)
        sheet = read_decisions(content_of(decisions), decisions.name) if decisions else None
        if by is not None and sheet is not None and decisions is not None:
            with progress(READING.in_(lang)) as reading, progress(TAKING.in_(lang)) as taking:
                imported = import_societies(
                    content, file.name, office=office, decisions=sheet, decisions_name=decisions.name,
                    by=actor(by, "register"), on=of_day, source=source, edition=edition,
                    told_reading=reading, told=taking,
                )  # fmt: skip
            typer.echo("\n".join(imported.lines(lang)))
            raise typer.Exit(NOT_TRUE if imported.refused else 0)
        if by is not None:
            raise problem("--by", *BY_ALONE)
        earlier = sheet.decisions if sheet else {}
        with progress(READING.in_(lang)) as reading:
            read = read_list(
                content, file.name, office=office, on=of_day, edition=edition, decisions=earlier, told=reading
            )
        typer.echo("\n".join(read.lines(lang)))
        if out is not None:
            write_decisions(read, out, lang, earlier)
            typer.echo(SHEET_WRITTEN.fill(out=out).in_(lang))
        if sheet is not None and decisions is not None:
            try:
                check_decisions(read, sheet, decisions.name)
            except Problems as wrong:
                say(wrong, lang)
                raise typer.Exit(NOT_READABLE) from wrong
            typer.echo(CLEAR_AND_DECIDED.in_(lang))
