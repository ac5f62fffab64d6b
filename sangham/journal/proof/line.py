"""One line of an export, taken apart: ``{"entry":{...},"hash":"...","leaf":N}`` and a newline."""

from __future__ import annotations

import re

from sangham.journal.proof.entry import hash_of

# every byte of a line is either fixed here or in one of the three groups
_LINE = re.compile(rb'\{"entry":(\{.*\}),"hash":"(.{64})","leaf":(0|[1-9][0-9]{0,17})\}\n', re.DOTALL)
_STREAM = re.compile(rb'"stream":"([a-z]+/[A-Za-z0-9._-]{1,100})"')
_HASH = re.compile(rb"[0-9a-f]{64}")
_STATED = re.compile(rb'"hash":"([0-9a-f]{64})"')
_ENTRY = re.compile(rb'\{"entry":(\{.*?\}),"hash"', re.DOTALL)
_NUMBER = re.compile(rb'"number":([1-9][0-9]{0,17})[,}]')
_SIGNS = (b'{"entry":', b'"hash":"', b'"recorded_at":"', b'"previous":"')

take_apart = _LINE.fullmatch  # groups: the entry's form, its hash, its leaf number


def stated_in(raw: bytes) -> tuple[bytes, str]:
    """The form of the entry in a line that can be taken apart, and the hash stated beside it."""
    form, stated, _ = _LINE.fullmatch(raw).groups()  # type: ignore[union-attr]
    return form, stated.decode(errors="replace")


def guess_hashes(raw: bytes) -> set[str]:
    """What the hash of the entry in a line that cannot be read may have been: what stands there, and what the
    entry itself gives, as far as they can be made out. Two lines run together give both."""
    stated = {run.decode() for run in (*_HASH.findall(raw)[-1:], *_STATED.findall(raw))}
    return stated | {hash_of(entry) for entry in _ENTRY.findall(raw)}


def guess(raw: bytes) -> tuple[str | None, int | None]:
    """The stream and number of an entry in a line that cannot be read, as far as they can be made out."""
    stream, number = _STREAM.search(raw), _NUMBER.search(raw)
    if stream is None or number is None:
        return None, None
    return stream[1].decode(), int(number[1])


def resembles(raw: bytes) -> bool:
    """Whether this was ever a line of a journal, however damaged."""
    return any(sign in raw for sign in _SIGNS)
