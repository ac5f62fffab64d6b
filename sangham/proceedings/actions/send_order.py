"""Send an order to whom it concerns; a refusal to register goes within seven days (s.7(2))."""

from __future__ import annotations

from datetime import date
from typing import Literal
from uuid import UUID

from django.db import transaction

from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import OrderSent
from sangham.proceedings.steps import Step


@transaction.atomic
def send_order(
    matter: UUID,
    *,
    by_way_of: Literal["post", "hand", "mail"],
    to: Text,
    reference: str | None = None,
    by: Actor,
    on: date,
) -> None:
    """Record that it was sent on `on`; late too, since what happened is recorded.

    Raises Problems where there is no order, the day is before it, its paper is not issued, or `by` may not.
    """
    s = opened(matter, Step.SEND_ORDER, "send_order", by=by, on=on)
    assert s.ordered is not None and s.ordered_on is not None, "the step is there once there is an order"
    if not any(paper.startswith("order_") for paper in s.papers):
        raise problem("", _NO_PAPER, _MEND_PAPER)
    if on < s.ordered_on:
        raise problem("on", _BEFORE, _MEND_BEFORE)
    what = OrderSent(order=s.ordered.order, by_way_of=by_way_of, to=to, reference=reference)
    record(what, stream=f"matter/{matter}", by=by, on=on)


_NO_PAPER = Text("The order has not been issued.", "ഉത്തരവ് പുറപ്പെടുവിച്ചിട്ടില്ല.")
_MEND_PAPER = Text("Issue it first.", "ആദ്യം അത് പുറപ്പെടുവിക്കുക.")
_BEFORE = Text("The day is before the order.", "ഉത്തരവിനു മുമ്പുള്ള തീയതിയാണിത്.")
_MEND_BEFORE = Text("Correct the date.", "തീയതി തിരുത്തുക.")
