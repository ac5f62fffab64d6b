"""From collections and texts to the facts that rules compare: cited pure functions, with bounds and a trace.

A derivation sees a `Given` (the facts of a case as they were given) and returns, for each fact it makes, a
`Made`: the value (or `Bounds`), a sentence on what it saw, and which given facts would settle it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.fact import Bounds, Declared
from sangham.law.one_case import AT_LEAST, AT_MOST


@dataclass(frozen=True, slots=True)
class Given:
    """A case as it was given: values by fact name (None or absent is unknown), and the day that matters."""

    on: date
    values: Mapping[str, Any] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.values.get(name)


@dataclass(frozen=True, slots=True)
class Made:
    """One derived fact: its value, why, and what is missing (names of given facts, `applicants.signed`)."""

    value: Bounds | bool | int | str | date | None
    because: tuple[Text, ...] = ()
    missing: tuple[str, ...] = ()


Derive = Callable[[Given], Mapping[str, Made]]


@dataclass(frozen=True, slots=True)
class Derivation:
    """A function of the law that computes facts (`makes`) from given ones (`source`)."""

    makes: tuple[str, ...]
    source: tuple[str, ...]
    citation: str
    function: Derive


@dataclass(frozen=True, slots=True)
class Known:
    """All facts of a case, ready for the engines, with the trace of those that were derived."""

    entries: dict[str, Any]
    because: dict[str, tuple[Text, ...]]
    wanting: dict[str, tuple[str, ...]]


class Deriving:
    """What is wanted of cases, made ready for many of them.

    Derivations run in the order in which they were declared; a later one may use what an earlier one made.
    """

    def __init__(
        self, declared: Mapping[str, Declared], derivations: list[Derivation], wanted: frozenset[str]
    ) -> None:
        self._derivations, self._wanted = derivations, wanted
        self._bounded = [name for name in wanted if declared[name].bounded]
        self._plain = [name for name in wanted if not declared[name].bounded]
        self._made = frozenset(name for derivation in derivations for name in derivation.makes)
        self._needed: dict[frozenset[str], list[Derivation]] = {}  # by which of `_made` are given

    def known(self, given: Given) -> Known:
        """Every wanted fact as the engines' flat entries; derived ones are computed unless themselves given."""
        values = dict(given.values)
        seen = Given(given.on, values)
        because, wanting = {}, {}
        for derivation in self._needed_with(self._made.intersection(given.values)):
            for name, result in derivation.function(seen).items():
                if name not in given.values:
                    values[name] = result.value
                    if result.because:
                        because[name] = result.because
                    if result.missing:
                        wanting[name] = result.missing
        entries: dict[str, Any] = {name: values.get(name) for name in self._plain}
        for name in self._bounded:
            value = values.get(name)
            bounds = value if isinstance(value, Bounds) else Bounds(value, value)
            entries[name + AT_LEAST], entries[name + AT_MOST] = bounds.at_least, bounds.at_most
        return Known(entries, because, wanting)

    def _needed_with(self, given: frozenset[str]) -> list[Derivation]:
        """Those that make what is wanted and not given, and those that make what these read."""
        if given not in self._needed:
            needed, found = set(self._wanted), []
            for derivation in reversed(self._derivations):
                if not needed.isdisjoint(derivation.makes) and not given.issuperset(derivation.makes):
                    needed.update(derivation.source)
                    found.append(derivation)
            self._needed[given] = found[::-1]
        return self._needed[given]


def known_facts(
    declared: Mapping[str, Declared], derivations: list[Derivation], given: Given, wanted: frozenset[str]
) -> Known:
    """What is wanted of one case alone."""
    return Deriving(declared, derivations, wanted).known(given)
