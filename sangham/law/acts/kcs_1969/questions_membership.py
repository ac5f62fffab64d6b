"""What people ask about becoming a member, staying one, and being one: sections 16 to 18 and 19B."""

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.provision import Question

ADMISSION = Text("the day of the admission", "അംഗമായി ചേർക്കുന്ന ദിവസം")
REMOVAL = Text("the day of the removal", "നീക്കം ചെയ്യുന്ന ദിവസം")
EXPULSION = Text("the day of the resolution", "പ്രമേയം പാസാക്കുന്ന ദിവസം")

kcs.question(
    Question(
        name="admission",
        asks=Text("May this person be admitted as a member?", "ഈ വ്യക്തിയെയോ സ്ഥാപനത്തെയോ അംഗമായി ചേർക്കാമോ?"),
        root="s.16(1)",
        on_means=ADMISSION,
        values=("may_return_after_removal_on", "may_return_after_expulsion_on"),
        answers={
            "MET": Text(
                "Yes: the Act lets this person be admitted. It makes nobody a member by itself.",
                "ചേർക്കാം: നിയമം അനുവദിക്കുന്നു. എന്നാൽ നിയമം തനിയെ ആരെയും അംഗമാക്കുന്നില്ല.",
            ),
            "NOT_MET": Text("No: this person may not be admitted.", "പാടില്ല: ഈ അംഗത്വം നിയമം അനുവദിക്കുന്നില്ല."),
        },
    )
)
kcs.question(
    Question(
        name="hospital-society",
        asks=Text("Is this a hospital society?", "ഇത് ആശുപത്രി സഹകരണ സംഘമാണോ?"),
        root="s.16(1) Explanation",
        on_means=Text("the day for which it is asked", "ഏത് ദിവസത്തെ കാര്യമാണോ ചോദിക്കുന്നത് ആ ദിവസം"),
    )
)
kcs.question(
    Question(
        name="admission-refusal",
        asks=Text("May admission be refused on this ground?", "ഈ കാരണത്താൽ അംഗത്വം നിരസിക്കാമോ?"),
        root="s.16(2)",
        on_means=Text("the day on which the society received the application", "അപേക്ഷ സംഘത്തിന് ലഭിച്ച ദിവസം"),
        time_limits=("s.16(2)",),
        answers={
            "MET": Text(
                "Section 16(2) does not forbid it; whether the ground is a good one is another matter.",
                "16(2)-ാം വകുപ്പ് അത് വിലക്കുന്നില്ല; കാരണം മതിയായതാണോ എന്നത് വേറെ കാര്യമാണ്.",
            ),
            "NOT_MET": Text(
                "No: admission may not be refused on this ground alone.", "പാടില്ല: ഈ കാരണംകൊണ്ടു മാത്രം നിരസിക്കരുത്."
            ),
        },
    )
)
kcs.question(
    Question(
        name="admission-undecided",
        asks=Text(
            "The society has not decided: may the applicant ask the Registrar to determine the membership?",
            "സംഘം തീരുമാനിച്ചിട്ടില്ല: അംഗത്വം തീരുമാനിക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാറോട് ആവശ്യപ്പെടാമോ?",
        ),
        root="s.16(2A)",
        on_means=Text(
            "the day on which the Registrar receives the written request",
            "രേഖാമൂലമുള്ള ആവശ്യം സഹകരണ സംഘം രജിസ്ട്രാർക്ക് ലഭിക്കുന്ന ദിവസം",
        ),
        time_limits=("s.16(2A)",),
        values=("society_decides_by", "registrar_determines_by"),
        answers={
            "MET": Text(
                "Yes: the Registrar is bound to determine it. The applicant is not a member until then.",
                "ആവശ്യപ്പെടാം: തീരുമാനിക്കാൻ സഹകരണ സംഘം രജിസ്ട്രാർ ബാധ്യസ്ഥനാണ്. അതുവരെ അപേക്ഷിച്ചയാൾ അംഗമല്ല.",
            ),
            "NOT_MET": Text("No, or not yet.", "പറ്റില്ല, അല്ലെങ്കിൽ സമയമായിട്ടില്ല."),
        },
    )
)
kcs.question(
    Question(
        name="admission-representation",
        asks=Text(
            "The Registrar has not determined the membership: may the applicant make a representation, and before this authority?",
            "സഹകരണ സംഘം രജിസ്ട്രാർ അംഗത്വം തീരുമാനിച്ചിട്ടില്ല: അപേക്ഷിച്ചയാൾക്ക് നിവേദനം നൽകാമോ, ഈ അധികാരിക്കു തന്നെയാണോ?",
        ),
        root="s.16(2B)",
        on_means=Text("the day on which the representation is received", "നിവേദനം ലഭിക്കുന്ന ദിവസം"),
        time_limits=("s.16(2B)",),
        values=("society_decides_by", "registrar_determines_by"),
    )
)
kcs.question(
    Question(
        name="admission-refusal-told",
        asks=Text(
            "Was the refusal of admission told in time and with reasons?",
            "അംഗത്വം നിരസിച്ചത് സമയത്തിനകം കാരണങ്ങൾ സഹിതം അറിയിച്ചോ?",
        ),
        root="s.16(3)",
        on_means=Text("the day of the decision that refused admission", "അംഗത്വം നിരസിച്ച ദിവസം"),
        time_limits=("s.16(3)",),
    )
)
kcs.question(
    Question(
        name="ineligible",
        asks=Text("Has this member become ineligible to continue?", "ഈ അംഗത്തിന് തുടരാൻ അർഹതയില്ലാതായോ?"),
        root="s.16A(1)",
        on_means=Text("the day for which it is asked", "ഏത് ദിവസത്തെ കാര്യമാണോ ചോദിക്കുന്നത് ആ ദിവസം"),
        values=("years_without_services", "april_years_without_services", "meetings_missed_in_a_row"),
        answers={
            "MET": Text(
                "Ineligible to continue, and still a member until the committee removes him or her.",
                "തുടരാൻ അർഹതയില്ല; എങ്കിലും ഭരണസമിതി നീക്കം ചെയ്യുന്നതുവരെ അംഗംതന്നെ.",
            ),
            "NOT_MET": Text("No: still eligible.", "ഇല്ല: തുടരാൻ അർഹതയുണ്ട്."),
        },
    )
)
kcs.question(
    Question(
        name="removal",
        asks=Text("May the committee remove this member?", "ഈ അംഗത്തെ ഭരണസമിതിക്ക് നീക്കം ചെയ്യാമോ?"),
        root="s.16A(2)",
        on_means=REMOVAL,
    )
)
kcs.question(
    Question(
        name="removed",
        asks=Text(
            "Has this member's membership ended by removal?", "നീക്കം ചെയ്തതിലൂടെ ഈ അംഗത്തിന്റെ അംഗത്വം തീർന്നോ?"
        ),
        root="s.16A",
        on_means=REMOVAL,
        answers={
            "MET": Text("Yes: no longer a member.", "തീർന്നു: ഇപ്പോൾ അംഗമല്ല."),
            "NOT_MET": Text("No: still a member.", "തീർന്നിട്ടില്ല: ഇപ്പോഴും അംഗം."),
            "NOT_IN_FORCE": Text(
                "No: there was no such removal then.", "ഇല്ല: അന്ന് ഇങ്ങനെ നീക്കം ചെയ്യാൻ വ്യവസ്ഥയുണ്ടായിരുന്നില്ല."
            ),
        },
    )
)
kcs.question(
    Question(
        name="return-after-removal",
        asks=Text("May one who was removed be admitted again?", "നീക്കം ചെയ്യപ്പെട്ടയാളെ വീണ്ടും അംഗമായി ചേർക്കാമോ?"),
        root="s.16A(2) proviso",
        on_means=ADMISSION,
        time_limits=("s.16A(2) proviso",),
        values=("may_return_after_removal_on",),
    )
)
kcs.question(
    Question(
        name="expellable",
        asks=Text("May this member be expelled?", "ഈ അംഗത്തെ പുറത്താക്കാമോ?"),
        root="s.17(1)",
        on_means=EXPULSION,
        answers={
            "MET": Text(
                "Yes, by the general body at a special meeting, after hearing the member.",
                "പുറത്താക്കാം: അംഗത്തിനു പറയാനുള്ളത് കേട്ടശേഷം പ്രത്യേക പൊതുയോഗം തീരുമാനിക്കണം.",
            ),
            "NOT_MET": Text("No.", "പാടില്ല."),
        },
    )
)
kcs.question(
    Question(
        name="expulsion",
        asks=Text("Was this member validly expelled?", "ഈ അംഗത്തെ പുറത്താക്കിയത് സാധുവാണോ?"),
        root="s.17",
        on_means=EXPULSION,
        time_limits=("s.17(3)",),
        answers={
            "MET": Text("Yes: validly expelled.", "സാധുവാണ്: പുറത്താക്കപ്പെട്ടു."),
            "NOT_MET": Text("No: still a member.", "സാധുവല്ല: ഇപ്പോഴും അംഗം."),
        },
    )
)
kcs.question(
    Question(
        name="expulsion-told",
        asks=Text("Was the expulsion communicated in time?", "പുറത്താക്കിയ വിവരം സമയത്തിനകം അറിയിച്ചോ?"),
        root="s.17(3)",
        on_means=EXPULSION,
        time_limits=("s.17(3)",),
    )
)
kcs.question(
    Question(
        name="forfeiture",
        asks=Text("Are the expelled member's shares forfeited?", "പുറത്താക്കിയ അംഗത്തിന്റെ ഓഹരികൾ കണ്ടുകെട്ടിയോ?"),
        root="s.17(4)",
        on_means=EXPULSION,
    )
)
kcs.question(
    Question(
        name="return-after-expulsion",
        asks=Text("May one who was expelled be admitted again?", "പുറത്താക്കപ്പെട്ടയാളെ വീണ്ടും അംഗമായി ചേർക്കാമോ?"),
        root="s.17(5)",
        on_means=ADMISSION,
        time_limits=("s.17(5)",),
        values=("may_return_after_expulsion_on",),
    )
)
kcs.question(
    Question(
        name="nominal-admission",
        asks=Text(
            "May this person be admitted as a nominal or associate member?",
            "നാമമാത്ര അംഗമായോ (നോമിനൽ അംഗം) അസോസിയേറ്റ് അംഗമായോ ചേർക്കാമോ?",
        ),
        root="s.18(1)",
        on_means=ADMISSION,
    )
)
kcs.question(
    Question(
        name="nominal-rights",
        asks=Text(
            "May a nominal or associate member have this?", "നാമമാത്ര അംഗത്തിനോ അസോസിയേറ്റ് അംഗത്തിനോ ഇത് കിട്ടുമോ?"
        ),
        root="s.18(3)",
        on_means=Text("the day for which it is asked", "ഏത് ദിവസത്തെ കാര്യമാണോ ചോദിക്കുന്നത് ആ ദിവസം"),
        answers={
            "MET": Text("Yes, as far as section 18 goes.", "കിട്ടും, 18-ാം വകുപ്പ് തടയുന്നില്ല."),
            "NOT_MET": Text("No.", "കിട്ടില്ല."),
        },
    )
)
kcs.question(
    Question(
        name="inspection",
        asks=Text("May this be inspected, free of charge?", "ഇത് ഫീസില്ലാതെ പരിശോധിക്കാമോ?"),
        root="s.19B",
        on_means=Text("the day of the inspection", "പരിശോധിക്കുന്ന ദിവസം"),
    )
)
