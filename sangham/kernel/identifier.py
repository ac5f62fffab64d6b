"""Identifiers inside the house: UUIDv7 (RFC 9562, section 5.7), which sort by the instant they were made.

Numbers that people see are another matter: `register` issues those under lock, per office and series.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

from sangham.kernel import clock

_given: ContextVar[Iterator[UUID] | None] = ContextVar("given_ids", default=None)


def new_id() -> UUID:
    """A new UUIDv7: 48 bits of milliseconds since 1970 in UTC, then 74 random bits.

    Two made in the same millisecond do not sort by which came first; nothing here relies on that.
    """
    if (given := _given.get()) is not None:
        return next(given)
    milliseconds = int(clock.now().timestamp() * 1000)
    value = milliseconds << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76  # version 7
    value = value & ~(0x3 << 62) | 0x2 << 62  # the variant of RFC 9562
    return UUID(int=value)


@contextmanager
def ids_from(given: Iterator[UUID]) -> Iterator[None]:
    """Take ids from here meanwhile, one after another: for a made-up office, which is to be the same twice."""
    token = _given.set(given)
    try:
        yield
    finally:
        _given.reset(token)
