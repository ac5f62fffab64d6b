"""Enter that a society is affiliated to an apex or central society, s.8A: by its decision, by law, or on appeal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.register.entries_of_matters import HowAffiliated, SocietyAffiliated
from sangham.register.models import Affiliation
from sangham.register.numbering import hold_stream
from sangham.register.opening import MEND_NO_SOCIETY, NO_SOCIETY
from sangham.register.queries import society


def affiliate_society(
    of: UUID,
    *,
    to: UUID,
    how: HowAffiliated,
    from_on: date,
    matter: UUID,
    by: Actor,
    on: date,
    readings: Mapping[str, str] | None = None,
    receipt: str | None = None,
) -> Entry:
    """Enter the affiliation, with effect from its own day; `on` is the day on which that is entered or ordered.

    Whether it was given is for the law and the matter to have found, and who may enter it for the matter's act, in whose
    transaction this belongs. Raises Problems where either society does not stand, its day has not come, or it is so
    affiliated already.
    """
    hold_stream(f"society/{of}")
    about = society(of)
    if about is None or society(to) is None:
        raise problem(str(of if about is None else to), NO_SOCIETY, MEND_NO_SOCIETY)
    if from_on > on:
        raise problem("from_on", _NOT_YET, _MEND_ALREADY)
    if Affiliation.objects.filter(society=of, to=to).exists():
        raise problem(str(to), _ALREADY, _MEND_ALREADY)
    what = SocietyAffiliated(
        society=of, matter=matter, to=to, how=how, from_on=from_on, readings=dict(readings or {})
    )
    return record(what, stream=about.stream, by=by, on=from_on, receipt=receipt)


_NOT_YET = Text(en="The day of the affiliation has not come yet.", ml="അഫിലിയേഷന്റെ ദിവസം ആയിട്ടില്ല.")
_ALREADY = Text(en="The society is affiliated to it already.", ml="സംഘത്തിന് ഇതിൽ നേരത്തേ അഫിലിയേഷനുണ്ട്.")
_MEND_ALREADY = Text(en="See the society's history.", ml="സംഘത്തിന്റെ ചരിത്രം നോക്കുക.")
