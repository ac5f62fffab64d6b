"""Issue the notices of a hearing: a signed paper to each who is called, for its day as it now stands."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.actions.issue_letters import issue_letters, signed
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.letters import notices_of_hearing
from sangham.proceedings.steps import Step


def issue_notice(matter: UUID, *, by: Actor, on: date) -> tuple[str, ...]:
    """The SHA-256 of each signed notice. Raises Problems where no hearing waits for its notice, or `by` may not."""
    with transaction.atomic():
        s = opened(matter, Step.ISSUE_NOTICE, "fix_hearing", by=by, on=on)
    assert s.hearing is not None, "the step is there while a hearing is fixed"
    ids = iter(sorted(new_id() for _ in s.hearing.noticed))  # in which order papers are listed
    ready = [
        signed(id, paper, paper.title) for id, paper in notices_of_hearing(s, s.hearing, ids, by=by, on=on)
    ]
    with transaction.atomic():
        again = opened(matter, Step.ISSUE_NOTICE, "fix_hearing", by=by, on=on)
        if again.hearing != s.hearing:
            raise problem("", _MOVED, _MEND_MOVED)
        issue_letters(ready, matter=matter, by=by, on=on)
    return tuple(one.sha256 for one in ready)


_MOVED = Text("The hearing was moved to another day meanwhile.", "ഇതിനിടെ വാദം കേൾക്കൽ മറ്റൊരു തീയതിയിലേക്ക് മാറ്റി.")
_MEND_MOVED = Text("Issue the notice again.", "നോട്ടീസ് വീണ്ടും പുറപ്പെടുവിക്കുക.")
