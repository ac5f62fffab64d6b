"""To which apex or central society a society is affiliated, s.8A."""

from __future__ import annotations

from django.db import models

from sangham.register.models.stated import EntryOfSociety


class Affiliation(EntryOfSociety):
    """That it is affiliated to a society from a day on. `how`: decision, operation_of_law, or appeal."""

    to = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="+")
    how = models.CharField(max_length=20)
    matter = models.UUIDField()
