"""Decline, as a second official, a correction that another has proposed."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.register.checks import check_letters
from sangham.register.correction_checks import waiting
from sangham.register.entries_of_corrections import CorrectionDeclined


@transaction.atomic
def decline_correction(correction: UUID, *, why: str, by: Actor, on: date) -> Entry:
    """Decline the correction with this id, and say why. Raises Problems where it does not wait for a decision, no
    reason is given, or `by` may not: whoever proposed it may not."""
    wrong = check_letters("why", why)
    if not why.strip() or len(why) > 1000:
        wrong.append(Problem("why", _NO_WHY, _MEND_WHY))
    found, _ = waiting(correction, by=by, on=on)
    if wrong:
        raise Problems(wrong)
    what = CorrectionDeclined(
        correction=correction, society=found.society_id, proposal=found.proposal, why=why
    )
    return record(what, stream=f"society/{found.society_id}", by=by, on=on)


_NO_WHY = Text(en="Why it is declined is not said.", ml="എന്തുകൊണ്ട് അംഗീകരിക്കുന്നില്ല എന്നു പറഞ്ഞിട്ടില്ല.")
_MEND_WHY = Text(en="Say it in up to 1000 letters.", ml="1000 അക്ഷരത്തിനകം പറയുക.")
