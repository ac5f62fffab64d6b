"""What stands in a cell of names: in which script, with which address, with whose telephone."""

from __future__ import annotations

import re
from typing import Final

from sangham.kernel.names import Name, normalise, without_number

_MALAYALAM: Final = re.compile("[\u0d00-\u0d7f]")
_LATIN: Final = re.compile("[A-Za-z]")
_SPLIT: Final = re.compile(r"\s*(?:\n|/|\(|\)|\||–|—)\s*")
_NUMBER_ALONE: Final = re.compile(
    r"[\s.,:/()\-–#]*(?:no|number|reg|regn|നമ്പർ|നം)?[\s.:]*[A-Z]{0,4}[\s.\-/]*\d[\d\s/.\-]*[\s)\]]*",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(
    r"[\s,;(]*(?:(?:ph(?:one)?|mob(?:ile)?|tel|ഫോൺ|മൊബൈൽ)\b[\s.:no]*[\d\s\-–/,+]{5,}|\+?\b(?:91[\s-]?)?[6-9]\d{4}[\s-]?\d{5}\b"
    r"|\b0\d{2,4}[\s-]\d{6,8}\b)[\s)]*",
    re.IGNORECASE,
)
_END_OF_NAME: Final = re.compile(
    r"(?:\blimited\b|\bltd\b\.?|ക്ലിപ്തം|ലിമിറ്റഡ്)"
    r"(?:[\s,(]*(?:(?:reg(?:n|d)?\b[\s.]*)?no\b|നമ്പർ|നം)[\s.:]*[^\d,\n]{0,12}\d+\)?)?",
    re.IGNORECASE,
)


def name_in(text: str) -> Name:
    """A text as a name: by its letters in English or in Malayalam, or both where both are plainly there."""
    apart = names_apart(text)
    if apart is not None:
        return apart
    words = normalise(text).split()
    ml = " ".join(w for w in words if _MALAYALAM.search(w))
    en = " ".join(w for w in words if not _MALAYALAM.search(w))
    return Name(en.strip(" /,-–|"), ml.strip(" /,-–|"))


def names_apart(text: str) -> Name | None:
    """The name, where the text is in one script, or in two with a sign between; None where they are mixed."""
    whole = normalise(text)
    bare = without_number(whole)
    if not _MALAYALAM.search(bare):
        return Name(whole, "")
    if not _LATIN.search(bare):
        return Name("", whole)
    scripts: dict[str, list[str]] = {"en": [], "ml": []}
    for part in filter(None, _SPLIT.split(text)):
        if _NUMBER_ALONE.fullmatch(part):
            continue
        latin, malayalam = _LATIN.search(without_number(part)), _MALAYALAM.search(without_number(part))
        if latin and malayalam:
            return None
        scripts["ml" if malayalam else "en"].append(part)
    if len(scripts["en"]) != 1 or len(scripts["ml"]) != 1:
        return None
    return Name(scripts["en"][0], scripts["ml"][0])


def address_in(text: str) -> tuple[str, str]:
    """Name and address, where one cell has both: parted at a new line, after "limited" and its number, or at a comma."""
    if "\n" in text.strip():
        name, _, address = text.strip().partition("\n")
        return name.strip(" ,"), address.strip(" ,\n")
    found = _END_OF_NAME.search(text)
    if found:
        name, address = text[: found.end()], text[found.end() :]
    else:
        name, _, address = text.partition(",")
    return name.strip(" ,;-–"), address.strip(" ,;-–")


def without_phone(text: str) -> str:
    """An address without the telephone in it."""
    return normalise(_PHONE.sub(", ", text)).strip(" ,;")
