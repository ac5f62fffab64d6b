"""Enter that an official came back early from leave."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from sangham.accounts.checks import check_last, found_wrong, held_office
from sangham.accounts.entries import LeaveEnded
from sangham.accounts.models import Leave
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


@transaction.atomic
def end_leave(official: str, *, office: str, last_on: date, by: Actor, on: date) -> None:
    """Enter the last day of the official's latest leave from the office: the day before its first if it was not taken.

    Raises Problems where there is no leave, it ends no later already, or `by` may not.
    """
    held_office(office)
    require("end_leave", by, Act(office=office, on=on, concerns=official))
    leave = Leave.objects.filter(official=official, office=office).order_by("from_on", "id").last()
    if leave is None:
        raise problem(official, _NONE, _MEND)
    with found_wrong(check_last(last_on, leave.from_on, leave.to_on)):
        what = LeaveEnded(leave=leave.id, official=official, office=office, last_on=last_on)
    record(what, stream=f"office/{office}", by=by, on=on)


_NONE = Text(
    en="No leave of this official from this office is in the record.", ml="ഈ ഓഫീസിൽനിന്നുള്ള അവധി രേഖയിലില്ല."
)
_MEND = Text(en="Look at the official and the office.", ml="ഉദ്യോഗസ്ഥനും ഓഫീസും ശരിയാണോ എന്നു നോക്കുക.")
