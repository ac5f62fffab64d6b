"""Checks that acts on the register share: names, class, area, bye-laws. Each tells all that is wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sangham.kernel.names import Name, without_number
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.places.models import Place
from sangham.places.queries import places_with_ids
from sangham.register.standing import TIERS

LONGEST_NAME = 300
_NOT_KEPT = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered bye-law as it is to be registered: ``Clause("4", "Area of operation", "...")``."""

    number: str
    heading: str
    text: str


def bare_name(name: Name) -> Name:
    """The name with no registration number at its end."""
    return Name(without_number(name.en), without_number(name.ml))


def check_name(name: Name) -> list[Problem]:
    """A problem for each script in which the name is too long to be kept."""
    return [
        Problem(where, _LONG.fill(most=LONGEST_NAME), _MEND_LONG)
        for where, written in (("name_en", name.en), ("name_ml", name.ml))
        if len(written) > LONGEST_NAME
    ]


def check_kind(class_name: str, tier: str, *, may_be_unknown: bool = False) -> list[Problem]:
    """Problems where class or tier is none that is known."""
    found = []
    if class_name not in CLASSES and not (may_be_unknown and class_name == ""):
        found.append(Problem("class_name", _NO_CLASS, _ONE_OF.fill(all=", ".join(CLASSES))))
    if tier not in TIERS and not (may_be_unknown and tier == ""):
        found.append(Problem("tier", _NO_TIER, _ONE_OF.fill(all=", ".join(TIERS))))
    return found


def check_area(area: Sequence[UUID]) -> tuple[list[Place], list[Problem]]:
    """The places of an area; problems where there are none, one is unknown, or one comes twice."""
    places = places_with_ids(area)
    if not area:
        return places, [Problem("area", _NO_AREA, _MEND_AREA)]
    found = []
    if len(set(area)) != len(area):
        found.append(Problem("area", _PLACE_TWICE, _MEND_TWICE))
    unknown = set(area) - {p.id for p in places}
    found += [Problem(str(id_), _NO_PLACE, _MEND_AREA) for id_ in sorted(unknown, key=str)]
    return places, found


def check_letters(where: str, *texts: str) -> list[Problem]:
    """A problem where a text has what is no letter and cannot be kept: a NUL, half of a surrogate pair."""
    return [Problem(where, _NO_LETTER, _MEND_LETTER)] if any(map(_NOT_KEPT.search, texts)) else []


def check_address(address: Text) -> list[Problem]:
    """Problems where an address is too long, or has what is no letter."""
    found = check_letters("registered_office", address.en, address.ml)
    if max(len(address.en), len(address.ml)) > 500:
        found.append(Problem("registered_office", _LONG_ADDRESS, _MEND_ADDRESS))
    return found


def check_bye_laws(bye_laws: Sequence[Clause]) -> list[Problem]:
    """Problems where there are no bye-laws, two have one number, or one has no number or no text."""
    if not bye_laws:
        return [Problem("bye_laws", _NO_BYE_LAWS, _MEND_BYE_LAWS)]
    found, seen = [], set()
    for clause in bye_laws:
        if clause.number in seen:
            found.append(Problem(f"bye-law {clause.number}", _NUMBER_TWICE, _MEND_BYE_LAWS))
        if not clause.number.strip() or len(clause.number) > 40 or not clause.text.strip():
            found.append(Problem(f"bye-law {clause.number}", _EMPTY, _MEND_BYE_LAWS))
        if len(clause.heading) > 500:
            found.append(Problem(f"bye-law {clause.number}", _LONG.fill(most=500), _MEND_LONG))
        found += check_letters(f"bye-law {clause.number}", clause.number, clause.heading, clause.text)
        seen.add(clause.number)
    return found


_LONG = Text(en="This has more than {most} letters.", ml="ഇതിന് {most}-ലധികം അക്ഷരങ്ങളുണ്ട്.")
_MEND_LONG = Text(en="Shorten it.", ml="ചുരുക്കുക.")
_NO_LETTER = Text(
    en="This has a character that is no letter and cannot be kept.", ml="സൂക്ഷിക്കാനാവാത്ത ചിഹ്നം ഇതിലുണ്ട്."
)
_MEND_LETTER = Text(en="Type it again.", ml="വീണ്ടും ടൈപ്പ് ചെയ്യുക.")
_NO_CLASS = Text(en="This is not a class of society.", ml="ഇങ്ങനെയൊരു തരം സംഘമില്ല.")
_NO_TIER = Text(en="This is not a tier of society.", ml="ഇങ്ങനെയൊരു തലത്തിലുള്ള സംഘമില്ല.")
_ONE_OF = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
_NO_AREA = Text(en="The area of operation names no place.", ml="പ്രവർത്തനപരിധിയിൽ ഒരു സ്ഥലവും പറയുന്നില്ല.")
_NO_PLACE = Text(en="No place with this id is in the list.", ml="ഇങ്ങനെയൊരു സ്ഥലം പട്ടികയിലില്ല.")
_PLACE_TWICE = Text(en="A place comes twice in the area.", ml="ഒരു സ്ഥലം രണ്ടുതവണ പറഞ്ഞിരിക്കുന്നു.")
_MEND_AREA = Text(
    en="Name the local bodies of the area.", ml="പ്രവർത്തനപരിധിയിലെ തദ്ദേശ സ്വയംഭരണ സ്ഥാപനങ്ങളുടെ പേരു നൽകുക."
)
_MEND_TWICE = Text(en="Name it once.", ml="ഒരിക്കൽ മാത്രം നൽകുക.")
_NO_BYE_LAWS = Text(en="There are no bye-laws.", ml="നിയമാവലിയില്ല.")
_NUMBER_TWICE = Text(en="Two bye-laws have this number.", ml="രണ്ടു വ്യവസ്ഥകൾക്ക് ഒരേ നമ്പറാണ്.")
_EMPTY = Text(
    en="The bye-law has no text, or no number of its own.", ml="വ്യവസ്ഥയിൽ ഒന്നും എഴുതിയിട്ടില്ല, അല്ലെങ്കിൽ നമ്പറില്ല."
)
_MEND_BYE_LAWS = Text(
    en="Number the bye-laws 1, 2, 3, and give each its text.",
    ml="വ്യവസ്ഥകൾക്ക് 1, 2, 3 എന്നു നമ്പറിട്ട് ഓരോന്നും പൂർണ്ണമായി എഴുതുക.",
)
_LONG_ADDRESS = Text(en="The address has more than 500 letters.", ml="മേൽവിലാസത്തിന് 500-ലധികം അക്ഷരങ്ങളുണ്ട്.")
_MEND_ADDRESS = Text(en="Give the address alone.", ml="മേൽവിലാസം മാത്രം നൽകുക.")
