"""The questions that these sections answer so far."""

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.provision import Question

RECEIPT = Text("the day on which the application was received", "അപേക്ഷ ലഭിച്ച ദിവസം")

REGISTRATION = kcs.question(
    Question(
        name="registration",
        asks=Text("May this society be registered?", "ഈ സംഘം രജിസ്റ്റർ ചെയ്യാമോ?"),
        root="s.7(1)",
        on_means=RECEIPT,
        time_limits=("s.7(3)",),
        values=("applicant_count", "related_pairs", "different_families", "overlapping_societies"),
    )
)
COMPETENCE = kcs.question(
    Question(
        name="competence",
        asks=Text(
            "Is the office addressed the one that may register this society?",
            "അപേക്ഷ നൽകിയ ഓഫീസിനാണോ ഈ സംഘം രജിസ്റ്റർ ചെയ്യാൻ അധികാരം?",
        ),
        root="s.3(2)",
        on_means=RECEIPT,
        time_limits=("s.7(3)",),
        values=("conferrals_on_office", "competent_offices"),
    )
)
MEMBERSHIP_OF_APPLICANTS = kcs.question(
    Question(
        name="applicants-qualified",
        asks=Text(
            "Are the individuals who apply such as may be members?",
            "അപേക്ഷിക്കുന്ന വ്യക്തികൾ അംഗമാകാൻ യോഗ്യരാണോ?",
        ),
        root="s.16(1)(a)",
        on_means=RECEIPT,
    )
)
CONCLUSIVE = kcs.question(
    Question(
        name="certificate",
        asks=Text(
            "Is this certificate conclusive evidence of registration?",
            "ഈ സർട്ടിഫിക്കറ്റ് രജിസ്ട്രേഷന്റെ നിർണ്ണായക തെളിവാണോ?",
        ),
        root="s.8(1)",
        on_means=Text("the day of the certificate", "സർട്ടിഫിക്കറ്റിന്റെ തീയതി"),
    )
)
IN_TIME = kcs.question(
    Question(
        name="disposal-in-time",
        asks=Text("Was the application disposed of in time?", "അപേക്ഷ സമയത്തിനകം തീർപ്പാക്കിയോ?"),
        root="s.7(3)",
        on_means=RECEIPT,
        time_limits=("s.7(3)",),
    )
)
REFUSAL_SENT = kcs.question(
    Question(
        name="refusal-sent-in-time",
        asks=Text("Was the refusal sent in time?", "നിരസിക്കൽ ഉത്തരവ് സമയത്തിനകം അയച്ചോ?"),
        root="s.7(2)",
        on_means=Text("the day of the order of refusal", "നിരസിച്ച് ഉത്തരവിട്ട ദിവസം"),
        time_limits=("s.7(2)",),
    )
)
REPRESENTATION = kcs.question(
    Question(
        name="representation",
        asks=Text("May the applicant now make a representation?", "അപേക്ഷകന് ഇപ്പോൾ നിവേദനം നൽകാമോ?"),
        root="s.7(4)",
        on_means=RECEIPT,
        time_limits=("s.7(4)",),
    )
)
