"""`sangham official post|end-posting|leave|end-leave|charge|end-charge`: who sits where, each by whoever may."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from sangham.cli.acting import ByOption, OnOption, actor, day
from sangham.cli.at_the_record import LangOption, database
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.accounts.roles import Role

app = typer.Typer(no_args_is_help=True, help="An official: posting, leave, additional charge.")

Official = Annotated[str, typer.Argument(help="the official's code, such as ui-vembayam")]
At = Annotated[str, typer.Option("--at", help="the office's code")]
RoleOption = Annotated[str, typer.Option("--as", help="registrar, inspector, clerk, secretary, auditor")]
DAY = ["%Y-%m-%d"]
From = Annotated[datetime, typer.Option("--from", formats=DAY, help="the first day")]
Until = Annotated[datetime | None, typer.Option("--until", formats=DAY, help="the last day, if it is known")]
Last = Annotated[datetime, typer.Option("--until", formats=DAY, help="the last day")]
Order = Annotated[str, typer.Option(help="the number of the order that says so")]
POWER = "postings"


@app.command()
def post(
    official: Official,
    at: At,
    role: RoleOption,
    from_: From,
    by: ByOption,
    name_en: Annotated[str, typer.Option(help="the name in English; not for one whom the record knows")] = "",
    name_ml: Annotated[str, typer.Option(help="the name in Malayalam")] = "",
    unit_en: Annotated[str, typer.Option(help="an inspector's unit, in English")] = "",
    unit_ml: Annotated[str, typer.Option(help="the unit in Malayalam")] = "",
    until: Until = None,
    order: Order = "",
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Post an official to an office in a role: by the head of the office above."""
    with database(lang):
        from sangham.accounts.actions.post_official import post_official
        from sangham.accounts.queries import official as known_official
        from sangham.kernel.names import Name

        known = known_official(official)
        if not (name_en and name_ml) and known is None:
            raise problem(official, NO_NAME, MEND_NAME)
        named = Name(name_en, name_ml) if name_en or known is None else Name(known.name_en, known.name_ml)
        post_official(
            official,
            named,
            office=at,
            role=_role(role),
            from_on=from_.date(),
            to_on=until.date() if until else None,
            unit=Name(unit_en, unit_ml) if unit_en or unit_ml else None,
            order=order,
            by=actor(by, POWER),
            on=day(on),
        )
    typer.echo(POSTED.fill(official=official, office=at).in_(lang))


@app.command("end-posting")
def end_posting(
    official: Official,
    at: At,
    role: RoleOption,
    until: Last,
    by: ByOption,
    order: Order = "",
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """End an official's posting: by the head of the office above."""
    with database(lang):
        from sangham.accounts.actions.end_posting import end_posting as end

        end(
            official,
            office=at,
            role=_role(role),
            last_on=until.date(),
            order=order,
            by=actor(by, POWER),
            on=day(on),
        )
    typer.echo(ENDED.fill(official=official, office=at, day=f"{until:%d/%m/%Y}").in_(lang))


@app.command()
def leave(
    official: Official,
    at: At,
    from_: From,
    until: Last,
    by: ByOption,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter an official's leave, on which the official acts in nothing: by the head of the office above."""
    with database(lang):
        from sangham.accounts.actions.grant_leave import grant_leave

        grant_leave(
            official,
            office=at,
            from_on=from_.date(),
            to_on=until.date(),
            by=actor(by, POWER),
            on=day(on),
        )
    typer.echo(ON_LEAVE.fill(official=official, day=f"{until:%d/%m/%Y}").in_(lang))


@app.command("end-leave")
def end_leave(
    official: Official, at: At, until: Last, by: ByOption, on: OnOption = None, lang: LangOption = "en"
) -> None:
    """Enter that an official came back early: by the head of the office above."""
    with database(lang):
        from sangham.accounts.actions.end_leave import end_leave as end

        end(official, office=at, last_on=until.date(), by=actor(by, POWER), on=day(on))
    typer.echo(ON_LEAVE.fill(official=official, day=f"{until:%d/%m/%Y}").in_(lang))


@app.command()
def charge(
    official: Official,
    at: At,
    role: RoleOption,
    from_: From,
    order: Order,
    by: ByOption,
    until: Until = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Give an official posted elsewhere the additional charge of an office: by the head of the office above it."""
    with database(lang):
        from sangham.accounts.actions.assign_charge import assign_charge

        assign_charge(
            official,
            office=at,
            role=_role(role),
            from_on=from_.date(),
            to_on=until.date() if until else None,
            order=order,
            by=actor(by, POWER),
            on=day(on),
        )
    typer.echo(IN_CHARGE.fill(official=official, office=at).in_(lang))


@app.command("end-charge")
def end_charge(
    official: Official,
    at: At,
    until: Last,
    by: ByOption,
    order: Order = "",
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """End an additional charge: by the head of the office above."""
    with database(lang):
        from sangham.accounts.actions.end_charge import end_charge as end

        end(official, office=at, last_on=until.date(), order=order, by=actor(by, POWER), on=day(on))
    typer.echo(ENDED.fill(official=official, office=at, day=f"{until:%d/%m/%Y}").in_(lang))


def _role(role: str) -> Role:
    from sangham.accounts.roles import ROLES

    if role not in ROLES:
        raise problem(role, NO_ROLE, ONE_OF.fill(all=", ".join(ROLES)))
    return role


POSTED = Text(en="{official} is posted to {office}.", ml="{official}: {office} ഓഫീസിൽ നിയമനം രേഖപ്പെടുത്തി.")
ENDED = Text(en="{official}, {office}: until {day}.", ml="{official}, {office}: {day} വരെ.")
ON_LEAVE = Text(en="{official}: leave until {day}.", ml="{official}: {day} വരെ അവധി.")
IN_CHARGE = Text(
    en="{official} has the additional charge of {office}.",
    ml="{official}: {office} ഓഫീസിന്റെ അധിക ചുമതല രേഖപ്പെടുത്തി.",
)
NO_NAME = Text(en="The record does not know this official's name.", ml="ഈ ഉദ്യോഗസ്ഥന്റെ പേര് രേഖയിലില്ല.")
MEND_NAME = Text(
    en="Give it in both scripts: --name-en and --name-ml.", ml="രണ്ടു ലിപിയിലും നൽകുക: --name-en, --name-ml."
)
NO_ROLE = Text(en="This is not a role of an official.", ml="ഉദ്യോഗസ്ഥർക്ക് ഇങ്ങനെയൊരു ചുമതലയില്ല.")
ONE_OF = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
