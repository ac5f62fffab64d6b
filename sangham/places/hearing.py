"""Names found by their sound: one way for places and for societies, whatever the script and most misspellings.

A package that has names keeps two tables: the words of all of them as they sound (`sound`, `bones`), and which name has
which (`of_id`, `word_id`). What is sought is heard word by word against the first, then names are gathered from the
second: those that have every word well, else every word nearly, else some of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import CharField, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Cast
from rapidfuzz import process
from rapidfuzz.distance import Indel

from sangham.kernel.sound import GENERIC, blur, bones, likeness, near_bones, sound

MOST_WORDS = 10  # of what is sought that are listened to
NEAR = 0.72  # a word less like another than this is not that word
WELL = 0.95  # a word as like another as this is that word; two words run together are a third only if this like it
ENOUGH = 0.6  # of what is sought must be found in a name
MOST = 150  # names that are listened to
_COMMON = 500  # names that have a word: with more, and the word alone is no reason to look at them
_COUNTED = 5000  # names that have a word: with more, it is not told which of two sets of words is the rarer
_LOOKED_AT, _TAKEN = (
    1500,
    40,
)  # words that begin, or are framed, so; those of them that are taken for the one sought
_HALF = 3  # letters, or consonants, from which on half a word is sought


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is sought, as it sounds: its words, and for each, and some two run together, the known words near it."""

    words: tuple[str, ...]
    near: dict[str, dict[str, float]]  # word sought -> known word -> how like, from 0 to 1

    def parts(self, known: Set[str]) -> float:
        """How much of what is sought is among a name's words (each, and two run together): from 0 to 1."""
        weights = [weight(word) for word in self.words]
        found = self._each(known)
        return sum(w * e for w, e in zip(weights, found, strict=True)) / sum(weights)

    def has_all(self, known: Set[str]) -> bool:
        """Whether every word sought is among a name's words, alone or run together with its neighbour."""
        return all(each > 0 for each in self._each(known))

    def whole(self, *names: str) -> float:
        """How like one of the names, the nearest, all that is sought is: from 0 to 1."""
        together = "".join(self.words)
        return max((likeness(together, sound(name).replace(" ", "")) for name in names if name), default=0.0)

    def _each(self, known: Set[str]) -> list[float]:
        each = [self._nearest(word, known) for word in self.words]
        for i, (one, other) in enumerate(pairwise(self.words)):
            both = self._nearest(one + other, known)
            if both > (each[i] + each[i + 1]) / 2:
                each[i] = each[i + 1] = both
        return each

    def _nearest(self, word: str, known: Set[str]) -> float:
        near = self.near.get(word)
        return max((near[k] for k in near.keys() & known), default=0.0) if near else 0.0


def weight(word: str) -> int:
    """How much a word tells: by its consonants."""
    return max(1, len(bones(word)))


def hear(text: str, known: QuerySet[Any]) -> Hearing:
    """Listen to what is sought. `known`: the table of words. The words that every society has count only alone."""
    heard = sound(text).split()[:MOST_WORDS]
    words = tuple(word for word in heard if word not in GENERIC) or tuple(heard)
    near = _near(words, known, NEAR)
    together = [
        one + other
        for one, other in pairwise(words)
        if min(max(near[word].values(), default=0.0) for word in (one, other)) < WELL
        and not {one, other} & GENERIC
    ]
    for both, its in _near(together, known, WELL).items():
        near.setdefault(both, its)
    return Hearing(words, near)


def _near(words: Sequence[str], known: QuerySet[Any], least: float) -> dict[str, dict[str, float]]:
    """For each word the known words near it: those framed so, and those that begin so. One statement for all of them."""
    framed = {word: bones(word) for word in words if _by_frame(word)}
    frames = {word: near_bones(frame) for word, frame in framed.items()}
    begun = {word: _beginning(word, frame) for word, frame in framed.items() if len(word) >= _HALF}
    asked = Q(sound__in=[word for word in words if word not in framed])
    if frames:
        asked |= Q(bones__in=set().union(*frames.values()))
    for field, text in set(begun.values()):
        asked |= _begins(field, text)
    rows: list[tuple[str, str]] = []
    if words:
        found = known.filter(asked).values_list("sound", "bones")
        rows = list(found[: 2 * _LOOKED_AT * len(words)])
    near: dict[str, dict[str, float]] = {}
    for word in words:
        if word not in framed:
            near[word] = {s: 1.0 for s, _ in rows if s == word}
            continue
        so = [s for s, its in rows if its in frames[word]][:_LOOKED_AT]
        longer = (
            [s for s, its in rows if _has_begun(s, its, *begun[word])][:_LOOKED_AT] if word in begun else []
        )
        near[word] = _nearest_of(word, so, longer, least)
    return near


def _by_frame(word: str) -> bool:
    return word not in GENERIC and len(word) >= 2 and bool(bones(word))


def _beginning(word: str, frame: str) -> tuple[str, str]:
    return ("bones", frame) if len(frame) >= _HALF else ("sound", word)


def _has_begun(sound: str, its: str, field: str, text: str) -> bool:
    return (its if field == "bones" else sound).startswith(text)


def _nearest_of(word: str, so: list[str], longer: list[str], least: float) -> dict[str, float]:
    found = {s: likeness(word, s) for s in _likely(word, so)}
    half = blur(word)
    for s in _likely(word, longer, upto=len(word) + 1):
        found[s] = max(found.get(s, 0.0), 0.97 * likeness(half, blur(s)[: len(half)]))
    best = sorted(((like, s) for s, like in found.items() if like >= least), reverse=True)[:_TAKEN]
    return {s: like for like, s in best}


def _likely(word: str, found: list[str], upto: int | None = None) -> list[str]:
    """The words most like one letter by letter, which is quick to tell."""
    begun = [s[:upto] for s in found]
    best = process.extract(
        word, begun, scorer=Indel.normalized_similarity, limit=2 * _TAKEN, score_cutoff=0.4
    )
    return [found[at] for _, _, at in best]


def _begins(field: str, text: str) -> Q:
    """Where a column of sounds begins with a text: as a range, which an index of either database serves."""
    return Q(**{f"{field}__gte": text, f"{field}__lte": text + "zzzz"})


def gather(hearing: Hearing, having: QuerySet[Any], *, few: int) -> dict[UUID, set[str]]:
    """Names to judge, each with those of its words that are near what is sought.

    `having`: the table of which name has which word, narrowed to the names that may be found. `few`: where fewer names
    than these have all that is sought, those that have it less well, or only some of it, are looked at too.
    """
    sought = [near for near in _sought(hearing) if near]
    if not sought:
        return {}
    ids: list[str] = []
    ranked = _rarest_first([list(near) for near in sought], having)
    if len(sought) == _wanted(hearing):
        well = [[s for s, like in near.items() if like >= WELL] for near in sought]
        ids = _with_all(_rarest_first(well, having), having) if all(well) else []
        if len(ids) < few:
            ids = _with_all(ranked, having)
    if len(ids) < few:
        ids += _with_any(ranked, having)
    near_any = {s for near in hearing.near.values() for s in near}
    words: dict[str, set[str]] = {of: set() for of in ids[: 2 * MOST]}
    # All their words, and not those alone that are near: a database that goes by the words would look at too many names.
    for of, word in _as_text(having.filter(of_id__in=[UUID(of) for of in words]), "word_id"):
        if word in near_any:
            words[of].add(word)
    return {UUID(of): its for of, its in words.items()}


def _sought(hearing: Hearing) -> list[dict[str, float]]:
    """For each word the known words near it, or near it and its neighbour run together."""
    near = {word: dict(hearing.near[word]) for word in hearing.words}
    for one, other in pairwise(hearing.words):
        for s, like in hearing.near.get(one + other, {}).items():
            near[one].setdefault(s, like)
            near[other].setdefault(s, like)
    return list(near.values())


def _wanted(hearing: Hearing) -> int:
    return len(set(hearing.words))


_Ranked = list[tuple[int, list[str]]]  # how many names have a word of a set, and the set: the rarest first


def _rarest_first(sets: list[list[str]], having: QuerySet[Any]) -> _Ranked:
    """The sets with how many names have a word of each (of very many, as far as they are counted), counted in one statement."""
    counted: list[str] = []
    values: list[Any] = []
    for words in sets:
        few = having.filter(word_id__in=words).values("word_id")[:_COUNTED]
        sql, its = few.query.sql_with_params()
        counted.append(f"(SELECT COUNT(*) FROM ({sql}) AS counted)")  # noqa: S608  Django made it; values are bound
        values += its
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(counted)}", values)
        counts: tuple[int, ...] = cursor.fetchone()
    return sorted(zip(counts, sets, strict=True))


def _with_all(ranked: _Ranked, having: QuerySet[Any]) -> list[str]:
    """Names that have a word of every set; looked for from the rarest on."""
    (_, rarest), *others = ranked
    names = having.filter(word_id__in=rarest)
    for _, words in others:
        names = names.filter(Exists(having.filter(of_id=OuterRef("of_id"), word_id__in=words)))
    return [of for (of,) in _as_text(names[:MOST])]


def _with_any(ranked: _Ranked, having: QuerySet[Any]) -> list[str]:
    """Names that have a word of the rarest sets; of common words alone, nobody is looked for."""
    found: list[str] = []
    for count, words in ranked:
        if count <= _COMMON and len(found) < MOST:
            found += [of for (of,) in _as_text(having.filter(word_id__in=words)[:MOST])]
    return found


def _as_text(rows: QuerySet[Any], *fields: str) -> Iterable[tuple[str, ...]]:
    """Ids as text: making a UUID of each of thousands costs more than finding them."""
    return rows.values_list(Cast("of_id", CharField()), *fields)


def nearest(hearing: Hearing, words: dict[UUID, set[str]], most: int) -> dict[UUID, float]:
    """The names that have enough of what is sought, and how much of it, from 0 to 1."""
    parts = {of: hearing.parts(known) for of, known in words.items()}
    best: Sequence[UUID] = sorted(
        (of for of in parts if parts[of] >= ENOUGH), key=lambda of: (-parts[of], of)
    )
    return {of: parts[of] for of in best[:most]}
