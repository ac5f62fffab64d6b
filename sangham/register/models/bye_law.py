"""One bye-law of a society: a numbered clause, as registered, for the days on which it is so worded."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class ByeLaw(models.Model):
    """A clause. `registered_on`: when the Registrar registered this wording; it acts from `from_on` until the
    day `until_on`, on which another wording, or none, takes its place. Either is null where the day is not known.
    `whole`: it came with the whole of the bye-laws, in place of all that there were."""

    id = models.UUIDField(primary_key=True)
    society = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="bye_laws")
    number = models.CharField(max_length=40)  # as printed: "4", "4(a)"
    position = models.PositiveIntegerField()  # its place among the clauses, from 1
    heading = models.CharField(max_length=500, blank=True)
    text = models.TextField()
    registered_on = models.DateField(null=True)
    from_on = models.DateField(null=True)
    until_on = models.DateField(null=True)
    entry = models.PositiveIntegerField(default=1)  # which says so, by its number in the society's stream
    whole = models.BooleanField(default=True)
    paper = models.JSONField(null=True)

    class Meta:
        ordering: ClassVar[tuple[str, ...]] = ("position",)
        constraints = (
            models.UniqueConstraint(
                fields=("society", "number", "entry"), name="bye_law_worded_once_an_entry"
            ),
        )

    def __str__(self) -> str:
        return f"{self.number}. {self.heading}".rstrip()
