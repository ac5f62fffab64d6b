"""Appendix I ¶8 and Form A-2: repaying the share contribution, and what follows a default.

Appendix I has the first of ten yearly instalments in the fifth year of the grant, Forms A-1 and A-2 in the sixth; and
both have fifteen years. Counted from the fifth anniversary, which is the first day of the sixth year, both can be met;
only from the end of the sixth year on do ten instalments fill the fifteen years.
"""

from __future__ import annotations

from collections.abc import Mapping

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.money import Paise
from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, cite, readings
from sangham.law.fact import Bounds
from sangham.law.orders.consumer_stores.app1_drawing import EXEMPTION, THE_STORE
from sangham.law.orders.consumer_stores.facts_sanction import Sanction
from sangham.law.orders.consumer_stores.facts_share import Agreement, ShareSchedule
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.schedules import (
    FIRST_SHARE_YEARS,
    SHARE_INSTALMENTS,
    instalments,
    overdue,
    share_capital,
)
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

DEFAULT = "sixth_year"

consumer_stores.reading(
    Reading(
        "share_instalments",
        "GO 40/95 App.I ¶8",
        Text(
            "When does the first instalment of the share contribution fall due?",
            "ഓഹരി വിഹിതത്തിന്റെ ആദ്യ ഗഡു അടയ്ക്കേണ്ടത് എന്ന്?",
        ),
        {
            "fifth_year": Alternative(
                Text(
                    "When the fifth year begins, 4 years after the grant.",
                    "അഞ്ചാം വർഷം തുടങ്ങുമ്പോൾ, അനുവദിച്ച് 4 വർഷം കഴിഞ്ഞ്.",
                ),
                Text(
                    "Appendix I ¶8: commencing from the fifth year of the grant.",
                    "I-ാം അപ്പെൻഡിക്സ്, 8-ാം ഖണ്ഡിക: അനുവദിച്ചതിന്റെ അഞ്ചാം വർഷം മുതൽ.",
                ),
            ),
            "sixth_year": Alternative(
                Text(
                    "On the fifth anniversary, with which the sixth year begins, 5 years after the grant.",
                    "അഞ്ചാം വാർഷികത്തിൽ, ആറാം വർഷം തുടങ്ങുന്ന ദിവസം; അനുവദിച്ച് 5 വർഷം കഴിഞ്ഞ്.",
                ),
                Text(
                    "Form A-1 and the agreement in Form A-2, clause 4, which the store signs; it agrees with both texts.",
                    "ഫോറം A-1, സ്റ്റോർ ഒപ്പിടുന്ന കരാറായ ഫോറം A-2 (4-ാം ഖണ്ഡം); രണ്ടു പാഠത്തോടും ഒത്തുപോകും.",
                ),
            ),
            "end_of_sixth_year": Alternative(
                Text(
                    "When the sixth year is over, 6 years after the grant.",
                    "ആറാം വർഷം തികയുമ്പോൾ, അനുവദിച്ച് 6 വർഷം കഴിഞ്ഞ്.",
                ),
                Text(
                    "Only so do ten instalments fill the 15 years that both texts give.",
                    "രണ്ടു പാഠവും പറയുന്ന 15 വർഷം പത്തു ഗഡുക്കൾ കൊണ്ട് തികയുന്നത് ഇങ്ങനെ മാത്രം.",
                ),
            ),
        },
        default=DEFAULT,
    )
)


@consumer_stores.clause(
    "GO 40/95 App.I ¶8",
    in_force=FROM_1995,
    says=Text(
        "The share contribution is for 15 years, repaid in 10 equal yearly instalments, the first in the fifth year of the grant, the "
        "others on the same date of the years that follow; a default makes the whole recoverable in lump.",
        "ഓഹരി വിഹിതം 15 വർഷത്തേക്കാണ്; 10 തുല്യ വാർഷിക ഗഡുക്കളായി തിരിച്ചടയ്ക്കണം: ആദ്യത്തേത് അനുവദിച്ചതിന്റെ അഞ്ചാം വർഷം, മറ്റുള്ളവ തുടർന്നുള്ള വർഷങ്ങളിൽ "
        "അതേ തീയതിയിൽ; വീഴ്ച വരുത്തിയാൽ മുഴുവൻ തുകയും ഒന്നിച്ച് ഈടാക്കാവുന്നതാണ്.",
    ),
    note=Text(
        "The source says that on default “the entire amount mentioned” is recoverable; what has been repaid already is not owed again. "
        "From which day of the grant (order, drawal or encashment) is not said: give the day of the order.",
        "വീഴ്ച വന്നാൽ “the entire amount mentioned” ഈടാക്കാമെന്നാണ് ഉറവിടത്തിൽ; അടച്ചുകഴിഞ്ഞത് വീണ്ടും അടയ്ക്കേണ്ടതില്ല. ഏതു ദിവസം മുതൽ (ഉത്തരവ്, തുക മാറൽ, ബില്ല് മാറൽ) "
        "എന്നു പറയുന്നില്ല: ഉത്തരവിന്റെ തീയതി നൽകുക.",
    ),
)
def repaid_as_due() -> Test:
    """No instalment in arrears on the day that is asked about."""
    return readings(
        "share_instalments",
        fifth_year=ShareSchedule.share_overdue_fifth_year <= 0,
        sixth_year=ShareSchedule.share_overdue_sixth_year <= 0,
        end_of_sixth_year=ShareSchedule.share_overdue_end_of_sixth_year <= 0,
    )


@consumer_stores.clause(
    "GO 40/95 A-2 cl.4",
    in_force=FROM_1995,
    says=Text(
        "By the agreement the first of the ten instalments falls due in the sixth year of the grant.",
        "കരാറനുസരിച്ച് പത്തു ഗഡുക്കളിൽ ആദ്യത്തേത് അനുവദിച്ചതിന്റെ ആറാം വർഷമാണ് അടയ്ക്കേണ്ടത്.",
    ),
    note=Text(
        "Appendix I ¶8 says the fifth; from the fifth year on, ten instalments end before the 15 years do.",
        "I-ാം അപ്പെൻഡിക്സ് 8-ാം ഖണ്ഡിക പറയുന്നത് അഞ്ചാം വർഷമാണ്; അന്നുമുതലായാൽ 15 വർഷം തികയും മുമ്പ് പത്തു ഗഡുക്കളും തീരും.",
    ),
)
def repaid_as_agreed() -> Test:
    """The same duty, in the words of the agreement; the doubt between the two is a reading."""
    return cite("GO 40/95 App.I ¶8")


def _first(citation: str, years: int, says: Text) -> None:
    consumer_stores.time_limit(
        TimeLimit(
            citation=citation,
            in_force=FROM_1995,
            says=says,
            starts=(Start("share_granted", Text("the day of the grant", "അനുവദിച്ച ദിവസം")),),
            length=Length(years=years),
            rules=(CountingRule.ANNIVERSARY,),
            who=THE_STORE,
            on_lapse=Text(
                "The whole contribution becomes recoverable in lump.", "ഓഹരി വിഹിതം മുഴുവനും ഒന്നിച്ച് ഈടാക്കാവുന്നതാകും."
            ),
            remedy=EXEMPTION,
            remedy_citation="GO 40/95 App.I ¶15",
        )
    )


_first(
    "GO 40/95 App.I ¶8",
    FIRST_SHARE_YEARS["fifth_year"],
    Text("To pay the first share instalment, in the fifth year", "ഓഹരിയുടെ ആദ്യ ഗഡു അടയ്ക്കാൻ, അഞ്ചാം വർഷം തുടങ്ങുമ്പോൾ"),
)
_first(
    "GO 40/95 A-2 cl.4",
    FIRST_SHARE_YEARS["sixth_year"],
    Text("To pay the first share instalment, in the sixth year", "ഓഹരിയുടെ ആദ്യ ഗഡു അടയ്ക്കാൻ, ആറാം വർഷം തുടങ്ങുമ്പോൾ"),
)


@consumer_stores.clause(
    "GO 40/95 A-2 cl.3",
    in_force=FROM_1995,
    says=Text(
        "Where the society breaks any condition of the agreement or of the rules, the whole amount is repayable in lump at once.",
        "കരാറിലെയോ ചട്ടങ്ങളിലെയോ ഏതെങ്കിലും വ്യവസ്ഥ സംഘം ലംഘിച്ചാൽ മുഴുവൻ തുകയും ഒന്നിച്ച് ഉടൻ തിരിച്ചടയ്ക്കണം.",
    ),
)
def not_repayable_in_lump() -> Test:
    """Met where nothing makes it so: no instalment in arrears, no other use (clauses 1 and 8), no condition broken."""
    return cite("GO 40/95 App.I ¶8") & ~Agreement.used_otherwise & ~Agreement.condition_broken


@consumer_stores.clause(
    "GO 40/95 A-2 cl.10",
    in_force=FROM_1995,
    says=Text(
        "What is found due under the agreement is recoverable from the society and its assets under the Revenue Recovery Act as arrears "
        "of land revenue, or in another way that Government sees fit.",
        "കരാറനുസരിച്ച് കിട്ടാനുള്ള തുക ഭൂനികുതി കുടിശ്ശികയെന്നപോലെ റവന്യൂ റിക്കവറി നിയമപ്രകാരം, അല്ലെങ്കിൽ സർക്കാർ ഉചിതമെന്നു കരുതുന്ന മറ്റു രീതിയിൽ, സംഘത്തിൽനിന്നും "
        "അതിന്റെ ആസ്തികളിൽനിന്നും ഈടാക്കാം.",
    ),
)
def revenue_recovery() -> Test:
    """Share capital by the agreement; a loan by the paragraph of Appendix II whose words are cut off."""
    under_the_agreement = Agreement.agreement_made & Agreement.sum_found_due
    return (Sanction.head.equals("share_capital") & under_the_agreement) | (
        Sanction.head.equals("loan") & cite("GO 40/95 App.II ¶17")
    )


@consumer_stores.derives(
    *(getattr(ShareSchedule, f"share_{end}_on_{r}") for r in FIRST_SHARE_YEARS for end in ("first", "last")),
    source=("share_granted_on",),
    citation="GO 40/95 App.I ¶8",
)
def share_days(given: Given) -> Mapping[str, Made]:
    """The first and the last day under each reading."""
    granted = given["share_granted_on"]
    made = {}
    for reading in FIRST_SHARE_YEARS:
        lines = share_capital(Paise(0), granted, reading) if granted else ()
        for end, at in (("first", 0), ("last", -1)):
            made[f"share_{end}_on_{reading}"] = (
                Made(lines[at].due_on) if lines else Made(None, (), ("share_granted_on",))
            )
    return made


@consumer_stores.derives(
    ShareSchedule.share_instalment,
    ShareSchedule.share_outstanding,
    source=("share_contribution", "share_repaid"),
    citation="GO 40/95 App.I ¶8",
)
def share_amounts(given: Given) -> Mapping[str, Made]:
    """One instalment, and what is left."""
    amount, repaid = given["share_contribution"], given["share_repaid"]
    each = None if amount is None else int(instalments(Paise(amount), SHARE_INSTALMENTS)[0])
    missing = tuple(n for n in ("share_contribution", "share_repaid") if given[n] is None)
    left = None if missing else max(0, amount - repaid)
    return {
        "share_instalment": Made(each, (), missing[:1] if amount is None else ()),
        "share_outstanding": Made(left, (), missing),
    }


@consumer_stores.derives(
    *(getattr(ShareSchedule, f"share_overdue_{r}") for r in FIRST_SHARE_YEARS),
    source=("share_contribution", "share_granted_on", "share_repaid"),
    citation="GO 40/95 App.I ¶8",
)
def share_overdue(given: Given) -> Mapping[str, Made]:
    """Instalments whose day has passed and that are not wholly paid; none can be while none has fallen due."""
    amount, granted, repaid = (given[n] for n in ("share_contribution", "share_granted_on", "share_repaid"))
    made = {}
    for reading in FIRST_SHARE_YEARS:
        name = f"share_overdue_{reading}"
        if granted is None:
            made[name] = Made(Bounds(0, SHARE_INSTALMENTS), (), ("share_granted_on",))
            continue
        lines = share_capital(Paise(amount or 0), granted, reading)
        passed = sum(line.due_on < given.on for line in lines)
        missing = tuple(n for n in ("share_contribution", "share_repaid") if given[n] is None)
        if not passed or not missing:
            late = len(overdue(lines, Paise(repaid or 0), given.on)) if not missing else 0
            said = tuple(line.says for line in lines) if reading == DEFAULT and amount else ()
            made[name] = Made(Bounds.exactly(late), said)
        else:
            made[name] = Made(Bounds(0, passed), (), missing)
    return made
