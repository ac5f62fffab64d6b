"""Register a society and its bye-laws, s.7(1): it gets its number, and stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems, problem
from sangham.kernel.text import Text
from sangham.register.checks import (
    Clause,
    bare_name,
    check_address,
    check_area,
    check_bye_laws,
    check_kind,
    check_name,
)
from sangham.register.entries import AreaRow, ByeLawRow, SocietyRegistered
from sangham.register.models import Society
from sangham.register.models.society import number_text
from sangham.register.numbering import hold_series, next_number


@dataclass(frozen=True, slots=True)
class Registered:
    """What registration gave: the society's id, and its number with its series."""

    id: UUID
    number: int
    series: str
    number_text: Text


def register_society(
    *,
    name: Name,
    class_name: str,
    area: Sequence[UUID],
    bye_laws: Sequence[Clause],
    registered_office: Text,
    office: str,
    by: Actor,
    on: date,
    matter: UUID | None = None,
    society: UUID | None = None,
    tier: str = "primary",
    receipt: str | None = None,
) -> Registered:
    """Register a society with the next number of the office's series, effective on the day of the order.

    Whether it may be registered is for the order to have found; `receipt` is of the finding that it rests on.
    Takes its id from `society` where one is given. Belongs in the transaction of the order. Raises Problems
    where anything given is wrong, `by` may not, or the matter has led to a society already.
    """
    name = bare_name(name)
    places, found = check_area(area)
    found += [*check_name(name), *check_kind(class_name, tier), *check_bye_laws(bye_laws)]
    found += check_address(registered_office)
    if found:
        raise Problems(found)
    districts = tuple(sorted({p.district for p in places}))
    with transaction.atomic():
        series = hold_series(office)
        require(
            "register_society",
            by,
            Act(office=office, on=on, power="s.7(1)", districts=districts, class_name=class_name),
        )
        assert series is not None, "a posting at an office implies the office"
        if matter is not None and Society.objects.filter(matter=matter).exists():
            raise problem(str(matter), _DONE, _MEND_DONE)
        what = SocietyRegistered(
            id=society or new_id(),
            name_id=new_id(),
            matter=matter,
            office=office,
            series=series.series,
            series_ml=series.series_ml,
            number=next_number(series),
            name_en=name.en,
            name_ml=name.ml,
            class_name=class_name,
            tier=tier,
            registered_office=registered_office,
            area=tuple(AreaRow(id=new_id(), place=place) for place in area),
            bye_laws=tuple(
                ByeLawRow(id=new_id(), number=c.number, heading=c.heading, text=c.text) for c in bye_laws
            ),
        )
        record(what, stream=f"society/{what.id}", by=by, on=on, receipt=receipt)
    return Registered(
        what.id, what.number, what.series, number_text(what.series, what.series_ml, what.number)
    )


_DONE = Text(
    en="This application has led to a registration already.", ml="ഈ അപേക്ഷയിൽ സംഘം രജിസ്റ്റർ ചെയ്തുകഴിഞ്ഞു."
)
_MEND_DONE = Text(en="See the society that it led to.", ml="രജിസ്റ്റർ ചെയ്ത സംഘം കാണുക.")
