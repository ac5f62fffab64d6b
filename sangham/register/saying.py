"""What somebody typed for a field of an entry, as the value that the entry has there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sangham.journal.proof.canonical import JSON
from sangham.journal.queries import entries_of
from sangham.kernel.problem import Problem, Problems
from sangham.places.queries import find_place
from sangham.register.correcting import as_corrected, data_of, get
from sangham.register.correction_checks import entry_meant
from sangham.register.models import Society

BLANK = "null"  # typed for what is not known


def says_meant(society: Society, entry: int, typed: Mapping[str, str]) -> dict[str, JSON]:
    """By field, the values for `propose_correction`: text stays text where the entry has text; otherwise a number, or
    ``null``; days as 2026-04-03; an area as names or codes of places with semicolons between.

    Raises Problems, with everything wrong: no such entry, field or place.
    """
    entries = entries_of(society.stream)
    number, _ = entry_meant(entries, entry)
    said = next(each for each in as_corrected(entries) if each.number == number)
    data, says, found = data_of(said.what, said.on), {}, list[Problem]()
    for field, text in typed.items():
        try:
            says[field] = _area(text) if field == "area" else _value(get(data, field), text)
        except Problems as wrong:
            found += wrong.found
    if found:
        raise Problems(found)
    return says


def _area(text: str) -> JSON:
    if text == BLANK:
        return None
    found: list[Problem] = []
    places: list[JSON] = []
    for name in text.split(";"):
        try:
            places.append(str(find_place(name.strip()).id))
        except Problems as wrong:
            found += wrong.found
    if found:
        raise Problems(found)
    return places


def _value(now: Any, text: str) -> JSON:
    if text == BLANK:
        return None
    if isinstance(now, str):
        return text
    try:
        value: JSON = json.loads(text)
    except json.JSONDecodeError:
        return text
    return value
