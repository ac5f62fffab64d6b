"""Queries: what an office asked of applicants, and when it was answered."""

from __future__ import annotations

from django.db import models


class Query(models.Model):
    """One query, open until answered."""

    id = models.UUIDField(primary_key=True)
    matter = models.ForeignKey("proceedings.Matter", on_delete=models.PROTECT, related_name="queries")
    raised_on = models.DateField()
    points = models.PositiveSmallIntegerField()
    answered_on = models.DateField(null=True)

    class Meta:
        verbose_name_plural = "queries"

    def __str__(self) -> str:
        return f"{self.raised_on}: {self.points}"
