"""Answer a query in a matter other than registration: what is stated, as it now stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.proof.canonical import JSON
from sangham.law import facts_file
from sangham.law.acts.kcs_1969 import kcs
from sangham.proceedings.actions.lodge_matter import digest_of
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import MatterQueryAnswered, Stated
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.stating import as_the_register_has_it
from sangham.proceedings.steps import Step


@transaction.atomic
def answer_matter_query(
    matter: UUID, *, stated: Stated, asked_by: Mapping[str, JSON], by: Actor, on: date
) -> None:
    """Record the answer, received by `by` on `on`; what was stated first stays in the record beside it.

    Raises Problems where no query is open, a fact is not one that the question asks, or the official may not.
    """
    s = opened(matter, Step.ANSWER, "receive", by=by, on=on)
    assert s.query is not None, "a matter in the state QUERIED has an open query"
    kind = MATTERS[s.kind]
    if kind.question:
        facts_file.read(kcs, kind.question, dict(stated.facts))
    stated = as_the_register_has_it(kind, stated)
    what = MatterQueryAnswered(query=s.query, received_on=on, digest=digest_of(s.kind, stated), stated=stated)
    record(what, stream=f"matter/{matter}", by=by, on=on, particulars={"asked_by": dict(asked_by)})
