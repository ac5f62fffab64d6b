"""Interviews on becoming a member, and on what to do when the society or the Registrar does not answer."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.interview import Interview, Stage, Step
from sangham.law.outcome import Outcome

OPEN = (Outcome.MET, Outcome.UNKNOWN, Outcome.DISCRETION, Outcome.AMBIGUOUS)

JOIN = Interview(
    name="join-a-society",
    title=Text("May I be a member?", "എനിക്ക് അംഗമാകാമോ?"),
    introduces=Text(
        "Who may be admitted to a society, you or your institution; and what the society has to do with your application.",
        "ആരെയെല്ലാം അംഗമായി ചേർക്കാം (വ്യക്തിയെയോ സ്ഥാപനത്തെയോ), നിങ്ങളുടെ അപേക്ഷയിൽ സംഘം എന്തു ചെയ്യണം എന്നറിയാം.",
    ),
    stages=(Stage("admission", on="admission_on"),),
    days={
        "admission_on": Text(
            "On which day would you be admitted? If you are asking for now, take today.",
            "അംഗമായി ചേർക്കുന്നത് ഏത് ദിവസം? ഇപ്പോഴത്തെ കാര്യമെങ്കിൽ ഇന്നത്തെ ദിവസം.",
        )
    },
    order=(
        "joining_kind",
        "joining_born_on",
        "joining_age",
        "formed_exclusively_for_students",
        "joining_resident_in_area",
        "joining_land_in_area",
        "was_removed",
        "removed_on",
        "was_expelled",
        "expelled_on",
        "joining_of_unsound_mind",
        "society_for_one_activity",
        "society_for_one_industry",
    ),
    presumes={"removed_on": "was_removed", "expelled_on": "was_expelled"},
    steps=(
        Step(
            Text(
                "Apply to the society in writing, and keep proof of the day on which it received the application.",
                "സംഘത്തിന് രേഖാമൂലം അപേക്ഷ നൽകുക; അപേക്ഷ ലഭിച്ച ദിവസത്തിന് തെളിവ് സൂക്ഷിക്കുക.",
            ),
            "s.16(2)",
            after=OPEN,
        ),
        Step(
            Text("The society decides on the application.", "സംഘം അപേക്ഷയിൽ തീരുമാനമെടുക്കണം."),
            "s.16(2)",
            after=OPEN,
            limit="s.16(2)",
            start="membership_applied_on",
            interview="membership-refused-or-undecided",
        ),
    ),
    outside=("fees-and-forms",),
)

REFUSED_OR_UNDECIDED = Interview(
    name="membership-refused-or-undecided",
    title=Text("The society refused me, or does not answer", "സംഘം എന്റെ അംഗത്വം നിരസിച്ചു, അല്ലെങ്കിൽ മറുപടിയില്ല"),
    introduces=Text(
        "What a society may refuse for, what it must tell you and by when; and whom you may ask if it stays silent.",
        "എന്തു കാരണത്താൽ നിരസിക്കാം, എന്തെല്ലാം എന്നേക്ക് അറിയിക്കണം, മറുപടിയില്ലെങ്കിൽ ആരോട് ആവശ്യപ്പെടാം എന്നറിയാം.",
    ),
    leads=("membership_decision",),
    stages=(
        Stage("admission-undecided", on="registrar_asked_on", only={"membership_decision": ("none", None)}),
        Stage("admission-refusal", on="membership_applied_on", only={"membership_decision": ("refused",)}),
        Stage(
            "admission-refusal-told", on="membership_decided_on", only={"membership_decision": ("refused",)}
        ),
    ),
    order=("membership_applied_on", "registrar_asked_in_writing"),
    asks={
        "membership_decision": Text(
            "What did the society do with your application?", "നിങ്ങളുടെ അപേക്ഷയിൽ സംഘം എന്തു ചെയ്തു?"
        ),
        "registrar_asked_on": Text(
            "On which day would the Registrar receive your written request to determine the membership? If you are asking "
            "for now, take today.",
            "അംഗത്വം തീരുമാനിക്കാൻ രേഖാമൂലമുള്ള നിങ്ങളുടെ ആവശ്യം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിക്കുന്നത് ഏത് ദിവസമാകും? ഇപ്പോഴത്തെ കാര്യമെങ്കിൽ "
            "ഇന്നത്തെ ദിവസം.",
        ),
        "registrar_asked_in_writing": Text(
            "Will you ask in writing, and not by word of mouth only?", "വാക്കാൽ മാത്രമല്ലാതെ, രേഖാമൂലം ആവശ്യപ്പെടുമോ?"
        ),
        "refusal_ground": Text("On what ground were you refused?", "എന്തു കാരണം പറഞ്ഞാണ് നിരസിച്ചത്?"),
    },
    steps=(
        Step(
            Text("The society decides on the application.", "സംഘം അപേക്ഷയിൽ തീരുമാനമെടുക്കണം."),
            "s.16(2)",
            question="admission-undecided",
            limit="s.16(2)",
            start="membership_applied_on",
        ),
        Step(
            Text(
                "Ask the Registrar in writing to determine whether you are to be a member. Until somebody decides, you are not one.",
                "നിങ്ങളെ അംഗമാക്കണോ എന്ന് തീരുമാനിക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാറോട് രേഖാമൂലം ആവശ്യപ്പെടുക. തീരുമാനം വരുംവരെ നിങ്ങൾ അംഗമല്ല.",
            ),
            "s.16(2A)",
            question="admission-undecided",
            after=OPEN,
        ),
        Step(
            Text("The Registrar determines it.", "സഹകരണ സംഘം രജിസ്ട്രാർ അത് തീരുമാനിക്കണം."),
            "s.16(2A)",
            question="admission-undecided",
            after=(Outcome.MET,),
            limit="s.16(2A)",
            start="registrar_asked_on",
            interview="membership-not-determined",
        ),
        Step(
            Text(
                "The society tells you of its refusal, with the reasons.",
                "നിരസിച്ച വിവരം കാരണങ്ങൾ സഹിതം സംഘം നിങ്ങളെ അറിയിക്കണം.",
            ),
            "s.16(3)",
            question="admission-refusal",
            limit="s.16(3)",
            start="membership_decided_on",
        ),
    ),
    outside=("complaint-about-a-society",),
)

NOT_DETERMINED = Interview(
    name="membership-not-determined",
    title=Text(
        "The Registrar has not determined my membership", "എന്റെ അംഗത്വം സഹകരണ സംഘം രജിസ്ട്രാർ തീരുമാനിച്ചിട്ടില്ല"
    ),
    introduces=Text(
        "You asked the Registrar in writing and nothing came: to whom a representation lies, and by when it is decided.",
        "സഹകരണ സംഘം രജിസ്ട്രാറോട് രേഖാമൂലം ആവശ്യപ്പെട്ടിട്ടും മറുപടിയില്ല: ഇനി ആർക്ക് നിവേദനം നൽകാം, എന്നേക്ക് തീരുമാനം വരണം എന്നറിയാം.",
    ),
    stages=(Stage("admission-representation", on="membership_represented_on"),),
    order=(
        "registrar_asked_on",
        "registrar_determined",
        "registrar_asked",
        "membership_represented_to",
        "membership_applied_on",
        "membership_decision",
        "membership_decided_on",
        "registrar_asked_in_writing",
    ),
    asks={
        "registrar_asked_on": Text(
            "On which day did the Registrar receive your written request?",
            "രേഖാമൂലമുള്ള നിങ്ങളുടെ ആവശ്യം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിച്ചത് ഏത് ദിവസം?",
        ),
        "membership_represented_on": Text(
            "On which day would the representation be received?", "നിവേദനം ലഭിക്കുന്നത് ഏത് ദിവസമാകും?"
        ),
        "membership_represented_to": Text(
            "Before whom would you make the representation?", "ആരുടെ മുമ്പാകെയാണ് നിവേദനം നൽകുക?"
        ),
        "registrar_asked_in_writing": Text("Did you ask in writing?", "ആവശ്യപ്പെട്ടത് രേഖാമൂലമാണോ?"),
    },
    answers={
        ("admission-representation", Outcome.MET): Text(
            "Yes: the representation may be made, and before this authority.",
            "കഴിയും: ഈ അധികാരിക്കു മുമ്പാകെ നിവേദനം നൽകാം.",
        ),
        ("admission-representation", Outcome.NOT_MET): Text(
            "No, not yet, or not before this authority.", "ഇല്ല: സമയമായിട്ടില്ല, അല്ലെങ്കിൽ ഈ അധികാരിക്കല്ല നൽകേണ്ടത്."
        ),
    },
    steps=(
        Step(
            Text(
                "Make the representation in writing, with copies of your application and of your request.",
                "അപേക്ഷയുടെയും ആവശ്യത്തിന്റെയും പകർപ്പുകൾ സഹിതം രേഖാമൂലം നിവേദനം നൽകുക.",
            ),
            "s.16(2B)",
            after=OPEN,
        ),
        Step(
            Text("The membership is determined.", "അംഗത്വം തീരുമാനിക്കണം."),
            "s.16(2B)",
            after=(Outcome.MET,),
            limit="s.16(2B)",
            start="membership_represented_on",
        ),
    ),
)

INTERVIEWS = (JOIN, REFUSED_OR_UNDECIDED, NOT_DETERMINED)
