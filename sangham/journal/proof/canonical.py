"""The one way to write JSON before a hash is taken of it: RFC 8785, and no floats at all.

A float's digits differ between languages and readers; the record has integers, and money in paise.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any, NoReturn

import rfc8785
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
        return rfc8785.dumps(value)
    except (rfc8785.CanonicalizationError, UnicodeEncodeError) as error:
        raise NotCanonical(str(error)) from error


def canonical_text(value: Any) -> str:
    """`canonical` as text, as it is kept in the database."""
    return canonical(value).decode()


def address(value: Any) -> str:
    """The content address: SHA-256 of the canonical bytes, 64 hexadecimal digits."""
    return sha256(canonical(value)).hexdigest()


def _check(value: Any, where: str) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonical(f"{where}: {value} is beyond 2**53 - 1")
    elif isinstance(value, str):
        if not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value):
            raise NotCanonical(f"{where}: a broken character (lone surrogate)")
    elif isinstance(value, list | tuple):
        for i, item in enumerate(value):
            _check(item, f"{where}[{i}]")
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise NotCanonical(f"{where}: the key {key!r} is not a string")
            _check(key, where)
            _check(item, f"{where}.{key}")
    else:
        raise NotCanonical(f"{where}: {type(value).__name__} has no place in the record")


def _refuse_number(text: str) -> NoReturn:
    raise NotCanonical(f"{text} is not an integer")


# Reading back. Float and NaN are refused while parsing, so they cost nothing to look for.
decode = json.JSONDecoder(parse_float=_refuse_number, parse_constant=_refuse_number).decode
# Equal to RFC 8785 for all that has integers only, but for the order of keys outside the Basic Multilingual
# Plane; `is_canonical` asks the library wherever this quick way disagrees.
_quick = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def is_canonical(text: str, value: Any) -> bool:
    """Whether `text` is the canonical form of `value`, which was decoded from it."""
    if _quick(value) == text:
        return True
    try:
        return canonical_text(value) == text
    except NotCanonical:
        return False
