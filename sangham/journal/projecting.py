"""From entries to tables. Each app's `projections.py` is the only code that writes that app's models.

A projection is a function ``(what: Payload, entry: Entry) -> None`` of the entry, the tables of its own app and
nothing else: no clock, no chance, no network. `record` calls it in the transaction of the entry, and
`sangham rebuild` calls it again from the journal; both must give the same rows.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from django.conf import settings

from sangham.journal.kinds import Payload, kind_of

if TYPE_CHECKING:
    from django.db.models import Model

    from sangham.journal.models import Entry

F = TypeVar("F", bound=Callable[..., None])
_projections: dict[type[Payload], list[Callable[[Any, Any], None]]] = {}


def projects(*payloads: type[Payload]) -> Callable[[F], F]:
    """Have a function write the tables from entries of these payloads.

    Raises UnknownKind for a payload that is not registered with `entry_kind`.
    """
    for payload in payloads:
        kind_of(payload)

    def register(project: F) -> F:
        for payload in payloads:
            _projections.setdefault(payload, []).append(project)
        return project

    return register


def modules() -> list[ModuleType]:
    """The projection modules, in the order of settings.SANGHAM_PROJECTIONS, imported."""
    return [import_module(name) for name in settings.SANGHAM_PROJECTIONS]


def projected_models() -> list[type[Model]]:
    """Every table that is derived from entries, in an order in which rows can be created."""
    return [model for module in modules() for model in module.MODELS]


def project(what: Payload, entry: Entry) -> None:
    """Hand an entry to every projection of its kind, in the order of the modules."""
    modules()
    for write in _projections.get(type(what), ()):
        write(what, entry)
