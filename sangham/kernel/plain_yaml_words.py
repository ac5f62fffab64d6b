"""What `plain_yaml` says is wrong, and what to do about it."""

from __future__ import annotations

from typing import Final

from sangham.kernel.text import Text

KEY_TWICE = Text(en="“{key}” is given twice.", ml="“{key}” രണ്ടുതവണ നൽകിയിരിക്കുന്നു.")
MEND_TWICE = Text(en="Keep the right one and take the other out.", ml="ശരിയായത് നിലനിർത്തി മറ്റേത് നീക്കുക.")
FRACTION = Text(
    en="“{written}” has a decimal point, and is not kept as a number.",
    ml="“{written}” എന്നതിൽ ദശാംശമുണ്ട്; അത് സംഖ്യയായി സ്വീകരിക്കില്ല.",
)
MEND_FRACTION = Text(
    en='For money give whole paise, or put the amount in quotes: "100.50".',
    ml='തുകയാണെങ്കിൽ പൈസയിൽ പൂർണ്ണസംഖ്യയായി നൽകുക, അല്ലെങ്കിൽ ഉദ്ധരണിചിഹ്നത്തിനുള്ളിൽ എഴുതുക: "100.50".',
)
LONG = Text(en="“{written}” is too long a number.", ml="“{written}” വളരെ നീണ്ട സംഖ്യയാണ്.")
MEND_LONG = Text(
    en="Check the number; if it is a code, put it in quotes.",
    ml="സംഖ്യ പരിശോധിക്കുക; കോഡ് ആണെങ്കിൽ ഉദ്ധരണിചിഹ്നത്തിനുള്ളിൽ എഴുതുക.",
)
NO_SUCH_DAY = Text(en="There is no such day as {written}.", ml="{written} എന്നൊരു ദിവസം ഇല്ല.")
MEND_DAY = Text(
    en="Write the date as year-month-day, such as 2026-01-31.",
    ml="തീയതി വർഷം-മാസം-ദിവസം എന്ന ക്രമത്തിൽ എഴുതുക; ഉദാഹരണം: 2026-01-31.",
)
DEEP = Text(
    en="Lists and parts stand within one another more than {limit} deep.",
    ml="ഒന്നിനുള്ളിൽ ഒന്നായി {limit} തട്ടിൽ കൂടുതൽ വിവരങ്ങൾ അടുക്കിയിരിക്കുന്നു.",
)
MEND_DEEP = Text(
    en="Send the file in its plain form, as in the example.",
    ml="ഉദാഹരണത്തിലേതുപോലെ ലളിതമായ രൂപത്തിൽ ഫയൽ അയയ്ക്കുക.",
)
LARGE = Text(
    en="The file is too large: {size} of at most {limit}.",
    ml="ഫയൽ വളരെ വലുതാണ്: പരമാവധി {limit}; ഇത് {size}.",
)
MEND_LARGE = Text(
    en="Send only what the example file has; scans go in the papers folder.",
    ml="ഉദാഹരണ ഫയലിലുള്ളതു മാത്രം അയയ്ക്കുക; സ്കാൻ ചെയ്തവ papers എന്ന ഫോൾഡറിൽ വയ്ക്കുക.",
)
NOT_TEXT = Text(
    en="The file is not text in Unicode (UTF-8).",
    ml="ഫയൽ യൂണികോഡ് (UTF-8) എഴുത്തല്ല.",
)
HALF_LETTER = Text(en="The file has broken letters.", ml="ഫയലിൽ മുറിഞ്ഞ അക്ഷരങ്ങളുണ്ട്.")
MEND_LETTERS = Text(
    en="Save the file again as “UTF-8” text, and look whether the Malayalam reads right.",
    ml="ഫയൽ “UTF-8” ആയി വീണ്ടും സേവ് ചെയ്ത് മലയാളം ശരിയായി കാണുന്നുണ്ടോ എന്നു നോക്കുക.",
)
NOT_JSON = Text(en="The file is not well-formed JSON here ({why}).", ml="ഇവിടെ JSON രൂപം ശരിയല്ല ({why}).")
MEND_JSON = Text(
    en="Look at the brackets, commas and quotes just before this place.",
    ml="ഇതിനു തൊട്ടുമുമ്പുള്ള ബ്രാക്കറ്റ്, കോമ, ഉദ്ധരണിചിഹ്നം എന്നിവ പരിശോധിക്കുക.",
)
NOT_YAML = Text(en="The file cannot be read on from here ({why}).", ml="ഇവിടെനിന്ന് ഫയൽ വായിക്കാനാവുന്നില്ല ({why}).")
MEND_YAML = Text(
    en="Look at the spaces at the line's beginning, the colons and the quotes, and compare with the example file.",
    ml="വരിയുടെ തുടക്കത്തിലെ ഇടവും കോളനും ഉദ്ധരണിചിഹ്നവും നോക്കി ഉദാഹരണ ഫയലുമായി ഒത്തുനോക്കുക.",
)
TAB = Text(
    en="There is a tab, or a sign that cannot begin a value, here.",
    ml="ഇവിടെ ഒരു ടാബോ, വിവരം തുടങ്ങാൻ പാടില്ലാത്ത ചിഹ്നമോ ഉണ്ട്.",
)
MEND_TAB = Text(
    en="Use spaces instead of a tab; put a value that begins with a sign (@, %, `) in quotes.",
    ml="ടാബിനു പകരം സ്പേസ് ഉപയോഗിക്കുക; ചിഹ്നത്തിൽ (@, %, `) തുടങ്ങുന്ന വിവരം ഉദ്ധരണിചിഹ്നത്തിനുള്ളിൽ എഴുതുക.",
)
COLON = Text(en="There is a second colon on this line.", ml="ഈ വരിയിൽ രണ്ടാമതൊരു കോളൻ (:) ഉണ്ട്.")
MEND_COLON = Text(
    en="Put a value that has a colon in it in quotes.", ml="കോളൻ ഉള്ള വിവരം ഉദ്ധരണിചിഹ്നത്തിനുള്ളിൽ എഴുതുക."
)
UNENDED = Text(en="Quotes that begin before here do not end.", ml="മുമ്പു തുടങ്ങിയ ഉദ്ധരണിചിഹ്നം അവസാനിപ്പിച്ചിട്ടില്ല.")
MEND_UNENDED = Text(en="Close the quotes.", ml="ഉദ്ധരണിചിഹ്നം അടയ്ക്കുക.")
BROKEN: Final = {
    "cannot start any token": (TAB, MEND_TAB),
    "tab character": (TAB, MEND_TAB),
    "mapping values are not allowed": (COLON, MEND_COLON),
    "unexpected end of stream": (UNENDED, MEND_UNENDED),
}
ALIAS = Text(
    en="“{name}” is an anchor or alias (& or *), which are not taken.",
    ml="“{name}” എന്നത് & അല്ലെങ്കിൽ * ചേർത്ത സൂചകമാണ്; അതു സ്വീകരിക്കില്ല.",
)
MEND_ALIAS = Text(
    en="Write the value out; put a value that begins with & or * in quotes.",
    ml="വിവരം മുഴുവനായി എഴുതുക; & അല്ലെങ്കിൽ * എന്നതിൽ തുടങ്ങുന്നത് ഉദ്ധരണിചിഹ്നത്തിനുള്ളിൽ എഴുതുക.",
)
TAG = Text(en="“{tag}” is a tag, which is not taken.", ml="“{tag}” എന്നത് ടാഗ് ആണ്; അതു സ്വീകരിക്കില്ല.")
MEND_TAG = Text(
    en="Take it out; put a value that begins with ! in quotes.",
    ml="അതു നീക്കുക; ! എന്നതിൽ തുടങ്ങുന്ന വിവരം ഉദ്ധരണിചിഹ്നത്തിനുള്ളിൽ എഴുതുക.",
)
SECOND_DOCUMENT = Text(en="A second document begins here (---).", ml="ഇവിടെ രണ്ടാമതൊരു രേഖ തുടങ്ങുന്നു (---).")
MEND_SECOND = Text(en="Keep one document in a file.", ml="ഒരു ഫയലിൽ ഒരു രേഖ മാത്രം വയ്ക്കുക.")
KEY_NOT_WORD = Text(
    en="A list or a group stands where a name should.", ml="പേരു വേണ്ടിടത്ത് ഒരു പട്ടികയോ കൂട്ടമോ നിൽക്കുന്നു."
)
MEND_KEY = Text(en="Begin the line with a name and a colon.", ml="പേരും കോളനും ചേർത്ത് വരി തുടങ്ങുക.")


def of_broken_form(why: str) -> tuple[Text, Text]:
    """What is wrong and what to do, for what the parser said."""
    for key, told in BROKEN.items():
        if key in why:
            return told
    return NOT_YAML.fill(why=why), MEND_YAML
