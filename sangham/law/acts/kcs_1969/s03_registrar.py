"""Section 3: the Registrar, and the powers conferred on others under sub-section (2).

A class of society for which no order is on record is unknown, never the Registrar's by default.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES, Competence
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test

POWER_TO_REGISTER = "s.7"


@kcs.clause(
    "s.3(2)",
    in_force=FROM_1969,
    says=Text(
        "The application goes to the office on which Government, by order, has conferred the Registrar's power "
        "to register societies of this class in this area.",
        "ഈ തരം സംഘത്തെ ഈ പ്രദേശത്ത് രജിസ്റ്റർ ചെയ്യാൻ സർക്കാർ ഉത്തരവിലൂടെ സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരം നൽകിയ ഓഫീസിലാണ് അപേക്ഷ നൽകേണ്ടത്.",
    ),
)
def made_to_the_competent_office() -> Test:
    """At least one order in force on the day confers the power on the office addressed."""
    return Competence.conferrals_on_office >= 1


def confers(order: Mapping[str, Any], society_class: str, districts: list[str], on: date) -> bool:
    """Whether an order covers the power, the class, every district of the area, and the day."""
    begins, ends = order.get("from_on"), order.get("to_on")
    return (
        POWER_TO_REGISTER in (order.get("powers") or [])
        and (not order.get("classes") or society_class in order["classes"])
        and (not order.get("districts") or set(districts) <= set(order["districts"]))
        and begins is not None
        and begins <= on
        and (ends is None or on <= ends)
    )


@kcs.derives(
    Competence.conferrals_on_office,
    source=("society_class", "office_addressed", "area_districts", "conferral_orders"),
    citation="s.3(2)",
)
def conferrals(given: Given) -> Mapping[str, Made]:
    """Count the orders for the office addressed; unknown where no order at all covers the class and area."""
    needs = ("society_class", "office_addressed", "area_districts", "conferral_orders")
    missing = tuple(n for n in needs if given[n] is None)
    if missing:
        return {"conferrals_on_office": Made(None, (), missing)}
    covering = [
        o
        for o in given["conferral_orders"]
        if confers(o, given["society_class"], given["area_districts"], given.on)
    ]
    said = CLASSES[given["society_class"]]
    if not covering:
        nothing = Text(
            "No order under section 3(2) on record covers a society of this class ({c}) in this area on that day.",
            "അന്ന് ഈ പ്രദേശത്ത് ഈ തരം സംഘത്തിന് ({c}) ബാധകമായ 3(2) ഉപവകുപ്പ് പ്രകാരമുള്ള ഉത്തരവ് രേഖയിലില്ല.",
        ).fill(c=said)
        return {"conferrals_on_office": Made(None, (nothing,), ("conferral_orders",))}
    because = tuple(
        Text(
            "Order {n} confers the power for this class ({c}) on {o}.",
            "ഉത്തരവ് {n}: ഈ തരത്തിനുള്ള ({c}) അധികാരം {o} ഓഫീസിന്.",
        ).fill(n=order.get("number"), c=said, o=order.get("office"))
        for order in covering
    )
    here = sum(order.get("office") == given["office_addressed"] for order in covering)
    return {"conferrals_on_office": Made(here, because)}
