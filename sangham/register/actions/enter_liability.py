"""Enter how the members of a society are liable, s.2(g) and (h)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.entries_of_older_registers import LiabilityEntered
from sangham.register.entries_of_standing import PaperOf
from sangham.register.opening import opened
from sangham.register.standing import LIABLE
from sangham.register.standing_checks import check_paper, check_past, check_word


def enter_liability(
    society: UUID, *, liability: str, from_on: date | None, paper: PaperOf | None, by: Actor, on: date
) -> Entry:
    """Enter the liability as it is from a day on. It changes nothing of it, which is a matter under s.11. Raises
    Problems where anything is wrong, no such society stands, or `by` may not."""
    found = [
        *check_word("liability", liability, LIABLE),
        *check_past(from_on=from_on),
        *check_paper(paper),
    ]
    with opened(society, "enter_society", by=by, on=on, found=found, since=from_on) as of:
        what = LiabilityEntered(society=of.id, liability=liability, from_on=from_on, paper=paper)
        return record(what, stream=of.stream, by=by, on=from_on or on)
