"""What is said of a list of societies: doubts, choices, what is wrong with a sheet of decisions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from sangham.kernel.text import Text


class _Said(Protocol):
    @property
    def says(self) -> Text: ...


CHOICES = {
    "proposed": Text("as proposed", "നിർദ്ദേശം പോലെ"),
    "written": Text("as written", "എഴുതിയതുപോലെ"),
    "value": Text("this value", "ഈ വിവരം"),
    "leave": Text("leave the row", "വരി ഒഴിവാക്കുക"),
    "same": Text("same as", "ഇതുതന്നെ"),
}
PROPOSAL = Text("Proposed: {proposal}.", "നിർദ്ദേശം: {proposal}.")
NOT_KNOWN = Text("not known; kept as written", "അറിയില്ല; എഴുതിയതുപോലെ സൂക്ഷിക്കും")
KEPT = Text("kept as written", "എഴുതിയതുപോലെ സൂക്ഷിക്കും")
LEAVE = Text("leave this row", "ഈ വരി ഒഴിവാക്കുക")
OF_ITS_OWN = Text("a society of its own", "വേറെ സംഘം")
NO_NUMBER = Text("number not known", "നമ്പർ അറിയില്ല")
SAME_AS = Text("the same as {society}", "{society} തന്നെ")

# the report
SUMS = Text(
    "{file}: {rows} rows may be societies, of which {clear} without doubt; {doubted} rows with doubts, {doubts} doubts in all; "
    "{entered} entered already; {others} other rows.",
    "{file}: സംഘങ്ങളാകാവുന്ന വരികൾ {rows}; അതിൽ സംശയമില്ലാത്തത് {clear}; സംശയമുള്ള വരികൾ {doubted}, ആകെ സംശയങ്ങൾ {doubts}; ചേർത്തുകഴിഞ്ഞത് {entered}; "
    "മറ്റു വരികൾ {others}.",
)
PERSONS = Text(
    "About persons, and so kept beside the journal: {columns}.",
    "വ്യക്തികളെക്കുറിച്ചുള്ളതിനാൽ നാൾവഴിക്കു പുറത്ത് സൂക്ഷിക്കുന്നത്: {columns}.",
)
NO_SOCIETY_ROW = Text("{where}: «{text}»: {why}.", "{where}: «{text}»: {why}.")
NO_FILE = Text("The file cannot be opened.", "ഫയൽ തുറക്കാനാവുന്നില്ല.")
MEND_NO_FILE = Text("Give the path of an .xlsx or .csv file.", ".xlsx അല്ലെങ്കിൽ .csv ഫയലിന്റെ സ്ഥാനം നൽകുക.")
NO_OFFICE = Text("No office with this code is in the record.", "ഈ കോഡുള്ള ഓഫീസ് രേഖയിലില്ല.")
MEND_OFFICE = Text("Open the office first, or give its code.", "ആദ്യം ഓഫീസ് രേഖപ്പെടുത്തുക, അല്ലെങ്കിൽ കോഡ് നോക്കുക.")

# about a column or a sheet
UNKNOWN_COLUMN = Text("It is not known what this column is.", "ഈ കോളം എന്തിന്റേതാണെന്നു വ്യക്തമല്ല.")
BESIDE = Text(
    "kept with each row, beside the journal (or write what it is: name, number, class, area …)",
    "ഓരോ വരിയോടുമൊപ്പം, നാൾവഴിക്കു പുറത്ത് സൂക്ഷിക്കും (എന്താണെന്ന് എഴുതിയാലും മതി: പേര്, നമ്പർ, തരം, പ്രവർത്തനപരിധി …)",
)
COLUMN_TWICE = Text("The column «{one}» is for the same.", "«{one}» എന്ന കോളവും ഇതിനുതന്നെയാണ്.")
FIRST_OF_TWO = Text(
    "the first is taken; this one is kept with each row, beside the journal",
    "ആദ്യത്തേത് എടുക്കും; ഇത് ഓരോ വരിയോടുമൊപ്പം, നാൾവഴിക്കു പുറത്ത് സൂക്ഷിക്കും",
)
REMARKS = Text(
    "Remarks may name persons, and what is entered in the journal stays there.",
    "കുറിപ്പുകളിൽ വ്യക്തികളുടെ പേരുണ്ടാവാം; നാൾവഴിയിൽ ചേർത്തത് മാറ്റാനാവില്ല.",
)
REMARKS_BESIDE = Text(
    "kept with each row, beside the journal (“as written” enters them)",
    "ഓരോ വരിയോടുമൊപ്പം, നാൾവഴിക്കു പുറത്ത് സൂക്ഷിക്കും (“എഴുതിയതുപോലെ” എന്നാണെങ്കിൽ ചേർക്കും)",
)
HIDDEN = Text("The sheet is hidden. Rows in it: {count}.", "ഈ ഷീറ്റ് മറച്ചുവച്ചിരിക്കുന്നു. വരികൾ: {count}.")
NO_HEADINGS = Text(
    "No row of the sheet says which column is the name. Rows in it: {count}.",
    "പേര് ഏതു കോളത്തിലെന്ന് ഷീറ്റിലെ ഒരു വരിയും പറയുന്നില്ല. വരികൾ: {count}.",
)
LEAVE_SHEET = Text("leave the sheet", "ഷീറ്റ് ഒഴിവാക്കുക")
TURNED_ROUND = Text(
    "Every real date here has a day up to 12, and every one left as text a day above 12: the spreadsheet has perhaps put "
    "the month before the day.",
    "ഇവിടെ തീയതിയായി സൂക്ഷിച്ചവയിലെല്ലാം ദിവസം 12 വരെയും എഴുത്തായി ശേഷിച്ചവയിലെല്ലാം 12-നു മുകളിലുമാണ്: സ്പ്രെഡ്ഷീറ്റ് മാസവും ദിവസവും "
    "തിരിച്ചിട്ടിരിക്കാം.",
)
TURN_BACK = Text("day and month of the real dates changed round", "തീയതികളിലെ ദിവസവും മാസവും തിരികെ മാറ്റുക")

MEND_COLUMN = Text(
    "Write a heading that is understood, such as name, number, date of registration, class, area, status.",
    "മനസ്സിലാകുന്ന തലക്കെട്ട് എഴുതുക: പേര്, രജിസ്റ്റർ നമ്പർ, രജിസ്റ്റർ ചെയ്ത തീയതി, തരം, പ്രവർത്തനപരിധി, നില എന്നിങ്ങനെ.",
)
NOTHING_UNDERSTOOD = Text(
    "No sheet has a row of headings from which it can be told which column is the name.",
    "പേര് ഏതു കോളത്തിലെന്ന് അറിയാനുള്ള തലക്കെട്ട് ഒരു ഷീറ്റിലുമില്ല.",
)
MEND_HEADINGS = Text(
    "Head the columns, at least Name and one more (Register number, Class, Area …).",
    "കോളങ്ങൾക്ക് തലക്കെട്ട് നൽകുക: പേരും മറ്റൊന്നെങ്കിലും (രജിസ്റ്റർ നമ്പർ, തരം, പ്രവർത്തനപരിധി …) വേണം.",
)

# why a row is no society
TITLE = Text("above the headings", "തലക്കെട്ടിനു മുകളിലുള്ളത്")
HEADINGS = Text("headings", "തലക്കെട്ട്")
NUMBERING = Text("numbers of the columns", "കോളങ്ങളുടെ നമ്പർ")
OF_A_LEFT_SHEET = Text("of a sheet that is left", "ഒഴിവാക്കുന്ന ഷീറ്റിലേത്")
TOTAL = Text("This looks like a row of totals.", "ഇത് ആകെത്തുകയുടെ വരിയാണെന്നു തോന്നുന്നു.")
NOTE = Text("This looks like a note, not a society.", "ഇത് സംഘമല്ല, കുറിപ്പാണെന്നു തോന്നുന്നു.")

# about a cell
MERGED = Text("The cell is merged with {span}.", "ഈ കള്ളി {span} എന്നതിനോട് ചേർത്തിരിക്കുന്നു.")
DITTO = Text("This stands for the cell above.", "മുകളിലത്തെ കള്ളിയിലേതു തന്നെ എന്നർത്ഥം.")
ABOVE = Text("{value}, as above", "മുകളിലത്തെപ്പോലെ {value}")
NO_RESULT = Text("The cell shows no value, or an error.", "കള്ളിയിൽ വിവരമില്ല, അല്ലെങ്കിൽ പിശക് കാണിക്കുന്നു.")
LEGACY = Text(
    "This was typed for an old Malayalam font, without which nobody can read it. The proposal is by a table; check each letter.",
    "ഇത് പഴയ മലയാളം ഫോണ്ടിൽ ടൈപ്പ് ചെയ്തതാണ്; ആ ഫോണ്ടില്ലാതെ വായിക്കാനാവില്ല. നിർദ്ദേശം പട്ടിക നോക്കിയുള്ളതാണ്; ഓരോ അക്ഷരവും ഒത്തുനോക്കുക.",
)
NO_NAME = Text("The society has no name here.", "സംഘത്തിന്റെ പേരില്ല.")
MIXED_NAME = Text("Two scripts are mixed in the name.", "പേരിൽ രണ്ടു ലിപികൾ കലർന്നിരിക്കുന്നു.")
NAME_AND_ADDRESS = Text("Name and address stand in one cell.", "പേരും മേൽവിലാസവും ഒരു കള്ളിയിലാണ്.")
NAME_THEN_ADDRESS = Text("name: {name}; address: {address}", "പേര്: {name}; മേൽവിലാസം: {address}")
TOO_LONG = Text("More is written here than {most} letters.", "ഇവിടെ {most} അക്ഷരത്തിൽ കൂടുതൽ എഴുതിയിരിക്കുന്നു.")
NUMBER_MISSING = Text("No register number is written.", "രജിസ്റ്റർ നമ്പർ എഴുതിയിട്ടില്ല.")
NUMBER_UNREADABLE = Text("This cannot be read as a register number.", "ഇതു രജിസ്റ്റർ നമ്പറായി വായിക്കാനാവുന്നില്ല.")
NUMBER_REST = Text("More than a number is written.", "നമ്പർ മാത്രമല്ല എഴുതിയിരിക്കുന്നത്.")
NUMBER_OTHER = Text("The number in the name is another: {number}.", "പേരിനൊപ്പമുള്ള നമ്പർ വേറെയാണ്: {number}.")
NUMBER_BEYOND = Text(
    "The number is above {last}, the last of this series that was given out; the next would be given after it.",
    "ഈ ശ്രേണിയിൽ ഒടുവിൽ നൽകിയ {last} എന്ന നമ്പറിനു മുകളിലാണിത്; ഇതു ചേർത്താൽ അടുത്ത നമ്പർ ഇതിനു ശേഷമാകും.",
)
NO_SERIES = Text("The series is not written.", "നമ്പറിന്റെ ശ്രേണി എഴുതിയിട്ടില്ല.")
UNKNOWN_WORD = Text("This word is not known.", "ഈ വാക്ക് അറിയില്ല.")
MISSPELT = Text("This word is not known; perhaps it is misspelt.", "ഈ വാക്ക് അറിയില്ല; അക്ഷരത്തെറ്റാവാം.")
PERHAPS = Text("This word may mean more than one thing.", "ഈ വാക്കിന് ഒന്നിലധികം അർത്ഥമാവാം.")
PHONE = Text("A telephone number stands in the address.", "മേൽവിലാസത്തിൽ ഫോൺ നമ്പറുണ്ട്.")
MEND_NAME = Text(
    "Write the name in one script, or in both with “/” between.",
    "പേര് ഒരു ലിപിയിൽ, അല്ലെങ്കിൽ രണ്ടിലും “/” ഇട്ട് എഴുതുക.",
)
MEND_NUMBER = Text("Write it like T 2041.", "ടി 2041 എന്നതുപോലെ എഴുതുക.")
NOT_A_DAY = Text("This is no day.", "ഇതു തീയതിയല്ല.")
MEND_DAY = Text(
    "Write 12/03/1974; or March 1974, or 1974, where no more is known.",
    "12/03/1974 എന്ന് എഴുതുക; അത്രയും അറിയില്ലെങ്കിൽ മാർച്ച് 1974, അല്ലെങ്കിൽ 1974.",
)
ONE_OF = Text("Write one of: {one_of}.", "ഇവയിലൊന്ന് എഴുതുക: {one_of}.")
MEND_PLACE = Text(
    "Write the place's code, or its name with its kind and district.",
    "സ്ഥലത്തിന്റെ കോഡ്, അല്ലെങ്കിൽ ഏതുതരം, ഏതു ജില്ല എന്നതോടെ പേര് എഴുതുക.",
)
YEAR_TO_MARCH = Text(
    "The day on which the year ended is not written; most years end on 31 March.",
    "വർഷം അവസാനിച്ച ദിവസം എഴുതിയിട്ടില്ല; മിക്കതും മാർച്ച് 31-ന് അവസാനിക്കും.",
)
NO_YEAR = Text("On which day the year ended cannot be told.", "വർഷം അവസാനിച്ച ദിവസം വ്യക്തമല്ല.")
MEND_YEAR = Text("Write the last day of the year: 31/03/2024.", "വർഷത്തിന്റെ അവസാന ദിവസം എഴുതുക: 31/03/2024.")
NO_FIGURE = Text("This cannot be read as a number.", "ഇതു സംഖ്യയായി വായിക്കാനാവുന്നില്ല.")
NO_AMOUNT = Text("This cannot be read as an amount.", "ഇതു തുകയായി വായിക്കാനാവുന്നില്ല.")

# about a place of the area
NO_PLACE = Text("No place of this name is in the list of places.", "ഈ പേരിലുള്ള സ്ഥലം പട്ടികയിലില്ല.")
PLACE_BY_SOUND = Text("This is found by its sound alone.", "ഉച്ചാരണം നോക്കി മാത്രം കണ്ടെത്തിയതാണ്.")
SEVERAL_PLACES = Text("More than one place is so called: {places}.", "ഈ പേരിൽ ഒന്നിലധികം സ്ഥലങ്ങളുണ്ട്: {places}.")
OUT_OF_TERRITORY = Text("The place lies outside the office's territory.", "ഈ സ്ഥലം ഓഫീസിന്റെ പരിധിക്കു പുറത്താണ്.")
PART_OF_A_PLACE = Text(
    "Only a part is meant, and no list of places has it.", "ഒരു ഭാഗം മാത്രമാണ് ഉദ്ദേശിച്ചത്; സ്ഥലപ്പട്ടികയിൽ അതില്ല."
)
WHOLE_STATE = Text("The whole State is no place of a list.", "സംസ്ഥാനം മുഴുവൻ എന്നത് പട്ടികയിലെ സ്ഥലമല്ല.")

# about another society
NUMBER_TWICE = Text(
    "Row {row} has the same number, and is called {name}.", "{row}-ാം വരിയിലും ഇതേ നമ്പറാണ്; പേര്: {name}."
)
NUMBER_TAKEN = Text("The register has {name} under this number.", "രജിസ്റ്ററിൽ ഈ നമ്പറിൽ {name} ഉണ്ട്.")
ALIKE_ROW = Text("Row {row} has a like name: {name}.", "{row}-ാം വരിയിലെ പേര് ഇതുപോലെയാണ്: {name}.")
ALIKE_SOCIETY = Text(
    "The register has a society of a like name: {name}.", "രജിസ്റ്ററിൽ ഇതുപോലെ പേരുള്ള സംഘമുണ്ട്: {name}."
)
CALLED = Text("{name}, {number}", "{name}, {number}")


NO_SOCIETY = Text("“{written}” is no society on the register.", "“{written}” രജിസ്റ്ററിലെ സംഘമല്ല.")
MEND_SOCIETY = Text(
    "Write its number with its series, such as T 385, or its id.",
    "ശ്രേണിയോടുകൂടി നമ്പർ എഴുതുക (ടി 385 എന്നപോലെ), അല്ലെങ്കിൽ id.",
)


# what was done
DONE = Text(
    "Entered: {entered}. Left by decision: {left}. On the register already, by decision: {same}. Entered before: {before}. "
    "Refused: {refused}. Rows that are no society: {others}.",
    "ചേർത്തത്: {entered}. തീരുമാനപ്രകാരം ഒഴിവാക്കിയത്: {left}. രജിസ്റ്ററിലുള്ളതുതന്നെ എന്നു തീരുമാനിച്ചത്: {same}. മുമ്പേ ചേർത്തത്: {before}. "
    "നിരസിച്ചത്: {refused}. സംഘമല്ലാത്ത വരികൾ: {others}.",
)
REFUSED_ROW = Text("{row}: {line}", "{row}: {line}")


def line(number: int) -> str:
    """A line of the sheet of decisions, as problems name it."""
    return f"{number}"


def mend_choice(choices: Iterable[_Said]) -> Text:
    """What may be written instead."""
    said = [choice.says for choice in choices]
    one_of = Text(", ".join(t.en for t in said), ", ".join(t.ml for t in said))
    return Text("Write one of: {one_of}.", "ഇവയിലൊന്ന് എഴുതുക: {one_of}.").fill(one_of=one_of)


NOT_A_CHOICE = Text(
    "“{choice}” cannot be decided of this doubt ({where}).",
    "ഈ സംശയത്തിന് ({where}) “{choice}” എന്നു തീരുമാനിക്കാനാവില്ല.",
)
