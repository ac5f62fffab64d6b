"""What every act in a matter begins with: the stream locked, the standing folded, permission asked."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.accounts.permissions import require
from sangham.journal.actor import Actor
from sangham.journal.models import StreamHead
from sangham.journal.queries import entries_of
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.folding import fold
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import Step, next_steps
from sangham.proceedings.who_may import act_of, asked_of


def opened(matter: UUID, step: Step, permission: str, *, by: Actor, on: date, power: str = "") -> Standing:
    """The matter's standing, locked, once it is sure that this step is next and that the official may take it.

    `power`: that by which the kind of matter is decided, where none is given.

    Of two officials who act at once, the second waits, and is then told how the matter stands. Must run in a
    transaction. Raises Problems; ValueError for a matter that does not exist.
    """
    stream = f"matter/{matter}"
    list(StreamHead.objects.select_for_update().filter(pk=stream))
    s = fold(entries_of(stream))
    if step not in next_steps(s):
        raise problem(
            "",
            Text("This cannot be done now: {state}.", "ഇപ്പോൾ ഇതു ചെയ്യാനാവില്ല: {state}.").fill(
                state=s.state.says
            ),
            Text("Look at the matter again.", "അപേക്ഷയുടെ നില വീണ്ടും നോക്കുക."),
        )
    require(asked_of(s, permission), by, act_of(s, on=on, power=power))
    if on < s.received_on:
        raise problem(
            "",
            Text("The day is before the application came.", "അപേക്ഷ കിട്ടുന്നതിനു മുമ്പുള്ള തീയതിയാണിത്."),
            Text("Correct the date.", "തീയതി തിരുത്തുക."),
        )
    return s
