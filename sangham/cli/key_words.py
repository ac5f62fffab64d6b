"""What `sangham key` says."""

from __future__ import annotations

from sangham.kernel.text import Text

KEY = Text(en="Key {key}", ml="താക്കോൽ {key}")
ROTATED = Text(
    en="The key {new} has succeeded {old}, which sealed that as its last act and is gone. Hand the new one out (sangham key "
    "show), publish a checkpoint now, and make a new backup of the keys.",
    ml="{old} എന്ന താക്കോലിനു പകരം {new} വന്നു; അത് മുദ്രവച്ചതാണ് പഴയ താക്കോലിന്റെ അവസാന പ്രവൃത്തി, ഇനി പഴയതില്ല. പുതിയത് കൈമാറുക (sangham "
    "key show), ഇപ്പോൾത്തന്നെ ഒരു ചെക്ക്പോയിന്റ് പ്രസിദ്ധീകരിക്കുക, താക്കോലുകളുടെ പുതിയ ബാക്കപ്പ് എടുക്കുക.",
)
SIGNER_ROTATED = Text(
    en="Papers are signed by a new test signer from now on. Papers signed before stay good: both are trusted here.",
    ml="ഇനി മുതൽ രേഖകളിൽ ഒപ്പിടുന്നത് പുതിയ പരീക്ഷണ ഒപ്പാണ്. മുമ്പ് ഒപ്പിട്ട രേഖകൾ സാധുവായി തുടരും: രണ്ടും ഇവിടെ വിശ്വസിക്കുന്നു.",
)
