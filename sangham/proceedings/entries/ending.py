"""How a matter ends: by an order, by withdrawal, or by operation of law; and that the order was sent."""

from __future__ import annotations

from datetime import date
from typing import Literal
from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.kernel.text import Text

WAYS = ("post", "hand", "mail")


@entry_kind("matter_decided")
class MatterDecided(Payload):
    """An order in a matter other than registration. `grounds`: the leaf clauses that failed; `reasons`: the official's."""

    order: UUID
    number: int
    year: int
    granted: bool
    grounds: tuple[str, ...]
    reasons: Text
    communication_due_on: date | None


@entry_kind("order_sent")
class OrderSent(Payload):
    """The order went to whom it concerns. `to`: in which capacity; `reference`: of the post, where it has one."""

    order: UUID
    by_way_of: Literal["post", "hand", "mail"]
    to: Text
    reference: str | None = Field(max_length=80)


@entry_kind("matter_withdrawn")
class MatterWithdrawn(Payload):
    """Whoever asked withdrew it, by a letter received that day. Nothing was decided."""

    because: Text | None


@entry_kind("outcome_deemed")
class OutcomeDeemed(Payload):
    """The Act itself decided, for want of a decision in time: under which clause, from which day. There is no order.

    `readings`: those on which the day or the result turns, with the label gone by.
    """

    citation: str
    from_on: date
    readings: dict[str, str]
