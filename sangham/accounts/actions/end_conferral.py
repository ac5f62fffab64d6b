"""End an order of conferral by a later order of Government's."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from sangham.accounts.checks import check_ending, found_wrong, held_office
from sangham.accounts.entries import ConferralEnded
from sangham.accounts.models import Conferral
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


@transaction.atomic
def end_conferral(number: str, *, by_order: str, made_on: date, last_on: date, by: Actor, on: date) -> None:
    """Enter that a later order, `by_order`, made on a day, ends one; `last_on` is the last day of its force.

    A power that was used before stays well used. Raises Problems where the order is not in the record or ends earlier,
    a field is wrong, or `by` may not.
    """
    conferral = Conferral.objects.filter(number=number).prefetch_related("endings").first()
    if conferral is None:
        raise problem(number, _NONE, _MEND)
    office = conferral.office_id
    held_office(office)
    require("end_conferral", by, Act(office=office, on=on))
    with found_wrong(check_ending(conferral, last_on)):
        what = ConferralEnded(
            conferral=conferral.id,
            number=number,
            office=office,
            by_order=by_order,
            made_on=made_on,
            last_on=last_on,
        )
    record(what, stream=f"office/{office}", by=by, on=on)


_NONE = Text(en="No order with this number is in the record.", ml="ഈ നമ്പറിലുള്ള ഉത്തരവ് രേഖയിലില്ല.")
_MEND = Text(en="Look at the number of the order.", ml="ഉത്തരവിന്റെ നമ്പർ നോക്കുക.")
