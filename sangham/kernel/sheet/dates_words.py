"""What is said of a day that cannot be read, or is doubtful."""

from __future__ import annotations

from sangham.kernel.text import Text

NOT_A_DATE = Text("“{written}” cannot be read as a date.", "“{written}” തീയതിയായി വായിക്കാനാവുന്നില്ല.")
NO_SUCH_DAY = Text("There is no such day as {written}.", "{written} എന്നൊരു ദിവസം ഇല്ല.")
MONTH_FIRST = Text(
    "{written} has no such month; perhaps the month was written before the day.",
    "{written} എന്നതിലെ മാസം ശരിയല്ല; ദിവസത്തിനു മുമ്പ് മാസം എഴുതിയതാവാം.",
)
SHORT_YEAR = Text(
    "In {written} it cannot be known which century is meant.", "{written} എന്നതിൽ ഏതു നൂറ്റാണ്ടാണെന്ന് വ്യക്തമല്ല."
)
MEND_DATE = Text(
    "Write day, month and the year in four figures: 31/01/1985.",
    "ദിവസം, മാസം, നാലക്കത്തിൽ വർഷം എന്ന ക്രമത്തിൽ എഴുതുക: 31/01/1985.",
)
NO_DAY = Text("This cannot be read as a day, a month or a year.", "ഇതു തീയതിയോ മാസമോ വർഷമോ ആയി വായിക്കാനാവുന്നില്ല.")
NO_DAY_OF_IT = Text(
    "There is no such day; perhaps only the year is right.", "ഇങ്ങനെയൊരു ദിവസമില്ല; വർഷം മാത്രം ശരിയായിരിക്കാം."
)
MONTH_CAME_FIRST = Text(
    "There is no such month; perhaps the month was written before the day.",
    "ഇങ്ങനെയൊരു മാസമില്ല; ദിവസത്തിനു മുമ്പ് മാസം എഴുതിയതാവാം.",
)
CENTURY = Text("The century is not written.", "നൂറ്റാണ്ട് എഴുതിയിട്ടില്ല.")
TWO_CENTURIES = Text(
    "The century is not written, and it may be any of {years}.", "നൂറ്റാണ്ട് എഴുതിയിട്ടില്ല; {years} എന്നിവയിൽ ഏതുമാകാം."
)
TWO_YEARS = Text(
    "Two years are written; it cannot be known in which of them it was.",
    "രണ്ടു വർഷം എഴുതിയിരിക്കുന്നു; ഏതിലാണെന്നു വ്യക്തമല്ല.",
)
ONLY_A_NUMBER = Text(
    "This is a bare number; perhaps a day that lost its format in the spreadsheet.",
    "ഇതൊരു സംഖ്യ മാത്രമാണ്; സ്പ്രെഡ്ഷീറ്റിൽ രൂപം നഷ്ടപ്പെട്ട തീയതിയാവാം.",
)
KOLLAM_ERA = Text(
    "This looks like a day of the Kollam era, which cannot be reckoned here.",
    "ഇത് കൊല്ലവർഷത്തിലെ തീയതിയാണെന്നു തോന്നുന്നു; അത് ഇവിടെ കണക്കാക്കാനാവില്ല.",
)
NOT_THEN = Text("This is not between {earliest} and {latest}.", "ഇത് {earliest}-നും {latest}-നും ഇടയിലല്ല.")
