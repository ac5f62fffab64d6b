"""What people write in lists of societies: `words.yaml`, ready to look up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from sangham.kernel.names import normalise
from sangham.kernel.sheet.headings import Headings
from sangham.kernel.sound import likeness, sound

# What a person is told by: never entered, only kept beside the entry.
PERSON = "person"
# What is known to be of the society, for which the entry has no place of its own: kept there as written.
AS_WRITTEN = (
    "taluk", "district", "local_body", "village", "members", "share_capital", "audit_year", "audit_class", "source",
)  # fmt: skip
_NEAR = 0.85  # a word less like another than this is not that word misspelt
NAMES = ("name", "name_en", "name_ml", "name_and_address")


def folded(text: str) -> str:
    """A word as it is compared: no case, no spaces, no punctuation."""
    text = normalise(text).casefold()
    kept = "".join(c for c in text if c.isalnum() or "\u0d00" <= c <= "\u0d7f")
    return kept or text.strip()


@cache
def _data() -> Mapping[str, Any]:
    read: Mapping[str, Any] = yaml.safe_load(Path(__file__).with_name("words.yaml").read_text("utf-8"))
    return read


def _by_word(lists: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {folded(word): value for value, words in lists.items() for word in words}


@cache
def classes() -> Mapping[str, str]:
    """Folded word -> class of society."""
    return _by_word(_data()["classes"])


@cache
def tiers() -> Mapping[str, str]:
    """Folded word -> tier."""
    return _by_word(_data()["tiers"])


@cache
def standings() -> Mapping[str, str]:
    """Folded word -> the standing that it can only mean."""
    return _by_word(_data()["standings"]["plainly"])


@cache
def perhaps_standings() -> Mapping[str, str]:
    """Folded word -> a standing that it may mean."""
    return _by_word(_data()["standings"]["perhaps"])


@cache
def liabilities() -> Mapping[str, str]:
    """Folded word -> limited or unlimited."""
    return _by_word(_data()["liabilities"])


@cache
def says_nothing(text: str) -> bool:
    """Whether a text says only that nothing is known: blank, a dash, "N.A.", "അറിയില്ല"."""
    return not text.strip(" -–—.,_/*") or folded(text) in {folded(w) for w in _data()["not_known"]}


@cache
def is_total(text: str) -> bool:
    """Whether a text is what a row of totals begins with."""
    return folded(text.strip(" :.-")) in {folded(w) for w in _data()["totals"]}


@cache
def is_ditto(text: str) -> bool:
    """Whether a text stands for the cell above."""
    return folded(text) in {folded(w) for w in _data()["ditto"]}


@cache
def names_a_society(text: str) -> bool:
    """Whether a name says that it is a society's, with any of the words that societies are called by."""
    said = f" {normalise(text).casefold()} "
    return any(re.search(rf"[\s.,(]{re.escape(normalise(w))}[\s.,)]", said) for w in _data()["societies"])


def nearest(text: str, table: Mapping[str, str]) -> str:
    """What a misspelt word of a table is, by its sound; "" where nothing is near."""
    heard = sound(text).replace(" ", "")
    best = max(((likeness(heard, _heard(word)), value) for word, value in table.items()), default=(0.0, ""))
    return best[1] if len(heard) > 3 and best[0] >= _NEAR else ""


@cache
def _heard(word: str) -> str:
    return sound(word).replace(" ", "")


@cache
def area_words(which: str) -> tuple[str, ...]:
    """What stands before or after the names of an area, or means the whole State: the longest first."""
    return tuple(sorted((normalise(w) for w in _data()["area"][which]), key=len, reverse=True))


@cache
def headings() -> Headings:
    """The headings of a list of societies."""
    patterns = [(column, pattern) for column, pattern in _data()["headings"]]
    return Headings(patterns, often={PERSON, "remarks", "serial"}, needs=set(NAMES))
