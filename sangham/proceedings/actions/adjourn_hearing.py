"""Adjourn a hearing to another day."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.proceedings.actions.fix_hearing import check_day_and_time
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import HearingAdjourned
from sangham.proceedings.steps import Step


@transaction.atomic
def adjourn_hearing(matter: UUID, *, to_on: date, at: str, because: Text, by: Actor, on: date) -> None:
    """Record the new day and why. Raises Problems where the day is past, the time is none, or `by` may not."""
    s = opened(matter, Step.ADJOURN_HEARING, "fix_hearing", by=by, on=on)
    assert s.hearing is not None, "the step is there while a hearing is fixed"
    if found := check_day_and_time(to_on, at, on):
        raise Problems(found)
    what = HearingAdjourned(hearing=s.hearing.hearing, to_on=to_on, at=at, because=because)
    record(what, stream=f"matter/{matter}", by=by, on=on)
