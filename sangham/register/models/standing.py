"""How a society stands, where its registered office is, and how its members are liable: each from a day on."""

from __future__ import annotations

from django.db import models

from sangham.register.models.stated import EntryOfSociety


class SocietyStanding(EntryOfSociety):
    """Working, dormant, defunct, under liquidation, cancelled: a key of `standing.STANDINGS`."""

    standing = models.CharField(max_length=20)


class RegisteredOffice(EntryOfSociety):
    """The address of the registered office."""

    address_en = models.CharField(max_length=500, blank=True)
    address_ml = models.CharField(max_length=500, blank=True)


class Liability(EntryOfSociety):
    """How the members are liable: a key of `standing.LIABILITIES`."""

    liability = models.CharField(max_length=40)
