"""Registration of a society, ss. 6 and 7. Its order and its entry in the register are acts of their own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sangham.kernel.text import Text
from sangham.proceedings.facts import registration_facts
from sangham.proceedings.matters.kind import (
    Limit,
    MatterKind,
    day_of_receipt,
    ended_on,
    nothing_more,
    order_sent_on,
)
from sangham.proceedings.state import Standing, State


def starts_of(s: Standing) -> Mapping[str, date]:
    """The events from which the ninety days may run."""
    return {"received_by_competent_registrar": s.received_on, "first_received": s.first_received_on}


def order_of_refusal(s: Standing) -> Mapping[str, date]:
    """The day of the order of refusal, from which the time for sending it runs."""
    refused = s.state is State.REFUSED and s.ordered_on is not None
    return {"refusal_ordered": s.ordered_on} if refused and s.ordered_on else {}


REGISTRATION = MatterKind(
    name="registration",
    says=Text("Registration of a society", "സംഘത്തിന്റെ രജിസ്ട്രേഷൻ"),
    lodged_by=Text("those who would form the society", "സംഘം രൂപീകരിക്കുന്നവർ"),
    citation="s.6(1)",
    power="s.7",
    question="registration",
    on=day_of_receipt,
    facts=registration_facts,
    overlaps=True,
    limits=(
        Limit(citation="s.7(3)", starts=starts_of, met_on=ended_on),
        Limit(citation="s.7(2)", starts=order_of_refusal, met_on=order_sent_on),
    ),
    about_society=False,
    granted=Text("The society is registered.", "സംഘം രജിസ്റ്റർ ചെയ്തു."),
    refused=Text("Registration is refused.", "രജിസ്ട്രേഷൻ നിരസിച്ചു."),
    grant=nothing_more,
)
