"""Kinds of entries: each a frozen, typed payload registered under its past-tense name, with a version.

What was once recorded is read for ever: when a payload's shape changes, its version goes up and an upcaster
carries older data one version onward. The stored entry never changes.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Literal, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from pydantic import BaseModel, ConfigDict
from typing_extensions import TypeAliasType

from sangham.journal.proof.canonical import JSON, canonical, canonical_text

Data = dict[str, Any]
Upcaster = Callable[[Data], Data]
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*\Z")
_PLAIN = (str, int, bool, date, UUID, NoneType)


class Payload(BaseModel):
    """What an entry says. Fields are str, int, bool, date, UUID, None, Literal, `JSON`, lists, tuples and
    dicts (with str keys) of these, models like this one, and dataclasses such as `Text`. Never floats."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def as_text(self) -> str:
        """Canonical JSON, as it is recorded. Raises NotCanonical for a number beyond 2**53 - 1."""
        return canonical_text(self.model_dump(mode="json"))


class UnknownKind(LookupError):
    """A kind of entry, or a version of it, that this program does not know."""


@dataclasses.dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entry at its present version."""

    name: str
    version: int
    payload: type[Payload]


_by_name: dict[str, Kind] = {}
_by_payload: dict[type[Payload], Kind] = {}
_upcasters: dict[tuple[str, int], Upcaster] = {}
P = TypeVar("P", bound=type[Payload])


def entry_kind(name: str, version: int = 1) -> Callable[[P], P]:
    """Register a payload class under its past-tense name.

    Raises ValueError for a name in another form or already taken, TypeError for a field that the record
    cannot hold: both when the program is loaded, not in front of a citizen.
    """
    if not _NAME.match(name) or version < 1:
        raise ValueError(f"a kind is named in lower_case, its version from 1: {name!r}, {version}")

    def register(payload: P) -> P:
        taken = _by_name.get(name)
        if taken and taken.payload.__qualname__ != payload.__qualname__:
            raise ValueError(f"{name} is already the kind of {taken.payload.__qualname__}")
        _check_fields(payload, payload.__qualname__, frozenset())
        _by_name[name] = _by_payload[payload] = Kind(name, version, payload)
        return payload

    return register


def upcaster(name: str, from_version: int) -> Callable[[Upcaster], Upcaster]:
    """Register what carries the data of a kind from one version to the next."""

    def register(carry: Upcaster) -> Upcaster:
        if (name, from_version) in _upcasters:
            raise ValueError(f"{name} {from_version} has an upcaster already")
        _upcasters[name, from_version] = carry
        return carry

    return register


def kind_of(payload: type[Payload]) -> Kind:
    """The kind of a payload class. Raises UnknownKind when it was never registered."""
    try:
        return _by_payload[payload]
    except KeyError:
        raise UnknownKind(f"{payload.__qualname__} is no entry_kind") from None


def read_payload(kind: str, version: int, data: str | Mapping[str, Any]) -> Payload:
    """The payload from recorded data (text, or as parsed), carried up to the present version.

    Raises UnknownKind for a kind, or a newer version, that is not known here; pydantic's ValidationError for
    data that is not of the kind.
    """
    known = _by_name.get(kind)
    if known is None or version > known.version or version < 1:
        raise UnknownKind(f"{kind} version {version} is not known here")
    if version == known.version and isinstance(data, str):
        return known.payload.model_validate_json(data, strict=True)
    carried: Data = json.loads(data) if isinstance(data, str) else dict(data)
    for step in range(version, known.version):
        carry = _upcasters.get((kind, step))
        if carry is None:
            raise UnknownKind(f"{kind} has no upcaster from version {step}")
        carried = carry(carried)
    return known.payload.model_validate_json(canonical(carried), strict=True)


def _check_fields(owner: type[Any], where: str, seen: frozenset[type[Any]]) -> None:
    if owner in seen:
        return
    for name, hint in get_type_hints(owner, include_extras=True).items():
        if name != "model_config" and not name.startswith("__") and get_origin(hint) is not ClassVar:
            _check_type(hint, f"{where}.{name}", seen | {owner})


def _check_type(hint: Any, where: str, seen: frozenset[type[Any]]) -> None:
    origin, args = get_origin(hint), get_args(hint)
    if hint in _PLAIN or hint is JSON or hint is Ellipsis:
        return
    if origin is Literal:
        args = tuple(type(a) for a in args)
    elif origin is Annotated:
        args = args[:1]
    elif isinstance(hint, TypeAliasType):
        args = (hint.__value__,)
    elif origin is dict:
        if args[0] is not str:
            raise TypeError(f"{where}: the keys of a dict in the record are strings")
        args = args[1:]
    elif origin not in (list, tuple, Union, UnionType):
        if not isinstance(hint, type) or not (issubclass(hint, BaseModel) or dataclasses.is_dataclass(hint)):
            raise TypeError(f"{where}: {hint!r} has no place in the record")
        _check_fields(hint, where, seen)
        args = ()
    for arg in args:
        _check_type(arg, where, seen)
