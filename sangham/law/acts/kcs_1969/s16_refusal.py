"""Section 16(2) and (3): grounds on which admission may not be refused, the society's two months, and telling the refusal."""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.days import CountingRule, Length, last_day
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_membership import SOCIETY
from sangham.law.acts.kcs_1969.facts_membership_refused import BIRTH_OR_FAITH, Refusal, Undecided
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2000, UNTIL_2000
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test
from sangham.law.provision import Start, TimeLimit


@kcs.clause(
    "s.16(2)",
    in_force=FROM_1969,
    says=Text(
        "Admission is not refused merely because a person belongs, or does not belong, to a religion, race, community, caste, sect or "
        "denomination; this does not bind a society for the Scheduled Castes or Tribes. The society decides within two months of receiving the application.",
        "ഒരാൾ ഏതെങ്കിലും മതത്തിലോ വംശത്തിലോ സമുദായത്തിലോ ജാതിയിലോ ഉപവിഭാഗത്തിലോ മതവിഭാഗത്തിലോ പെട്ടതാണെന്നോ അല്ലെന്നോ ഉള്ള കാരണംകൊണ്ടു മാത്രം "
        "അംഗത്വം നിരസിക്കരുത്; പട്ടികജാതി, പട്ടികവർഗ്ഗ സംഘങ്ങൾക്ക് ഇത് ബാധകമല്ല. അപേക്ഷ ലഭിച്ച് രണ്ടു മാസത്തിനകം സംഘം തീരുമാനമെടുക്കണം.",
    ),
    note=Text(
        "That this sub-section does not forbid a ground does not make the ground a good one; the Act lists no good ones beyond who may be admitted at all. The Castes and Tribes are those of the Constitution's Orders of 1950 (section 2(qa) and (qb), acting from 25/02/1985; in the source one bracket holds both).",
        "ഒരു കാരണം ഈ ഉപവകുപ്പ് വിലക്കുന്നില്ല എന്നതുകൊണ്ട് അത് മതിയായ കാരണമാകുന്നില്ല; ആരെ ചേർക്കാം എന്നതിനപ്പുറം നല്ല കാരണങ്ങൾ ഏതെന്ന് നിയമം പറയുന്നില്ല. പട്ടികജാതികളും പട്ടികവർഗ്ഗങ്ങളും ഭരണഘടന പ്രകാരമുള്ള 1950-ലെ ഉത്തരവുകളിലേതാണ് (2(qa), (qb) വകുപ്പുകൾ, 25/02/1985 മുതൽ; ഉറവിടത്തിൽ രണ്ടിനും ഒരേ ബ്രാക്കറ്റ്).",
    ),
)
def ground_not_forbidden() -> Test:
    """Merely: the forbidden ground alone. A society for the Scheduled Castes or Tribes may choose by it."""
    forbidden = Refusal.refusal_ground.among(*BIRTH_OR_FAITH) & Refusal.refusal_merely_on_it
    return (~forbidden).unless(Refusal.society_for_scheduled_castes_or_tribes)


_DECIDE = Text("To decide on the application for membership", "അംഗത്വത്തിനുള്ള അപേക്ഷയിൽ തീരുമാനമെടുക്കാൻ")
_APPLIED = Start(
    "membership_applied", Text("receipt of the application by the society", "അപേക്ഷ സംഘത്തിന് ലഭിച്ച ദിവസം")
)
_NOT_A_MEMBER = Text(
    "The applicant is not thereby a member: membership is never deemed.",
    "അതുകൊണ്ട് അപേക്ഷിച്ചയാൾ അംഗമാകില്ല: അംഗത്വം കിട്ടിയതായി ഒരിക്കലും കരുതില്ല.",
)
_COUNTED = (CountingRule.TRIGGER_DAY_EXCLUDED, CountingRule.MONTH_CLIPPED)

kcs.time_limit(
    TimeLimit(
        citation="s.16(2)",
        in_force=UNTIL_2000,
        says=_DECIDE,
        starts=(_APPLIED,),
        length=Length(months=2),
        rules=_COUNTED,
        who=SOCIETY,
        on_lapse=_NOT_A_MEMBER,
        remedy=Text(
            "None in these sections as they stood: the request to the Registrar came on 01/01/2000.",
            "അന്നത്തെ ഈ വകുപ്പുകളിൽ പ്രതിവിധിയില്ല: സഹകരണ സംഘം രജിസ്ട്രാറോട് ആവശ്യപ്പെടാനുള്ള വഴി വന്നത് 01/01/2000-ന്.",
        ),
        remedy_citation="s.16(2)",
    )
)
kcs.time_limit(
    TimeLimit(
        citation="s.16(2)",
        in_force=FROM_2000,
        says=_DECIDE,
        starts=(_APPLIED,),
        length=Length(months=2),
        rules=_COUNTED,
        who=SOCIETY,
        on_lapse=_NOT_A_MEMBER,
        remedy=Text(
            "Ask the Registrar in writing, under section 16(2A), to determine whether membership is to be given; he is bound to.",
            "അംഗത്വം നൽകണോ എന്ന് തീരുമാനിക്കാൻ 16(2A)-ാം വകുപ്പു പ്രകാരം സഹകരണ സംഘം രജിസ്ട്രാറോട് രേഖാമൂലം ആവശ്യപ്പെടാം; തീരുമാനിക്കാൻ അദ്ദേഹം ബാധ്യസ്ഥനാണ്.",
        ),
        remedy_citation="s.16(2A)",
    )
)


@kcs.clause(
    "s.16(3)",
    in_force=FROM_1969,
    says=Text(
        "The society tells a person whom it refuses the decision and its reasons within fifteen days of deciding.",
        "അംഗത്വം നിരസിച്ചാൽ തീരുമാനവും കാരണങ്ങളും, തീരുമാനിച്ച് പതിനഞ്ച് ദിവസത്തിനകം സംഘം ആ വ്യക്തിയെ അറിയിക്കണം.",
    ),
)
def refusal_told_in_fifteen_days() -> Test:
    """Both: in time, and with reasons."""
    in_time = Refusal.membership_refusal_told_on <= Undecided.membership_decided_on.after(days=15)
    return Refusal.membership_refusal_reasons_told & in_time


kcs.time_limit(
    TimeLimit(
        citation="s.16(3)",
        in_force=FROM_1969,
        says=Text("To tell the refusal with its reasons", "നിരസിച്ച വിവരം കാരണങ്ങൾ സഹിതം അറിയിക്കാൻ"),
        starts=(Start("membership_refused", Text("the day of the decision", "തീരുമാനിച്ച ദിവസം")),),
        length=Length(days=15),
        rules=(CountingRule.TRIGGER_DAY_EXCLUDED,),
        who=SOCIETY,
        on_lapse=Text(
            "Nothing follows by this section; the reasons are still owed.",
            "ഇതിനൊരു ഫലം ഈ വകുപ്പ് പറയുന്നില്ല; കാരണങ്ങൾ തുടർന്നും അറിയിക്കേണ്ടതുണ്ട്.",
        ),
        remedy=Text(
            "Ask the society in writing for the decision and its reasons; what appeal lies is outside the sections held here.",
            "തീരുമാനവും കാരണങ്ങളും സംഘത്തോട് രേഖാമൂലം ആവശ്യപ്പെടാം; അപ്പീൽ എന്തെന്നത് ഇവിടെയുള്ള വകുപ്പുകളിലില്ല.",
        ),
        remedy_citation="s.16(3)",
    )
)


def ends(given: Given, begins: str, makes: str, months: int) -> Mapping[str, Made]:
    """The last day of some months from the day that a fact names."""
    day = given[begins]
    if day is None:
        return {makes: Made(None, (), (begins,))}
    return {makes: Made(last_day(day, Length(months=months), *_COUNTED))}


@kcs.derives(Undecided.society_decides_by, source=("membership_applied_on",), citation="s.16(2)")
def society_decides(given: Given) -> Mapping[str, Made]:
    """Two months from receipt."""
    return ends(given, "membership_applied_on", "society_decides_by", 2)


@kcs.derives(Undecided.registrar_determines_by, source=("registrar_asked_on",), citation="s.16(2B)")
def registrar_determines(given: Given) -> Mapping[str, Made]:
    """One month from receipt of the written request."""
    return ends(given, "registrar_asked_on", "registrar_determines_by", 1)
