"""Enter a name that a society bore once."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.register.checks import bare_name, check_letters, check_name
from sangham.register.entries_of_older_registers import FormerNameEntered
from sangham.register.entries_of_standing import PaperOf
from sangham.register.opening import opened
from sangham.register.standing_checks import check_order, check_paper, check_past


def enter_former_name(
    society: UUID,
    *,
    name: Name,
    from_on: date | None,
    until_on: date | None,
    paper: PaperOf | None,
    by: Actor,
    on: date,
) -> Entry:
    """Enter the name, from which day and until which day it was borne; None where a day is not known. Raises Problems
    where anything is wrong, no such society stands, or `by` may not."""
    name = bare_name(name)
    found = [
        *check_name(name),
        *check_letters("name", name.en, name.ml),
        *check_past(from_on=from_on, until_on=until_on),
        *check_order("until_on", from_on, until_on),
        *check_paper(paper),
    ]
    with opened(society, "enter_society", by=by, on=on, found=found, since=from_on) as of:
        what = FormerNameEntered(
            society=of.id,
            name_id=new_id(),
            name_en=name.en,
            name_ml=name.ml,
            from_on=from_on,
            until_on=until_on,
            paper=paper,
        )
        return record(what, stream=of.stream, by=by, on=on)
