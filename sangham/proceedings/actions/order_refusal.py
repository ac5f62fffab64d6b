"""Order refusal: the Registrar refuses registration, on the leaf clauses that failed (s.7(1), (2))."""

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
from sangham.law.outcome import Outcome
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import RegistrationRefused
from sangham.proceedings.numbering import next_order
from sangham.proceedings.steps import Step


@transaction.atomic
def order_refusal(matter: UUID, *, by: Actor, on: date) -> RegistrationRefused:
    """Record the order of refusal with its grounds and the last day for sending it.

    Raises Problems where the law does not find that registration must be refused: what is unknown is asked for,
    what is the Registrar's is determined, what is doubtful is decided by choosing a reading, first.
    """
    s = opened(matter, Step.ORDER_REFUSAL, "order", by=by, on=on)
    answer = consulting.registration(s, on=on)
    if answer.outcome is not Outcome.NOT_MET:
        raise problem(
            "s.7(1)",
            Text("The law does not find a ground of refusal: {o}.", "നിരസിക്കാൻ നിയമം കാരണം കാണുന്നില്ല: {o}.").fill(
                o=answer.outcome.word
            ),
            Text(
                "Ask for what is wanting, or record your findings, first.",
                "ആദ്യം വേണ്ട വിവരം ചോദിക്കുക, അല്ലെങ്കിൽ തീരുമാനങ്ങൾ രേഖപ്പെടുത്തുക.",
            ),
        )
    limit = kcs.time_limit_on("s.7(2)", on, on)
    what = RegistrationRefused(
        order=new_id(),
        number=next_order(s.office, on.year),
        year=on.year,
        grounds=tuple(answer.finding.leaves(Outcome.NOT_MET)),
        communication_due_on=limit.due_on(on) if limit else None,
    )
    record(what, stream=f"matter/{matter}", by=by, on=on, receipt=consulting.kept(answer))
    return what
