"""What `sangham checkpoint` says."""

from __future__ import annotations

from sangham.kernel.text import Text

SEALED = Text(
    en="Sealed: {size} entries, root {root}, key {key}.",
    ml="മുദ്രവച്ചു: {size} രേഖപ്പെടുത്തലുകൾ, മൂലം {root}, താക്കോൽ {key}.",
)
NOTHING_NEW = Text(en="Nothing new to seal.", ml="മുദ്രവയ്ക്കാൻ പുതിയതൊന്നുമില്ല.")
