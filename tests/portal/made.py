"""A small record made through the real acts: an office, its places, societies, a signed certificate, a seal.

Used in the tests' own process, and by the server that browser tests drive.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.db import transaction

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.documents import papers, signers, store, wording
from sangham.documents.actions.issue_paper import issue_paper
from sangham.documents.authority import make_test_authority
from sangham.documents.signing import sign
from sangham.documents.typesetting import MEDIA_TYPE, typeset
from sangham.journal.actions.seal import seal
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.keys import make_key
from sangham.journal.queries import entries_of, proof_of
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.places.actions.import_places import import_places
from sangham.places.queries import find_place
from sangham.register.actions.approve_correction import approve_correction
from sangham.register.actions.certify_registration import certify_registration
from sangham.register.actions.enter_committee import enter_committee
from sangham.register.actions.enter_society import enter_society
from sangham.register.actions.propose_correction import propose_correction
from sangham.register.actions.register_society import Registered, register_society
from sangham.register.checks import Clause
from sangham.register.entries_of_standing import PaperOf
from sangham.register.holders import Named
from sangham.register.models import Correction
from sangham.register.queries import society

EXAMPLES = Path(__file__).parents[2] / "examples"
REGISTRAR = Actor("jr-tvm", "JR-TVM", "s.7(1)")
ORDERED_ON = date(2026, 4, 3)
KALPAKA = Name("Kalpaka Consumer Co-operative Society Limited", "കല്പക കൺസ്യൂമർ സഹകരണ സംഘം ക്ലിപ്തം")
OFFICE = Text("Joint Registrar (General), Thiruvananthapuram", "ജോയിന്റ് രജിസ്ട്രാർ (ജനറൽ), തിരുവനന്തപുരം")
BYE_LAWS = [
    Clause(
        "1", "Name and address", "The name of the society is Kalpaka Consumer Co-operative Society Limited."
    ),
    Clause("2", "പ്രവർത്തനപരിധി", "മാണിക്കൽ, വെമ്പായം ഗ്രാമപഞ്ചായത്തുകളാണ് സംഘത്തിന്റെ പ്രവർത്തനപരിധി."),
    Clause("3", "Shares", "(a) A share has a face value of one hundred rupees.\n(b) Liability is limited."),
    Clause("4(a)", "", "A clause whose text is <b>not</b> to be taken for mark-up & is shown as it stands."),
]


@dataclass(frozen=True)
class Made:
    """What was made, by id."""

    society: UUID
    certificate: UUID
    sha256: str
    pdf: bytes
    neighbour: UUID


def make_record() -> Made:
    """Everything, in the database at hand and under settings.VAR; sealed to the last entry."""
    make_test_authority(signers.authority_folder())
    make_key()
    set_up = date(2026, 1, 1)
    import_places(EXAMPLES / "places.csv", edition="2025", by=SET_UP, on=set_up)
    set_up_office(EXAMPLES / "office.yaml", by=SET_UP, on=set_up)
    neighbour = _neighbours(set_up)
    registered = register()
    certificate, pdf = certify(registered)
    seal()
    return Made(registered.id, certificate, store.keep(pdf, media_type=MEDIA_TYPE), pdf, neighbour)


def register(name: Name = KALPAKA) -> Registered:
    """A society with the next number of the office's series."""
    area = [find_place(name).id for name in ("Manickal", "Vembayam")]
    return register_society(
        name=name,
        class_name="consumer",
        area=area,
        bye_laws=BYE_LAWS,
        registered_office=Text("Vembayam, Thiruvananthapuram", "വെമ്പായം, തിരുവനന്തപുരം"),
        office="JR-TVM",
        by=REGISTRAR,
        on=ORDERED_ON,
    )


def stand(society: UUID) -> None:
    """How it stands, and a correction of it by two."""
    by, on = Actor("ui-vembayam", "JR-TVM", "register"), date(2026, 6, 1)
    paper = PaperOf(kind="Letter of the society", number="12/2026", dated_on=on, sha256="ab" * 32)
    entry = enter_committee(
        society, constituted="elected", seats=9, from_on=date(2026, 5, 3), until_on=date(2031, 5, 3), paper=paper,
        holders=[Named("president", Name("The President", "പ്രസിഡന്റായ ആൾ"))], by=by, on=on,
    )  # fmt: skip
    made = propose_correction(
        society,
        entry=entry.number,
        says={"seats": 11},
        why="The minutes say eleven.",
        paper=None,
        by=by,
        on=on,
    )
    correction = Correction.objects.get(society_id=society, proposal=made.number)
    approve_correction(correction.id, by=Actor("jr-tvm", "JR-TVM", "register"), on=on)


def _neighbours(on: date) -> UUID:
    """Two with the same number in two series, one with a name in one script alone, one with a day not known."""
    first = enter_society(
        name=Name("Manickal Service Co-operative Society Ltd.", "മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം"),
        office="JR-TVM",
        number=385,
        area=[find_place("Manickal").id],
        entered_from="Register of societies, volume 4",
        class_name="credit",
        registered_on=date(1961, 7, 1),
        by=SET_UP,
        on=on,
    )
    enter_society(
        name=Name("", "നിള ഗാർമെന്റ് വർക്കേഴ്സ് വ്യവസായ സഹകരണ സംഘം ക്ലിപ്തം"),
        office="GM-DIC-TVM",
        number=385,
        area=None,
        entered_from="Register of industrial co-operatives",
        class_name="industrial",
        standing="dormant",
        by=SET_UP,
        on=on,
    )
    return first


def certify(registered: Registered, *, specimen: bool = True) -> tuple[UUID, bytes]:
    """A certificate with its proof, signed, kept and entered: its id and the PDF."""
    seal()
    certificate, number = new_id(), f"JR-TVM/C/{registered.number}/2026"
    found = society(registered.id)
    assert found is not None
    stream = found.stream
    paper = papers.CertificateOfRegistration(
        number=number,
        issued_on=ORDERED_ON,
        office=OFFICE,
        place=Text("Thiruvananthapuram", "തിരുവനന്തപുരം"),
        signatory=papers.Signatory(
            name=Text("The Joint Registrar", "ജോയിന്റ് രജിസ്ട്രാർ"),
            designation=OFFICE,
            power=Text("with the Registrar's powers", "സഹകരണ സംഘം രജിസ്ട്രാറുടെ അധികാരത്തോടെ"),
        ),
        verify_url=f"{settings.PUBLIC_URL}/v/{certificate}",
        record=Text("The proof is attached.", "തെളിവ് ചേർത്തിരിക്കുന്നു."),
        specimen=wording.SPECIMEN if signers.is_test() and specimen else None,
        society_name=Text(found.name.in_("en"), found.name.in_("ml")),
        registration_number=found.number_text,
        series=OFFICE,
        society_class=found.class_text,
        area_of_operation=Text("Manickal, Vembayam", "മാണിക്കൽ, വെമ്പായം"),
        registered_office=Text("Vembayam", "വെമ്പായം"),
        registered_on=ORDERED_ON,
        order_number="JR-TVM/1/2026",
        ordered_on=ORDERED_ON,
    )
    proof = json.dumps(proof_of(entries_of(stream)[0])).encode()
    pdf = sign(typeset(paper, {"proof.json": proof}), reason=paper.title.en)
    sha256 = store.keep(pdf, media_type=MEDIA_TYPE)
    by = Actor("jr-tvm", "JR-TVM", "s.8(1)")
    with transaction.atomic():
        certify_registration(
            society=registered.id, certificate=certificate, number=number, sha256=sha256, by=by, on=ORDERED_ON
        )
        issue_paper(
            paper=certificate,
            kind=paper.kind,
            number=number,
            title=paper.title,
            sha256=sha256,
            size=len(pdf),
            stream=stream,
            by=by,
            on=ORDERED_ON,
        )
    return certificate, pdf


def unsigned_pdf() -> bytes:
    """A PDF with nothing on it and no signature."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"]
    objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>")
    out, offsets = b"%PDF-1.7\n", []
    for n, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, content)
    table = b"".join(b"%010d 00000 n \n" % at for at in offsets)
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))
    )
