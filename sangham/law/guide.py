"""The guide: every interview, and what people ask that these texts do not answer. Loaded when first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from sangham.law.interview import Interview, Outside

_WHERE = (
    "sangham.law.acts.kcs_1969.interviews_forming",
    "sangham.law.acts.kcs_1969.interviews_undecided",
    "sangham.law.acts.kcs_1969.interviews_joining",
    "sangham.law.acts.kcs_1969.interviews_rights",
    "sangham.law.acts.kcs_1969.interviews_voting",
    "sangham.law.acts.kcs_1969.interviews_shares",
    "sangham.law.orders.consumer_stores.interviews",
)


@cache
def interviews() -> dict[str, Interview]:
    """Every interview by its name, in the order of the guide."""
    return {i.name: i for where in _WHERE for i in import_module(where).INTERVIEWS}


@cache
def outside() -> dict[str, Outside]:
    """What is outside these texts, by name, in the order of the page."""
    return {o.name: o for o in import_module("sangham.law.acts.kcs_1969.outside").OUTSIDE}


def interviews_putting(question: str) -> list[Interview]:
    """The interviews that put a question of the law."""
    return [i for i in interviews().values() if any(s.question == question for s in i.stages)]
