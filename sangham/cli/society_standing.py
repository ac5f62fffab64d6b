"""`sangham society enter-…`, `receive-…`, `change-…`: what is entered of a society that stands, of its standing, a command an act."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

import typer

from sangham.cli.society_options import (
    DAYS,
    ByOption,
    EnOption,
    FromOption,
    LangOption,
    MlOption,
    NoPaperOption,
    OnOption,
    PaperDatedOption,
    PaperNumberOption,
    PaperOption,
    ScanOption,
    SocietyArgument,
    UntilOption,
    acting,
    day_of,
    done,
    paper_meant,
)
from sangham.cli.society_reading import (
    holders_meant,
    name_meant,
)
from sangham.kernel.text import Text

app = typer.Typer()


@app.command("enter-standing")
def enter_standing(
    society: SocietyArgument,
    by: ByOption,
    standing: Annotated[str, typer.Option(help="working, dormant, defunct, under_liquidation, cancelled")],
    since: FromOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """How it stands, from a day on."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_standing import enter_standing as act

        entry = act(
            **given,
            standing=standing,
            from_on=day_of(since),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("change-registered-office")
def change_registered_office(
    society: SocietyArgument,
    by: ByOption,
    en: EnOption = "",
    ml: MlOption = "",
    since: FromOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Where its registered office is, from a day on."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.change_registered_office import change_registered_office as act

        address = name_meant(en, ml)

        entry = act(
            **given,
            address=Text(address.in_("en"), address.in_("ml")),
            from_on=day_of(since),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("enter-committee")
def enter_committee(
    society: SocietyArgument,
    by: ByOption,
    constituted: Annotated[str, typer.Option(help="elected, nominated, administrator, special_officer")],
    seats: Annotated[int | None, typer.Option(help="how many members it has")] = None,
    holder: Annotated[list[str] | None, typer.Option(help="president=Name|പേര്, again for another")] = None,
    since: FromOption = None,
    until: UntilOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Who has the management, and who holds its offices. Names stand beside the record."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_committee import enter_committee as act

        entry = act(
            **given,
            constituted=constituted,
            seats=seats,
            from_on=day_of(since),
            until_on=day_of(until),
            holders=holders_meant(holder or []),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("enter-office-bearer")
def enter_office_bearer(
    society: SocietyArgument,
    by: ByOption,
    office: Annotated[str, typer.Option(help="president, vice_president, secretary, committee_member, ...")],
    en: EnOption = "",
    ml: MlOption = "",
    apart: Annotated[
        bool, typer.Option("--apart", help="not with the committee: stays when another comes")
    ] = False,
    since: FromOption = None,
    until: UntilOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Who came into an office of the society. The name stands beside the record."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_office_bearer import enter_office_bearer as act
        from sangham.register.holders import Named

        entry = act(
            **given,
            holder=Named(office, name_meant(en, ml), day_of(since), day_of(until)),
            with_committee=not apart,
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("end-office")
def end_office(
    society: SocietyArgument,
    by: ByOption,
    holder: Annotated[UUID, typer.Option(help="the id of the holder: show --json has it")],
    until: Annotated[
        datetime, typer.Option("--until", formats=DAYS, help="the first day without the office")
    ],
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """That somebody holds an office no more."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.end_office import end_office as act

        entry = act(
            **given,
            holder=holder,
            until_on=until.date(),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)
