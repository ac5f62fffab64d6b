"""An area of operation in words -> places of an edition, and what cannot be told as places, as written.

"Whole of Nemom Block"; "Vembayam, Manickal Grama Panchayats"; "വെമ്പായം പഞ്ചായത്ത് മുഴുവൻ"; "Wards 1 to 5 of Vembayam".
A part of a place is never taken for the place: an area is not widened by reading it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sangham.kernel.names import normalise
from sangham.kernel.text import Text
from sangham.places.finding import BY_CODE, SAME, FoundPlace, search_places
from sangham.places.kinds import name_and_kind
from sangham.places.models import Place
from sangham.register.importing import wording
from sangham.register.importing.words import area_words, folded, says_nothing

_APART: Final = re.compile(r"[,;\n+&/]|\band\b|(?<=\s)(?:എന്നീ|എന്നിവ|കൂടാതെ|മറ്റും|ഉം)(?=\s|$)", re.IGNORECASE)
_PART: Final = re.compile(
    r"\bwards?\b.*\d|\d.*\bwards?\b|\bpart(ly|s)?\b|\bexcept|\bexcluding|വാർഡ.*\d|\d.*വാർഡ|ഭാഗ(ം|ങ്ങൾ|ിക)|ഒഴികെ",
    re.IGNORECASE,
)
_PLURAL: Final = (
    (re.compile(r"\b(panchayat|panchayath|block|taluk|district|corporation)s\b", re.IGNORECASE), r"\1"),
    (re.compile(r"\bmunicipalities\b", re.IGNORECASE), "municipality"),
    (re.compile("(പഞ്ചായത്ത|താലൂക്ക|ബ്ലോക്ക)ുകൾ"), r"\1്"),
    (re.compile("നഗരസഭകൾ"), "നഗരസഭ"),
    (re.compile("ജില്ലകൾ"), "ജില്ല"),
)
_NEAR, _CLEAR = 82, 5  # likeness of a name to be proposed by sound, and how much less the next must be like


@dataclass(frozen=True, slots=True)
class Piece:
    """One name of an area: the place that it is or may be; `doubt` where it is not plainly that, or is none."""

    written: str
    place: Place | None
    doubt: Text | None


class AreaReader:
    """Reads areas by one edition of places, with the office's territory before the rest of the State."""

    def __init__(self, edition: str | None, territory: tuple[str, ...]) -> None:
        self.edition, self.territory = edition, territory
        self._known: dict[tuple[str, str | None], Piece] = {}

    def read(self, text: str) -> list[Piece]:
        """The names of an area, in their order, each once."""
        if says_nothing(text):
            return []
        if _PART.search(text) and not _APART.search(text):
            return [Piece(normalise(text), None, wording.PART_OF_A_PLACE)]
        written = [piece for part in _APART.split(text) if (piece := normalise(part).strip(" .:-–()"))]
        if any(_PART.search(piece) for piece in written):
            # "Wards 1, 2 and 3 of Vembayam": taken apart, its names would say something else.
            return [Piece(normalise(text), None, wording.PART_OF_A_PLACE)]
        pieces: list[Piece] = []
        kind_after: str | None = None
        for one in reversed(written):
            single = _single(one)
            if single != one:
                kind_after = name_and_kind(single)[1]
            pieces.append(self.piece(one, kind_after))
        return list({(p.place.id if p.place else p.written): p for p in reversed(pieces)}.values())

    def piece(self, written: str, kind: str | None = None) -> Piece:
        """One name; `kind`: what those named together with it are said to be."""
        key = (written, kind)
        if key not in self._known:
            self._known[key] = self._piece(written, kind)
        return self._known[key]

    def _piece(self, written: str, kind: str | None) -> Piece:
        if folded(written) in {folded(w) for w in area_words("state")}:
            return Piece(written, None, wording.WHOLE_STATE)
        bare = _bare(_single(written))
        _, said = name_and_kind(bare)
        kind = said or kind
        found = [
            f
            for f in search_places(bare, edition=self.edition, limit=30)
            if f.why is BY_CODE or (f.place.kind == kind if kind else f.place.kind != "ward")
        ]
        same = self._nearest_home([f for f in found if f.why in (BY_CODE, SAME)])
        if len(same) == 1:
            far = self.territory and same[0].place.district not in self.territory
            return Piece(written, same[0].place, wording.OUT_OF_TERRITORY if far else None)
        if same:
            return Piece(written, same[0].place, wording.SEVERAL_PLACES.fill(places=_listed(same)))
        near = self._nearest_home([f for f in found if f.likeness >= _NEAR])
        if near and (len(near) == 1 or near[0].likeness - near[1].likeness >= _CLEAR):
            return Piece(written, near[0].place, wording.PLACE_BY_SOUND)
        if near:
            return Piece(written, None, wording.SEVERAL_PLACES.fill(places=_listed(near)))
        return Piece(written, None, wording.NO_PLACE)

    def _nearest_home(self, found: list[FoundPlace]) -> list[FoundPlace]:
        """Those within the office's territory, where there are any."""
        return [f for f in found if f.place.district in self.territory] or found


def _single(text: str) -> str:
    for many, one in _PLURAL:
        text = many.sub(one, text)
    return text


def _bare(text: str) -> str:
    """A name without "whole of", "limits"."""
    before = None
    while before != text:
        before = text
        for word in area_words("before"):
            if re.match(re.escape(word) + r"(?=[\s,])", text, re.IGNORECASE):
                text = text[len(word) :].strip(" ,")
        for word in area_words("after"):
            if re.search(r"(?<=[\s,])" + re.escape(word) + "$", text, re.IGNORECASE):
                text = text[: -len(word)].strip(" ,")
    return text


def _listed(found: list[FoundPlace]) -> Text:
    each = [(f.place.called, f.place.in_district, f.place.code) for f in found[:5]]
    return Text(
        ", ".join(f"{called.en}, {of.en} ({code})" for called, of, code in each),
        ", ".join(f"{called.ml}, {of.ml} ({code})" for called, of, code in each),
    )
