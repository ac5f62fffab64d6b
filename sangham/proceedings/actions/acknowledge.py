"""Acknowledge: a signed paper with the inward number, the section, and by when it is to be decided."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.proceedings.actions.issue_letters import issue_letters, signed
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.letters import acknowledgement
from sangham.proceedings.steps import Step


def acknowledge(matter: UUID, *, by: Actor, on: date) -> str:
    """The SHA-256 of the signed acknowledgement. Raises Problems where there is one already, or `by` may not."""
    with transaction.atomic():
        s = opened(matter, Step.ACKNOWLEDGE, "receive", by=by, on=on)
    id = new_id()
    paper = acknowledgement(s, id, by=by, on=on)
    ready = signed(id, paper, paper.title)
    with transaction.atomic():
        opened(matter, Step.ACKNOWLEDGE, "receive", by=by, on=on)
        issue_letters([ready], matter=matter, by=by, on=on)
    return ready.sha256
