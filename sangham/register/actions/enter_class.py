"""Enter the class of a society of which it was not known."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.register.checks import check_kind
from sangham.register.entries_of_older_registers import ClassEntered
from sangham.register.entries_of_standing import PaperOf
from sangham.register.opening import opened
from sangham.register.standing_checks import check_paper


def enter_class(
    society: UUID, *, class_name: str, tier: str, paper: PaperOf | None, by: Actor, on: date
) -> Entry:
    """Enter class and tier. Raises Problems where anything is wrong, the class is known already (that is for a
    correction), no such society stands, or `by` may not."""
    found = [*check_kind(class_name, tier), *check_paper(paper)]
    with opened(society, "enter_society", by=by, on=on, found=found) as of:
        if of.class_name:
            raise problem("class_name", _KNOWN.fill(klass=of.class_text), _MEND_KNOWN)
        what = ClassEntered(society=of.id, class_name=class_name, tier=tier, paper=paper)
        return record(what, stream=of.stream, by=by, on=on)


_KNOWN = Text(en="Its class is known already: {klass}.", ml="തരം നേരത്തേ രേഖപ്പെടുത്തിയിട്ടുണ്ട്: {klass}.")
_MEND_KNOWN = Text(en="If that is wrong, propose a correction.", ml="അത് തെറ്റാണെങ്കിൽ തിരുത്തൽ നിർദ്ദേശിക്കുക.")
