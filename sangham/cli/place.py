"""`sangham place rename|merge|divide`: what became of a place between two editions of the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from sangham.cli.acting import ByOption, OnOption, actor, day
from sangham.cli.at_the_record import LangOption, database
from sangham.kernel.text import Lang, Text

if TYPE_CHECKING:
    from sangham.places.models import Place

app = typer.Typer(no_args_is_help=True, help="What became of a place: renamed, merged, divided.")

Older = Annotated[str, typer.Option("--of", help="the older edition")]
Newer = Annotated[str | None, typer.Option("--in", help="the newer edition; the latest if not given")]
Order = Annotated[str, typer.Option(help="the notification or order that says so")]
POWER = "places"


@app.command()
def rename(
    place: Annotated[str, typer.Argument(help="its code or name in the older edition")],
    becomes: Annotated[str, typer.Argument(help="its code or name in the newer one")],
    of: Older,
    order: Order,
    by: ByOption,
    in_: Newer = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter that a place is, under another name or code, one of a newer edition: by the Registrar of Co-operative Societies."""
    with database(lang):
        from sangham.places.actions.rename_place import rename_place
        from sangham.places.queries import find_place

        older, newer = find_place(place, edition=of), find_place(becomes, edition=in_)
        rename_place(older.id, becomes=newer.id, order=order, by=actor(by, POWER), on=day(on))
    _say([older], [newer], lang)


@app.command()
def merge(
    into: Annotated[str, typer.Argument(help="the place of the newer edition: code or name")],
    place: Annotated[list[str], typer.Argument(help="two or more of the older edition that make it up")],
    of: Older,
    order: Order,
    by: ByOption,
    in_: Newer = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter that places make up one of a newer edition: by the Registrar of Co-operative Societies."""
    with database(lang):
        from sangham.places.actions.merge_places import merge_places
        from sangham.places.queries import find_place

        older, newer = [find_place(p, edition=of) for p in place], find_place(into, edition=in_)
        merge_places([p.id for p in older], into=newer.id, order=order, by=actor(by, POWER), on=day(on))
    _say(older, [newer], lang)


@app.command()
def divide(
    place: Annotated[str, typer.Argument(help="the place of the older edition: code or name")],
    into: Annotated[list[str], typer.Argument(help="two or more of the newer edition in which it lies")],
    of: Older,
    order: Order,
    by: ByOption,
    in_: Newer = None,
    on: OnOption = None,
    lang: LangOption = "en",
) -> None:
    """Enter that a place lies, in parts, in several of a newer edition: by the Registrar of Co-operative Societies."""
    with database(lang):
        from sangham.places.actions.divide_place import divide_place
        from sangham.places.queries import find_place

        older, newer = find_place(place, edition=of), [find_place(p, edition=in_) for p in into]
        divide_place(older.id, into=[p.id for p in newer], order=order, by=actor(by, POWER), on=day(on))
    _say([older], newer, lang)


def _say(older: list[Place], newer: list[Place], lang: Lang) -> None:
    was, is_ = (", ".join(f"{p.called.in_(lang)} ({p.edition_id})" for p in ps) for ps in (older, newer))
    typer.echo(BECAME.fill(was=was, now=is_).in_(lang))


BECAME = Text(en="{was} → {now}", ml="{was} → {now}")
