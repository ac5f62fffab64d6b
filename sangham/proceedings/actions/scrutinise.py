"""Scrutinise: an inspector puts the application to the law and records what it finds."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.queries import offices_competent
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.law.asking import Answer
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import ApplicationScrutinised
from sangham.proceedings.facts import districts
from sangham.proceedings.name_warning import names_alike
from sangham.proceedings.state import Step


@transaction.atomic
def scrutinise(matter: UUID, *, by: Actor, on: date) -> tuple[Answer, Answer]:
    """Record the findings on competence (s.3(2)) and on registration (s.7(1)); returns both, in that order.

    Names on the register that the proposed one is too like are recorded beside them, as a warning.
    Raises Problems where the official may not, or the matter is not to be scrutinised now.
    """
    s = opened(matter, Step.SCRUTINISE, "scrutinise", by=by, on=on)
    competence = consulting.competence(s, on=on)
    registration = consulting.registration(s, on=on)
    competent = offices_competent(
        "s.7", on=s.received_on, districts=districts(s), class_name=s.application.society_class or ""
    )
    record(
        ApplicationScrutinised(
            outcome=registration.outcome.name,
            competence=competence.outcome.name,
            grounds=consulting.grounds(registration),
            wanting=registration.missing(registration.finding.missing),
            competence_receipt=consulting.kept(competence),
            competent_offices=tuple(o.code for o in competent),
            names_alike=names_alike(s),
        ),
        stream=f"matter/{matter}",
        by=by,
        on=on,
        receipt=consulting.kept(registration),
    )
    return competence, registration
