"""The words of `sangham law`'s pages, in both languages."""

from __future__ import annotations

from sangham.kernel.text import Text

ON = Text("On {on}, by the law published until {known_on}", "{on}-ന്, {known_on} വരെ പ്രസിദ്ധീകരിച്ച നിയമപ്രകാരം")
ON_MEANS = Text("the day that matters is {day}", "ബാധകമായ ദിവസം: {day}")
GROUNDS = Text("Grounds", "കാരണങ്ങൾ")
ALL_MET = Text("Every clause that applies is met.", "ബാധകമായ എല്ലാ വ്യവസ്ഥകളും പാലിച്ചു.")
CONSEQUENCES = Text("What follows from them", "അവയുടെ ഫലം")
FOLLOWS = Text("follows from {c}", "{c} കാരണം")
WANTING = Text("What is wanting, and from whom", "ഇനി വേണ്ടത്, ആരിൽനിന്ന്")
READINGS = Text("Readings", "വ്യാഖ്യാനങ്ങൾ")
DEFAULT = Text("taken unless an official chooses otherwise", "ഉദ്യോഗസ്ഥൻ മറിച്ച് തീരുമാനിക്കാത്തപക്ഷം ഇത്")
CHOSEN = Text("“{label}” was chosen.", "“{label}” ആണ് തിരഞ്ഞെടുത്തത്.")
AGREE = Text("All readings of {c} come to the same here.", "{c}: എല്ലാ വ്യാഖ്യാനവും ഇവിടെ ഒരേ ഫലം നൽകുന്നു.")
MET = Text("Met", "പാലിച്ചവ")
DROPPED = Text("Not in force on that day", "അന്ന് പ്രാബല്യത്തിലില്ലാത്തവ")
VALUES = Text("Counted", "കണക്കാക്കിയത്")
BETWEEN = Text("between {low} and {high}", "{low}-നും {high}-നും ഇടയിൽ")
NOT_KNOWN = Text("not known", "അറിയില്ല")
TIME_LIMITS = Text("Time limits", "സമയപരിധികൾ")
WITHIN = Text("{length} from {start} ({on}): by {due}", "{start} ({on}) മുതൽ {length}: {due} വരെ")
UNDER = Text("reading “{label}”", "“{label}” വ്യാഖ്യാനം")
DEFAULT_SHORT = Text("default", "സാധാരണ എടുക്കുന്നത്")
WHO = Text("Who must act", "ചെയ്യേണ്ടത് ആര്")
LAPSE = Text("If it lapses", "സമയം കഴിഞ്ഞാൽ")
REMEDY = Text("Remedy", "പ്രതിവിധി")
COUNTING = Text("How it is counted", "എണ്ണുന്ന രീതി")
HOLIDAY = Text(
    "That day is a public holiday: {h}. What is held here does not say that the time then runs on; act by {before}.",
    "അന്ന് പൊതു അവധിയാണ്: {h}. അതുകൊണ്ട് സമയം നീളുമെന്ന് ഇവിടെയുള്ള പാഠത്തിൽ പറയുന്നില്ല; {before}-നകം ചെയ്യുക.",
)
NO_TIME_THEN = Text(
    "No time was fixed by {c} on {on} in words that are held here.",
    "{on}-ന് {c} നിശ്ചയിച്ച സമയം ഇവിടെയുള്ള പാഠത്തിലില്ല.",
)
STATES = {
    "IN_FORCE": Text("In force", "പ്രാബല്യത്തിലുണ്ട്"),
    "TEXT_PARTLY_IN_SOURCE": Text(
        "In force; part of its text of that day is not held", "പ്രാബല്യത്തിലുണ്ട്; അന്നത്തെ പാഠത്തിന്റെ ഒരു ഭാഗം കൈവശമില്ല"
    ),
    "TEXT_NOT_IN_SOURCE": Text(
        "In force; its text of that day is not held", "പ്രാബല്യത്തിലുണ്ട്; അന്നത്തെ പാഠം കൈവശമില്ല"
    ),
    "NOT_IN_FORCE": Text("Not in force", "പ്രാബല്യത്തിലില്ല"),
}
BROUGHT = Text("Brought by", "കൊണ്ടുവന്നത്")
ENDED = Text("Ended by", "അവസാനിപ്പിച്ചത്")
ACTS = Text("acting from {on}, published {published}", "പ്രാബല്യം {on} മുതൽ; പ്രസിദ്ധീകരിച്ചത് {published}")
NOT_STATED = Text("on a day not stated", "എന്നെന്ന് പറഞ്ഞിട്ടില്ല")
VERSIONS = Text("Versions", "വിവിധ കാലത്തെ പാഠങ്ങൾ")
FROM_UNTIL = Text("from {on} until {until}", "{on} മുതൽ {until} വരെ")
FROM_ON = Text("from {on}", "{on} മുതൽ")
SHOWN = Text("shown above", "മുകളിൽ കാണിച്ചത്")
CITES = Text("Cites", "പരാമർശിക്കുന്നത്")
CITED_BY = Text("Cited by", "ഇതിനെ പരാമർശിക്കുന്നത്")
ANSWERS = Text("Answers the question", "ഉത്തരം നൽകുന്ന ചോദ്യം")
FACTS = Text("Facts it asks for", "ചോദിക്കുന്ന വസ്തുതകൾ")
ASKED = Text("Facts to give", "നൽകേണ്ട വസ്തുതകൾ")
DETERMINATIONS = Text(
    "Determinations (give them under “determinations”: holds, reasons)",
    "തീരുമാനങ്ങൾ (“determinations” എന്നതിനു കീഴിൽ holds, reasons എന്നിവ നൽകുക)",
)
DERIVED = Text(
    "Computed from these; may be given instead, where only the result is known",
    "ഇവയിൽനിന്ന് കണക്കാക്കുന്നവ; ഫലം മാത്രം അറിയാമെങ്കിൽ അതു നൽകാം",
)
FROM_WHOM = Text("from", "ആരിൽനിന്ന്")
KINDS = {
    "truth": Text("true or false", "true അല്ലെങ്കിൽ false"),
    "number": Text("whole number", "പൂർണ്ണസംഖ്യ"),
    "day": Text("date, as 2026-01-19", "തീയതി: 2026-01-19 പോലെ"),
    "word": Text("one of these words", "ഈ വാക്കുകളിലൊന്ന്"),
    "text": Text("text", "എഴുത്ത്"),
    "list": Text("list of words", "വാക്കുകളുടെ പട്ടിക"),
    "collection": Text("list, each with", "പട്ടിക; ഓരോന്നിലും"),
}
BOUNDS = Text("or {at_least: …, at_most: …}", "അല്ലെങ്കിൽ {at_least: …, at_most: …}")
EXAMPLE = Text(
    "Facts that work. Change them, leave out what is not known, then:",
    "ഇത് പ്രവർത്തിക്കുന്ന മാതൃകയാണ്. മാറ്റം വരുത്തുക; അറിയാത്തത് ഒഴിവാക്കുക; എന്നിട്ട്:",
)
