"""Checks of what is entered about a society's standing. Each tells all that is wrong; none looks at a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sangham.kernel import clock
from sangham.kernel.money import group
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.register.checks import check_letters
from sangham.register.entries_of_standing import MOST, Members, PaperOf, ShareCapital


def check_word(where: str, given: str, words: Mapping[str, Text]) -> list[Problem]:
    """A problem where it is none of the words."""
    return (
        []
        if given in words
        else [Problem(where, _NO_WORD.fill(given=given), _ONE_OF.fill(all=", ".join(words)))]
    )


def check_past(**days: date | None) -> list[Problem]:
    """A problem for each day that has not come yet: what is entered has happened."""
    today = clock.today()
    return [
        Problem(where, _NOT_YET, _MEND_DAY) for where, day in days.items() if day is not None and day > today
    ]


def check_order(where: str, first: date | None, then: date | None) -> list[Problem]:
    """A problem where what comes after is not after."""
    return [Problem(where, _BACKWARDS, _MEND_DAYS)] if first and then and then <= first else []


def check_since(day: date | None, registered_on: date | None) -> list[Problem]:
    """A problem where something is so of a society from before it was registered."""
    if day is None or registered_on is None or day >= registered_on:
        return []
    return [Problem("from_on", _BEFORE.fill(day=f"{registered_on:%d/%m/%Y}"), _MEND_BEFORE)]


def check_paper(paper: PaperOf | None) -> list[Problem]:
    """Problems of the paper: dated in the future, or with what is no letter."""
    if paper is None:
        return []
    found = [Problem(f"paper/{p.where}", p.says, p.mend) for p in check_past(dated_on=paper.dated_on)]
    return found + check_letters("paper", paper.kind, paper.number)


def check_count(where: str, count: int | None, most: int = 2**31 - 1, least: int = 0) -> list[Problem]:
    """A problem where a number is below nought (or `least`), or above what can be kept."""
    if count is None or least <= count <= most:
        return []
    return [Problem(where, _NO_COUNT.fill(given=group(count)), _MEND_COUNT)]


def check_money(where: str, paise: int | None, *, loss: bool = False) -> list[Problem]:
    """A problem where a sum cannot be kept; below nought is allowed with `loss`."""
    return check_count(where, paise, MOST, -MOST if loss else 0)


def check_members(members: Members) -> list[Problem]:
    """Problems where the parts known are more than the whole that is known."""
    found = []
    whole = members.individuals
    for name, parts in (
        ("members/individuals", (members.women, members.men, members.others)),
        ("members/individuals", (members.scheduled_castes, members.scheduled_tribes)),
    ):
        found += _parts(name, parts, whole)
    sexes = (members.women, members.men, members.others)
    if whole is not None and None not in sexes and sum(n or 0 for n in sexes) < whole:
        found.append(Problem("members/individuals", _LESS.fill(whole=group(whole)), _MEND_PARTS))
    for each in members.as_written:
        found += check_letters("members/as_written", each.written)
    return found


def check_capital(capital: ShareCapital) -> list[Problem]:
    """Problems where the holders' parts are more, or all known and less, than the whole that is written."""
    parts = (
        capital.government,
        capital.individuals,
        capital.societies,
        capital.local_bodies,
        capital.other_bodies,
    )
    found = _parts("share_capital/in_all", parts, capital.in_all)
    whole = capital.in_all
    if whole is not None and None not in parts and sum(p or 0 for p in parts) < whole:
        found.append(Problem("share_capital/in_all", _LESS.fill(whole=group(whole)), _MEND_PARTS))
    return found


def check_year(year_ended_on: date, received_on: date | None) -> list[Problem]:
    """Problems of a year's days: not ended yet, or received before it ended."""
    found = check_past(year_ended_on=year_ended_on, received_on=received_on)
    if received_on is not None and received_on < year_ended_on:
        found.append(Problem("received_on", _EARLY, _MEND_DAYS))
    return found


def _parts(where: str, parts: Sequence[int | None], whole: int | None) -> list[Problem]:
    known = sum(p for p in parts if p is not None)
    if whole is None or known <= whole:
        return []
    return [Problem(where, _MORE.fill(parts=group(known), whole=group(whole)), _MEND_PARTS)]


_NO_WORD = Text(en="«{given}» cannot stand here.", ml="«{given}» ഇവിടെ പറ്റില്ല.")
_ONE_OF = Text(en="Give one of: {all}.", ml="ഇവയിലൊന്ന് നൽകുക: {all}.")
_NOT_YET = Text(en="This day has not come yet.", ml="ഈ ദിവസം ആയിട്ടില്ല.")
_MEND_DAY = Text(en="Enter it when it has happened.", ml="സംഭവിച്ചശേഷം രേഖപ്പെടുത്തുക.")
_BACKWARDS = Text(
    en="The later day is not after the earlier one.", ml="അവസാനിച്ച ദിവസം തുടങ്ങിയ ദിവസത്തിനു ശേഷമല്ല."
)
_MEND_DAYS = Text(en="Look at the two dates.", ml="രണ്ടു തീയതിയും നോക്കുക.")
_BEFORE = Text(
    en="This is before the society was registered, on {day}.",
    ml="ഇത് സംഘം രജിസ്റ്റർ ചെയ്ത {day} എന്ന ദിവസത്തിനു മുമ്പാണ്.",
)
_MEND_BEFORE = Text(
    en="Look at the date; if the day of registration is wrong, propose its correction.",
    ml="തീയതി നോക്കുക; രജിസ്റ്റർ ചെയ്ത ദിവസമാണ് തെറ്റെങ്കിൽ അതിന്റെ തിരുത്തൽ നിർദ്ദേശിക്കുക.",
)
_NO_COUNT = Text(en="{given} cannot be kept here.", ml="{given} എന്നത് ഇവിടെ രേഖപ്പെടുത്താനാവില്ല.")
_MEND_COUNT = Text(
    en="Give the number, or leave it out where it is not known.", ml="എണ്ണം നൽകുക; അറിയില്ലെങ്കിൽ ഒഴിവാക്കുക."
)
_MORE = Text(
    en="The parts come to {parts}, more than the whole, {whole}.",
    ml="ഭാഗങ്ങൾ ചേർന്നാൽ {parts}; ആകെയുള്ള {whole}-നേക്കാൾ കൂടുതൽ.",
)
_LESS = Text(en="The parts do not come to the whole, {whole}.", ml="ഭാഗങ്ങൾ ചേർന്നാൽ ആകെയുള്ള {whole} ആകുന്നില്ല.")
_MEND_PARTS = Text(
    en="Look at the statement. Leave out what it does not say.", ml="സ്റ്റേറ്റ്മെന്റ് നോക്കുക. അതിൽ പറയാത്തത് ഒഴിവാക്കുക."
)
_EARLY = Text(en="It was received before the year ended.", ml="വർഷം അവസാനിക്കുംമുമ്പ് ലഭിച്ചു എന്നാണു പറയുന്നത്.")
