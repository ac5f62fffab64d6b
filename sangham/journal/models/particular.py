"""Particulars of persons: they stand beside the journal, which holds only a salted commitment to each."""

from __future__ import annotations

import json

from django.db import models

from sangham.journal.damaged import JournalDamaged
from sangham.journal.proof.canonical import JSON
from sangham.journal.proof.entry import commitment
from sangham.kernel.identifier import new_id
from sangham.kernel.text import Text


class Particular(models.Model):
    """Salt and content are erased together, once, and only after an entry that says so (a trigger sees to it)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    entry = models.ForeignKey("journal.Entry", on_delete=models.PROTECT, related_name="kept_particulars")
    name = models.CharField(max_length=100)
    salt = models.CharField(max_length=64, null=True)
    content = models.TextField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("entry", "name"), name="one_particular_a_name"),)

    def __str__(self) -> str:
        return f"{self.name} of entry {self.entry_id}"

    def content_if(self, committed: str) -> JSON:
        """The content, if it is what was committed to; None when erased. Raises JournalDamaged."""
        if self.salt is None or self.content is None:
            return None
        if commitment(bytes.fromhex(self.salt), self.content) != committed:
            raise JournalDamaged(
                Text(
                    en="{what}: what is kept is not what the entry committed to.",
                    ml="{what}: സൂക്ഷിച്ചിരിക്കുന്നത് രേഖപ്പെടുത്തലിൽ ഉറപ്പിച്ച വിവരമല്ല.",
                ).fill(what=self)
            )
        content: JSON = json.loads(self.content)
        return content
