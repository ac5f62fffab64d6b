"""Checks that entries about offices share: districts, classes, days, and the shapes of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date

from pydantic import ValidationError

from sangham.accounts.models import Office
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.places.districts import DISTRICTS


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
_BACKWARDS = Text(en="The last day is before the first.", ml="അവസാനദിവസം ആദ്യദിവസത്തിനു മുമ്പാണ്.")
_MEND_BACKWARDS = Text(en="Look at the two dates.", ml="രണ്ടു തീയതിയും നോക്കുക.")
_BAD_FIELD = Text(en="«{given}» cannot stand here.", ml="«{given}» ഇവിടെ പറ്റില്ല.")
_MEND_FIELD = Text(
    en="See how the sample office writes it.", ml="മാതൃകാ ഓഫീസിന്റെ വിവരങ്ങളിൽ എങ്ങനെ എഴുതിയിരിക്കുന്നു എന്നു നോക്കുക."
)
