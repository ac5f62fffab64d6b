"""Ids as text, for reads of very many rows: to make a UUID of each costs more than to read the row."""

from __future__ import annotations

from django.db.models import CharField
from django.db.models.functions import Cast

Key = str  # an id as this database writes ids: of use beside others read so, or for `written_id`


def as_text(column: str) -> Cast:
    """The id in a column as a `Key`."""
    return Cast(column, CharField())


def written_id(key: Key) -> str:
    """An id read `as_text`, as people write it. SQLite keeps one without its hyphens."""
    return key if "-" in key else f"{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}"
