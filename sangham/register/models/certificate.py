"""Certificates of registration: those given here, ss. 8 and 10(2), and older ones on paper that are known of."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from sangham.kernel.text import Text
from sangham.register.models.stated import EntryOfSociety

# What a certificate is: a key -> its words.
CERTIFICATES: dict[str, Text] = {
    "original": Text(en="given on registration", ml="രജിസ്റ്റർ ചെയ്തപ്പോൾ നൽകിയത്"),
    "amended": Text(en="amended, the name having changed", ml="പേരു മാറിയതനുസരിച്ച് തിരുത്തിയത്"),
    "duplicate": Text(en="a duplicate", ml="ഡ്യൂപ്ലിക്കേറ്റ്"),
    "in_place_of_lost": Text(
        en="in place of a lost one, the records of registration being lost",
        ml="രജിസ്ട്രേഷൻ രേഖകൾ നഷ്ടപ്പെട്ടതിനാൽ, നഷ്ടപ്പെട്ടതിനു പകരമുള്ളത്",
    ),
}


class Certificate(models.Model):
    """A certificate of a society's registration. Its id is in the QR code's address; `sha256` is of the signed paper,
    which `documents` keeps. A society may have several, the latest last: `kind` is a key of CERTIFICATES, `of` the
    certificate that it amends or repeats, where this record gave that one."""

    id = models.UUIDField(primary_key=True)
    society = models.ForeignKey("register.Society", on_delete=models.PROTECT, related_name="certificates")
    kind = models.CharField(max_length=20, default="original")
    of = models.UUIDField(null=True)
    number = models.CharField(max_length=80)  # as printed
    issued_on = models.DateField()
    sha256 = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering: ClassVar[tuple[str, ...]] = ("issued_on", "id")

    def __str__(self) -> str:
        return self.number

    @property
    def kind_text(self) -> Text:
        """What certificate it is, in words."""
        return CERTIFICATES[self.kind]


class PaperCertificate(EntryOfSociety):
    """A certificate given before this record; `from_on` is the day of issue. `number` as printed, or ""."""

    number = models.CharField(max_length=80, blank=True)
