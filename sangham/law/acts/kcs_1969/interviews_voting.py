"""Interviews on the vote: on a day of poll, and why a name is no longer among the members."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.interview import Assumed, Interview, Stage, Step
from sangham.law.outcome import Outcome


def not_exempted(section: str) -> Assumed:
    """That no order exempts the society from a section; citizens seldom know of one."""
    return Assumed(
        False,
        Text(
            "No order of the Government exempts the society from section {s}.",
            "{s}-ാം വകുപ്പിൽ നിന്ന് സർക്കാർ ഉത്തരവിലൂടെ സംഘത്തെ ഒഴിവാക്കിയിട്ടില്ല.",
        ).fill(s=section),
    )


VOTE = Interview(
    name="may-i-vote",
    title=Text("May I vote on that day?", "ആ ദിവസം എനിക്ക് വോട്ട് ചെയ്യാമോ?"),
    introduces=Text(
        "Whether a member has a vote at a poll, by the Act; then whether the name stands on the list, by a rule known only "
        "from outside these texts.",
        "വോട്ടെടുപ്പിൽ അംഗത്തിന് വോട്ടുണ്ടോ എന്ന് നിയമമനുസരിച്ചും, പേര് പട്ടികയിൽ വരുമോ എന്ന് ഇവിടെയുള്ള പാഠങ്ങൾക്കു പുറത്തുനിന്നു മാത്രം "
        "അറിയുന്ന ഒരു ചട്ടം കൂട്ടിയും.",
    ),
    stages=(Stage("vote", on="poll_day"), Stage("voters-roll", on="poll_day", unless_failed=True)),
    days={"poll_day": Text("On which day is the poll?", "വോട്ടെടുപ്പ് ഏത് ദിവസം?")},
    order=(
        "nominal_or_associate",
        "founding_member",
        "admitted_on",
        "membership_ceased",
        "membership_ceased_on",
        "membership_payments_made",
        "membership_interest_acquired",
        "meetings_attended",
        "services_used",
    ),
    groups=(("meetings_attended", "least_meetings"), ("services_used", "least_services")),
    presumes={"membership_ceased_on": "membership_ceased", "share_value_paid_on": "share_value_fully_paid"},
    assumes={
        "exempted_from_s19": not_exempted("19"),
        "exempted_from_s19a": not_exempted("19A"),
        "exempted_from_s20a": not_exempted("20(a)"),
    },
    asks={
        "nominal_or_associate": Text(
            "Are you a nominal or associate member? (The bye-laws say so, not the letter of the class.)",
            "നിങ്ങൾ നാമമാത്ര അംഗമോ അസോസിയേറ്റ് അംഗമോ ആണോ? (ക്ലാസിന്റെ അക്ഷരമല്ല, നിയമാവലിയാണ് അത് പറയുന്നത്.)",
        ),
        "founding_member": Text(
            "Did you join in the application by which the society was registered?",
            "സംഘം രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷയിൽ നിങ്ങൾ ചേർന്നിരുന്നോ?",
        ),
        "admitted_on": Text("On which day were you admitted as a member?", "നിങ്ങളെ അംഗമായി ചേർത്തത് ഏത് ദിവസം?"),
        "membership_payments_made": Text(
            "Have you paid what the Rules or the bye-laws ask for towards membership?",
            "അംഗത്വത്തിന് ചട്ടങ്ങളോ നിയമാവലിയോ ആവശ്യപ്പെടുന്ന തുക അടച്ചോ?",
        ),
        "meetings_attended": Text(
            "How many general body meetings have you attended, in the time over which they are counted?",
            "കണക്കാക്കുന്ന കാലത്തിനിടെ എത്ര പൊതുയോഗത്തിൽ നിങ്ങൾ പങ്കെടുത്തു?",
        ),
        "services_used": Text(
            "How much of the society's services have you used, in the measure that is prescribed?",
            "നിർണ്ണയിക്കപ്പെട്ട അളവിൽ, സംഘത്തിന്റെ സേവനം എത്ര നിങ്ങൾ ഉപയോഗിച്ചു?",
        ),
        "votes_from_on": Text("By the sixty days, a vote from", "അറുപത് ദിവസം കഴിഞ്ഞ് വോട്ടുള്ളത് ഈ ദിവസം മുതൽ"),
    },
    steps=(
        Step(
            Text(
                "Look at the register of members at the society: you may inspect it free of charge.",
                "സംഘത്തിലെ അംഗത്വ രജിസ്റ്റർ നോക്കുക: ഫീസില്ലാതെ പരിശോധിക്കാം.",
            ),
            "s.19B",
            interview="papers-open-to-me",
        ),
        Step(
            Text(
                "If your name was struck off, see whether that was rightly done.",
                "പേര് നീക്കിയിട്ടുണ്ടെങ്കിൽ അത് ശരിയായ വിധത്തിലാണോ എന്ന് നോക്കുക.",
            ),
            interview="name-struck-off",
        ),
        Step(
            Text("You vote in person: there is no proxy.", "നേരിട്ടു വോട്ട് ചെയ്യണം: പകരക്കാരന് ആകില്ല."),
            "s.21",
            after=(Outcome.MET, Outcome.UNKNOWN, Outcome.AMBIGUOUS),
        ),
    ),
    outside=("voters-list", "standing-for-election"),
)

STRUCK = Interview(
    name="name-struck-off",
    title=Text("Why is my name struck off?", "എന്റെ പേര് നീക്കിയത് എന്തിന്?"),
    introduces=Text(
        "The committee may remove a member, the general body may expel one; each only in its own way. Otherwise one is a member still.",
        "ഭരണസമിതിക്ക് അംഗത്തെ നീക്കം ചെയ്യാം, പൊതുയോഗത്തിന് പുറത്താക്കാം; ഓരോന്നിനും അതിന്റേതായ വഴിയുണ്ട്. അതല്ലെങ്കിൽ ഇപ്പോഴും അംഗമാണ്.",
    ),
    leads=("removed_by",),
    stages=(
        Stage("removed", on="removal_day", only={"removed_by": ("committee", "other", "nobody", None)}),
        Stage("expulsion", on="expulsion_day", only={"removed_by": ("general_body",)}),
    ),
    days={
        "removal_day": Text("On which day was the name struck off?", "പേര് നീക്കിയത് ഏത് ദിവസം?"),
        "expulsion_day": Text(
            "On which day did the general body pass the resolution?", "പൊതുയോഗം പ്രമേയം പാസാക്കിയത് ഏത് ദിവസം?"
        ),
    },
    order=(
        "heard_before_removal",
        "services_last_used_on",
        "meetings_missed_in_a_row",
        "absence_condoned_by",
        "special_meeting_for_expulsion",
        "heard_before_expulsion",
        "votes_for_expulsion",
        "votes_against_expulsion",
    ),
    groups=(
        ("votes_for_expulsion", "votes_against_expulsion"),
        ("minimum_services", "services_used"),
    ),
    summary=frozenset({"meetings_missed_in_a_row"}),
    presumes={
        "minimum_services": "minimum_services_prescribed",
        "services_used": "minimum_services_prescribed",
    },
    assumes={
        "expelled_by": Assumed(
            "general_body",
            Text("The general body resolved it, as you told.", "പൊതുയോഗമാണ് തീരുമാനിച്ചത്, നിങ്ങൾ പറഞ്ഞതുപോലെ."),
        )
    },
    asks={
        "removed_by": Text("Who struck your name off?", "ആരാണ് നിങ്ങളുടെ പേര് നീക്കിയത്?"),
        "heard_before_removal": Text(
            "Were you given an opportunity to put your case before that?",
            "അതിനുമുമ്പ് നിങ്ങളുടെ ഭാഗം ബോധിപ്പിക്കാൻ അവസരം തന്നോ?",
        ),
        "heard_before_expulsion": Text(
            "Were you given an opportunity to put your case before that?",
            "അതിനുമുമ്പ് നിങ്ങളുടെ ഭാഗം ബോധിപ്പിക്കാൻ അവസരം തന്നോ?",
        ),
        "services_last_used_on": Text(
            "When did you last use the society's services? (If never: the day of your admission.)",
            "സംഘത്തിന്റെ സേവനം നിങ്ങൾ അവസാനം ഉപയോഗിച്ചത് എന്ന്? (ഒരിക്കലും ഇല്ലെങ്കിൽ അംഗമായ ദിവസം.)",
        ),
        "meetings_missed_in_a_row": Text(
            "How many general meetings in a row did you miss?", "തുടർച്ചയായി എത്ര പൊതുയോഗത്തിൽ പങ്കെടുത്തില്ല?"
        ),
    },
    steps=(
        Step(
            Text(
                "You are still a member: write to the committee, name this clause, and ask to be entered again.",
                "നിങ്ങൾ ഇപ്പോഴും അംഗമാണ്: ഈ വ്യവസ്ഥ കാണിച്ച് പേര് വീണ്ടും ചേർക്കാൻ ഭരണസമിതിക്ക് എഴുതുക.",
            ),
            "s.16A(2)",
            question="removed",
            after=(Outcome.NOT_MET, Outcome.NOT_IN_FORCE),
        ),
        Step(
            Text(
                "A year after the removal you may be admitted again.",
                "നീക്കം ചെയ്ത് ഒരു വർഷം കഴിഞ്ഞാൽ വീണ്ടും അംഗമായി ചേർക്കാം.",
            ),
            "s.16A(2) proviso",
            question="removed",
            after=(Outcome.MET,),
            interview="join-a-society",
        ),
        Step(
            Text(
                "You are still a member: write to the committee, name this clause, and ask to be entered again.",
                "നിങ്ങൾ ഇപ്പോഴും അംഗമാണ്: ഈ വ്യവസ്ഥ കാണിച്ച് പേര് വീണ്ടും ചേർക്കാൻ ഭരണസമിതിക്ക് എഴുതുക.",
            ),
            "s.17(1)",
            question="expulsion",
            after=(Outcome.NOT_MET,),
        ),
        Step(
            Text("The society sends you a copy of the resolution.", "പ്രമേയത്തിന്റെ പകർപ്പ് സംഘം നിങ്ങൾക്ക് നൽകണം."),
            "s.17(3)",
            question="expulsion",
            limit="s.17(3)",
            start="expulsion_day",
        ),
        Step(
            Text(
                "A year after the expulsion you may be admitted again.",
                "പുറത്താക്കി ഒരു വർഷം കഴിഞ്ഞാൽ വീണ്ടും അംഗമായി ചേർക്കാം.",
            ),
            "s.17(5)",
            question="expulsion",
            after=(Outcome.MET, Outcome.DISCRETION),
            interview="join-a-society",
        ),
    ),
    outside=("complaint-about-a-society", "voters-list"),
)

INTERVIEWS = (VOTE, STRUCK)
