"""Enter an order of Government under s.3(2), which confers a Registrar's powers on an office."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from django.db import transaction

from sangham.accounts.checks import (
    check_classes,
    check_days,
    check_districts,
    check_ending,
    check_office,
    found_wrong,
    hold,
)
from sangham.accounts.entries import ConferralEnded, PowersConferred
from sangham.accounts.models import Conferral
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text


@transaction.atomic
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
    special: bool | None = None,
    supersedes: Sequence[str] = (),
) -> UUID:
    """Enter an order: powers as sections ("s.7"), no districts or no classes meaning all of them.

    `special`: a special order or, if False, a general one; None where that is not known. `supersedes`: the numbers of
    orders, of whatever office, that it ends on the day before its first. Returns the conferral's id. Raises Problems
    where a field is wrong, the office is not in the record, the number is taken, an order to be superseded is not there
    or ends earlier, or `by` may not.
    """
    require("confer_powers", by, Act(office=office, on=on))
    return enter_conferral(
        number,
        made_on=made_on,
        office=office,
        powers=powers,
        districts=districts,
        classes=classes,
        from_on=from_on,
        by=by,
        on=on,
        to_on=to_on,
        special=special,
        supersedes=supersedes,
    )


def enter_conferral(
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
    special: bool | None = None,
    supersedes: Sequence[str] = (),
) -> UUID:
    """As `confer_powers`, for whoever was found to be allowed."""
    ended = list(
        Conferral.objects.filter(number__in=supersedes).prefetch_related("endings").order_by("number")
    )
    hold([office, *(c.office_id for c in ended)])
    last_on = from_on - timedelta(days=1)
    found = [
        *check_office(office),
        *check_districts(districts),
        *check_classes(classes),
        *check_days(from_on, to_on),
        *(Problem(n, _NO_ORDER, _MEND_TAKEN) for n in supersedes if n not in {c.number for c in ended}),
        *(p for c in ended for p in check_ending(c, last_on)),
    ]
    if Conferral.objects.filter(number=number).exists():
        found.append(Problem(number, _TAKEN, _MEND_TAKEN))
    with found_wrong(found):
        what = PowersConferred(
            id=new_id(),
            number=number,
            made_on=made_on,
            special=special,
            office=office,
            powers=tuple(powers),
            districts=tuple(districts),
            classes=tuple(classes),
            from_on=from_on,
            to_on=to_on,
            supersedes=tuple(supersedes),
        )
    record(what, stream=f"office/{office}", by=by, on=on)
    for conferral in ended:
        record(
            ConferralEnded(
                conferral=conferral.id,
                number=conferral.number,
                office=conferral.office_id,
                by_order=number,
                made_on=made_on,
                last_on=last_on,
            ),
            stream=f"office/{conferral.office_id}",
            by=by,
            on=on,
        )
    return what.id


_TAKEN = Text(en="An order with this number is in the record.", ml="ഈ നമ്പറിലുള്ള ഉത്തരവ് രേഖയിലുണ്ട്.")
_NO_ORDER = Text(en="No order with this number is in the record.", ml="ഈ നമ്പറിലുള്ള ഉത്തരവ് രേഖയിലില്ല.")
_MEND_TAKEN = Text(en="Look at the number of the order.", ml="ഉത്തരവിന്റെ നമ്പർ നോക്കുക.")
