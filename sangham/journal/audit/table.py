"""Tables that an auditor opens in a spreadsheet: each row is an entry, each cell a part of it, by declaration.

A package that records declares its tables in `audit_tables.py`. The declaration goes out with the package, and the
verifier derives every table again from the entries by it; so a table can say nothing that the entries do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from django.conf import settings

from sangham.kernel.text import Text

EVERY_KIND = "*"


@dataclass(frozen=True, slots=True)
class Table:
    """`columns`: key -> heading. `rows`: kind of entry -> column -> the place of its value: ``leaf``, ``hash``,
    ``entry.stream`` or ``payload.title.en``. A column that a kind does not give stays empty."""

    name: str
    title: Text
    columns: dict[str, Text]
    rows: dict[str, dict[str, str]]

    def as_json(self) -> dict[str, Any]:
        """Plain data: what `tables.json` holds, and the verifier reads."""
        columns = [{"key": key, **heading.both()} for key, heading in self.columns.items()]
        return {"name": self.name, "title": self.title.both(), "columns": columns, "rows": self.rows}


def tables() -> list[Table]:
    """Every table, in the order of settings.SANGHAM_AUDIT_TABLES."""
    return [table for name in settings.SANGHAM_AUDIT_TABLES for table in import_module(name).TABLES]


LEAF = Text(en="Leaf", ml="ഇല")
ON = Text(en="With effect from", ml="പ്രാബല്യം")
AUTHOR = Text(en="Official", ml="ഉദ്യോഗസ്ഥൻ")
ACT: dict[str, Text] = {"leaf": LEAF, "on": ON, "office": Text(en="Office", ml="ഓഫീസ്"), "author": AUTHOR}
ACT_PLACES = {"leaf": "leaf", "on": "entry.effective_on", "office": "entry.office", "author": "entry.author"}


def table_of(name: str, title: Text, columns: dict[str, Text], **kinds: dict[str, str]) -> Table:
    """A table whose rows begin with leaf, day, office and official of each entry."""
    rows = {kind: {**ACT_PLACES, **places} for kind, places in kinds.items()}
    return Table(name, title, {**ACT, **columns}, rows)
