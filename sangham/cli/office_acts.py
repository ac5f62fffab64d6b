"""`sangham office set-up|open|place|rename|close`: offices entered and changed, each by whoever may."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from sangham.cli.acting import ByOption, OnOption, actor, day
from sangham.cli.at_the_record import LangOption, database
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.accounts.hierarchy import Kind

app = typer.Typer(no_args_is_help=True, help="An office: open, place, rename, close it.")

Code = Annotated[str, typer.Argument(help="the office's code, such as AR-NDD")]
NameEn = Annotated[str, typer.Option(help="its name in English")]
NameMl = Annotated[str, typer.Option(help="its name in Malayalam")]
KindOption = Annotated[
    str,
    typer.Option(help="government, registrar, joint_registrar, general_manager, assistant_registrar, ..."),
]
Above = Annotated[str | None, typer.Option(help="the code of the office above; none for Government's own")]
Districts = Annotated[list[str] | None, typer.Option("--district", help="none: all; may be repeated")]
Taluks = Annotated[list[str] | None, typer.Option("--taluk", help="of these districts; may be repeated")]
Classes = Annotated[list[str] | None, typer.Option("--class", help="none: all; may be repeated")]
Order = Annotated[str, typer.Option(help="the number of the order that says so")]
DAY = ["%Y-%m-%d"]
POWER = "offices"


@app.command("set-up")
def set_up(
    file: Annotated[Path, typer.Argument(help="as examples/office.yaml")],
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter the first offices of an installation from a file, with postings and orders, while there is no Government's."""
    with database(lang):
        from sangham.accounts.actions.set_up_office import set_up_office
        from sangham.journal.actor import SET_UP

        codes = set_up_office(file, by=SET_UP, on=day(on))
    typer.echo(ENTERED.fill(what=", ".join(codes)).in_(lang))


@app.command("open")
def open_(
    code: Code,
    by: ByOption,
    kind: KindOption,
    name_en: NameEn,
    name_ml: NameMl,
    above: Above = None,
    district: Districts = None,
    taluk: Taluks = None,
    class_: Classes = None,
    series: Annotated[str, typer.Option(help="the letters that head its register's numbers")] = "",
    series_ml: Annotated[str, typer.Option(help="the same in Malayalam")] = "",
    numbers_after: Annotated[int, typer.Option(min=0, help="the last number given before this record")] = 0,
    opened_on: Annotated[datetime | None, typer.Option(formats=DAY)] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Open an office under another: by the head of that one. A department of Government: by a Secretary."""
    with database(lang):
        from sangham.accounts.actions.open_office import open_office
        from sangham.kernel.names import Name

        open_office(
            code,
            Name(name_en, name_ml),
            kind=_kind(kind),
            above=above,
            territory=_districts(district),
            taluks=taluk or [],
            classes=class_ or [],
            series=series,
            series_ml=series_ml,
            numbers_after=numbers_after,
            opened_on=opened_on.date() if opened_on else None,
            by=actor(by, POWER),
            on=day(on),
        )
    typer.echo(ENTERED.fill(what=code).in_(lang))


@app.command()
def place(
    code: Code,
    by: ByOption,
    kind: KindOption,
    above: Above = None,
    district: Districts = None,
    taluk: Taluks = None,
    class_: Classes = None,
    from_on: Annotated[datetime | None, typer.Option(formats=DAY, help="the same day if not given")] = None,
    order: Order = "",
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Place an office under another, with its districts and classes: by a Secretary to Government."""
    with database(lang):
        from sangham.accounts.actions.place_office import place_office

        place_office(
            code,
            kind=_kind(kind),
            above=above,
            territory=_districts(district),
            taluks=taluk or [],
            classes=class_ or [],
            from_on=_from(from_on, on),
            order=order,
            by=actor(by, POWER),
            on=day(on),
        )
    typer.echo(ENTERED.fill(what=code).in_(lang))


@app.command()
def rename(
    code: Code,
    by: ByOption,
    name_en: NameEn,
    name_ml: NameMl,
    from_on: Annotated[datetime | None, typer.Option(formats=DAY, help="the same day if not given")] = None,
    order: Order = "",
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Give an office another name from a day on: by the head of the office above."""
    with database(lang):
        from sangham.accounts.actions.rename_office import rename_office
        from sangham.kernel.names import Name

        rename_office(
            code,
            Name(name_en, name_ml),
            from_on=_from(from_on, on),
            order=order,
            by=actor(by, POWER),
            on=day(on),
        )
    typer.echo(ENTERED.fill(what=code).in_(lang))


@app.command()
def close(
    code: Code,
    by: ByOption,
    last_on: Annotated[datetime, typer.Option(formats=DAY, help="the last day on which it is open")],
    order: Order = "",
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Close an office where nobody is posted any more: by the head of the office above."""
    with database(lang):
        from sangham.accounts.actions.close_office import close_office

        close_office(code, last_on=last_on.date(), order=order, by=actor(by, POWER), on=day(on))
    typer.echo(ENTERED.fill(what=code).in_(lang))


def _from(from_on: datetime | None, on: datetime | None) -> date:
    return from_on.date() if from_on else day(on)


def _kind(kind: str) -> Kind:
    from sangham.accounts.hierarchy import OFFICE_KINDS

    if kind not in OFFICE_KINDS:
        raise problem(kind, NO_KIND, ONE_OF.fill(all=", ".join(OFFICE_KINDS)))
    return cast("Kind", kind)


def _districts(given: list[str] | None) -> list[str]:
    """By their names in either script; what is none is left for the action to refuse."""
    from sangham.places.districts import district_called

    return [district_called(name) or name for name in given or []]


ENTERED = Text(en="Entered: {what}", ml="രേഖപ്പെടുത്തി: {what}")
NO_KIND = Text(en="This is not a kind of office.", ml="ഇങ്ങനെയൊരു തരം ഓഫീസില്ല.")
ONE_OF = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
