"""What a sheet of decisions says, and what is said of one that is not in order."""

from __future__ import annotations

from sangham.kernel.text import Text

# the sheet of decisions
TITLE_OF_DECISIONS = Text("Decisions on a list of societies", "സംഘങ്ങളുടെ പട്ടികയിലെ തീരുമാനങ്ങൾ")
HOW = Text(
    "Fill the column Decision on every line: {choices}. A line that begins with ALL decides all of its kind that are left blank. "
    "“this value” and “same as” need the column Value. The lines may be sorted; none may be taken away.",
    "ഓരോ വരിയിലും തീരുമാനം എന്ന കോളം പൂരിപ്പിക്കുക: {choices}. «എല്ലാം» എന്നു തുടങ്ങുന്ന വരി അത്തരത്തിലുള്ള, ഒഴിച്ചിട്ട എല്ലാറ്റിനും ബാധകമാണ്. "
    "“ഈ വിവരം”, “ഇതുതന്നെ” എന്നിവയ്ക്ക് വിവരം എന്ന കോളവും വേണം. വരികളുടെ ക്രമം മാറ്റാം; ഒന്നും കളയരുത്.",
)
FILE, OFFICE, DOUBTS = Text("File", "ഫയൽ"), Text("Office", "ഓഫീസ്"), Text("Lines", "വരികൾ")
COLUMNS = {
    "sheet": Text("Sheet", "ഷീറ്റ്"),
    "row": Text("Row", "വരി"),
    "cell": Text("Cell", "കള്ളി"),
    "heading": Text("Heading", "തലക്കെട്ട്"),
    "written": Text("Written", "എഴുതിയിരിക്കുന്നത്"),
    "says": Text("Doubt", "സംശയം"),
    "proposal": Text("Proposal", "നിർദ്ദേശം"),
    "choices": Text("May be decided", "തീരുമാനിക്കാവുന്നത്"),
    "decision": Text("Decision", "തീരുമാനം"),
    "value": Text("Value", "വിവരം"),
    "mark": Text("Mark", "അടയാളം"),
}
ALL_OF_A_KIND = Text("ALL of this kind: {count}", "എല്ലാം (ഇത്തരത്തിലുള്ളത്): {count}")
CLEAR_ROWS = Text("ALL rows without doubt: {count}", "എല്ലാം (സംശയമില്ലാത്ത വരികൾ): {count}")
ENTER_THEM = Text("enter them", "ചേർക്കുക")

# what is wrong with it
NO_DECISIONS = Text("This is no sheet of decisions.", "ഇതു തീരുമാനങ്ങളുടെ ഷീറ്റല്ല.")
MEND_NO_DECISIONS = Text(
    "Give the file that was written with --out, with its heading and its column Mark.",
    "--out ഉപയോഗിച്ച് എഴുതിയ ഫയൽ തലക്കെട്ടും അടയാളം എന്ന കോളവും സഹിതം നൽകുക.",
)
OTHER_FILE = Text("The decisions belong to another file.", "തീരുമാനങ്ങൾ മറ്റൊരു ഫയലിനെക്കുറിച്ചുള്ളതാണ്.")
OTHER_OFFICE = Text(
    "The decisions belong to another office: {office}.", "തീരുമാനങ്ങൾ മറ്റൊരു ഓഫീസിന്റേതാണ്: {office}."
)
MEND_OTHER = Text(
    "Give the file and the office for which the sheet was written, or write it anew with --out.",
    "ഈ ഷീറ്റ് ഏതു ഫയലിനും ഓഫീസിനും വേണ്ടിയാണോ അവ നൽകുക; അല്ലെങ്കിൽ --out ഉപയോഗിച്ച് പുതുതായി എഴുതുക.",
)
LINES_CHANGED = Text(
    "Lines of the sheet are wanting, or their marks were changed.",
    "ഷീറ്റിലെ ചില വരികൾ കാണാനില്ല, അല്ലെങ്കിൽ അടയാളം മാറ്റിയിരിക്കുന്നു.",
)
MEND_LINES = Text(
    "Write the sheet anew with --out, and give this one with --decisions: what is decided is carried over.",
    "--out ഉപയോഗിച്ച് ഷീറ്റ് പുതുതായി എഴുതുക; ഇത് --decisions ആയി നൽകിയാൽ തീരുമാനിച്ചത് അതിലേക്ക് പകർത്തും.",
)
MARK_TWICE = Text("The mark {mark} comes twice.", "{mark} എന്ന അടയാളം രണ്ടുതവണയുണ്ട്.")
NO_CHOICE = Text("“{written}” is no decision.", "“{written}” ഒരു തീരുമാനമല്ല.")
NO_VALUE = Text("The decision needs a value, and none is written.", "ഈ തീരുമാനത്തിന് വിവരം വേണം; എഴുതിയിട്ടില്ല.")
MEND_VALUE = Text("Write it in the column Value.", "വിവരം എന്ന കോളത്തിൽ എഴുതുക.")
VALUE_ALONE = Text(
    "A value is written, and the decision does not use it.",
    "വിവരം എഴുതിയിട്ടുണ്ട്; പക്ഷേ തീരുമാനത്തിൽ അത് ഉപയോഗിക്കുന്നില്ല.",
)
MEND_VALUE_ALONE = Text(
    "Decide “this value”, or take the value away.", "“ഈ വിവരം” എന്നു തീരുമാനിക്കുക, അല്ലെങ്കിൽ വിവരം മായ്ക്കുക."
)
UNDECIDED = Text("Not decided: {where}: {says}", "തീരുമാനിച്ചിട്ടില്ല: {where}: {says}")
MEND_UNDECIDED = Text("Fill the column Decision.", "തീരുമാനം എന്ന കോളം പൂരിപ്പിക്കുക.")
NEW_DOUBT = Text(
    "A doubt that the sheet does not have: {where}: {says}", "ഷീറ്റിൽ ഇല്ലാത്ത സംശയം: {where}: {says}"
)
CLEAR_UNDECIDED = Text(
    "Not decided: what is to become of the rows without doubt.",
    "തീരുമാനിച്ചിട്ടില്ല: സംശയമില്ലാത്ത വരികൾ എന്തു ചെയ്യണമെന്ന്.",
)
EXISTS = Text("There is such a file already.", "ഈ പേരിൽ ഫയൽ നിലവിലുണ്ട്.")
MEND_EXISTS = Text(
    "Give --out another name: decisions are never written over.",
    "--out-ന് മറ്റൊരു പേര് നൽകുക: തീരുമാനങ്ങൾക്കു മുകളിൽ എഴുതില്ല.",
)
NOT_A_KIND = Text(
    "A sheet of decisions is an .xlsx or a .csv file.", "തീരുമാനങ്ങളുടെ ഷീറ്റ് .xlsx അല്ലെങ്കിൽ .csv ഫയലാണ്."
)
MEND_KIND = Text("Give it a name that ends so.", "അങ്ങനെ അവസാനിക്കുന്ന പേര് നൽകുക.")
