"""Enter a society that an older register has, as far as that register says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.register.checks import bare_name, check_area, check_kind, check_letters, check_name
from sangham.register.entries import AreaRow, SocietyEntered
from sangham.register.models import Society
from sangham.register.numbering import hold_series
from sangham.register.standing import STANDINGS


def enter_society(
    *,
    name: Name,
    office: str,
    number: int | None,
    area: Sequence[UUID] | None,
    entered_from: str,
    by: Actor,
    on: date,
    class_name: str = "",
    registered_on: date | None = None,
    standing: str = "working",
    tier: str = "primary",
    series: str | None = None,
    series_ml: str | None = None,
    society: UUID | None = None,
) -> UUID:
    """Enter a society as it stood in the office's register; returns its id.

    None (number, area, registered_on) and "" (class_name) are for what that register does not say.
    `entered_from` names the register; `series` is the office's where it is not given. Raises Problems where
    anything given is wrong, the number is another society's, or `by` may not.
    """
    name = bare_name(name)
    found = [*check_name(name), *check_kind(class_name, tier, class_may_be_unknown=True)]
    if area is not None:
        found += check_area(area)[1]
    if number is not None and not 1 <= number < 2**31:
        found.append(Problem("number", _NO_NUMBER, _MEND_NUMBER))
    if standing not in STANDINGS:
        found.append(Problem("standing", _NO_STANDING, _ONE_OF.fill(all=", ".join(STANDINGS))))
    if not entered_from.strip() or len(entered_from) > 200:
        found.append(Problem("entered_from", _NO_SOURCE, _MEND_SOURCE))
    found += check_letters("entered_from", entered_from, series or "", series_ml or "")
    if found:
        raise Problems(found)
    with transaction.atomic():
        of = hold_series(office)
        if of is None:
            raise problem(office, _NO_OFFICE, _MEND_OFFICE)
        require("enter_society", by, Act(office=office, on=on))
        what = SocietyEntered(
            id=society or new_id(),
            name_id=new_id(),
            office=office,
            series=of.series if series is None else series,
            series_ml=of.series_ml if series is None else (series_ml or series),
            number=number,
            name_en=name.en,
            name_ml=name.ml,
            class_name=class_name,
            tier=tier,
            registered_on=registered_on,
            standing=standing,
            area=None if area is None else tuple(AreaRow(id=new_id(), place=place) for place in area),
            entered_from=entered_from,
        )
        _check_free(what)
        record(what, stream=f"society/{what.id}", by=by, on=on)
    return what.id


def _check_free(what: SocietyEntered) -> None:
    """Raise Problems where the number is another society's in the same series."""
    if what.number is None:
        return
    taken = Society.objects.filter(office_id=what.office, series=what.series, number=what.number).first()
    if taken is not None:
        names = Text(en=taken.name.in_("en"), ml=taken.name.in_("ml"))
        raise problem(f"{what.series} {what.number}", _TAKEN.fill(name=names), _MEND_NUMBER)


_NO_NUMBER = Text(en="A register number is a whole number from 1.", ml="രജിസ്റ്റർ നമ്പർ 1 മുതലുള്ള പൂർണ്ണസംഖ്യയാണ്.")
_TAKEN = Text(en="This is the number of {name}.", ml="ഇത് {name} എന്ന സംഘത്തിന്റെ നമ്പറാണ്.")
_MEND_NUMBER = Text(en="Look at the number in the older register.", ml="പഴയ രജിസ്റ്ററിലെ നമ്പർ നോക്കുക.")
_NO_STANDING = Text(en="This is not a standing of a society.", ml="സംഘത്തിന്റെ നില ഇങ്ങനെ പറയാനാവില്ല.")
_ONE_OF = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
_NO_SOURCE = Text(
    en="From which register it is entered is not said.", ml="ഏതു രജിസ്റ്ററിൽനിന്നാണു ചേർക്കുന്നത് എന്നു പറഞ്ഞിട്ടില്ല."
)
_MEND_SOURCE = Text(
    en="Name the register and its page, in up to 200 letters.", ml="രജിസ്റ്ററും പേജും 200 അക്ഷരത്തിനകം പറയുക."
)
_NO_OFFICE = Text(en="No office with this code is in the record.", ml="ഈ കോഡുള്ള ഓഫീസ് രേഖയിലില്ല.")
_MEND_OFFICE = Text(en="Open the office first.", ml="ആദ്യം ഓഫീസ് രേഖപ്പെടുത്തുക.")
