"""`sangham power confer|end`: Government's orders under section 3(2), entered by Government's own office."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from sangham.cli.acting import ByOption, OnOption, actor, day
from sangham.cli.at_the_record import LangOption, database
from sangham.kernel.text import Text

app = typer.Typer(
    no_args_is_help=True, help="Powers of the Registrar, conferred and ended by orders, s.3(2)."
)

Number = Annotated[str, typer.Argument(help="the number of the order")]
DAY = ["%Y-%m-%d"]
Made = Annotated[datetime, typer.Option("--made-on", formats=DAY, help="the day of the order")]
SECTION = "s.3(2)"


@app.command()
def confer(
    number: Number,
    office: Annotated[str, typer.Option("--on-office", help="the code of the office that gets the powers")],
    power: Annotated[list[str], typer.Option(help="a section: s.7 takes in s.7(1); may be repeated")],
    made_on: Made,
    from_: Annotated[datetime, typer.Option("--from", formats=DAY, help="the first day of its force")],
    by: ByOption,
    until: Annotated[datetime | None, typer.Option(formats=DAY, help="the last day, if it has one")] = None,
    district: Annotated[list[str] | None, typer.Option(help="none: all; may be repeated")] = None,
    class_: Annotated[list[str] | None, typer.Option("--class", help="none: all; may be repeated")] = None,
    special: Annotated[
        bool | None, typer.Option("--special/--general", help="a special or a general order")
    ] = None,
    supersedes: Annotated[
        list[str] | None, typer.Option(help="the number of an order that it ends; may be repeated")
    ] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter an order that confers powers of the Registrar on an office: by a Secretary to Government."""
    with database(lang):
        from sangham.accounts.actions.confer_powers import confer_powers
        from sangham.places.districts import district_called

        confer_powers(
            number,
            made_on=made_on.date(),
            office=office,
            powers=power,
            districts=[district_called(name) or name for name in district or []],
            classes=class_ or [],
            from_on=from_.date(),
            to_on=until.date() if until else None,
            special=special,
            supersedes=supersedes or [],
            by=actor(by, SECTION),
            on=day(on),
        )
    typer.echo(ENTERED.fill(number=number).in_(lang))


@app.command()
def end(
    number: Number,
    by_order: Annotated[str, typer.Option(help="the number of the later order")],
    made_on: Made,
    until: Annotated[datetime, typer.Option(formats=DAY, help="the last day on which the first is in force")],
    by: ByOption,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter that a later order ends one: by a Secretary to Government."""
    with database(lang):
        from sangham.accounts.actions.end_conferral import end_conferral

        end_conferral(
            number,
            by_order=by_order,
            made_on=made_on.date(),
            last_on=until.date(),
            by=actor(by, SECTION),
            on=day(on),
        )
    typer.echo(ENDED.fill(number=number, day=f"{until:%d/%m/%Y}").in_(lang))


ENTERED = Text(en="Order {number} is entered.", ml="{number} ഉത്തരവ് രേഖപ്പെടുത്തി.")
ENDED = Text(en="Order {number}: in force until {day}.", ml="{number} ഉത്തരവ്: {day} വരെ പ്രാബല്യം.")
