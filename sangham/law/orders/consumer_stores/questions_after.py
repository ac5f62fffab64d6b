"""The questions that the orders answer once the help is sanctioned: drawing, use, repayment, default, refund."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.orders.consumer_stores.shelf import consumer_stores
from sangham.law.provision import Question

ASKED = Text("the day that is asked about", "ചോദിക്കുന്ന ദിവസം")
READINGS = ("fifth_year", "sixth_year", "end_of_sixth_year")


def _question(
    name: str,
    asks: Text,
    root: str,
    on_means: Text = ASKED,
    *,
    time_limits: tuple[str, ...] = (),
    values: tuple[str, ...] = (),
    answers: dict[str, Text] | None = None,
) -> None:
    limits = tuple(f"GO {c}" for c in time_limits)
    consumer_stores.question(Question(name, asks, f"GO {root}", on_means, limits, values, answers))


_question(
    "share-agreement",
    Text("Is the agreement for share capital rightly signed?", "ഓഹരി മൂലധനത്തിനുള്ള കരാർ ശരിയായി ഒപ്പിട്ടതാണോ?"),
    "40/95 App.I ¶11",
)
_question(
    "loan-agreement",
    Text("Are the agreement and the deed for the loan there?", "വായ്പയ്ക്കുള്ള കരാറും പ്രമാണവും ഉണ്ടോ?"),
    "40/95 App.II ¶5",
)
_question(
    "share-drawn",
    Text("Was the share contribution drawn rightly?", "ഓഹരി വിഹിതം ശരിയായി മാറിയോ?"),
    "40/95 App.I ¶4",
)
_question(
    "answerable-for-share-capital",
    Text("Is this person answerable for the share contribution?", "ഓഹരി വിഹിതത്തിന് ഇദ്ദേഹം ഉത്തരവാദിയാണോ?"),
    "40/95 App.I ¶5",
)
_question(
    "answerable-for-loan",
    Text("Is this person answerable for the loan?", "വായ്പയ്ക്ക് ഇദ്ദേഹം ഉത്തരവാദിയാണോ?"),
    "40/95 App.II ¶6",
)
_question(
    "share-certificate",
    Text("Was the share certificate sent in time?", "ഓഹരി സർട്ടിഫിക്കറ്റ് സമയത്തിനകം അയച്ചോ?"),
    "40/95 App.I ¶6",
    Text("the day of encashing the bill", "ബില്ലിലെ തുക മാറിയ ദിവസം"),
    time_limits=("40/95 App.I ¶6",),
)
_question(
    "certificate-forwarded",
    Text("Did the Joint Registrar forward the certificate?", "ജോയിന്റ് രജിസ്ട്രാർ സർട്ടിഫിക്കറ്റ് അയച്ചോ?"),
    "40/95 A-2 cl.7",
)
_question(
    "dividend-in-time",
    Text(
        "Was the dividend on Government's shares remitted in time?", "സർക്കാർ ഓഹരിയുടെ ലാഭവിഹിതം സമയത്തിനകം അടച്ചോ?"
    ),
    "40/95 App.I ¶10",
    Text("the day on which the general body declares the dividend", "പൊതുയോഗം ലാഭവിഹിതം പ്രഖ്യാപിച്ച ദിവസം"),
    time_limits=("40/95 App.I ¶10",),
)
_question(
    "share-instalments",
    Text(
        "What of the share contribution falls due on which day, and is all paid that has?",
        "ഓഹരി വിഹിതം എന്നെല്ലാം എത്ര തിരിച്ചടയ്ക്കണം; ഇതുവരെയുള്ളതെല്ലാം അടച്ചോ?",
    ),
    "40/95 A-2 cl.4",
    values=(
        "share_instalment",
        *(f"share_{end}_on_{reading}" for reading in READINGS for end in ("first", "last")),
        *(f"share_overdue_{reading}" for reading in READINGS),
        "share_outstanding",
    ),
)
_question(
    "share-in-lump",
    Text(
        "May the share contribution still be repaid by instalments, or is the whole due at once?",
        "ഓഹരി വിഹിതം ഇനിയും ഗഡുക്കളായി അടയ്ക്കാമോ, അതോ മുഴുവനും ഒന്നിച്ച് അടയ്ക്കണോ?",
    ),
    "40/95 A-2 cl.3",
    values=("share_outstanding",),
    answers={
        "MET": Text("By instalments.", "ഗഡുക്കളായി."),
        "NOT_MET": Text("The whole is recoverable in lump.", "മുഴുവൻ തുകയും ഒന്നിച്ച് ഈടാക്കാവുന്നതാണ്."),
    },
)
_question(
    "withdrawal-of-government-shares",
    Text("May Government's shares be withdrawn by this order?", "ഈ ഉത്തരവിലൂടെ സർക്കാർ ഓഹരി പിൻവലിക്കാമോ?"),
    "40/95 App.I ¶9",
)
_question(
    "refund-of-members-shares",
    Text("May members' shares be refunded?", "അംഗങ്ങളുടെ ഓഹരി തിരിച്ചുനൽകാമോ?"),
    "40/95 App.I ¶7",
    Text("the day of the refund", "തിരിച്ചുനൽകുന്ന ദിവസം"),
)
_question(
    "revenue-recovery",
    Text("May the sum be recovered as arrears of land revenue?", "തുക ഭൂനികുതി കുടിശ്ശികയെന്നപോലെ ഈടാക്കാമോ?"),
    "40/95 A-2 cl.10",
)
_question(
    "purchases-in-time",
    Text("Were the articles bought in time?", "സാധനങ്ങൾ സമയത്തിനകം വാങ്ങിയോ?"),
    "40/95 App.II ¶7",
    Text("the day of drawing the loan from the Treasury", "വായ്പ ട്രഷറിയിൽനിന്ന് മാറിയ ദിവസം"),
    time_limits=("40/95 App.II ¶7", "40/95 App.II ¶7 sentence 2"),
)
_question(
    "spent-as-agreed",
    Text("Was the loan spent as the agreement says?", "കരാറിൽ പറയുന്നതുപോലെ വായ്പ ചെലവഴിച്ചോ?"),
    "40/95 C cl.3",
)
_question(
    "whose-articles",
    Text(
        "Are the articles got with the loan the store's own by now?",
        "വായ്പ കൊണ്ടു വാങ്ങിയ സാധനങ്ങൾ ഇപ്പോൾ സ്റ്റോറിന്റെ സ്വന്തമാണോ?",
    ),
    "40/95 App.II ¶4",
    answers={
        "MET": Text("They are the store's.", "അവ സ്റ്റോറിന്റേതാണ്."),
        "NOT_MET": Text("They are Government's property.", "അവ സർക്കാരിന്റെ സ്വത്താണ്."),
    },
)
_question(
    "loan-conditions",
    Text("Are the conditions of the loan kept?", "വായ്പയുടെ വ്യവസ്ഥകൾ പാലിച്ചോ?"),
    "40/95 App.II ¶15",
    answers={
        "MET": Text("They are kept.", "പാലിച്ചു."),
        "NOT_MET": Text(
            "One is broken: the loan is recoverable in lump.", "ലംഘനമുണ്ട്: വായ്പ മുഴുവനും ഒന്നിച്ച് ഈടാക്കാവുന്നതാണ്."
        ),
    },
)
_question(
    "loan-instalments",
    Text(
        "What of the loan falls due on which day, and is all paid that has?",
        "വായ്പ എന്നെല്ലാം എത്ര തിരിച്ചടയ്ക്കണം; ഇതുവരെയുള്ളതെല്ലാം അടച്ചോ?",
    ),
    "40/95 App.II ¶12",
    values=(
        "loan_instalment",
        "loan_first_on",
        "loan_last_on",
        "loan_instalments_in_arrears",
        "loan_outstanding",
    ),
)
_question(
    "loan-in-lump",
    Text(
        "May the loan still be repaid by instalments, or is the whole due at once?",
        "വായ്പ ഇനിയും ഗഡുക്കളായി അടയ്ക്കാമോ, അതോ മുഴുവനും ഒന്നിച്ച് അടയ്ക്കണോ?",
    ),
    "40/95 App.II ¶14",
    values=("loan_instalments_in_arrears", "loan_arrears", "penal_interest", "loan_outstanding"),
    answers={
        "MET": Text("By instalments.", "ഗഡുക്കളായി."),
        "NOT_MET": Text(
            "The whole is recoverable in lump, with interest.", "മുഴുവൻ തുകയും പലിശസഹിതം ഒന്നിച്ച് ഈടാക്കാവുന്നതാണ്."
        ),
    },
)
_question(
    "loan-interest",
    Text("Is the interest on the loan that which Government laid down?", "വായ്പയുടെ പലിശ സർക്കാർ നിശ്ചയിച്ചതാണോ?"),
    "40/95 App.II ¶13",
)
_question(
    "use-shown",
    Text(
        "Is it shown that the assistance was used for what it was given?",
        "സഹായം അനുവദിച്ച ആവശ്യത്തിനു തന്നെ ചെലവാക്കിയെന്ന് കാണിച്ചോ?",
    ),
    "40/95 scheme ¶7",
)
