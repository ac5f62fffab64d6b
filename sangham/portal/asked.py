"""What a stranger typed into an address or a form, made fit to be looked for and shown again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date

from sangham.kernel.problem import Problem
from sangham.portal.law_words import NO_DAY, NO_DAY_MEND

LONGEST = 200  # letters; a name has at most 300, and any part of it finds it

# Control characters, lone surrogates and code points without a character: PostgreSQL refuses the first,
# no database takes the second. Format characters (Cf) stay: Malayalam is written with joiners.
_UNFIT = frozenset({"Cc", "Cs", "Cn"})


def asked(typed: str | None) -> str:
    """The words asked for: no control characters, single spaces, at most `LONGEST` letters; "" for nothing."""
    fit = "".join(" " if unicodedata.category(c) in _UNFIT else c for c in (typed or "")[: LONGEST * 4])
    return " ".join(fit.split())[:LONGEST].strip()


def days_asked(given: Mapping[str, str]) -> tuple[dict[str, date], list[Problem]]:
    """The days chosen in the form, and what was no day; a field left empty is not chosen."""
    chosen: dict[str, date] = {}
    wrong: list[Problem] = []
    for name in ("on", "known_on"):
        written = asked(given.get(name))
        if not written:
            continue
        try:
            chosen[name] = _day(written)
        except ValueError:
            wrong.append(Problem(name, NO_DAY.fill(v=written), NO_DAY_MEND))
    return ({} if wrong else chosen), wrong


def _day(written: str) -> date:
    """A day as these pages write it, 10/01/2014, or as addresses do, 2014-01-10. Raises ValueError."""
    if parts := re.fullmatch(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})", written):
        return date(int(parts[3]), int(parts[2]), int(parts[1]))
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written):
        return date.fromisoformat(written)
    raise ValueError(written)
