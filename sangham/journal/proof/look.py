"""All that can be said of one line of an export by itself: the half of checking that several processes share."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from sangham.journal.proof.canonical import NotCanonical
from sangham.journal.proof.entry import read_form
from sangham.journal.proof.line import take_apart
from sangham.journal.proof.succession import KIND

# Of a line: the hash of its entry, its leaf number, its stream, number and previous, and the succession that it enters.
# A line that is not of the form of a line has no leaf number, and one whose entry is not as it was written no stream; both
# have the line itself at the end instead.
Looked = tuple[bytes, int | None, tuple[str, int, str] | None, Any]


def look(raw: bytes) -> Looked:
    """What stands in a line, as far as it is as it was written."""
    parts = take_apart(raw)
    if parts is None:
        return b"", None, None, raw
    form, stated, leaf = parts.groups()
    hash = sha256(form)
    try:
        entry = read_form(form) if hash.hexdigest().encode() == stated else None
    except NotCanonical:
        entry = None
    if entry is None:
        return hash.digest(), int(leaf), None, raw
    names = entry["stream"], entry["number"], entry["previous"]
    return hash.digest(), int(leaf), names, entry["payload"] if entry["kind"] == KIND else None
