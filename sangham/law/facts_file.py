"""A case from outside: facts by name, collections as lists, determinations, chosen readings; checked strictly.

An unknown name, a date that is none, a word that is not among those asked for: each is a Problem that names
the place, and all are reported in one pass. What is absent or null is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.law.asking import Case
from sangham.law.fact import Declared
from sangham.law.facts_check import DETERMINATIONS, Checker
from sangham.law.library import Library


def read(library: Library, question: str, data: object, *, on: date | None = None) -> Case:
    """A checked case from plain data (parsed YAML or JSON). `on`: the day that matters, which some facts cannot follow.

    Raises Problems, KeyError for an unknown question.
    """
    checker = Checker(library, facts_asked(library, question), on)
    if not isinstance(data, Mapping):
        raise Problems(
            [
                Problem(
                    "",
                    _NOT_A_MAPPING,
                    Text("Begin each line with a fact's name.", "ഓരോ വരിയും വസ്തുതയുടെ പേരിൽ തുടങ്ങുക."),
                )
            ]
        )
    case = checker.case(data)
    if checker.found:
        raise Problems(checker.found)
    return case


_NOT_A_MAPPING = Text("The facts are not given by name.", "വസ്തുതകൾ പേരു ചേർത്തല്ല നൽകിയിരിക്കുന്നത്.")


@lru_cache(maxsize=512)
def facts_asked(library: Library, question: str) -> Mapping[str, Declared]:
    """Every fact that a question may use on some day: given ones first, then those that can be derived."""
    names: dict[str, None] = {}
    breaks = library.breaks_of(question)
    for day in breaks:
        names |= dict.fromkeys(library.plan(question, day, breaks[-1]).facts)
    names |= dict.fromkeys(library.questions[question].values)
    # What a derivation reads may itself be derived; go down until nothing new is found.
    while True:
        more = {
            s for d in library.derivations if set(d.makes) & names.keys() for s in d.source
        } - names.keys()
        if not more:
            break
        names |= dict.fromkeys(n for n in library.facts if n in more)
    declared = {n: library.facts[n] for n in library.facts if n in names}
    given = {n: d for n, d in declared.items() if not d.derived}
    return MappingProxyType(given | {n: d for n, d in declared.items() if d.derived})


def example(library: Library, question: str) -> dict[str, Any]:
    """A case that works, in the form in which `read` takes it."""
    facts: dict[str, Any] = {}
    determined: dict[str, Any] = {}
    for name, declared in facts_asked(library, question).items():
        if declared.determination:
            determined[name] = {"holds": declared.example, "reasons": "As the papers show."}
        elif not declared.derived and declared.example is not None:
            facts[name] = declared.example
    return {**facts, DETERMINATIONS: determined} if determined else facts
