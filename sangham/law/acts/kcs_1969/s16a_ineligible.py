"""Section 16A(1): who becomes ineligible to continue as a member. Being ineligible ends nothing: see `s16a_removal.py`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby
from typing import Any

from sangham.kernel.days import age_on
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership_ends import Participation
from sangham.law.acts.kcs_1969.facts_voting import Voter
from sangham.law.acts.kcs_1969.instruments import FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite, readings
from sangham.law.fact import Bounds
from sangham.law.provision import Alternative, Reading

kcs.reading(
    Reading(
        "ineligible_if",
        "s.16A(1)",
        Text(
            "Between clauses (a) and (b) stands neither “and” nor “or”: is one of them enough?",
            "(a), (b) ഖണ്ഡങ്ങൾക്കിടയിൽ “ഉം” എന്നോ “അല്ലെങ്കിൽ” എന്നോ ഇല്ല: ഒന്നായാൽ മതിയോ?",
        ),
        {
            "either": Alternative(
                Text("Either is enough.", "ഏതെങ്കിലും ഒന്ന് മതി."),
                Text(
                    "The two are separate failings, each complete in itself.",
                    "രണ്ടും വെവ്വേറെ വീഴ്ചകളാണ്; ഓരോന്നും അതിൽത്തന്നെ പൂർണ്ണം.",
                ),
            ),
            "both": Alternative(
                Text("Both are needed.", "രണ്ടും വേണം."),
                Text(
                    "What takes a right away is read narrowly; where section 16(1)(a) too has no connective, all of it is read together.",
                    "അവകാശം ഇല്ലാതാക്കുന്ന വ്യവസ്ഥ ചുരുക്കി വായിക്കണം; ഇതുപോലെ ബന്ധിപ്പിക്കാത്ത 16(1)(a)-ാം വകുപ്പും ഒരുമിച്ചാണ് വായിക്കുന്നത്.",
                ),
            ),
        },
        default="either",
    )
)
kcs.reading(
    Reading(
        "years_of_services",
        "s.16A(1)(a)",
        Text(
            "Which years are the two consecutive years without using the services?",
            "സേവനം ഉപയോഗിക്കാത്ത തുടർച്ചയായ രണ്ടു വർഷം ഏതു വർഷങ്ങളാണ്?",
        ),
        {
            "running": Alternative(
                Text(
                    "Any two years running, counted from the last use.",
                    "ഒടുവിൽ ഉപയോഗിച്ച ദിവസം മുതൽ എണ്ണുന്ന ഏതു രണ്ടു വർഷവും.",
                ),
                Text(
                    "The words: for two consecutive years, of one member's conduct and not of accounts.",
                    "വാക്കുകൾ: തുടർച്ചയായ രണ്ടു വർഷം; പറയുന്നത് കണക്കുകളെക്കുറിച്ചല്ല, അംഗത്തിന്റെ നടപടിയെക്കുറിച്ചാണ്.",
                ),
            ),
            "april": Alternative(
                Text("Two whole years, each from April to March.", "ഏപ്രിൽ മുതൽ മാർച്ച് വരെയുള്ള രണ്ടു പൂർണ്ണ വർഷങ്ങൾ."),
                Text(
                    "Section 2(u): a year is from the first of April, unless the context otherwise requires.",
                    "2(u)-ാം വകുപ്പ്: സന്ദർഭം മറിച്ച് ആവശ്യപ്പെടാത്തിടത്ത് വർഷം എന്നാൽ ഏപ്രിൽ ഒന്നു മുതലാണ്.",
                ),
            ),
        },
        default="running",
    )
)


@kcs.clause(
    "s.16A(1)",
    in_force=FROM_2013,
    says=Text(
        "A member becomes ineligible to continue by not using the services as clause (a) has it, or by missing meetings as clause "
        "(b) has it. Until removed, even an ineligible member is a member.",
        "(a) ഖണ്ഡം പറയുന്നതുപോലെ സേവനം ഉപയോഗിക്കാതിരുന്നാലോ (b) ഖണ്ഡം പറയുന്നതുപോലെ പൊതുയോഗങ്ങളിൽ പങ്കെടുക്കാതിരുന്നാലോ അംഗമായി തുടരാൻ അർഹതയില്ലാതാകും. "
        "നീക്കം ചെയ്യുന്നതുവരെ അർഹതയില്ലാത്തയാളും അംഗംതന്നെയാണ്.",
    ),
    note=Text(
        "The words say that no such member is eligible to continue, and then only that the committee may remove: two states, and membership "
        "ends with the second. Member takes in nominal members (section 2(l)), though general meetings are of those who may vote (section 2(k)).",
        "ഇത്തരം അംഗത്തിന് തുടരാൻ അർഹതയില്ലെന്നും, പിന്നെ ഭരണസമിതിക്ക് നീക്കം ചെയ്യാമെന്നു മാത്രവുമാണ് പറയുന്നത്: ഇവ രണ്ടവസ്ഥകളാണ്; അംഗത്വം തീരുന്നത് രണ്ടാമത്തേതിലാണ്. "
        "അംഗം എന്നതിൽ നാമമാത്ര അംഗവും പെടും (2(l)-ാം വകുപ്പ്); എന്നാൽ പൊതുയോഗം വോട്ടവകാശമുള്ളവരുടേതാണ് (2(k)-ാം വകുപ്പ്).",
    ),
)
def ineligible_to_continue() -> Test:
    """Met where the member has become ineligible."""
    services, meetings = cite("s.16A(1)(a)"), cite("s.16A(1)(b)")
    return readings("ineligible_if", either=services | meetings, both=services & meetings)


@kcs.clause(
    "s.16A(1)(a)",
    in_force=FROM_2013,
    says=Text(
        "Has not used the society's services for two consecutive years, or has used them below the minimum that the Rules or the bye-laws prescribe.",
        "തുടർച്ചയായി രണ്ടു വർഷം സംഘത്തിന്റെ സേവനം ഉപയോഗിച്ചിട്ടില്ല; അല്ലെങ്കിൽ ചട്ടങ്ങളിലോ നിയമാവലിയിലോ നിർണ്ണയിക്കപ്പെട്ട കുറഞ്ഞ അളവിൽ താഴെ മാത്രം ഉപയോഗിച്ചു.",
    ),
    note=Text(
        "The minimum is not in this Act; where neither the Rules nor the bye-laws state one, there is none. Over what time it is measured is not said. From "
        "outside the sources: rule 18A on participation came on 26/11/2014.",
        "കുറഞ്ഞ അളവ് ഈ നിയമത്തിലില്ല; ചട്ടങ്ങളിലും നിയമാവലിയിലും പറഞ്ഞിട്ടില്ലെങ്കിൽ അതില്ല. എത്ര കാലത്തെ ഉപയോഗമാണ് നോക്കേണ്ടതെന്ന് പറഞ്ഞിട്ടില്ല. ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: "
        "പങ്കാളിത്തത്തെക്കുറിച്ചുള്ള 18A ചട്ടം വന്നത് 26/11/2014-നാണ്.",
    ),
)
def services_not_used() -> Test:
    """The years complete on the anniversary of the last use, or with the end of March."""
    below = Voter.services_used < Participation.minimum_services
    return readings(
        "years_of_services",
        running=Participation.years_without_services >= 2,
        april=Participation.april_years_without_services >= 2,
    ) | (Participation.minimum_services_prescribed & below)


@kcs.clause(
    "s.16A(1)(b)",
    in_force=FROM_2013,
    says=Text(
        "Has missed three general meetings in a row, and the members in general meeting have not condoned it.",
        "തുടർച്ചയായി മൂന്ന് പൊതുയോഗങ്ങളിൽ പങ്കെടുത്തില്ല; പൊതുയോഗത്തിൽ അംഗങ്ങൾ അത് മാപ്പാക്കിയിട്ടുമില്ല.",
    ),
    note=Text(
        "The committee cannot condone it. Whether meetings and years before 14/02/2013 count is not said; they are counted here.",
        "ഭരണസമിതിക്ക് അത് മാപ്പാക്കാനാവില്ല. 14/02/2013-നു മുമ്പത്തെ യോഗങ്ങളും വർഷങ്ങളും കണക്കാക്കുമോ എന്ന് പറഞ്ഞിട്ടില്ല; ഇവിടെ കണക്കാക്കുന്നു.",
    ),
)
def meetings_missed() -> Test:
    """Three in a row at any time; only the general meeting forgives."""
    return (Participation.meetings_missed_in_a_row >= 3) & Participation.absence_condoned_by.differs_from(
        "general_meeting"
    )


@kcs.derives(
    Participation.years_without_services,
    Participation.april_years_without_services,
    source=("services_last_used_on",),
    citation="s.16A(1)(a)",
)
def years(given: Given) -> Mapping[str, Made]:
    """Whole years since the last use until the day that matters, counted both ways."""
    last = given["services_last_used_on"]
    if last is None:
        unknown = Made(None, (), ("services_last_used_on",))
        return {"years_without_services": unknown, "april_years_without_services": unknown}
    running = age_on(last, given.on) if last < given.on else 0
    # The years that end in March: from the first April after the last use to the last April begun.
    april = max(0, _april_begun(given.on) - _april_begun(last) - 1)
    return {"years_without_services": Made(running), "april_years_without_services": Made(april)}


def _april_begun(day: date) -> int:
    """The calendar year in which the April-to-March year of a day began."""
    return day.year if day.month >= 4 else day.year - 1


@kcs.derives(Participation.meetings_missed_in_a_row, source=("general_meetings",), citation="s.16A(1)(b)")
def missed(given: Given) -> Mapping[str, Made]:
    """The longest run of meetings missed until the day that matters; a meeting of which it is not known widens the bounds."""
    listed = given["general_meetings"]
    if listed is None:
        return {"meetings_missed_in_a_row": Made(None, (), ("general_meetings",))}
    dated = [m for m in listed if m.get("held_on") is not None]
    held = sorted((m for m in dated if m["held_on"] <= given.on), key=lambda m: m["held_on"])
    undated = len(listed) - len(dated)
    fewest = 0 if undated else _longest(held, (False,))
    most = _longest(held, (False, None)) + undated
    because = tuple(_absent(m["held_on"]) for m in held if m.get("attended") is False)
    names = ("general_meetings.held_on",) if undated else ("general_meetings.attended",)
    missing = names if fewest != most else ()
    return {"meetings_missed_in_a_row": Made(Bounds(fewest, most), because, missing)}


def _longest(meetings: list[Mapping[str, Any]], absent: tuple[bool | None, ...]) -> int:
    runs = [len(list(run)) for away, run in groupby(m.get("attended") in absent for m in meetings) if away]
    return max(runs, default=0)


def _absent(held_on: date) -> Text:
    return Text("Absent on {day}.", "{day}-ലെ യോഗത്തിൽ ഉണ്ടായിരുന്നില്ല.").fill(day=held_on.strftime("%d/%m/%Y"))
