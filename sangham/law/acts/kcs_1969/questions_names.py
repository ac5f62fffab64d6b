"""The questions of sections 5(2) and 8(2) to 10: lost certificates, affiliation, the name and where it stands."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.questions_amendment import ASKED, RECEIPT, ask_whether

ask_whether(
    "lost-certificate",
    "s.8(2)",
    Text(
        "May a certificate be given in place of a lost certificate of registration?",
        "നഷ്ടപ്പെട്ട രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റിനു പകരം സർട്ടിഫിക്കറ്റ് നൽകാമോ?",
    ),
    Text("the day on which the Registrar decides", "സഹകരണ സംഘം രജിസ്ട്രാർ തീരുമാനിക്കുന്ന ദിവസം"),
    Text("Yes; signed and sealed, it is conclusive.", "നൽകാം; ഒപ്പും മുദ്രയും വച്ചാൽ അത് നിർണ്ണായക തെളിവാണ്."),
    Text("No, not under section 8(2).", "8(2)-ാം വകുപ്പനുസരിച്ച് നൽകാനാവില്ല."),
)
ask_whether(
    "affiliation-application",
    "s.8A(1)",
    Text("May this society apply for affiliation?", "ഈ സംഘത്തിന് അഫിലിയേഷന് അപേക്ഷിക്കാമോ?"),
    Text("the day of the application", "അപേക്ഷിക്കുന്ന ദിവസം"),
    Text("It may.", "അപേക്ഷിക്കാം."),
    Text("It may not.", "അപേക്ഷിക്കാനാവില്ല."),
)
ask_whether(
    "affiliation",
    "s.8A(2)",
    Text("Has affiliation been given?", "അഫിലിയേഷൻ കിട്ടിയോ?"),
    Text(
        "the day on which the apex or central society received the application",
        "അപ്പെക്സ് സംഘത്തിനോ സെൻട്രൽ സംഘത്തിനോ അപേക്ഷ ലഭിച്ച ദിവസം",
    ),
    Text(
        "Yes: by a decision, or by sixty days without one.",
        "കിട്ടി: തീരുമാനത്തിലൂടെ, അല്ലെങ്കിൽ തീരുമാനമില്ലാതെ അറുപത് ദിവസം കഴിഞ്ഞതിനാൽ.",
    ),
    Text("No, not by that day.", "ആ ദിവസം വരെ കിട്ടിയിട്ടില്ല."),
    time_limits=("s.8A(2)",),
)
ask_whether(
    "affiliation-appeal",
    "s.8A(3)",
    Text(
        "Is the appeal against the rejection of affiliation in time?",
        "അഫിലിയേഷൻ നിരസിച്ചതിനെതിരായ അപ്പീൽ സമയത്തിനകമാണോ?",
    ),
    Text("the day on which the order of rejection was received", "നിരസിച്ച ഉത്തരവ് കിട്ടിയ ദിവസം"),
    Text("It is.", "സമയത്തിനകമാണ്."),
    Text("It is not.", "സമയത്തിനകമല്ല."),
    time_limits=("s.8A(3)",),
)
ask_whether(
    "affiliation-appeal-disposed-in-time",
    "s.8A",
    Text("Was that appeal disposed of in time?", "ആ അപ്പീൽ സമയത്തിനകം തീർപ്പാക്കിയോ?"),
    Text("the date of the appeal", "അപ്പീലിന്റെ തീയതി"),
    Text("It was.", "തീർപ്പാക്കി."),
    Text("It was not; that alone gives no affiliation.", "തീർപ്പാക്കിയില്ല; അതുകൊണ്ടു മാത്രം അഫിലിയേഷൻ കിട്ടില്ല."),
    time_limits=("s.8A",),
)
ask_whether(
    "body-corporate",
    "s.9",
    Text(
        "May the society hold property, make contracts and sue in its own name?",
        "സംഘത്തിന് സ്വന്തം പേരിൽ വസ്തു കൈവശം വയ്ക്കാനും കരാറിൽ ഏർപ്പെടാനും കേസ് കൊടുക്കാനും കഴിയുമോ?",
    ),
    ASKED,
    Text("It may: it is a body corporate.", "കഴിയും: നിയമപരമായി അത് സ്വന്തം വ്യക്തിത്വമുള്ള സ്ഥാപനമാണ് (ബോഡി കോർപ്പറേറ്റ്)."),
    Text("It may not: it is not registered.", "കഴിയില്ല: അത് രജിസ്റ്റർ ചെയ്തിട്ടില്ല."),
)
ask_whether(
    "regulation-of-working",
    "s.9 proviso",
    Text(
        "May the society's working be regulated by this measure?",
        "ഈ നടപടിയിലൂടെ സംഘത്തിന്റെ പ്രവർത്തനം നിയന്ത്രിക്കാമോ?",
    ),
    Text("the day of the measure", "നടപടിയുടെ തീയതി"),
    Text("They may.", "കഴിയും."),
    Text("Not by this proviso: it serves another purpose.", "ഈ ക്ലിപ്തനിബന്ധനയനുസരിച്ച് കഴിയില്ല: ഉദ്ദേശ്യം മറ്റൊന്നാണ്."),
)
ask_whether(
    "name-outside-office",
    "s.9A(a)",
    Text(
        "Does what must stand outside every office stand there?",
        "സംഘത്തിന്റെ എല്ലാ ഓഫീസുകൾക്കും പുറത്ത് എഴുതേണ്ടതെല്ലാം എഴുതിയിട്ടുണ്ടോ?",
    ),
    ASKED,
    Text("It does, at every place.", "എല്ലായിടത്തും ഉണ്ട്."),
    Text("At some place something is wanting.", "ഒരിടത്തെങ്കിലും കുറവുണ്ട്."),
    values=("places_not_showing_the_name",),
)
ask_whether(
    "name-shown",
    "s.9A",
    Text(
        "Does the society show its name wherever it must?",
        "കാണിക്കേണ്ടിടത്തെല്ലാം സംഘത്തിന്റെ പേര് കാണിക്കുന്നുണ്ടോ?",
    ),
    ASKED,
    Text("It does.", "ഉണ്ട്."),
    Text("It does not.", "ഇല്ല."),
    values=("places_not_showing_the_name",),
)
ask_whether(
    "name-stands",
    "s.5(2)",
    Text("May this name stand?", "ഈ പേര് ആകാമോ?"),
    Text("the day on which the name is proposed", "പേര് നിർദ്ദേശിക്കുന്ന ദിവസം"),
    Text(
        "It may: its last word is “limited” or the like.", "ആകാം: അവസാന വാക്ക് “limited” (ക്ലിപ്തം) എന്നോ തത്തുല്യമോ ആണ്."
    ),
    Text("It may not: it does not end as it must.", "പാടില്ല: വേണ്ടതുപോലെയല്ല അവസാനിക്കുന്നത്."),
    values=("name_en_ends", "name_ml_ends"),
)
ask_whether(
    "name-change",
    "s.10(1)",
    Text("May the society's name be changed to this?", "സംഘത്തിന്റെ പേര് ഇങ്ങനെ മാറ്റാമോ?"),
    RECEIPT,
    Text("It may: the amendment may be registered.", "മാറ്റാം: ഭേദഗതി രജിസ്റ്റർ ചെയ്യാം."),
    Text("It may not.", "മാറ്റാനാവില്ല."),
    time_limits=("s.12(4A)",),
)
ask_whether(
    "name-change-entered",
    "s.10(2)",
    Text(
        "Has the Registrar done what a change of name asks?", "പേരു മാറ്റത്തിൽ സഹകരണ സംഘം രജിസ്ട്രാർ ചെയ്യേണ്ടത് ചെയ്തോ?"
    ),
    ASKED,
    Text("Yes: it is entered, and the certificate amended.", "ചെയ്തു: രജിസ്റ്ററിൽ ചേർത്തു, സർട്ടിഫിക്കറ്റും തിരുത്തി."),
    Text("Not all of it.", "മുഴുവനും ചെയ്തിട്ടില്ല."),
)
ask_whether(
    "proceedings-after-change-of-name",
    "s.10(4)",
    Text(
        "May this proceeding be begun or go on in the new name?",
        "ഈ കേസ് പുതിയ പേരിൽ തുടങ്ങാനോ തുടരാനോ കഴിയുമോ?",
    ),
    ASKED,
    Text("It may.", "കഴിയും."),
    Text("It may not.", "കഴിയില്ല."),
)
