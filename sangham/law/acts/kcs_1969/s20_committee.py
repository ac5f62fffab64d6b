"""Section 20(c) to (e): votes within the committee, and the Chairman's second vote on a tie."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_voting import OnCommittee
from sangham.law.acts.kcs_1969.instruments import FROM_2000, UNTIL_2000
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import NoText, Test, cite, readings
from sangham.law.provision import Alternative, Reading


def sits() -> Test:
    """On the committee in one way or another."""
    return OnCommittee.elected_to_committee | OnCommittee.government_nominee | OnCommittee.ex_officio_member


kcs.reading(
    Reading(
        "nominee_ex_officio",
        "s.20 proviso",
        Text(
            "One whom the Government nominated sits ex officio: is there a vote in the election of office-bearers?",
            "സർക്കാർ നാമനിർദ്ദേശം ചെയ്തയാൾ വഹിക്കുന്ന ഉദ്യോഗത്തിന്റെ പേരിലുള്ള അംഗവുമാണെങ്കിൽ ഭാരവാഹികളെ തിരഞ്ഞെടുക്കാൻ വോട്ടുണ്ടോ?",
        ),
        {
            "nominee": Alternative(
                Text(
                    "Yes: each nominee of the Government has that vote.",
                    "ഉണ്ട്: സർക്കാർ നാമനിർദ്ദേശം ചെയ്ത ഓരോരുത്തർക്കും ആ വോട്ടുണ്ട്.",
                ),
                Text(
                    "Proviso (c): each person nominated, and in so many words in that election too.",
                    "(c) ക്ലിപ്തനിബന്ധന: നാമനിർദ്ദേശം ചെയ്ത ഓരോ വ്യക്തിക്കും; ആ തിരഞ്ഞെടുപ്പിലും എന്ന് എടുത്തു പറയുന്നു.",
                ),
            ),
            "ex_officio": Alternative(
                Text(
                    "No: an ex officio member never has it.",
                    "ഇല്ല: ഉദ്യോഗത്തിന്റെ പേരിലുള്ള അംഗത്തിന് അത് ഒരിക്കലുമില്ല.",
                ),
                Text(
                    "Proviso (d): it comes later, speaks of ex officio members without exception, and forbids.",
                    "(d) ക്ലിപ്തനിബന്ധന: പിന്നീടു വരുന്നു; ഉദ്യോഗത്തിന്റെ പേരിലുള്ള എല്ലാ അംഗങ്ങളെയും ഒരുപോലെ വിലക്കുന്നു.",
                ),
            ),
        },
        default="ex_officio",
    )
)


@kcs.clause(
    "s.20 proviso",
    in_force=UNTIL_2000,
    says=Text(
        "Who voted in the committee before 2000 is not in the source; whoever did not sit on it had no vote there.",
        "2000-നു മുമ്പ് ഭരണസമിതിയിൽ ആർക്കെല്ലാം വോട്ടുണ്ടായിരുന്നെന്ന് ഉറവിടത്തിലില്ല; അതിൽ അംഗമല്ലാത്തയാൾക്ക് അവിടെ വോട്ടില്ല.",
    ),
)
def committee_before_2000() -> Test:
    """The section was replaced whole."""
    return sits() & cite("s.20(c)") & cite("s.20(d)") & NoText()


@kcs.clause(
    "s.20 proviso",
    in_force=FROM_2000,
    says=Text(
        "In the committee each member has one vote: who was elected, who was nominated by the Government under (c), "
        "and who sits ex officio, this one by (d) not in the election of office-bearers.",
        "ഭരണസമിതിയിൽ ഓരോ അംഗത്തിനും ഒരു വോട്ട്: തിരഞ്ഞെടുക്കപ്പെട്ടയാൾക്കും, (c) അനുസരിച്ച് സർക്കാർ നാമനിർദ്ദേശം ചെയ്തയാൾക്കും, വഹിക്കുന്ന ഉദ്യോഗത്തിന്റെ പേരിൽ അംഗമായയാൾക്കും; ഒടുവിൽ പറഞ്ഞയാൾക്ക് (d) അനുസരിച്ച് ഭാരവാഹികളുടെ തിരഞ്ഞെടുപ്പിൽ ഇല്ല.",
    ),
    note=Text(
        "Provisos (c) and (d) clash where one person is both; each reading is shown.",
        "ഒരാൾ രണ്ടുമാണെങ്കിൽ (c), (d) ക്ലിപ്തനിബന്ധനകൾ തമ്മിൽ ഇടയുന്നു; രണ്ട് വ്യാഖ്യാനവും കാണിക്കുന്നു.",
    ),
)
def vote_in_committee() -> Test:
    """A seat that carries a vote, and (d) does not take it, or (c) gives it back."""
    seat = OnCommittee.elected_to_committee | OnCommittee.ex_officio_member | cite("s.20(c)")
    return seat & readings(
        "nominee_ex_officio", nominee=cite("s.20(d)") | cite("s.20(c)"), ex_officio=cite("s.20(d)")
    )


for _letter, _says in {
    "c": Text(
        "What was said of the Government's nominees before 2000 is not in the source.",
        "സർക്കാർ നാമനിർദ്ദേശം ചെയ്തവരെക്കുറിച്ച് 2000-നു മുമ്പ് പറഞ്ഞിരുന്നത് ഉറവിടത്തിലില്ല.",
    ),
    "d": Text(
        "What was said of ex officio members before 2000 is not in the source.",
        "ഉദ്യോഗത്തിന്റെ പേരിലുള്ള അംഗങ്ങളെക്കുറിച്ച് 2000-നു മുമ്പ് പറഞ്ഞിരുന്നത് ഉറവിടത്തിലില്ല.",
    ),
    "e": Text(
        "What was said of equal votes before 2000 is not in the source.",
        "വോട്ട് തുല്യമായാൽ എന്തെന്ന് 2000-നു മുമ്പ് പറഞ്ഞിരുന്നത് ഉറവിടത്തിലില്ല.",
    ),
}.items():
    kcs.text_not_held(f"s.20({_letter})", in_force=UNTIL_2000, says=_says)


@kcs.clause(
    "s.20(c)",
    in_force=FROM_2000,
    says=Text(
        "Where the Government is a member of the society, each person whom it nominated to the committee has one vote, "
        "in the election of office-bearers too.",
        "സർക്കാർ സംഘത്തിലെ അംഗമാണെങ്കിൽ, സർക്കാർ നാമനിർദ്ദേശം ചെയ്ത ഓരോ ഭരണസമിതി അംഗത്തിനും ഒരു വോട്ടുണ്ട്; ഭാരവാഹികളെ തിരഞ്ഞെടുക്കാനും.",
    ),
    note=Text(
        "Between “the Government” and “the committee” a word is missing in the text; nominated to it is meant.",
        "“the Government”, “the committee” എന്നിവയ്ക്കിടയിൽ പാഠത്തിൽ ഒരു വാക്ക് വിട്ടുപോയിട്ടുണ്ട്; ഭരണസമിതിയിലേക്ക് എന്നാണ് ഉദ്ദേശ്യം.",
    ),
)
def governments_nominee_votes() -> Test:
    """Both: the Government is a member, and nominated this person."""
    return OnCommittee.government_is_member & OnCommittee.government_nominee


@kcs.clause(
    "s.20(d)",
    in_force=FROM_2000,
    says=Text(
        "The vote is not that of an ex officio member in the election of office-bearers; such a member has one vote in all else.",
        "വഹിക്കുന്ന ഉദ്യോഗത്തിന്റെ പേരിലുള്ള ഭരണസമിതി അംഗം ഭാരവാഹികളെ തിരഞ്ഞെടുക്കാൻ വോട്ട് ചെയ്യരുത്; മറ്റെല്ലാറ്റിലും ഒരു വോട്ടുണ്ട്.",
    ),
)
def ex_officio_not_for_office_bearers() -> Test:
    """The bar; who is not ex officio is not touched by it."""
    return ~(OnCommittee.ex_officio_member & OnCommittee.electing_office_bearers)


@kcs.clause(
    "s.20(e)",
    in_force=FROM_2000,
    says=Text(
        "Where the votes are equal the Chairman has, and casts, a second vote.",
        "വോട്ട് തുല്യമായാൽ അധ്യക്ഷന് രണ്ടാമതൊരു വോട്ടുണ്ട്; അത് രേഖപ്പെടുത്തണം.",
    ),
    note=Text(
        "Who takes the chair is for the Rules and the bye-laws, which are not held. Between 2000 and 2002 something "
        "followed this clause that was omitted on 04/05/2002; it is not held.",
        "അധ്യക്ഷനാകേണ്ടത് ആരെന്ന് പറയുന്നത് ചട്ടങ്ങളും നിയമാവലിയുമാണ്; അവ കൈവശമില്ല. 2000 മുതൽ 2002 വരെ ഇതിനു ശേഷം ഉണ്ടായിരുന്ന എന്തോ ഒന്ന് 04/05/2002-ന് ഒഴിവാക്കി; അതും കൈവശമില്ല.",
    ),
)
def casting_vote() -> Test:
    """Equality, and the chair."""
    return OnCommittee.is_chairman & OnCommittee.votes_for.equals(OnCommittee.votes_against)
