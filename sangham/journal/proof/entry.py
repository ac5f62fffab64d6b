"""An entry's frozen form, format 1 (decision record 0002): what the chain covers, byte for byte.

The hash of an entry is SHA-256 of `form`, the canonical JSON of every field but the hash itself. Changing
anything here makes every journal in the world unverifiable: a new format takes a new number.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any

from pydantic_core import from_json, to_json

from sangham.journal.proof.canonical import LARGEST, NotCanonical, is_plain

FORMAT = 1
BEGINNING = "0" * 64  # what the first entry of a stream has for `previous`
FIELDS = (
    "author",
    "effective_on",
    "format",
    "kind",
    "number",
    "office",
    "particulars",
    "payload",
    "power",
    "previous",
    "receipt",
    "recorded_at",
    "stream",
    "version",
)

_TYPES = tuple(
    (str, str, int, str, int, str, dict, dict, str, str, receipt, str, str, int)
    for receipt in (str, type(None))
)
_quote = json.JSONEncoder(ensure_ascii=False).encode


def instant(at: datetime) -> str:
    """An instant as the record writes it: UTC, always six decimals, ``2026-11-23T07:01:12.000000Z``."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def form(
    *,
    stream: str,
    number: int,
    kind: str,
    version: int,
    effective_on: date,
    recorded_at: datetime,
    author: str,
    office: str,
    power: str,
    receipt: str | None,
    payload: str,
    particulars: str,
    previous: str,
) -> bytes:
    """The canonical bytes of an entry. `payload` and `particulars` are canonical JSON already, put in as they
    stand, so that a change of a single byte of what the database keeps is seen."""
    return (
        f'{{"author":{_quote(author)},"effective_on":"{effective_on.isoformat()}","format":{FORMAT},'
        f'"kind":{_quote(kind)},"number":{number},"office":{_quote(office)},"particulars":{particulars},'
        f'"payload":{payload},"power":{_quote(power)},"previous":{_quote(previous)},'
        f'"receipt":{_quote(receipt)},"recorded_at":"{instant(recorded_at)}",'
        f'"stream":{_quote(stream)},"version":{version}}}'
    ).encode()


def hash_of(form: bytes) -> str:
    """The entry's hash, 64 hexadecimal digits."""
    return sha256(form).hexdigest()


def commitment(salt: bytes, content: str) -> str:
    """What an entry says of a particular: SHA-256 of salt and canonical content. Without the salt (erased
    with the content) nobody can try out guesses against it."""
    return sha256(salt + content.encode()).hexdigest()


def line_of(form: bytes, hash: str, leaf: int) -> bytes:
    """The entry's line in an export, canonical too, with its newline."""
    return b'{"entry":%b,"hash":"%b","leaf":%d}\n' % (form, hash.encode(), leaf)


def read_form(form: bytes) -> dict[str, Any]:
    """The entry from its frozen form. Raises NotCanonical for bytes that `form` would not have written."""
    try:
        entry: dict[str, Any] = from_json(form, cache_strings="keys")
        if (
            tuple(entry) == FIELDS
            and tuple(map(type, entry.values())) in _TYPES
            and entry["format"] == FORMAT
            and entry["number"] <= LARGEST >= entry["version"]
            and is_plain(entry["payload"])
            and is_plain(entry["particulars"])
            and to_json(entry) == form
        ):
            return entry
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise NotCanonical(str(error)) from error
    raise NotCanonical(f"not an entry of format {FORMAT} in its one form")


def names_of(entry: dict[str, Any]) -> tuple[str, int]:
    """The stream and number that an entry gives for itself, as far as it gives them."""
    stream, number = entry.get("stream"), entry.get("number")
    return (stream if isinstance(stream, str) else "?", number if isinstance(number, int) else 0)
