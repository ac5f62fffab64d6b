"""Keep an answer of the law whole, with the law that was consulted, so that it replays for ever."""

from __future__ import annotations

import json
from functools import lru_cache
from hashlib import sha256
from typing import Any

from django.db import transaction

from sangham.journal.models import ConsultedLaw, Receipt
from sangham.journal.proof.canonical import address, canonical, canonical_text


def keep_receipt(receipt: dict[str, Any], law: dict[str, Any]) -> str:
    """Keep both under their content addresses; kept before, they are not kept twice.

    Returns the receipt's SHA-256, to be given to `record`. Raises ValueError when ``receipt["law"]`` is not the
    address of `law`, NotCanonical for what the record cannot hold (a float).
    """
    consulted = _address_of_written(json.dumps(law))
    written = canonical(receipt)
    kept = sha256(written).hexdigest()
    if receipt.get("law") != consulted:
        raise ValueError(f"the receipt names the law {receipt.get('law')}, but this law is {consulted}")
    with transaction.atomic(savepoint=False):
        if not ConsultedLaw.objects.filter(pk=consulted).exists():
            _keep(ConsultedLaw(sha256=consulted, content=canonical_text(law)))
        if not Receipt.objects.filter(pk=kept).exists():
            _keep(Receipt(sha256=kept, content=written.decode()))
    return kept


def _keep(row: ConsultedLaw | Receipt) -> None:
    # two at once on PostgreSQL: the second finds it there; on SQLite there is no second
    type(row).objects.bulk_create([row], ignore_conflicts=True)  # type: ignore[list-item]


@lru_cache(maxsize=128)
def _address_of_written(law: str) -> str:
    """Many receipts rest on one law: its address is reckoned once for its every letter."""
    return address(json.loads(law))
