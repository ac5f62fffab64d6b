"""A correction of what an entry about a society says."""

from __future__ import annotations

from django.db import models


class Correction(models.Model):
    """Proposed by one official, approved or declined by a second; officials by code, entries by number in the stream.

    `left_number`: where it took a number from the society, that number, of the series `left_series` of the office:
    it is never given again.
    """

    id = models.UUIDField(primary_key=True)
    society = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="+")
    proposal = models.PositiveIntegerField()
    entry = models.PositiveIntegerField()
    corrects = models.PositiveIntegerField(null=True)
    changes = models.JSONField()  # field, was, says
    struck = models.BooleanField()
    why = models.CharField(max_length=1000)
    paper = models.JSONField(null=True)
    proposed_by = models.CharField(max_length=80)
    proposed_on = models.DateField()
    decision = models.CharField(max_length=10, blank=True)  # a key of `standing.DECISIONS`; "" while it waits
    decided_by = models.CharField(max_length=80, blank=True)
    decided_on = models.DateField(null=True)
    decided_why = models.CharField(max_length=1000, blank=True)
    left_office = models.CharField(max_length=40, blank=True)
    left_series = models.CharField(max_length=20, blank=True)
    left_number = models.PositiveIntegerField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("society", "proposal"), name="one_correction_a_proposal"),
        )
        indexes = (models.Index(fields=("left_office", "left_series", "left_number"), name="number_left"),)

    def __str__(self) -> str:
        return f"correction of entry {self.entry} of {self.society_id}"
