"""Finding societies, in either script, by name, by part of a name, by sound or by number; best first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from sangham.kernel.names import normalise, search_key, search_words, without_number
from sangham.kernel.text import Text
from sangham.places.finding import BEGINS, PART, SAME, SOUND
from sangham.places.hearing import Hearing, gather, hear, nearest
from sangham.register.models import Society, SocietyName, SocietyWord, WordOfSociety
from sangham.register.models.society import LONGEST_KEY
from sangham.register.standing import ENDED

LONGEST = 300  # letters of what is sought that are looked at
_NUMBER = re.compile(r"(?:(?i:no|number)\b|നമ്പർ|നം)?[\s.:]*(?P<series>.*?)[\s.:/\-]*(?P<number>\d{1,9})\Z")
_LONGEST_SERIES = 4  # letters: "A 385" asks for a number in a series, not for a name with an "a" in it
_NUMBER_AT_END = re.compile(r"\b(\d{1,9})[\s.)\]]*\Z")


BY_NUMBER = Text(en="its number", ml="നമ്പർ")
_LOOKED_AT = 60  # names that are judged


@dataclass(frozen=True, slots=True)
class FoundSociety:
    """A society, why it was found, how much it is what was sought (0 to 100), and by which of its names, if by one."""

    society: Society
    why: Text
    likeness: int
    name: SocietyName | None = None


def search_societies(text: str, *, limit: int = 20) -> list[FoundSociety]:
    """Societies sought by a present or former name in either script, whole or half, well spelt or not, by number
    ("385", "T 2041", "ടി 2041"), or by a name with its number; best first, and nothing for a text without letters.

    A text that is the number of some society finds that one alone. Exact names come first, then names that
    begin so, then those that hold each word as it is written, then those that sound so; in each, present names before
    former ones. Societies whose registration is cancelled come last. Names that have only some of the words are
    found where none has all.
    """
    text = normalise(text[:LONGEST])
    numbered = [FoundSociety(s, BY_NUMBER, 100) for s in societies_numbered(text)]
    return numbered[:limit] or _named(text, limit)


def societies_numbered(number: int | str) -> list[Society]:
    """Societies with a number, in every series or in the one that the text names ("T 2041", "No. T.2041")."""
    read = _NUMBER.fullmatch(normalise(str(number)))
    if read is None:
        return []
    wanted = _series_key(read["series"])
    found = Society.objects.filter(number=int(read["number"])).order_by("series", "office_id")
    return [s for s in found if wanted in ("", _series_key(s.series), _series_key(s.series_ml))]


def _series_key(series: str) -> str:
    return "".join(c for c in normalise(series).casefold() if c.isalnum() or "\u0d00" <= c <= "\u0d7f")


def _named(text: str, limit: int) -> list[FoundSociety]:
    bare = without_number(text)
    if bare == text and (shorter := _NUMBER_AT_END.sub("", text)) and len(shorter) > _LONGEST_SERIES:
        bare = shorter
    judged = names_near(bare)
    if given := _NUMBER_AT_END.search(text):
        numbered = [each for each in judged if each.name.society.number == int(given[1])]
        judged = numbered or judged
    if any(each.has_all for each in judged):
        judged = [each for each in judged if each.has_all]
    best: dict[UUID, FoundSociety] = {}
    for each in sorted(judged, key=_best_first):
        found = FoundSociety(each.name.society, each.why, round(100 * each.near), each.name)
        best.setdefault(each.name.society_id, found)
    return list(best.values())[:limit]


@dataclass(frozen=True, slots=True)
class NearName:
    """A name that is, or is like, what was sought: why, how near (0 to 1), and whether it has every word sought."""

    name: SocietyName
    why: Text
    near: float
    has_all: bool


_WHYS = (SAME, BEGINS, PART, SOUND)


def _best_first(each: NearName) -> tuple[object, ...]:
    name = each.name
    return (
        name.society.standing in ENDED,
        _WHYS.index(each.why),
        -round(each.near, 4) if each.why is SOUND else 0,
        name.former or name.until_on is not None,
        name.key_en,
        name.key_ml,
        str(name.id),
    )


def names_near(text: str) -> list[NearName]:
    """Names of societies, present and former, that are like a name or a part of one, in no order."""
    key = search_key(text)[:LONGEST_KEY]
    if not key:
        return []
    exact = Q(key_en=key) | Q(key_ml=key)
    spelt = list(SocietyName.objects.filter(exact).order_by("id")[:_LOOKED_AT].values_list("id", flat=True))
    hearing = hear(text, SocietyWord.objects.all())
    words = gather(hearing, WordOfSociety.objects.all(), few=1)
    parts = nearest(hearing, words, _LOOKED_AT)
    names = SocietyName.objects.filter(id__in=[*parts, *spelt]).select_related("society__office")
    return [_judged(name, key, text, hearing, parts, words) for name in names]


def _judged(
    name: SocietyName,
    key: str,
    text: str,
    hearing: Hearing,
    parts: dict[UUID, float],
    words: dict[UUID, set[str]],
) -> NearName:
    """Why a name was found, and how near it is."""
    if key in (name.key_en, name.key_ml):
        return NearName(name, SAME, 1.0, True)
    near = min(parts.get(name.id, 0.0), 0.99)
    if name.key_en.startswith(key) or name.key_ml.startswith(key):
        return NearName(name, BEGINS, near, True)
    if _has_written(name.search_text, text):
        return NearName(name, PART, near, True)
    return NearName(name, SOUND, near, hearing.has_all(words.get(name.id, set())))


def _has_written(search_text: str, text: str) -> bool:
    """Whether every word of the text stands in a name, as keyed or as written."""
    said: Iterable[tuple[str, str]] = search_words(text)
    return all(keyed in search_text or plain in search_text for keyed, plain in said)
