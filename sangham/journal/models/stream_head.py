"""The head of a stream: the row that is locked while an entry is appended."""

from __future__ import annotations

from django.db import models


class StreamHead(models.Model):
    """Where a stream ends, and how far the checkpointer has come in it. Derived; never the evidence."""

    stream = models.CharField(primary_key=True, max_length=100)
    number = models.BigIntegerField(default=0)  # of the last entry
    hash = models.CharField(max_length=64)  # of the last entry
    sealed = models.BigIntegerField(default=0)  # number of the last entry that has a leaf

    class Meta:
        indexes = (
            # what the checkpointer looks for, however long the journal
            models.Index(
                fields=("stream",),
                name="streams_not_sealed",
                condition=models.Q(number__gt=models.F("sealed")),
            ),
        )

    def __str__(self) -> str:
        return f"{self.stream} at {self.number}"
