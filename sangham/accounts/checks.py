"""Checks that entries about offices share: districts, classes, taluks, roles, days, and the shapes of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from uuid import UUID

from pydantic import ValidationError

from sangham.accounts.hierarchy import OFFICE_KINDS, Kind
from sangham.accounts.models import Conferral, Office
from sangham.accounts.roles import ROLES, Role, roles_at
from sangham.journal.models import StreamHead
from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.places.districts import DISTRICTS
from sangham.places.queries import find_place


def check_districts(districts: Iterable[str]) -> list[Problem]:
    """A problem for each that is no district of Kerala by its English name."""
    return [
        Problem(d, _NO_DISTRICT, _MEND_DISTRICT.fill(all=", ".join(DISTRICTS)))
        for d in districts
        if d not in DISTRICTS
    ]


def check_classes(classes: Iterable[str]) -> list[Problem]:
    """A problem for each that is no class of society known to the law."""
    return [
        Problem(c, _NO_CLASS, _MEND_CLASS.fill(all=", ".join(CLASSES))) for c in classes if c not in CLASSES
    ]


def check_office(code: str) -> list[Problem]:
    """A problem where no such office is in the record."""
    return [] if Office.objects.filter(code=code).exists() else [Problem(code, _NO_OFFICE, _MEND_OFFICE)]


def hold(codes: Iterable[str]) -> None:
    """Let nobody else act on these offices until the transaction ends; in one order, so that no two wait for one another."""
    for code in sorted(set(codes)):
        list(StreamHead.objects.select_for_update().filter(pk=f"office/{code}"))


def held_office(code: str) -> Office:
    """The office, nobody else acting on it until the transaction ends. Raises Problems where there is none."""
    hold([code])
    found = Office.objects.filter(code=code).first()
    if found is None:
        raise problem(code, _NO_OFFICE, _MEND_OFFICE)
    return found


def check_series(kind: Kind, series: str, series_ml: str) -> list[Problem]:
    """A problem where an office that keeps a register has no series in one of the scripts, or another has one."""
    if OFFICE_KINDS[kind].registers:
        wanting = [name for name, given in (("series", series), ("series_ml", series_ml)) if not given]
        return [Problem(name, _NO_SERIES, _MEND_NO_SERIES) for name in wanting]
    return [Problem("series", _SERIES, _MEND_SERIES)] if series or series_ml else []


def check_role(role: Role, kind: Kind | None) -> list[Problem]:
    """A problem where nobody is posted in this role to an office of this kind."""
    there = roles_at(kind)
    if role in there:
        return []
    all_ = Text(en=", ".join(ROLES[r].en for r in there), ml=", ".join(ROLES[r].ml for r in there))
    said = ROLES[role] if role in ROLES else Text(en=role, ml=role)
    return [Problem("role", _NO_ROLE.fill(role=said), _MEND_ROLE.fill(all=all_))]


def taluks_called(taluks: Sequence[str], territory: Sequence[str]) -> tuple[tuple[UUID, ...], list[Problem]]:
    """The ids of taluks in these districts, by code or name; and a problem for each that is not found as one place."""
    ids, found = list[UUID](), list[Problem]()
    for taluk in taluks:
        try:
            place = find_place(taluk, kind="taluk")
        except Problems as problems:
            found += problems.found
            continue
        ids.append(place.id)
        if place.district not in territory:
            found.append(
                Problem(taluk, _OTHER_DISTRICT.fill(district=place.in_district), _MEND_OTHER_DISTRICT)
            )
    return tuple(ids), found


def check_days(from_on: date, to_on: date | None, *, office: Office | None = None) -> list[Problem]:
    """A problem where the last day is before the first, or a day is one on which the office was not open."""
    found = [Problem("to_on", _BACKWARDS, _MEND_BACKWARDS)] if to_on is not None and to_on < from_on else []
    if office is not None:
        late = office.closed_on is not None and max(from_on, to_on or from_on) > office.closed_on
        early = office.opened_on is not None and from_on < office.opened_on
        found += [Problem("from_on", _NOT_OPEN, _MEND_BACKWARDS)] if late or early else []
    return found


def check_last(last_on: date, from_on: date, to_on: date | None) -> list[Problem]:
    """A problem where a last day is no earlier than the one that is known, or before the first by more than a day."""
    if to_on is not None and last_on >= to_on:
        return [Problem("last_on", _NO_EARLIER.fill(day=f"{to_on:%d/%m/%Y}"), _MEND_BACKWARDS)]
    return [Problem("last_on", _BACKWARDS, _MEND_BACKWARDS)] if (from_on - last_on).days > 1 else []


def check_ending(conferral: Conferral, last_on: date) -> list[Problem]:
    """A problem where the order ends by that day already, or was not yet in force by the day after."""
    ends = conferral.last_on()
    if ends is not None and ends <= last_on:
        return [Problem(conferral.number, _ENDED.fill(day=f"{ends:%d/%m/%Y}"), _MEND_BACKWARDS)]
    if (conferral.from_on - last_on).days > 1:
        return [
            Problem(conferral.number, _NOT_BEGUN.fill(day=f"{conferral.from_on:%d/%m/%Y}"), _MEND_BACKWARDS)
        ]
    return []


@contextmanager
def found_wrong(found: list[Problem]) -> Iterator[None]:
    """Make a payload inside; raise Problems with what was found before, and with each field it refuses."""
    try:
        yield
    except ValidationError as error:
        found += [
            Problem(".".join(map(str, e["loc"])), _BAD_FIELD.fill(given=e.get("input")), _MEND_FIELD)
            for e in error.errors()
        ]
        raise Problems(found) from error
    if found:
        raise Problems(found)


_NO_DISTRICT = Text(en="This is not a district of Kerala.", ml="ഇത് കേരളത്തിലെ ജില്ലയല്ല.")
_MEND_DISTRICT = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
_NO_CLASS = Text(en="This is not a class of society.", ml="ഇങ്ങനെയൊരു തരം സംഘമില്ല.")
_MEND_CLASS = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
_NO_OFFICE = Text(en="No office with this code is in the record.", ml="ഈ കോഡുള്ള ഓഫീസ് രേഖയിലില്ല.")
_MEND_OFFICE = Text(en="Open the office first.", ml="ആദ്യം ഓഫീസ് രേഖപ്പെടുത്തുക.")
_NO_SERIES = Text(
    en="The office keeps a register, and its numbers have no series.",
    ml="ഈ ഓഫീസിനു രജിസ്റ്ററുണ്ട്; നമ്പറിനു ശ്രേണി പറഞ്ഞിട്ടില്ല.",
)
_MEND_NO_SERIES = Text(
    en="Give the letters that head its numbers, in both scripts.", ml="നമ്പറിനു മുന്നിലെ അക്ഷരം രണ്ടു ലിപിയിലും നൽകുക."
)
_SERIES = Text(en="An office of this kind keeps no register.", ml="ഇത്തരം ഓഫീസിനു രജിസ്റ്ററില്ല.")
_MEND_SERIES = Text(en="Leave the series out.", ml="ശ്രേണി ഒഴിവാക്കുക.")
_NO_ROLE = Text(
    en="Nobody is posted to such an office as {role}.", ml="ഇത്തരം ഓഫീസിൽ {role} എന്ന ചുമതലയിൽ നിയമനമില്ല."
)
_MEND_ROLE = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
_OTHER_DISTRICT = Text(
    en="This taluk is in {district}, which is not a district of the office.",
    ml="ഈ താലൂക്ക് {district} ജില്ലയിലാണ്; അത് ഓഫീസിന്റെ ജില്ലയല്ല.",
)
_MEND_OTHER_DISTRICT = Text(en="Look at the taluk and the district.", ml="താലൂക്കും ജില്ലയും നോക്കുക.")
_BACKWARDS = Text(en="The last day is before the first.", ml="അവസാനദിവസം ആദ്യദിവസത്തിനു മുമ്പാണ്.")
_NOT_OPEN = Text(en="The office was not open on all of these days.", ml="ഈ ദിവസങ്ങളിലെല്ലാം ഓഫീസ് ഉണ്ടായിരുന്നില്ല.")
_NO_EARLIER = Text(en="It ends on {day} already.", ml="ഇത് {day}-ന് തീരുന്നതാണ്.")
_MEND_BACKWARDS = Text(en="Look at the dates.", ml="തീയതികൾ നോക്കുക.")
_ENDED = Text(en="This order is in force only until {day}.", ml="ഈ ഉത്തരവിന് {day} വരെയേ പ്രാബല്യമുള്ളൂ.")
_NOT_BEGUN = Text(en="This order comes into force only on {day}.", ml="ഈ ഉത്തരവിനു പ്രാബല്യം {day} മുതൽ മാത്രമാണ്.")
_BAD_FIELD = Text(en="«{given}» cannot stand here.", ml="«{given}» ഇവിടെ പറ്റില്ല.")
_MEND_FIELD = Text(
    en="See how the sample office writes it.", ml="മാതൃകാ ഓഫീസിന്റെ വിവരങ്ങളിൽ എങ്ങനെ എഴുതിയിരിക്കുന്നു എന്നു നോക്കുക."
)
