"""What the journal enters of itself. `proof/` knows these kinds by their names alone."""

from __future__ import annotations

from uuid import UUID

from pydantic import Field

from sangham.journal.kinds import Payload, entry_kind


@entry_kind("particular_erased")
class ParticularErased(Payload):
    """Which particular, of which entry of this stream, and the clause that allowed it. Apps that show particulars
    in their tables project this to blank them."""

    particular: UUID
    entry_number: int
    name: str
    ground: str


@entry_kind("key_succeeded")
class KeySucceeded(Payload):
    """The key that seals the journal `origin` was succeeded by another; keys and signatures in base64.

    What both keys signed is the note of `proof/succession.py`."""

    origin: str
    at: str
    old: str = Field(min_length=44, max_length=44)
    new: str = Field(min_length=44, max_length=44)
    signed_by_old: str = Field(min_length=88, max_length=88)
    signed_by_new: str = Field(min_length=88, max_length=88)


@entry_kind("key_adopted")
class KeyAdopted(Payload):
    """The key (base64) that succeeded seals from here on; so the newest checkpoint is by it from the first."""

    key: str = Field(min_length=44, max_length=44)
