"""The overlap of areas as a picture: a tile for each place, by district, marked by pattern and letter and not by colour.

No boundary is held here, so that none is drawn: where a tile stands says its district, and nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from uuid import UUID
from xml.sax.saxutils import escape

from sangham.kernel.names import VIRAMA, ZWJ, ZWNJ
from sangham.kernel.text import Lang, Text
from sangham.places.kinds import KINDS
from sangham.places.models import Place
from sangham.register.overlap import Lettered, Overlap

MOST_TILES = 60
TITLE = Text(en="Places in common, drawn as tiles", ml="പൊതുവായ സ്ഥലങ്ങൾ, കള്ളികളായി വരച്ചത്")
ABOUT = Text(
    en="Each tile is a place, under its district; where it stands there means nothing. The letters are those of the "
    "societies listed, and in that list all that is drawn is written.",
    ml="ഓരോ കള്ളിയും ഒരു സ്ഥലമാണ്, അതിന്റെ ജില്ലയ്ക്കു കീഴിൽ; കള്ളിയുടെ സ്ഥാനത്തിന് അർത്ഥമില്ല. അക്ഷരങ്ങൾ പട്ടികയിലെ സംഘങ്ങളുടേതാണ്; "
    "വരച്ചതെല്ലാം ആ പട്ടികയിൽ എഴുതിയിട്ടുമുണ്ട്.",
)
ALONE = Text(en="of this area alone", ml="ഈ പരിധിയിൽ മാത്രം")
COMMON = Text(en="in common", ml="പൊതുവായത്")
THEIRS = Text(en="of the others alone", ml="മറ്റുള്ളവയുടേതു മാത്രം")
NOT_DRAWN = Text(en="Places not drawn: {many}", ml="വരയ്ക്കാത്ത സ്ഥലങ്ങൾ: {many}")
_LEGEND = (("alone", ALONE), ("common", COMMON), ("theirs", THEIRS))
_WIDTH, _HEIGHT, _GAP, _HEAD, _STRIP = 136, 88, 8, 34, 14
_FONT = "Manjari, 'Noto Sans Malayalam', 'Noto Sans', sans-serif"


@dataclass(slots=True)
class Tile:
    """A place: whether it is in the area looked at, and the letters of the neighbours that have it."""

    place: Place
    own: bool
    letters: list[str] = field(default_factory=list)

    @property
    def mark(self) -> str:
        """Which pattern: alone, common, theirs."""
        return ("common" if self.letters else "alone") if self.own else "theirs"


def tiles(overlap: Overlap) -> dict[str, list[Tile]]:
    """By district, the tiles: what is in common first, then the area's own, then what only the others have."""
    made: dict[UUID, Tile] = {place.id: Tile(place, own=True) for place in overlap.own}
    for neighbour in overlap.neighbours:
        for place in neighbour.shared:
            made.setdefault(place.id, Tile(place, own=True)).letters.append(neighbour.letter)
        common = {place.id for place in neighbour.shared}
        for place in neighbour.area:
            if place.id not in common:
                tile = made.setdefault(place.id, Tile(place, own=False))
                tile.letters += [neighbour.letter] if neighbour.letter not in tile.letters else []
    order = {"common": 0, "alone": 1, "theirs": 2}
    found: dict[str, list[Tile]] = {}
    for tile in sorted(
        made.values(), key=lambda t: (t.place.district, order[t.mark], t.place.name_en, str(t.place.id))
    ):
        found.setdefault(tile.place.district, []).append(tile)
    return found


def picture(overlap: Overlap, lang: Lang, *, columns: int, name: str, listed: bool = False) -> str:
    """An SVG of so many columns, which inherits its ink. `name` begins the ids within it, so that two may stand on one
    page; `listed` writes the societies below, for a picture that stands alone."""
    drawing = _Drawing(columns, name, lang)
    drawing.legend()
    left = MOST_TILES
    for its in tiles(overlap).values():
        if left > 0:
            drawing.district(its[:left])
        left -= len(its)
    if left < 0:
        drawing.line(NOT_DRAWN.fill(many=-left).in_(lang))
    if listed:
        for neighbour in overlap.neighbours:
            drawing.line(_listed(neighbour, lang))
    return drawing.done()


def _listed(neighbour: Lettered, lang: Lang) -> str:
    society = neighbour.society
    return f"{neighbour.letter}  {society.name.in_(lang)} ({society.number_text.in_(lang)})"


class _Drawing:
    """What has been drawn, and how far down it goes."""

    def __init__(self, columns: int, name: str, lang: Lang) -> None:
        self._columns, self._name, self._lang = columns, name, lang
        self._width = columns * _WIDTH + (columns - 1) * _GAP
        self._down = 0
        self._parts: list[str] = []

    def legend(self) -> None:
        """The three patterns, a line each."""
        for mark, says in _LEGEND:
            self._parts.append(self._strip(mark, 0, self._down + 3, 22, 16))
            self._text(30, self._down + 16, says.in_(self._lang))
            self._down += 24

    def district(self, its: list[Tile]) -> None:
        """A heading and its tiles."""
        self._text(0, self._down + 24, its[0].place.in_district.in_(self._lang), bold=True)
        self._down += _HEAD
        for at, tile in enumerate(its):
            row, column = divmod(at, self._columns)
            self._tile(tile, column * (_WIDTH + _GAP), self._down + row * (_HEIGHT + _GAP))
        self._down += -(-len(its) // self._columns) * (_HEIGHT + _GAP)

    def line(self, said: str) -> None:
        """A line below, broken where it is too long."""
        for part in _broken(said, self._width, most=3):
            self._text(0, self._down + 18, part)
            self._down += 22

    def done(self) -> str:
        """The whole."""
        title, about = TITLE.in_(self._lang), ABOUT.in_(self._lang)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="{self._lang}" '
            f'aria-labelledby="{self._name}-title {self._name}-about" width="{self._width}" height="{self._down + 8}" '
            f'viewBox="0 0 {self._width} {self._down + 8}" color="#17322B" font-family="{_FONT}" font-size="14">'
            f'<title id="{self._name}-title">{escape(title)}</title><desc id="{self._name}-about">{escape(about)}</desc>'
            f"<defs>{''.join(self._patterns())}</defs>{''.join(self._parts)}</svg>"
        )

    def _tile(self, tile: Tile, x: int, y: int) -> None:
        dashes = ' stroke-dasharray="5 4"' if not tile.own else ""
        self._parts.append(
            f'<rect x="{x + 0.5}" y="{y + 0.5}" width="{_WIDTH - 1}" height="{_HEIGHT - 1}" fill="none" '
            f'stroke="currentColor"{dashes}/>'
        )
        self._parts.append(self._strip(tile.mark, x, y, _STRIP, _HEIGHT))
        room = _WIDTH - _STRIP - 12
        named = _broken(tile.place.name.in_(self._lang), room, most=2)
        for row, part in enumerate([*named, *_broken(KINDS[tile.place.kind].in_(self._lang), room, most=1)]):
            self._text(x + _STRIP + 6, y + 20 + 18 * row, part)
        letters = tile.letters if len(tile.letters) < 7 else [*tile.letters[:5], f"+{len(tile.letters) - 5}"]
        if letters:
            self._text(x + _STRIP + 6, y + _HEIGHT - 9, " ".join(letters), bold=True)

    def _strip(self, mark: str, x: int, y: int, width: int, height: int) -> str:
        return (
            f'<rect x="{x + 0.5}" y="{y + 0.5}" width="{width}" height="{height - 1}" '
            f'fill="url(#{self._name}-{mark})" stroke="currentColor"/>'
        )

    def _text(self, x: int, y: int, said: str, *, bold: bool = False) -> None:
        weight = ' font-weight="700"' if bold else ""
        self._parts.append(f'<text x="{x}" y="{y}" fill="currentColor"{weight}>{escape(said)}</text>')

    def _patterns(self) -> Iterator[str]:
        lines = {
            "alone": '<path d="M0 8L8 0"/>',
            "common": '<path d="M0 8L8 0M0 0L8 8M4 0V8"/>',
            "theirs": '<circle cx="4" cy="4" r="1"/>',
        }
        for mark, drawn in lines.items():
            yield (
                f'<pattern id="{self._name}-{mark}" width="8" height="8" patternUnits="userSpaceOnUse">'
                f'<g fill="none" stroke="currentColor">{drawn}</g></pattern>'
            )


def _broken(said: str, width: int, *, most: int) -> list[str]:
    """Words in lines that fit, by how wide letters are on the whole; what does not fit ends in three dots."""
    room = max(4, int(width / 7))
    lines: list[str] = []
    for word in said.split():
        if lines and _wide(f"{lines[-1]} {word}") <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    if len(lines) > most:
        lines[most - 1 :] = [" ".join(lines[most - 1 :])]
    return [line if _wide(line) <= room else _cut(line, room - 1) for line in lines]


def _cut(line: str, room: int) -> str:
    """As much as there is room for, cut before a letter and not before its sign, nor within a conjunct."""
    at = max(
        (
            i
            for i in range(1, len(line))
            if _wide(line[:i]) <= room and line[i] not in _JOINED and line[i - 1] != VIRAMA
        ),
        default=1,
    )
    return f"{line[:at].rstrip()}…"


_JOINED = {*map(chr, range(0x0D3A, 0x0D58)), ZWJ, ZWNJ}


def _wide(text: str) -> float:
    """In Latin letters: a sign of a Malayalam vowel takes less room, a letter more."""
    return sum(1.35 if "\u0d05" <= c <= "\u0d39" else 0.45 if "\u0d3a" <= c <= "\u0d57" else 1 for c in text)


def both_widths(overlap: Overlap, lang: Lang) -> Iterable[tuple[str, str]]:
    """For a page: (class, SVG), one for a narrow screen and one for a wide."""
    return [
        (width, picture(overlap, lang, columns=columns, name=f"tiles-{width}"))
        for width, columns in (("narrow", 2), ("wide", 6))
    ]
