"""Why a stranger's file is not taken, and what to do about it: (what is wrong, how to mend it)."""

from __future__ import annotations

from sangham.kernel.text import Text

Words = tuple[Text, Text]

EMPTY = (
    Text("The file is empty.", "ഫയൽ ശൂന്യമാണ്."),
    Text("Send the file again.", "ഫയൽ വീണ്ടും അയയ്ക്കുക."),
)
UNKNOWN_KIND = (
    Text("This kind of file is not taken.", "ഇത്തരം ഫയൽ സ്വീകരിക്കില്ല."),
    Text("Send one of these: {kinds}.", "ഇവയിലൊന്ന് അയയ്ക്കുക: {kinds}."),
)
NOT_WHAT_IT_IS_CALLED = (
    Text(
        "By its name this is a {word} file, but what is in it is something else.",
        "പേരനുസരിച്ച് ഇത് {word} ഫയലാണ്; ഉള്ളടക്കം പക്ഷേ മറ്റൊന്നാണ്.",
    ),
    Text(
        "Open it in the program that made it, and save it as {word}.",
        "ഉണ്ടാക്കിയ പ്രോഗ്രാമിൽ തുറന്ന് {word} ആയി സേവ് ചെയ്യുക.",
    ),
)
NOT_WANTED = (
    Text("A {word} file cannot be used here.", "{word} ഫയൽ ഇവിടെ ഉപയോഗിക്കാനാവില്ല."),
    Text("Send one of these: {kinds}.", "ഇവയിലൊന്ന് അയയ്ക്കുക: {kinds}."),
)
TOO_LARGE = (
    Text(
        "The file has {size} MB; at most {most} MB are taken.",
        "ഫയൽ {size} MB ഉണ്ട്; പരമാവധി {most} MB വരെയേ സ്വീകരിക്കൂ.",
    ),
    Text(
        "Scan it in grey at 200 dots an inch, or send it in parts.",
        "ഗ്രേ നിറത്തിൽ, ഇഞ്ചിന് 200 കുത്തിൽ സ്കാൻ ചെയ്യുക; അല്ലെങ്കിൽ ഭാഗങ്ങളായി അയയ്ക്കുക.",
    ),
)
TOO_MANY = (
    Text("More than {most} files were sent.", "{most}-ൽ കൂടുതൽ ഫയലുകൾ അയച്ചു."),
    Text("Put the scanned pages into one PDF.", "സ്കാൻ ചെയ്ത പേജുകൾ ഒരു PDF ആക്കുക."),
)
TOO_LARGE_TOGETHER = (
    Text(
        "The files have more than {most} MB together.",
        "ഫയലുകൾ എല്ലാം കൂടി {most} MB-യിൽ കൂടുതലുണ്ട്.",
    ),
    Text("Scan in grey at 200 dots an inch.", "ഗ്രേ നിറത്തിൽ, ഇഞ്ചിന് 200 കുത്തിൽ സ്കാൻ ചെയ്യുക."),
)
LEGACY_OFFICE = (
    Text(
        "This is a file of an old Word or Excel (.doc, .xls), which may carry programs.",
        "ഇത് പഴയ Word, Excel ഫയലാണ് (.doc, .xls); ഇതിൽ പ്രോഗ്രാമുകൾ ഉണ്ടാകാം.",
    ),
    Text("Open it and save it as .docx or .xlsx.", "തുറന്ന് .docx അല്ലെങ്കിൽ .xlsx ആയി സേവ് ചെയ്യുക."),
)
LOCKED_OFFICE = (
    Text("The file is locked with a password.", "ഫയൽ പാസ്‌വേഡ് ഇട്ട് പൂട്ടിയതാണ്."),
    Text("Save it without a password, and send that.", "പാസ്‌വേഡില്ലാതെ സേവ് ചെയ്ത് അയയ്ക്കുക."),
)
OTHER_ZIP = (
    Text(
        "This is a zip file or damaged; it is neither a Word nor an Excel file.",
        "ഇത് സിപ്പ് ഫയലാണ്, അല്ലെങ്കിൽ കേടുള്ളതാണ്; Word, Excel ഫയലല്ല.",
    ),
    Text("Send the files themselves, one by one.", "ഫയലുകൾ ഓരോന്നായി അയയ്ക്കുക."),
)
NOT_UTF8 = (
    Text("The text is not in UTF-8.", "അക്ഷരങ്ങൾ UTF-8 രീതിയിലല്ല."),
    Text(
        'Save it again; choose "UTF-8" as the encoding ("CSV UTF-8" in Excel).',
        "വീണ്ടും സേവ് ചെയ്യുമ്പോൾ എൻകോഡിംഗ് UTF-8 എന്ന് തിരഞ്ഞെടുക്കുക (Excel-ൽ CSV UTF-8).",
    ),
)
CONTROLS = (
    Text("There are control characters in the text.", "ടെക്സ്റ്റിൽ കൺട്രോൾ അക്ഷരങ്ങളുണ്ട്."),
    Text("Save it as plain text, and send that.", "സാധാരണ ടെക്സ്റ്റായി സേവ് ചെയ്ത് അയയ്ക്കുക."),
)
