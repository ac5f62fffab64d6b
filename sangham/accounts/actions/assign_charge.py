"""Give an official who is posted elsewhere the additional charge of an office."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.checks import check_days, check_role, found_wrong, held_office
from sangham.accounts.entries import ChargeAssigned
from sangham.accounts.models import Posting
from sangham.accounts.permissions import Act, require
from sangham.accounts.queries import on_day
from sangham.accounts.roles import Role
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text


@transaction.atomic
def assign_charge(
    official: str,
    *,
    office: str,
    role: Role,
    from_on: date,
    order: str,
    by: Actor,
    on: date,
    to_on: date | None = None,
) -> UUID:
    """Enter the order by which an official holds a role at an office beside the posting elsewhere.

    Returns the charge's id. Raises Problems where a field is wrong, the order has no number, the official is posted
    nowhere on the first day or has this very posting, or `by` may not.
    """
    held = held_office(office)
    require("assign_charge", by, Act(office=office, on=on, concerns=official))
    found = [
        *check_role(role, held.kind or None),  # type: ignore[arg-type]
        *check_days(from_on, to_on, office=held),
    ]
    postings = Posting.objects.filter(on_day(from_on), official=official)
    if not postings.exists():
        found.append(Problem(official, _POSTED_NOWHERE, _MEND_POSTED))
    elif postings.filter(office=office, role=role).exists():
        found.append(Problem(official, _POSTED_HERE, _MEND_HERE))
    with found_wrong(found):
        what = ChargeAssigned(
            id=new_id(),
            official=official,
            office=office,
            role=role,
            from_on=from_on,
            to_on=to_on,
            order=order,
        )
    record(what, stream=f"office/{office}", by=by, on=on)
    return what.id


_POSTED_NOWHERE = Text(
    en="The official is posted nowhere on the first day; an additional charge stands beside a posting.",
    ml="ആദ്യദിവസം ഈ ഉദ്യോഗസ്ഥന് ഒരിടത്തും നിയമനമില്ല; നിയമനമുള്ളയാൾക്കാണ് അധിക ചുമതല.",
)
_MEND_POSTED = Text(en="Enter the posting first.", ml="ആദ്യം നിയമനം ചേർക്കുക.")
_POSTED_HERE = Text(en="The official has this posting itself.", ml="ഈ ഉദ്യോഗസ്ഥന് ഇവിടെത്തന്നെയാണു നിയമനം.")
_MEND_HERE = Text(en="No charge is needed.", ml="ചുമതല പ്രത്യേകം വേണ്ട.")
