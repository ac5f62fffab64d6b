"""Kinds of place: their values, their words, and the words by which lists and people mark them."""

from __future__ import annotations

import re

from sangham.kernel.names import normalise, search_key
from sangham.kernel.text import Text

KINDS: dict[str, Text] = {
    "grama_panchayat": Text(en="grama panchayat", ml="ഗ്രാമപഞ്ചായത്ത്"),
    "municipality": Text(en="municipality", ml="നഗരസഭ"),
    "municipal_corporation": Text(en="municipal corporation", ml="കോർപ്പറേഷൻ"),
    "block_panchayat": Text(en="block panchayat", ml="ബ്ലോക്ക് പഞ്ചായത്ത്"),
    "district_panchayat": Text(en="district panchayat", ml="ജില്ലാ പഞ്ചായത്ത്"),
    "district": Text(en="district", ml="ജില്ല"),
    "taluk": Text(en="taluk", ml="താലൂക്ക്"),
    "ward": Text(en="ward", ml="വാർഡ്"),
}

# A place of one of these kinds takes in every place of its district.
WHOLE_DISTRICT = ("district", "district_panchayat")

_MARKS: dict[str, tuple[str, ...]] = {
    "grama_panchayat": (
        "grama panchayat", "gram panchayat", "grama panchayath", "gramapanchayat", "gramapanchayath",
        "grampanchayat", "grampanchayath", "grampachayat", "gp", "ഗ്രാമപഞ്ചായത്ത്", "ഗ്രാമ പഞ്ചായത്ത്", "പഞ്ചായത്ത്", "panchayat",
        "panchayath",
    ),
    "municipality": ("municipality", "നഗരസഭ", "മുനിസിപ്പാലിറ്റി", "മുൻസിപ്പാലിറ്റി"),
    "municipal_corporation": (
        "municipal corporation", "corporation", "കോർപ്പറേഷൻ", "മുനിസിപ്പൽ കോർപ്പറേഷൻ",
    ),
    "block_panchayat": (
        "block panchayat", "block panchayath", "block", "ബ്ലോക്ക് പഞ്ചായത്ത്", "ബ്ലോക്ക്പഞ്ചായത്ത്", "ബ്ലോക്ക്",
    ),
    "district_panchayat": (
        "district panchayat", "district panchayath", "ജില്ലാ പഞ്ചായത്ത്", "ജില്ലാപഞ്ചായത്ത്",
    ),
    "district": ("district", "ജില്ല"),
    "taluk": ("taluk", "taluka", "tehsil", "താലൂക്ക്"),
    "ward": ("ward", "വാർഡ്"),
}  # fmt: skip

_KIND_OF = {search_key(mark.replace("_", " ")): kind for kind, marks in _MARKS.items() for mark in marks}
_ENDING = re.compile(
    r"[\s,(\-–]+("
    + "|".join(sorted((re.escape(normalise(m)) for ms in _MARKS.values() for m in ms), key=len, reverse=True))
    + r")\)?$",
    re.IGNORECASE,
)
_DISTRICT_AFTER = re.compile(r"(?:,\s*[^,()]+?\s+(?:district|ജില്ല)|\s*\([^()]*\))$", re.IGNORECASE)


def kind_called(text: str) -> str | None:
    """The kind that a list's word means ("Grama Panchayat", "gram_panchayat", "നഗരസഭ"); None if none."""
    return _KIND_OF.get(search_key(text.replace("_", " ")))


def name_and_kind(text: str) -> tuple[str, str | None]:
    """A place's bare name, and the kind if the name says it: ``("Manickal", "grama_panchayat")``.

    A district after a comma and anything in brackets at the end are left off.
    """
    text = _DISTRICT_AFTER.sub("", normalise(text)) or normalise(text)
    ending = _ENDING.search(text)
    if not ending or not ending.start():
        return text, None
    return text[: ending.start()], kind_called(ending[1])
