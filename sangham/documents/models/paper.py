"""A paper issued: what the record says of it. The file itself is in the store, under its hash."""

from __future__ import annotations

from django.db import models

from sangham.kernel.text import Text


class Paper(models.Model):
    """One paper, as issued. A paper is never changed; a corrected one is another paper."""

    id = models.UUIDField(primary_key=True)
    kind = models.CharField(max_length=40)  # papers.PaperKind
    number = models.CharField(max_length=80)  # as printed; unique only within its office's series
    sha256 = models.CharField(max_length=64, unique=True)
    media_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()  # bytes
    title_en = models.TextField()
    title_ml = models.TextField()
    stream = models.CharField(max_length=100, db_index=True)  # the stream of its entry: society/…, matter/…
    office = models.CharField(max_length=80)
    issued_on = models.DateField()

    class Meta:
        ordering = ("issued_on", "id")

    def __str__(self) -> str:
        return f"{self.kind} {self.number}"

    @property
    def title(self) -> Text:
        """The title in both languages."""
        return Text(self.title_en, self.title_ml)
