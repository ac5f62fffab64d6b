"""The bodies of law that are held here, each on its shelf; one is loaded only when it is asked for.

To find a question's shelf without loading every body of law, a shelf lists the questions that it answers; the Act,
whose questions are many, answers the rest. That the lists are true is tested.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.law.library import Library
    from sangham.law.provision import Question


@dataclass(frozen=True, slots=True)
class Shelf:
    """One body of law: its library's name, where that is, and how its citations begin."""

    name: str
    title: Text
    package: str
    variable: str
    citations_begin: str
    questions: frozenset[str] = frozenset()  # none listed: whatever no other shelf lists

    def library(self) -> Library:
        """Its library, loaded and checked when first asked for."""
        return cast("Library", getattr(import_module(self.package), self.variable))


ACT = Shelf(
    "kcs-1969",
    Text(
        "The Kerala Co-operative Societies Act, 1969, sections 1 to 26",
        "കേരള സഹകരണ സംഘം നിയമം, 1969; 1 മുതൽ 26 വരെ വകുപ്പുകൾ",
    ),
    "sangham.law.acts.kcs_1969",
    "kcs",
    "s.",
)
# `sangham.law.orders.consumer_stores` goes on a shelf of its own when each of its versions has its cases.
SHELVES = (ACT,)


def libraries() -> list[Library]:
    """Every body of law, loaded."""
    return [shelf.library() for shelf in SHELVES]


def questions() -> dict[str, Question]:
    """Every question that may be asked, by its name."""
    return {name: q for library in libraries() for name, q in library.questions.items()}


def shelf_of_question(name: str) -> Library:
    """The library that answers a question. Raises KeyError for a question that none answers."""
    for shelf in SHELVES:
        if name in shelf.questions:
            return shelf.library()
    for shelf in SHELVES:
        if not shelf.questions and name in shelf.library().questions:
            return shelf.library()
    raise KeyError(name)


def shelf_of_citation(citation: str) -> Library:
    """The library that a citation belongs to, whether or not it has it. Raises KeyError where none does."""
    for shelf in SHELVES:
        if citation.startswith(shelf.citations_begin):
            return shelf.library()
    raise KeyError(citation)
