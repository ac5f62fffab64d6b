"""Section 11: a change in the form or extent of liability, and each person's option to withdraw.

Sub-section (4) is not in the source: (5) follows (3). The counting over all persons is in `s11_options.py`.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_amendment import AskedFor
from sangham.law.acts.kcs_1969.facts_transformation import Options, Resolution
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.s11_options import COUNTED, OPTION
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test, cite, readings
from sangham.law.provision import Alternative, Reading, Start, TimeLimit

kcs.reading(
    Reading(
        "to_unlimited",
        "s.11(1)",
        Text("May a society give up limited liability?", "സംഘത്തിന് ക്ലിപ്ത ബാധ്യത ഉപേക്ഷിക്കാമോ?"),
        {
            "barred": Alternative(
                Text(
                    "No: a change may not lead to what could not be registered.",
                    "പറ്റില്ല: രജിസ്റ്റർ ചെയ്യാൻ പറ്റാത്ത ഒന്നിലേക്ക് മാറാനാവില്ല.",
                ),
                Text(
                    "Section 11(1) is subject to the Act, and section 5(1) knows limited liability only.",
                    "11(1)-ാം വകുപ്പ് നിയമത്തിലെ മറ്റു വ്യവസ്ഥകൾക്ക് വിധേയമാണ്; 5(1)-ാം വകുപ്പ് ക്ലിപ്ത ബാധ്യത മാത്രമേ അനുവദിക്കുന്നുള്ളൂ.",
                ),
            ),
            "open": Alternative(
                Text(
                    "Yes: the form of liability may be changed either way.",
                    "പറ്റും: ബാധ്യതയുടെ രൂപം ഏതു വിധത്തിലും മാറ്റാം.",
                ),
                Text(
                    "Section 11(1) says form without exception; section 5(1) speaks of being registered, not of what follows.",
                    "11(1)-ാം വകുപ്പ് രൂപം എന്നു മാത്രം പറയുന്നു, ഒന്നും ഒഴിവാക്കുന്നില്ല; 5(1)-ാം വകുപ്പ് പറയുന്നത് രജിസ്റ്റർ ചെയ്യുന്നതിനെക്കുറിച്ചാണ്, പിന്നീടുള്ളതിനെക്കുറിച്ചല്ല.",
                ),
            ),
        },
        default="barred",
    )
)
kcs.reading(
    Reading(
        "assent_or_claims",
        "s.11(5)",
        Text(
            "Some used their option and are paid in full, others have not assented and were never served: is that enough?",
            "ചിലർ പിൻവലിക്കാൻ തീരുമാനിച്ച് മുഴുവൻ തുക വാങ്ങി; മറ്റു ചിലർക്ക് നോട്ടീസ് കിട്ടിയിട്ടില്ല, അവർ സമ്മതിച്ചിട്ടുമില്ല: അതു മതിയോ?",
        ),
        {
            "each": Alternative(
                Text(
                    "Each person has to be settled: assent by word or by silence, or payment in full.",
                    "ഓരോരുത്തരുടെയും കാര്യം തീരണം: അറിയിച്ചോ മൗനത്താലോ ഉള്ള സമ്മതം, അല്ലെങ്കിൽ മുഴുവൻ തുക.",
                ),
                Text(
                    "The purpose: nobody is bound who was not asked. Who was not served has no option to use.",
                    "ഉദ്ദേശ്യം: ചോദിക്കാതെ ആരെയും ബാധ്യസ്ഥരാക്കരുത്. നോട്ടീസ് കിട്ടാത്തവർക്ക് തീരുമാനമെടുക്കാൻ അവസരമില്ല.",
                ),
            ),
            "claims": Alternative(
                Text(
                    "Once the two months of those served are over, it is enough that every claim made in time is met.",
                    "നോട്ടീസ് കിട്ടിയവരുടെ രണ്ടു മാസം കഴിഞ്ഞാൽ, സമയത്തിനകം ആവശ്യപ്പെട്ടതെല്ലാം കൊടുത്തുതീർത്താൽ മതി.",
                ),
                Text(
                    "The words: either (a) or (b); and (b) speaks of those alone who use the option.",
                    "വാക്കുകൾ: (a) അല്ലെങ്കിൽ (b); (b) പറയുന്നത് പിൻവലിക്കാൻ തീരുമാനിച്ചവരെക്കുറിച്ചു മാത്രം.",
                ),
            ),
        },
        default="each",
    )
)


def option_open() -> Test:
    """The option is used in this person's own two months: from the day of service to the last day, both in."""
    served, used = Options.option_served_on, Options.option_used_on
    return Options.option_notice_written & (used >= served) & (used <= served.after(months=2))


def silent_until_the_end() -> Test:
    """On the day asked for the two months are over, and the option was not used within them."""
    ends = Options.option_served_on.after(months=2)
    return (AskedFor.asked_for_on > ends) & ~(Options.option_used & (Options.option_used_on <= ends))


def all_settled() -> Test:
    """All assented, or all claims met: person by person, or by the words of either limb."""
    return readings(
        "assent_or_claims",
        each=Options.persons_unsettled <= 0,
        claims=(Options.persons_not_assenting <= 0)
        | ((Options.options_exercised >= 1) & (Options.claims_unmet <= 0) & (Options.options_running <= 0)),
    )


@kcs.clause(
    "s.11(1)",
    in_force=FROM_1969,
    says=Text(
        "By an amendment of its bye-laws a society may change the form or extent of its members' liability. The change "
        "acts when sub-section (5) is satisfied and the amendment is registered and in force.",
        "നിയമാവലി ഭേദഗതി ചെയ്ത് അംഗങ്ങളുടെ ബാധ്യതയുടെ രൂപമോ വ്യാപ്തിയോ സംഘത്തിന് മാറ്റാം. (5) ഉപവകുപ്പ് പറയുന്നത് പൂർത്തിയാകുകയും ഭേദഗതി രജിസ്റ്റർ ചെയ്ത് പ്രാബല്യത്തിൽ വരുകയും ചെയ്യുമ്പോഴാണ് മാറ്റം നടപ്പാകുന്നത്.",
    ),
)
def liability_may_change() -> Test:
    """The resolution, the assent or payment of all, and an amendment that is in force (s.13)."""
    return (
        readings(
            "to_unlimited",
            barred=Resolution.liability_resolution_passed & ~Resolution.becomes_unlimited,
            open=Resolution.liability_resolution_passed,
        )
        & cite("s.11(5)")
        & cite("s.13")
    )


@kcs.clause(
    "s.11(2)",
    in_force=FROM_1969,
    says=Text(
        "After the resolution the society gives written notice to all its members and creditors. For two months from "
        "the day on which it is served on him or her, each may withdraw shares, deposits or loans, whatever section 24, "
        "the bye-laws or a contract say.",
        "പ്രമേയം പാസാക്കിയാൽ എല്ലാ അംഗങ്ങൾക്കും സംഘം പണം നൽകാനുള്ള എല്ലാവർക്കും രേഖാമൂലം നോട്ടീസ് നൽകണം. തനിക്ക് നോട്ടീസ് കിട്ടിയ ദിവസം മുതൽ രണ്ടു മാസത്തിനകം ഓരോരുത്തർക്കും ഓഹരിയോ നിക്ഷേപമോ വായ്പയോ പിൻവലിക്കാം; 24-ാം വകുപ്പോ നിയമാവലിയോ കരാറോ അതിനു തടസ്സമല്ല.",
    ),
    note=Text(
        "A member here is also a nominal or associate member, by section 2(l). The time is each person's own.",
        "2(l)-ാം വകുപ്പനുസരിച്ച് നാമമാത്ര അംഗവും അസോസിയേറ്റ് അംഗവും ഇതിൽപ്പെടും. സമയം ഓരോരുത്തർക്കും വെവ്വേറെയാണ്.",
    ),
)
def option_to_withdraw() -> Test:
    """One person's option, on one day."""
    return option_open()


@kcs.clause(
    "s.11(3)",
    in_force=FROM_1969,
    says=Text(
        "A member or creditor who has not used the option when his or her two months are over is deemed to have assented.",
        "രണ്ടു മാസത്തിനകം പിൻവലിക്കാൻ തീരുമാനിക്കാത്ത അംഗവും സംഘം പണം നൽകാനുള്ളയാളും മാറ്റത്തിന് സമ്മതിച്ചതായി കരുതപ്പെടും.",
    ),
    note=Text(
        "This follows of itself; nobody has to order it. In the source sub-section (5) comes next: there is no (4).",
        "ഇത് തനിയെ സംഭവിക്കുന്നതാണ്; ആരും ഉത്തരവിടേണ്ടതില്ല. ഉറവിടത്തിൽ ഇതിനു ശേഷം (5) ആണ്; (4) ഇല്ല.",
    ),
)
def silence_is_assent() -> Test:
    """Of one person."""
    return silent_until_the_end()


@kcs.clause(
    "s.11(5)",
    in_force=FROM_1969,
    says=Text(
        "The amendment that changes liability is not registered and does not act until either (a) all members and "
        "creditors have assented or are deemed to have, or (b) all claims of those who used the option in time have been "
        "met in full.",
        "(a) എല്ലാ അംഗങ്ങളും സംഘം പണം നൽകാനുള്ളവരും സമ്മതിക്കുകയോ സമ്മതിച്ചതായി കരുതപ്പെടുകയോ, അല്ലെങ്കിൽ (b) സമയത്തിനകം പിൻവലിക്കാൻ തീരുമാനിച്ചവർക്കെല്ലാം മുഴുവൻ തുകയും കൊടുത്തുതീർക്കുകയോ ചെയ്യുന്നതുവരെ ബാധ്യത മാറ്റുന്ന ഭേദഗതി രജിസ്റ്റർ ചെയ്യരുത്; അത് നടപ്പാകുകയുമില്ല.",
    ),
    note=Text(
        "The Act sets no outer limit. The source has “me in full” for “met in full”.",
        "പരമാവധി സമയം നിയമം പറയുന്നില്ല. ഉറവിടത്തിൽ “met in full” എന്നതിനു പകരം “me in full” എന്നാണ്.",
    ),
)
def assent_or_claims_met() -> Test:
    """Over all members and creditors, with bounds where one of them is not fully known."""
    return all_settled()


WITHDRAW = Text("To withdraw shares, deposits or loans", "ഓഹരിയോ നിക്ഷേപമോ വായ്പയോ പിൻവലിക്കാൻ")
SERVED = Start(
    "option_notice_served", Text("service of the notice on that person", "ആ ആൾക്ക് നോട്ടീസ് കിട്ടിയ ദിവസം")
)
EACH = Text("each member and creditor", "ഓരോ അംഗവും, സംഘം പണം നൽകാനുള്ള ഓരോരുത്തരും")

kcs.time_limit(
    TimeLimit(
        citation="s.11(2)",
        in_force=FROM_1969,
        says=WITHDRAW,
        starts=(SERVED,),
        length=OPTION,
        rules=COUNTED,
        who=EACH,
        on_lapse=Text(
            "Who has said nothing is deemed to have assented, by section 11(3).",
            "മറുപടി നൽകാത്തവർ സമ്മതിച്ചതായി 11(3)-ാം വകുപ്പനുസരിച്ച് കരുതപ്പെടും.",
        ),
        remedy=Text(
            "Write to the society within the two months and keep proof. Until the claim is paid in full, the change can "
            "neither be registered nor act; tell the Registrar if it is not paid.",
            "രണ്ടു മാസത്തിനകം സംഘത്തിന് എഴുതി നൽകി തെളിവ് സൂക്ഷിക്കുക. മുഴുവൻ തുകയും കിട്ടുന്നതുവരെ മാറ്റം രജിസ്റ്റർ ചെയ്യാനോ നടപ്പാക്കാനോ കഴിയില്ല; കിട്ടിയില്ലെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാറെ അറിയിക്കുക.",
        ),
        remedy_citation="s.11(5)",
    )
)
