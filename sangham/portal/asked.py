"""What a stranger typed into an address or a form, made fit to be looked for and shown again."""

from __future__ import annotations

import unicodedata

LONGEST = 200  # letters; a name has at most 300, and any part of it finds it

# Control characters, lone surrogates and code points without a character: PostgreSQL refuses the first,
# no database takes the second. Format characters (Cf) stay: Malayalam is written with joiners.
_UNFIT = frozenset({"Cc", "Cs", "Cn"})


def asked(typed: str | None) -> str:
    """The words asked for: no control characters, single spaces, at most `LONGEST` letters; "" for nothing."""
    fit = "".join(" " if unicodedata.category(c) in _UNFIT else c for c in (typed or "")[: LONGEST * 4])
    return " ".join(fit.split())[:LONGEST].strip()
