"""Enter the area of operation of a society of which it was not known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.register.checks import check_area
from sangham.register.entries import AreaRow
from sangham.register.entries_of_older_registers import AreaEntered
from sangham.register.entries_of_standing import PaperOf
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper, check_past


def enter_area(
    society: UUID,
    *,
    area: Sequence[UUID],
    from_on: date | None,
    paper: PaperOf | None,
    by: Actor,
    on: date,
) -> Entry:
    """Enter the places of the area, by id, as it is from a day on. Raises Problems where anything is wrong, the area
    is known already (that is for a correction), no such society stands, or `by` may not."""
    found = [*check_area(area)[1], *check_past(from_on=from_on), *check_paper(paper)]
    with opened(society, "enter_society", by=by, on=on, found=found, since=from_on) as of:
        if of.area_known:
            raise problem("area", _KNOWN, _MEND_KNOWN)
        rows = tuple(AreaRow(id=new_id(), place=place) for place in area)
        what = AreaEntered(society=of.id, area=rows, from_on=from_on, paper=paper)
        return record(what, stream=of.stream, by=by, on=from_on or on)


_KNOWN = Text(en="Its area of operation is known already.", ml="പ്രവർത്തനപരിധി നേരത്തേ രേഖപ്പെടുത്തിയിട്ടുണ്ട്.")
_MEND_KNOWN = Text(en="If that is wrong, propose a correction.", ml="അത് തെറ്റാണെങ്കിൽ തിരുത്തൽ നിർദ്ദേശിക്കുക.")
