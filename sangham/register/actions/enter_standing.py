"""Enter how a society stands: working, dormant, defunct, under liquidation."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.entries_of_standing import PaperOf, StandingEntered
from sangham.register.opening import opened
from sangham.register.standing import STANDINGS
from sangham.register.standing_checks import check_paper, check_past, check_word


def enter_standing(
    society: UUID, *, standing: str, from_on: date | None, paper: PaperOf | None, by: Actor, on: date
) -> Entry:
    """Enter that the society stands so from a day on; `from_on` None where the day is not known, `paper` None where
    no paper is. Raises Problems where anything is wrong, no such society stands, or `by` may not."""
    found = [*check_word("standing", standing, STANDINGS), *check_past(from_on=from_on), *check_paper(paper)]
    with opened(society, "enter_standing", by=by, on=on, found=found, since=from_on) as of:
        what = StandingEntered(society=of.id, standing=standing, from_on=from_on, paper=paper)
        return record(what, stream=of.stream, by=by, on=from_on or on)
