"""End an official's posting."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from sangham.accounts.checks import check_last, found_wrong, held_office
from sangham.accounts.entries import PostingEnded
from sangham.accounts.models import Posting
from sangham.accounts.permissions import Act, require
from sangham.accounts.roles import Role
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


@transaction.atomic
def end_posting(
    official: str, *, office: str, role: Role, last_on: date, by: Actor, on: date, order: str = ""
) -> None:
    """Enter the last day of an official's latest posting at the office in a role.

    Raises Problems where there is no such posting, it ends no later already, or `by` may not.
    """
    held_office(office)
    require("end_posting", by, Act(office=office, on=on, concerns=official))
    posting = (
        Posting.objects.filter(official=official, office=office, role=role).order_by("from_on", "id").last()
    )
    if posting is None:
        raise problem(official, _NONE, _MEND)
    with found_wrong(check_last(last_on, posting.from_on, posting.to_on)):
        what = PostingEnded(
            posting=posting.id, official=official, office=office, last_on=last_on, order=order
        )
    record(what, stream=f"office/{office}", by=by, on=on)


_NONE = Text(en="The official is not posted so to this office.", ml="ഈ ഉദ്യോഗസ്ഥന് ഈ ഓഫീസിൽ അങ്ങനെയൊരു നിയമനമില്ല.")
_MEND = Text(en="See the list: sangham offices.", ml="പട്ടിക കാണുക: sangham offices.")
