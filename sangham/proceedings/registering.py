"""From an order of registration to the register: what the application says, as the register takes it."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.journal.actor import Actor
from sangham.kernel.names import Name
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.entries import RegistrationOrdered
from sangham.proceedings.state import Standing
from sangham.register.actions.register_society import Registered, register_society
from sangham.register.checks import Clause
from sangham.register.queries import society


def enter_on_the_register(s: Standing, order: RegistrationOrdered, *, by: Actor, on: date) -> Registered:
    """Register the society of an order, in the order's transaction. Raises Problems where the application lacks
    what the register must have (a class, an address)."""
    a = s.application
    if a.society_class is None or a.registered_office is None:
        raise problem(
            "application",
            Text(
                "The class or the registered office is not stated.",
                "സംഘത്തിന്റെ തരമോ രജിസ്റ്റർ ചെയ്യുന്ന ഓഫീസോ പറഞ്ഞിട്ടില്ല.",
            ),
            Text("Ask the applicants for it.", "അപേക്ഷകരോട് ചോദിക്കുക."),
        )
    return register_society(
        name=Name(a.name_en or "", a.name_ml or ""),
        class_name=a.society_class,
        area=a.places,
        bye_laws=[Clause(number=c.number, heading=c.heading, text=c.text) for c in a.bye_laws],
        registered_office=a.registered_office,
        office=s.office,
        matter=s.matter,
        society=order.society,
        receipt=None,
        by=by,
        on=on,
    )


def number_of(id: UUID) -> Text:
    """The number that the register gave."""
    found = society(id)
    assert found is not None, "an order of registration and its society are recorded together"
    return found.number_text
