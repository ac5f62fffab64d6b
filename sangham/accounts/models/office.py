"""An office of Government: what it is called, under which it stands, and how both changed."""

from __future__ import annotations

from django.db import models

from sangham.kernel.names import Name


class Office(models.Model):
    """An office as the record has it last. `series` heads the numbers of the societies it registers ("T" for T. 2041).

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
    closed_on = models.DateField(null=True)  # the last day on which it was open
    territory = models.JSONField(default=list)  # English names of districts; none: all
    taluks = models.JSONField(
        default=list
    )  # ids of places; where there are any, the territory is these alone
    classes = models.JSONField(default=list)  # classes of society, as law names them; none: all
    series = models.CharField(max_length=20, blank=True)
    series_ml = models.CharField(max_length=20, blank=True)
    numbers_after = models.PositiveIntegerField(default=0)

    @property
    def name(self) -> Name:
        """The office's title in both languages."""
        return Name(self.name_en, self.name_ml)


class OfficeName(models.Model):
    """A name of an office, from a day (empty: from the first) until the next one. `number`: of the entry in its stream."""

    pk = models.CompositePrimaryKey("office_id", "number")
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="names")
    number = models.PositiveIntegerField()
    name_en = models.CharField(max_length=200)
    name_ml = models.CharField(max_length=200)
    from_on = models.DateField(null=True)


class OfficePlacing(models.Model):
    """What an office is and under which it stands, from a day (empty: from the first) until the next such row."""

    pk = models.CompositePrimaryKey("office_id", "number")
    office = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="placings")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=30, blank=True)
    above = models.ForeignKey("accounts.Office", on_delete=models.PROTECT, related_name="+", null=True)
    from_on = models.DateField(null=True)
