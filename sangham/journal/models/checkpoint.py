"""A checkpoint: the signed root of the tree at a size."""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import datetime

from django.db import models

from sangham.journal.proof.checkpoint import SignedCheckpoint
from sangham.journal.proof.entry import instant


class Checkpoint(models.Model):
    """Each later one is the same tree grown; decision record 0002 has what is signed."""

    size = models.BigIntegerField(primary_key=True)
    origin = models.CharField(max_length=200)
    root = models.CharField(max_length=64)
    sealed_at = models.DateTimeField()
    public_key = models.CharField(max_length=44)  # base64
    signature = models.CharField(max_length=88)  # base64

    def __str__(self) -> str:
        return f"{self.origin} at {self.size}"

    @classmethod
    def of(cls, signed: SignedCheckpoint) -> Checkpoint:
        """The row of a signed checkpoint, not saved."""
        return cls(
            size=signed.size,
            origin=signed.origin,
            root=signed.root.hex(),
            sealed_at=datetime.fromisoformat(signed.sealed_at),
            public_key=b64encode(signed.public_key).decode(),
            signature=b64encode(signed.signature).decode(),
        )

    def signed(self) -> SignedCheckpoint:
        """As plain values, to be checked or written out."""
        return SignedCheckpoint(
            origin=self.origin,
            size=self.size,
            root=bytes.fromhex(self.root),
            sealed_at=instant(self.sealed_at),
            public_key=b64decode(self.public_key),
            signature=b64decode(self.signature),
        )
