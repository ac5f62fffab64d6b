"""Rules under the Act, so far as anything is known of them. Their text is not held: all here is from outside the sources.

Each instrument's note says so, and what the day rests on.
"""

from __future__ import annotations

from datetime import date

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.instruments import FROM_2013
from sangham.law.instrument import Commencement, Instrument, Span

RULES = Instrument(
    "rules-1969",
    Text(
        "The Kerala Co-operative Societies Rules, 1969 (outside the sources)",
        "1969-ലെ കേരള സഹകരണ സംഘം ചട്ടങ്ങൾ (ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്)",
    ),
    None,
    Text(
        "Their text is not held, nor the day on which they began; the first day of the Act, 15/05/1969, is taken.",
        "പാഠം കൈവശമില്ല; എന്നു തുടങ്ങിയെന്നും അറിയില്ല; നിയമത്തിന്റെ ആദ്യ ദിവസമായ 15/05/1969 എടുത്തിരിക്കുന്നു.",
    ),
)
RULE_18A = Instrument(
    "rule-18a",
    Text(
        "Rule 18A of the Kerala Co-operative Societies Rules, 1969 (outside the sources)",
        "1969-ലെ കേരള സഹകരണ സംഘം ചട്ടങ്ങളിലെ 18A ചട്ടം (ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്)",
    ),
    None,
    Text(
        "That it acts from 26/11/2014 is known from judgments of the High Court alone; its text is not held.",
        "26/11/2014 മുതൽ പ്രാബല്യമെന്നത് ഹൈക്കോടതി വിധികളിൽ നിന്നു മാത്രം അറിയുന്നതാണ്; ചട്ടത്തിന്റെ പാഠം കൈവശമില്ല.",
    ),
)
RULE_28 = Instrument(
    "rule-28",
    Text(
        "Rule 28 of the Kerala Co-operative Societies Rules, 1969 (outside the sources)",
        "1969-ലെ കേരള സഹകരണ സംഘം ചട്ടങ്ങളിലെ 28-ാം ചട്ടം (ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്)",
    ),
    None,
    Text(
        "Known from the report of one case about a poll of 16/09/1992; when the rule began, and whether it still stands "
        "as it then did, is not known.",
        "16/09/1992-ലെ ഒരു വോട്ടെടുപ്പിനെക്കുറിച്ചുള്ള കേസിന്റെ റിപ്പോർട്ടിൽ നിന്ന് അറിയുന്നത്; ചട്ടം എന്നു തുടങ്ങിയെന്നോ അന്നത്തേതുപോലെ ഇന്നുമുണ്ടോ എന്നോ അറിയില്ല.",
    ),
)

FROM_RULE_18A = Span(Commencement(RULE_18A, date(2014, 11, 26)))
UNTIL_RULE_18A = FROM_2013.until(FROM_RULE_18A.opened)
FROM_RULE_28 = Span(Commencement(RULE_28, date(1992, 9, 16)))
FROM_RULES = Span(Commencement(RULES, date(1969, 5, 15)))
UNTIL_RULE_28 = FROM_RULES.until(FROM_RULE_28.opened)
