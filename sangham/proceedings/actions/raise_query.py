"""Raise a query: ask the applicants for every fact that is wanting, in one letter's worth."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import Point, QueryRaised
from sangham.proceedings.steps import Step


@transaction.atomic
def raise_query(matter: UUID, *, by: Actor, on: date) -> QueryRaised:
    """Record a query on each fact wanting. Raises Problems where nothing is wanting from the applicants."""
    s = opened(matter, Step.QUERY, "query", by=by, on=on)
    answer = consulting.answer_in(s, on=on)
    points = points_of(answer) if answer else ()
    if answer is None or not points:
        raise problem(
            "",
            Text("Nothing is wanting from the applicants.", "അപേക്ഷകരിൽനിന്ന് ഒന്നും കിട്ടാനില്ല."),
            Text("The matter is for the Registrar.", "ഇനി തീരുമാനിക്കേണ്ടത് സഹകരണ സംഘം രജിസ്ട്രാറാണ്."),
        )
    what = QueryRaised(query=new_id(), points=points)
    record(what, stream=f"matter/{matter}", by=by, on=on, receipt=consulting.kept(answer))
    return what


def points_of(answer: Answer) -> tuple[Point, ...]:
    """What to ask: for each open leaf, the given facts that would settle it; determinations are not asked."""
    points: dict[str, Point] = {}
    for citation in answer.finding.leaves(Outcome.UNKNOWN):
        for name in answer.missing(answer.finding[citation].missing):
            collection, _, member = name.partition(".")
            declared = kcs.facts[collection]
            if not declared.determination:
                asks = declared.fields[member].asks if member else declared.asks
                points.setdefault(name, Point(citation=citation, fact=name, asks=asks))
    return tuple(points.values())
