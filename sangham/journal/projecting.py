"""From entries to tables. Each app's `projections.py` is the only code that writes that app's models.

A projection is a function of the entry, the tables of its own app and nothing else: no clock, no chance, no network.
Recording calls it in the transaction of the entry, and `sangham rebuild` calls it again from the journal; both must
give the same rows. There are two forms. One that only adds (`adds`) gives its rows, made from the entry alone, and the
rows of many entries are written together; every other (`projects`) reads and writes the tables itself, and finds in
them all that came before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from django.conf import settings
from django.db import router
from django.db.models import Model

from sangham.journal.kinds import Payload, kind_of

if TYPE_CHECKING:
    from sangham.journal.models import Entry

F = TypeVar("F", bound=Callable[..., None])
A = TypeVar("A", bound=Callable[..., Iterable[Any]])
_projections: dict[type[Payload], list[tuple[Callable[[Any, Any], Any], bool]]] = {}
_AT_ONCE = 2000  # rows of a statement


@dataclass(frozen=True, slots=True)
class IfNew:
    """A row that other entries may have made already, and then is left as it is: known by its primary key."""

    row: Model


def projects(*payloads: type[Payload]) -> Callable[[F], F]:
    """Have a function ``(what: Payload, entry: Entry) -> None`` write the tables from entries of these payloads.

    Raises UnknownKind for a payload that is not registered with `entry_kind`.
    """
    return _registers(payloads, adds=False)


def adds(*payloads: type[Payload]) -> Callable[[A], A]:
    """Have a function ``(what: Payload, entry: Entry) -> Iterable[Model | IfNew]`` give the rows that entries of these
    payloads add; a row comes after those that it points to. It reads no table. Raises as `projects`."""
    return _registers(payloads, adds=True)


def _registers(payloads: tuple[type[Payload], ...], *, adds: bool) -> Callable[[Any], Any]:
    for payload in payloads:
        kind_of(payload)

    def register(project: Any) -> Any:
        for payload in payloads:
            _projections.setdefault(payload, []).append((project, adds))
        return project

    return register


def modules() -> list[ModuleType]:
    """The projection modules, in the order of settings.SANGHAM_PROJECTIONS, imported."""
    return [import_module(name) for name in settings.SANGHAM_PROJECTIONS]


def projected_models() -> list[type[Model]]:
    """Every table that is derived from entries, in an order in which rows can be created."""
    return [model for module in modules() for model in module.MODELS]


def project(entries: Iterable[tuple[Payload, Entry]]) -> None:
    """Hand entries, one after another, to every projection of their kinds, in the order of the modules."""
    modules()
    rows = _Rows()
    for what, entry in entries:
        for each, only_adds in _projections.get(type(what), ()):
            if only_adds:
                rows.gather(each(what, entry))
            else:
                rows.write()
                each(what, entry)
    rows.write()


class _Rows:
    """Rows to be added, by table, in the order in which the tables first came."""

    def __init__(self) -> None:
        self._new: dict[tuple[type[Model], bool], list[Model]] = {}
        self._if_new: set[tuple[type[Model], Any]] = set()

    def gather(self, rows: Iterable[Model | IfNew]) -> None:
        """Keep rows until they are written."""
        for given in rows:
            row, may_be_there = (given.row, True) if isinstance(given, IfNew) else (given, False)
            if may_be_there:
                known = type(row), row.pk
                if known in self._if_new:
                    continue
                self._if_new.add(known)
            self._new.setdefault((type(row), may_be_there), []).append(row)

    def write(self) -> None:
        """Write them, many with one statement."""
        for (model, may_be_there), rows in self._new.items():
            manager = model._default_manager.using(router.db_for_write(model))
            manager.bulk_create(rows, batch_size=_AT_ONCE, ignore_conflicts=may_be_there)
        self._new.clear()
        self._if_new.clear()
