"""The papers issued, for an auditor: each names the file that the package holds under its hash."""

from __future__ import annotations

from sangham.journal.audit.table import table_of
from sangham.kernel.text import Text

TABLES = [
    table_of(
        "papers",
        Text(en="Papers issued", ml="നൽകിയ രേഖകൾ"),
        {
            "number": Text(en="Number", ml="നമ്പർ"),
            "title_en": Text(en="Title (English)", ml="തലക്കെട്ട് (ഇംഗ്ലീഷ്)"),
            "title_ml": Text(en="Title (Malayalam)", ml="തലക്കെട്ട് (മലയാളം)"),
            "stream": Text(en="Stream", ml="ശ്രേണി"),
            "sha256": Text(en="File (its SHA-256)", ml="ഫയൽ (അതിന്റെ SHA-256)"),
        },
        paper_issued={
            "number": "payload.number",
            "title_en": "payload.title.en",
            "title_ml": "payload.title.ml",
            "stream": "entry.stream",
            "sha256": "payload.sha256",
        },
    )
]
