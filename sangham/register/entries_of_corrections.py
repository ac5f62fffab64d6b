"""What is entered when the register is found to say what is not so: proposed by one official, decided by a second."""

from __future__ import annotations

from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind
from sangham.journal.proof.canonical import JSON
from sangham.register.entries_of_standing import PaperOf


class Change(Payload):
    """One field of an entry: what it says now and what it should say. `field` is its place in the payload, with
    "/" into parts and rows: "number", "members/women", "bye_laws/4(a)/text", "holders/<id>/office"."""

    field: str = Field(min_length=1, max_length=200)
    was: JSON
    says: JSON


@entry_kind("correction_proposed")
class CorrectionProposed(Payload):
    """An official proposes to correct what an entry of this stream says, or, where `struck`, that it be left out.

    `entry` is the number of the entry; `corrects` that of the proposal from which its present words come, if a
    correction is itself being corrected.
    """

    id: UUID
    society: UUID
    entry: int = Field(ge=1)
    corrects: int | None = Field(ge=1)
    changes: tuple[Change, ...]
    struck: bool
    why: str = Field(min_length=1, max_length=1000)
    paper: PaperOf | None


@entry_kind("correction_approved")
class CorrectionApproved(Payload):
    """A second official approved the correction that the entry `proposal` of this stream proposes."""

    correction: UUID
    society: UUID
    proposal: int = Field(ge=1)


@entry_kind("correction_declined")
class CorrectionDeclined(Payload):
    """A second official declined it, for a reason."""

    correction: UUID
    society: UUID
    proposal: int = Field(ge=1)
    why: str = Field(min_length=1, max_length=1000)
