"""A register number as people write it: "T. 2041", "ടി.2041", "No. T 2041 (Cons)", 2041."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sangham.kernel.money import ascii_digits
from sangham.kernel.names import LETTER_NAMES, normalise, without_number
from sangham.register.importing.words import folded

_LONGEST_SERIES: Final = 12
_REGISTERED: Final = r"(?:reg(?:istration|istered|ister|n|d)?\b|രജി(?:സ്റ്റർ|സ്ട്രേഷൻ)?)"
_MARK: Final = rf"(?:{_REGISTERED}?[\s.:]*(?:(?:no|number)\b|നമ്പർ|നം)[\s.:]*|{_REGISTERED}[\s.:]*)?"
_NUMBER: Final = re.compile(
    rf"{_MARK}(?P<series>\D*?)[\s.\-–/:#]*(?P<number>\d{{1,7}})(?P<rest>\D.*)?", re.IGNORECASE | re.DOTALL
)
_GROUPED: Final = re.compile(r"(?<=\d),(?=\d{3}\b)")
_LATIN: Final = dict(zip(LETTER_NAMES.split("|"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=False))
_MALAYALAM: Final = {latin: name for name, latin in _LATIN.items()}


@dataclass(frozen=True, slots=True)
class Series:
    """A series in both scripts."""

    en: str
    ml: str

    def is_(self, written: str) -> bool:
        """Whether a text names it, in either script."""
        return folded(written) in {folded(self.en), folded(self.ml)}


@dataclass(frozen=True, slots=True)
class Number:
    """What was read: `series` "" where none is written, `rest` what is written after the number."""

    series: str
    number: int
    rest: str


def read_number(text: str) -> Number | None:
    """The number in a text; None where there is none, or more than one."""
    text = _GROUPED.sub("", ascii_digits(normalise(text))).strip()
    found = _NUMBER.fullmatch(text)
    if found is None or int(found["number"]) == 0:
        return None
    series, rest = found["series"].strip(" .-–/:#"), (found["rest"] or "").strip()
    if rest == ".":
        rest = ""
    if len(series) > _LONGEST_SERIES or re.search(r"\d{3}", rest):
        return None
    return Number(series, int(found["number"]), rest)


def number_in(name: str) -> Number | None:
    """The number that stands at the end of a name, if one does."""
    whole = normalise(name)
    bare = without_number(name)
    tail = whole[len(bare) :] if whole.startswith(bare) else ""
    return read_number(tail.strip(" ,;:-–()[]")) if tail.strip() else None


def series_called(written: str, own: Series) -> Series:
    """The series that a text names: the office's own, or another in both scripts as far as letters go."""
    if own.is_(written):
        return own
    if len(written) == 1 and written.upper() in _MALAYALAM:
        return Series(written.upper(), _MALAYALAM[written.upper()])
    if written in _LATIN:
        return Series(_LATIN[written], written)
    return Series(written, written)
