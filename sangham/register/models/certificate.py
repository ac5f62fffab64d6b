"""Certificates of registration: those given here, s.8(1), and older ones on paper that are known of."""

from __future__ import annotations

from django.db import models

from sangham.register.models.stated import EntryOfSociety


class Certificate(models.Model):
    """The certificate of a society's registration. Its id is in the QR code's address; `sha256` is of the
    signed paper, which `documents` keeps."""

    id = models.UUIDField(primary_key=True)
    society = models.OneToOneField("register.Society", on_delete=models.PROTECT, related_name="certificate")
    number = models.CharField(max_length=80)  # as printed
    issued_on = models.DateField()
    sha256 = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return self.number


class PaperCertificate(EntryOfSociety):
    """A certificate given before this record; `from_on` is the day of issue. `number` as printed, or ""."""

    number = models.CharField(max_length=80, blank=True)
