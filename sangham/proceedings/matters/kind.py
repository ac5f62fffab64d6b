"""What a matter is: a small frozen description, which `proceedings` runs as it runs any other.

A kind says under which section it is brought and by whom, which question of the law it puts and from which facts, which
time limits run in it, and what the record makes of a grant. Nothing here decides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from sangham.kernel.names import Name
from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.journal.actor import Actor
    from sangham.proceedings.entries import MatterDecided
    from sangham.proceedings.state import Standing

Decider = Literal["registrar", "above", "society"]
Certificate = Literal["amended", "duplicate", "in_place_of_lost"]
Facts = Callable[["Standing", date], dict[str, Any]]
Granting = Callable[["Standing", "MatterDecided", "Actor", date], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A time limit of the law that runs in a matter.

    citation  where the law fixes it
    starts    from which days it runs: the law's name of the event -> the day, for those that have come
    met_on    the day on which what had to be done was done; None while it was not
    """

    citation: str
    starts: Callable[[Standing], Mapping[str, date]]
    met_on: Callable[[Standing], date | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatterKind:
    """A kind of matter.

    name          in entries, commands and addresses
    says          what people call it
    lodged_by     who may bring it
    citation      the section under which it is brought
    power         the power by which it is decided, as orders under s.3(2) name powers
    decided_by    the Registrar (or who has his power), the authority above him, or another society
    question      of the law, to which a grant and a refusal answer; "" where its text is not held, so that the
                  official decides with reasons alone
    on            the day that matters for the question
    facts         what the record and the form state, by the law's names
    on_merits     whether the law answers only if it may be heard at all, and the rest is the official's, with reasons
    deemed        the clause by which silence decides; "" where nothing is deemed
    limits        time limits that run in it
    sent_under    the clause that fixes the time for sending an order of refusal; "" where none does
    new_name      the name that a society is to bear, with which those on the register are compared
    overlaps      whether its question asks of the societies with places in common
    of_record     the facts of its question that the record always gives: nobody is asked for them
    about_society whether it concerns a society of the register
    names_other   whether an apex or central society is to be named
    granted, refused  what the order does, in one sentence to the reader; for the registration, its own papers say it
    grant         what the record makes of a grant, in the order's transaction
    certificate   what is certified after a grant
    """

    name: str
    says: Text
    lodged_by: Text
    citation: str
    power: str
    decided_by: Decider = "registrar"
    question: str
    on: Callable[[Standing, date], date]
    facts: Facts
    on_merits: bool = False
    deemed: str = ""
    limits: tuple[Limit, ...] = ()
    sent_under: str = ""
    new_name: Callable[[Standing], Name | None] | None = None
    about_society: bool = True
    overlaps: bool = False
    of_record: frozenset[str] = frozenset()
    names_other: bool = False
    granted: Text
    refused: Text
    grant: Granting
    certificate: Certificate | None = None


def nothing_more(s: Standing, what: MatterDecided, by: Actor, on: date) -> None:
    """A grant of which the record makes nothing but the order."""


def day_of_receipt(s: Standing, on: date) -> date:
    """The day on which the office that decides received it."""
    return s.received_on


def day_of_decision(s: Standing, on: date) -> date:
    """The day on which it is decided."""
    return on


def stated(s: Standing, on: date) -> dict[str, Any]:
    """What the form states, and no more."""
    return dict(s.stated.facts)


def received(s: Standing) -> date:
    """The day of receipt, where a limit runs from it."""
    return s.received_on


def order_sent_on(s: Standing) -> date | None:
    """The day on which the order was sent."""
    return s.order_sent_on


def ended_on(s: Standing) -> date | None:
    """The day on which the matter ended."""
    return s.ended_on
