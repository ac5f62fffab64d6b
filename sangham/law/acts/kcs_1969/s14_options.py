"""Section 14(4) to (6): each member's and creditor's option, silence that is assent, and when the resolution acts.

The tests, and the counting over all persons, are those of section 11 (`s11_liability.py`, `s11_options.py`).
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.s11_liability import (
    EACH,
    SERVED,
    WITHDRAW,
    all_settled,
    option_open,
    silent_until_the_end,
)
from sangham.law.acts.kcs_1969.s11_options import COUNTED, OPTION
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test
from sangham.law.provision import TimeLimit


@kcs.clause(
    "s.14(4)",
    in_force=FROM_1969,
    says=Text(
        "After the resolution the society gives written notice to all its members and creditors. Within two months from the "
        "day on which it is served on him or her, each may withdraw shares, deposits or loans, whatever section 24, the "
        "bye-laws or a contract say.",
        "പ്രമേയം പാസാക്കിയാൽ എല്ലാ അംഗങ്ങൾക്കും സംഘം പണം നൽകാനുള്ള എല്ലാവർക്കും രേഖാമൂലം നോട്ടീസ് നൽകണം. തനിക്ക് നോട്ടീസ് കിട്ടിയ ദിവസം മുതൽ രണ്ടു മാസത്തിനകം ഓരോരുത്തർക്കും ഓഹരിയോ നിക്ഷേപമോ വായ്പയോ പിൻവലിക്കാം; 24-ാം വകുപ്പോ നിയമാവലിയോ കരാറോ അതിനു തടസ്സമല്ല.",
    ),
    note=Text(
        "Here “within a period”, in section 11(2) “during a period” of two months: it comes to the same. A member is also a "
        "nominal or associate member.",
        "ഇവിടെ “within a period”, 11(2)-ാം വകുപ്പിൽ “during a period”: രണ്ടും ഒന്നുതന്നെ. നാമമാത്ര അംഗവും അസോസിയേറ്റ് അംഗവും ഇതിൽപ്പെടും.",
    ),
)
def option_to_withdraw() -> Test:
    """One person's option, on one day."""
    return option_open()


@kcs.clause(
    "s.14(5)",
    in_force=FROM_1969,
    says=Text(
        "A member or creditor who has not used the option when his or her two months are over is deemed to have assented.",
        "രണ്ടു മാസത്തിനകം പിൻവലിക്കാൻ തീരുമാനിക്കാത്ത അംഗവും സംഘം പണം നൽകാനുള്ളയാളും പ്രമേയത്തിന് സമ്മതിച്ചതായി കരുതപ്പെടും.",
    ),
    note=Text(
        "This follows of itself. The source has “member of creditor” for “member or creditor”.",
        "ഇത് തനിയെ സംഭവിക്കുന്നതാണ്. ഉറവിടത്തിൽ “member or creditor” എന്നതിനു പകരം “member of creditor” എന്നാണ്.",
    ),
)
def silence_is_assent() -> Test:
    """Of one person."""
    return silent_until_the_end()


@kcs.clause(
    "s.14(6)",
    in_force=FROM_1969,
    says=Text(
        "The resolution takes no effect until either (a) all members and creditors have assented or are deemed to have, or "
        "(b) all claims of those who used the option in time have been met in full.",
        "(a) എല്ലാ അംഗങ്ങളും സംഘം പണം നൽകാനുള്ളവരും സമ്മതിക്കുകയോ സമ്മതിച്ചതായി കരുതപ്പെടുകയോ, അല്ലെങ്കിൽ (b) സമയത്തിനകം പിൻവലിക്കാൻ തീരുമാനിച്ചവർക്കെല്ലാം മുഴുവൻ തുകയും കൊടുത്തുതീർക്കുകയോ ചെയ്യുന്നതുവരെ പ്രമേയം നടപ്പാകില്ല.",
    ),
    note=Text("The Act sets no outer limit.", "പരമാവധി സമയം നിയമം പറയുന്നില്ല."),
)
def assent_or_claims_met() -> Test:
    """Over the members and creditors of every society concerned."""
    return all_settled()


kcs.time_limit(
    TimeLimit(
        citation="s.14(4)",
        in_force=FROM_1969,
        says=WITHDRAW,
        starts=(SERVED,),
        length=OPTION,
        rules=COUNTED,
        who=EACH,
        on_lapse=Text(
            "Who has said nothing is deemed to have assented, by section 14(5).",
            "മറുപടി നൽകാത്തവർ സമ്മതിച്ചതായി 14(5)-ാം വകുപ്പനുസരിച്ച് കരുതപ്പെടും.",
        ),
        remedy=Text(
            "Write to the society within the two months and keep proof. Until the claim is paid in full, the resolution takes "
            "no effect; tell the Registrar if it is not paid.",
            "രണ്ടു മാസത്തിനകം സംഘത്തിന് എഴുതി നൽകി തെളിവ് സൂക്ഷിക്കുക. മുഴുവൻ തുകയും കിട്ടുന്നതുവരെ പ്രമേയം നടപ്പാകില്ല; കിട്ടിയില്ലെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാറെ അറിയിക്കുക.",
        ),
        remedy_citation="s.14(6)",
    )
)
