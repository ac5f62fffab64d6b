"""Issue the letter of query: what is wanting, on a signed paper to whoever asked."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.proceedings.actions.issue_letters import issue_letters, signed
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.letters import letter_of_query
from sangham.proceedings.steps import Step


def issue_query_letter(matter: UUID, *, by: Actor, on: date) -> str:
    """The SHA-256 of the signed letter. Raises Problems where no query waits for its letter, or `by` may not."""
    with transaction.atomic():
        s = opened(matter, Step.ISSUE_QUERY_LETTER, "query", by=by, on=on)
    assert s.letter_due is not None, "the step is there while a query waits for its letter"
    id = new_id()
    paper = letter_of_query(s, id, s.letter_due.points, by=by, on=on)
    ready = signed(id, paper, paper.title)
    with transaction.atomic():
        opened(matter, Step.ISSUE_QUERY_LETTER, "query", by=by, on=on)
        issue_letters([ready], matter=matter, by=by, on=on)
    return ready.sha256
