"""What every step of `sangham matter` begins and ends with: which matter, who acts on which day; how it then stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from sangham.cli.acting import actor, day
from sangham.cli.at_the_record import database
from sangham.kernel.problem import problem
from sangham.kernel.text import Lang, Text

if TYPE_CHECKING:
    from sangham.journal.actor import Actor

MatterArgument = Annotated[
    str, typer.Argument(metavar="MATTER", help="its number, such as JR-TVM/12/2026, or its id")
]


@dataclass(frozen=True, slots=True)
class InHand:
    """A matter, and who acts in it on which day."""

    id: UUID
    by: Actor
    on: date


@contextmanager
def in_hand(matter: str, step: str, by: str, on: datetime | None, lang: Lang) -> Iterator[InHand]:
    """The matter named, for a step (its name in `Step`) by an official; after it, how the matter stands is printed.

    What is wrong is told in the reader's language, with exit status 2.
    """
    with database(lang):
        from sangham.proceedings.naming import matter_meant
        from sangham.proceedings.steps import Step
        from sangham.proceedings.who_may import power_of

        found = matter_meant(matter)
        yield InHand(found.id, actor(by, power_of(found.kind, Step(step))), day(on))
        say_how_it_stands(found.id, lang)


def say_how_it_stands(matter: UUID, lang: Lang) -> None:
    """A line: the matter's number, its state, and what may be done next."""
    from sangham.proceedings.queries import matter as matter_with_id
    from sangham.proceedings.queries import standing_of
    from sangham.proceedings.steps import next_steps

    row, s = matter_with_id(matter), standing_of(matter)
    assert row is not None, "it was just acted in"
    steps = next_steps(s)
    line = _STANDS.fill(n=row.called, state=s.state.says)
    if steps:
        line = _NEXT.fill(line=line, next=_listed([step.says for step in steps]))
    typer.echo(line.in_(lang))


def _listed(said: Sequence[Text]) -> Text:
    return Text("; ".join(t.en for t in said), "; ".join(t.ml for t in said))


def both(option: str, written: str) -> Text:
    """Words in both languages, as given on a line: ``English | മലയാളം``. Raises Problems where one is wanting."""
    en, bar, ml = (part.strip() for part in written.partition("|"))
    if not (en and bar and ml):
        raise problem(option, _NOT_BOTH, _MEND_BOTH)
    return Text(en, ml)


_STANDS = Text("{n}: {state}", "{n}: {state}")
_NEXT = Text("{line}. Next: {next}.", "{line}. ഇനി ചെയ്യാവുന്നത്: {next}.")
_NOT_BOTH = Text("This is to be said in both languages.", "ഇത് രണ്ടു ഭാഷയിലും പറയണം.")
_MEND_BOTH = Text(
    'Write the English, a bar, the Malayalam: "Is there a building? | കെട്ടിടമുണ്ടോ?".',
    'ഇംഗ്ലീഷ്, ഒരു കുത്തനെയുള്ള വര, മലയാളം എന്ന ക്രമത്തിൽ എഴുതുക: "Is there a building? | കെട്ടിടമുണ്ടോ?".',
)
