"""Send on: an application that came to an office without the power goes, undecided, to the one that has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.queries import office
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import ApplicationSentOn, Due
from sangham.proceedings.numbering import next_inward
from sangham.proceedings.steps import Step


@transaction.atomic
def send_on(matter: UUID, *, received_on: date, by: Actor, on: date) -> ApplicationSentOn:
    """Record that the matter went to the competent office, which had it on `received_on`; both readings of
    when the ninety days began are entered with it. Raises Problems where it is not clear which office has the power.
    """
    s = opened(matter, Step.SEND_ON, "send_on", by=by, on=on)
    if len(s.competent_offices) != 1:
        raise problem(
            "",
            Text(
                "It is not clear from the orders which office has the power.",
                "ഏത് ഓഫീസിനാണ് അധികാരമെന്ന് ഉത്തരവുകളിൽനിന്ന് വ്യക്തമല്ല.",
            ),
            Text(
                "Ask Government for an order under section 3(2).",
                "3(2) ഉപവകുപ്പ് പ്രകാരമുള്ള ഉത്തരവ് സർക്കാരിൽനിന്നു വാങ്ങുക.",
            ),
        )
    there = office(s.competent_offices[0])
    assert there is not None, "an order names an office that is in the record"
    running = [
        Due(reading=run.start.label, starts_on=run.starts_on, due_on=run.due_on, default=run.default)
        for _, run in consulting.running(replace(s, received_on=received_on), known_on=on)
    ]
    competence = consulting.competence(s, on=on) if s.kind == "registration" else None
    what = ApplicationSentOn(
        from_office=s.office,
        to_office=there.code,
        inward=next_inward(there.code, received_on.year),
        year=received_on.year,
        received_on=received_on,
        because=Text(
            "The power over a society of this class in this area is with {o}.",
            "ഈ പ്രദേശത്ത് ഈ തരം സംഘത്തിന്റെ കാര്യത്തിൽ അധികാരം {o} ഓഫീസിനാണ്.",
        ).fill(o=Text(there.name_en, there.name_ml)),
        due=tuple(running),
    )
    record(
        what,
        stream=f"matter/{matter}",
        by=by,
        on=on,
        receipt=consulting.kept(competence) if competence else None,
    )
    return what
