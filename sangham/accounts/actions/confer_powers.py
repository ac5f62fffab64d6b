"""Enter an order of Government under s.3(2), which confers a Registrar's powers on an office."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.checks import check_classes, check_days, check_districts, check_office, found_wrong
from sangham.accounts.entries import PowersConferred
from sangham.accounts.models import Conferral
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


def confer_powers(
    number: str,
    *,
    made_on: date,
    office: str,
    powers: Sequence[str],
    districts: Sequence[str],
    classes: Sequence[str],
    from_on: date,
    by: Actor,
    on: date,
    to_on: date | None = None,
) -> UUID:
    """Enter an order: powers as sections ("s.7"), no districts or no classes meaning all of them.

    Returns the conferral's id. Raises Problems where a field is wrong, the office is not in the record, the
    number is taken, or `by` may not.
    """
    require("confer_powers", by, Act(office=office, on=on))
    found = [
        *check_office(office),
        *check_districts(districts),
        *check_classes(classes),
        *check_days(from_on, to_on),
    ]
    with found_wrong(found):
        what = PowersConferred(
            id=new_id(),
            number=number,
            made_on=made_on,
            office=office,
            powers=tuple(powers),
            districts=tuple(districts),
            classes=tuple(classes),
            from_on=from_on,
            to_on=to_on,
        )
    with transaction.atomic():
        if Conferral.objects.filter(number=number).exists():
            raise problem(number, _TAKEN, _MEND_TAKEN)
        record(what, stream=f"office/{office}", by=by, on=on)
    return what.id


_TAKEN = Text(en="An order with this number is in the record.", ml="ഈ നമ്പറിലുള്ള ഉത്തരവ് രേഖയിലുണ്ട്.")
_MEND_TAKEN = Text(en="Look at the number of the order.", ml="ഉത്തരവിന്റെ നമ്പർ നോക്കുക.")
