"""Section 13A: bye-laws are to be consistent with the Act and the Rules."""

from __future__ import annotations

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import Determinations
from sangham.law.acts.kcs_1969.instruments import FROM_2013
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.expression import Test


@kcs.clause(
    "s.13A",
    in_force=FROM_2013,
    says=Text(
        "A society's bye-laws are consistent with the Act and the Rules; nothing in them may be contrary.",
        "സംഘത്തിന്റെ നിയമാവലി ആക്ടിനും ചട്ടങ്ങൾക്കും അനുസൃതമായിരിക്കണം; വിരുദ്ധമായ ഒരു വ്യവസ്ഥയും പാടില്ല.",
    ),
)
def bye_laws_consistent() -> Test:
    """Inserted whole by Act 8 of 2013; the same determination as s.7(1)(d)."""
    return Determinations.bye_laws_not_contrary
