"""Orders by which the Government exempts a society, or a class of societies, from provisions of the Act.

The section that gives the power is outside sections 1 to 26 and not in the sources; what an order exempts from, for
whom and for which days, is a fact. An order may reach back to days before it was issued.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.facts import OFFICE
from sangham.law.acts.kcs_1969.shelf import kcs
from sangham.law.derive import Given, Made
from sangham.law.fact import Sheet, collection, day, listing, text, yes_or_no


def _exempted(section: str) -> Text:
    return Text(
        f"Is the society exempted by order from section {section} on that day?",
        f"ആ ദിവസം {section}-ാം വകുപ്പിൽ നിന്ന് ഉത്തരവിലൂടെ സംഘത്തെ ഒഴിവാക്കിയിട്ടുണ്ടോ?",
    )


@kcs.sheet
class Exemption(Sheet, asked_of=OFFICE):
    """The orders on record, and what they come to for each provision that has them as an exception."""

    society_mark = text(
        Text(
            "The society's register number, as the orders name it",
            "സംഘത്തിന്റെ രജിസ്റ്റർ നമ്പർ, ഉത്തരവുകളിൽ പറയുന്നതുപോലെ",
        ),
        example="T 1002",
    )
    exemption_orders = collection(
        Text(
            "The orders of exemption on record (an empty list where there is none)",
            "രേഖയിലുള്ള ഒഴിവാക്കൽ ഉത്തരവുകൾ (ഇല്ലെങ്കിൽ ഒഴിഞ്ഞ പട്ടിക)",
        ),
        {
            "number": text(Text("Number of the order", "ഉത്തരവിന്റെ നമ്പർ")),
            "provisions": listing(Text("From which provisions", "ഏതെല്ലാം വകുപ്പുകളിൽ നിന്ന്")),
            "societies": listing(Text("Which societies (empty: all)", "ഏതെല്ലാം സംഘങ്ങളെ (ഒഴിഞ്ഞാൽ എല്ലാം)")),
            "classes": listing(Text("Which classes (empty: all)", "ഏതെല്ലാം തരങ്ങളെ (ഒഴിഞ്ഞാൽ എല്ലാം)")),
            "issued_on": day(Text("When it was issued", "ഉത്തരവിറങ്ങിയ ദിവസം")),
            "from_on": day(Text("From (it may be before the issue)", "മുതൽ (ഉത്തരവിനു മുമ്പാകാം)")),
            "to_on": day(Text("Until and including (empty: still)", "വരെ (ഒഴിഞ്ഞാൽ ഇപ്പോഴും)")),
        },
        example=[],
    )
    orders_known_on = day(
        Text(
            "By which day must an order have been issued to be counted? (Leave it out to count all.)",
            "ഏതു ദിവസം വരെ ഇറങ്ങിയ ഉത്തരവുകളാണ് കണക്കിലെടുക്കേണ്ടത്? (എല്ലാം കണക്കിലെടുക്കാൻ ഇത് പൂരിപ്പിക്കാതെ വിടുക.)",
        )
    )
    exempted_from_s19 = yes_or_no(_exempted("19"), derived=True)
    exempted_from_s19a = yes_or_no(_exempted("19A"), derived=True)
    exempted_from_s20a = yes_or_no(_exempted("20(a)"), derived=True)
    exempted_from_s22 = yes_or_no(_exempted("22"), derived=True)
    exempted_from_s23 = yes_or_no(_exempted("23(2)(a)"), derived=True)
    exempted_from_s24 = yes_or_no(_exempted("24(a)"), derived=True)


PROVISIONS = {
    "exempted_from_s19": "s.19",
    "exempted_from_s19a": "s.19A",
    "exempted_from_s20a": "s.20(a)",
    "exempted_from_s22": "s.22",
    "exempted_from_s23": "s.23(2)(a)",
    "exempted_from_s24": "s.24(a)",
}

Order = Mapping[str, Any]


def reaches(order: Order, provision: str) -> bool | None:
    """Whether an order is from this provision; one that names a section is from all its parts."""
    named = order.get("provisions")
    if named is None:
        return None
    return any(provision == p or provision.startswith(f"{p}(") for p in named)


def names(order: Order, field: str, value: str | None) -> bool | None:
    """Whether an order is for this society, or class; none named is all."""
    listed = order.get(field)
    if not listed:
        return True
    return None if value is None else value in listed


def runs_on(order: Order, on: date, known_on: date | None) -> bool | None:
    """Whether an order acts on a day, and had been issued by the day of knowledge, where one is given."""
    begins, ends, issued = order.get("from_on"), order.get("to_on"), order.get("issued_on")
    if (
        (begins is not None and begins > on)
        or (ends is not None and ends < on)
        or (known_on is not None and issued is not None and issued > known_on)
    ):
        return False
    return None if begins is None or (known_on is not None and issued is None) else True


def exempts(order: Order, provision: str, given: Given) -> bool | None:
    """All of these; None where it is not known of one, and no other is against."""
    parts = (
        reaches(order, provision),
        names(order, "societies", given["society_mark"]),
        names(order, "classes", given["society_class"]),
        runs_on(order, given.on, given["orders_known_on"]),
    )
    if False in parts:
        return False
    return None if None in parts else True


@kcs.derives(
    Exemption.exempted_from_s19,
    Exemption.exempted_from_s19a,
    Exemption.exempted_from_s20a,
    Exemption.exempted_from_s22,
    Exemption.exempted_from_s23,
    Exemption.exempted_from_s24,
    source=("exemption_orders", "society_mark", "society_class", "orders_known_on"),
    citation="s.19",
)
def exemptions(given: Given) -> Mapping[str, Made]:
    """For each provision, whether some order exempts the society on that day."""
    orders = given["exemption_orders"]
    if orders is None:
        return dict.fromkeys(PROVISIONS, Made(None, (), ("exemption_orders",)))
    return {fact: _exempted_by(orders, provision, given) for fact, provision in PROVISIONS.items()}


def _exempted_by(orders: list[Order], provision: str, given: Given) -> Made:
    found = [(order, exempts(order, provision, given)) for order in orders]
    covering = [order for order, covers in found if covers]
    if covering:
        return Made(True, tuple(_said(order) for order in covering))
    open_ = [order for order, covers in found if covers is None]
    if not open_:
        return Made(False)
    missing = [
        n
        for n, field in (("society_mark", "societies"), ("society_class", "classes"))
        if given[n] is None and any(o.get(field) for o in open_)
    ]
    return Made(None, (), tuple(missing) or ("exemption_orders",))


def _said(order: Order) -> Text:
    begins, issued = order["from_on"], order.get("issued_on")
    if issued is not None and issued > begins:
        return Text(
            "Order {n}, issued on {i}, exempts from {f}, reaching back.",
            "ഉത്തരവ് {n}: {i}-ന് ഇറങ്ങി; {f} മുതൽ മുൻകാല പ്രാബല്യത്തോടെ ഒഴിവാക്കുന്നു.",
        ).fill(n=order.get("number"), i=issued.strftime("%d/%m/%Y"), f=begins.strftime("%d/%m/%Y"))
    return Text("Order {n} exempts from {f}.", "ഉത്തരവ് {n}: {f} മുതൽ ഒഴിവാക്കുന്നു.").fill(
        n=order.get("number"), f=begins.strftime("%d/%m/%Y")
    )
