"""Receipts of answers that orders rest on, and the law that was consulted: both addressed by content."""

from __future__ import annotations

from django.db import models


class ConsultedLaw(models.Model):
    """A serialisation of the law as it was consulted; kept once, however many answers rest on it."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    content = models.TextField()  # RFC 8785

    def __str__(self) -> str:
        return self.sha256


class Receipt(models.Model):
    """An answer kept whole: facts, dates, outcome, and the address of the law under `law`."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    content = models.TextField()  # RFC 8785

    def __str__(self) -> str:
        return self.sha256
