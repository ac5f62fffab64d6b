"""What the tables of a society's standing have in common: a row is what one entry of its stream says, from a day on."""

from __future__ import annotations

from django.db import models


class EntryOfSociety(models.Model):
    """What an entry says. `entry` is its number in the society's stream; `from_on` is null where the day is not known,
    and then the row holds for every day until another takes its place; `paper` is null where none is known."""

    pk = models.CompositePrimaryKey("society_id", "entry")
    society = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="+")
    entry = models.PositiveIntegerField()
    from_on = models.DateField(null=True)
    paper = models.JSONField(null=True)  # kind, number, dated_on, sha256

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{type(self).__name__} of {self.society_id}, entry {self.entry}"
