"""Enter a society that an older register has, as far as that register says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.proof.canonical import JSON
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.kernel.partial_day import PartialDay
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.register.checks import bare_name, check_area, check_kind, check_letters, check_name
from sangham.register.entries import AreaRow, FormerName, SocietyEntered
from sangham.register.models import Society
from sangham.register.numbering import hold_series
from sangham.register.standing import STANDINGS

_LONGEST = {"sector": 100, "registered_office": 500, "remarks": 2000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Besides:
    """What else the older register says; whatever is blank is not known.

    registered_office   the address, in either script
    area_as_written     what of the area could not be told as places
    as_written          that register's own words, by what they are of ("number", "standing", ...)
    row                 digest of the row of a sheet that it is entered from
    particulars         of persons: kept beside the entry
    """

    former_names: Sequence[Name] = ()
    sector: str = ""
    liability: Literal["", "limited", "unlimited"] = ""
    registered_office: Name | None = None
    area_as_written: Sequence[str] = ()
    remarks: str = ""
    as_written: Mapping[str, str] = field(default_factory=dict)
    row: str | None = None
    particulars: Mapping[str, JSON] = field(default_factory=dict)


NOTHING = Besides()


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
    registered_on: date | PartialDay | None = None,
    standing: str = "working",
    tier: str = "primary",
    series: str | None = None,
    series_ml: str | None = None,
    society: UUID | None = None,
    besides: Besides = NOTHING,
) -> UUID:
    """Enter a society as it stood in the office's register; returns its id.

    None (number, area, registered_on) and "" (class_name, tier, standing) are for what that register does not say.
    `entered_from` names the register; `series` is the office's where it is not given. Raises Problems where anything
    given is wrong, the number is another society's, the row is entered already, or `by` may not.
    """
    name = bare_name(name)
    registered = PartialDay.of(registered_on) if isinstance(registered_on, date) else registered_on
    found = [*check_name(name), *check_kind(class_name, tier, may_be_unknown=True)]
    if area is not None:
        found += check_area(area)[1]
    found += [*_check_said(number, standing, entered_from, series, series_ml), *_check_besides(besides)]
    if found:
        raise Problems(found)
    address = besides.registered_office
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
            registered_on=registered.whole if registered else None,
            registered_within=str(registered) if registered and registered.whole is None else "",
            standing=standing,
            area=None if area is None else tuple(AreaRow(id=new_id(), place=place) for place in area),
            entered_from=entered_from,
            former_names=tuple(
                FormerName(id=new_id(), name_en=n.en, name_ml=n.ml)
                for n in map(bare_name, besides.former_names)
            ),
            sector=besides.sector,
            liability=besides.liability,
            registered_office_en=address.en if address else "",
            registered_office_ml=address.ml if address else "",
            area_as_written=tuple(besides.area_as_written),
            remarks=besides.remarks,
            as_written=dict(besides.as_written),
            row=besides.row,
        )
        _check_free(what)
        record(what, stream=f"society/{what.id}", by=by, on=on, particulars=besides.particulars)
    return what.id


def _check_said(
    number: int | None, standing: str, entered_from: str, series: str | None, series_ml: str | None
) -> list[Problem]:
    found = []
    if number is not None and not 1 <= number < 2**31:
        found.append(Problem("number", _NO_NUMBER, _MEND_NUMBER))
    if max(len(series or ""), len(series_ml or "")) > 20:
        found.append(Problem("series", _LONG.fill(most=20), _MEND_LONG))
    if standing not in STANDINGS and standing:
        found.append(Problem("standing", _NO_STANDING, _ONE_OF.fill(all=", ".join(STANDINGS))))
    if not entered_from.strip() or len(entered_from) > 200:
        found.append(Problem("entered_from", _NO_SOURCE, _MEND_SOURCE))
    return found + check_letters("entered_from", entered_from, series or "", series_ml or "")


def _check_besides(besides: Besides) -> list[Problem]:
    address = besides.registered_office
    said = {
        "sector": [besides.sector],
        "registered_office": [address.en, address.ml] if address else [],
        "remarks": [besides.remarks],
    }
    found = [
        Problem(where, _LONG.fill(most=_LONGEST[where]), _MEND_LONG)
        for where, texts in said.items()
        if any(len(text) > _LONGEST[where] for text in texts)
    ]
    for name in besides.former_names:
        found += [Problem("former_names", p.says, p.mend) for p in check_name(bare_name(name))]
    for where, texts in said.items():
        found += check_letters(where, *texts)
    return found + check_letters("as_written", *besides.as_written.values(), *besides.area_as_written)


def _check_free(what: SocietyEntered) -> None:
    """Raise Problems where the row is entered already, or the number is another society's in the same series."""
    if what.row is not None and (same := Society.objects.filter(entered_row=what.row).first()) is not None:
        raise problem("row", _ENTERED.fill(name=_named(same)), _MEND_ENTERED)
    if what.number is None:
        return
    taken = Society.objects.filter(office_id=what.office, series=what.series, number=what.number).first()
    if taken is not None:
        raise problem(f"{what.series} {what.number}", _TAKEN.fill(name=_named(taken)), _MEND_NUMBER)


def _named(society: Society) -> Text:
    return Text(en=society.name.in_("en"), ml=society.name.in_("ml"))


_NO_NUMBER = Text(en="A register number is a whole number from 1.", ml="രജിസ്റ്റർ നമ്പർ 1 മുതലുള്ള പൂർണ്ണസംഖ്യയാണ്.")
_TAKEN = Text(en="This is the number of {name}.", ml="ഇത് {name} എന്ന സംഘത്തിന്റെ നമ്പറാണ്.")
_MEND_NUMBER = Text(en="Look at the number in the older register.", ml="പഴയ രജിസ്റ്ററിലെ നമ്പർ നോക്കുക.")
_ENTERED = Text(en="This row has been entered already, as {name}.", ml="ഈ വരി {name} എന്ന പേരിൽ ചേർത്തുകഴിഞ്ഞു.")
_MEND_ENTERED = Text(en="See that society.", ml="ആ സംഘം നോക്കുക.")
_LONG = Text(en="This has more than {most} letters.", ml="ഇതിന് {most}-ലധികം അക്ഷരങ്ങളുണ്ട്.")
_MEND_LONG = Text(en="Shorten it.", ml="ചുരുക്കുക.")
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
