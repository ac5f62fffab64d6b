"""How like one another two names of societies are, so that people might take one for the other.

What every society is called tells nothing. Of the rest each word is looked for, by its sound, in the other name, both
ways: "Manickal Consumer" and "Manickal Service" share a place and are two societies, "Manickal Consumer" and
"Manikkal Consumers' Co-op. Stores" are hardly to be told apart.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from sangham.kernel.sound import GENERIC, likeness, sound

ALIKE = 0.88  # from here on a name is too like another: see bench/likeness.py for what that catches, and what it costs
_SAME_WORD = 0.8  # words less like one another than this are two words
LITTLE = frozenset(  # words that tell little, and may be wanting
    map(sound, ("bank", "stores", "store", "regional", "primary", "kerala", "the", "and", "of", "sree"))
)
_QUARTERS = frozenset(map(sound, ("north", "south", "east", "west")))


def name_likeness(one: str, other: str) -> float:
    """How like one another two names are, in whichever scripts: from 0 to 1; 1 for the same sound."""
    ours, theirs = telling_words(one), telling_words(other)
    if not ours or not theirs:
        return 0.0
    if "".join(ours) == "".join(theirs):
        return 1.0
    return min(_found(ours, theirs), _found(theirs, ours))


@lru_cache(maxsize=4096)
def telling_words(name: str) -> tuple[str, ...]:
    """The words of a name as they sound, without those that every society has."""
    return tuple(word for word in sound(name).split() if word not in GENERIC)


def _found(words: tuple[str, ...], among: tuple[str, ...]) -> float:
    """How much of a name is in another: as its least like word is. Words that tell little may be wanting."""
    whole = [*among, *(a + b for a, b in pairwise(among))]
    each = [_nearest(word, whole) for word in words]
    for i, (a, b) in enumerate(pairwise(words)):
        if (both := _nearest(a + b, whole)) > min(each[i], each[i + 1]):
            each[i] = each[i + 1] = both
    return min((like for like, word in zip(each, words, strict=True) if word not in LITTLE), default=0.0)


def _nearest(word: str, among: list[str]) -> float:
    if word in among:
        return 1.0
    best = max((_alike(word, other) for other in among), default=0.0)
    return best if best >= _SAME_WORD else 0.0


@lru_cache(maxsize=65536)
def _alike(word: str, other: str) -> float:
    if re.search(r"\d", word + other) or {word, other} & _QUARTERS or min(len(word), len(other)) < 3:
        return float(word == other)
    return likeness(word, other)
