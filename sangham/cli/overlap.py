"""`sangham overlap SOCIETY|MATTER`: the societies with places in common, listed, and drawn to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from sangham.cli.at_the_record import LangOption, database
from sangham.kernel.problem import problem
from sangham.kernel.text import Lang, Text

if TYPE_CHECKING:
    from sangham.register.models import Society
    from sangham.register.overlap import Overlap

app = typer.Typer(no_args_is_help=True, help="Societies with places in common, s.7(1)(c).")


@app.command()
def overlap(
    of: Annotated[
        str,
        typer.Argument(metavar="SOCIETY|MATTER", help="a society's number (T 2041) or id, or a matter's id"),
    ],
    out: Annotated[Path | None, typer.Option(metavar="FILE.svg", help="draw the places, as tiles")] = None,
    lang: LangOption = "en",
) -> None:
    """The neighbours of a society's area, or of that of an application: likely ones first. Similarity is for the Registrar."""
    with database(lang):
        from sangham.journal.whole_file import written_whole
        from sangham.pages.overlap_picture import picture

        found = _overlap(of)
        if out is not None:
            drawn = picture(found, lang, columns=6, name="tiles", listed=True)
            with written_whole(out) as file:
                file.write(drawn.encode())
        lines = list(_lines(found, lang))
    typer.echo("\n".join(lines))


def _overlap(of: str) -> Overlap:
    """Raises Problems where no society or matter is so called, several are, or the area is not known."""
    from sangham.register.overlap import overlap_of
    from sangham.register.queries import societies_numbered, society

    if (id_ := _id(of)) is None:
        found = societies_numbered(of)
    else:
        there = society(id_)
        if there is None:
            return _of_a_matter(of, id_)
        found = [there]
    if len(found) != 1:
        raise problem(of, _NONE if not found else _SEVERAL, _mend(found))
    drawn = overlap_of(found[0])
    if drawn is None:
        raise problem(of, _NO_AREA, _MEND_NO_AREA)
    return drawn


def _of_a_matter(of: str, matter: UUID) -> Overlap:
    from sangham.proceedings.queries import standing_of
    from sangham.register.overlap import overlap

    try:
        s = standing_of(matter)
    except (LookupError, ValueError):
        raise problem(of, _NONE, _mend([])) from None
    if not s.places:
        raise problem(of, _NO_AREA, _MEND_NO_AREA)
    return overlap(s.places, class_name=s.society_class or "")


def _id(of: str) -> UUID | None:
    try:
        return UUID(of)
    except ValueError:
        return None


def _mend(found: list[Society]) -> Text:
    if not found:
        return _LOOK
    listed = ", ".join(f"{s.office_code}: {s.id}" for s in found)
    return _BY_ID.fill(listed=listed)


def _lines(found: Overlap, lang: Lang) -> list[str]:
    from sangham.kernel.money import group

    lines = [_HINT.in_(lang)]
    for n in found.neighbours:
        places = ", ".join(place.called.in_(lang) for place in n.shared)
        says = _SAME if n.same_class else _ANOTHER if n.same_class is False else _NOT_KNOWN
        line = _LINE.fill(
            letter=n.letter,
            number=n.society.number_text,
            name=n.society.name.in_(lang),
            hint=says,
            places=places,
        )
        lines.append(line.in_(lang))
    if found.more:
        lines.append(_MORE.fill(many=group(found.more)).in_(lang))
    return lines if found.neighbours else [_NOBODY.in_(lang)]


_HINT = Text(
    en="Whether a society is of a similar type is for the Registrar to determine, s.7(1)(c); that it is of the same class is "
    "a hint of this program, and no finding.",
    ml="സംഘം സമാന തരത്തിലുള്ളതാണോ എന്ന് തീരുമാനിക്കേണ്ടത് സഹകരണ സംഘം രജിസ്ട്രാറാണ്, 7(1)(c) വകുപ്പ്; ഒരേ തരം എന്നത് ഈ പ്രോഗ്രാമിന്റെ സൂചന "
    "മാത്രമാണ്, കണ്ടെത്തലല്ല.",
)
_LINE = Text(
    en="{letter}  {number}  {name} ({hint}): {places}", ml="{letter}  {number}  {name} ({hint}): {places}"
)
_SAME = Text(en="same class", ml="ഒരേ തരം")
_ANOTHER = Text(en="another class", ml="മറ്റൊരു തരം")
_NOT_KNOWN = Text(en="class not known", ml="തരം അറിയില്ല")
_MORE = Text(en="More that are not listed: {many}", ml="പട്ടികയിലില്ലാത്തവ: {many}")
_NOBODY = Text(en="No society has a place in common with it.", ml="ഒരു സംഘത്തിനും ഇതുമായി പൊതുസ്ഥലമില്ല.")
_NONE = Text(en="No society or matter is so called.", ml="ഇങ്ങനെയൊരു സംഘമോ വിഷയമോ ഇല്ല.")
_LOOK = Text(en="Look it up: sangham search societies NAME.", ml="തിരയുക: sangham search societies NAME.")
_SEVERAL = Text(en="More than one society has this number.", ml="ഒന്നിലധികം സംഘങ്ങൾക്ക് ഈ നമ്പറുണ്ട്.")
_BY_ID = Text(en="Give the id of one: {listed}.", ml="ഒന്നിന്റെ id നൽകുക: {listed}.")
_NO_AREA = Text(en="Its area of operation is not known.", ml="പ്രവർത്തനപരിധി അറിയില്ല.")
_MEND_NO_AREA = Text(en="Enter the area first.", ml="ആദ്യം പ്രവർത്തനപരിധി ചേർക്കുക.")
