"""The one table that has every entry, whatever its kind."""

from __future__ import annotations

from sangham.journal.audit.table import ACT, ACT_PLACES, EVERY_KIND, Table
from sangham.kernel.text import Text

TABLES = [
    Table(
        name="entries",
        title=Text(en="All entries", ml="എല്ലാ രേഖപ്പെടുത്തലുകളും"),
        columns={
            **ACT,
            "stream": Text(en="Stream", ml="ശ്രേണി"),
            "number": Text(en="Number in the stream", ml="ശ്രേണിയിലെ നമ്പർ"),
            "kind": Text(en="Kind of entry", ml="രേഖപ്പെടുത്തലിന്റെ ഇനം"),
            "recorded_at": Text(en="Recorded at (UTC)", ml="രേഖപ്പെടുത്തിയ സമയം (UTC)"),
            "power": Text(en="Power used", ml="ഉപയോഗിച്ച അധികാരം"),
            "receipt": Text(en="Receipt of the finding", ml="കണ്ടെത്തലിന്റെ രേഖ"),
            "hash": Text(en="Hash", ml="ഹാഷ്"),
            "payload": Text(en="What it says (JSON)", ml="ഉള്ളടക്കം (JSON)"),
        },
        rows={
            EVERY_KIND: {
                **ACT_PLACES,
                **{
                    name: f"entry.{name}"
                    for name in ("stream", "number", "kind", "recorded_at", "power", "receipt")
                },
                "hash": "hash",
                "payload": "entry.payload",
            }
        },
    )
]
