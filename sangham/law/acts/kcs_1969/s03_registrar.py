"""Section 3: the Registrar, and the powers conferred on others under sub-section (2).

A class of society for which no order is on record is unknown, never the Registrar's by default.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES, Competence
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test

POWER_TO_REGISTER = "s.7(1)"


@kcs.clause(
    "s.3(2)",
    in_force=FROM_1969,
    says=Text(
        "By a general or special order Government may confer any of the Registrar's powers on any person. The "
        "application goes to the office that has so been given the power to register societies of this class in "
        "this area.",
        "സഹകരണ സംഘം രജിസ്ട്രാറുടെ ഏത് അധികാരവും പൊതുവായതോ പ്രത്യേകമായതോ ആയ ഉത്തരവിലൂടെ ആർക്കും നൽകാൻ സർക്കാരിന് കഴിയും. ഈ തരം സംഘത്തെ ഈ പ്രദേശത്ത് രജിസ്റ്റർ ചെയ്യാൻ അങ്ങനെ അധികാരം ലഭിച്ച ഓഫീസിലാണ് അപേക്ഷ നൽകേണ്ടത്.",
    ),
    note=Text(
        "Where no order covers the class and the area, whose it is to register is not known here.",
        "ഈ തരത്തിനും പ്രദേശത്തിനും ബാധകമായ ഉത്തരവ് രേഖയിലില്ലെങ്കിൽ, രജിസ്റ്റർ ചെയ്യേണ്ടത് ആരെന്ന് ഇവിടെ അറിയില്ല.",
    ),
)
def made_to_the_competent_office() -> Test:
    """At least one order in force on the day confers the power on the office addressed."""
    return Competence.conferrals_on_office >= 1


def confers(
    order: Mapping[str, Any], *, power: str, society_class: str, districts: Collection[str], on: date
) -> bool | None:
    """Whether an order confers a power over a class of society, in every district of an area, on a day.

    An order that names a section confers what its sub-sections give too; empty classes or districts are all.
    None where the order might, but its powers or its first day are not known.
    """
    powers, begins, ends = order.get("powers"), order.get("from_on"), order.get("to_on")
    against = (
        (powers is not None and not any(power == p or power.startswith(f"{p}(") for p in powers))
        or bool(order.get("classes") and society_class not in order["classes"])
        or bool(order.get("districts") and not set(districts) <= set(order["districts"]))
        or (begins is not None and begins > on)
        or (ends is not None and ends < on)
    )
    if against:
        return False
    return None if powers is None or begins is None else True


@kcs.derives(
    Competence.conferrals_on_office,
    source=("society_class", "office_addressed", "area_districts", "conferral_orders"),
    citation="s.3(2)",
)
def conferrals(given: Given) -> Mapping[str, Made]:
    """Count the orders for the office addressed; unknown where no order at all covers the class and area."""
    needs = ("society_class", "office_addressed", "area_districts", "conferral_orders")
    # An area in no district is an area not yet stated; that no order is on record may be so.
    missing = tuple(n for n in needs if given[n] is None or (n == "area_districts" and not given[n]))
    if missing:
        return {"conferrals_on_office": Made(None, (), missing)}
    found = [
        (
            order,
            confers(
                order,
                power=POWER_TO_REGISTER,
                society_class=given["society_class"],
                districts=given["area_districts"],
                on=given.on,
            ),
        )
        for order in given["conferral_orders"]
    ]
    covering = [order for order, covers in found if covers]
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
    if not here and any(c is None and o.get("office") == given["office_addressed"] for o, c in found):
        return {"conferrals_on_office": Made(None, because, ("conferral_orders",))}
    return {"conferrals_on_office": Made(here, because)}
