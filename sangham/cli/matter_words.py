"""What `sangham matter` and `sangham due` say."""

from __future__ import annotations

from sangham.kernel.text import Text

KIND = Text("{n}: {what}, by {who} ({c})", "{n}: {what}; നൽകുന്നത് {who} ({c})")
COMPETENCE = Text("The power of this office: {o}.", "ഈ ഓഫീസിന്റെ അധികാരം: {o}.")
FINDS = Text("The law finds: {o}.", "നിയമത്തിന്റെ കണ്ടെത്തൽ: {o}.")
NOT_HELD = Text(
    "The words of the law on this are not held here: the official decides, with reasons.",
    "ഇതിനെക്കുറിച്ചുള്ള നിയമപാഠം ഇവിടെയില്ല: ഉദ്യോഗസ്ഥൻ കാരണങ്ങൾ സഹിതം തീരുമാനിക്കും.",
)
NONE = Text("There is none.", "ഒന്നുമില്ല.")

# a matter's page
RECEIVED = Text("{what} ({c}), received on {d}", "{what} ({c}), ലഭിച്ചത് {d}")
FIRST_RECEIVED = Text("first received on {d}, in another office", "ആദ്യം മറ്റൊരു ഓഫീസിൽ ലഭിച്ചത് {d}")
OFFICE = Text("Lies at", "ഇപ്പോൾ ഉള്ളത്")
SOCIETY = Text("Society", "സംഘം")
STATE = Text("State", "നില")
AGAINST = Text("Against", "എതിരായത്")
ASKS = Text("What is asked", "ആവശ്യപ്പെടുന്നത്")
WARNING = Text("Names alike", "പേരിലെ സാമ്യം")
NEXT = Text("What may be done next, and by whom", "ഇനി ചെയ്യാവുന്നത്, ചെയ്യേണ്ടവർ")
NOTHING_NEXT = Text("Nothing: it has ended.", "ഒന്നുമില്ല: അവസാനിച്ചു.")
NOBODY = Text("nobody posted here on that day", "അന്ന് ഈ ഓഫീസിൽ ആരുമില്ല")
LAW = Text("What the law finds", "നിയമത്തിന്റെ കണ്ടെത്തൽ")
LAW_AT_THE_ORDER = Text("What the law found, when it was decided", "തീരുമാനിച്ചപ്പോൾ നിയമത്തിന്റെ കണ്ടെത്തൽ")
ERASED = Text(
    "The particulars of whoever asked have been erased: it cannot be put to the law again.",
    "അപേക്ഷിച്ചവരുടെ വിവരങ്ങൾ മായ്ച്ചതിനാൽ വീണ്ടും നിയമത്തോട് ചോദിക്കാനാവില്ല.",
)
LIMITS = Text("Time limits", "സമയപരിധികൾ")
NO_LIMITS = Text("The sections held here set none.", "ഇവിടെയുള്ള വകുപ്പുകൾ സമയം നിശ്ചയിച്ചിട്ടില്ല.")
IN_TIME = Text("done on {d}, in time", "{d}-ന് ചെയ്തു; സമയത്തിനുള്ളിൽ")
TOO_LATE = Text("done on {d}, late; days: {n}", "{d}-ന് ചെയ്തു; {n} ദിവസം വൈകി")
LEFT = Text("days left: {n}", "ഇനി {n} ദിവസം")
LAST_DAY = Text("today is the last day", "ഇന്നാണ് അവസാന ദിവസം")
LAPSED = Text("lapsed; days since: {n}", "കഴിഞ്ഞിട്ട് {n} ദിവസം")
HISTORY = Text("What happened", "ഇതുവരെ നടന്നത്")
PAPERS = Text("Papers issued", "നൽകിയ രേഖകൾ")
NOTES = Text("On the file", "ഫയലിലുള്ളത്")

# lists
LISTED = Text(
    "{n}  days: {age}  {what}: {name} ({district})  {state}",
    "{n}  {age} ദിവസം  {what}: {name} ({district})  {state}",
)
WITH = Text("{line}; with {who}", "{line}; കൈവശം {who}")
OVERDUE = Text("{line}\n    overdue: {what}", "{line}\n    സമയം കഴിഞ്ഞത്: {what}")
OVERDUE_BY = Text("{c} since {d} (days: {n})", "{c}: {d} മുതൽ ({n} ദിവസം)")
DUE = Text("{d}  {left}  {n}  {c}: {does}", "{d}  {left}  {n}  {c}: {does}")
BY_READING = Text("counted from {start} ({label})", "കണക്കാക്കിയത് {start} മുതൽ ({label})")
THEN = Text("{lapse} {remedy} ({c})", "{lapse} {remedy} ({c})")

# the form
FORM = Text(
    "Fill what is known and leave the rest blank; then: sangham matter lodge {kind} FILE --by OFFICIAL@OFFICE",
    "അറിയാവുന്നവ പൂരിപ്പിക്കുക, ബാക്കി ഒഴിച്ചിടുക; പിന്നെ: sangham matter lodge {kind} FILE --by OFFICIAL@OFFICE",
)
FORM_ASKED_BY = Text(
    "Who asks. Kept beside the record and not in it, so that it can be erased.",
    "ആവശ്യപ്പെടുന്നയാൾ. രേഖയിലല്ല, അതിനു പുറത്താണ് സൂക്ഷിക്കുക; മായ്ക്കാനാവും.",
)
FORM_NAME = Text("name", "പേര്")
FORM_ADDRESS = Text("address", "വിലാസം")
FORM_SOCIETY = Text("The society: its number, whole name, or id.", "സംഘം: നമ്പറോ മുഴുവൻ പേരോ ഐഡിയോ.")
FORM_OTHER = Text("The apex or central society, likewise.", "അപ്പെക്സ് അല്ലെങ്കിൽ സെൻട്രൽ സംഘം, അതുപോലെ.")
FORM_AGAINST = Text(
    "The matter that it is against, such as JR-TVM/12/2026, where it is in this record; what the record then knows need "
    "not be stated below.",
    "എതിരായ അപേക്ഷ ഈ രേഖയിലുണ്ടെങ്കിൽ അതിന്റെ നമ്പർ, JR-TVM/12/2026 എന്ന രൂപത്തിൽ; രേഖയിലുള്ളത് താഴെ പറയേണ്ടതില്ല.",
)
FORM_ASKS = Text("What is asked, in the words of whoever asks.", "ആവശ്യപ്പെടുന്നത്, ആവശ്യപ്പെടുന്നയാളുടെ വാക്കുകളിൽ.")
FORM_FACTS = Text(
    "What is stated, by the law's names; an example follows each.",
    "പറയുന്ന കാര്യങ്ങൾ, നിയമത്തിലെ പേരുകളിൽ; ഓരോന്നിനും മാതൃകയുണ്ട്.",
)
FORM_MORE = Text(
    "Where the matter needs them: clauses of the bye-laws as they are to be worded, and the day that the amendment names for "
    "itself; the number and day of registration as audit certificates show them.",
    "വേണ്ടിടത്ത്: നിയമാവലിയിലെ വ്യവസ്ഥകൾ എങ്ങനെ വേണമെന്നത്, ഭേദഗതി പറയുന്ന പ്രാബല്യത്തീയതി; ഓഡിറ്റ് സർട്ടിഫിക്കറ്റിലുള്ള രജിസ്റ്റർ "
    "നമ്പറും തീയതിയും.",
)
FORM_PAPERS = Text(
    "Scans (PDF, PNG, JPEG), by their paths as seen from this file.",
    "സ്കാനുകൾ (PDF, PNG, JPEG): ഈ ഫയലിൽനിന്നുള്ള പാത.",
)
FORM_REGISTRATION = Text(
    "An application for registration is lodged as a dossier: a folder or .zip with application.yaml, the list of applicants "
    "and the bye-laws.",
    "രജിസ്ട്രേഷനുള്ള അപേക്ഷ ഒരു ഫോൾഡറായോ .zip ആയോ സമർപ്പിക്കണം: application.yaml, അപേക്ഷകരുടെ പട്ടിക, നിയമാവലി.",
)
NO_KIND = Text("There is no such kind of matter.", "ഇങ്ങനെയൊരു ഇനം അപേക്ഷയില്ല.")
MEND_KIND = Text("Give one of: {all}.", "ഇവയിലൊന്ന് നൽകുക: {all}.")

# findings
FINDINGS = Text(
    "Write true or false for each, with reasons in both languages; then: sangham matter determine {n} FILE --by OFFICIAL@OFFICE",
    "ഓരോന്നിനും true അല്ലെങ്കിൽ false എഴുതി രണ്ടു ഭാഷയിലും കാരണം ചേർക്കുക; പിന്നെ: sangham matter determine {n} FILE --by OFFICIAL@OFFICE",
)
SHARES = Text("{name}; places in common: {places}", "{name}; പൊതുവായ സ്ഥലങ്ങൾ: {places}")
SIMILAR = Text(
    "Societies whose area shares a place with this one's: is each of a similar type?",
    "ഇതിന്റെ പ്രവർത്തനപരിധിയിലെ സ്ഥലം പങ്കിടുന്ന സംഘങ്ങൾ: ഓരോന്നും സമാന തരത്തിലുള്ളതാണോ?",
)
READINGS = Text(
    "Readings that matter here; one may be chosen, with reasons.",
    "ഇവിടെ പ്രസക്തമായ വ്യാഖ്യാനങ്ങൾ; കാരണം പറഞ്ഞ് ഒന്ന് തിരഞ്ഞെടുക്കാം.",
)

# what another society decided, or the Act itself
STANDS = Text("It stands.", "തീരുമാനം നിലനിൽക്കും.")
STANDS_NOT = Text(
    "It does not count by the law's answer: nothing follows from it.",
    "നിയമപ്രകാരം ഇതു കണക്കിലെടുക്കില്ല: ഇതിൽനിന്ന് ഒന്നും വരുന്നില്ല.",
)
DEEMED = Text("Decided by {c}, from {d}.", "{c} പ്രകാരം {d} മുതൽ തീർപ്പായി.")
NOT_A_READING = Text("“{v}” names no reading.", "“{v}” ഒരു വ്യാഖ്യാനത്തിന്റെ പേരല്ല.")
MEND_READING = Text("Write it as NAME=LABEL: sixtieth_day=after.", "NAME=LABEL എന്നെഴുതുക: sixtieth_day=after.")
