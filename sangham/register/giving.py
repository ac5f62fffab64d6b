"""What entries give to the register: under which function each kind stands, and what such a function answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from django.db.models import Model

from sangham.journal.kinds import Payload
from sangham.register.correcting import Said
from sangham.register.models import Society


@dataclass(slots=True)
class Given:
    """What an entry gives: the society itself, where it is the first; rows; what is so of the society whatever the
    day; and holders of offices who hold them no more (by id: from which day, and by which entry)."""

    society: Society | None = None
    rows: list[Model] = field(default_factory=list)
    always: dict[str, Any] = field(default_factory=dict)
    ceased: dict[UUID, tuple[date, int]] = field(default_factory=dict)


F = TypeVar("F", bound=Callable[..., Given])
GIVES: dict[type[Payload], Callable[[Any, Said], Given]] = {}


def gives(*payloads: type[Payload]) -> Callable[[F], F]:
    """Have a function say what rows an entry of these payloads gives."""

    def register(give: F) -> F:
        GIVES.update(dict.fromkeys(payloads, give))
        return give

    return register


def given_by(said: Said) -> Given:
    """What an entry gives; nothing where it was struck, or says nothing of the register."""
    give = GIVES.get(type(said.what))
    return Given() if give is None or said.struck else give(said.what, said)
