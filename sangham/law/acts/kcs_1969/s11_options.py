"""Sections 11 and 14: how each member and creditor stands towards a resolution, counted on the day asked for.

Time runs for each person from the service on that person. Silence until it is over is assent. Whatever is not
known of a person leaves open every standing that he or she may then have, and so widens the bounds.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from sangham.kernel.days import CountingRule, Length, last_day
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_transformation import Options
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.fact import Bounds

OPTION = Length(months=2)
COUNTED = (CountingRule.TRIGGER_DAY_EXCLUDED, CountingRule.MONTH_CLIPPED)

ASSENT, SILENT, PAID, UNPAID, RUNNING, UNSERVED = "assent", "silent", "paid", "unpaid", "running", "unserved"
STANDINGS = frozenset({ASSENT, SILENT, PAID, UNPAID, RUNNING, UNSERVED})
COUNTS = {
    "persons_unsettled": STANDINGS - {ASSENT, SILENT, PAID},
    "persons_not_assenting": STANDINGS - {ASSENT, SILENT},
    "options_exercised": frozenset({PAID, UNPAID}),
    "claims_unmet": frozenset({UNPAID}),
    "options_running": frozenset({RUNNING}),
}
SAID = {
    frozenset({UNPAID}): Text("Not paid in full: {who}.", "മുഴുവൻ തുക കിട്ടാത്തവർ (ക്രമനമ്പർ): {who}."),
    frozenset({RUNNING}): Text("The two months still run for: {who}.", "രണ്ടു മാസം തീരാത്തവർ (ക്രമനമ്പർ): {who}."),
    frozenset({UNSERVED}): Text(
        "Not served, and no assent: {who}.", "നോട്ടീസ് കിട്ടാതെയും സമ്മതിക്കാതെയും ഉള്ളവർ (ക്രമനമ്പർ): {who}."
    ),
}
OPEN = Text("Not known how these stand: {who}.", "ഇവരുടെ നില അറിയില്ല (ക്രമനമ്പർ): {who}.")
UNLISTED = Text("Nothing is stated of {n} more.", "മറ്റ് {n} പേരെക്കുറിച്ച് ഒന്നും പറഞ്ഞിട്ടില്ല.")
MOST_NAMED = 20
Person = Mapping[str, Any]


def standings(person: Person, asked: date) -> frozenset[str]:
    """The ways in which a person may stand on a day; one where all that matters is known."""
    answered = person.get("answered_on")
    if answered is not None and answered > asked:
        person = {**person, "answer": "none"}
    answers = (person["answer"],) if person.get("answer") else ("none", "assent", "withdrawal")
    return frozenset().union(*(_standing(person, answer, asked) for answer in answers))


def _standing(person: Person, answer: str, asked: date) -> frozenset[str]:
    ends, served = option_ends(person), _served(person, asked)
    if answer == "assent":
        return frozenset({ASSENT})
    if answer == "withdrawal":
        answered = person.get("answered_on")
        paid = _paid(person, asked)
        if ends is None or served is not True:
            return paid if served is False else paid | {SILENT}
        if answered is None:
            return paid if asked <= ends else paid | {SILENT}
        return paid if answered <= ends else frozenset({SILENT})
    silent = {SILENT, RUNNING} if ends is None else {SILENT} if asked > ends else {RUNNING}
    if served is None:
        return frozenset(silent | {UNSERVED})
    return frozenset(silent if served else {UNSERVED})


def _served(person: Person, asked: date) -> bool | None:
    served, on = person.get("served"), person.get("served_on")
    if served is False:
        return False
    return served if on is None else on <= asked


def _paid(person: Person, asked: date) -> frozenset[str]:
    met, on = person.get("claim_met"), person.get("claim_met_on")
    if met is False or (on is not None and on > asked):
        return frozenset({UNPAID})
    return frozenset({PAID}) if met or on is not None else frozenset({PAID, UNPAID})


def option_ends(person: Person) -> date | None:
    """The last day of a person's two months; None where the day of service is not known."""
    on = person.get("served_on")
    return None if on is None else last_day(on, OPTION, *COUNTED)


@kcs.derives(
    Options.persons_unsettled,
    Options.persons_not_assenting,
    Options.options_exercised,
    Options.claims_unmet,
    Options.options_running,
    Options.settled_since_on,
    source=("members_and_creditors", "members_and_creditors_in_all", "asked_for_on"),
    citation="s.11(5)",
)
def options(given: Given) -> Mapping[str, Made]:
    """Count the persons by how they stand; of those not listed nothing is known."""
    listed, in_all, asked = (
        given[n] for n in ("members_and_creditors", "members_and_creditors_in_all", "asked_for_on")
    )
    if listed is None or asked is None:
        name = "members_and_creditors" if listed is None else "asked_for_on"
        return dict.fromkeys((*COUNTS, "settled_since_on"), Made(None, (), (name,)))
    standing = [(person, standings(person, asked)) for person in listed]
    unlisted = None if in_all is None else max(0, in_all - len(listed))
    missing = _missing(standing, unlisted)
    because = _because(standing, unlisted or 0)
    made = {name: Made(_count(standing, of, unlisted), because, missing) for name, of in COUNTS.items()}
    return {**made, "settled_since_on": Made(_since(standing, unlisted))}


Standing = list[tuple[Person, frozenset[str]]]


def _count(standing: Standing, of: frozenset[str], unlisted: int | None) -> Bounds:
    sure = sum(may <= of for _, may in standing)
    most = sum(bool(may & of) for _, may in standing)
    return Bounds(sure, None if unlisted is None else most + unlisted)


def _missing(standing: Standing, unlisted: int | None) -> tuple[str, ...]:
    fields = {
        f"members_and_creditors.{field}": None
        for person, may in standing
        if len(may) > 1
        for field in _wanting(person)
    }
    if unlisted is None:
        fields["members_and_creditors_in_all"] = None
    elif unlisted:
        fields["members_and_creditors"] = None
    return tuple(fields)


def _wanting(person: Person) -> list[str]:
    """What is not said of a person whose standing is open."""
    wanting = [] if person.get("served") is False or person.get("served_on") else ["served_on"]
    if person.get("answer") is None:
        return [*wanting, "answer"]
    if person["answer"] == "withdrawal":
        wanting += [] if person.get("answered_on") else ["answered_on"]
        wanting += [] if person.get("claim_met") is not None or person.get("claim_met_on") else ["claim_met"]
    return wanting


def _because(standing: Standing, unlisted: int) -> tuple[Text, ...]:
    said = []
    for of, sentence in SAID.items():
        who = [_told(person, of) for person, may in standing if may == of]
        said += [sentence.fill(who=_some(who))] if who else []
    open_ = [str(person["serial"]) for person, may in standing if len(may) > 1]
    said += [OPEN.fill(who=_some(open_))] if open_ else []
    return (*said, *([UNLISTED.fill(n=unlisted)] if unlisted else []))


def _told(person: Person, of: frozenset[str]) -> str:
    ends = option_ends(person)
    until = f" ({ends:%d/%m/%Y})" if RUNNING in of and ends is not None else ""
    return f"{person['serial']}{until}"


def _some(who: list[str]) -> str:
    more = len(who) - MOST_NAMED
    return ", ".join(who[:MOST_NAMED]) + (f" (+{more})" if more > 0 else "")


def _since(standing: Standing, unlisted: int | None) -> date | None:
    """The day by which all had assented or been paid; None where one has not, or a day is not known."""
    days = [_settled_on(person, may) for person, may in standing]
    if unlisted != 0 or not days or any(d is None for d in days):
        return None
    return max(d for d in days if d is not None)


def _settled_on(person: Person, may: frozenset[str]) -> date | None:
    ends = option_ends(person)
    if may == {ASSENT}:
        return person.get("answered_on")
    if may == {SILENT} and ends is not None:
        return ends + timedelta(days=1)
    return person.get("claim_met_on") if may == {PAID} else None
