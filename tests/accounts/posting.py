"""Postings that a test needs beside those of the sample offices, entered past the permission to enter them."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from sangham.accounts.entries import OfficialPosted
from sangham.accounts.models import Posting
from sangham.accounts.roles import Role
from sangham.journal.actions.record import record
from sangham.journal.actor import SET_UP
from sangham.kernel.identifier import new_id


@transaction.atomic
def posted(official: str, office: str, role: Role, from_on: date, to_on: date | None = None) -> None:
    """Post somebody, called by the code, unless that is so already on that day."""
    if Posting.objects.filter(official=official, office=office, role=role, from_on__lte=from_on).exists():
        return
    record(
        OfficialPosted(
            id=new_id(), official=official, office=office, role=role, unit_en="", unit_ml="",
            from_on=from_on, to_on=to_on, order="",
        ),
        stream=f"office/{office}",
        by=SET_UP,
        on=from_on,
        particulars={"official": {"en": official, "ml": official}},
    )  # fmt: skip
