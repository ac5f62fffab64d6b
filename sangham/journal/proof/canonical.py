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
    raise NotCanonical(f"{text[:40]} is not an integer of the record")


def _integer(text: str) -> int:
    value = int(text)
    return value if -LARGEST <= value <= LARGEST else _refuse_number(text)


# Reading back. What is no integer of the record is refused while parsing, so it costs next to nothing to look for.
decode = json.JSONDecoder(
    parse_float=_refuse_number, parse_constant=_refuse_number, parse_int=_integer
).decode
# Equal to RFC 8785 for all that has integers only, but for one thing: the RFC sorts keys by UTF-16 units, this by
# code points. They differ only where there are characters outside the Basic Multilingual Plane.
_quick = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def is_canonical(text: str, value: Any) -> bool:
    """Whether `text` is the canonical form of `value`, which was decoded from it with `decode`."""
    return _quick(value) == text if _within_plane(text) else _is_by_library(text, value)


def _within_plane(text: str) -> bool:
    return text.isascii() or len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)


def _is_by_library(text: str, value: Any) -> bool:
    try:
        return canonical_text(value) == text
    except NotCanonical:
        return False
