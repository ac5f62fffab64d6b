"""The orders under s.3(2) that confer a Registrar's powers on an office, and those that end them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import models


class Conferral(models.Model):
    """A general or special order under s.3(2): on which office, which powers, where, over which classes.

    `to_on` is the last day on which it is in force by its own words. No districts, or no classes, means all of them.
    """

    id = models.UUIDField(primary_key=True)
    number = models.CharField(max_length=80, unique=True)  # of the order
    made_on = models.DateField()
    special = models.BooleanField(null=True)  # null: not known whether special or general
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="conferrals")
    powers = models.JSONField()  # sections: "s.7" takes in s.7(1)
    districts = models.JSONField()
    classes = models.JSONField()
    from_on = models.DateField()
    to_on = models.DateField(null=True)

    def last_on(self, known_on: date | None = None) -> date | None:
        """The last day of its force, by its own words and by the later orders made by a day (by any, if not given)."""
        ends = [e.last_on for e in self.endings.all() if known_on is None or e.made_on <= known_on]
        return min([*ends, *([] if self.to_on is None else [self.to_on])], default=None)

    def as_fact(self, known_on: date | None = None) -> dict[str, Any]:
        """The order as law takes it, with the end that was known on a day."""
        return {
            "number": self.number,
            "office": self.office_id,
            "powers": list(self.powers),
            "districts": list(self.districts),
            "classes": list(self.classes),
            "from_on": self.from_on,
            "to_on": self.last_on(known_on),
        }


class ConferralEnding(models.Model):
    """That a later order ended one; `last_on` is the last day of its force."""

    pk = models.CompositePrimaryKey("conferral_id", "number")
    conferral = models.ForeignKey("accounts.Conferral", on_delete=models.PROTECT, related_name="endings")
    number = models.CharField(max_length=80)  # of the order that ends it
    made_on = models.DateField()
    last_on = models.DateField()
