"""A further list of an edition -> which of its places each row is; what cannot be told is refused, what is doubtful said.

A row is joined by its code, else by name, kind and district, as far as the list says them: by the same spelling in
either script, else by sound where one place alone is near.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from uuid import UUID

from sangham.kernel.names import search_key
from sangham.kernel.problem import Problem
from sangham.kernel.sound import likeness, sound
from sangham.kernel.text import Text
from sangham.places import wording
from sangham.places.models import Place
from sangham.places.reading import ReadPlace, RefusedRow

NOWHERE = UUID(int=0)
NEAR = 0.9  # a name less like a place's than this is not that place
_CLEAR = 0.04  # the next must be so much less like


@dataclass(slots=True)
class Joined:
    """What became of the rows: the place of each that was joined, those of places not there, the refused, the doubts."""

    known: list[tuple[ReadPlace, UUID]] = field(default_factory=list)
    new: list[tuple[ReadPlace, UUID | None]] = field(default_factory=list)  # with the local body of a ward
    refused: list[RefusedRow] = field(default_factory=list)
    doubts: list[Problem] = field(default_factory=list)


class Joining:
    """The places of an edition, to join rows with. `codes`: authority, code and place of each."""

    def __init__(self, places: Iterable[Place], codes: Iterable[tuple[str, str, UUID]]) -> None:
        self.places = {place.id: place for place in places}
        self.by_code = {(authority, code): place for authority, code, place in codes}
        self.code_of = {(authority, place): code for (authority, code), place in self.by_code.items()}
        self.by_kind: defaultdict[str, list[Place]] = defaultdict(list)
        for place in self.places.values():
            self.by_kind[place.kind].append(place)
        self.sounds = {
            place.id: [sound(name).replace(" ", "") for name in (place.name_en, place.name_ml) if name]
            for place in self.places.values()
        }

    def join(self, rows: Iterable[ReadPlace]) -> Joined:
        """Each row joined, new, or refused. A place is taken once in a list."""
        out = Joined()
        for row in rows:
            body = self.places.get(self.by_code.get((row.authority, row.within), NOWHERE))
            if row.within and body is None:
                said = wording.NO_BODY.fill(code=row.within)
                out.refused.append(_refused(row, said, wording.MEND_BODY))
                continue
            if body is not None:
                row = replace(row, district=body.district)
            found, doubt = self._found(row)
            if doubt is not None:
                out.doubts.append(doubt)
            if len(found) > 1:
                said = wording.SEVERAL.fill(name=_called(row), places=_listed(found))
                out.refused.append(_refused(row, said, wording.MEND_SEVERAL))
            elif found:
                self._take(row, found[0], out)
            elif row.district is None:
                said = wording.NOT_THERE.fill(name=_called(row))
                out.refused.append(_refused(row, said, wording.MEND_NOT_THERE))
            else:
                said = wording.NEW_PLACE.fill(name=_called(row))
                if body is None:  # wards come anew as a rule
                    out.doubts.append(Problem(f"{row.row}", said, wording.MEND_NEW_PLACE))
                out.new.append((row, body.id if body else None))
        return out

    def _take(self, row: ReadPlace, place: Place, out: Joined) -> None:
        code = self.code_of.setdefault((row.authority, place.id), row.code)
        if code == row.code:
            out.known.append((row, place.id))
        else:
            said = wording.OTHER_CODE.fill(place=place.called, code=code)
            out.refused.append(_refused(row, said, wording.MEND_OTHER_CODE))

    def _found(self, row: ReadPlace) -> tuple[list[Place], Problem | None]:
        """The places that a row may be, and what is doubtful about it."""
        heard = [sound(name).replace(" ", "") for name in (row.name_en, row.name_ml) if name]
        by_code = self.by_code.get((row.authority, row.code))
        if by_code is not None:
            place = self.places[by_code]
            fits = place.kind == row.kind and self._like(heard, place) >= NEAR - 0.1
            said = wording.BY_CODE.fill(code=row.code, place=place.called, name=_called(row))
            return [place], None if fits else Problem(f"{row.row}", said, wording.MEND_BY_CODE)
        among = [p for p in self.by_kind[row.kind] if row.district in (None, p.district)]
        if row.within:
            among = [p for p in among if p.within_id == self.by_code.get((row.authority, row.within))]
        keys = {search_key(row.name_en), search_key(row.name_ml)} - {""}
        same = [p for p in among if keys & {p.key_en, p.key_ml}]
        if same:
            return same, None
        near = sorted(((self._like(heard, p), p) for p in among), key=lambda each: (-each[0], each[1].code))
        near = [each for each in near if each[0] >= NEAR]
        if not near:
            return [], None
        clear = [p for like, p in near if like >= near[0][0] - _CLEAR]
        if len(clear) > 1:
            return clear, None
        said = wording.BY_SOUND.fill(name=_called(row), place=clear[0].called)
        return clear, Problem(f"{row.row}", said, wording.MEND_BY_SOUND)

    def _like(self, heard: list[str], place: Place) -> float:
        return max((likeness(one, other) for one in heard for other in self.sounds[place.id]), default=0.0)


def _called(row: ReadPlace) -> str:
    return row.name_en or row.name_ml


def _refused(row: ReadPlace, said: Text, mend: Text) -> RefusedRow:
    return RefusedRow(row.row, (Problem(f"{row.row}", said, mend),))


def _listed(places: list[Place]) -> Text:
    each = [(p.called, p.in_district, p.code) for p in places[:5]]
    return Text(
        en=", ".join(f"{called.en}, {of.en} ({code})" for called, of, code in each),
        ml=", ".join(f"{called.ml}, {of.ml} ({code})" for called, of, code in each),
    )
