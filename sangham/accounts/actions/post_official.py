"""Post an official to an office in a role."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.checks import check_days, check_office, found_wrong
from sangham.accounts.entries import OfficialPosted
from sangham.accounts.permissions import Act, require
from sangham.accounts.roles import Role
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name


def post_official(
    official: str,
    name: Name,
    *,
    office: str,
    role: Role,
    from_on: date,
    by: Actor,
    on: date,
    to_on: date | None = None,
) -> UUID:
    """Enter that an official is posted to the office from one day to another, the last day included.

    The name stands beside the journal. Returns the posting's id. Raises Problems where a field is wrong,
    the office is not in the record, or `by` may not.
    """
    require("post_official", by, Act(office=office, on=on))
    with found_wrong([*check_office(office), *check_days(from_on, to_on)]):
        what = OfficialPosted(
            id=new_id(), official=official, office=office, role=role, from_on=from_on, to_on=to_on
        )
    with transaction.atomic():
        record(
            what,
            stream=f"office/{office}",
            by=by,
            on=on,
            particulars={"official": {"en": name.en, "ml": name.ml}},
        )
    return what.id
