"""What `sangham checkpoint` says."""

from __future__ import annotations

from sangham.kernel.text import Text

SEALED = Text(
    en="Sealed: {size} entries, root {root}, key {key}.",
    ml="മുദ്രവച്ചു: {size} രേഖപ്പെടുത്തലുകൾ, മൂലം {root}, താക്കോൽ {key}.",
)
NOTHING_NEW = Text(en="Nothing new to seal.", ml="മുദ്രവയ്ക്കാൻ പുതിയതൊന്നുമില്ല.")
PUBLISHED = Text(en="{place}: published; entries: {size}.", ml="{place}: പ്രസിദ്ധീകരിച്ചു, {size} രേഖപ്പെടുത്തലുകൾ.")
THERE_ALREADY = Text(
    en="{place}: this checkpoint is there already; entries: {size}.",
    ml="{place}: ഈ ചെക്ക്പോയിന്റ് ({size} രേഖപ്പെടുത്തലുകൾ) അവിടെയുണ്ട്.",
)
NOT_PUBLISHED = Text(en="Not published. {why}", ml="പ്രസിദ്ധീകരിച്ചില്ല. {why}")
