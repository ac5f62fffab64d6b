"""Scrutinise: an inspector puts a matter to the law and records what it finds."""

from __future__ import annotations

from dataclasses import dataclass
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
from sangham.proceedings.entries import ApplicationScrutinised, MatterScrutinised
from sangham.proceedings.facts import districts
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.name_warning import names_alike
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import Step


@dataclass(frozen=True, slots=True)
class Scrutiny:
    """What was found: whether the office is the one that has the power, and what the law answers (None: not held)."""

    competence: Outcome
    answer: Answer | None


@transaction.atomic
def scrutinise(matter: UUID, *, by: Actor, on: date) -> Scrutiny:
    """Record the findings on competence (s.3(2)) and on the matter's own question.

    Names on the register that a proposed one is too like are recorded beside them, as a warning. Raises Problems where the official may not, or the matter is not to be scrutinised now.
    """
    s = opened(matter, Step.SCRUTINISE, "scrutinise", by=by, on=on)
    answer = consulting.answer_in(s, on=on)
    if s.kind == "registration":
        assert answer is not None, "s.7(1) is held"
        return _application(s, answer, by=by, on=on)
    competent = _competent(s)
    found = MatterScrutinised(
        outcome=answer.outcome.name if answer else "",
        competence=_competence(s, competent).name,
        grounds=consulting.grounds(answer) if answer else {},
        wanting=answer.missing(answer.finding.missing) if answer else (),
        competent_offices=competent,
        names_alike=names_alike(s),
    )
    receipt = consulting.kept(answer) if answer else None
    record(found, stream=f"matter/{matter}", by=by, on=on, receipt=receipt)
    return Scrutiny(Outcome[found.competence], answer)


def _application(s: Standing, answer: Answer, *, by: Actor, on: date) -> Scrutiny:
    competence = consulting.competence(s, on=on)
    found = ApplicationScrutinised(
        outcome=answer.outcome.name,
        competence=competence.outcome.name,
        grounds=consulting.grounds(answer),
        wanting=answer.missing(answer.finding.missing),
        competence_receipt=consulting.kept(competence),
        competent_offices=_competent(s),
        names_alike=names_alike(s),
    )
    record(found, stream=f"matter/{s.matter}", by=by, on=on, receipt=consulting.kept(answer))
    return Scrutiny(competence.outcome, answer)


def _competent(s: Standing) -> tuple[str, ...]:
    kind = MATTERS[s.kind]
    if kind.decided_by != "registrar":
        return ()
    found = offices_competent(
        kind.power, on=s.received_on, districts=districts(s), class_name=s.society_class
    )
    return tuple(office.code for office in found)


def _competence(s: Standing, competent: tuple[str, ...]) -> Outcome:
    """Whether the office where it lies has the power; of one that stands above, the matter's own question says it."""
    if MATTERS[s.kind].decided_by != "registrar":
        return Outcome.MET
    if not competent:
        return Outcome.UNKNOWN
    return Outcome.MET if s.office in competent else Outcome.NOT_MET
