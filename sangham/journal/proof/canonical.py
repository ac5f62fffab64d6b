"""The one way to write JSON before a hash is taken of it: RFC 8785, and no floats at all.

A float's digits differ between languages and readers; the record has integers, and money in paise.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

import rfc8785
from pydantic_core import from_json, to_json
from typing_extensions import TypeAliasType

JSON = TypeAliasType("JSON", "bool | int | str | list[JSON] | dict[str, JSON] | None")

LARGEST = 2**53 - 1  # beyond this RFC 8785 cannot write an integer


class NotCanonical(ValueError):
    """Something that canonical JSON cannot hold, with the place where it stands."""


def canonical(value: Any) -> bytes:
    """The RFC 8785 bytes of plain data (None, bool, int, str, list, tuple, dict with str keys).

    Raises NotCanonical for a float, an integer beyond 2**53 - 1, a broken surrogate or any other type.
    """
    _check(value, "$")
    try:
        written = _sorted(value).encode()
        # The RFC sorts by UTF-16 units, Python by code points: they differ outside the Basic Multilingual Plane.
        beyond = not written.isascii() and _BEYOND_THE_PLANE.search(written)
        return rfc8785.dumps(value) if beyond else written
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise NotCanonical(str(error)) from error


_sorted = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode
_BEYOND_THE_PLANE = re.compile(rb"[\xf0-\xf4]")  # how four bytes of UTF-8 begin


def canonical_text(value: Any) -> str:
    """`canonical` as text, as it is kept in the database."""
    return canonical(value).decode()


def address(value: Any) -> str:
    """The content address: SHA-256 of the canonical bytes, 64 hexadecimal digits."""
    return sha256(canonical(value)).hexdigest()


def _check(value: Any, where: str) -> None:
    # Most of what stands in dicts and lists is ASCII: every act pays for what is called, or named, for each of it.
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise NotCanonical(f"{where}: a broken character (lone surrogate)") from error
    elif value is None or isinstance(value, bool):
        return
    elif isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonical(f"{where}: {value} is beyond 2**53 - 1")
    elif isinstance(value, list | tuple):
        for i, item in enumerate(value):
            if type(item) is not str or not item.isascii():
                _check(item, f"{where}[{i}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise NotCanonical(f"{where}: the key {key!r} is not a string")
            if not key.isascii():
                _check(key, where)
            if type(item) is not str or not item.isascii():
                _check(item, f"{where}.{key}")
    else:
        raise NotCanonical(f"{where}: {type(value).__name__} has no place in the record")


def read_canonical(content: bytes) -> Any:
    """Plain data from its canonical bytes. Raises NotCanonical for bytes that `canonical` would not have written:
    then two readers could read two things in them (a key given twice, say)."""
    try:
        value = from_json(content)
        if to_json(value) == content and is_plain(value):
            return value
    except (ValueError, RecursionError) as error:
        raise NotCanonical(str(error)) from error
    raise NotCanonical(
        "not in the one form that RFC 8785 allows, or with a number that is no integer of the record"
    )


def is_plain(value: Any) -> bool:
    """Whether, in what was parsed, keys stand in order and numbers are integers of the record. With that, and
    written again to the same bytes, it is canonical: no blanks, no key twice, no other escapes."""
    kind = type(value)
    if kind is dict:
        keys = list(value)
        # the RFC sorts by UTF-16 units, Python by code points: they differ outside the Basic Multilingual Plane
        in_order = sorted(keys) if "".join(keys).isascii() else sorted(keys, key=_utf_16)
        return keys == in_order and _are_plain(value.values())
    if kind is list:
        return _are_plain(value)
    if kind is int:
        return bool(-LARGEST <= value <= LARGEST)
    return kind is str or value is None or kind is bool


def _are_plain(values: Iterable[Any]) -> bool:
    for value in values:  # noqa: SIM110  most are strings, and a loop is the quickest way past them
        if type(value) is not str and not is_plain(value):
            return False
    return True


def _utf_16(key: str) -> bytes:
    return key.encode("utf-16-be")
