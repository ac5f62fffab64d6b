"""The entry: one thing that happened, for ever."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any

from django.db import models

from sangham.journal import entries as entries  # the journal's own kinds, known wherever an entry is read
from sangham.journal.kinds import Payload, read_payload
from sangham.journal.proof import entry as frozen
from sangham.journal.proof.canonical import JSON


class Entry(models.Model):
    """An entry in a stream. Every field but `id` (a place in this database) and `hash` is under the hash."""

    id = models.BigAutoField(primary_key=True)
    stream = models.CharField(max_length=100)
    number = models.BigIntegerField()  # from 1, without gaps, in its stream
    kind = models.CharField(max_length=80)
    version = models.PositiveSmallIntegerField()
    effective_on = models.DateField()
    recorded_at = models.DateTimeField()
    author = models.CharField(max_length=80)
    office = models.CharField(max_length=80)
    power = models.CharField(max_length=200)
    receipt = models.CharField(max_length=64, null=True)
    payload = models.TextField()  # RFC 8785
    particulars = models.TextField()  # RFC 8785: name -> commitment
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ("id",)
        constraints = (
            models.UniqueConstraint(fields=("stream", "number"), name="one_entry_a_number"),
            models.CheckConstraint(condition=models.Q(number__gte=1), name="entries_count_from_1"),
        )

    def __str__(self) -> str:
        return f"{self.stream} {self.number} {self.kind}"

    def form(self) -> bytes:
        """The frozen form, canonical JSON, of what the hash covers (decision record 0002)."""
        return frozen.form(
            stream=self.stream,
            number=self.number,
            kind=self.kind,
            version=self.version,
            effective_on=self.effective_on,
            recorded_at=self.recorded_at,
            author=self.author,
            office=self.office,
            power=self.power,
            receipt=self.receipt,
            payload=self.payload,
            particulars=self.particulars,
            previous=self.previous,
        )

    @cached_property
    def what(self) -> Payload:
        """The payload, carried up to its kind's present version. Raises UnknownKind."""
        return read_payload(self.kind, self.version, self.payload)

    def commitments(self) -> dict[str, str]:
        """Name of each particular that stands beside the entry, and the commitment to it."""
        found: dict[str, str] = json.loads(self.particulars)
        return found

    def particular(self, name: str) -> JSON:
        """A particular that stands beside this entry; None when it has been erased.

        Raises KeyError for a name that the entry does not commit to, JournalDamaged when what is kept is not
        what the entry committed to.
        """
        committed = self.commitments()[name]
        kept: Any = self.kept_particulars.get(name=name)
        return kept.content_if(committed)  # type: ignore[no-any-return]
