"""The entry that this package records."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import Field

from sangham.documents.papers import PaperKind
from sangham.journal.kinds import Payload, entry_kind
from sangham.kernel.text import Text


@entry_kind("paper_issued")
class PaperIssued(Payload):
    """A signed paper was issued. `sha256` is of the whole signed file, hex; `size` in bytes."""

    paper: UUID
    kind: PaperKind
    number: Annotated[str, Field(min_length=1, max_length=80)]
    title: Text
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    media_type: Annotated[str, Field(min_length=3, max_length=100)]
    size: Annotated[int, Field(gt=0)]


@entry_kind("signer_succeeded")
class SignerSucceeded(Payload):
    """What signs the office's papers was succeeded by another: both certificates by their SHA-256, hex.

    Papers that the old one signed stay good; it signs no more."""

    old: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    new: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
