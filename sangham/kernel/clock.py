"""The one clock. Nothing else in the project reads the time (an architecture test sees to it).

Instants are in UTC; a legal day is a day in Asia/Kolkata.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

INDIA = ZoneInfo("Asia/Kolkata")
_stopped_at: ContextVar[datetime | None] = ContextVar("stopped_at", default=None)


def now() -> datetime:
    """This instant, in UTC."""
    return _stopped_at.get() or datetime.now(UTC)


def today() -> date:
    """The legal day in India."""
    return legal_day(now())


def legal_day(instant: datetime) -> date:
    """The day in India on which an instant falls. Raises ValueError for an instant without a zone."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return instant.astimezone(INDIA).date()


@contextmanager
def stopped(at: datetime) -> Iterator[None]:
    """Hold the clock at an instant, for tests."""
    token = _stopped_at.set(at)
    try:
        yield
    finally:
        _stopped_at.reset(token)
