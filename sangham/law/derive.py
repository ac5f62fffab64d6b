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


def known_facts(
    declared: Mapping[str, Declared], derivations: list[Derivation], given: Given, wanted: frozenset[str]
) -> Known:
    """Every wanted fact as the engines' flat entries; derived ones are computed unless themselves given.

    Derivations run in the order in which they were declared; a later one may use what an earlier one made.
    """
    made: dict[str, Made] = {}
    values = dict(given.values)
    for derivation in _needed(derivations, given, wanted):
        for name, result in derivation.function(Given(given.on, values)).items():
            if name not in given.values:
                made[name] = result
                values[name] = result.value
    entries: dict[str, Any] = {}
    for name in wanted:
        value = values.get(name)
        if declared[name].bounded:
            bounds = value if isinstance(value, Bounds) else Bounds(value, value)
            entries[name + AT_LEAST], entries[name + AT_MOST] = bounds.at_least, bounds.at_most
        else:
            entries[name] = value
    return Known(
        entries,
        {n: m.because for n, m in made.items() if m.because},
        {n: m.missing for n, m in made.items() if m.missing},
    )


def _needed(derivations: list[Derivation], given: Given, wanted: frozenset[str]) -> list[Derivation]:
    """Those that make what is wanted and not given, and those that make what these read."""
    needed, found = set(wanted), []
    for derivation in reversed(derivations):
        if not needed.isdisjoint(derivation.makes) and not given.values.keys() >= set(derivation.makes):
            needed.update(derivation.source)
            found.append(derivation)
    return found[::-1]
