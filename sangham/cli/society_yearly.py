"""`sangham society receive-…`: what is received of a society year by year, a command an act."""

from __future__ import annotations

from typing import Annotated

import typer

from sangham.cli.society_options import (
    ByOption,
    LangOption,
    NoPaperOption,
    OnOption,
    PaperDatedOption,
    PaperNumberOption,
    PaperOption,
    ReceivedOption,
    ScanOption,
    SocietyArgument,
    YearOption,
    acting,
    day_of,
    done,
    paper_meant,
)
from sangham.cli.society_reading import (
    statement_meant,
)

app = typer.Typer()


@app.command("receive-audit-certificate")
def receive_audit_certificate(
    society: SocietyArgument,
    by: ByOption,
    year_ended: YearOption,
    audit_class: Annotated[str, typer.Option("--class", help="as the certificate writes it")] = "",
    received: ReceivedOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """The audit certificate of a year."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.receive_audit_certificate import receive_audit_certificate as act

        entry = act(
            **given,
            year_ended_on=year_ended.date(),
            audit_class=audit_class,
            received_on=day_of(received),
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)


@app.command("receive-yearly-statement")
def receive_yearly_statement(
    society: SocietyArgument,
    by: ByOption,
    year_ended: YearOption,
    members: Annotated[
        list[str] | None, typer.Option(help="individuals=250, women=100, again for another")
    ] = None,
    written: Annotated[list[str] | None, typer.Option(help="classes as written: A=250")] = None,
    capital: Annotated[
        list[str] | None, typer.Option(help="in rupees: government=600000, in_all=...")
    ] = None,
    turnover: Annotated[str | None, typer.Option(help="in rupees")] = None,
    profit: Annotated[str | None, typer.Option(help="in rupees")] = None,
    loss: Annotated[str | None, typer.Option(help="in rupees")] = None,
    employees: Annotated[int | None, typer.Option(help="how many")] = None,
    received: ReceivedOption = None,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """What the society states of a year. What is left out is not known."""
    with acting(society, by, on, lang) as given:
        from sangham.register.actions.receive_yearly_statement import receive_yearly_statement as act

        entry = act(
            **given,
            year_ended_on=year_ended.date(),
            received_on=day_of(received),
            **statement_meant(members or [], written or [], capital or [], turnover, profit, loss),
            employees=employees,
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
        )
    done(entry, lang)
