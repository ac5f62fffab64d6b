"""A place in a society's area of operation."""

from __future__ import annotations

from django.db import models


class AreaPlace(models.Model):
    """A place, of the edition by which the area was registered, from a day until a day (without that day)."""

    id = models.UUIDField(primary_key=True)
    society = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="area")
    place = models.ForeignKey("places.Place", on_delete=models.PROTECT, related_name="+")
    from_on = models.DateField(null=True)  # null where the day is not known: since it was registered
    until_on = models.DateField(null=True)
    entry = models.PositiveIntegerField(default=1)  # which says so, by its number in the society's stream
    paper = models.JSONField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("society", "place", "entry"), name="area_place_once_an_entry"),
        )

    def __str__(self) -> str:
        return f"{self.place_id} of {self.society_id}"
