"""Fix a hearing: whoever the order touches is called to be heard on a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import HearingFixed
from sangham.proceedings.entries.course import is_time_of_day
from sangham.proceedings.steps import Step


@transaction.atomic
def fix_hearing(
    matter: UUID, *, held_on: date, at: str, place: Text, noticed: Sequence[Text], by: Actor, on: date
) -> HearingFixed:
    """Record the notice: day, time ("11:00"), place, and in which capacity each is called.

    Raises Problems where the day is past, the time is none, nobody is called, or `by` may not.
    """
    opened(matter, Step.FIX_HEARING, "fix_hearing", by=by, on=on)
    found = check_day_and_time(held_on, at, on)
    if not noticed:
        found.append(Problem("noticed", _NOBODY, _MEND_NOBODY))
    if found:
        raise Problems(found)
    what = HearingFixed(hearing=new_id(), on=held_on, at=at, place=place, noticed=tuple(noticed))
    record(what, stream=f"matter/{matter}", by=by, on=on)
    return what


def check_day_and_time(held_on: date, at: str, on: date) -> list[Problem]:
    """A problem where the day is past, and where the time is none."""
    found = []
    if held_on < on:
        found.append(Problem("held_on", _PAST, _MEND_PAST))
    if not is_time_of_day(at):
        found.append(Problem("at", _NO_TIME.fill(given=at), _MEND_TIME))
    return found


_PAST = Text("This day is past.", "ഈ തീയതി കഴിഞ്ഞുപോയി.")
_MEND_PAST = Text("Give a later day.", "പിന്നീടുള്ള തീയതി നൽകുക.")
_NO_TIME = Text("“{given}” is no time of day.", "“{given}” സമയമല്ല.")
_MEND_TIME = Text("Write it as 11:00 or 14:30.", "11:00, 14:30 എന്ന രൂപത്തിൽ എഴുതുക.")
_NOBODY = Text("Nobody is called.", "ആരെയും വിളിച്ചിട്ടില്ല.")
_MEND_NOBODY = Text(
    "Say who is called: the applicants, the society.", "ആരെയാണ് വിളിക്കുന്നതെന്നു പറയുക: അപേക്ഷകർ, സംഘം."
)
