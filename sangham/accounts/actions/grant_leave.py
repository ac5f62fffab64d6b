"""Enter an official's leave: on these days the official acts in nothing."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.checks import check_days, found_wrong, held_office
from sangham.accounts.entries import LeaveGranted
from sangham.accounts.models import Leave, Posting
from sangham.accounts.permissions import Act, require
from sangham.accounts.queries import on_day
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text


@transaction.atomic
def grant_leave(official: str, *, office: str, from_on: date, to_on: date, by: Actor, on: date) -> UUID:
    """Enter leave from one day to another, both included, of an official posted to the office on the first of them.

    Returns its id. Raises Problems where the days are wrong, the official is not posted there, is on leave on some of
    these days already, or `by` may not.
    """
    held_office(office)
    require("grant_leave", by, Act(office=office, on=on, concerns=official))
    found = check_days(from_on, to_on)
    if not Posting.objects.filter(on_day(from_on), official=official, office=office).exists():
        found.append(Problem(official, _NOT_POSTED, _MEND_POSTED))
    if Leave.objects.filter(official=official, from_on__lte=to_on, to_on__gte=from_on).exists():
        found.append(Problem(official, _ON_LEAVE, _MEND_LEAVE))
    with found_wrong(found):
        what = LeaveGranted(id=new_id(), official=official, office=office, from_on=from_on, to_on=to_on)
    record(what, stream=f"office/{office}", by=by, on=on)
    return what.id


_NOT_POSTED = Text(
    en="The official is not posted to this office on the first day.",
    ml="ആദ്യദിവസം ഈ ഉദ്യോഗസ്ഥന് ഈ ഓഫീസിൽ നിയമനമില്ല.",
)
_MEND_POSTED = Text(en="Look at the office and the days.", ml="ഓഫീസും തീയതികളും നോക്കുക.")
_ON_LEAVE = Text(en="Leave on some of these days is in the record.", ml="ഈ ദിവസങ്ങളിൽ ചിലതിലെ അവധി രേഖയിലുണ്ട്.")
_MEND_LEAVE = Text(en="Enter only the further days.", ml="ബാക്കി ദിവസങ്ങൾ മാത്രം ചേർക്കുക.")
