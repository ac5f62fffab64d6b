"""Section 20: one member, one vote; who has none. The committee's votes are in `s20_committee.py`.

The section as it stands came on 01.01.2000; its opening words ("every member") act from 04.05.2002, and what they
replaced is not held. The day that matters is the poll.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.exemptions import Exemption
from sangham.law.acts.kcs_1969.facts_voting import Voter
from sangham.law.acts.kcs_1969.instruments import FROM_2000, FROM_2002, UNTIL_2000
from sangham.law.acts.kcs_1969.instruments_rules import FROM_RULES
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import NoText, Test, cite, readings
from sangham.law.provision import Alternative, Reading

DAYS_BEFORE = 60


def a_member_at_the_poll() -> Test:
    """Admitted by then, or a member from the beginning; and the membership not ended by then."""
    admitted = Voter.founding_member | (Voter.admitted_on <= Voter.poll_on)
    return admitted & (~Voter.membership_ceased | (Voter.membership_ceased_on > Voter.poll_on))


@kcs.clause(
    "s.20",
    in_force=UNTIL_2000,
    says=Text(
        "The section on votes that stood before 2000 is not in the source; without membership, and the payment that "
        "section 19 asks for, there was no vote under any words.",
        "2000-നു മുമ്പുണ്ടായിരുന്ന, വോട്ടിനെക്കുറിച്ചുള്ള വകുപ്പ് ഉറവിടത്തിലില്ല; അംഗത്വവും 19-ാം വകുപ്പ് പറയുന്ന പണമടയ്ക്കലും ഇല്ലാതെ ഏതു പാഠത്തിലും വോട്ടുണ്ടായിരുന്നില്ല.",
    ),
)
def vote_before_2000() -> Test:
    """Section 19 was there from the beginning, and held."""
    return a_member_at_the_poll() & cite("s.19") & cite("s.20(a)") & cite("s.20(b)") & NoText()


@kcs.clause(
    "s.20",
    in_force=FROM_2000.until(FROM_2002.opened),
    says=Text(
        "Who had the one vote was said in words that the source does not give; the provisos (a) and (b), and section "
        "19, took it away as they do now.",
        "ഒരു വോട്ട് ആർക്ക് എന്നു പറഞ്ഞ അന്നത്തെ വാക്കുകൾ ഉറവിടത്തിലില്ല; (a), (b) എന്നീ ക്ലിപ്തനിബന്ധനകളും 19-ാം വകുപ്പും ഇന്നത്തെപ്പോലെ അന്നും വോട്ട് തടഞ്ഞിരുന്നു.",
    ),
    note=Text(
        "From outside the sources: a judgment speaks of lists of active members until 04/05/2002. Something after "
        "proviso (e) was omitted on that day too; it is not held.",
        "ഉറവിടങ്ങൾക്കു പുറത്തുനിന്ന്: 04/05/2002 വരെ സജീവ അംഗങ്ങളുടെ പട്ടികയായിരുന്നെന്ന് ഒരു കോടതിവിധി പറയുന്നു. (e) ക്ലിപ്തനിബന്ധനയ്ക്കു ശേഷമുള്ള എന്തോ ഒന്നും ആ ദിവസം ഒഴിവാക്കി; അതും കൈവശമില്ല.",
    ),
)
def vote_until_2002() -> Test:
    """ "[11. every member]": what stood there between 01.01.2000 and 04.05.2002 is not in the source."""
    return a_member_at_the_poll() & cite("s.19") & cite("s.20(a)") & cite("s.20(b)") & NoText()


@kcs.clause(
    "s.20",
    in_force=FROM_2002,
    says=Text(
        "Every member has one vote in the society's affairs, whatever any other law says, but not one whom proviso (a) "
        "or (b) bars; and while section 19 or 19A stops a member's rights, it cannot be cast.",
        "മറ്റേതു നിയമം എന്തു പറഞ്ഞാലും ഓരോ അംഗത്തിനും സംഘത്തിന്റെ കാര്യങ്ങളിൽ ഒരു വോട്ടുണ്ട്; (a), (b) ക്ലിപ്തനിബന്ധനകൾ തടയുന്നവർക്ക് ഇല്ല. 19, 19A വകുപ്പുകൾ അംഗത്തിന്റെ അവകാശങ്ങൾ തടയുന്ന കാലം വോട്ട് ചെയ്യാനാകില്ല.",
    ),
    note=Text(
        "One vote, however many shares. One who is only ineligible under section 16A(1) still votes: membership ends by "
        "removal. The section prevails over others as to having a vote; sections 19 and 19A speak of its exercise, so "
        "the two are read together. A word is missing in its opening: “this Act other law”.",
        "ഓഹരി എത്രയായാലും വോട്ട് ഒന്ന്. 16A(1)-ാം വകുപ്പനുസരിച്ച് അർഹതയില്ലാതായാലും വോട്ടുണ്ട്: നീക്കം ചെയ്യുമ്പോഴേ അംഗത്വം തീരൂ. വോട്ടുണ്ടോ എന്നതിൽ ഈ വകുപ്പാണ് മറ്റുള്ളവയ്ക്കു മേൽ; അത് ഉപയോഗിക്കുന്നതിനെക്കുറിച്ചാണ് 19, 19A വകുപ്പുകൾ; അതിനാൽ ഒരുമിച്ചു വായിക്കുന്നു. തുടക്കത്തിൽ ഒരു വാക്ക് വിട്ടുപോയിട്ടുണ്ട്: “this Act other law”.",
    ),
)
def one_member_one_vote() -> Test:
    """A member at the poll, whose rights are not stopped, and whom no proviso bars."""
    return a_member_at_the_poll() & cite("s.19") & cite("s.19A") & cite("s.20(a)") & cite("s.20(b)")


kcs.reading(
    Reading(
        "sixty_days",
        "s.20(a)",
        Text(
            "Admitted on the sixty-first day before the election: is that within sixty days?",
            "തിരഞ്ഞെടുപ്പിനു മുമ്പുള്ള അറുപത്തിയൊന്നാം ദിവസമാണ് പ്രവേശിപ്പിച്ചതെങ്കിൽ അത് അറുപത് ദിവസത്തിനകമാണോ?",
        ),
        {
            "ordinary": Alternative(
                Text(
                    "No: the day of the election is not counted, the sixtieth day before it is; earlier days are free.",
                    "അല്ല: തിരഞ്ഞെടുപ്പ് ദിവസം കണക്കാക്കില്ല; അതിനു മുമ്പുള്ള അറുപതാം ദിവസം കണക്കാക്കും; അതിനും മുമ്പുള്ള ദിവസങ്ങൾക്ക് തടസ്സമില്ല.",
                ),
                Text(
                    "The ordinary way of counting a period from a day: that day is left out, the last one is in.",
                    "ഒരു ദിവസം മുതലുള്ള കാലം എണ്ണുന്ന സാധാരണ രീതി: ആ ദിവസം വിടും; അവസാന ദിവസം എടുക്കും.",
                ),
            ),
            "clear": Alternative(
                Text(
                    "Yes: sixty clear days lie between the two and are the bar; one day more is needed.",
                    "അതെ: രണ്ടിനുമിടയിലെ അറുപത് പൂർണ്ണ ദിവസങ്ങളും തടസ്സമുള്ള കാലമാണ് (ആദ്യത്തെയും അവസാനത്തെയും ദിവസം ഒഴികെ); ഒരു ദിവസം കൂടി വേണം.",
                ),
                Text(
                    "The words “immediately prior”: whole days before the election, neither end being counted.",
                    "“immediately prior” എന്ന വാക്കുകൾ: തിരഞ്ഞെടുപ്പിനു തൊട്ടുമുമ്പുള്ള മുഴുവൻ ദിവസങ്ങൾ; രണ്ടറ്റവും കണക്കാക്കില്ല.",
                ),
            ),
        },
        default="ordinary",
    )
)

kcs.text_not_held(
    "s.20(a)",
    in_force=UNTIL_2000,
    says=Text(
        "Whether new members were barred before 2000, and for how long, is not in the source.",
        "2000-നു മുമ്പ് പുതിയ അംഗങ്ങൾക്ക് വോട്ട് തടഞ്ഞിരുന്നോ എന്നും എത്ര കാലത്തേക്കെന്നും ഉറവിടത്തിലില്ല.",
    ),
)


@kcs.clause(
    "s.20(a)",
    in_force=FROM_2000,
    says=Text(
        "The voter was not admitted within the sixty days immediately before the day of the election; one who was has no vote.",
        "തിരഞ്ഞെടുപ്പ് ദിവസത്തിന് തൊട്ടുമുമ്പുള്ള അറുപത് ദിവസത്തിനകം പ്രവേശിപ്പിച്ച അംഗമാകരുത്; അങ്ങനെയുള്ളയാൾക്ക് വോട്ടില്ല.",
    ),
    note=Text(
        "The day of the election is taken as that of the poll. Who joined in the application for registration was never "
        "admitted, by section 2(l), and is not barred.",
        "തിരഞ്ഞെടുപ്പ് ദിവസം എന്നത് വോട്ടെടുപ്പ് ദിവസമായി എടുക്കുന്നു. രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷയിൽ ചേർന്നവർ 2(l)-ാം വകുപ്പനുസരിച്ച് പിന്നീട് പ്രവേശിപ്പിക്കപ്പെട്ടവരല്ല; അവർക്ക് തടസ്സമില്ല.",
    ),
)
def not_admitted_within_sixty_days() -> Test:
    """Admitted on E-60: barred; on E-61: votes, or by clear days not yet; on E-62: votes."""
    longer = readings(
        "sixty_days",
        ordinary=Voter.admitted_on < Voter.poll_on.after(days=-DAYS_BEFORE),
        clear=Voter.admitted_on < Voter.poll_on.after(days=-DAYS_BEFORE - 1),
    )
    return Voter.founding_member | longer | Exemption.exempted_from_s20a


@kcs.derives(Voter.votes_from_on, source=("admitted_on",), citation="s.20(a)")
def end_of_the_sixty_days(given: Given) -> Mapping[str, Made]:
    """The first day of a poll that (a) does not bar, counted in the ordinary way."""
    admitted = given["admitted_on"]
    if admitted is None:
        return {"votes_from_on": Made(None, (), ("admitted_on",))}
    return {"votes_from_on": Made(admitted + timedelta(days=DAYS_BEFORE + 1))}


kcs.text_not_held(
    "s.20(b)",
    in_force=UNTIL_2000,
    says=Text(
        "What was said of the votes of nominal or associate members before 2000 is not in the source.",
        "നാമമാത്ര അംഗങ്ങളുടെയോ അസോസിയേറ്റ് അംഗങ്ങളുടെയോ വോട്ടിനെക്കുറിച്ച് 2000-നു മുമ്പ് പറഞ്ഞിരുന്നത് ഉറവിടത്തിലില്ല.",
    ),
)


@kcs.clause(
    "s.20(b)",
    in_force=FROM_2000,
    says=Text(
        "The voter is not a nominal or associate member; such a member has no vote.",
        "നാമമാത്ര അംഗമോ അസോസിയേറ്റ് അംഗമോ ആകരുത്; അങ്ങനെയുള്ളയാൾക്ക് വോട്ടില്ല.",
    ),
    note=Text(
        "Letters such as class C or class D decide nothing: what the bye-laws make of the class does.",
        "സി ക്ലാസ്, ഡി ക്ലാസ് എന്ന പേരല്ല നോക്കേണ്ടത്; ആ തരം അംഗത്വത്തെക്കുറിച്ച് നിയമാവലി പറയുന്നതാണ്.",
    ),
)
def not_nominal() -> Test:
    """Whatever the bye-laws give."""
    return ~Voter.nominal_or_associate


@kcs.clause(
    "s.20(R28)",
    in_force=FROM_RULES,
    says=Text(
        "From outside the sources, for a voters' list: whoever has the vote under section 20, and has paid the share "
        "value in time by rule 28.",
        "ഉറവിടങ്ങൾക്കു പുറത്തുള്ളതും ചേർത്ത്, വോട്ടർപട്ടികയ്ക്ക്: 20-ാം വകുപ്പനുസരിച്ച് വോട്ടുള്ള, 28-ാം ചട്ടമനുസരിച്ച് സമയത്ത് ഓഹരിവില അടച്ച അംഗം.",
    ),
    note=Text(
        "Without rule 28 the answer is that of section 20; it is shown beside this one.",
        "28-ാം ചട്ടം കൂട്ടാതെയുള്ള ഉത്തരം 20-ാം വകുപ്പിന്റേതാണ്; അത് ഇതോടൊപ്പം കാണിക്കുന്നു.",
    ),
)
def on_the_voters_list() -> Test:
    """The rule's heading, by an outside page, is the restriction on the right of vote at the election."""
    return cite("s.20") & cite("s.19(R28)")
