"""What a correction changes, in words: each field, what it said and what it says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES
from sangham.register.standing import CONSTITUTED, LIABLE, NOT_KNOWN, OFFICES, STANDINGS, TIERS
from sangham.register.statement_words import FIGURES

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_WORDS: Mapping[str, Mapping[str, Text]] = {
    "class_name": CLASSES,
    "tier": TIERS,
    "standing": STANDINGS,
    "liability": LIABLE,
    "constituted": CONSTITUTED,
    "office": OFFICES,
}
_TOO_LONG = 60  # letters: a whole bye-law is not quoted in a line


def change_text(change: Mapping[str, Any]) -> Text:
    """One change as it was recorded: "register number: 385 → 835"."""
    field = str(change["field"])
    last = field.split("/")[-1]
    label = _label(field)
    if last in ("named_in", "area"):  # a name is not told here, and places are known by ids alone
        return _ANOTHER.fill(field=label)
    return _FROM_TO.fill(field=label, was=_value(last, change["was"]), says=_value(last, change["says"]))


def correction_text(changes: list[dict[str, Any]], *, struck: bool) -> Text:
    """All that a correction changes; that the entry is struck, or brought back, where it changes no field."""
    if struck:
        return _STRUCK
    if not changes:
        return _BROUGHT_BACK
    said = [change_text(change) for change in changes]
    return Text(en="; ".join(t.en for t in said), ml="; ".join(t.ml for t in said))


def _label(field: str) -> Text:
    steps = field.split("/")
    if steps[0] == "bye_laws" and len(steps) > 1:
        return _BYE_LAW.fill(number=steps[1])
    if steps[0] == "share_capital":
        return FIGURES[f"capital_{steps[-1]}"][0]
    if steps[-1] in FIGURES:
        return FIGURES[steps[-1]][0]
    return LABELS.get(steps[-1], LABELS.get(steps[0], Text(en=field, ml=field)))


def _value(name: str, value: Any) -> Text:
    if value is None or value == "":
        return NOT_KNOWN
    if isinstance(value, str) and value in _WORDS.get(name, ()):
        return _WORDS[name][value]
    text = str(value)
    if isinstance(value, str) and _DAY.match(value):
        text = f"{date.fromisoformat(value):%d/%m/%Y}"
    if len(text) > _TOO_LONG or isinstance(value, list | dict):
        return _LONG
    return Text(en=text, ml=text)


LABELS = {
    "number": Text(en="register number", ml="രജിസ്റ്റർ നമ്പർ"),
    "series": Text(en="series", ml="ശ്രേണി"),
    "series_ml": Text(en="series (Malayalam)", ml="ശ്രേണി (മലയാളം)"),
    "name_en": Text(en="name (English)", ml="പേര് (ഇംഗ്ലീഷ്)"),
    "name_ml": Text(en="name (Malayalam)", ml="പേര് (മലയാളം)"),
    "class_name": Text(en="class", ml="തരം"),
    "tier": Text(en="tier", ml="തലം"),
    "area": Text(en="area of operation", ml="പ്രവർത്തനപരിധി"),
    "registered_on": Text(en="day of registration", ml="രജിസ്റ്റർ ചെയ്ത ദിവസം"),
    "effective_on": Text(en="day", ml="ദിവസം"),
    "registered_office": Text(en="registered office", ml="രജിസ്റ്റർ ചെയ്ത ഓഫീസ്"),
    "address": Text(en="registered office", ml="രജിസ്റ്റർ ചെയ്ത ഓഫീസ്"),
    "standing": Text(en="standing", ml="നില"),
    "liability": Text(en="liability of members", ml="അംഗങ്ങളുടെ ബാധ്യത"),
    "constituted": Text(en="management", ml="ഭരണം"),
    "seats": Text(en="seats on the committee", ml="ഭരണസമിതിയിലെ അംഗസംഖ്യ"),
    "office": Text(en="office held", ml="വഹിക്കുന്ന സ്ഥാനം"),
    "named_in": Text(en="name of the office-bearer", ml="ഭാരവാഹിയുടെ പേര്"),
    "from_on": Text(en="from", ml="മുതൽ"),
    "until_on": Text(en="until", ml="വരെ"),
    "audit_class": Text(en="class of audit, as written", ml="ഓഡിറ്റ് ക്ലാസ്, എഴുതിയതുപോലെ"),
    "year_ended_on": Text(en="end of the year", ml="വർഷം അവസാനിച്ച ദിവസം"),
    "received_on": Text(en="received on", ml="ലഭിച്ച ദിവസം"),
    "issued_on": Text(en="day of issue", ml="നൽകിയ ദിവസം"),
    "entered_from": Text(en="entered from", ml="എവിടെനിന്ന് ചേർത്തു"),
    "paper": Text(en="paper", ml="കടലാസ്"),
    "sector": Text(en="sector", ml="മേഖല"),
    "remarks": Text(en="remarks", ml="കുറിപ്പുകൾ"),
    "registered_within": Text(en="year of registration", ml="രജിസ്റ്റർ ചെയ്ത വർഷം"),
    "registered_office_en": Text(en="registered office (English)", ml="രജിസ്റ്റർ ചെയ്ത ഓഫീസ് (ഇംഗ്ലീഷ്)"),
    "registered_office_ml": Text(en="registered office (Malayalam)", ml="രജിസ്റ്റർ ചെയ്ത ഓഫീസ് (മലയാളം)"),
}
_BYE_LAW = Text(en="bye-law {number}", ml="നിയമാവലി, വ്യവസ്ഥ {number}")
_FROM_TO = Text(en="{field}: {was} → {says}", ml="{field}: {was} → {says}")
_ANOTHER = Text(en="{field}: another", ml="{field}: മാറ്റി")
_LONG = Text(en="(long)", ml="(ദീർഘം)")
_STRUCK = Text(en="the entry is left out", ml="രേഖപ്പെടുത്തൽ ഒഴിവാക്കി")
_BROUGHT_BACK = Text(en="the entry holds after all", ml="രേഖപ്പെടുത്തൽ വീണ്ടും നിലനിർത്തി")
