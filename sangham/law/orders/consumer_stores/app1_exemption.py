"""Appendix I ¶15: exemption of a store or a class of stores by Government's order, for an interval."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.derive import Given, Made
from sangham.law.expression import Test
from sangham.law.orders.consumer_stores.facts_selection import Selection
from sangham.law.orders.consumer_stores.instruments import FROM_1995
from sangham.law.orders.consumer_stores.shelf import consumer_stores


@consumer_stores.clause(
    "GO 40/95 App.I ¶15",
    in_force=FROM_1995,
    says=Text(
        "Government may exempt a store or a class of stores from any of the rules, by an order that states its reasons.",
        "കാരണം പറയുന്ന ഉത്തരവിലൂടെ ഒരു സ്റ്റോറിനെയോ ഒരു തരം സ്റ്റോറുകളെയോ ഏതു ചട്ടത്തിൽനിന്നും ഒഴിവാക്കാൻ സർക്കാരിന് കഴിയും.",
    ),
    note=Text(
        "Exemptions from rules 1 and 2 and from paragraph 7 of Appendix I are reckoned with here; of others the official takes account.",
        "1, 2 ചട്ടങ്ങളിൽനിന്നും I-ാം അപ്പെൻഡിക്സ് 7-ാം ഖണ്ഡികയിൽനിന്നുമുള്ള ഒഴിവാക്കൽ ഇവിടെ കണക്കിലെടുക്കുന്നു; മറ്റുള്ളവ ഉദ്യോഗസ്ഥൻ പരിഗണിക്കണം.",
    ),
)
def exempted() -> Test:
    """From any rule, whether or not it is one that is reckoned with here."""
    return Selection.exempt_from_a_rule


def exempts(order: Mapping[str, Any], rule: str | None, on: date) -> bool | None:
    """Whether an order exempts from a rule (None: from any) on a day; None where it might, but not all is known."""
    rules, reasons, begins, ends = (order.get(k) for k in ("rules", "reasons_stated", "from_on", "to_on"))
    against = (
        (rules is not None and (rule not in rules if rule else not rules))
        or reasons is False
        or (begins is not None and begins > on)
        or (ends is not None and ends < on)
    )
    if against:
        return False
    return None if None in (rules, reasons, begins) else True


@consumer_stores.derives(
    Selection.exempt_from_a_rule,
    Selection.exempt_from_rule_1,
    Selection.exempt_from_rule_2,
    Selection.exempt_from_refund_rule,
    source=("exemption_orders",),
    citation="GO 40/95 App.I ¶15",
)
def exemptions(given: Given) -> Mapping[str, Made]:
    """One order that states its reasons is enough; reasons not known leave it open."""
    names = {
        "exempt_from_a_rule": None,
        "exempt_from_rule_1": "r.1",
        "exempt_from_rule_2": "r.2",
        "exempt_from_refund_rule": "App.I ¶7",
    }
    orders = given["exemption_orders"]
    if orders is None:
        return dict.fromkeys(names, Made(None, (), ("exemption_orders",)))
    return {name: _exempt(orders, rule, given.on) for name, rule in names.items()}


def _exempt(orders: list[Mapping[str, Any]], rule: str | None, on: date) -> Made:
    found = [(order, exempts(order, rule, on)) for order in orders]
    said = tuple(
        Text("Order {n} exempts from: {r}.", "ഉത്തരവ് {n} ഒഴിവാക്കുന്നത്: {r}.").fill(
            n=order.get("number") or "—", r=", ".join(order["rules"])
        )
        for order, so in found
        if so
    )
    if said:
        return Made(True, said)
    return Made(None, (), ("exemption_orders",)) if any(so is None for _, so in found) else Made(False)
