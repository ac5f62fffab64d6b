"""Record a hearing that was held: who appeared, and what was urged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import HearingHeld
from sangham.proceedings.steps import Step


@transaction.atomic
def hold_hearing(matter: UUID, *, appeared: Sequence[Text], said: Text, by: Actor, on: date) -> None:
    """Record it, held on `on`; nobody in `appeared` where nobody came. Raises Problems before its day, or where `by` may not."""
    s = opened(matter, Step.HOLD_HEARING, "fix_hearing", by=by, on=on)
    assert s.hearing is not None, "the step is there while a hearing is fixed"
    if on < s.hearing.on:
        raise problem("on", _EARLY.fill(d=f"{s.hearing.on:%d/%m/%Y}"), _MEND_EARLY)
    what = HearingHeld(hearing=s.hearing.hearing, appeared=tuple(appeared), said=said)
    record(what, stream=f"matter/{matter}", by=by, on=on)


_EARLY = Text("The hearing is fixed for {d}.", "{d}-നാണ് വാദം കേൾക്കാൻ നിശ്ചയിച്ചിരിക്കുന്നത്.")
_MEND_EARLY = Text("Record it on its day, or adjourn it first.", "അന്നു രേഖപ്പെടുത്തുക; അല്ലെങ്കിൽ ആദ്യം തീയതി മാറ്റുക.")
