"""What `sangham society` says."""

from __future__ import annotations

from sangham.kernel.text import Text

NOT_ON_REGISTER = Text(
    en="It was not on the register on that day, as far as was known by the other.",
    ml="അന്ന് അറിയാമായിരുന്നതനുസരിച്ച് ആ ദിവസം ഈ സംഘം രജിസ്റ്ററിലില്ല.",
)
TITLE = Text(
    en="{name}: as of {on}, as recorded by {known_on}",
    ml="{name}: {on}-ലെ നില, {known_on} വരെ രേഖപ്പെടുത്തിയതനുസരിച്ച്",
)
LINE = Text(en="{label}: {says}", ml="{label}: {says}")
FROM = Text(en="{line}, from {day}", ml="{line}, {day} മുതൽ")
UNTIL = Text(en="{line}, until {day}", ml="{line}, {day} വരെ")
PAPER = Text(en="{line} (paper: {paper})", ml="{line} (കടലാസ്: {paper})")
CORRECTED = Text(en="{line} [corrected by entry {numbers}]", ml="{line} [തിരുത്തിയത്: {numbers}]")
NUMBERED = Text(en="  {line} [entry {entry}]", ml="  {line} [രേഖപ്പെടുത്തൽ {entry}]")
BARE = Text(en="  {line}", ml="  {line}")
LISTED = Text(en="{number}  {name}: {kind}; {standing}", ml="{number}  {name}: {kind}; {standing}")
HAPPENED = Text(
    en="{entry}. {on}: {says} (recorded {recorded})", ml="{entry}. {on}: {says} (രേഖപ്പെടുത്തിയത് {recorded})"
)
CORRECTION = Text(
    en="    Correction, entry {number}, proposed {proposed}: {what}. Why: {why} (paper: {paper}). {decision}. {id}",
    ml="    തിരുത്തൽ, രേഖപ്പെടുത്തൽ {number}, നിർദ്ദേശിച്ചത് {proposed}: {what}. കാരണം: {why} (കടലാസ്: {paper}). {decision}. {id}",
)
WAITS = Text(
    en="{id}  {number}, {name}: {what}. Why: {why}", ml="{id}  {number}, {name}: {what}. കാരണം: {why}"
)
NONE_WAITS = Text(en="No correction waits for a decision.", ml="തീരുമാനം കാത്തിരിക്കുന്ന തിരുത്തലില്ല.")
PROPOSED = Text(
    en="Proposed. A second official approves it with: sangham society approve-correction {id}",
    ml="നിർദ്ദേശിച്ചു. രണ്ടാമത്തെ ഉദ്യോഗസ്ഥൻ അംഗീകരിക്കാൻ: sangham society approve-correction {id}",
)
