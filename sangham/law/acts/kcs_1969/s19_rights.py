"""Section 19: a member's rights wait for the payment, or the interest, that membership asks for."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.exemptions import Exemption
from sangham.law.acts.kcs_1969.facts_voting import Voter
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.instruments_rules import FROM_RULE_28, UNTIL_RULE_28
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test

DAYS_PAID_BEFORE = 30


@kcs.clause(
    "s.19",
    in_force=FROM_1969,
    says=Text(
        "A member exercises a member's rights only after making the payments towards membership, or acquiring the "
        "interest in the society, that the Rules or the bye-laws prescribe.",
        "അംഗത്വത്തിന് ചട്ടങ്ങളോ നിയമാവലിയോ പറയുന്ന തുക അടച്ചതിനു ശേഷമേ, അല്ലെങ്കിൽ അവ പറയുന്ന ഓഹരിയോ മറ്റ് അവകാശമോ സംഘത്തിൽ നേടിയതിനു ശേഷമേ, അംഗത്തിന് അംഗത്തിന്റെ അവകാശങ്ങൾ ഉപയോഗിക്കാനാകൂ.",
    ),
    note=Text(
        "Either is enough. What is prescribed is not in the sources. A nominal or associate member is a member here "
        "too. Membership itself is not lost by not paying: its rights wait.",
        "രണ്ടിലൊന്നു മതി. നിർണ്ണയിക്കപ്പെട്ടത് എന്തെന്ന് ഉറവിടങ്ങളിലില്ല. നാമമാത്ര അംഗവും അസോസിയേറ്റ് അംഗവും ഇവിടെ അംഗം തന്നെ. പണമടയ്ക്കാത്തതുകൊണ്ട് അംഗത്വം ഇല്ലാതാകുന്നില്ല; അവകാശങ്ങൾ ഉപയോഗിക്കാനാകില്ലെന്നു മാത്രം.",
    ),
)
def due_payment_made() -> Test:
    """ "... unless he has made such payments ... or has acquired such interest": one of the two, or an exemption."""
    return Voter.membership_payments_made | Voter.membership_interest_acquired | Exemption.exempted_from_s19


kcs.text_not_held(
    "s.19(R28)",
    in_force=UNTIL_RULE_28,
    says=Text(
        "From outside the sources: whether rule 28 then asked for the share value before an election is not known.",
        "ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: തിരഞ്ഞെടുപ്പിനു മുമ്പ് ഓഹരിവില അടയ്ക്കണമെന്ന് 28-ാം ചട്ടം അന്നു പറഞ്ഞിരുന്നോ എന്ന് അറിയില്ല.",
    ),
)


@kcs.clause(
    "s.19(R28)",
    in_force=FROM_RULE_28,
    says=Text(
        "From outside the sources, rule 28 as a judgment reports it: the full value of the share was paid at least "
        "thirty days before the day of the election.",
        "ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്, ഒരു കോടതിവിധി പറയുന്ന 28-ാം ചട്ടം: തിരഞ്ഞെടുപ്പ് ദിവസത്തിന് കുറഞ്ഞത് മുപ്പത് ദിവസം മുമ്പ് ഓഹരിവില മുഴുവൻ അടച്ചിരിക്കണം.",
    ),
    note=Text(
        "The Rules are not held; this is no text, only what a report of 1992 tells, of middling confidence. It stands "
        "apart from section 19 and decides only the question that asks for it.",
        "ചട്ടങ്ങൾ കൈവശമില്ല; ഇത് പാഠമല്ല, 1992-ലെ ഒരു റിപ്പോർട്ട് പറയുന്നതു മാത്രം; വിശ്വാസ്യത ഇടത്തരം. 19-ാം വകുപ്പിൽ നിന്ന് വേറിട്ടു നിൽക്കുന്നു; ഇത് ചോദിക്കുന്ന ചോദ്യത്തെ മാത്രം ബാധിക്കും.",
    ),
)
def share_value_paid_before() -> Test:
    """Paid on the thirtieth day before the poll is in time."""
    return Voter.share_value_fully_paid & (
        Voter.share_value_paid_on <= Voter.poll_on.after(days=-DAYS_PAID_BEFORE)
    )
