"""Scrutinise a matter other than registration: an inspector puts it to the law and records what it finds."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.queries import offices_competent
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import MatterScrutinised
from sangham.proceedings.facts import districts
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.name_warning import names_alike
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import Step


@transaction.atomic
def scrutinise_matter(matter: UUID, *, by: Actor, on: date) -> Answer | None:
    """Record what the law finds; None where its text is not held. Raises Problems where the official may not."""
    s = opened(matter, Step.SCRUTINISE, "scrutinise", by=by, on=on)
    answer = consulting.answer_in(s, on=on)
    competent = _competent(s)
    what = MatterScrutinised(
        outcome=answer.outcome.name if answer else "",
        competence=_competence(s, competent).name,
        grounds=consulting.grounds(answer) if answer else {},
        wanting=answer.missing(answer.finding.missing) if answer else (),
        competent_offices=competent,
        names_alike=names_alike(s),
    )
    receipt = consulting.kept(answer) if answer else None
    record(what, stream=f"matter/{matter}", by=by, on=on, receipt=receipt)
    return answer


def _competent(s: Standing) -> tuple[str, ...]:
    kind = MATTERS[s.kind]
    if kind.decided_by != "registrar":
        return ()
    return tuple(
        office.code
        for office in offices_competent(
            kind.power, on=s.received_on, districts=districts(s), class_name=s.society_class
        )
    )


def _competence(s: Standing, competent: tuple[str, ...]) -> Outcome:
    """Whether the office where it lies has the power; of one that stands above, the law's own question says it."""
    if MATTERS[s.kind].decided_by != "registrar":
        return Outcome.MET
    if not competent:
        return Outcome.UNKNOWN
    return Outcome.MET if s.office in competent else Outcome.NOT_MET
