"""Orders made in matters, numbered by office and year."""

from __future__ import annotations

from django.db import models


class Order(models.Model):
    """An order that ends a matter."""

    id = models.UUIDField(primary_key=True)
    matter = models.ForeignKey("proceedings.Matter", on_delete=models.PROTECT, related_name="orders")
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="+")
    number = models.PositiveIntegerField()
    year = models.PositiveSmallIntegerField()
    made_on = models.DateField()
    decides = models.CharField(max_length=20)  # registered, granted, refused
    receipt = models.CharField(max_length=64, blank=True)  # "" where the text of the law is not held
    communication_due_on = models.DateField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("office", "year", "number"), name="order_number_once_an_office_and_year"
            ),
        )

    def __str__(self) -> str:
        return f"{self.office_id}/{self.number}/{self.year}"
