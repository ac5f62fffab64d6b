"""Withdraw: whoever asked takes it back, and nothing is decided."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import MatterWithdrawn
from sangham.proceedings.steps import Step


@transaction.atomic
def withdraw_matter(matter: UUID, *, because: Text | None, by: Actor, on: date) -> None:
    """Record that the letter of withdrawal was received by `by` on `on`. Raises Problems once it is decided, or where `by` may not."""
    opened(matter, Step.WITHDRAW, "receive", by=by, on=on)
    record(MatterWithdrawn(because=because), stream=f"matter/{matter}", by=by, on=on)
