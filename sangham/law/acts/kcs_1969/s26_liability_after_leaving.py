"""Section 26: for which debts one who left, or the estate of one who died, is still liable, and until when."""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_shares import PastMember
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

YEARS = 2


def debt_of_that_day() -> Test:
    """ "... as they existed": what arose afterwards is not owed."""
    return PastMember.debt_arose_on <= PastMember.left_on


@kcs.clause(
    "s.26",
    in_force=FROM_1969,
    says=Text(
        "A past member, or a dead member's estate, is still liable for this debt: for two years by (1), or by (2) until "
        "the liquidation is completed.",
        "മുൻ അംഗത്തിനോ മരിച്ച അംഗത്തിന്റെ സ്വത്തിനോ ഈ കടത്തിന് ഇപ്പോഴും ബാധ്യതയുണ്ട്: (1) അനുസരിച്ച് രണ്ടു വർഷം, അല്ലെങ്കിൽ (2) അനുസരിച്ച് ലിക്വിഡേഷൻ പൂർത്തിയാകുംവരെ.",
    ),
    note=Text(
        "Nominal and associate members are members here too. How far each is liable, the bye-laws and section 2(g) say.",
        "നാമമാത്ര അംഗങ്ങളും അസോസിയേറ്റ് അംഗങ്ങളും ഇവിടെ അംഗങ്ങൾ തന്നെ. ഓരോരുത്തരുടെയും ബാധ്യത എത്രത്തോളമെന്ന് നിയമാവലിയും 2(g)-ാം വകുപ്പും പറയുന്നു.",
    ),
)
def still_liable() -> Test:
    """(1) is subject to (2): either keeps the liability alive."""
    return cite("s.26(1)") | cite("s.26(2)")


@kcs.clause(
    "s.26(1)",
    in_force=FROM_1969,
    says=Text(
        "For two years from the day on which the membership ended, or the member died, there is liability for the "
        "society's debts as they stood on that day.",
        "അംഗത്വം അവസാനിച്ച, അല്ലെങ്കിൽ അംഗം മരിച്ച, ദിവസം മുതൽ രണ്ടു വർഷം, ആ ദിവസം സംഘത്തിനുണ്ടായിരുന്ന കടങ്ങൾക്ക് ബാധ്യതയുണ്ട്.",
    ),
    note=Text(
        "The day itself is not counted; the second anniversary is still inside.",
        "ആ ദിവസം കണക്കാക്കില്ല; രണ്ടു വർഷം കഴിഞ്ഞുള്ള അതേ തീയതി കാലാവധിക്കുള്ളിലാണ്.",
    ),
)
def two_years() -> Test:
    """A debt of that day, asked for until the second anniversary."""
    return debt_of_that_day() & (PastMember.debt_asked_on <= PastMember.left_on.after(years=YEARS))


kcs.time_limit(
    TimeLimit(
        citation="s.26(1)",
        in_force=FROM_1969,
        says=Text(
            "To hold a past member, or the estate of one who died, to the society's debts of that day",
            "അന്നുണ്ടായിരുന്ന സംഘത്തിന്റെ കടങ്ങൾക്ക് മുൻ അംഗത്തെയോ മരിച്ചയാളുടെ സ്വത്തിനെയോ ബാധ്യസ്ഥമാക്കാൻ",
        ),
        starts=(
            Start(
                "membership_ended",
                Text(
                    "the day on which the membership ended, or the member died",
                    "അംഗത്വം അവസാനിച്ച, അല്ലെങ്കിൽ അംഗം മരിച്ച, ദിവസം",
                ),
            ),
        ),
        length=Length(years=YEARS),
        rules=(CountingRule.ANNIVERSARY,),
        who=Text("the society, or its creditors through it", "സംഘം, അല്ലെങ്കിൽ സംഘം മുഖേന കടം കിട്ടാനുള്ളവർ"),
        on_lapse=Text(
            "The liability is at an end, unless a winding up was ordered within the two years: then section 26(2) applies.",
            "ബാധ്യത തീരും; രണ്ടു വർഷത്തിനകം ലിക്വിഡേഷന് ഉത്തരവായാൽ മാത്രം 26(2)-ാം വകുപ്പ് ബാധകമാകും.",
        ),
        remedy=Text(
            "Refuse a later demand, naming the day on which the membership ended and section 26(1).",
            "അംഗത്വം അവസാനിച്ച ദിവസവും 26(1)-ാം വകുപ്പും കാണിച്ച്, പിന്നീടുള്ള ആവശ്യം നിരസിക്കാം.",
        ),
        remedy_citation="s.26(1)",
    )
)

kcs.reading(
    Reading(
        "two_year_day",
        "s.26(2)",
        Text(
            "The winding up is ordered exactly two years after a member left: did he or she leave within two years before it?",
            "അംഗം പിരിഞ്ഞ് കൃത്യം രണ്ടു വർഷം തികയുന്ന ദിവസമാണ് ലിക്വിഡേഷൻ ഉത്തരവെങ്കിൽ, അതിനു മുമ്പുള്ള രണ്ടു വർഷത്തിനകമാണോ പിരിഞ്ഞത്?",
        ),
        {
            "inside": Alternative(
                Text("Yes: the anniversary is still inside.", "അതെ: രണ്ടു വർഷം തികയുന്ന ദിവസവും കാലാവധിക്കുള്ളിലാണ്."),
                Text(
                    "The way in which the two years of section 26(1) are counted, so that the two meet.",
                    "26(1)-ാം വകുപ്പിലെ രണ്ടു വർഷം എണ്ണുന്ന അതേ രീതി; രണ്ടും ചേർന്നു പോകും.",
                ),
            ),
            "outside": Alternative(
                Text("No: by then two years are complete.", "അല്ല: അന്നേക്ക് രണ്ടു വർഷം തികഞ്ഞു."),
                Text(
                    "The words “immediately preceding”: the two years end on the day before the order.",
                    "“immediately preceding” എന്ന വാക്കുകൾ: ഉത്തരവിന്റെ തലേന്ന് രണ്ടു വർഷം തീരും.",
                ),
            ),
        },
        default="inside",
    )
)


@kcs.clause(
    "s.26(2)",
    in_force=FROM_1969,
    says=Text(
        "Where the society is ordered to be wound up within two years after that day, the liability lasts until the "
        "liquidation is completed, for the debts as they stood on that day.",
        "ആ ദിവസം കഴിഞ്ഞ് രണ്ടു വർഷത്തിനകം സംഘത്തിന്റെ ലിക്വിഡേഷന് ഉത്തരവായാൽ, ലിക്വിഡേഷൻ പൂർത്തിയാകുംവരെ ബാധ്യത തുടരും; ആ ദിവസം ഉണ്ടായിരുന്ന കടങ്ങൾക്കു മാത്രം.",
    ),
    note=Text(
        "The order is one under section 71, which is not in the sources.",
        "71-ാം വകുപ്പു പ്രകാരമുള്ള ഉത്തരവാണിത്; ആ വകുപ്പ് ഉറവിടങ്ങളിലില്ല.",
    ),
)
def until_liquidated() -> Test:
    """Left or died, then the order within two years, and the liquidation still going on."""
    last = PastMember.left_on.after(years=YEARS)
    within = readings(
        "two_year_day",
        inside=PastMember.winding_up_ordered_on <= last,
        outside=PastMember.winding_up_ordered_on < last,
    )
    return (
        debt_of_that_day()
        & PastMember.winding_up_ordered
        & (PastMember.left_on <= PastMember.winding_up_ordered_on)
        & within
        & ~PastMember.liquidation_completed
    )
