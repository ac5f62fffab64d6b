"""Answer a query: the applicants' answer is received, and the application stands as it now is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.proof.canonical import JSON
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import Application, QueryAnswered
from sangham.proceedings.steps import Step


@transaction.atomic
def answer_query(
    matter: UUID,
    *,
    application: Application,
    applicants: Mapping[str, JSON],
    digest: str,
    by: Actor,
    on: date,
) -> None:
    """Record the answer, received by `by` on `on`. What was lodged first stays in the record beside it.

    Raises Problems where no query is open or the official may not.
    """
    s = opened(matter, Step.ANSWER, "receive", by=by, on=on)
    assert s.query is not None, "a matter in the state QUERIED has an open query"
    record(
        QueryAnswered(query=s.query, received_on=on, digest=digest, application=application),
        stream=f"matter/{matter}",
        by=by,
        on=on,
        particulars=applicants,
    )
