"""The hearing, in `sangham matter`: fixed, noticed, adjourned, held."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from sangham.cli.acting import ByOption, OnOption
from sangham.cli.at_the_record import LangOption
from sangham.cli.matter_acting import MatterArgument, both, in_hand

if TYPE_CHECKING:
    from sangham.journal.actor import Actor

app = typer.Typer()
DATES = ["%Y-%m-%d"]


@app.command("fix-hearing")
def fix_hearing(
    matter: MatterArgument,
    by: ByOption,
    held_on: Annotated[datetime, typer.Option(formats=DATES, help="the day of the hearing")],
    at: Annotated[str, typer.Option(help="the time, such as 11:00")],
    place: Annotated[str, typer.Option(help="English | മലയാളം")],
    call: Annotated[
        list[str], typer.Option(help="in which capacity one is called: English | മലയാളം; no names")
    ],
    notice: Annotated[bool, typer.Option("--notice/--no-notice", help="issue the signed notices too")] = True,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Fix a hearing, and issue the notice of it to each who is called."""
    with in_hand(matter, "fix_hearing", by, on, lang) as m:
        from sangham.proceedings.actions.fix_hearing import fix_hearing as act

        called = tuple(both("--call", c) for c in call)
        act(
            m.id,
            held_on=held_on.date(),
            at=at,
            place=both("--place", place),
            noticed=called,
            by=m.by,
            on=m.on,
        )
        _noticed(m.id, notice, by=m.by, on=m.on)


@app.command()
def adjourn(
    matter: MatterArgument,
    by: ByOption,
    to: Annotated[datetime, typer.Option(formats=DATES, help="the new day")],
    at: Annotated[str, typer.Option(help="the time, such as 11:00")],
    because: Annotated[str, typer.Option(help="English | മലയാളം")],
    notice: Annotated[bool, typer.Option("--notice/--no-notice", help="issue the signed notices too")] = True,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Adjourn the hearing, and issue the notice of its new day."""
    with in_hand(matter, "adjourn_hearing", by, on, lang) as m:
        from sangham.proceedings.actions.adjourn_hearing import adjourn_hearing

        adjourn_hearing(m.id, to_on=to.date(), at=at, because=both("--because", because), by=m.by, on=m.on)
        _noticed(m.id, notice, by=m.by, on=m.on)


@app.command("issue-notice")
def issue_notice(matter: MatterArgument, by: ByOption, on: OnOption = None, lang: LangOption = "en") -> None:
    """Issue the signed notices of a hearing that has none yet for its day."""
    with in_hand(matter, "issue_notice", by, on, lang) as m:
        _noticed(m.id, True, by=m.by, on=m.on)


@app.command()
def hear(
    matter: MatterArgument,
    by: ByOption,
    said: Annotated[str, typer.Option(help="what was urged: English | മലയാളം")],
    appeared: Annotated[
        list[str] | None,
        typer.Option(help="in which capacity one appeared: English | മലയാളം; none if nobody came"),
    ] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Record the hearing that was held."""
    with in_hand(matter, "hold_hearing", by, on, lang) as m:
        from sangham.proceedings.actions.hold_hearing import hold_hearing

        who = tuple(both("--appeared", a) for a in appeared or ())
        hold_hearing(m.id, appeared=who, said=both("--said", said), by=m.by, on=m.on)


def _noticed(matter: UUID, wanted: bool, *, by: Actor, on: date) -> None:
    from sangham.proceedings.actions.issue_notice import issue_notice as act

    if wanted:
        for sha256 in act(matter, by=by, on=on):
            typer.echo(f"sha256 {sha256}")
