"""Interviews on shares and on leaving: transfer, withdrawal, death, and liability afterwards."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.interviews_voting import not_exempted
from sangham.law.interview import Assumed, Interview, Stage, Step
from sangham.law.outcome import Outcome

OPEN = (Outcome.MET, Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.AMBIGUOUS)
FREE = Text("The three years are complete on", "മൂന്നു വർഷം തികയുന്ന ദിവസം")

TRANSFER = Interview(
    name="transfer-a-share",
    title=Text("May I transfer my share?", "എന്റെ ഓഹരി കൈമാറാമോ?"),
    introduces=Text(
        "How long a share must have been held, who has to approve, and how much the other may hold.",
        "ഓഹരി എത്ര കാലം കൈവശം വയ്ക്കണം, ആര് അംഗീകരിക്കണം, വാങ്ങുന്നയാൾക്ക് എത്ര വരെ ആകാം എന്നറിയാം.",
    ),
    stages=(Stage("transfer-share", on="transfer_on"),),
    days={"transfer_on": Text("On which day is the transfer to be?", "കൈമാറ്റം ഏത് ദിവസം?")},
    order=("share_acquired_on", "transfer_approved", "holder_kind", "holder_approved"),
    groups=(
        ("shares_held", "shares_transferred", "share_capital"),
        ("portion_parts", "portion_of"),
        ("notified_parts", "notified_of"),
    ),
    presumes={"notified_parts": "higher_maximum_notified", "notified_of": "higher_maximum_notified"},
    assumes={
        "exempted_from_s22": not_exempted("22"),
        "exempted_from_s23": not_exempted("23(2)(a)"),
        "shares_allotted": Assumed(
            0,
            Text(
                "No new shares are allotted to the other besides.", "വാങ്ങുന്നയാൾക്ക് വേറെ പുതിയ ഓഹരി അനുവദിക്കുന്നില്ല."
            ),
        ),
    },
    asks={
        "share_acquired_on": Text("Since when have you held the share?", "ഈ ഓഹരി എന്നു മുതൽ നിങ്ങളുടെ കൈവശമുണ്ട്?"),
        "holder_kind": Text("Who is to hold the share then?", "ഓഹരി കിട്ടുന്നത് ആർക്ക്?"),
        "shares_held": Text(
            "What is the value of the shares that the other already holds, in rupees?",
            "വാങ്ങുന്നയാളുടെ കൈവശം ഇപ്പോഴുള്ള ഓഹരികളുടെ വില എത്ര രൂപ?",
        ),
        "shares_transferred": Text(
            "What is the value of the share to be transferred, in rupees?", "കൈമാറുന്ന ഓഹരിയുടെ വില എത്ര രൂപ?"
        ),
        "share_capital": Text(
            "What is the society's total share capital, in rupees?", "സംഘത്തിന്റെ ആകെ ഓഹരി മൂലധനം എത്ര രൂപ?"
        ),
        "share_free_on": FREE,
    },
    rupees=frozenset({"shares_held", "shares_transferred", "share_capital"}),
    steps=(
        Step(
            Text(
                "Ask the committee in writing to approve the transfer; without that it is not valid.",
                "കൈമാറ്റം അംഗീകരിക്കാൻ ഭരണസമിതിയോട് രേഖാമൂലം ആവശ്യപ്പെടുക; അതില്ലാതെ കൈമാറ്റം സാധുവല്ല.",
            ),
            "s.23",
            after=OPEN,
            only={"transfer_approved": (False, None)},
        ),
    ),
    outside=("share-limits",),
)

WITHDRAW = Interview(
    name="withdraw-a-share",
    title=Text("May I withdraw my share?", "എന്റെ ഓഹരി പിൻവലിക്കാമോ?"),
    introduces=Text(
        "How long a share must have been held, what the bye-laws must allow, and when the Act itself lets one go.",
        "ഓഹരി എത്ര കാലം കൈവശം വയ്ക്കണം, നിയമാവലി എന്ത് അനുവദിക്കണം, നിയമം തന്നെ പിൻവലിക്കാൻ അനുവദിക്കുന്നത് എപ്പോൾ എന്നറിയാം.",
    ),
    stages=(Stage("withdraw-share", on="withdrawal_on"),),
    days={"withdrawal_on": Text("On which day is the share to be withdrawn?", "ഓഹരി പിൻവലിക്കുന്നത് ഏത് ദിവസം?")},
    order=("withdrawal_ground", "share_acquired_on", "withdrawal_by_bye_laws"),
    assumes={"exempted_from_s24": not_exempted("24(a)")},
    asks={
        "share_acquired_on": Text("Since when have you held the share?", "ഈ ഓഹരി എന്നു മുതൽ നിങ്ങളുടെ കൈവശമുണ്ട്?"),
        "withdrawal_ground": Text("Why is the share withdrawn?", "ഓഹരി പിൻവലിക്കുന്നത് എന്തുകൊണ്ട്?"),
        "share_free_on": FREE,
    },
    steps=(
        Step(
            Text(
                "Ask the society in writing, naming the bye-law that allows it.",
                "അനുവദിക്കുന്ന നിയമാവലി വ്യവസ്ഥ കാണിച്ച് സംഘത്തോട് രേഖാമൂലം ആവശ്യപ്പെടുക.",
            ),
            "s.24",
            after=OPEN,
        ),
        Step(
            Text(
                "After leaving, a past member stays liable for a while for the society's debts of that day.",
                "പിരിഞ്ഞശേഷവും, ആ ദിവസത്തെ സംഘത്തിന്റെ കടങ്ങൾക്ക് മുൻ അംഗത്തിന് കുറച്ചുകാലം ബാധ്യതയുണ്ട്.",
            ),
            "s.26(1)",
            after=OPEN,
            interview="liability-after-leaving",
        ),
    ),
)

DEATH = Interview(
    name="death-of-a-member",
    title=Text("A member has died: the share", "അംഗം മരിച്ചു: ഓഹരി ആർക്ക്"),
    introduces=Text(
        "Who takes the share, or gets its value instead: the nominee, else the heir.",
        "ഓഹരി ആർക്ക് കിട്ടും, അല്ലെങ്കിൽ അതിന്റെ വില ആർക്ക് നൽകണം: നോമിനി; നോമിനി ഇല്ലെങ്കിൽ അനന്തരാവകാശി.",
    ),
    stages=(Stage("share-on-death", on="died_on"), Stage("value-on-death", on="died_on")),
    days={"died_on": Text("On which day did the member die?", "അംഗം മരിച്ചത് ഏത് ദിവസം?")},
    order=("nomination_made", "claimant_is_nominee", "claimant_admitted"),
    asks={
        "claimant_is_nominee": Text("Are you the nominee?", "നിങ്ങളാണോ നോമിനി?"),
        "claimant_admitted": Text(
            "Have you been admitted as a member of the society?", "നിങ്ങളെ സംഘത്തിൽ അംഗമായി ചേർത്തിട്ടുണ്ടോ?"
        ),
        "claimant_is_minor": Text(
            "Is the one who is to take the share under eighteen?",
            "ഓഹരി കിട്ടേണ്ടയാൾ പതിനെട്ട് വയസ്സിൽ താഴെയുള്ള ആളാണോ?",
        ),
        "claimant_of_unsound_mind": Text(
            "Is the one who is to take the share of unsound mind?", "ഓഹരി കിട്ടേണ്ടയാൾ സ്ഥിരബുദ്ധിയില്ലാത്തയാളാണോ?"
        ),
        "value_required": Text(
            "Has the society received your demand for the share's value?",
            "ഓഹരിയുടെ വില വേണമെന്ന നിങ്ങളുടെ ആവശ്യം സംഘത്തിന് ലഭിച്ചോ?",
        ),
    },
    steps=(
        Step(
            Text(
                "To take the share itself, apply for membership: the share is transferred to one who is admitted.",
                "ഓഹരി തന്നെ കിട്ടാൻ അംഗത്വത്തിന് അപേക്ഷിക്കുക: അംഗമായി ചേർത്തയാൾക്കാണ് ഓഹരി കൈമാറുന്നത്.",
            ),
            "s.25(1)",
            interview="join-a-society",
        ),
        Step(
            Text(
                "Or ask the society in writing for the value of the share: it pays on receiving the demand. The Act gives no "
                "number of days.",
                "അല്ലെങ്കിൽ ഓഹരിയുടെ വില രേഖാമൂലം ആവശ്യപ്പെടുക: ആവശ്യം ലഭിച്ചാൽ സംഘം നൽകണം. എത്ര ദിവസത്തിനകമെന്ന് നിയമം പറയുന്നില്ല.",
            ),
            "s.25(2)",
        ),
        Step(
            Text(
                "The estate stays liable for a while for the society's debts of the day of death.",
                "മരണദിവസം ഉണ്ടായിരുന്ന സംഘത്തിന്റെ കടങ്ങൾക്ക് മരിച്ചയാളുടെ സ്വത്തിന് കുറച്ചുകാലം ബാധ്യതയുണ്ട്.",
            ),
            "s.26(1)",
            limit="s.26(1)",
            start="died_on",
            interview="liability-after-leaving",
        ),
    ),
    outside=("value-of-shares",),
)

LIABILITY = Interview(
    name="liability-after-leaving",
    title=Text("I left the society: am I still liable?", "ഞാൻ സംഘം വിട്ടു: ഇനിയും ബാധ്യതയുണ്ടോ?"),
    introduces=Text(
        "For which debts of the society a past member, or the estate of one who died, still answers, and until when.",
        "സംഘത്തിന്റെ ഏതെല്ലാം കടങ്ങൾക്ക്, എന്നു വരെ, മുൻ അംഗത്തിനോ മരിച്ചയാളുടെ സ്വത്തിനോ ബാധ്യതയുണ്ടെന്ന് അറിയാം.",
    ),
    stages=(Stage("past-liability", on="left_day"),),
    days={
        "left_day": Text(
            "On which day did the membership end, or the member die?",
            "അംഗത്വം അവസാനിച്ചത് (അല്ലെങ്കിൽ അംഗം മരിച്ചത്) ഏത് ദിവസം?",
        )
    },
    order=("debt_arose_on", "debt_asked_on"),
    presumes={"winding_up_ordered_on": "winding_up_ordered", "liquidation_completed": "winding_up_ordered"},
    steps=(
        Step(
            Text("For debts of that day the liability lasts.", "ആ ദിവസത്തെ കടങ്ങൾക്ക് ബാധ്യത തുടരുന്ന കാലം."),
            "s.26(1)",
            limit="s.26(1)",
            start="left_day",
        ),
        Step(
            Text(
                "It is the society's debts that are meant. What you yourself owe the society is another matter.",
                "സംഘം മറ്റുള്ളവർക്ക് നൽകാനുള്ള കടമാണ് ഉദ്ദേശിക്കുന്നത്. നിങ്ങൾ സംഘത്തിന് നൽകാനുള്ളത് വേറെ കാര്യമാണ്.",
            ),
            "s.26",
        ),
    ),
)

INTERVIEWS = (TRANSFER, WITHDRAW, DEATH, LIABILITY)
