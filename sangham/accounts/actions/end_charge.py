"""End an official's additional charge of an office."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from sangham.accounts.checks import check_last, found_wrong, held_office
from sangham.accounts.entries import ChargeEnded
from sangham.accounts.models import Charge
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


@transaction.atomic
def end_charge(official: str, *, office: str, last_on: date, by: Actor, on: date, order: str = "") -> None:
    """Enter the last day of the official's latest additional charge of the office.

    Raises Problems where there is none, it ends no later already, or `by` may not.
    """
    held_office(office)
    require("end_charge", by, Act(office=office, on=on, concerns=official))
    charge = Charge.objects.filter(official=official, office=office).order_by("from_on", "id").last()
    if charge is None:
        raise problem(official, _NONE, _MEND)
    with found_wrong(check_last(last_on, charge.from_on, charge.to_on)):
        what = ChargeEnded(charge=charge.id, official=official, office=office, last_on=last_on, order=order)
    record(what, stream=f"office/{office}", by=by, on=on)


_NONE = Text(en="The official has no charge of this office.", ml="ഈ ഉദ്യോഗസ്ഥന് ഈ ഓഫീസിന്റെ ചുമതലയില്ല.")
_MEND = Text(en="See the list: sangham offices.", ml="പട്ടിക കാണുക: sangham offices.")
