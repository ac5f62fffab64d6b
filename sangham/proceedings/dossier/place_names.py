"""Local bodies as promoters write them: a code, or a name in either script, with or without what it is.

The list of places is given by the caller (from the office's own edition of it); nothing is guessed: a name that
two places have is reported with both.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from sangham.kernel.names import normalise, search_key
from sangham.kernel.text import Text

_KINDS: Final = {
    "block_panchayat": r"block ?panchayath?|block|ബ്ലോക്ക് ?(പഞ്ചായത്ത്)?",
    "district_panchayat": r"district ?panchayath?|ജില്ലാ? ?പഞ്ചായത്ത്",
    "grama_panchayat": r"gram[ae]? ?panchayath?|panchayath?|g\.? ?p\.?|ഗ്രാമ ?പഞ്ചായത്ത്|പഞ്ചായത്ത്",
    "municipality": r"municipality|നഗരസഭ|മുനിസിപ്പാലിറ്റി|മുനിസിപ്പൽ",
    "municipal_corporation": r"(municipal )?corporation|കോർപ്പറേഷൻ|കോർപറേഷൻ|മഹാനഗരസഭ",
    "taluk": r"taluk|താലൂക്ക്",
    "district": r"district|ജില്ല",
}
# Where a person lives, unless said otherwise: the smallest body of the name.
_LIVED_IN: Final = ("grama_panchayat", "municipality", "municipal_corporation")


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place of the office's list. `kind` as in `places`: grama_panchayat, municipality, district and so on."""

    code: str
    kind: str
    name_en: str
    name_ml: str
    district: str

    @property
    def name(self) -> Text:
        """The name in both scripts."""
        return Text(self.name_en or self.name_ml, self.name_ml or self.name_en)


def read_known_places(path: Path) -> list[KnownPlace]:
    """Places from a file of `code,authority,kind,name_en,name_ml,district`, such as examples/places.csv."""
    with path.open(encoding="utf-8-sig", newline="") as f:
        return [
            KnownPlace(row["code"], row["kind"], row["name_en"], row["name_ml"], row["district"])
            for row in csv.DictReader(f)
        ]


class PlaceNames:
    """Looks up what is written in a list of places."""

    def __init__(self, places: Iterable[KnownPlace]) -> None:
        self.by_code: dict[str, KnownPlace] = {}
        self._by_name: defaultdict[str, list[KnownPlace]] = defaultdict(list)
        for place in places:
            self.by_code[place.code.casefold()] = place
            for name in {search_key(place.name_en), search_key(place.name_ml)} - {""}:
                self._by_name[name].append(place)

    def found(self, written: str) -> list[KnownPlace]:
        """Every place that the words may mean: by code, else by name and, where it is said, by kind."""
        plain = normalise(written)
        if place := self.by_code.get(plain.casefold()):
            return [place]
        if whole := self._by_name.get(search_key(plain)):
            return whole
        for kind, pattern in _KINDS.items():
            bare = re.sub(rf"\s*[,(]?\s*(?:{pattern})\s*\)?\s*$", "", plain, flags=re.IGNORECASE)
            if bare != plain:
                return [p for p in self._by_name.get(search_key(bare), []) if p.kind == kind]
        return []

    def lived_in(self, written: str) -> KnownPlace | None:
        """The local body that a person's residence names; None where the words name none, or several."""
        places = self.found(written)
        if len(places) > 1:
            places = [p for p in places if p.kind in _LIVED_IN]
        return places[0] if len(places) == 1 else None

    def like(self, written: str) -> list[str]:
        """Names that resemble what is written, for a proposal."""
        near = get_close_matches(search_key(written), list(self._by_name), n=3, cutoff=0.7)
        return [f"{p.name_en} ({p.code})" for name in near for p in self._by_name[name]][:4]


def within(place: KnownPlace, area: Iterable[KnownPlace]) -> bool | None:
    """Whether a place lies in an area; None where the list does not tell (blocks, taluks)."""
    area = list(area)
    if any(place.code == a.code for a in area):
        return True
    if any(a.kind in ("district", "district_panchayat") and a.name_en == place.district for a in area):
        return True
    plain = (*_LIVED_IN, "district", "district_panchayat")
    return False if place.kind in _LIVED_IN and all(a.kind in plain for a in area) else None
