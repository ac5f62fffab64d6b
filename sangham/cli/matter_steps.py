"""The steps of `sangham matter` on the way to the order: each calls one action, and prints how the matter then stands."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
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


def _noticed(matter: UUID, wanted: bool, *, by: Actor, on: date) -> None:
    from sangham.proceedings.actions.issue_notice import issue_notice as act

    if wanted:
        for sha256 in act(matter, by=by, on=on):
            _issued(sha256)
