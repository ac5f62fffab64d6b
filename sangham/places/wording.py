"""What is said of a row that cannot be taken, and how to mend it."""

from __future__ import annotations

from sangham.kernel.text import Text

LONGEST_NAME = 200

TOO_WIDE = Text(en="The row has more cells than the heading.", ml="തലക്കെട്ടിനേക്കാൾ കൂടുതൽ കള്ളികൾ വരിയിലുണ്ട്.")
MEND_TOO_WIDE = Text(en="Put a name that has a comma in quotation marks.", ml="കോമയുള്ള പേര് ഉദ്ധരണിചിഹ്നത്തിലാക്കുക.")
NO_CODE = Text(en="The code is blank or too long.", ml="കോഡ് ഇല്ല, അല്ലെങ്കിൽ നീളം കൂടുതലാണ്.")
MEND_CODE = Text(en="Give the place's code.", ml="സ്ഥലത്തിന്റെ കോഡ് നൽകുക.")
NO_NAME = Text(en="The place has no name.", ml="സ്ഥലത്തിനു പേരില്ല.")
MEND_NAME = Text(en="Give its name in one of the two scripts.", ml="രണ്ടു ലിപികളിലൊന്നിൽ പേര് നൽകുക.")
LONG_NAME = Text(
    en=f"The name has more than {LONGEST_NAME} letters.", ml=f"പേരിന് {LONGEST_NAME}-ലധികം അക്ഷരങ്ങളുണ്ട്."
)
MEND_LONG_NAME = Text(en="Give the name alone.", ml="പേര് മാത്രം നൽകുക.")
NO_KIND = Text(
    en="What kind of place it is cannot be told from «{said}».",
    ml="«{said}» എന്നതിൽനിന്ന് ഏതുതരം സ്ഥലമെന്നു വ്യക്തമല്ല.",
)
MEND_KIND = Text(
    en="Write grama panchayat, municipality, municipal corporation, block panchayat, district panchayat, "
    "district or taluk.",
    ml="ഗ്രാമപഞ്ചായത്ത്, നഗരസഭ, കോർപ്പറേഷൻ, ബ്ലോക്ക് പഞ്ചായത്ത്, ജില്ലാ പഞ്ചായത്ത്, ജില്ല, താലൂക്ക് എന്നിവയിലൊന്ന് എഴുതുക.",
)
NO_DISTRICT = Text(en="No district of Kerala is called «{said}».", ml="«{said}» എന്ന പേരിൽ കേരളത്തിൽ ജില്ലയില്ല.")
MEND_DISTRICT = Text(en="Write the district's name.", ml="ജില്ലയുടെ പേര് എഴുതുക.")
TWICE = Text(en="Row {row} already has the code {code}.", ml="{code} എന്ന കോഡ് {row}-ാം വരിയിൽ വന്നുകഴിഞ്ഞു.")
MEND_TWICE = Text(en="Find out which of the two is right.", ml="രണ്ടിൽ ഏതാണു ശരിയെന്നു നോക്കുക.")
NOT_MALAYALAM = Text(
    en="«{name}» is not in Malayalam letters; taken without it.", ml="«{name}» മലയാളലിപിയിലല്ല; അതില്ലാതെ ചേർത്തു."
)
MEND_NOT_MALAYALAM = Text(
    en="Give the Malayalam name in a later edition.", ml="അടുത്ത പതിപ്പിൽ മലയാളത്തിലുള്ള പേര് നൽകുക."
)
NO_FIGURE = Text(
    en="«{said}» cannot be right; taken without it.", ml="«{said}» ശരിയാകാൻ വഴിയില്ല; അതില്ലാതെ ചേർത്തു."
)
MEND_FIGURE = Text(en="Give the figure in a later list.", ml="അടുത്ത പട്ടികയിൽ സംഖ്യ നൽകുക.")

SEVERAL = Text(
    en="Which place «{name}» is cannot be told: {places}.", ml="«{name}» ഏതു സ്ഥലമെന്ന് വ്യക്തമല്ല: {places}."
)
MEND_SEVERAL = Text(
    en="Give it a code that the edition has, or its kind and district.",
    ml="പതിപ്പിലുള്ള കോഡ് നൽകുക, അല്ലെങ്കിൽ ഏതുതരം, ഏതു ജില്ല എന്നു പറയുക.",
)
BY_SOUND = Text(
    en="«{name}» was taken for {place}, by its sound.", ml="«{name}» എന്നത് {place} ആണെന്ന് ഉച്ചാരണം നോക്കി കരുതി."
)
MEND_BY_SOUND = Text(en="See that it is the same.", ml="അതുതന്നെയാണോ എന്നു നോക്കുക.")
BY_CODE = Text(
    en="The code {code} is that of {place}, and the list calls it «{name}».",
    ml="{code} എന്ന കോഡ് {place} എന്ന സ്ഥലത്തിന്റേതാണ്; പട്ടികയിൽ അത് «{name}».",
)
MEND_BY_CODE = Text(en="Find out which of the two is right.", ml="രണ്ടിൽ ഏതാണു ശരിയെന്നു നോക്കുക.")
NEW_PLACE = Text(
    en="«{name}» is not in the edition, and was added to it.", ml="«{name}» പതിപ്പിൽ ഉണ്ടായിരുന്നില്ല; പുതുതായി ചേർത്തു."
)
MEND_NEW_PLACE = Text(en="See that it is not there under another name.", ml="മറ്റൊരു പേരിൽ ഇല്ലെന്ന് ഉറപ്പാക്കുക.")
NOT_THERE = Text(
    en="«{name}» is not in the edition, and its district is not said.",
    ml="«{name}» പതിപ്പിൽ ഇല്ല; ജില്ല പറഞ്ഞിട്ടുമില്ല.",
)
MEND_NOT_THERE = Text(en="Give a column of districts.", ml="ജില്ലയുടെ കോളം നൽകുക.")
OTHER_CODE = Text(
    en="{place} has the code {code} of the same authority already.",
    ml="{place}: ഇതേ അധികാരിയുടെ {code} എന്ന കോഡ് നിലവിലുണ്ട്.",
)
MEND_OTHER_CODE = Text(
    en="Find out which of the two is right, or whose codes these are (--authority).",
    ml="രണ്ടിൽ ഏതാണു ശരിയെന്നു നോക്കുക; അല്ലെങ്കിൽ ആരുടെ കോഡാണെന്നു പറയുക (--authority).",
)
NO_BODY = Text(
    en="The local body of a ward is to be in the edition first; there is none with the code {code}.",
    ml="വാർഡിന്റെ തദ്ദേശ സ്ഥാപനം ആദ്യം പതിപ്പിൽ വേണം; {code} എന്ന കോഡുള്ളത് അതിലില്ല.",
)
MEND_BODY = Text(
    en="Import the local bodies, then their wards as a further list, with a column within (the body's code).",
    ml="ആദ്യം തദ്ദേശ സ്ഥാപനങ്ങളും പിന്നെ വാർഡുകൾ മറ്റൊരു പട്ടികയായും ചേർക്കുക; within എന്ന കോളത്തിൽ സ്ഥാപനത്തിന്റെ കോഡ് നൽകുക.",
)
