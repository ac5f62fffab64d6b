"""Many names held in memory, to find those that a name is too like: for a whole list at once, where a question to a database
for each name would take an hour. How like is `name_likeness`' to say; here it is only found quickly whom to ask it of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from sangham.kernel.name_likeness import ALIKE, LITTLE, name_likeness, telling_words
from sangham.kernel.sound import bones, near_bones, runs

K = TypeVar("K", bound=Hashable)


class AlikeNames(Generic[K]):
    """Names under keys; a key may have several (two scripts, a former name)."""

    def __init__(self) -> None:
        self._names: dict[K, list[str]] = defaultdict(list)
        self._having: dict[str, set[K]] = defaultdict(set)  # bones of a word, or of two run together -> keys
        self._same: dict[str, set[K]] = defaultdict(set)  # all the telling words run together -> keys

    def add(self, key: K, names: Iterable[str]) -> None:
        """Hold some more names of a key."""
        for name in filter(None, names):
            words = telling_words(name)
            self._names[key].append(name)
            self._same["".join(words)].add(key)
            for word in runs(words):
                self._having[bones(word)].add(key)

    def like(self, names: Iterable[str]) -> list[tuple[K, float]]:
        """Keys with a name that one of these is too like, the likest first, and how like (from `ALIKE` to 1)."""
        best: dict[K, float] = {}
        for name in filter(None, names):
            for key in self._candidates(telling_words(name)):
                like = max(name_likeness(name, other) for other in self._names[key])
                if like >= ALIKE and like > best.get(key, 0.0):
                    best[key] = like
        return sorted(best.items(), key=lambda each: (-each[1], str(each[0])))

    def _candidates(self, words: tuple[str, ...]) -> set[K]:
        """Keys that have something near every word of a name that tells more than a little."""
        found = set(self._same.get("".join(words), ()))
        together = runs(words)
        each = []
        for word in words:
            if word not in LITTLE:
                frames = {b for run in together if word in run for b in near_bones(bones(run))}
                each.append([self._having[b] for b in frames if b in self._having])
        if not each:
            return found
        each.sort(key=lambda sets: sum(map(len, sets)))
        rest = set().union(*each[0])
        for sets in each[1:]:
            rest = {key for key in rest if any(key in having for having in sets)}
        return found | rest
