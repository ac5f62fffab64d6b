"""What `sangham import` says."""

from __future__ import annotations

from sangham.kernel.text import Text

READING = Text(en="Reading the rows", ml="വരികൾ വായിക്കുന്നു")
TAKING = Text(en="Entering the rows", ml="വരികൾ ചേർക്കുന്നു")
SHEET_WRITTEN = Text(
    en="{out}: fill the column Decision, then give the file with --decisions and --by. Nothing is entered yet.",
    ml="{out}: തീരുമാനം എന്ന കോളം പൂരിപ്പിച്ച്, ഫയൽ --decisions, --by എന്നിവയോടെ നൽകുക. ഇതുവരെ ഒന്നും ചേർത്തിട്ടില്ല.",
)
CLEAR_AND_DECIDED = Text(
    en="Everything is decided. Enter it with --by OFFICIAL@OFFICE. Nothing is entered yet.",
    ml="എല്ലാം തീരുമാനിച്ചുകഴിഞ്ഞു. --by OFFICIAL@OFFICE ഉപയോഗിച്ച് ചേർക്കുക. ഇതുവരെ ഒന്നും ചേർത്തിട്ടില്ല.",
)
BY_ALONE = (
    Text(en="Nothing is entered without decisions.", ml="തീരുമാനങ്ങളില്ലാതെ ഒന്നും ചേർക്കില്ല."),
    Text(
        en="Write the sheet with --out, fill it, and give it with --decisions.",
        ml="--out ഉപയോഗിച്ച് ഷീറ്റ് എഴുതി, പൂരിപ്പിച്ച്, --decisions ആയി നൽകുക.",
    ),
)
