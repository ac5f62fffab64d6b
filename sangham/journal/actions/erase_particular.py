"""Erase a particular of a person where the law allows it. That it was erased is itself an entry, for ever."""

from __future__ import annotations

from datetime import date

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.entries import ParticularErased
from sangham.journal.models import Entry, Particular
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


def erase_particular(entry: Entry, name: str, *, ground: str, by: Actor, on: date) -> Entry:
    """Erase salt and content of a particular; the commitment stays in the chain and tells nothing any more.

    `ground` is the clause that allows it. Runs in transaction.atomic(). Returns the entry that says so.
    Raises Problems when there is no such particular, or it has been erased.
    """
    kept = Particular.objects.select_for_update().filter(entry=entry, name=name).first()
    if kept is None or kept.content is None:
        raise problem(
            name,
            Text(
                en="This particular is not kept beside {entry}, or has been erased already.",
                ml="{entry} എന്നതിനൊപ്പം ഈ വിവരം സൂക്ഷിച്ചിട്ടില്ല, അല്ലെങ്കിൽ നേരത്തേ മായ്ച്ചുകളഞ്ഞതാണ്.",
            ).fill(entry=f"{entry.stream} {entry.number}"),
            Text(en="Nothing needs to be done.", ml="ഒന്നും ചെയ്യേണ്ടതില്ല."),
        )
    erased = record(
        ParticularErased(particular=kept.id, entry_number=entry.number, name=name, ground=ground),
        stream=entry.stream,
        by=by,
        on=on,
    )
    # the trigger lets this one change through, because it finds the entry above
    Particular.objects.filter(pk=kept.pk).update(salt=None, content=None)
    return erased
