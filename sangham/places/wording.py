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
