"""The questions of sections 11, 14, 14A, 14B and 15: liability, transfer, division, amalgamation, subsidiaries."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.questions_amendment import ask_whether

RESOLUTION = Text("the day on which the resolution was passed", "പ്രമേയം പാസാക്കിയ ദിവസം")
SERVICE = Text("the day on which the notice was served on this person", "ഈ ആൾക്ക് നോട്ടീസ് കിട്ടിയ ദിവസം")
COUNTED = ("persons_unsettled", "options_running", "claims_unmet", "settled_since_on")

OPEN = Text("Yes: the two months have begun and are not over.", "പിൻവലിക്കാം: രണ്ടു മാസം തുടങ്ങി, തീർന്നിട്ടില്ല.")
NOT_OPEN = Text(
    "No: the two months have not begun, or are over.", "പറ്റില്ല: രണ്ടു മാസം തുടങ്ങിയിട്ടില്ല, അല്ലെങ്കിൽ തീർന്നു."
)
DEEMED = Text(
    "Yes: silence until the two months were over is assent.", "കരുതപ്പെടും: രണ്ടു മാസം തീരുവോളമുള്ള മൗനം സമ്മതമാണ്."
)
NOT_DEEMED = Text(
    "No: there is still time, or the option was used in it.",
    "ഇല്ല: ഇനിയും സമയമുണ്ട്, അല്ലെങ്കിൽ സമയത്തിനകം പിൻവലിക്കാൻ തീരുമാനിച്ചു.",
)

ask_whether(
    "liability-change",
    "s.11(1)",
    Text("Has the change of liability taken effect?", "ബാധ്യതയിലെ മാറ്റം നടപ്പായോ?"),
    RESOLUTION,
    Text("It has.", "നടപ്പായി."),
    Text("It has not.", "നടപ്പായിട്ടില്ല."),
    values=COUNTED,
)
ask_whether(
    "liability-change-registrable",
    "s.11(5)",
    Text(
        "May the change of liability be registered: have all assented, or been paid?",
        "ബാധ്യതയിലെ മാറ്റം രജിസ്റ്റർ ചെയ്യാമോ: എല്ലാവരും സമ്മതിക്കുകയോ തുക വാങ്ങുകയോ ചെയ്തോ?",
    ),
    RESOLUTION,
    Text("They have.", "എല്ലാവരും സമ്മതിച്ചു, അല്ലെങ്കിൽ തുക വാങ്ങി."),
    Text("They have not; the registration has to wait.", "ഇല്ല; രജിസ്ട്രേഷൻ കാത്തിരിക്കണം."),
    time_limits=("s.11(2)",),
    values=COUNTED,
)
ask_whether(
    "option-on-liability",
    "s.11(2)",
    Text(
        "By section 11(2), may this member or creditor withdraw on that day?",
        "11(2)-ാം വകുപ്പനുസരിച്ച് ഈ ആൾക്ക് ആ ദിവസം പിൻവലിക്കാമോ?",
    ),
    SERVICE,
    OPEN,
    NOT_OPEN,
    time_limits=("s.11(2)",),
)
ask_whether(
    "assent-to-liability",
    "s.11(3)",
    Text(
        "By section 11(3), is this person deemed to have assented?",
        "11(3)-ാം വകുപ്പനുസരിച്ച് ഈ ആൾ സമ്മതിച്ചതായി കരുതപ്പെടുമോ?",
    ),
    SERVICE,
    DEEMED,
    NOT_DEEMED,
    time_limits=("s.11(2)",),
)
ask_whether(
    "transformation",
    "s.14",
    Text("Has the transfer, division or amalgamation taken effect?", "കൈമാറ്റമോ വിഭജനമോ സംയോജനമോ നടപ്പായോ?"),
    RESOLUTION,
    Text("It has; what it cancels, section 15 says.", "നടപ്പായി; എന്ത് റദ്ദാകുമെന്ന് 15-ാം വകുപ്പ് പറയുന്നു."),
    Text("It has not.", "നടപ്പായിട്ടില്ല."),
    time_limits=("s.14(4)",),
    values=COUNTED,
)
ask_whether(
    "option-on-transformation",
    "s.14(4)",
    Text(
        "By section 14(4), may this member or creditor withdraw on that day?",
        "14(4)-ാം വകുപ്പനുസരിച്ച് ഈ ആൾക്ക് ആ ദിവസം പിൻവലിക്കാമോ?",
    ),
    SERVICE,
    OPEN,
    NOT_OPEN,
    time_limits=("s.14(4)",),
)
ask_whether(
    "assent-to-transformation",
    "s.14(5)",
    Text(
        "By section 14(5), is this person deemed to have assented?",
        "14(5)-ാം വകുപ്പനുസരിച്ച് ഈ ആൾ സമ്മതിച്ചതായി കരുതപ്പെടുമോ?",
    ),
    SERVICE,
    DEEMED,
    NOT_DEEMED,
    time_limits=("s.14(4)",),
)
ask_whether(
    "conveyance",
    "s.14(7)",
    Text(
        "Does the resolution itself convey the assets and liabilities?",
        "ആസ്തി ബാധ്യതകൾ കൈമാറാൻ ഈ പ്രമേയം തന്നെ മതിയോ?",
    ),
    RESOLUTION,
    Text("It does: no further deed is needed.", "മതി: മറ്റൊരു ആധാരവും വേണ്ട."),
    Text("It does not, or not yet.", "പോരാ, അല്ലെങ്കിൽ ഇപ്പോൾ പോരാ."),
    values=COUNTED,
)
ask_whether(
    "cancelled-by-law",
    "s.15",
    Text(
        "Is the registration of this society cancelled by operation of law?",
        "നിയമത്തിന്റെ പ്രവർത്തനത്താൽ ഈ സംഘത്തിന്റെ രജിസ്ട്രേഷൻ റദ്ദായോ?",
    ),
    RESOLUTION,
    Text("It stands cancelled; the society is deemed to be dissolved.", "റദ്ദായി; സംഘം ഇല്ലാതായതായി കരുതപ്പെടും."),
    Text("It does not stand cancelled.", "റദ്ദായിട്ടില്ല."),
    values=COUNTED,
)
ask_whether(
    "subsidiary-promotion",
    "s.14A(1)",
    Text("May the society promote this subsidiary institution?", "ഈ സബ്സിഡിയറി സ്ഥാപനം സംഘത്തിന് തുടങ്ങാമോ?"),
    RESOLUTION,
    Text("It may.", "തുടങ്ങാം."),
    Text("It may not.", "തുടങ്ങാനാവില്ല."),
)
ask_whether(
    "subsidiary-continues",
    "s.14A(2)",
    Text("May the subsidiary institution go on existing?", "സബ്സിഡിയറി സ്ഥാപനത്തിന് തുടരാമോ?"),
    Text("the day for which it is asked", "ഏത് ദിവസത്തെ കാര്യമാണോ ചോദിക്കുന്നത് ആ ദിവസം"),
    Text("It may, while the general body deems it necessary.", "പൊതുയോഗം ആവശ്യമെന്നു കരുതുന്നിടത്തോളം തുടരാം."),
    Text(
        "It may not: the general body no longer deems it necessary.",
        "തുടരാനാവില്ല: ഇനി ആവശ്യമാണെന്ന് പൊതുയോഗം കരുതുന്നില്ല.",
    ),
)
ask_whether(
    "subsidiary",
    "s.14A Explanation",
    Text("Is this body a subsidiary institution of the society?", "ഈ സ്ഥാപനം സംഘത്തിന്റെ സബ്സിഡിയറി സ്ഥാപനമാണോ?"),
    Text("the day for which it is asked", "ഏത് ദിവസത്തെ കാര്യമാണോ ചോദിക്കുന്നത് ആ ദിവസം"),
    Text("It is.", "സബ്സിഡിയറി സ്ഥാപനമാണ്."),
    Text("It is not.", "സബ്സിഡിയറി സ്ഥാപനമല്ല."),
)
ask_whether(
    "subsidiary-accounts",
    "s.14A(3)",
    Text(
        "Were the subsidiary's report and audited accounts placed in the year?",
        "സബ്സിഡിയറി സ്ഥാപനത്തിന്റെ റിപ്പോർട്ടും ഓഡിറ്റ് ചെയ്ത കണക്കും ആ വർഷം വച്ചോ?",
    ),
    Text("the last day of the year before", "തൊട്ടുമുമ്പത്തെ വർഷത്തിന്റെ അവസാന ദിവസം"),
    Text("They were.", "വച്ചു."),
    Text("They were not.", "വച്ചില്ല."),
    time_limits=("s.14A(3)",),
)
ask_whether(
    "partnership",
    "s.14B(1)",
    Text("May these societies form a partnership?", "ഈ സംഘങ്ങൾക്ക് പങ്കാളിത്തത്തിൽ ഏർപ്പെടാമോ?"),
    Text("the day on which they enter into it", "അതിൽ ഏർപ്പെടുന്ന ദിവസം"),
    Text("They may.", "ഏർപ്പെടാം."),
    Text("They may not.", "ഏർപ്പെടാനാവില്ല."),
    time_limits=("s.14B(1)",),
    values=("societies_resolving", "societies_short_of_majority", "societies_short_of_notice"),
)
