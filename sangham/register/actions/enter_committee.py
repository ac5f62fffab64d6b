"""Enter who has the management of a society: a committee, elected or nominated, an administrator, a Special Officer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.entries_of_standing import CommitteeEntered, PaperOf
from sangham.register.holders import Named, check_holders, holder_of, names_of
from sangham.register.opening import opened
from sangham.register.standing import CONSTITUTED
from sangham.register.standing_checks import check_count, check_order, check_paper, check_past, check_word


def enter_committee(
    society: UUID,
    *,
    constituted: str,
    seats: int | None,
    from_on: date | None,
    until_on: date | None,
    holders: Sequence[Named],
    paper: PaperOf | None,
    by: Actor,
    on: date,
) -> Entry:
    """Enter who has the management from a day on, and who holds which office with it. `until_on` is the day on which
    the term ends. Names stand beside the entry. Raises Problems where anything is wrong, no such society stands, or
    `by` may not."""
    found = [
        *check_word("constituted", constituted, CONSTITUTED),
        *check_count("seats", seats),
        *check_past(from_on=from_on),
        *check_order("until_on", from_on, until_on),
        *check_holders(holders),
        *check_paper(paper),
    ]
    with opened(society, "enter_standing", by=by, on=on, found=found, since=from_on) as of:
        what = CommitteeEntered(
            society=of.id,
            constituted=constituted,
            seats=seats,
            from_on=from_on,
            until_on=until_on,
            holders=tuple(holder_of(h) for h in holders),
            paper=paper,
        )
        return record(
            what, stream=of.stream, by=by, on=from_on or on, particulars=names_of(what.holders, holders)
        )
