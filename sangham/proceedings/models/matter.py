"""A matter as it stands now; its history is in its stream."""

from __future__ import annotations

from django.db import models


class Matter(models.Model):
    """One matter: of which kind, where it lies, under which inward number, in which state, with whom.

    `official`: the code of the official who has it in hand; "" while that is whoever holds the post.
    """

    id = models.UUIDField(primary_key=True)
    kind = models.CharField(max_length=40)  # a key of matters.MATTERS
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="+")
    inward = models.PositiveIntegerField()
    year = models.PositiveSmallIntegerField()
    received_on = models.DateField()  # in the office where it lies
    first_received_on = models.DateField()
    digest = models.CharField(max_length=64, db_index=True)  # of the dossier as first lodged
    name_en = models.CharField(max_length=300, blank=True)
    name_ml = models.CharField(max_length=300, blank=True)
    state = models.CharField(max_length=20, db_index=True)
    scrutinised_by = models.CharField(max_length=40, blank=True)
    official = models.CharField(max_length=40, blank=True)
    places = models.JSONField(default=list)  # ids of the places of the area
    society = models.UUIDField(null=True, blank=True)
    against = models.UUIDField(
        null=True, blank=True
    )  # the matter that a representation or an appeal is about
    order_sent_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("office", "year", "inward"), name="inward_number_once_an_office_and_year"
            ),
        )

    def __str__(self) -> str:
        return f"{self.inward}/{self.year}, {self.office_id}"

    @property
    def called(self) -> str:
        """The number by which people know it: office, inward number, year."""
        return f"{self.office_id}/{self.inward}/{self.year}"

    @property
    def stream(self) -> str:
        """The stream of its entries."""
        return f"matter/{self.id}"
