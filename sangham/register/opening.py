"""How an act on a society that stands begins: its stream held, the society found, the official's right looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actor import Actor
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.places.queries import places_with_ids
from sangham.register.models import Society
from sangham.register.numbering import hold_stream
from sangham.register.standing_checks import check_since


@contextmanager
def opened(
    society: UUID,
    act: str,
    *,
    by: Actor,
    on: date,
    found: Sequence[Problem] = (),
    since: date | None = None,
    power: str = "",
) -> Iterator[Society]:
    """The society, with its stream held until the act ends: one transaction.

    Raises Problems where there is no such society or `by` may not; then all that was `found` wrong with what is to be
    entered at once, and with the day `since` which it is so, if that is before the society was registered. `power`: the section, where it takes one.
    """
    with transaction.atomic():
        hold_stream(f"society/{society}")
        of = Society.objects.filter(pk=society).first()
        if of is None:
            raise problem(str(society), NO_SOCIETY, MEND_NO_SOCIETY)
        places = places_with_ids(of.area.values_list("place_id", flat=True)) if power else []
        require(
            act,
            by,
            Act(
                office=of.office_code,
                on=on,
                power=power,
                districts=tuple(sorted({p.district for p in places})),
                class_name=of.class_name,
            ),
        )
        wrong = [*found, *check_since(since, of.registered_on)]
        if wrong:
            raise Problems(wrong)
        yield of


NO_SOCIETY = Text(en="No such society is on the register.", ml="ഇങ്ങനെയൊരു സംഘം രജിസ്റ്ററിലില്ല.")
MEND_NO_SOCIETY = Text(
    en="Look for it by its name or number: sangham search societies.",
    ml="പേരോ നമ്പറോ ഉപയോഗിച്ച് തിരയുക: sangham search societies.",
)
