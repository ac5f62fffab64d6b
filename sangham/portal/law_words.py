"""The words of the pages of the law."""

from __future__ import annotations

from sangham.kernel.text import Text

STATES = {
    "IN_FORCE": Text("In force", "പ്രാബല്യത്തിലുണ്ട്"),
    "TEXT_PARTLY_IN_SOURCE": Text(
        "In force; part of its text of that day is not held", "പ്രാബല്യത്തിലുണ്ട്; അന്നത്തെ പാഠത്തിന്റെ ഒരു ഭാഗം കൈവശമില്ല"
    ),
    "TEXT_NOT_IN_SOURCE": Text(
        "In force; its text of that day is not held", "പ്രാബല്യത്തിലുണ്ട്; അന്നത്തെ പാഠം കൈവശമില്ല"
    ),
    "NOT_IN_FORCE": Text("Not in force on that day", "അന്ന് പ്രാബല്യത്തിലില്ല"),
}
DEEDS = {
    "brought": Text("Brought in by", "കൊണ്ടുവന്നത്"),
    "changed": Text("Changed by", "മാറ്റിയത്"),
    "ended": Text("Ended by", "അവസാനിപ്പിച്ചത്"),
}
NO_DAY = Text("“{v}” is not a day as it is read here.", "“{v}” എന്നത് ഇവിടെ വായിക്കുന്ന രൂപത്തിലുള്ള തീയതിയല്ല.")
NO_DAY_MEND = Text(
    "Write day/month/year: 10/01/2014 is 10 January 2014.",
    "ദിവസം/മാസം/വർഷം എന്ന ക്രമത്തിൽ എഴുതുക: 10/01/2014 എന്നാൽ 2014 ജനുവരി 10.",
)
