"""What signs papers is succeeded by another; papers signed before stay good, since both are trusted."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate
from django.db import transaction

from sangham.documents import authority, signers
from sangham.documents.entries import SignerSucceeded
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

STREAM = "journal/signers"


def rotate_signer(*, by: Actor, on: date) -> Entry:
    """Make a test signer in succession to the present one and enter that; cut off, it is to be called again.

    Raises Problems where a real certificate signs (the office's authority gives its successor, and the settings name
    it), or where no test authority stands.
    """
    if not signers.is_test():
        raise problem("SANGHAM_SIGNER", _GIVEN_BY_AUTHORITY, _NAME_THE_NEW)
    folder = signers.authority_folder()
    if not all((folder / name).exists() for name in authority.FILES):
        raise problem(str(folder), _NO_AUTHORITY, _SET_UP)
    if entered := _cut_off(folder):
        authority.take_successor(folder)
        return entered
    old = _digest((folder / authority.SIGNER).read_bytes())
    new = _digest(authority.prepare_successor(folder))
    with transaction.atomic():
        entry = record(SignerSucceeded(old=old, new=new), stream=STREAM, by=by, on=on)
    authority.take_successor(folder)
    return entry


def _cut_off(folder: Path) -> Entry | None:
    """The entry of a succession that was entered, and whose signer was not taken into use."""
    waiting = folder / authority.NEXT_SIGNER
    last = Entry.objects.filter(stream=STREAM).order_by("-number").first()
    if last is None or not waiting.exists():
        return None
    what = last.what
    return last if isinstance(what, SignerSucceeded) and what.new == _digest(waiting.read_bytes()) else None


def _digest(pem: bytes) -> str:
    return hashlib.sha256(load_pem_x509_certificate(pem).public_bytes(Encoding.DER)).hexdigest()


_GIVEN_BY_AUTHORITY = Text(
    en="Papers are signed with a certificate that an authority gave; its successor comes from there too.",
    ml="രേഖകളിൽ ഒപ്പിടുന്നത് ഒരു അധികാരി നൽകിയ സർട്ടിഫിക്കറ്റുകൊണ്ടാണ്; അടുത്തതും അവിടെനിന്നുതന്നെ ലഭിക്കണം.",
)
_NAME_THE_NEW = Text(
    en="Name the new one in SANGHAM_SIGNER_…, and keep the old certificate in the file of SANGHAM_TRUST, so that older papers "
    "stay good.",
    ml="പുതിയത് SANGHAM_SIGNER_… ക്രമീകരണത്തിൽ നൽകുക; പഴയ രേഖകൾ സാധുവായി തുടരാൻ പഴയ സർട്ടിഫിക്കറ്റ് SANGHAM_TRUST ഫയലിൽ സൂക്ഷിക്കുക.",
)
_NO_AUTHORITY = Text(en="There is no test authority here.", ml="ഇവിടെ പരീക്ഷണ അധികാരിയില്ല.")
_SET_UP = Text(en="Run the set-up.", ml="സെറ്റപ്പ് പ്രവർത്തിപ്പിക്കുക.")
