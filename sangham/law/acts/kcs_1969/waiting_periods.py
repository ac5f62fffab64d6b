"""Periods that somebody has to wait out: a year after removal or expulsion, three years of holding a share.

What the clauses ask is in their sections; here is each period for itself: from when, how long, and what follows. They are
complete on the anniversary. The sixty days before an election (section 20(a)) are counted back from a poll, and are a value
of the question on voting.
"""

from __future__ import annotations

from sangham.kernel.days import CountingRule, Length
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.instruments import FROM_1969, FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.instrument import Span
from sangham.law.provision import Start, TimeLimit

NO_DUTY = Text(
    "Nobody has to do anything: from that day it is open again.",
    "ആരും ഒന്നും ചെയ്യേണ്ടതില്ല: അന്നുമുതൽ തടസ്സം നീങ്ങും.",
)


def _waited(
    citation: str, in_force: Span, says: Text, start: Start, years: int, who: Text, remedy: Text
) -> None:
    kcs.time_limit(
        TimeLimit(
            citation=citation,
            in_force=in_force,
            says=says,
            starts=(start,),
            length=Length(years=years),
            rules=(CountingRule.ANNIVERSARY,),
            who=who,
            on_lapse=NO_DUTY,
            remedy=remedy,
            remedy_citation=citation,
        )
    )


AGAIN = Text(
    "Apply for membership anew, on that day or later; if the society does not decide in two months, ask the Registrar in writing.",
    "അന്നോ പിന്നീടോ അംഗത്വത്തിന് വീണ്ടും അപേക്ഷിക്കാം; രണ്ടു മാസത്തിനകം സംഘം തീരുമാനിച്ചില്ലെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാറോട് രേഖാമൂലം ആവശ്യപ്പെടാം.",
)
_waited(
    "s.16A(2) proviso",
    FROM_2013,
    Text("To wait with being admitted again after removal", "നീക്കം ചെയ്തശേഷം വീണ്ടും അംഗമാകാൻ കാത്തിരിക്കേണ്ട കാലം"),
    Start("removed", Text("the day of the removal", "നീക്കം ചെയ്ത ദിവസം")),
    1,
    Text("the one who was removed", "നീക്കം ചെയ്യപ്പെട്ടയാൾ"),
    AGAIN,
)
_waited(
    "s.17(5)",
    FROM_2013,
    Text("To wait with being admitted again after expulsion", "പുറത്താക്കിയശേഷം വീണ്ടും അംഗമാകാൻ കാത്തിരിക്കേണ്ട കാലം"),
    Start("expelled", Text("the day of the expulsion", "പുറത്താക്കിയ ദിവസം")),
    1,
    Text("the one who was expelled", "പുറത്താക്കപ്പെട്ടയാൾ"),
    AGAIN,
)
HELD = Start("share_acquired", Text("the day on which this share was acquired", "ഈ ഓഹരി കിട്ടിയ ദിവസം"))
HOLDER = Text("the member who holds the share", "ഓഹരിയുള്ള അംഗം")
_waited(
    "s.23(2)(a)",
    FROM_1969,
    Text("To hold a share before it may be transferred", "കൈമാറുന്നതിനു മുമ്പ് ഓഹരി കൈവശം വയ്ക്കേണ്ട കാലം"),
    HELD,
    3,
    HOLDER,
    Text(
        "Ask the committee to approve the transfer on that day or later; no one who takes it may go beyond the maximum of section 22.",
        "അന്നോ പിന്നീടോ കൈമാറ്റം അംഗീകരിക്കാൻ ഭരണസമിതിയോട് ആവശ്യപ്പെടാം; വാങ്ങുന്നയാൾ 22-ാം വകുപ്പിലെ പരിധി കടക്കരുത്.",
    ),
)
_waited(
    "s.24(a)",
    FROM_1969,
    Text("To hold a share before it may be withdrawn", "പിൻവലിക്കുന്നതിനു മുമ്പ് ഓഹരി കൈവശം വയ്ക്കേണ്ട കാലം"),
    HELD,
    3,
    HOLDER,
    Text(
        "Ask for the withdrawal on that day or later, as the bye-laws provide; the options of sections 11(2) and 14(4) and the demand of "
        "section 25(2) need not wait.",
        "അന്നോ പിന്നീടോ നിയമാവലിയനുസരിച്ച് പിൻവലിക്കാം; 11(2), 14(4) വകുപ്പുകളിലെ അവസരത്തിനും 25(2)-ാം വകുപ്പിലെ ആവശ്യത്തിനും കാത്തിരിക്കേണ്ടതില്ല.",
    ),
)
