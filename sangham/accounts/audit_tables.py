"""Offices, postings and powers, for an auditor. Names of officials are particulars and not in them."""

from __future__ import annotations

from sangham.journal.audit.table import table_of
from sangham.kernel.text import Text

_FROM, _TO = Text(en="From", ml="മുതൽ"), Text(en="Until", ml="വരെ")
_OF_OFFICE = Text(en="Of the office", ml="ഏത് ഓഫീസിന്റെ")
_ORDER = Text(en="Order", ml="ഉത്തരവ്")
_WHAT = Text(en="What happened", ml="എന്തുണ്ടായി")
_NAMES = {
    "name_en": Text(en="Name (English)", ml="പേര് (ഇംഗ്ലീഷ്)"),
    "name_ml": Text(en="Name (Malayalam)", ml="പേര് (മലയാളം)"),
}


def _places(*same: str, **other: str) -> dict[str, str]:
    """Where each column's value is: under its own name, or under another."""
    return {
        "what": "entry.kind",
        **{name: f"payload.{name}" for name in same},
        **{c: f"payload.{n}" for c, n in other.items()},
    }


TABLES = [
    table_of(
        "offices",
        Text(en="Offices", ml="ഓഫീസുകൾ"),
        {
            "code": Text(en="Code", ml="കോഡ്"),
            **_NAMES,
            "what": _WHAT,
            "kind": Text(en="Kind", ml="തരം"),
            "above": Text(en="Office above", ml="മേലോഫീസ്"),
            "territory": Text(en="Districts", ml="ജില്ലകൾ"),
            "from_on": _FROM,
            "to_on": _TO,
            "order": _ORDER,
        },
        office_opened=_places(
            "code", "name_en", "name_ml", "kind", "above", "territory", from_on="opened_on"
        ),
        office_placed=_places("kind", "above", "territory", "from_on", "order", code="office"),
        office_name_changed=_places("name_en", "name_ml", "from_on", "order", code="office"),
        office_closed=_places("order", code="office", to_on="last_on"),
    ),
    table_of(
        "postings",
        Text(en="Postings, leave and additional charge", ml="നിയമനം, അവധി, അധിക ചുമതല"),
        {
            "what": _WHAT,
            "official": Text(en="Official concerned", ml="ഏത് ഉദ്യോഗസ്ഥൻ"),
            "of_office": _OF_OFFICE,
            "role": Text(en="Role", ml="ചുമതല"),
            "from_on": _FROM,
            "to_on": _TO,
            "order": _ORDER,
        },
        official_posted=_places("official", "role", "from_on", "to_on", "order", of_office="office"),
        posting_ended=_places("official", "order", of_office="office", to_on="last_on"),
        leave_granted=_places("official", "from_on", "to_on", of_office="office"),
        leave_ended=_places("official", of_office="office", to_on="last_on"),
        charge_assigned=_places("official", "role", "from_on", "to_on", "order", of_office="office"),
        charge_ended=_places("official", "order", of_office="office", to_on="last_on"),
    ),
    table_of(
        "powers",
        Text(en="Powers conferred", ml="നൽകിയ അധികാരങ്ങൾ"),
        {
            "what": _WHAT,
            "number": _ORDER,
            "of_office": _OF_OFFICE,
            "powers": Text(en="Powers", ml="അധികാരങ്ങൾ"),
            "from_on": _FROM,
            "to_on": _TO,
            "by_order": Text(en="Ended by the order", ml="അവസാനിപ്പിച്ച ഉത്തരവ്"),
        },
        powers_conferred=_places("number", "powers", "from_on", "to_on", of_office="office"),
        conferral_ended=_places("number", "by_order", of_office="office", to_on="last_on"),
    ),
]
