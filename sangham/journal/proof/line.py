"""One line of an export, taken apart: ``{"entry":{...},"hash":"...","leaf":N}`` and a newline."""

from __future__ import annotations

import re

# every byte of a line is either fixed here or in one of the three groups
_LINE = re.compile(rb'\{"entry":(\{.*\}),"hash":"(.{64})","leaf":(0|[1-9][0-9]{0,17})\}\n', re.DOTALL)
_STREAM = re.compile(rb'"stream":"([a-z]+/[A-Za-z0-9._-]{1,100})"')
_NUMBER = re.compile(rb'"number":([1-9][0-9]{0,17})[,}]')
_SIGNS = (b'{"entry":', b'"hash":"', b'"recorded_at":"', b'"previous":"')

take_apart = _LINE.fullmatch  # groups: the entry's form, its hash, its leaf number


def guess(raw: bytes) -> tuple[str | None, int | None]:
    """The stream and number of an entry in a line that cannot be read, as far as they can be made out."""
    stream, number = _STREAM.search(raw), _NUMBER.search(raw)
    if stream is None or number is None:
        return None, None
    return stream[1].decode(), int(number[1])


def resembles(raw: bytes) -> bool:
    """Whether this was ever a line of a journal, however damaged."""
    return any(sign in raw for sign in _SIGNS)
