"""The steps of `sangham matter` by which it is decided, and those after: findings, order, papers, sending."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import typer

from sangham.cli.acting import ByOption, OnOption
from sangham.cli.at_the_record import LangOption, database
from sangham.cli.matter_acting import MatterArgument, both, in_hand

app = typer.Typer()
DATES = ["%Y-%m-%d"]


@app.command()
def findings(matter: MatterArgument, lang: LangOption = "en") -> None:
    """A form of what the official is to determine in a matter, each question beside its place; for `determine`."""
    with database(lang):
        from sangham.cli.matter_findings import findings_form
        from sangham.proceedings.naming import matter_meant

        typer.echo(findings_form(matter_meant(matter).id, lang), nl=False)


@app.command()
def determine(
    matter: MatterArgument,
    form: Annotated[
        Path, typer.Argument(metavar="FORM", help="as `sangham matter findings MATTER` prints it")
    ],
    by: ByOption,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Record of what the Registrar is, or is not, satisfied, with reasons; and by which readings he goes."""
    with in_hand(matter, "determine", by, on, lang) as m:
        from sangham.cli.matter_words import FINDS
        from sangham.proceedings.actions.record_determinations import record_determinations
        from sangham.proceedings.form import read_findings

        answer = record_determinations(m.id, **read_findings(form), by=m.by, on=m.on)
        typer.echo(FINDS.fill(o=answer.outcome.word).in_(lang))


@app.command()
def order(
    matter: MatterArgument,
    decision: Annotated[Literal["grant", "refuse"], typer.Argument(help="grant, or refuse")],
    by: ByOption,
    reasons: Annotated[
        str, typer.Option(help="English | മലയാളം; for a registration its findings are the reasons")
    ] = "",
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Order that it is granted (a society: registered) or refused. The law must find so; where it does not, it says why."""
    with in_hand(matter, decision, by, on, lang) as m:
        from sangham.proceedings.actions.decide_matter import decide_matter
        from sangham.proceedings.actions.order_refusal import order_refusal
        from sangham.proceedings.actions.order_registration import order_registration
        from sangham.proceedings.queries import standing_of

        granted = decision == "grant"
        if standing_of(m.id).kind == "registration":
            (order_registration if granted else order_refusal)(m.id, by=m.by, on=m.on)
        else:
            decide_matter(m.id, granted=granted, reasons=both("--reasons", reasons), by=m.by, on=m.on)


@app.command()
def issue(matter: MatterArgument, by: ByOption, on: OnOption = None, lang: LangOption = "en") -> None:
    """Issue the signed paper of the order."""
    with in_hand(matter, "issue_order", by, on, lang) as m:
        from sangham.proceedings.actions.issue_order import issue_order

        typer.echo(f"sha256 {issue_order(m.id, by=m.by, on=m.on)}")


@app.command()
def certify(matter: MatterArgument, by: ByOption, on: OnOption = None, lang: LangOption = "en") -> None:
    """Give the signed certificate."""
    with in_hand(matter, "certify", by, on, lang) as m:
        from sangham.proceedings.actions.certify import certify as original
        from sangham.proceedings.actions.give_certificate import give_certificate
        from sangham.proceedings.queries import standing_of

        act = original if standing_of(m.id).kind == "registration" else give_certificate
        typer.echo(f"sha256 {act(m.id, by=m.by, on=m.on)}")


@app.command()
def send(
    matter: MatterArgument,
    by: ByOption,
    to: Annotated[str, typer.Option(help="to whom, in which capacity: English | മലയാളം; no names")],
    by_way_of: Annotated[Literal["post", "hand", "mail"], typer.Option("--way", help="how it went")] = "post",
    reference: Annotated[str | None, typer.Option(help="of the post, where it has one")] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Record that the order was sent."""
    with in_hand(matter, "send_order", by, on, lang) as m:
        from sangham.proceedings.actions.send_order import send_order

        send_order(m.id, by_way_of=by_way_of, to=both("--to", to), reference=reference, by=m.by, on=m.on)


@app.command("report-decision")
def report_decision(
    matter: MatterArgument,
    decision: Annotated[Literal["granted", "refused"], typer.Argument(help="granted, or refused")],
    by: ByOption,
    decided_on: Annotated[datetime, typer.Option(formats=DATES, help="the day of its decision")],
    told_on: Annotated[
        datetime | None, typer.Option(formats=DATES, help="when the society that applied received it")
    ] = None,
    paper: Annotated[list[Path] | None, typer.Option(help="its letter: PDF, PNG or JPEG")] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter what the other society decided, by its letter; and whether that stands by the law."""
    with in_hand(matter, "report_decision", by, on, lang) as m:
        from sangham.cli.matter_form import papers_kept
        from sangham.cli.matter_words import STANDS, STANDS_NOT
        from sangham.proceedings.actions.report_society_decision import report_society_decision

        reported = report_society_decision(
            m.id,
            granted=decision == "granted",
            decided_on=decided_on.date(),
            told_on=told_on.date() if told_on else None,
            papers=papers_kept(paper or []),
            by=m.by,
            on=m.on,
        )
        typer.echo((STANDS if reported.stands else STANDS_NOT).in_(lang))


@app.command("enter-deemed")
def enter_deemed(
    matter: MatterArgument,
    by: ByOption,
    reading: Annotated[
        list[str] | None, typer.Option(metavar="NAME=LABEL", help="a reading gone by; more than once")
    ] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter what the Act itself has decided, for want of a decision in time."""
    with in_hand(matter, "enter_deemed", by, on, lang) as m:
        from sangham.cli.matter_form import readings_given
        from sangham.cli.matter_words import DEEMED
        from sangham.law.citation import in_words
        from sangham.proceedings.actions.enter_deemed import enter_deemed as act

        what = act(m.id, readings=readings_given(reading or ()), by=m.by, on=m.on)
        typer.echo(DEEMED.fill(c=in_words(what.citation), d=f"{what.from_on:%d/%m/%Y}").in_(lang))


@app.command()
def papers(
    matter: MatterArgument,
    out: Annotated[Path, typer.Option(help="the folder to write them to")],
    lang: LangOption = "en",
) -> None:
    """Write out the signed papers issued in a matter; each by its kind and number."""
    with database(lang):
        from sangham.documents.queries import papers_in
        from sangham.documents.store import fetch
        from sangham.proceedings.naming import matter_meant

        out.mkdir(parents=True, exist_ok=True)
        for paper in papers_in(matter_meant(matter).stream):
            file = out / f"{paper.kind}-{paper.number.replace('/', '-')}.pdf"
            file.write_bytes(fetch(paper.sha256))
            typer.echo(str(file))
