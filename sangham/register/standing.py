"""Values that a society's rows may hold, with their words: standing, tier, liability, who has the management, offices.

Class is as law names it, and so are liability and offices. Nothing here is a class of ours: what no text lists (the
classes of audit) is kept as it is written.
"""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts_definitions import LIABILITIES as OF_LAW
from sangham.law.acts.kcs_1969.facts_definitions import OFFICES as OFFICERS

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
# What may be entered of it: the manner as s.2(g) and (h) have it, or, where no more is known, the extent alone.
MANNERS: dict[str, Text] = OF_LAW
LIABLE: dict[str, Text] = LIABILITIES | MANNERS
EXTENT = {
    "limited": "limited",
    "unlimited": "unlimited",
    "unpaid_on_shares": "limited",
    "undertaken_amount": "limited",
    "joint_and_several": "unlimited",
    "other": "",
}

CONSTITUTED: dict[str, Text] = {
    "elected": Text(en="elected committee", ml="തിരഞ്ഞെടുക്കപ്പെട്ട ഭരണസമിതി"),
    "nominated": Text(en="nominated committee", ml="നാമനിർദ്ദേശം ചെയ്യപ്പെട്ട ഭരണസമിതി"),
    "administrator": Text(en="administrator", ml="അഡ്മിനിസ്ട്രേറ്റർ"),
    "special_officer": Text(en="Special Officer", ml="സ്പെഷ്യൽ ഓഫീസർ"),
}
# Whoever stands in a committee's place may be an official, and officials are not named on any page.
NOT_NAMED = ("administrator", "special_officer")
# The posts of s.2(n), but for those of whoever stands in the committee's place, which `CONSTITUTED` has.
OFFICES: dict[str, Text] = {
    post: says for post, says in OFFICERS.items() if post not in ("liquidator", "administrator", "other")
}

DECISIONS: dict[str, Text] = {
    "": Text(en="awaits a second official", ml="രണ്ടാമത്തെ ഉദ്യോഗസ്ഥന്റെ തീരുമാനം കാത്തിരിക്കുന്നു"),
    "approved": Text(en="approved", ml="അംഗീകരിച്ചു"),
    "declined": Text(en="declined", ml="അംഗീകരിച്ചില്ല"),
}
