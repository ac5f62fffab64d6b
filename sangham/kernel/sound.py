"""How a name sounds, whichever of the two scripts it is written in.

A Malayalam word is read by its letters, an English one by the habits with which Kerala spells its own names in
English; both come to one rough spelling in 21 Latin letters, in which ``x`` is the dental of ത and ``z`` is ഴ:
``സൗത്ത്`` and ``south`` are ``saux``, ``ആലപ്പുഴ``, ``Alappuzha`` and ``Alapuzha`` are ``alapuza``.

Three grains, each coarser than the one before:

``sound``   of a name, its words apart by single spaces;
``blur``    of a sound: voiced and voiceless, dental and retroflex stops alike, no glides, vowels of three kinds;
``bones``   of a sound: its consonants alone, as they stand in `blur`. What candidates are sought by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import Indel

from sangham.kernel.names import VIRAMA, spoken_words

# Independent vowels and vowel signs.
_ML_VOWEL = {
    "അ": "a", "ആ": "a", "ഇ": "i", "ഈ": "i", "ഉ": "u", "ഊ": "u", "ഋ": "ri", "ൠ": "ri", "എ": "e", "ഏ": "e",
    "ഐ": "ai", "ഒ": "o", "ഓ": "o", "ഔ": "au",
}  # fmt: skip
_ML_SIGN = {
    "ാ": "a", "ി": "i", "ീ": "i", "ു": "u", "ൂ": "u", "ൃ": "ri", "ൄ": "ri", "െ": "e", "േ": "e", "ൈ": "ai",
    "ൊ": "o", "ോ": "o", "ൌ": "au", "ൗ": "au",
}  # fmt: skip
_ML_CONSONANT = {
    "ക": "k", "ഖ": "k", "ഗ": "g", "ഘ": "g", "ങ": "n", "ച": "c", "ഛ": "c", "ജ": "j", "ഝ": "j", "ഞ": "nj",
    "ട": "d", "ഠ": "t", "ഡ": "d", "ഢ": "d", "ണ": "n", "ത": "x", "ഥ": "x", "ദ": "d", "ധ": "d", "ന": "n",
    "പ": "p", "ഫ": "p", "ബ": "b", "ഭ": "b", "മ": "m", "യ": "y", "ര": "r", "റ": "r", "ല": "l", "ള": "l",
    "ഴ": "z", "വ": "v", "ശ": "s", "ഷ": "s", "സ": "s", "ഹ": "h",
    "ൺ": "n", "ൻ": "n", "ർ": "r", "ൽ": "l", "ൾ": "l", "ൿ": "k", "ം": "m", "ഃ": "",
}  # fmt: skip
_BARE = "ൺൻർൽൾൿംഃ"  # no vowel after them
# What letters together sound as, and not each by itself. The virama between the two of ന്റ is often left out.
_ML_TOGETHER = (
    ("ൻ്റ", "ന്ട്ട"), ("ന്റ", "ന്ട്ട"), ("ൻറ", "ന്ട്ട"), ("റ്റ", "ട്ട"), ("ങ്ങ", "ങ്ഗ"), ("ഞ്ഞ", "ഞ"), ("ഞ്ച", "ന്ച"), ("ഞ്ജ", "ന്ജ"),
)  # fmt: skip


def _malayalam(word: str) -> str:
    for letters, as_if in _ML_TOGETHER:
        word = word.replace(letters, as_if)
    heard: list[str] = []
    for i, letter in enumerate(word):
        after = word[i + 1 : i + 2]
        if letter in _ML_VOWEL or letter in _ML_SIGN:
            heard.append(_ML_VOWEL.get(letter) or _ML_SIGN[letter])
        elif letter in _ML_CONSONANT:
            hard = letter == "ട" and (i == 0 or "ട്ട" in (word[i - 2 : i + 1], word[i : i + 3]))
            heard.append("t" if hard else _ML_CONSONANT[letter])
            if letter not in _BARE and after != VIRAMA and after not in _ML_SIGN:
                heard.append("a")
        elif letter != VIRAMA:
            heard.append(letter)
    return "".join(heard)


# English letters that are one sound; the first that fits is taken.
_EN = (
    ("zh", "z"), ("ksh", "ks"), ("chh", "c"), ("cch", "cc"), ("tch", "cc"), ("ch", "c"), ("sh", "s"), ("tth", "xx"),
    ("thth", "xx"), ("th", "x"), ("ddh", "dd"), ("dh", "d"), ("kh", "k"), ("gh", "g"), ("bh", "b"), ("ph", "p"),
    ("jh", "j"), ("nh", "nj"), ("ck", "kk"), ("qu", "kv"), ("q", "k"), ("w", "v"), ("f", "p"), ("x", "ks"), ("z", "s"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"),
    ("aa", "a"), ("ae", "e"), ("ee", "i"), ("ea", "e"), ("ie", "i"), ("oo", "u"), ("oa", "o"), ("ou", "au"), ("ow", "au"),
    ("aw", "au"), ("uu", "u"), ("ii", "i"), ("ei", "ai"), ("oe", "o"),
)  # fmt: skip
_EN_ANY = re.compile("|".join(letters for letters, _ in _EN))
_EN_AS = dict(_EN)


def _english(word: str) -> str:
    word = re.sub("(?<=o[^aeiou])e$", "", word)  # Kozhikode, Cherukole
    word = re.sub("(?<=[^aeiou])y(?=[^aeiou])", "ai", word)  # Mylapra
    word = re.sub("(?<=[^aeiou])y$", "i", word)  # Konny
    return _EN_ANY.sub(lambda m: _EN_AS[m[0]], word)


def _settled(heard: str) -> str:
    """What both scripts leave open, settled one way."""
    heard = re.sub("[mn](?=[kgcjtdx])", "n", heard)  # a nasal takes the place of what follows
    heard = re.sub("[mn](?=[pb])", "m", heard).replace("mb", "mp")  # കരിമ്പ is Karimba
    heard = re.sub(r"(.)\1+", r"\1", heard)
    heard = re.sub("(?<=[aeiou])y(?![aeiou])", "i", heard).replace("aiy", "ay")
    heard = re.sub("^y?[ei](?!$)", "e", heard)  # ഇടവ is Edava, ഏരൂർ is Yeroor
    heard = re.sub("i(?=[aou])", "iy", heard)
    return re.sub("(?<=[^aeiou])u$", "", heard)  # the half-u at the end: written u, or not at all


@lru_cache(maxsize=65536)
def word_sound(word: str) -> str:
    """The sound of one word, in small letters. Digits, and letters of no script here, stand for themselves."""
    if word.isascii():
        return word if word.isdigit() else _settled(_english(word))
    return _settled(_malayalam(word))


def sound(name: str) -> str:
    """The sound of a name: that of each of its words, words apart by single spaces."""
    return " ".join(filter(None, map(word_sound, spoken_words(name))))


def word_sounds(*names: str) -> set[str]:
    """The sounds by which these names are sought: every word's, and every two that follow one another, run together.

    Run together, since one writer parts a name where another does not. The words that every society has stand alone.
    """
    found: set[str] = set()
    for name in names:
        found.update(runs(sound(name).split()))
    return found


def runs(words: Sequence[str]) -> list[str]:
    """Words that stand together, and every two of them run together."""
    return [*words, *(a + b for a, b in pairwise(words) if a not in GENERIC and b not in GENERIC)]


# Every society has these in its name, so that they tell little: as they sound.
GENERIC = frozenset(map(word_sound, ("limited", "cooperative", "society")))

_BLUR = str.maketrans({"g": "k", "d": "t", "x": "t", "b": "p", "j": "c", "z": "l", "y": None, "h": None,
                       "e": "i", "o": "u"})  # fmt: skip


@lru_cache(maxsize=65536)
def blur(heard: str) -> str:
    """A sound as one hears it who does not listen closely."""
    return re.sub(r"([^ ])\1+", r"\1", heard.translate(_BLUR).replace("ai", "i").replace("au", "u"))


@lru_cache(maxsize=65536)
def bones(heard: str) -> str:
    """The consonants of a sound, as in `blur`, without spaces."""
    return re.sub(r"(.)\1+", r"\1", re.sub("[aiu ]", "", heard.translate(_BLUR)))


_CONSONANTS = "ckmnlprstv"  # all of which bones are made


def near_bones(of: str) -> set[str]:
    """These bones, and all that differ from them by one consonant wrong, wanting or too many.

    Of fewer than three consonants only themselves: too many names would be near.
    """
    if len(of) < 3:
        return {of}
    near = {of}
    for i in range(len(of) + 1):
        near.add(of[:i] + of[i + 1 :])
        for c in _CONSONANTS:
            near.add(of[:i] + c + of[i + 1 :])
            near.add(of[:i] + c + of[i:])
    return near


def likeness(one: str, other: str) -> float:
    """How alike two sounds are, from 0 (nothing in common) to 1 (the same), in the mean of the three grains."""
    if one == other:
        return 1.0
    near = Indel.normalized_similarity
    grains = near(one, other), near(blur(one), blur(other)), near(bones(one), bones(other))
    return sum(grains) / len(grains)
