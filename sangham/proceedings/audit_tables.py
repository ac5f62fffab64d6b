"""Applications and the orders on them, for an auditor. Who applied is a particular, and not in them."""

from __future__ import annotations

from sangham.journal.audit.table import table_of
from sangham.kernel.text import Text

_NUMBER, _YEAR = Text(en="Number", ml="നമ്പർ"), Text(en="Year", ml="വർഷം")
_MATTER = Text(en="Matter", ml="വിഷയം")

TABLES = [
    table_of(
        "applications",
        Text(en="Applications received", ml="ലഭിച്ച അപേക്ഷകൾ"),
        {
            "inward": Text(en="Inward number", ml="ഇൻവേർഡ് നമ്പർ"),
            "year": _YEAR,
            "received_on": Text(en="Received on", ml="ലഭിച്ച ദിവസം"),
            "name_en": Text(en="Proposed name (English)", ml="നിർദ്ദിഷ്ട പേര് (ഇംഗ്ലീഷ്)"),
            "name_ml": Text(en="Proposed name (Malayalam)", ml="നിർദ്ദിഷ്ട പേര് (മലയാളം)"),
            "matter": _MATTER,
        },
        application_lodged={
            **{name: f"payload.{name}" for name in ("inward", "year", "received_on")},
            **{name: f"payload.application.{name}" for name in ("name_en", "name_ml")},
            "matter": "entry.stream",
        },
    ),
    table_of(
        "orders",
        Text(en="Orders", ml="ഉത്തരവുകൾ"),
        {
            "kind": Text(en="Kind of entry", ml="രേഖപ്പെടുത്തലിന്റെ ഇനം"),
            "number": _NUMBER,
            "year": _YEAR,
            "grounds": Text(en="Grounds", ml="കാരണങ്ങൾ"),
            "matter": _MATTER,
        },
        registration_ordered={
            "kind": "entry.kind",
            "number": "payload.number",
            "year": "payload.year",
            "matter": "entry.stream",
        },
        registration_refused={
            "kind": "entry.kind",
            "number": "payload.number",
            "year": "payload.year",
            "grounds": "payload.grounds",
            "matter": "entry.stream",
        },
    ),
]
