"""`sangham society …-correction`: what an entry should say, proposed by one official, approved or declined by a second."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from sangham.cli import society_words as w
from sangham.cli.acting import ByOption, OnOption, actor, day
from sangham.cli.at_the_record import NOT_TRUE, LangOption, database
from sangham.cli.society_options import (
    JsonOption,
    NoPaperOption,
    PaperDatedOption,
    PaperNumberOption,
    PaperOption,
    ScanOption,
    SocietyArgument,
    done,
    paper_meant,
)
from sangham.cli.society_reading import name_meant, pairs_meant
from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.register.history import CorrectionLine

app = typer.Typer()


@app.command()
def corrections(as_json: JsonOption = False, lang: LangOption = "en") -> None:
    """Corrections that wait for a second official, the oldest first. Exit status 1 where none does."""
    with database(lang):
        from sangham.register.history import corrections_waiting

        waiting = corrections_waiting()
        for society, each in waiting:
            if as_json:
                row = {"society": str(society.id), **correction_data(each)}
                typer.echo(json.dumps(row, ensure_ascii=False))
            else:
                of = {"number": society.number_text, "name": society.name.in_(lang)}
                typer.echo(w.WAITS.fill(id=str(each.id), what=each.says, why=each.why, **of).in_(lang))
    if not waiting:
        typer.echo(w.NONE_WAITS.in_(lang), err=True)
        raise typer.Exit(NOT_TRUE)


@app.command("propose-correction")
def propose_correction(
    society: SocietyArgument,
    by: ByOption,
    entry: Annotated[int, typer.Option(help="its number in the society's record: see history")],
    why: Annotated[str, typer.Option(help="why it is to be corrected")],
    says: Annotated[
        list[str] | None,
        typer.Option(help="field=value, again for another; null for what is not known; area=place;place"),
    ] = None,
    name: Annotated[
        str | None, typer.Option(help="the id of the holder of an office whose name is wrong")
    ] = None,
    name_en: Annotated[str, typer.Option(help="the name, in English")] = "",
    name_ml: Annotated[str, typer.Option(help="the name, in Malayalam")] = "",
    strike: Annotated[bool, typer.Option(help="the entry is to be left out")] = False,
    paper: PaperOption = None,
    no_paper: NoPaperOption = False,
    paper_number: PaperNumberOption = "",
    paper_dated: PaperDatedOption = None,
    scan: ScanOption = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Propose to correct an entry. Nothing changes until a second official approves it."""
    with database(lang):
        from sangham.register.actions.propose_correction import propose_correction as propose
        from sangham.register.meant import society_meant
        from sangham.register.models import Correction
        from sangham.register.saying import says_meant

        of = society_meant(society)
        made = propose(
            of.id,
            entry=entry,
            says=says_meant(of, entry, pairs_meant(says or [])),
            why=why,
            paper=paper_meant(paper, no_paper, paper_number, paper_dated, scan),
            by=actor(by, "register"),
            on=day(on),
            names={UUID(name): name_meant(name_en, name_ml)} if name else None,
            strike=strike,
        )
        correction = Correction.objects.get(society=of, proposal=made.number)
    typer.echo(w.PROPOSED.fill(id=str(correction.id)).in_(lang))


@app.command("approve-correction")
def approve_correction(
    correction: Annotated[UUID, typer.Argument(help="its id: see corrections")],
    by: ByOption,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Approve, as a second official, what another has proposed."""
    with database(lang):
        from sangham.register.actions.approve_correction import approve_correction as approve

        entry = approve(correction, by=actor(by, "register"), on=day(on))
    done(entry, lang)


@app.command("decline-correction")
def decline_correction(
    correction: Annotated[UUID, typer.Argument(help="its id: see corrections")],
    by: ByOption,
    why: Annotated[str, typer.Option(help="why it is declined")],
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Decline, as a second official, what another has proposed."""
    with database(lang):
        from sangham.register.actions.decline_correction import decline_correction as decline

        entry = decline(correction, why=why, by=actor(by, "register"), on=day(on))
    done(entry, lang)


def correction_line(each: CorrectionLine) -> Text:
    """A correction as a line below what it corrects."""
    from sangham.register.standing import DECISIONS

    return w.CORRECTION.fill(
        number=each.proposal,
        what=each.says,
        why=each.why,
        paper=each.source,
        proposed=f"{each.proposed_on:%d/%m/%Y}",
        decision=DECISIONS[each.decision],
        id=str(each.id),
    )


def correction_data(each: CorrectionLine) -> dict[str, object]:
    """The same as plain data."""
    return {
        "id": str(each.id),
        "proposal": each.proposal,
        "corrects": each.corrects,
        "says": each.says.both(),
        "why": each.why,
        "paper": each.source.both(),
        "proposed_on": each.proposed_on.isoformat(),
        "decision": each.decision or None,
        "decided_on": each.decided_on and each.decided_on.isoformat(),
    }
