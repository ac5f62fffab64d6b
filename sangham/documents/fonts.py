"""The faces that papers are set in, and whether they can set a given string.

Rachana for display, Manjari for text; Noto for what neither has. They come from Debian's packages; nothing is
downloaded. A face that is missing, or a letter that none of them has, is a `Problems`, never a box on paper.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache

import typst
from fontTools.ttLib import TTFont

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text

# Family -> the Debian package that has it.
FAMILIES: dict[str, str] = {
    "Manjari": "fonts-smc-manjari",
    "Rachana": "fonts-smc-rachana",
    "Noto Serif": "fonts-noto-core",
    "Noto Sans Malayalam": "fonts-noto-core",
    "Noto Sans": "fonts-noto-core",
}

# In which order a sheet falls back: text, display, display in Latin letters (sheets/look.typ has the same).
CHAINS = (
    ("Manjari", "Noto Sans Malayalam", "Noto Sans"),
    ("Rachana", "Noto Serif", "Noto Sans Malayalam", "Noto Sans"),
    ("Noto Serif", "Rachana", "Noto Sans Malayalam", "Noto Sans"),
)

# Joiners are letters' own in Malayalam; newline and tab are space. Every other control or format character
# (bidi overrides above all) could make a name on a certificate look like another name.
_UNSEEN_BUT_MEANT = frozenset("\u200c\u200d\n\t")
_REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


@cache
def installed() -> typst.Fonts:
    """The fonts of this machine, looked for once a process (0.4 s). Raises Problems, one a missing family."""
    found = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False)
    missing = require(set(found.families()))
    if missing:
        raise Problems(missing)
    return found


def require(families: set[str]) -> list[Problem]:
    """A `Problem` for each family that papers need and `families` lacks."""
    return [
        Problem(
            family,
            Text(
                f"The typeface {family} is not installed, so no paper can be typeset.",
                f"{family} എന്ന ഫോണ്ട് ഇൻസ്റ്റാൾ ചെയ്തിട്ടില്ല; അതിനാൽ രേഖകൾ തയ്യാറാക്കാനാവില്ല.",
            ),
            Text(f"Install the Debian package {package}.", f"{package} എന്ന ഡെബിയൻ പാക്കേജ് ഇൻസ്റ്റാൾ ചെയ്യുക."),
        )
        for family, package in FAMILIES.items()
        if family not in families
    ]


@cache
def covered() -> frozenset[int]:
    """Code points that every chain of faces can set: what may stand anywhere on a paper."""
    points: dict[str, set[int]] = {family: set() for family in FAMILIES}
    for font in installed().fonts():
        if font.family in points and font.weight == 400 and font.style == "normal" and font.path:
            with TTFont(font.path, fontNumber=max(font.index, 0), lazy=True) as face:
                points[font.family] |= (face.getBestCmap() or {}).keys()
    return frozenset(set.intersection(*(set.union(*(points[f] for f in chain)) for chain in CHAINS)))


def unprintable(strings: Iterable[str]) -> list[Problem]:
    """A `Problem` for each letter in `strings` that cannot stand on a paper, with the string it stands in."""
    have = covered()
    found: dict[str, str] = {}
    for string in strings:
        for letter in set(string):
            if letter in found or letter in _UNSEEN_BUT_MEANT:
                continue
            if ord(letter) not in have or unicodedata.category(letter) in _REFUSED_CATEGORIES:
                found[letter] = string
    return [_cannot_print(letter, where) for letter, where in sorted(found.items())]


def _cannot_print(letter: str, where: str) -> Problem:
    code = f"U+{ord(letter):04X}"
    name = unicodedata.name(letter, "")
    shown = letter if letter.isprintable() else "�"
    within = "".join(c if c.isprintable() else "�" for c in where)
    return Problem(
        within if len(within) <= 60 else within[:59] + "…",
        Text(
            f"The character {shown} ({code} {name}) cannot be printed on a paper.".replace(" )", ")"),
            f"{shown} ({code} {name}) എന്ന അക്ഷരം രേഖയിൽ അച്ചടിക്കാനാവില്ല.".replace(" )", ")"),
        ),
        Text(
            "Write it in Malayalam or Latin letters, or leave it out.",
            "മലയാളത്തിലോ ഇംഗ്ലീഷിലോ എഴുതുക, അല്ലെങ്കിൽ ഒഴിവാക്കുക.",
        ),
    )
