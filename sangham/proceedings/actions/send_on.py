"""Send on: an application that came to an office without the power goes, undecided, to the one that has it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.queries import office
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.asking import runs
from sangham.proceedings import consulting
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import ApplicationSentOn, Due
from sangham.proceedings.numbering import next_inward
from sangham.proceedings.state import Step


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
    limit = kcs.time_limit_on("s.7(3)", s.first_received_on, on)
    starts = {"received_by_competent_registrar": received_on, "first_received": s.first_received_on}
    running = [] if limit is None else runs(kcs, limit, starts, received_on)
    competence = consulting.competence(s, on=on)
    what = ApplicationSentOn(
        from_office=s.office,
        to_office=there.code,
        inward=next_inward(there.code, received_on.year),
        year=received_on.year,
        received_on=received_on,
        because=Text(
            "The power to register a society of this class in this area is with {o}.",
            "ഈ പ്രദേശത്ത് ഈ തരം സംഘം രജിസ്റ്റർ ചെയ്യാനുള്ള അധികാരം {o} ഓഫീസിനാണ്.",
        ).fill(o=Text(there.name_en, there.name_ml)),
        due=tuple(
            Due(reading=r.start.label, starts_on=r.starts_on, due_on=r.due_on, default=r.default)
            for r in running
        ),
    )
    record(what, stream=f"matter/{matter}", by=by, on=on, receipt=consulting.kept(competence))
    return what
