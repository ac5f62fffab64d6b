"""Enter that a society's registered office is at another address."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.text import Text
from sangham.register.checks import check_address
from sangham.register.entries_of_standing import PaperOf, RegisteredOfficeChanged
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper, check_past


def change_registered_office(
    society: UUID, *, address: Text, from_on: date | None, paper: PaperOf | None, by: Actor, on: date
) -> Entry:
    """Enter the address at which the registered office is from a day on. Raises Problems where anything is wrong, no
    such society stands, or `by` may not."""
    found = [*check_address(address), *check_past(from_on=from_on), *check_paper(paper)]
    with opened(society, "enter_standing", by=by, on=on, found=found, since=from_on) as of:
        what = RegisteredOfficeChanged(society=of.id, address=address, from_on=from_on, paper=paper)
        return record(what, stream=of.stream, by=by, on=from_on or on)
