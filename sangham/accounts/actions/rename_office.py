"""Give an office another name from a day on."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from sangham.accounts.checks import check_days, found_wrong, held_office
from sangham.accounts.entries import OfficeNameChanged
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.names import Name


@transaction.atomic
def rename_office(office: str, name: Name, *, from_on: date, by: Actor, on: date, order: str = "") -> None:
    """Enter an office's new name, in both scripts. Its code stays.

    Raises Problems where a field is wrong, the office is not open on the first day, or `by` may not.
    """
    require("rename_office", by, Act(office=office, on=on))
    with found_wrong(check_days(from_on, None, office=held_office(office))):
        what = OfficeNameChanged(
            office=office, name_en=name.en, name_ml=name.ml, from_on=from_on, order=order
        )
    record(what, stream=f"office/{office}", by=by, on=on)
