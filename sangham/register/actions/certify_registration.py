"""Certify a registration, ss. 8 and 10(2): enter that the signed certificate was given."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.places.queries import places_with_ids
from sangham.register.entries import CertificateKind, RegistrationCertified
from sangham.register.models import Certificate, Society
from sangham.register.numbering import hold_stream

# The power by which each is given, as orders under s.3(2) name powers; on duplicates the rules are not held.
UNDER: dict[CertificateKind, str] = {
    "original": "s.8(1)",
    "amended": "s.10(2)",
    "duplicate": "s.8(1)",
    "in_place_of_lost": "s.8(2)",
}


def certify_registration(
    *,
    society: UUID,
    certificate: UUID,
    number: str,
    sha256: str,
    by: Actor,
    on: date,
    kind: CertificateKind = "original",
    of: UUID | None = None,
) -> Entry:
    """Enter a certificate of a society: the original of one registered here, which is given once, or one that comes
    after, `of` the certificate that it amends or repeats. Typesetting and signing come before, outside any transaction;
    `certificate` is the id in its QR code, `sha256` the hash of the signed file.

    Raises Problems where the day of registration is not known, the original is of a society that was not registered
    here or has it already, or `by` may not.
    """
    with transaction.atomic():
        hold_stream(f"society/{society}")
        found = Society.objects.filter(pk=society).first()
        if found is None or found.registered_on is None or (kind == "original" and found.entered_from):
            raise problem(str(society), _NOT_REGISTERED, _MEND_NOT_REGISTERED)
        places = places_with_ids(found.area.values_list("place_id", flat=True))
        require(
            "certify_registration",
            by,
            Act(
                office=found.office_code,
                on=on,
                power=UNDER[kind],
                districts=tuple(sorted({p.district for p in places})),
                class_name=found.class_name,
            ),
        )
        if kind == "original" and Certificate.objects.filter(society=found).exists():
            raise problem(number, _CERTIFIED, _MEND_CERTIFIED)
        what = RegistrationCertified(
            certificate=certificate, society=society, kind=kind, of=of, number=number, sha256=sha256
        )
        return record(what, stream=found.stream, by=by, on=on)


_NOT_REGISTERED = Text(
    en="No such society was registered in this record.", ml="ഇങ്ങനെയൊരു സംഘം ഈ രേഖയിൽ രജിസ്റ്റർ ചെയ്തിട്ടില്ല."
)
_MEND_NOT_REGISTERED = Text(en="Register the society first.", ml="ആദ്യം സംഘം രജിസ്റ്റർ ചെയ്യുക.")
_CERTIFIED = Text(en="The society has its certificate already.", ml="സംഘത്തിന് സർട്ടിഫിക്കറ്റ് നൽകിക്കഴിഞ്ഞു.")
_MEND_CERTIFIED = Text(en="See the certificate that was given.", ml="നൽകിയ സർട്ടിഫിക്കറ്റ് കാണുക.")
