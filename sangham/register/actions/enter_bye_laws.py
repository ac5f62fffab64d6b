"""Enter numbered clauses of the bye-laws of a society that an older register has."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.identifier import new_id
from sangham.register.checks import Clause, check_bye_laws
from sangham.register.entries import ByeLawRow
from sangham.register.entries_of_older_registers import ByeLawsEntered
from sangham.register.entries_of_standing import PaperOf
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper, check_past


def enter_bye_laws(
    society: UUID,
    *,
    bye_laws: Sequence[Clause],
    whole: bool,
    registered_on: date | None,
    from_on: date | None,
    paper: PaperOf | None,
    by: Actor,
    on: date,
) -> Entry:
    """Enter how clauses are worded from a day on, and when the Registrar registered that; `whole`: they are all the
    bye-laws. It amends nothing, which is a matter under s.12. Raises Problems where anything is wrong, no such society
    stands, or `by` may not."""
    found = [
        *check_bye_laws(bye_laws),
        *check_past(registered_on=registered_on, from_on=from_on),
        *check_paper(paper),
    ]
    with opened(society, "enter_society", by=by, on=on, found=found, since=from_on) as of:
        rows = tuple(
            ByeLawRow(id=new_id(), number=c.number, heading=c.heading, text=c.text) for c in bye_laws
        )
        what = ByeLawsEntered(
            society=of.id,
            bye_laws=rows,
            whole=whole,
            registered_on=registered_on,
            from_on=from_on,
            paper=paper,
        )
        return record(what, stream=of.stream, by=by, on=from_on or on)
