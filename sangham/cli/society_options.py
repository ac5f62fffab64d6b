"""Options that the commands of `sangham society` share, and what was typed read into what an act takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from sangham.cli.acting import ByOption, OnOption, actor, day
from sangham.cli.at_the_record import LangOption, database
from sangham.kernel.problem import problem
from sangham.kernel.text import Lang, Text

if TYPE_CHECKING:
    from sangham.journal.models import Entry
    from sangham.register.entries_of_standing import PaperOf

__all__ = ["ByOption", "LangOption", "OnOption"]
DAYS = ["%Y-%m-%d"]
EnOption = Annotated[str, typer.Option("--en", help="in English")]
MlOption = Annotated[str, typer.Option("--ml", help="in Malayalam")]
JsonOption = Annotated[bool, typer.Option("--json", help="a JSON object a line")]
SocietyArgument = Annotated[str, typer.Argument(help="number (T 385), name in either script, or id")]
FromOption = Annotated[
    datetime | None,
    typer.Option("--from", formats=DAYS, help="from which day it is so; not known if not given"),
]
UntilOption = Annotated[
    datetime | None, typer.Option("--until", formats=DAYS, help="the first day on which it is so no more")
]
YearOption = Annotated[datetime, typer.Option("--year-ended", formats=DAYS, help="the last day of the year")]
ReceivedOption = Annotated[
    datetime | None, typer.Option("--received", formats=DAYS, help="when the office received it")
]
PaperOption = Annotated[
    str | None, typer.Option("--paper", help="which paper says so; or --no-paper where none is known")
]
NoPaperOption = Annotated[bool, typer.Option("--no-paper", help="no paper is known")]
PaperNumberOption = Annotated[str, typer.Option("--paper-number", help="its number")]
PaperDatedOption = Annotated[datetime | None, typer.Option("--paper-dated", formats=DAYS, help="its date")]
ScanOption = Annotated[Path | None, typer.Option("--scan", help="its scan, which the office keeps")]


def day_of(instant: datetime | None) -> date | None:
    """The day, where one was given."""
    return instant.date() if instant else None


def paper_meant(
    kind: str | None, no_paper: bool, number: str, dated_on: datetime | None, scan: Path | None
) -> PaperOf | None:
    """The paper, its scan kept; None where none is known, which has to be said. Raises Problems."""
    from sangham.accounts.checks import found_wrong
    from sangham.documents import store
    from sangham.register.entries_of_standing import PaperOf

    if (kind is None) == (not no_paper):
        raise problem("--paper", _WHICH_PAPER, _MEND_PAPER)
    if kind is None:
        return None
    with found_wrong([]):
        paper = PaperOf(kind=kind, number=number, dated_on=day_of(dated_on), sha256=None)
    if scan is None:
        return paper
    sha256 = store.keep(scan.read_bytes(), media_type="application/octet-stream")
    return paper.model_copy(update={"sha256": sha256})


@contextmanager
def acting(society: str, by: str, on: datetime | None, lang: Lang) -> Iterator[dict[str, Any]]:
    """The record opened; the society meant, who acts and the day, as an act takes them."""
    with database(lang):
        from sangham.register.meant import society_meant

        yield {"society": society_meant(society).id, "by": actor(by, "register"), "on": day(on)}


def done(entry: Entry, lang: Lang) -> None:
    """Say that it was entered, under which number."""
    typer.echo(_ENTERED.fill(stream=entry.stream, number=entry.number).in_(lang))


_ENTERED = Text(en="Entered: {stream}, entry {number}.", ml="രേഖപ്പെടുത്തി: {stream}, നമ്പർ {number}.")
_WHICH_PAPER = Text(en="From which paper it is has to be said.", ml="ഏതു കടലാസിൽനിന്ന് എന്നു പറയണം.")
_MEND_PAPER = Text(
    en="Give --paper with what the paper is, or --no-paper where none is known.",
    ml="--paper എന്നതിനൊപ്പം കടലാസ് ഏതെന്നു പറയുക; അറിയില്ലെങ്കിൽ --no-paper.",
)
