"""Order registration: the Registrar, being satisfied, registers the society and its bye-laws (s.7(1))."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import RegistrationOrdered
from sangham.proceedings.numbering import next_order
from sangham.proceedings.registering import enter_on_the_register
from sangham.proceedings.steps import Step


@transaction.atomic
def order_registration(matter: UUID, *, by: Actor, on: date) -> RegistrationOrdered:
    """Record the order, and with it the society on the register: both or neither.

    Raises Problems, with the citations, where the law does not find that the society may be registered.
    """
    s = opened(matter, Step.ORDER_REGISTRATION, "order", by=by, on=on)
    answer = consulting.registration(s, on=on)
    if answer.outcome is not Outcome.MET:
        raise Problems(_in_the_way(answer))
    what = RegistrationOrdered(
        order=new_id(), number=next_order(s.office, on.year), year=on.year, society=new_id(), registered_on=on
    )
    record(what, stream=f"matter/{matter}", by=by, on=on, receipt=consulting.kept(answer))
    enter_on_the_register(s, what, by=by, on=on)
    return what


def _in_the_way(answer: Answer) -> list[Problem]:
    return [
        Problem(
            citation,
            answer.finding[citation].clause.says,
            Text("The law finds: {o}.", "നിയമത്തിന്റെ കണ്ടെത്തൽ: {o}.").fill(o=outcome.word),
        )
        for citation, outcome in answer.finding.leaves(Outcome.NOT_MET, *consulting.OPEN).items()
    ]
