"""Citations in words: ``s.6(2)(b)`` as a reader says it, in both languages."""

from __future__ import annotations

import re

from sangham.kernel.text import Text

_SHAPE = re.compile(r"s\.(\d+[A-Z]*)((?:\([0-9a-zA-Z]+\))*)( proviso| Explanation)?\Z")


def in_words(citation: str) -> Text:
    """``s.4 proviso`` as "section 4, proviso". Raises ValueError for what is no citation of a section."""
    shape = _SHAPE.match(citation)
    if shape is None:
        raise ValueError(f"not a citation: {citation!r}")
    place = shape[1] + shape[2]
    match (shape[3] or "").strip():
        case "proviso":
            return Text(f"Section {place}, proviso", f"{place}-ാം വകുപ്പിന്റെ ക്ലിപ്തനിബന്ധന")
        case "Explanation":
            return Text(f"Section {place}, Explanation", f"{place}-ാം വകുപ്പിന്റെ വിശദീകരണം")
    return Text(f"Section {place}", f"{place}-ാം വകുപ്പ്")
