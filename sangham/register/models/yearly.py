"""What is received of a society year by year: its audit certificate, its yearly statement."""

from __future__ import annotations

from django.db import models

from sangham.register.models.stated import EntryOfSociety


class AuditCertificate(EntryOfSociety):
    """The audit certificate of the year that ended on a day; `from_on` is the day on which it was received.
    `audit_class` as written; "" where the certificate gives none or it is not known."""

    year_ended_on = models.DateField()
    audit_class = models.CharField(max_length=40, blank=True)


class YearlyStatement(EntryOfSociety):
    """The statement of a year; `from_on` is the last day of the year, for which it speaks. Null: not known.

    Members as counts, of which women to scheduled_tribes are counted among the individuals; money in paise.
    """

    year_ended_on = models.DateField()
    received_on = models.DateField(null=True)
    individuals = models.PositiveIntegerField(null=True)
    societies = models.PositiveIntegerField(null=True)
    local_bodies = models.PositiveIntegerField(null=True)
    governments = models.PositiveIntegerField(null=True)
    other_bodies = models.PositiveIntegerField(null=True)
    nominal = models.PositiveIntegerField(null=True)
    women = models.PositiveIntegerField(null=True)
    men = models.PositiveIntegerField(null=True)
    others = models.PositiveIntegerField(null=True)
    scheduled_castes = models.PositiveIntegerField(null=True)
    scheduled_tribes = models.PositiveIntegerField(null=True)
    as_written = models.JSONField(default=list)  # classes of members as the statement names them
    capital_government = models.BigIntegerField(null=True)
    capital_individuals = models.BigIntegerField(null=True)
    capital_societies = models.BigIntegerField(null=True)
    capital_local_bodies = models.BigIntegerField(null=True)
    capital_other_bodies = models.BigIntegerField(null=True)
    capital_in_all = models.BigIntegerField(null=True)
    turnover = models.BigIntegerField(null=True)
    result = models.BigIntegerField(null=True)  # profit; loss below nought
    employees = models.PositiveIntegerField(null=True)
