"""Close an office in which nobody sits, under which none stands, and on which no power is conferred any more."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import Q

from sangham.accounts.checks import check_days, found_wrong, held_office
from sangham.accounts.entries import OfficeClosed
from sangham.accounts.models import Charge, Office, Posting
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text


@transaction.atomic
def close_office(office: str, *, last_on: date, by: Actor, on: date, order: str = "") -> None:
    """Enter the last day on which an office was open; nothing is taken from anybody by that.

    Raises Problems, with every posting, charge, office and order under s.3(2) that goes beyond that day, or where `by`
    may not.
    """
    require("close_office", by, Act(office=office, on=on))
    held = held_office(office)
    found = [*check_days(last_on, None, office=held), *_beyond(held, last_on)]
    with found_wrong(found):
        what = OfficeClosed(office=office, last_on=last_on, order=order)
    record(what, stream=f"office/{office}", by=by, on=on)


def _beyond(office: Office, last_on: date) -> list[Problem]:
    later = Q(to_on__isnull=True) | Q(to_on__gt=last_on)
    under = office.under.filter(Q(closed_on__isnull=True) | Q(closed_on__gt=last_on)).order_by("code")
    found = [Problem(below.code, _STANDS_UNDER, _MEND) for below in under]
    posted = Posting.objects.filter(later, office=office).values_list("official_id", flat=True)
    in_charge = Charge.objects.filter(later, office=office).values_list("official_id", flat=True)
    found += [Problem(code, _SITS, _MEND) for code in sorted({*posted, *in_charge})]
    # An order that begins later is in force later too.
    for order in office.conferrals.prefetch_related("endings").order_by("number"):
        last = order.last_on()
        if last is None or last > last_on:
            found.append(Problem(order.number, _CONFERRED, _MEND))
    return found


_STANDS_UNDER = Text(en="This office stands under it after that day.", ml="അതിനുശേഷവും ഈ ഓഫീസ് ഇതിനു കീഴിലാണ്.")
_SITS = Text(
    en="This official is posted, or in charge, there after that day.",
    ml="അതിനുശേഷവും ഈ ഉദ്യോഗസ്ഥന് അവിടെ നിയമനമോ ചുമതലയോ ഉണ്ട്.",
)
_CONFERRED = Text(
    en="This order confers powers on it after that day.", ml="അതിനുശേഷവും ഈ ഉത്തരവനുസരിച്ച് ഓഫീസിന് അധികാരമുണ്ട്."
)
_MEND = Text(en="End that first.", ml="ആദ്യം അത് അവസാനിപ്പിക്കുക.")
