"""The steps of `sangham matter` on the way to the order: each calls one action, and prints how the matter then stands."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from sangham.cli.acting import ByOption, OnOption
from sangham.cli.at_the_record import LangOption
from sangham.cli.matter_acting import MatterArgument, both, in_hand

app = typer.Typer()
DATES = ["%Y-%m-%d"]


@app.command()
def acknowledge(matter: MatterArgument, by: ByOption, on: OnOption = None, lang: LangOption = "en") -> None:
    """Issue the signed acknowledgement: inward number, section, by when it is to be decided."""
    with in_hand(matter, "acknowledge", by, on, lang) as m:
        from sangham.proceedings.actions.acknowledge import acknowledge as act

        _issued(act(m.id, by=m.by, on=m.on))


@app.command()
def scrutinise(matter: MatterArgument, by: ByOption, on: OnOption = None, lang: LangOption = "en") -> None:
    """Put it to the law, and record what it finds; and whether this office has the power."""
    with in_hand(matter, "scrutinise", by, on, lang) as m:
        from sangham.cli.matter_words import COMPETENCE, FINDS, NOT_HELD
        from sangham.proceedings.actions.scrutinise import scrutinise as act

        found = act(m.id, by=m.by, on=m.on)
        said = FINDS.fill(o=found.answer.outcome.word) if found.answer else NOT_HELD
        typer.echo(COMPETENCE.fill(o=found.competence.word).in_(lang))
        typer.echo(said.in_(lang))


@app.command()
def query(
    matter: MatterArgument,
    by: ByOption,
    on: OnOption = None,
    letter: Annotated[bool, typer.Option("--letter/--no-letter", help="issue its signed letter too")] = True,
    lang: LangOption = "en",
) -> None:
    """Ask whoever asked for every fact that is wanting. Its letter can be issued later, by `issue-letter`."""
    with in_hand(matter, "query", by, on, lang) as m:
        from sangham.proceedings.actions.issue_query_letter import issue_query_letter
        from sangham.proceedings.actions.raise_query import raise_query

        for point in raise_query(m.id, by=m.by, on=m.on).points:
            typer.echo(f"{point.citation}  {point.asks.in_(lang)}")
        if letter:
            _issued(issue_query_letter(m.id, by=m.by, on=m.on))


@app.command("issue-letter")
def issue_letter(matter: MatterArgument, by: ByOption, on: OnOption = None, lang: LangOption = "en") -> None:
    """Issue the signed letter of a query that has none yet."""
    with in_hand(matter, "issue_query_letter", by, on, lang) as m:
        from sangham.proceedings.actions.issue_query_letter import issue_query_letter

        _issued(issue_query_letter(m.id, by=m.by, on=m.on))


@app.command()
def answer(
    matter: MatterArgument,
    brought: Annotated[Path, typer.Argument(metavar="FORM|DOSSIER", help="whole, as it now stands")],
    by: ByOption,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Receive the answer to a query: the whole form or dossier, as it now stands."""
    with in_hand(matter, "answer", by, on, lang) as m:
        from sangham.cli.matter_form import answered

        answered(m.id, brought, by=m.by, on=m.on)


@app.command()
def enquire(
    matter: MatterArgument,
    by: ByOption,
    inspector: Annotated[str, typer.Option(help="the inspector's code")],
    point: Annotated[list[str], typer.Option(help="English | മലയാളം; once for each point")],
    report_by: Annotated[
        datetime | None, typer.Option(formats=DATES, help="the office's own last day")
    ] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Send an inspector to see for himself."""
    with in_hand(matter, "order_enquiry", by, on, lang) as m:
        from sangham.proceedings.actions.order_enquiry import order_enquiry

        points = tuple(both("--point", p) for p in point)
        order_enquiry(m.id, inspector=inspector, points=points, report_by=_day(report_by), by=m.by, on=m.on)


@app.command()
def report(
    matter: MatterArgument,
    by: ByOption,
    found: Annotated[list[str], typer.Option(help="English | മലയാളം; once for each point, in their order")],
    paper: Annotated[list[Path] | None, typer.Option(help="a scan: PDF, PNG or JPEG")] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Report on the enquiry, by the inspector who was sent."""
    with in_hand(matter, "report_enquiry", by, on, lang) as m:
        from sangham.cli.matter_form import papers_kept
        from sangham.proceedings.actions.report_enquiry import report_enquiry

        said = tuple(both("--found", f) for f in found)
        report_enquiry(m.id, found=said, papers=papers_kept(paper or []), by=m.by, on=m.on)


@app.command("send-on")
def send_on(
    matter: MatterArgument,
    by: ByOption,
    received_on: Annotated[
        datetime | None,
        typer.Option(formats=DATES, help="when the other office had it; the same day if not given"),
    ] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Send it, undecided, to the office that has the power; with the last day under each reading of the time."""
    with in_hand(matter, "send_on", by, on, lang) as m:
        from sangham.proceedings.actions.send_on import send_on as act

        for due in act(m.id, received_on=_day(received_on) or m.on, by=m.by, on=m.on).due:
            typer.echo(f"{due.reading}: {due.due_on:%d/%m/%Y}")


@app.command()
def withdraw(
    matter: MatterArgument,
    by: ByOption,
    because: Annotated[str | None, typer.Option(help="English | മലയാളം")] = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Receive the letter by which whoever asked takes it back."""
    with in_hand(matter, "withdraw", by, on, lang) as m:
        from sangham.proceedings.actions.withdraw_matter import withdraw_matter

        why = both("--because", because) if because else None
        withdraw_matter(m.id, because=why, by=m.by, on=m.on)


def _day(given: datetime | None) -> date | None:
    return given.date() if given else None


def _issued(sha256: str) -> None:
    typer.echo(f"sha256 {sha256}")
