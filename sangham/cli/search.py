"""`sangham search places|societies NAME`: by name in either script, whole or half, well spelt or not; best first."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Annotated

import typer

from sangham.cli.at_the_record import NOT_TRUE, database
from sangham.kernel.text import Lang, Text

app = typer.Typer(
    no_args_is_help=True, help="Find a place or a society by its name, in either script, or by how it sounds."
)

NameArgument = Annotated[str, typer.Argument(help="a name, half a name, or a number or code")]
JsonOption = Annotated[bool, typer.Option("--json", help="a JSON object a line")]
LimitOption = Annotated[int, typer.Option(min=1, max=1000, help="at most so many")]
LangOption = Annotated[Lang, typer.Option("--lang", help="the language of what is said")]

NONE = Text(en="Nothing found.", ml="ഒന്നും കണ്ടെത്തിയില്ല.")


@app.command()
def places(
    name: NameArgument,
    kind: Annotated[str | None, typer.Option(help="such as taluk, or grama panchayat")] = None,
    district: Annotated[str | None, typer.Option(help="only of this district")] = None,
    edition: Annotated[str | None, typer.Option(help="the latest if not given")] = None,
    limit: LimitOption = 20,
    as_json: JsonOption = False,
    lang: LangOption = "en",
) -> None:
    """Places, best first, each with why it was found. Exit status 1 where there is none."""
    with database(lang):
        from sangham.places.finding import search_places
        from sangham.places.narrowing import district_meant, kind_meant

        found = search_places(
            name,
            kind=kind_meant(kind) if kind else None,
            district=district_meant(district) if district else None,
            edition=edition,
            limit=limit,
        )
        rows = [
            {
                "code": f.place.code,
                "authority": f.place.authority,
                "kind": f.place.kind,
                "name_en": f.place.name_en,
                "name_ml": f.place.name_ml,
                "district": f.place.district,
                "edition": f.place.edition_id,
                "likeness": f.likeness,
                "why": f.why.both(),
            }
            for f in found
        ]
        lines = [
            _LINE.fill(
                likeness=f"{f.likeness:>3}",
                mark=f.place.code,
                name=f.place.called,
                of=f.place.in_district,
                why=f.why,
            )
            for f in found
        ]
    _say(rows, lines, as_json, lang)


@app.command()
def societies(
    name: NameArgument, limit: LimitOption = 20, as_json: JsonOption = False, lang: LangOption = "en"
) -> None:
    """Societies, best first, each with why it was found. Exit status 1 where there is none."""
    with database(lang):
        from sangham.register.queries import search_societies

        found = search_societies(name, limit=limit)
        rows = [
            {
                "id": str(f.society.id),
                "office": f.society.office_code,
                "series": f.society.series,
                "number": f.society.number,
                "name_en": f.society.name_en,
                "name_ml": f.society.name_ml,
                "standing": f.society.standing,
                "likeness": f.likeness,
                "why": f.why.both(),
                "found_by": None if f.name is None else str(f.name),
            }
            for f in found
        ]
        lines = [
            _LINE.fill(
                likeness=f"{f.likeness:>3}",
                mark=f.society.number_text,
                name=f.society.name.in_(lang),
                of=f.society.standing_text,
                why=f.why,
            )
            for f in found
        ]
    _say(rows, lines, as_json, lang)


_LINE = Text(en="{likeness}  {mark}  {name} ({of}): {why}", ml="{likeness}  {mark}  {name} ({of}): {why}")


def _say(rows: Sequence[Mapping[str, object]], lines: list[Text], as_json: bool, lang: Lang) -> None:
    for row, line in zip(rows, lines, strict=True):
        typer.echo(json.dumps(row, ensure_ascii=False) if as_json else line.in_(lang))
    if not rows:
        typer.echo(NONE.in_(lang), err=True)
        raise typer.Exit(NOT_TRUE)
