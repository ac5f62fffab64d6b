"""The questions of sections 12 and 13: amendments of bye-laws."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.provision import Question

RECEIPT = Text("the day on which the application was received", "അപേക്ഷ ലഭിച്ച ദിവസം")
ASKED = Text("the day for which it is asked", "ഏത് ദിവസത്തെ കാര്യമാണോ ചോദിക്കുന്നത് ആ ദിവസം")


def ask_whether(
    name: str,
    root: str,
    asks: Text,
    on_means: Text,
    met: Text,
    not_met: Text,
    *,
    time_limits: tuple[str, ...] = (),
    values: tuple[str, ...] = (),
) -> Question:
    """Declare a question with its answers in words."""
    answers = {"MET": met, "NOT_MET": not_met}
    return kcs.question(Question(name, asks, root, on_means, time_limits, values, answers))


ask_whether(
    "amendment",
    "s.12(2)",
    Text("May this amendment of the bye-laws be registered?", "ഈ നിയമാവലി ഭേദഗതി രജിസ്റ്റർ ചെയ്യാമോ?"),
    RECEIPT,
    Text("It may.", "രജിസ്റ്റർ ചെയ്യാം."),
    Text("It may not.", "രജിസ്റ്റർ ചെയ്യാനാവില്ല."),
    time_limits=("s.12(4A)",),
    values=("overlapping_societies",),
)
ask_whether(
    "amendment-consultation",
    "s.12(2) proviso",
    Text(
        "Has the Registrar consulted all whom he must on the amendment?",
        "ഭേദഗതിയെക്കുറിച്ച് സഹകരണ സംഘം രജിസ്ട്രാർ വേണ്ടവരുമായെല്ലാം കൂടിയാലോചിച്ചോ?",
    ),
    RECEIPT,
    Text("He has.", "കൂടിയാലോചിച്ചു."),
    Text("He has not; the clauses not met name whom.", "ഇല്ല; ആരുമായി വേണമെന്ന് പാലിച്ചിട്ടില്ലാത്ത ഖണ്ഡങ്ങളിൽ കാണാം."),
)
ask_whether(
    "amendment-valid",
    "s.12(1)",
    Text("Is this amendment of the bye-laws valid?", "ഈ നിയമാവലി ഭേദഗതിക്ക് സാധുതയുണ്ടോ?"),
    ASKED,
    Text("It is: it is registered.", "ഉണ്ട്: അത് രജിസ്റ്റർ ചെയ്തതാണ്."),
    Text(
        "It is not: an amendment is never deemed to be registered.",
        "ഇല്ല: ഭേദഗതി രജിസ്റ്റർ ചെയ്തതായി ഒരിക്കലും കരുതില്ല.",
    ),
)
ask_whether(
    "amendment-certificate",
    "s.12(3)",
    Text(
        "Is this certificate conclusive evidence that the amendment is registered?",
        "ഭേദഗതി രജിസ്റ്റർ ചെയ്തതിന് ഈ സർട്ടിഫിക്കറ്റ് നിർണ്ണായക തെളിവാണോ?",
    ),
    Text("the day of the certificate", "സർട്ടിഫിക്കറ്റിന്റെ തീയതി"),
    Text("It is.", "നിർണ്ണായക തെളിവാണ്."),
    Text("It is not.", "നിർണ്ണായക തെളിവല്ല."),
)
ask_whether(
    "amendment-refusal-sent-in-time",
    "s.12(4)",
    Text("Was the refusal to register the amendment sent in time?", "ഭേദഗതി നിരസിച്ച ഉത്തരവ് സമയത്തിനകം അയച്ചോ?"),
    Text("the day of the order of refusal", "നിരസിച്ച് ഉത്തരവിട്ട ദിവസം"),
    Text("It was.", "അയച്ചു."),
    Text("It was not.", "അയച്ചില്ല."),
    time_limits=("s.12(4)",),
)
ask_whether(
    "amendment-disposal-in-time",
    "s.12(4A)",
    Text(
        "Was the application to register the amendment disposed of in time?",
        "ഭേദഗതി രജിസ്റ്റർ ചെയ്യാനുള്ള അപേക്ഷ സമയത്തിനകം തീർപ്പാക്കിയോ?",
    ),
    RECEIPT,
    Text("It was.", "തീർപ്പാക്കി."),
    Text(
        "It was not; the amendment is not registered by that.",
        "തീർപ്പാക്കിയില്ല; അതുകൊണ്ട് ഭേദഗതി രജിസ്റ്റർ ചെയ്തതാകില്ല.",
    ),
    time_limits=("s.12(4A)",),
)
ask_whether(
    "amendment-representation",
    "s.12(4B)",
    Text(
        "May the society now make this representation about its amendment?",
        "ഭേദഗതിയെക്കുറിച്ച് സംഘത്തിന് ഇപ്പോൾ ഈ നിവേദനം നൽകാമോ?",
    ),
    RECEIPT,
    Text("It may.", "നൽകാം."),
    Text(
        "It may not: it is too early, something was decided, or it goes elsewhere.",
        "പറ്റില്ല: സമയമായില്ല, തീരുമാനമായി, അല്ലെങ്കിൽ മറ്റൊരിടത്താണ് നൽകേണ്ടത്.",
    ),
    time_limits=("s.12(4B)",),
)
ask_whether(
    "amendment-in-force",
    "s.13",
    Text("Is this amendment of the bye-laws in force?", "ഈ നിയമാവലി ഭേദഗതി പ്രാബല്യത്തിലുണ്ടോ?"),
    ASKED,
    Text("It is.", "പ്രാബല്യത്തിലുണ്ട്."),
    Text("It is not, on that day.", "ആ ദിവസം പ്രാബല്യത്തിലില്ല."),
)
