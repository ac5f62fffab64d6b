"""An office of Government, and the orders under s.3(2) that confer a Registrar's powers on it."""

from __future__ import annotations

from typing import Any

from django.db import models

from sangham.kernel.names import Name


class Office(models.Model):
    """An office. `series` heads the numbers of the societies it registers ("T" for T. 2041).

    `numbers_after`: the last number of the series that was given out before this record began; numbering
    goes on after it, so that no number of a society not yet entered here is given again. No series: it keeps no
    register. `kind`, `opened_on`: empty where the record does not know; `above` also for Government's own office.
    """

    code = models.CharField(primary_key=True, max_length=40)
    name_en = models.CharField(max_length=200)
    name_ml = models.CharField(max_length=200)
    kind = models.CharField(max_length=30, blank=True)  # a key of `hierarchy.OFFICE_KINDS`
    above = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="under", null=True)
    opened_on = models.DateField(null=True)
    territory = models.JSONField(default=list)  # English names of districts
    taluks = models.JSONField(
        default=list
    )  # ids of places; where there are any, the territory is these alone
    classes = models.JSONField(default=list)  # classes of society, as law names them
    series = models.CharField(max_length=20, blank=True)
    series_ml = models.CharField(max_length=20, blank=True)
    numbers_after = models.PositiveIntegerField(default=0)

    @property
    def name(self) -> Name:
        """The office's title in both languages."""
        return Name(self.name_en, self.name_ml)


class Conferral(models.Model):
    """A general or special order under s.3(2): on which office, which powers, where, over which classes.

    `to_on` is the last day on which it is in force. No districts, or no classes, means all of them.
    """

    id = models.UUIDField(primary_key=True)
    number = models.CharField(max_length=80, unique=True)  # of the order
    made_on = models.DateField()
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="conferrals")
    powers = models.JSONField()  # sections: "s.7" takes in s.7(1)
    districts = models.JSONField()
    classes = models.JSONField()
    from_on = models.DateField()
    to_on = models.DateField(null=True)

    def as_fact(self) -> dict[str, Any]:
        """The order as law takes it."""
        return {
            "number": self.number,
            "office": self.office_id,
            "powers": list(self.powers),
            "districts": list(self.districts),
            "classes": list(self.classes),
            "from_on": self.from_on,
            "to_on": self.to_on,
        }
