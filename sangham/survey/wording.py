"""The headings of a survey's file, and the words of what it comes to, in both languages."""

from __future__ import annotations

from sangham.kernel.text import Text

# By column, in the order of the file; the ids of the columns stay as they are in every language.
COLUMNS: dict[str, Text] = {
    "society": Text(en="Society (id)", ml="സംഘം (id)"),
    "office": Text(en="Office", ml="ഓഫീസ്"),
    "series": Text(en="Series", ml="ശ്രേണി"),
    "number": Text(en="Number", ml="നമ്പർ"),
    "name_en": Text(en="Name (English)", ml="പേര് (ഇംഗ്ലീഷ്)"),
    "name_ml": Text(en="Name (Malayalam)", ml="പേര് (മലയാളം)"),
    "districts": Text(en="Districts of its area", ml="പ്രവർത്തനപരിധിയിലെ ജില്ലകൾ"),
    "class": Text(en="Class", ml="തരം"),
    "tier": Text(en="Tier", ml="തലം"),
    "standing": Text(en="Standing", ml="നില"),
    "outcome": Text(en="Outcome", ml="ഫലം"),
    "failed": Text(en="Clauses not met", ml="പാലിക്കാത്ത വ്യവസ്ഥകൾ"),
    "unknown": Text(en="Clauses open for want of a fact", ml="വിവരം പോരാത്ത വ്യവസ്ഥകൾ"),
    "doubtful": Text(en="Clauses on which readings differ", ml="വ്യാഖ്യാനഭേദമുള്ള വ്യവസ്ഥകൾ"),
    "discretion": Text(en="Clauses for the official to determine", ml="ഉദ്യോഗസ്ഥൻ തീരുമാനിക്കേണ്ട വ്യവസ്ഥകൾ"),
    "missing": Text(en="Facts wanting", ml="ഇനി വേണ്ട വിവരങ്ങൾ"),
    "readings": Text(en="Readings on which it turns", ml="ഫലം മാറ്റുന്ന വ്യാഖ്യാനങ്ങൾ"),
}
CONTRADICTION = "FACTS_CONTRADICT"  # stands where an outcome would
COUNTS = Text(en="Counts", ml="എണ്ണം")

ON = Text(
    en="On {on}, by the law published until {known_on}.", ml="{on}-ന്, {known_on} വരെ പ്രസിദ്ധീകരിച്ച നിയമപ്രകാരം."
)
NARROWED = Text(en="Narrowed to {said}.", ml="ഇവ മാത്രം: {said}.")
ASKED = Text(
    en="Societies asked: {asked}. Decided on the facts that the register holds: {decided}.",
    ml="ചോദ്യം ബാധകമാക്കിയ സംഘങ്ങൾ: {asked}. രജിസ്റ്ററിലുള്ള വിവരങ്ങൾകൊണ്ട് തീർച്ചയായത്: {decided}.",
)
CONTRADICTIONS = Text(
    en="Not answered, since what is recorded of them cannot be true together: {many}.",
    ml="രേഖയിലെ വിവരങ്ങൾ തമ്മിൽ ചേരാത്തതിനാൽ ഉത്തരമില്ലാത്തവ: {many}.",
)
BY_OUTCOME = Text(en="By outcome", ml="ഫലമനുസരിച്ച്")
BY_CLAUSE = Text(en="By clause", ml="വ്യവസ്ഥയനുസരിച്ച്")
BY_DISTRICT = Text(en="By district", ml="ജില്ലയനുസരിച്ച്")
SEVERAL = Text(
    en="A society whose area lies in several districts counts in each.",
    ml="പ്രവർത്തനപരിധി പല ജില്ലകളിലുള്ള സംഘത്തെ ഓരോ ജില്ലയിലും എണ്ണിയിട്ടുണ്ട്.",
)
MISSING = Text(en="Facts that the register does not hold", ml="രജിസ്റ്ററിലില്ലാത്ത വിവരങ്ങൾ")
READINGS = Text(en="Readings on which it turns", ml="ഫലം മാറ്റുന്ന വ്യാഖ്യാനങ്ങൾ")
AREA_NOT_KNOWN = Text(en="area not known", ml="പ്രവർത്തനപരിധി അറിയില്ല")
FAILED = Text(en="not met", ml="പാലിച്ചിട്ടില്ല")
UNKNOWN = Text(en="not known", ml="വിവരം പോരാ")
DOUBTFUL = Text(en="doubtful", ml="വ്യാഖ്യാനഭേദം")
DISCRETION = Text(en="to be determined", ml="തീരുമാനിക്കേണ്ടത്")
WRITTEN = Text(en="Written: {file}", ml="എഴുതിയത്: {file}")

NO_FORM = Text(en="The file's name does not say its form.", ml="ഫയലിന്റെ പേരിൽനിന്ന് ഏതു രൂപമെന്നറിയില്ല.")
FORMS = Text(en="End it in {forms}.", ml="പേരിന്റെ അവസാനം ഇവയിലൊന്നു വേണം: {forms}.")
TOO_MANY_ROWS = Text(
    en="A sheet holds no more than {most} societies.", ml="ഒരു ഷീറ്റിൽ {most} സംഘങ്ങളിൽ കൂടുതൽ കൊള്ളില്ല."
)
USE_ANOTHER = Text(
    en="Write .parquet or .csv, or narrow with --where.",
    ml=".parquet അല്ലെങ്കിൽ .csv നൽകുക; അല്ലെങ്കിൽ --where ഉപയോഗിച്ച് ചുരുക്കുക.",
)
