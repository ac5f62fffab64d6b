"""Checks that entries about offices share: districts, classes, days, and the shapes of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from uuid import UUID

from pydantic import ValidationError

from sangham.accounts.hierarchy import OFFICE_KINDS, Kind
from sangham.accounts.models import Office
from sangham.kernel.problem import Problem, Problems
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
    """A problem where no such office is open."""
    return [] if Office.objects.filter(code=code).exists() else [Problem(code, _NO_OFFICE, _MEND_OFFICE)]


def check_place_of(code: str, kind: Kind, above: str | None) -> list[Problem]:
    """A problem where an office of this kind may not stand under that office, or would stand under itself."""
    under = OFFICE_KINDS[kind].under
    if above is None:
        return [] if not under else [Problem("above", _UNDER_NONE, _under(under))]
    if not under:
        return [Problem("above", _OF_GOVERNMENT, _MEND_OF_GOVERNMENT)]
    over = Office.objects.filter(code=above).first()
    if over is None:
        return [Problem(above, _NO_OFFICE, _MEND_OFFICE)]
    if code in (office.code for office in offices_over(over)):
        return [Problem("above", _UNDER_ITSELF, _under(under))]
    return [] if over.kind in under else [Problem("above", _UNDER_WRONG.fill(above=above), _under(under))]


def offices_over(office: Office) -> Iterator[Office]:
    """The office itself, and those above it to the top."""
    over: Office | None = office
    while over is not None:
        yield over
        over = over.above


def _under(kinds: Sequence[Kind]) -> Text:
    names = [OFFICE_KINDS[kind].says for kind in kinds]
    return _MEND_UNDER.fill(all=Text(en=", ".join(n.en for n in names), ml=", ".join(n.ml for n in names)))


def check_series(kind: Kind, series: str, series_ml: str) -> list[Problem]:
    """A problem where an office that keeps a register has no series in one of the scripts, or another has one."""
    if OFFICE_KINDS[kind].registers:
        wanting = [name for name, given in (("series", series), ("series_ml", series_ml)) if not given]
        return [Problem(name, _NO_SERIES, _MEND_NO_SERIES) for name in wanting]
    return [Problem("series", _SERIES, _MEND_SERIES)] if series or series_ml else []


def check_within(above: str | None, territory: Iterable[str], classes: Iterable[str]) -> list[Problem]:
    """A problem for each district or class that the office above has not."""
    over = Office.objects.filter(code=above).first()
    if over is None:
        return []
    outside = [d for d in territory if over.territory and d not in over.territory]
    beyond = [c for c in classes if over.classes and c not in over.classes]
    return [Problem(wide, _BEYOND.fill(above=over.code), _MEND_BEYOND) for wide in (*outside, *beyond)]


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


def check_days(from_on: date, to_on: date | None) -> list[Problem]:
    """A problem where the last day is before the first."""
    return [Problem("to_on", _BACKWARDS, _MEND_BACKWARDS)] if to_on is not None and to_on < from_on else []


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
_UNDER_NONE = Text(en="The office above this one is not named.", ml="മേലോഫീസ് ഏതെന്നു പറഞ്ഞിട്ടില്ല.")
_UNDER_WRONG = Text(
    en="An office of this kind does not stand under {above}.", ml="ഇത്തരം ഓഫീസ് {above} ഓഫീസിനു കീഴിൽ വരില്ല."
)
_UNDER_ITSELF = Text(en="The office would stand under itself.", ml="ഓഫീസ് അതിന്റെ തന്നെ കീഴിലാകും.")
_MEND_UNDER = Text(en="It stands under: {all}.", ml="ഇതിന്റെ കീഴിലാണു വേണ്ടത്: {all}.")
_OF_GOVERNMENT = Text(en="No office stands above a department of Government.", ml="സർക്കാർ വകുപ്പിനു മേലോഫീസില്ല.")
_MEND_OF_GOVERNMENT = Text(en="Leave out the office above.", ml="മേലോഫീസ് ഒഴിവാക്കുക.")
_NO_SERIES = Text(
    en="The office keeps a register, and its numbers have no series.",
    ml="ഈ ഓഫീസിനു രജിസ്റ്ററുണ്ട്; നമ്പറിനു ശ്രേണി പറഞ്ഞിട്ടില്ല.",
)
_MEND_NO_SERIES = Text(
    en="Give the letters that head its numbers, in both scripts.", ml="നമ്പറിനു മുന്നിലെ അക്ഷരം രണ്ടു ലിപിയിലും നൽകുക."
)
_SERIES = Text(en="An office of this kind keeps no register.", ml="ഇത്തരം ഓഫീസിനു രജിസ്റ്ററില്ല.")
_MEND_SERIES = Text(en="Leave the series out.", ml="ശ്രേണി ഒഴിവാക്കുക.")
_BEYOND = Text(en="The office above ({above}) does not have this.", ml="മേലോഫീസിന് ({above}) ഇതില്ല.")
_MEND_BEYOND = Text(
    en="An office has no district and no class that the office above it has not.",
    ml="മേലോഫീസിനില്ലാത്ത ജില്ലയോ തരമോ കീഴോഫീസിനുണ്ടാവില്ല.",
)
_OTHER_DISTRICT = Text(
    en="This taluk is in {district}, which is not a district of the office.",
    ml="ഈ താലൂക്ക് {district} ജില്ലയിലാണ്; അത് ഓഫീസിന്റെ ജില്ലയല്ല.",
)
_MEND_OTHER_DISTRICT = Text(en="Look at the taluk and the district.", ml="താലൂക്കും ജില്ലയും നോക്കുക.")
_BACKWARDS = Text(en="The last day is before the first.", ml="അവസാനദിവസം ആദ്യദിവസത്തിനു മുമ്പാണ്.")
_MEND_BACKWARDS = Text(en="Look at the two dates.", ml="രണ്ടു തീയതിയും നോക്കുക.")
_BAD_FIELD = Text(en="«{given}» cannot stand here.", ml="«{given}» ഇവിടെ പറ്റില്ല.")
_MEND_FIELD = Text(
    en="See how the sample office writes it.", ml="മാതൃകാ ഓഫീസിന്റെ വിവരങ്ങളിൽ എങ്ങനെ എഴുതിയിരിക്കുന്നു എന്നു നോക്കുക."
)
