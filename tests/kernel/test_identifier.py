"""Identifiers: UUIDv7 by RFC 9562."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import RFC_4122

from sangham.kernel import clock
from sangham.kernel.identifier import new_id


def test_is_a_uuid_of_version_7_with_its_instant_in_front():
    at = datetime(2026, 11, 23, 7, 0, 0, 123456, tzinfo=UTC)
    with clock.stopped(at):
        made = new_id()
    assert made.version == 7 and made.variant == RFC_4122
    assert made.int >> 80 == int(at.timestamp() * 1000)


def test_sorts_by_the_millisecond_and_never_repeats():
    with clock.stopped(datetime(2026, 11, 23, 7, 0, 0, 0, tzinfo=UTC)):
        earlier = {new_id() for _ in range(1000)}
    with clock.stopped(datetime(2026, 11, 23, 7, 0, 0, 1000, tzinfo=UTC)):
        later = {new_id() for _ in range(1000)}
    assert len(earlier) == len(later) == 1000
    assert max(earlier) < min(later)
