"""What happened in the matters of a society, in lines of the same shape as the register's, for its page."""

from __future__ import annotations

from sangham.proceedings.entries import RegistrationOrdered
from sangham.proceedings.history import happenings
from sangham.proceedings.queries import matters_of
from sangham.register.models import Society
from sangham.register.queries import HistoryLine


def history_of_matters(society: Society) -> list[HistoryLine]:
    """The lines of every matter about the society. Its registration itself the register tells. In no promised order."""
    return [
        done.line
        for matter in matters_of(society.id)
        for done in happenings(matter.id)
        if not isinstance(done.what, RegistrationOrdered)
    ]
