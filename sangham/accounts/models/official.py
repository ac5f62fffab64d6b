"""Government's people: officials, where each is posted when, on leave, and in additional charge."""

from __future__ import annotations

from django.db import models

from sangham.kernel.names import Name


class Official(models.Model):
    """An official. The code stays; the name is a particular beside the journal, and blank once erased."""

    code = models.CharField(primary_key=True, max_length=40)
    name_en = models.CharField(max_length=200, blank=True)
    name_ml = models.CharField(max_length=200, blank=True)

    @property
    def name(self) -> Name:
        """The official's name, or the code where the name has been erased."""
        return Name(self.name_en or self.code, self.name_ml or self.name_en or self.code)


class Posting(models.Model):
    """An official at an office in a role. `to_on` is the last day there."""

    id = models.UUIDField(primary_key=True)
    official = models.ForeignKey("accounts.Official", on_delete=models.PROTECT, related_name="postings")
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="postings")
    role = models.CharField(max_length=20)  # a key of `roles.ROLES`
    unit_en = models.CharField(max_length=200, blank=True)  # of an inspector, within the office
    unit_ml = models.CharField(max_length=200, blank=True)
    from_on = models.DateField()
    to_on = models.DateField(null=True)
    order = models.CharField(max_length=200, blank=True)


class Leave(models.Model):
    """Days on which an official acts in nothing, wherever posted or in charge. Before `from_on` if it was not taken."""

    id = models.UUIDField(primary_key=True)
    official = models.ForeignKey("accounts.Official", on_delete=models.PROTECT, related_name="leaves")
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="+")
    from_on = models.DateField()
    to_on = models.DateField()


class Charge(models.Model):
    """The additional charge of an office, held by an official who is posted elsewhere. `to_on` is its last day."""

    id = models.UUIDField(primary_key=True)
    official = models.ForeignKey("accounts.Official", on_delete=models.PROTECT, related_name="charges")
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="charges")
    role = models.CharField(max_length=20)
    from_on = models.DateField()
    to_on = models.DateField(null=True)
    order = models.CharField(max_length=200)
