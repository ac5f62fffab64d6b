"""Enter a society's new name in place of the former one, s.10(2), with the clauses of the bye-laws so worded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem, problem
from sangham.kernel.text import Text
from sangham.register.checks import Clause, bare_name, check_bye_laws, check_letters, check_name
from sangham.register.entries import ByeLawRow
from sangham.register.entries_of_matters import NameChanged
from sangham.register.opening import opened


def change_name(
    society: UUID,
    *,
    name: Name,
    bye_laws: Sequence[Clause],
    from_on: date,
    matter: UUID,
    by: Actor,
    on: date,
    receipt: str | None = None,
) -> Entry:
    """Enter the name that the society bears from a day on, and how clauses are worded from then.

    Whether it may be changed is for the order to have found; `receipt` is of that. Belongs in the transaction of the
    order. Raises Problems where anything is wrong, it is the name that the society has, its day has not come (a register
    says what is so), no such society stands, or `by` may not.
    """
    name = bare_name(name)
    found = [*check_name(name), *check_letters("name", name.en, name.ml), *check_bye_laws(bye_laws)]
    if from_on > on:
        found.append(Problem("from_on", _NOT_YET.fill(day=f"{from_on:%d/%m/%Y}"), _MEND_NOT_YET))
    with opened(society, "change_name", by=by, on=on, found=found, since=from_on, power="s.10(2)") as of:
        if of.name == name:
            raise problem("name", _SAME, _MEND_SAME)
        what = NameChanged(
            society=of.id,
            matter=matter,
            name_id=new_id(),
            name_en=name.en,
            name_ml=name.ml,
            from_on=from_on,
            bye_laws=tuple(
                ByeLawRow(id=new_id(), number=c.number, heading=c.heading, text=c.text) for c in bye_laws
            ),
        )
        return record(what, stream=of.stream, by=by, on=on, receipt=receipt)


_NOT_YET = Text(
    en="The amendment acts from {day}, and the name stands in the register from then.",
    ml="ഭേദഗതിക്ക് പ്രാബല്യം {day} മുതലാണ്; അന്നു മുതലാണ് പേര് രജിസ്റ്ററിൽ നിൽക്കുക.",
)
_MEND_NOT_YET = Text(en="Make the order on that day.", ml="അന്നേ ദിവസം ഉത്തരവിടുക.")
_SAME = Text(en="This is the name that the society has.", ml="സംഘത്തിന്റെ ഇപ്പോഴത്തെ പേരാണിത്.")
_MEND_SAME = Text(en="Give the new name.", ml="പുതിയ പേരു നൽകുക.")
