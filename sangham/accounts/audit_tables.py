"""Offices, postings and powers, for an auditor. Names of officials are particulars and not in them."""

from __future__ import annotations

from sangham.journal.audit.table import table_of
from sangham.kernel.text import Text

_FROM, _TO = Text(en="From", ml="മുതൽ"), Text(en="Until", ml="വരെ")
_OF_OFFICE = Text(en="Of the office", ml="ഏത് ഓഫീസിന്റെ")

TABLES = [
    table_of(
        "offices",
        Text(en="Offices", ml="ഓഫീസുകൾ"),
        {
            "code": Text(en="Code", ml="കോഡ്"),
            "name_en": Text(en="Name (English)", ml="പേര് (ഇംഗ്ലീഷ്)"),
            "name_ml": Text(en="Name (Malayalam)", ml="പേര് (മലയാളം)"),
            "territory": Text(en="Districts", ml="ജില്ലകൾ"),
        },
        office_opened={name: f"payload.{name}" for name in ("code", "name_en", "name_ml", "territory")},
    ),
    table_of(
        "postings",
        Text(en="Postings", ml="നിയമനങ്ങൾ"),
        {
            "official": Text(en="Official posted", ml="നിയമിച്ച ഉദ്യോഗസ്ഥൻ"),
            "of_office": _OF_OFFICE,
            "role": Text(en="Role", ml="ചുമതല"),
            "from_on": _FROM,
            "to_on": _TO,
        },
        official_posted={
            "of_office": "payload.office",
            **{name: f"payload.{name}" for name in ("official", "role", "from_on", "to_on")},
        },
    ),
    table_of(
        "powers",
        Text(en="Powers conferred", ml="നൽകിയ അധികാരങ്ങൾ"),
        {
            "number": Text(en="Order", ml="ഉത്തരവ്"),
            "of_office": _OF_OFFICE,
            "powers": Text(en="Powers", ml="അധികാരങ്ങൾ"),
            "from_on": _FROM,
            "to_on": _TO,
        },
        powers_conferred={
            "of_office": "payload.office",
            **{name: f"payload.{name}" for name in ("number", "powers", "from_on", "to_on")},
        },
    ),
]
