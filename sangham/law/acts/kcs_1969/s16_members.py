"""Section 16(1)(a): which individuals may be members, as section 6(2)(c) asks of applicants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sangham.kernel.days import attains_on
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Application
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.s06_application import count
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite

FULL_AGE = 18


@kcs.clause(
    "s.16(1)(a)",
    in_force=FROM_1969,
    says=Text(
        "An individual may be a member who is eighteen, not of unsound mind, and lives or occupies land in the area.",
        "പതിനെട്ട് തികഞ്ഞ, സ്ഥിരബുദ്ധിയുള്ള, പ്രവർത്തനപരിധിയിൽ താമസിക്കുകയോ ഭൂമി കൈവശം വയ്ക്കുകയോ ചെയ്യുന്ന വ്യക്തിക്ക് അംഗമാകാം.",
    ),
    note=Text(
        "The three sub-clauses stand without “and” or “or”; they are read together.",
        "മൂന്ന് ഉപഖണ്ഡങ്ങൾക്കിടയിൽ “ഉം” എന്നോ “അല്ലെങ്കിൽ” എന്നോ ഇല്ല; ഒരുമിച്ചു വായിക്കുന്നു.",
    ),
)
def may_be_member() -> Test:
    """All three."""
    return cite("s.16(1)(a)(i)") & cite("s.16(1)(a)(ii)") & cite("s.16(1)(a)(iii)")


@kcs.clause(
    "s.16(1)(a)(i)",
    in_force=FROM_1969,
    says=Text(
        "He or she has attained eighteen; this does not apply to a society formed only for the benefit of the students of "
        "a school or college.",
        "പതിനെട്ട് വയസ്സ് തികഞ്ഞിരിക്കണം; ഒരു സ്കൂളിലെയോ കോളേജിലെയോ വിദ്യാർത്ഥികളുടെ പ്രയോജനത്തിനു മാത്രമായി രൂപീകരിച്ച സംഘത്തിന് ഇത് ബാധകമല്ല.",
    ),
)
def eighteen() -> Test:
    """With its proviso, which dispenses with the age."""
    return (Application.individuals_under_18 <= 0).unless(Application.formed_exclusively_for_students)


@kcs.clause(
    "s.16(1)(a)(ii)",
    in_force=FROM_1969,
    says=Text("He or she is not of unsound mind.", "സ്ഥിരബുദ്ധിയില്ലാത്ത ആളല്ല."),
)
def sound_mind() -> Test:
    """Of every individual who applies."""
    return Application.individuals_of_unsound_mind <= 0


@kcs.clause(
    "s.16(1)(a)(iii)",
    in_force=FROM_1969,
    says=Text(
        "He or she lives in the area of operation, or occupies land in it.",
        "സംഘത്തിന്റെ പ്രവർത്തനപരിധിയിൽ താമസിക്കുകയോ അവിടെ ഭൂമി കൈവശം വയ്ക്കുകയോ ചെയ്യുന്നു.",
    ),
)
def resident_or_occupying_land() -> Test:
    """Of every individual who applies."""
    return Application.individuals_outside_area <= 0


def under_age(applicant: Mapping[str, Any], on: date) -> bool | None:
    """Under eighteen on a day: by the date of birth, else by the age stated; eighteen on the anniversary."""
    born, age = applicant.get("birth_date"), applicant.get("age")
    if born is not None:
        return attains_on(born, FULL_AGE) > on
    return None if age is None else age < FULL_AGE


def outside(applicant: Mapping[str, Any]) -> bool | None:
    """Neither resident in the area nor in occupation of land in it; one of them is enough to be inside."""
    lives, land = applicant.get("resident_in_area"), applicant.get("occupies_land_in_area")
    if lives or land:
        return False
    return True if lives is False and land is False else None


@kcs.derives(
    Application.individuals_under_18,
    Application.individuals_of_unsound_mind,
    Application.individuals_outside_area,
    source=("applicants",),
    citation="s.16(1)(a)",
)
def individuals(given: Given) -> Mapping[str, Made]:
    """Each of the three, counted over the individuals who apply, on the day that matters."""
    listed = given["applicants"]
    names = ("individuals_under_18", "individuals_of_unsound_mind", "individuals_outside_area")
    if listed is None:
        return {n: Made(None, (), ("applicants",)) for n in names}
    people = [a for a in listed if a.get("kind") in ("individual", None)]
    return {
        "individuals_under_18": count(
            people,
            lambda a: under_age(a, given.on),
            "applicants.birth_date",
            Text("Under eighteen: {who}.", "പതിനെട്ട് തികയാത്തവർ (ക്രമനമ്പർ): {who}."),
        ),
        "individuals_of_unsound_mind": count(
            people,
            lambda a: a.get("of_unsound_mind"),
            "applicants.of_unsound_mind",
            Text("Of unsound mind: {who}.", "സ്ഥിരബുദ്ധിയില്ലാത്തവർ (ക്രമനമ്പർ): {who}."),
        ),
        "individuals_outside_area": count(
            people,
            outside,
            "applicants.resident_in_area",
            Text(
                "Neither living nor occupying land in the area: {who}.",
                "പ്രവർത്തനപരിധിയിൽ താമസമോ കൈവശഭൂമിയോ ഇല്ലാത്തവർ (ക്രമനമ്പർ): {who}.",
            ),
        ),
    }
