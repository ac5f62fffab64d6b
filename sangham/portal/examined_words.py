"""What the answer on a PDF says, in both languages."""

from __future__ import annotations

from sangham.kernel.text import Text

OUTCOMES = {
    "met": Text(en="True", ml="ശരി"),
    "not-met": Text(en="Not true", ml="ശരിയല്ല"),
    "unknown": Text(en="Not known", ml="അറിയില്ല"),
}

# Verdicts: the headline, and what to do.
GENUINE = Text(en="This paper is genuine", ml="ഈ രേഖ യഥാർത്ഥമാണ്")
GENUINE_AND_SO_TODAY = Text(
    en="The register says the same today. You may rely on it.",
    ml="രജിസ്റ്റർ ഇന്നും ഇതുതന്നെ പറയുന്നു. ഇതിനെ ആശ്രയിക്കാം.",
)
SO_TODAY = Text(en="The register says the same today.", ml="രജിസ്റ്റർ ഇന്നും ഇതുതന്നെ പറയുന്നു.")
GENUINE_ORDER = Text(
    en="This office issued it, and not a byte has changed since.",
    ml="ഈ ഓഫീസ് നൽകിയതാണ്; അതിനുശേഷം ഒരക്ഷരം പോലും മാറിയിട്ടില്ല.",
)
NO_LONGER_SO = Text(
    en="Genuine, but no longer what the register says", ml="യഥാർത്ഥമാണ്; എന്നാൽ രജിസ്റ്റർ ഇപ്പോൾ പറയുന്നത് ഇതല്ല"
)
SEE_THE_REGISTER = Text(
    en="This office issued it, but things have changed since. Go by what the register says today, below.",
    ml="ഈ ഓഫീസ് നൽകിയതാണ്; എന്നാൽ പിന്നീട് മാറ്റം വന്നിട്ടുണ്ട്. രജിസ്റ്റർ ഇന്ന് പറയുന്നത് താഴെയുണ്ട്: അതിനെ ആശ്രയിക്കുക.",
)
NOT_CERTAIN = Text(en="Not everything could be checked", ml="എല്ലാം പരിശോധിക്കാനായില്ല")
TRY_LATER = Text(
    en="What could be checked is in order. Try again later, or ask the Registrar's office.",
    ml="പരിശോധിക്കാനായതെല്ലാം ശരിയാണ്. പിന്നീട് വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഓഫീസിൽ ചോദിക്കുക.",
)
UNSIGNED = Text(en="This file proves nothing", ml="ഈ ഫയൽ ഒന്നും തെളിയിക്കുന്നില്ല")
ASK_FOR_THE_PDF = Text(
    en="It bears no digital signature: it may be a scan, a print or a copy. Ask for the PDF as the office issued it, "
    "or look the certificate up by its number.",
    ml="ഇതിൽ ഡിജിറ്റൽ ഒപ്പില്ല: സ്കാനോ അച്ചടിച്ചതോ പകർപ്പോ ആകാം. ഓഫീസ് നൽകിയ PDF തന്നെ ചോദിച്ചുവാങ്ങുക; അല്ലെങ്കിൽ നമ്പർ നൽകി "
    "സർട്ടിഫിക്കറ്റ് നോക്കുക.",
)
DO_NOT_RELY = Text(en="Do not rely on this file", ml="ഈ ഫയലിനെ ആശ്രയിക്കരുത്")
WHAT_FAILED = Text(
    en="What is marked “Not true” below does not hold. Ask for the PDF as the office issued it, and tell the "
    "Registrar's office of this one.",
    ml="താഴെ “ശരിയല്ല” എന്നു കാണിച്ചത് ശരിയല്ല. ഓഫീസ് നൽകിയ PDF തന്നെ ചോദിച്ചുവാങ്ങുക; ഈ ഫയലിനെക്കുറിച്ച് സഹകരണ സംഘം "
    "രജിസ്ട്രാറുടെ ഓഫീസിൽ അറിയിക്കുകയും ചെയ്യുക.",
)

# Checks: what is asserted, and on what grounds.
SIGNED = Text(en="It bears a digital signature.", ml="ഇതിൽ ഡിജിറ്റൽ ഒപ്പുണ്ട്.")
INTACT = Text(en="What was signed has not changed by a byte.", ml="ഒപ്പിട്ടതിൽ ഒരക്ഷരം പോലും മാറിയിട്ടില്ല.")
WHOLE = Text(en="The signature covers the whole file.", ml="ഒപ്പ് ഫയൽ മുഴുവൻ ഉൾക്കൊള്ളുന്നു.")
TRUSTED = Text(en="This office trusts the signer.", ml="ഒപ്പിട്ടയാളെ ഈ ഓഫീസ് വിശ്വസിക്കുന്നു.")
SIGNER = Text(en="Signed by:", ml="ഒപ്പിട്ടത്:")
SIGNER_AT = Text(
    en="Signed on {day} at {time}, as the signer says, by:",
    ml="ഒപ്പിട്ടയാൾ പറയുന്ന സമയം {day}, {time}. ഒപ്പിട്ടത്:",
)
NO_SIGNER = Text(en="Who signed cannot be read.", ml="ആരാണ് ഒപ്പിട്ടതെന്ന് വായിക്കാനാവുന്നില്ല.")
IN_RECORD = Text(
    en="This very file stands in the record as issued by this office.",
    ml="ഈ ഓഫീസ് നൽകിയതായി ഈ ഫയൽ തന്നെ രേഖപ്പെടുത്തിയിട്ടുണ്ട്.",
)
ISSUED = Text(en="{title}, number {number}, issued on {day}.", ml="{title}, നമ്പർ {number}, {day}-ന് നൽകിയത്.")
PROOF = Text(
    en="The proof inside leads to the sealed record of this office.",
    ml="ഉള്ളിലുള്ള തെളിവ് ഈ ഓഫീസിന്റെ മുദ്രവച്ച നാൾവഴിയിൽ എത്തുന്നു.",
)
PROOF_OF = Text(
    en="Entry {number} of the society's record, sealed with {size} entries.",
    ml="സംഘത്തിന്റെ {number}-ാം രേഖപ്പെടുത്തൽ; ആകെ {size} രേഖപ്പെടുത്തലുകൾക്കൊപ്പം മുദ്രവച്ചത്.",
)
KEY_NOT_AT_HAND = Text(en="The office's key is not at hand.", ml="ഓഫീസിന്റെ താക്കോൽ ഇപ്പോൾ ലഭ്യമല്ല.")
SEALED = Text(
    en="The record of the society stands as it was sealed.", ml="സംഘത്തിന്റെ രേഖപ്പെടുത്തലുകൾ മുദ്രവച്ചതുപോലെ തന്നെയുണ്ട്."
)
TODAY = Text(en="The register says the same today.", ml="രജിസ്റ്റർ ഇന്നും ഇതുതന്നെ പറയുന്നു.")
CHANGED = Text(en="Changed since: {what}.", ml="പിന്നീട് മാറിയത്: {what}.")

# What may differ between a paper and the register of today.
NAME = Text(en="the name", ml="പേര്")
NUMBER = Text(en="the register number", ml="രജിസ്റ്റർ നമ്പർ")
CLASS = Text(en="the class", ml="തരം")
AREA = Text(en="the area of operation", ml="പ്രവർത്തനപരിധി")
STANDING = Text(en="the standing (now: {now})", ml="നില (ഇപ്പോൾ: {now})")
