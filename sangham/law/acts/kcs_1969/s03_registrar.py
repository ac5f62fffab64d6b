"""Section 3: the Registrar, and the powers conferred on others under sub-section (2).

A class of society for which no order is on record is unknown, never the Registrar's by default.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, NamedTuple

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import CLASSES, Competence
from sangham.law.acts.kcs_1969.instruments import FROM_1969
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.expression import Test, readings
from sangham.law.provision import Alternative, Reading

POWER_TO_REGISTER = "s.7(1)"
REGISTRARS_OWN = "RCS"

kcs.reading(
    Reading(
        "registrar_himself",
        "s.3(2)",
        Text(
            "The power over a class was conferred on another: may the Registrar of Co-operative Societies still use it himself?",
            "ഒരു തരം സംഘങ്ങളുടെ കാര്യത്തിലുള്ള അധികാരം മറ്റൊരാൾക്ക് നൽകി: സഹകരണ സംഘം രജിസ്ട്രാർക്ക് തുടർന്നും അത് സ്വയം വിനിയോഗിക്കാമോ?",
        ),
        {
            "parted": Alternative(
                Text(
                    "No: the application belongs before the one on whom it was conferred.",
                    "പാടില്ല: അധികാരം ലഭിച്ചയാൾക്കാണ് അപേക്ഷ നൽകേണ്ടത്.",
                ),
                Text(
                    "Practice: the Industries Department describes the General Manager as the Registrar in his district, and the "
                    "Director as the Registrar of the others.",
                    "കീഴ്‌വഴക്കം: ജില്ലയിൽ ജനറൽ മാനേജരും മറ്റുള്ളവയ്ക്ക് ഡയറക്ടറുമാണ് സഹകരണ സംഘം രജിസ്ട്രാർ എന്നാണ് വ്യവസായ വകുപ്പ് പറയുന്നത്.",
                ),
            ),
            "keeps": Alternative(
                Text(
                    "Yes: conferring his powers on others takes none from him.",
                    "വിനിയോഗിക്കാം: മറ്റുള്ളവർക്ക് നൽകിയതുകൊണ്ട് അദ്ദേഹത്തിന്റെ അധികാരം ഇല്ലാതാകുന്നില്ല.",
                ),
                Text(
                    "The words of section 3(2), which confer and do not transfer; section 7(4)(b), by which an application may be "
                    "made before the Registrar himself.",
                    "3(2)-ാം വകുപ്പിലെ വാക്കുകൾ: നൽകാം എന്നല്ലാതെ മാറ്റാം എന്നല്ല; 7(4)(b)-ാം വകുപ്പ്: സഹകരണ സംഘം രജിസ്ട്രാർക്കു തന്നെ അപേക്ഷ നൽകാം.",
                ),
            ),
        },
        default="parted",
    )
)


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
    """At least one order confers the power on the office addressed; of the Registrar himself there are two readings.

    Where no order at all covers the class, all three counts are unknown: he is never competent by default.
    """
    conferred = Competence.conferrals_on_office >= 1
    himself = Competence.addressed_to_registrar & (Competence.conferrals_in_all >= 1)
    return readings("registrar_himself", parted=conferred, keeps=conferred | himself)


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


@kcs.derives(Competence.addressed_to_registrar, source=("office_addressed",), citation="s.3(2)")
def addressed_to_registrar(given: Given) -> Mapping[str, Made]:
    """By the code of the office."""
    office = given["office_addressed"]
    himself = Made(None, (), ("office_addressed",)) if office is None else Made(office == REGISTRARS_OWN)
    return {"addressed_to_registrar": himself}


@kcs.derives(
    Competence.conferrals_in_all,
    Competence.competent_offices,
    source=("society_class", "area_districts", "conferral_orders"),
    citation="s.3(2)",
)
def in_all(given: Given) -> Mapping[str, Made]:
    """The orders for the class and area, and their offices; unknown where no order at all covers them."""
    orders = _orders(given)
    if isinstance(orders, Made):
        return {"conferrals_in_all": orders, "competent_offices": orders}
    covering, because = orders.covering, orders.because
    offices = ", ".join(dict.fromkeys(str(o["office"]) for o in covering if o.get("office")))
    return {"conferrals_in_all": Made(len(covering), because), "competent_offices": Made(offices, because)}


@kcs.derives(
    Competence.conferrals_on_office,
    source=("society_class", "office_addressed", "area_districts", "conferral_orders"),
    citation="s.3(2)",
)
def conferrals(given: Given) -> Mapping[str, Made]:
    """Count the orders for the office addressed; unknown where no order at all covers the class and area."""
    orders, office = _orders(given), given["office_addressed"]
    wanting = ("office_addressed",) if office is None else ()
    if isinstance(orders, Made):
        missing = orders.missing if orders.because else (*orders.missing, *wanting)
        return {"conferrals_on_office": Made(None, orders.because, missing)}
    if wanting:
        return {"conferrals_on_office": Made(None, orders.because, wanting)}
    here = sum(o.get("office") == office for o in orders.covering)
    if not here and any(o.get("office") == office for o in orders.perhaps):
        return {"conferrals_on_office": Made(None, orders.because, ("conferral_orders",))}
    return {"conferrals_on_office": Made(here, orders.because)}


class _Orders(NamedTuple):
    """The orders that confer the power for a class and area, those that may, and what there is to say of them."""

    covering: list[Mapping[str, Any]]
    perhaps: list[Mapping[str, Any]]
    because: tuple[Text, ...]


def _orders(given: Given) -> _Orders | Made:
    """The orders on record for the class and area; where that cannot be told, or none covers them, what is wanting."""
    needs = ("society_class", "area_districts", "conferral_orders")
    # An area in no district is an area not yet stated; that no order is on record may be so.
    missing = tuple(n for n in needs if given[n] is None or (n == "area_districts" and not given[n]))
    if missing:
        return Made(None, (), missing)
    society_class, districts = given["society_class"], given["area_districts"]
    found = [
        (
            o,
            confers(
                o, power=POWER_TO_REGISTER, society_class=society_class, districts=districts, on=given.on
            ),
        )
        for o in given["conferral_orders"]
    ]
    covering = [order for order, covers in found if covers]
    said = CLASSES[society_class]
    if not covering:
        nothing = Text(
            "No order under section 3(2) on record covers a society of this class ({c}) in this area on that day.",
            "അന്ന് ഈ പ്രദേശത്ത് ഈ തരം സംഘത്തിന് ({c}) ബാധകമായ 3(2) ഉപവകുപ്പ് പ്രകാരമുള്ള ഉത്തരവ് രേഖയിലില്ല.",
        ).fill(c=said)
        return Made(None, (nothing,), ("conferral_orders",))
    because = tuple(
        Text(
            "Order {n} confers the power for this class ({c}) on {o}.",
            "ഉത്തരവ് {n}: ഈ തരത്തിനുള്ള ({c}) അധികാരം {o} ഓഫീസിന്.",
        ).fill(n=order.get("number"), c=said, o=order.get("office"))
        for order in covering
    )
    return _Orders(covering, [order for order, covers in found if covers is None], because)
