"""What `applicants.py` says is wrong with a list of applicants, and what to do about it."""

from __future__ import annotations

from sangham.kernel.text import Text

NO_HEADINGS = Text(
    "No row of headings was found in the list of applicants.", "അപേക്ഷകരുടെ പട്ടികയിൽ തലക്കെട്ടുകളുടെ വരി കണ്ടില്ല."
)
MEND_NO_HEADINGS = Text(
    "Put a row of headings above the names: serial number, name, date of birth or age, address, occupation, local "
    "body, relation to other applicants, signature.",
    "പേരുകൾക്കു മുകളിൽ തലക്കെട്ടുകൾ ചേർക്കുക: ക്രമനമ്പർ, പേര്, ജനനത്തീയതി അല്ലെങ്കിൽ വയസ്സ്, മേൽവിലാസം, തൊഴിൽ, തദ്ദേശ സ്ഥാപനം, മറ്റ് അപേക്ഷകരുമായുള്ള ബന്ധം, ഒപ്പ്.",
)
TWO_LISTS = Text(
    "More than one sheet looks like the list: {names}.", "പട്ടിക പോലെ തോന്നുന്ന ഒന്നിലധികം ഷീറ്റുണ്ട്: {names}."
)
MEND_TWO_LISTS = Text("Keep all applicants in one sheet.", "എല്ലാ അപേക്ഷകരെയും ഒറ്റ ഷീറ്റിൽ ചേർക്കുക.")
TWO_COLUMNS = Text(
    "The columns “{one}” and “{other}” ask for the same thing.",
    "“{one}”, “{other}” എന്നീ കോളങ്ങൾ ചോദിക്കുന്നത് ഒന്നുതന്നെ.",
)
MEND_TWO_COLUMNS = Text("Keep one of them.", "ഒരെണ്ണം മാത്രം നിലനിർത്തുക.")
COLUMN_PASSED_OVER = Text("The column “{name}” was passed over.", "“{name}” എന്ന കോളം വായിച്ചിട്ടില്ല.")
ROW_PASSED_OVER = Text(
    "The row with only “{written}” was passed over.", "“{written}” എന്നു മാത്രമുള്ള വരി വായിച്ചിട്ടില്ല."
)
PLACE = Text(
    "“{name}” is not the name of one local body; residence is left as not known.",
    "“{name}” എന്നത് ഒരു തദ്ദേശ സ്ഥാപനത്തിന്റെ പേരായി തിരിച്ചറിഞ്ഞില്ല; താമസം അറിയില്ലെന്നു കണക്കാക്കി.",
)
NOBODY = Text("There is nobody in the list.", "പട്ടികയിൽ ആരുമില്ല.")
MEND_NOBODY = Text("Write the applicants below the headings.", "തലക്കെട്ടുകൾക്കു താഴെ അപേക്ഷകരുടെ വിവരങ്ങൾ എഴുതുക.")
MERGED = Text(
    "The cells {span} are merged, so it is not clear for whom what stands there is meant.",
    "{span} എന്നീ കള്ളികൾ ഒന്നാക്കിയിരിക്കുന്നു; അതിലുള്ളത് ആരെക്കുറിച്ചാണെന്ന് വ്യക്തമല്ല.",
)
MEND_MERGED = Text(
    "Unmerge them and write the value in each row.", "അവ വേർപെടുത്തി (unmerge) ഓരോ വരിയിലും വിവരം എഴുതുക."
)
TURNED_ROUND = Text(
    "Some dates of birth seem to have been turned round: those with a day up to 12 are kept as dates and all others "
    "as text, as happens on a computer that expects the month first.",
    "ചില ജനനത്തീയതികളിൽ ദിവസവും മാസവും മാറിപ്പോയതായി തോന്നുന്നു: 12 വരെയുള്ളവ തീയതിയായും ബാക്കിയെല്ലാം എഴുത്തായും കിടക്കുന്നു. മാസം ആദ്യം വരുന്ന ക്രമീകരണമുള്ള കമ്പ്യൂട്ടറിൽ ഇങ്ങനെ സംഭവിക്കും.",
)
MEND_TURNED_ROUND = Text(
    "Format the column as text, and write each date again as day/month/year.",
    "കോളം Text ആയി ക്രമീകരിച്ച് എല്ലാ തീയതിയും ദിവസം/മാസം/വർഷം എന്ന ക്രമത്തിൽ വീണ്ടും എഴുതുക.",
)
NO_RESULT = Text("The cell has a formula without a saved result.", "ഈ കള്ളിയിൽ ഫലം സേവ് ചെയ്യാത്ത സൂത്രവാക്യമാണ്.")
MEND_NO_RESULT = Text(
    "Write the value itself (Copy, then Paste Special, Values).",
    "വിവരം തന്നെ എഴുതുക (Copy ചെയ്ത് Paste Special, Values).",
)
NO_NAME = Text("This row has no name.", "ഈ വരിയിൽ പേരില്ല.")
MEND_NO_NAME = Text(
    "Write the applicant's name, or clear the row.", "അപേക്ഷകന്റെ പേര് എഴുതുക, അല്ലെങ്കിൽ വരി ഒഴിവാക്കുക."
)
NO_SERIAL = Text("This applicant has no serial number.", "ഈ അപേക്ഷകന് ക്രമനമ്പറില്ല.")
MEND_SERIAL = Text(
    "Number the applicants 1, 2, 3; relations are stated by these numbers.",
    "അപേക്ഷകർക്ക് 1, 2, 3 എന്ന് നമ്പറിടുക; ബന്ധം പറയുന്നത് ഈ നമ്പർ വച്ചാണ്.",
)
SERIAL_TWICE = Text("Serial number {n} is given to two applicants.", "{n} എന്ന ക്രമനമ്പർ രണ്ടുപേർക്ക് നൽകിയിരിക്കുന്നു.")
MEND_SERIAL_TWICE = Text("Give each applicant a number of his or her own.", "ഓരോ അപേക്ഷകനും വെവ്വേറെ നമ്പർ നൽകുക.")
RESIDENCE = Text(
    "What is said of residence in the area does not agree with the local body, {place}.",
    "പ്രവർത്തനപരിധിയിലെ താമസത്തെക്കുറിച്ച് പറഞ്ഞതും തദ്ദേശ സ്ഥാപനവും ({place}) തമ്മിൽ ചേരുന്നില്ല.",
)
MEND_RESIDENCE = Text("Mend the one that is wrong.", "തെറ്റായത് തിരുത്തുക.")
BIRTH = Text("Born on {born} nobody can be an applicant on {on}.", "{born}-ന് ജനിച്ചയാൾ {on}-ന് അപേക്ഷകനാകാനിടയില്ല.")
AGES = Text(
    "Born on {born} the applicant is {reckoned}, but the age given is {stated}.",
    "{born}-ന് ജനിച്ചയാൾക്ക് വയസ്സ് {reckoned}; പക്ഷേ എഴുതിയിരിക്കുന്നത് {stated}.",
)
MEND_BIRTH = Text(
    "See the proof of age and mend the date or the age.", "പ്രായം തെളിയിക്കുന്ന രേഖ നോക്കി തീയതിയോ വയസ്സോ തിരുത്തുക."
)
NO_SUCH_SERIAL = Text("There is no applicant {n} in the list.", "{n} എന്ന ക്രമനമ്പറുള്ള അപേക്ഷകൻ പട്ടികയിലില്ല.")
MEND_NO_SUCH_SERIAL = Text(
    "Write the serial number of an applicant in this list.", "ഈ പട്ടികയിലുള്ള അപേക്ഷകന്റെ ക്രമനമ്പർ എഴുതുക."
)
NO_AND_YES = Text(
    "In one column there is said to be no other relation, in another that this is not declared.",
    "മറ്റു ബന്ധമില്ലെന്ന് ഒരു കോളത്തിലും, അതു പ്രസ്താവിച്ചിട്ടില്ലെന്ന് മറ്റൊന്നിലും പറയുന്നു.",
)
MEND_NO_AND_YES = Text("Ask the applicant, and mend one of them.", "അപേക്ഷകനോട് ചോദിച്ച് ഒന്ന് തിരുത്തുക.")
SAME_PERSON = Text(
    "Rows {first} and {second} seem to be the same person: “{name}”.",
    "{first}, {second} വരികളിൽ ഒരേ ആളാണെന്ന് തോന്നുന്നു: “{name}”.",
)
MEND_SAME_PERSON = Text(
    "Take one out; if they are two persons, give the date of birth and the house of each.",
    "ഒന്ന് നീക്കുക; രണ്ടുപേരാണെങ്കിൽ ഇരുവരുടെയും ജനനത്തീയതിയും വീട്ടുപേരും നൽകുക.",
)
KIND = Text("“{written}” is not a kind of applicant known here.", "“{written}” എന്നൊരു തരം അപേക്ഷകൻ ഇവിടെയില്ല.")
MEND_KIND = Text(
    "Write individual, government, society, local body or approved body.",
    "വ്യക്തി, സർക്കാർ, സംഘം, തദ്ദേശ സ്ഥാപനം, മറ്റു സ്ഥാപനം എന്നിവയിലൊന്ന് എഴുതുക.",
)
