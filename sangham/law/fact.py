"""Facts: what the law asks for. Declared once, with the question that a person is asked, in both languages.

A `Sheet` is a class whose attributes are facts; `application.applicants >= 25` builds a node of the tree.
Three sorts of value arrive by these names:

* plain facts (yes or no, whole number, date, word, text), ``None`` where not known: a blank is never "no";
* determinations: an official's to make, open as DISCRETION until recorded;
* derived facts, computed from collections and texts by the cited pure functions of `derive.py`, with
  `Bounds` (at least, at most) where members of the collection are unknown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from sangham.kernel.text import Text
from sangham.law.expression import Fact, Truth

Kind = Literal["truth", "number", "day", "word", "text", "list", "collection"]


@dataclass(frozen=True, slots=True)
class Bounds:
    """A whole number known only as at least and at most (either may be open: None)."""

    at_least: int | None
    at_most: int | None

    @classmethod
    def exactly(cls, n: int) -> Bounds:
        """Known."""
        return cls(n, n)

    @property
    def known(self) -> int | None:
        """The number, where both bounds meet."""
        return self.at_least if self.at_least == self.at_most else None


@dataclass(slots=True)
class Declared:
    """One declared fact: its name (given by the sheet), kind, the question asked, and how it may be given."""

    kind: Kind
    asks: Text
    bounded: bool = False
    determination: bool = False
    derived: bool = False  # computed from others where it is not given itself
    words: dict[str, Text] = field(default_factory=dict)  # the words a `word` fact may be
    fields: dict[str, Declared] = field(default_factory=dict)  # of a collection's members
    example: Any = None
    asked_of: Text | None = None  # who can say; a field that names nobody is asked of whom its collection is
    name: str = ""
    citation: str = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


class YesNo(Declared):
    """A yes-or-no fact; on a sheet it reads as a test."""

    def __get__(self, sheet: object, owner: type | None = None) -> Truth:
        return Truth(self.name, self.determination)


class Quantity(Declared):
    """A number, date or word; on a sheet it reads as a value."""

    def __get__(self, sheet: object, owner: type | None = None) -> Fact:
        return Fact(self.name, self.bounded)


def yes_or_no(
    asks: Text, *, derived: bool = False, example: bool | None = None, asked_of: Text | None = None
) -> YesNo:
    """A fact that is true, false or not known."""
    return YesNo("truth", asks, derived=derived, example=example, asked_of=asked_of)


def determination(asks: Text, *, citation: str, example: bool | None = None) -> YesNo:
    """What the law leaves to an official; true or false only by a recorded determination, with reasons."""
    return YesNo("truth", asks, determination=True, citation=citation, example=example)


def number(
    asks: Text, *, bounded: bool = False, derived: bool = False, example: int | None = None
) -> Quantity:
    """A whole number; of money, in paise."""
    return Quantity("number", asks, bounded=bounded, derived=derived, example=example)


def day(asks: Text, *, example: str | None = None) -> Quantity:
    """A date."""
    return Quantity("day", asks, example=example)


def word(
    asks: Text, words: dict[str, Text], *, derived: bool = False, example: str | None = None
) -> Quantity:
    """One of a few words."""
    return Quantity("word", asks, words=words, derived=derived, example=example)


def text(asks: Text, *, example: str | None = None) -> Declared:
    """Words as written (a name); never compared in a rule, only read by a derivation."""
    return Declared("text", asks, example=example)


def listing(asks: Text, *, example: list[str] | None = None) -> Declared:
    """A list of words (districts, sections)."""
    return Declared("list", asks, example=example)


def collection(
    asks: Text, fields: dict[str, Declared], *, example: list[dict[str, Any]] | None = None
) -> Declared:
    """A list of members, each with these fields; a field left out is not known."""
    for name, declared in fields.items():
        declared.name = name
    return Declared("collection", asks, fields=fields, example=example)


class Sheet:
    """A group of declared facts, asked of someone. Subclass it; the attributes are the facts."""

    declared: dict[str, Declared]

    def __init_subclass__(cls, asked_of: Text | None = None) -> None:
        cls.declared = {k: v for k, v in vars(cls).items() if isinstance(v, Declared)}
        for fact in cls.declared.values():
            fact.asked_of = fact.asked_of or asked_of
