"""Values that a society's row may hold, with their words: standing and tier. Class is as law names it."""

from __future__ import annotations

from sangham.kernel.text import Text

STANDINGS: dict[str, Text] = {
    "working": Text(en="working", ml="പ്രവർത്തിക്കുന്നു"),
    "dormant": Text(en="dormant", ml="പ്രവർത്തനം നിലച്ചിരിക്കുന്നു"),
    "defunct": Text(en="defunct", ml="പ്രവർത്തനരഹിതം"),
    "under_liquidation": Text(en="under liquidation", ml="ലിക്വിഡേഷനിൽ"),
    "cancelled": Text(en="registration cancelled", ml="രജിസ്ട്രേഷൻ റദ്ദായി"),
}
NOT_KNOWN = Text(en="not known", ml="അറിയില്ല")
ENDED = ("cancelled",)  # no longer a society: its area overlaps nobody's

TIERS: dict[str, Text] = {
    "primary": Text(en="Primary co-operative society", ml="പ്രാഥമിക സഹകരണ സംഘം"),
    "central": Text(en="Central co-operative society", ml="സെൻട്രൽ സഹകരണ സംഘം"),
    "apex": Text(en="Apex co-operative society", ml="അപ്പെക്സ് സഹകരണ സംഘം"),
}
TIER_NOT_KNOWN = Text(en="Co-operative society", ml="സഹകരണ സംഘം")

LIABILITIES: dict[str, Text] = {
    "limited": Text(en="limited liability", ml="ക്ലിപ്ത ബാധ്യത"),
    "unlimited": Text(en="unlimited liability", ml="ക്ലിപ്തമല്ലാത്ത ബാധ്യത"),
}
