"""Malayalam typed for a pre-Unicode font (ML-TTKarthika and its kin): Latin letters that only look Malayalam.

Such text is recognised and reported, with what it probably says, never silently converted: in these fonts one
letter more or less changes a name, and a name is for its owner to write. The table is that of the ML-TT fonts.
"""

from __future__ import annotations

import re
from typing import Final

_ASCII: Final = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwx",
        "അആഇഉഋഎഏഒകഖഗഘങചഛജഝഞടഠഡഢണതഥദധനപഫബഭമയരറലളഴവശഷസഹാിീുൂൃെേൗ്ംഃ",
        strict=True,
    )
)
_SIGNS: Final = {"y": "്യ", "z": "്വ", "{": "്ര", "|": "്യു", "}": "്യൂ"}
_LATIN_1_MEANS: Final = (
    "ക്ക ക്ല ക്ഷ ഗ്ഗ ഗ്ല ങ്ക ങ്ങ ച്ച ഞ്ച ഞ്ഞ ട്ട ൺ ണ്ട ണ്ണ ത്ത ത്ഥ ദ്ദ ദ്ധ ൻ ന്ത ന്ദ ന്ന ന്മ പ്പ പ്ല ബ്ബ ബ്ല മ്പ മ്മ മ്ല യ്യ ർ റ്റ "
    "ൽ ല്ല ൾ ള്ള വ്വ ശ്ശ സ്സ സ്റ്റ ക്ട ജ്ജ സ്ഥ ശ്ച ത്മ ക്ത ന്റ ഷ്ട"
)
_LATIN_1: Final = dict(
    zip("¡¢£¤¥¦§¨©ª«¬\xad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÈÊÌÎÖØÝßàâã", _LATIN_1_MEANS.split(), strict=True)
)
_TABLE: Final = {**_ASCII, **_SIGNS, **_LATIN_1}
_BEFORE: Final = "െേ"  # written before the consonant that they are read after
_R: Final = "്ര"  # so is this one

# Signs written in two pieces, and vowels drawn from another with a length mark.
_TOGETHER: Final = (
    ("\u0d46\u0d3e", "\u0d4a"),
    ("\u0d47\u0d3e", "\u0d4b"),
    ("\u0d46\u0d57", "\u0d4c"),
    ("\u0d07\u0d57", "\u0d08"),
    ("\u0d09\u0d57", "\u0d0a"),
    ("\u0d12\u0d57", "\u0d14"),
    ("\u0d12\u0d3e", "\u0d13"),
)

_FONT: Final = re.compile(r"^(?:GIST-)?(?:ML[BKWT]?-?TT|ML[BKW]?-|FML|MLTT|Thoolika|Panchami)", re.IGNORECASE)
_LETTERS: Final = "A-Za-z"
# What English and romanised names do not have inside a word, and these fonts have in nearly every one.
_SIGNS_OF_IT: Final = (
    re.compile(
        r"(?<![A-Za-z])[a-z]{1,6}[A-Z](?!(?=[a-z]{3})[a-z]*[aeiou])"
    ),  # kwLw, klIcW: begins small, goes on large
    re.compile(rf"[{_LETTERS}][\\\]^_`{{|}}\[]+[{_LETTERS}]"),  # ZnhmI[c
    re.compile(rf"(?:^|\s)[\\\]^_`{{|}}]+[{_LETTERS}]"),  # ]t{cv
    re.compile(rf"[{_LETTERS}][¡-©«-³»-¿×ÀÂÃÄÅÆ]|[¡-©«-³»-¿][{_LETTERS}]"),  # cmP³
)
_ENGLISH: Final = re.compile(r"[('\"]*(?:[a-z][A-Z]+s?|kWh|mAh|iPhone)[)'\",.;]*")  # eKYC, ePOS
_MALAYALAM: Final = re.compile("[\u0d00-\u0d7f]")
_WORD: Final = re.compile(r"\S+")


def is_legacy_font(font: str | None) -> bool:
    """Whether a font of this name shows Latin letters as Malayalam ones. (Microsoft's Kartika is Unicode.)"""
    return bool(font and _FONT.match(font))


def looks_legacy(text: str) -> bool:
    """Whether the text was typed for such a font, to judge by its letters alone."""
    if _MALAYALAM.search(text):
        return False
    return any(_word_looks(w) for w in _WORD.findall(text))


def _word_looks(word: str) -> bool:
    if len(word) < 3 or "@" in word or "://" in word or _ENGLISH.fullmatch(word):
        return False
    return any(sign.search(word) for sign in _SIGNS_OF_IT) and _well_formed(probably(word))


def probably(text: str) -> str:
    """What the text would be in Unicode, by the table; a proposal for a person to check."""
    out: list[str] = []
    waiting = ""  # signs that stand before their consonant
    for c in text:
        read = _TABLE.get(c, c)
        if read in _BEFORE:
            # Two of the first sign make ൈ.
            waiting = "ൈ" if read == waiting == "െ" else waiting + read
        elif read == _R:
            waiting = _R + waiting
        elif waiting and _MALAYALAM.match(read) and not read.startswith(("\u0d3e", "്")):
            r, sign = (_R, waiting.replace(_R, "")) if _R in waiting else ("", waiting)
            out.append(read + r + sign)
            waiting = ""
        else:
            out.append(waiting + read)
            waiting = ""
    joined = "".join([*out, waiting])
    for apart, together in _TOGETHER:
        joined = joined.replace(apart, together)
    # ്യ and ്വ come after a vowel sign that was written before the consonant.
    return re.sub("([െേൈ])(്[യവ])", r"\2\1", joined)


_VOWEL_SIGN: Final = "\u0d3e-\u0d4c\u0d57"
_IMPOSSIBLE: Final = re.compile(
    f"(?:^|[^\u0d00-\u0d7f])[{_VOWEL_SIGN}\u0d4d\u0d02\u0d03]"  # a sign with nothing to stand on
    f"|[{_VOWEL_SIGN}\u0d02\u0d03][{_VOWEL_SIGN}]"  # two vowels on one letter
    "|[\u0d05-\u0d14\u0d7a-\u0d7e][\u0d3e-\u0d40\u0d42-\u0d4c]"  # a vowel sign on a vowel or a chillu
)


def _well_formed(text: str) -> bool:
    """Whether the letters could stand together in Malayalam at all."""
    return bool(_MALAYALAM.search(text)) and not _IMPOSSIBLE.search(text)
