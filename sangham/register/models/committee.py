"""Who has the management of a society, and who holds its offices."""

from __future__ import annotations

from django.db import models

from sangham.register.models.stated import EntryOfSociety


class Committee(EntryOfSociety):
    """A committee, elected or nominated, an administrator or a Special Officer (`standing.CONSTITUTED`), until another
    takes its place. `until_on`: the day on which its term ends; null where that is not known."""

    constituted = models.CharField(max_length=20)
    seats = models.PositiveIntegerField(null=True)
    until_on = models.DateField(null=True)


class OfficeBearer(models.Model):
    """Somebody in an office of the society (`standing.OFFICES`). The name is not here: it is the particular
    ``holder.<id>`` beside the entry `named_in`. `until_on` is the first day on which he or she holds it no more."""

    id = models.UUIDField(primary_key=True)
    society = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="+")
    entry = models.PositiveIntegerField()
    office = models.CharField(max_length=20)
    with_committee = models.BooleanField()  # goes when another committee comes
    from_on = models.DateField(null=True)
    until_on = models.DateField(null=True)
    named_in = models.PositiveIntegerField()
    ceased_in = models.PositiveIntegerField(null=True)  # the entry that says so, if one does
    paper = models.JSONField(null=True)

    def __str__(self) -> str:
        return f"{self.office} of {self.society_id}"
