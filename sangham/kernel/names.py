"""Names in two scripts: one spelling of each, what is and is not the name, and a key to find it by.

Three strengths of folding, each idempotent:

``normalise``   how a name is kept: NFC, atomic chillu, single spaces. Shows the same on the page.
``words``       how names are read: no case, no punctuation, no joiners, no registration number.
``search_key``  how names are sought: spelling variants of Malayalam made one, and the words that every
                society has ("limited", "co-operative", "society") made one across both scripts.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from sangham.kernel.society_words import ALIKE
from sangham.kernel.text import Lang

LONGEST = 1000  # letters; longer than any name, so that a hostile one costs little
VIRAMA = "\u0d4d"
ZWNJ, ZWJ = "\u200c", "\u200d"

# Before Unicode 5.1 a chillu was written consonant + virama + ZWJ; NFC does not join the two spellings.
_ATOMIC_CHILLU = {"ണ": "ൺ", "ന": "ൻ", "ര": "ർ", "റ": "ർ", "ല": "ൽ", "ള": "ൾ", "ക": "ൿ"}
_OLD_CHILLU = re.compile(f"([{''.join(_ATOMIC_CHILLU)}]){VIRAMA}{ZWJ}")
# A ZWNJ between a virama and a letter keeps a conjunct apart and is meant; anywhere else it is a leftover.
_STRAY_JOINER = re.compile(f"{ZWJ}|(?<!{VIRAMA}){ZWNJ}+|{ZWNJ}+(?![\u0d05-\u0d39])|{ZWNJ}(?={ZWNJ})")
# No letters: controls (a NUL cannot even be kept), halves of surrogate pairs, marks of direction and width.
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\u00ad\u200b\u200e\u200f\u2060\ufeff]")
# What NFC may change: in these two scripts, the vowel signs that are written in two parts alone.
_COMPOSED = re.compile("[^\x00-\x7f\u0d00-\u0d7f]|[\u0d46\u0d47][\u0d3e\u0d57]")


def normalise(text: str) -> str:
    """A name in the one spelling in which it is kept: NFC, atomic chillu, single spaces, no stray joiners."""
    if not text.isprintable():  # as each of the invisible is not: quicker found than by the pattern
        text = _INVISIBLE.sub("", text)
    if _COMPOSED.search(text):
        text = unicodedata.normalize("NFC", text)
    if ZWJ not in text and ZWNJ not in text:
        return " ".join(text.split())
    text = _OLD_CHILLU.sub(lambda m: _ATOMIC_CHILLU[m[1]], text)
    before = None
    while before != text:
        before, text = text, _STRAY_JOINER.sub("", text)
    return " ".join(unicodedata.normalize("NFC", text).split())


# A registration number at the end of a name: a mark (No., നമ്പർ), perhaps a series (T., ടി), a number.
_OPENS = r"(?:(?<=^)|(?<=[\s.,:;(\[\-–]))"
_REGISTERED = (
    r"(?:(?i:reg(?:istration|istered|ister|td|d|n)?\b)|[രറ]ജി(?:സ്[\u0d00-\u0d7f]*|(?=[\s.:])))[\s.:]*"
)
_MARK = (
    rf"(?:{_OPENS}(?:{_REGISTERED})?(?:(?i:numbers?|nos?)\b|№|#|നം|ന(?=[\s.:]))"
    rf"|(?:{_OPENS}{_REGISTERED})?(?:ക്രമ)?(?:നമ്പ|നംബ|നന്പ|നംമ്പ)(?:ർ|ര്|റ്)"
    rf"|{_OPENS}{_REGISTERED})"
)
LETTER_NAMES = "എ|ബി|സി|ഡി|ഇ|എഫ്|ജി|എച്ച്|ഐ|ജെ|കെ|എൽ|എം|എൻ|ഒ|പി|ക്യു|ആർ|എസ്|ടി|യു|വി|ഡബ്ല്യു|എക്സ്|വൈ|ഇസഡ്|ഇൻഡ്"
_LETTER = rf"(?:[A-Z]{{1,5}}|[a-z]{{1,2}}|{LETTER_NAMES})"
_SERIES = rf"(?:[\s.,:/()\-–#]*{_LETTER}(?=[\s./()\-–\d]|{LETTER_NAMES})){{0,6}}"
_NUMBER = r"[\s.,:/()\-–#]*\d+(?:[ ]?[/\-–.][ ]?(?:\d+|[A-Z]{1,5}\b))*[A-Za-z]?(?:[ ]?\([A-Z\d]{1,5}\))?"
_END = r"[\s.,;:)\]]*$"
_DIGIT = re.compile(r"\d")
_MARKED_NUMBER = re.compile(rf"{_MARK}{_SERIES}{_NUMBER}{_END}")
# With no mark, a number counts as the registration number only directly after the word "limited".
_BARE_NUMBER = re.compile(
    r"((?i:\blimited|\bltd)\b\.?|ക്ലിപ്തം|ക്ലിപ്ത|ലിമിറ്റഡ്)"
    rf"[\s,:;(\[\-–]+(?:[A-Z]{{1,3}}|{LETTER_NAMES})?{_NUMBER}{_END}"
)


@lru_cache(maxsize=4096)
def without_number(name: str) -> str:
    """The name without a registration number at its end, normalised: ``X Ltd. No. T.1002`` is ``X Ltd.``

    A name that is nothing but a number is left as it is, and so is a text too long to be a name.
    """
    name = normalise(name)
    while len(name) <= LONGEST and _DIGIT.search(name):
        shorter = _BARE_NUMBER.sub(r"\1", _MARKED_NUMBER.sub("", name, count=1), count=1)
        shorter = normalise(shorter.rstrip(" ,;:-–(["))
        if shorter == name or not shorter:
            return name
        name = shorter
    return name


_INITIALS = re.compile(r"\S\S*(?:\.\S+){2,}")
_APOSTROPHE = re.compile("(?<=[a-z])['\u2019](?=s)")
_TWO_SCRIPTS = re.compile("[\x00-\x7f\u0d00-\u0d7f]*")
_WORD = re.compile("[a-z0-9\u0d00-\u0d4e\u0d50-\u0d78\u0d7a-\u0d7f]+")  # of a text in these two scripts alone
# That a word begins there is asked after its first letters, which are sooner sought.
_CO_OPERATIVE = re.compile(r"co(?<=\bco) ?op(?:erative|erative's|eratives)?\b")
_CO_OPERATIVE_ML = re.compile(r"കോ ?(?:ഓ|ഒ|യോ)(?:പ്)?പറേറ്റീവ്")


def _caseless(text: str) -> str:
    if _TWO_SCRIPTS.fullmatch(text):  # there nothing else changes; what is given is in NFC
        return text.lower()
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFKC", folded.casefold())


def _split(name: str) -> tuple[str, ...]:
    text = _caseless(without_number(name)).replace(ZWNJ, "").replace(ZWJ, "")
    # What is looked for first is quicker found not to be there than by the pattern that mends it.
    text = _INITIALS.sub(lambda m: m[0].replace(".", ""), text) if text.count(".") > 1 else text
    text = _APOSTROPHE.sub("", text) if "'" in text or "\u2019" in text else text
    if _TWO_SCRIPTS.fullmatch(text):
        text = " ".join(_WORD.findall(text))
    else:
        text = " ".join("".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in text).split())
    text = _CO_OPERATIVE.sub("cooperative", text)
    return tuple((_CO_OPERATIVE_ML.sub("സഹകരണ", text) if "കോ" in text else text).split())


@lru_cache(maxsize=4096)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, without case, punctuation, joiners and registration number.

    Initials are one word (``K.S.E.B.`` is ``kseb``), and so is ``co-op`` in any punctuation.
    """
    return _settled(_split, name)


def _settled(fold: Callable[[str], tuple[str, ...]], name: str) -> tuple[str, ...]:
    """What a fold comes to when repeated, so that folding what is folded changes nothing.

    Only a number can come to stand at the end once more, so that a name without digits is folded once.
    """
    found = fold(name)
    while _DIGIT.search(said := " ".join(found)) and (again := fold(said)) != found:
        found = again
    return found


def last_word(name: str) -> str:
    """The last word of the name proper: without number, case, punctuation (``X Ltd. No. 5`` is ``ltd``).

    Empty where there is no word. Which words will do for "limited" is for s.5(2), not for this module.
    """
    # Most names end in one of a few ways, whose words are at hand. Of a name without a number the end's last word is the
    # whole's, if there is another before it: no fold goes over more than two words.
    end = () if _DIGIT.search(name) else words(" ".join(name.rsplit(" ", 3)[-3:]))
    found = end if len(end) > 1 and not _DIGIT.search(end[-1]) else words(name)
    return found[-1] if found else ""


# Spellings that a reader takes for the same letter. The virama goes, so that ന്റ, ൻറ and ൻ്റ agree.
_LETTERS = str.maketrans(
    {
        "ൺ": "ണ", "ൻ": "ന", "ർ": "ര", "ൽ": "ല", "ൾ": "ള", "ൿ": "ക", "\u0d54": "മ", "\u0d55": "യ",
        "\u0d56": "ഴ", "\u0d4e": "ര", "ം": "മ", "ൗ": "ൌ", VIRAMA: None, "\u0d3b": None, "\u0d3c": None,
    }
)  # fmt: skip


def _one_spelling(word: str) -> str:
    # ു് is how the half-u was once written at a word's end: നാടു് is നാട്.
    return word.replace("ു" + VIRAMA, VIRAMA).translate(_LETTERS)


_CANONICAL = {_one_spelling(word): one for one, all_ in ALIKE.items() for word in all_.split()}


def _keyed(name: str) -> tuple[str, ...]:
    spelt = (_one_spelling(word) for word in words(name))
    return tuple(_CANONICAL.get(word, word) for word in spelt if word)


@lru_cache(maxsize=4096)
def search_key(name: str) -> str:
    """The key by which a name is compared and sought, words apart by single spaces.

    Letters have one spelling; "Ltd.", "Limited" and "ക്ലിപ്തം" are ``limited``, "Co-op" and "സഹകരണ" are
    ``cooperative``. Place and personal names stay in their own script.
    """
    return " ".join(_settled(_keyed, name))


def spoken_words(name: str) -> tuple[str, ...]:
    """The words of a name as written, but those that every society has as in `search_key`: what its sound is made of."""
    said = ((word, _one_spelling(word)) for word in words(name))
    return tuple(one for word, spelt in said if spelt for one in _CANONICAL.get(spelt, word).split())


def search_words(name: str) -> tuple[tuple[str, str], ...]:
    """Each different word of what somebody seeks, as keyed and as written: `search_text` has one of the two in it."""
    both = ((search_key(word), _one_spelling(word)) for word in dict.fromkeys(words(name)))
    return tuple((keyed, plain) for keyed, plain in both if plain)


def search_text(*names: str) -> str:
    """Everything by which any of these names may be sought by part: each word as keyed and as written."""
    keyed = [search_key(name) for name in names]
    plain = [" ".join(filter(None, map(_one_spelling, words(name)))) for name in names]
    return " ".join(dict.fromkeys(text for text in keyed + plain if text))


@dataclass(frozen=True, slots=True)
class Name:
    """A name in English letters and in Malayalam letters. Either may be empty, where it is not known."""

    en: str
    ml: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "en", normalise(self.en))
        object.__setattr__(self, "ml", normalise(self.ml))
        if not self.en and not self.ml:
            raise ValueError("a name needs at least one of its two scripts")

    def in_(self, lang: Lang) -> str:
        """The name in the reader's script, or in the other where that is all that is known."""
        return (self.ml or self.en) if lang == "ml" else (self.en or self.ml)

    def other(self, lang: Lang) -> str:
        """The name in the script that is not the reader's; empty where it is not known."""
        if not self.en or not self.ml:
            return ""
        return self.en if lang == "ml" else self.ml
