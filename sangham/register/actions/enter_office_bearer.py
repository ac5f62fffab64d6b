"""Enter that somebody came into an office of a society."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.register.entries_of_standing import OfficeBearerEntered, PaperOf
from sangham.register.holders import Named, check_holders, holder_of, names_of
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper


def enter_office_bearer(
    society: UUID, *, holder: Named, with_committee: bool, paper: PaperOf | None, by: Actor, on: date
) -> Entry:
    """Enter who holds an office of the society, and from when; `with_committee`: until another committee comes. The
    name stands beside the entry. Raises Problems where anything is wrong, no such society stands, or `by` may not."""
    found = [*check_holders([holder]), *check_paper(paper)]
    with opened(society, "enter_standing", by=by, on=on, found=found, since=holder.from_on) as of:
        what = OfficeBearerEntered(
            society=of.id, holders=(holder_of(holder),), with_committee=with_committee, paper=paper
        )
        return record(
            what,
            stream=of.stream,
            by=by,
            on=holder.from_on or on,
            particulars=names_of(what.holders, [holder]),
        )
