"""Enter that somebody holds an office of a society no more."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import Problem, problem
from sangham.kernel.text import Text
from sangham.register.entries_of_standing import OfficeBearerCeased, PaperOf
from sangham.register.models import OfficeBearer
from sangham.register.opening import opened
from sangham.register.standing_checks import check_order, check_paper, check_past


def end_office(
    society: UUID, *, holder: UUID, until_on: date, paper: PaperOf | None, by: Actor, on: date
) -> Entry:
    """Enter from which day on the holder (by the id of the entry that names him or her) holds the office no more.
    Raises Problems where anything is wrong, there is no such holder, no such society stands, or `by` may not."""
    found: list[Problem] = [*check_past(until_on=until_on), *check_paper(paper)]
    row = OfficeBearer.objects.filter(pk=holder, society_id=society).first()
    if row is None or row.ceased_in is not None:
        found.append(Problem(str(holder), _NONE, _MEND_NONE))
    else:
        found += check_order("until_on", row.from_on, until_on)
    with opened(society, "enter_standing", by=by, on=on, found=found, since=until_on) as of:
        again = OfficeBearer.objects.filter(pk=holder, society_id=society, ceased_in=None)
        if not again.exists():
            raise problem(str(holder), _NONE, _MEND_NONE)
        what = OfficeBearerCeased(society=of.id, holder=holder, until_on=until_on, paper=paper)
        return record(what, stream=of.stream, by=by, on=until_on)


_NONE = Text(
    en="Nobody with this id holds an office of the society.", ml="ഈ id ഉള്ള ആരും സംഘത്തിൽ സ്ഥാനം വഹിക്കുന്നില്ല."
)
_MEND_NONE = Text(
    en="See who holds which office: sangham society show.",
    ml="ആര് ഏതു സ്ഥാനം വഹിക്കുന്നു എന്നു നോക്കുക: sangham society show.",
)
