"""`sangham society enter-…`: what becomes known later of a society of an older register, a command an act."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

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
    clauses_meant,
    name_meant,
    places_meant,
)

app = typer.Typer()


@app.command("enter-former-name")
def enter_former_name(
    society: SocietyArgument,
    by: ByOption,
    en: EnOption = "",
    ml: MlOption = "",
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
    """A name that it bore once."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_former_name import enter_former_name as act

        entry = act(
            **given,
            name=name_meant(en, ml),
            from_on=day_of(since),
            until_on=day_of(until),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("enter-class")
def enter_class(
    society: SocietyArgument,
    by: ByOption,
    klass: Annotated[str, typer.Option("--class", help="as the law names it: consumer, credit, ...")],
    tier: Annotated[str, typer.Option(help="primary, central, apex")] = "primary",
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Its class, where it was not known."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_class import enter_class as act

        entry = act(
            **given,
            class_name=klass,
            tier=tier,
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("enter-area")
def enter_area(
    society: SocietyArgument,
    by: ByOption,
    place: Annotated[list[str], typer.Option(help="a place by name or code, again for another")],
    since: FromOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Its area of operation, where it was not known."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_area import enter_area as act

        entry = act(
            **given,
            area=places_meant(place),
            from_on=day_of(since),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("enter-liability")
def enter_liability(
    society: SocietyArgument,
    by: ByOption,
    liability: Annotated[
        str,
        typer.Option(
            help="limited, unlimited, or as s.2(g), (h): unpaid_on_shares, undertaken_amount, joint_and_several"
        ),
    ],
    since: FromOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """How its members are liable."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_liability import enter_liability as act

        entry = act(
            **given,
            liability=liability,
            from_on=day_of(since),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("enter-bye-laws")
def enter_bye_laws(
    society: SocietyArgument,
    by: ByOption,
    file: Annotated[Path, typer.Option(help="a CSV file headed number,heading,text: a clause a row")],
    whole: Annotated[
        bool, typer.Option("--whole/--some", help="all its bye-laws, or these clauses alone")
    ] = True,
    registered: Annotated[
        datetime | None, typer.Option("--registered", formats=DAYS, help="when the Registrar registered them")
    ] = None,
    since: FromOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Its bye-laws as numbered clauses, as worded from a day on."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_bye_laws import enter_bye_laws as act

        entry = act(
            **given,
            bye_laws=clauses_meant(file),
            whole=whole,
            registered_on=day_of(registered),
            from_on=day_of(since),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("enter-certificate")
def enter_certificate(
    society: SocietyArgument,
    by: ByOption,
    number: Annotated[str, typer.Option(help="as printed")] = "",
    issued: Annotated[
        datetime | None, typer.Option("--issued", formats=DAYS, help="the day of issue")
    ] = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """A certificate of registration on paper, older than this record."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.enter_certificate import enter_certificate as act

        entry = act(
            **given,
            number=number,
            issued_on=day_of(issued),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)
