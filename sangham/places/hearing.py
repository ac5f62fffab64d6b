"""Names found by their sound: one way for places and for societies, whatever the script and most misspellings.

A package that has names keeps two tables: the words of all of them as they sound, and which name has which. What is
sought is heard word by word against the first, then names are gathered from the second and heard whole.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from sangham.kernel.sound import GENERIC, blur, bones, likeness, near_bones, runs, sound

MOST_WORDS = 12  # of what is sought that are listened to
NEAR = 0.72  # a word less like another than this is not that word
SAME = 0.9  # two words run together are a third only where they are this like it
ENOUGH = 0.6  # of what is sought must be found in a name
COMMON = 1500  # names that have a word: more than these, and the word alone is no reason to look at them
MOST = 400  # names that are heard whole
_LOOKED_AT = 1500  # words that begin so, of which the nearest are taken
_TAKEN = 60  # words taken for one that is sought
_HALF = 3  # letters, or consonants, that begin a word, from which on half a word is sought


@dataclass(frozen=True, slots=True)
class Hearing:
    """What is sought, as it sounds: its words, and for each, and each two run together, the known words near it."""

    words: tuple[str, ...]
    near: dict[str, dict[str, float]]  # word sought -> known word -> how like, from 0 to 1

    @property
    def together(self) -> str:
        """All of it run together."""
        return "".join(self.words)

    def parts(self, known: Set[str]) -> float:
        """How much of what is sought is among a name's words (each, and each two run together): from 0 to 1."""
        each = [self._nearest(word, known) for word in self.words]
        for i, (one, other) in enumerate(pairwise(self.words)):
            both = self._nearest(one + other, known)
            if both > (each[i] + each[i + 1]) / 2:
                each[i] = each[i + 1] = both
        weights = [weight(word) for word in self.words]
        return sum(w * e for w, e in zip(weights, each, strict=True)) / sum(weights)

    def has_all(self, known: Set[str]) -> bool:
        """Whether every word sought is among a name's words, alone or run together with its neighbour."""
        runs_of = [{w} | {a + b for a, b in pairwise(self.words) if w in (a, b)} for w in self.words]
        return all(any(self._nearest(run, known) for run in runs_) for runs_ in runs_of)

    def whole(self, *names: str) -> float:
        """How like one of the names, the nearest, all that is sought is: from 0 to 1."""
        return max(
            (likeness(self.together, sound(name).replace(" ", "")) for name in names if name), default=0.0
        )

    def _nearest(self, word: str, known: Set[str]) -> float:
        near = self.near.get(word, {})
        return max((near[k] for k in near.keys() & known), default=0.0)


def weight(word: str) -> float:
    """How much a word tells: by its consonants; the words that every society has, hardly anything."""
    return 0.2 if word in GENERIC else max(1, len(bones(word)))


def hear(text: str, known: QuerySet[Any]) -> Hearing:
    """Listen to what is sought. `known`: the table of words (`sound`, `bones`)."""
    words = tuple(sound(text).split()[:MOST_WORDS])
    near = {run: _near(run, known, SAME) for run in runs(words)} | {
        word: _near(word, known, NEAR) for word in words
    }
    return Hearing(words, near)


def _near(word: str, known: QuerySet[Any], least: float) -> dict[str, float]:
    frame = bones(word)
    if word in GENERIC or len(word) < 2:
        asked = Q(sound=word)
    else:
        asked = Q(bones__in=near_bones(frame)) if frame else Q(sound=word)
    found = {s: _like(word, s) for s in known.filter(asked).values_list("sound", flat=True)[:_LOOKED_AT]}
    if word not in GENERIC and len(word) >= _HALF:
        begins = begins_with("bones", frame) if len(frame) >= _HALF else begins_with("sound", word)
        for s in known.filter(begins).values_list("sound", flat=True)[:_LOOKED_AT]:
            found.setdefault(s, 0.97 * _like(blur(word), blur(s)[: len(blur(word))]))
    best = sorted(((like, s) for s, like in found.items() if like >= least), reverse=True)[:_TAKEN]
    return {s: like for like, s in best}


def begins_with(field: str, text: str) -> Q:
    """Where a column of sounds begins with a text: as a range, which an index of either database serves."""
    return Q(**{f"{field}__gte": text, f"{field}__lte": text + "zzzz"})


def _like(one: str, other: str) -> float:
    return likeness(one, other) if one and other else 0.0


def gather(hearing: Hearing, having: QuerySet[Any]) -> list[UUID]:
    """Ids of the names to hear whole, those that have most of what is sought first.

    `having`: the table of which name has which word (`of_id`, `word_id`), narrowed to the names that may be found.
    """
    tally: defaultdict[UUID, float] = defaultdict(float)
    common: list[list[str]] = []
    for word, near in hearing.near.items():
        if not near:
            continue
        its = list(having.filter(word_id__in=list(near)).values_list("of_id", "word_id")[: COMMON + 1])
        if len(its) > COMMON:
            common.append(list(near))
            continue
        best: dict[UUID, float] = {}
        for of, has in its:
            best[of] = max(best.get(of, 0.0), near[has])
        for of, like in best.items():
            tally[of] += like * weight(word)
    if tally:
        return sorted(tally, key=lambda of: (-tally[of], str(of)))[:MOST]
    if not common:
        return []
    # Every word is common: names that have them all, as many as will be looked at.
    names = having.filter(word_id__in=common[0])
    for near_words in common[1:]:
        names = names.filter(of_id__in=having.filter(word_id__in=near_words).values("of_id"))
    return list(names.values_list("of_id", flat=True)[:MOST])


def words_by_name(ids: Sequence[UUID], having: QuerySet[Any]) -> dict[UUID, set[str]]:
    """The words of each of these names."""
    words: dict[UUID, set[str]] = {of: set() for of in ids}
    for of, word in having.filter(of_id__in=ids).values_list("of_id", "word_id"):
        words[of].add(word)
    return words
