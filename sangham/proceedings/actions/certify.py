"""Certify: the certificate of registration (s.8(1)), typeset with its proof, signed, and entered.

The registration is sealed first, so that the certificate can carry the proof that it stands in the journal.
"""

from __future__ import annotations

import json
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.accounts.models import Office
from sangham.documents import papers, store
from sangham.documents.actions.issue_paper import issue_paper
from sangham.documents.signing import sign
from sangham.documents.typesetting import MEDIA_TYPE, typeset
from sangham.journal.actions.seal import seal
from sangham.journal.actor import Actor
from sangham.journal.queries import entries_of, proof_of, seal_of
from sangham.kernel.identifier import new_id
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import RegistrationOrdered
from sangham.proceedings.letterhead import called, letterhead, signs_order
from sangham.proceedings.papers import area_of
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import Step
from sangham.register.actions.certify_registration import certify_registration
from sangham.register.queries import society

PROOF = "proof.json"


def certify(matter: UUID, *, by: Actor, on: date) -> str:
    """The SHA-256 of the signed certificate. Raises Problems where the society is not registered, or is certified."""
    with transaction.atomic():
        s = opened(matter, Step.CERTIFY, "certify_registration", by=by, on=on, power="s.8")
    assert isinstance(s.ordered, RegistrationOrdered)
    stream = f"society/{s.ordered.society}"
    registration = entries_of(stream)[0]
    sealed = seal_of(stream)
    if sealed is None or sealed.sealed < registration.number:
        seal()
    certificate = new_id()
    paper = certificate_paper(s, s.ordered, certificate, on)
    proof = json.dumps(proof_of(registration), ensure_ascii=False, sort_keys=True).encode()
    pdf = sign(typeset(paper, {PROOF: proof}), reason=paper.title.en)
    sha256 = store.keep(pdf, media_type=MEDIA_TYPE)
    with transaction.atomic():
        opened(matter, Step.CERTIFY, "certify_registration", by=by, on=on, power="s.8")
        certify_registration(
            society=s.ordered.society,
            certificate=certificate,
            number=paper.number,
            sha256=sha256,
            by=by,
            on=on,
        )
        issue_paper(
            paper=certificate,
            kind=paper.kind,
            number=paper.number,
            title=paper.title,
            sha256=sha256,
            size=len(pdf),
            stream=f"matter/{matter}",
            by=by,
            on=on,
        )
    return sha256


def certificate_paper(
    s: Standing, order: RegistrationOrdered, certificate: UUID, on: date
) -> papers.CertificateOfRegistration:
    """What stands on the certificate, from the register."""
    found = society(order.society)
    assert found is not None and found.registered_on is not None
    office = Office.objects.get(pk=s.office)
    name = found.name
    return papers.CertificateOfRegistration(
        **letterhead(
            office,
            number=f"{office.code}/C/{order.number}/{order.year}",
            paper=certificate,
            on=on,
            signatory=signs_order(s, office),
        ),
        record=Text(
            "The registration is an entry of the journal; the proof is attached to this file as {p}.",
            "രജിസ്ട്രേഷൻ നാൾവഴിയിൽ ചേർത്തിട്ടുണ്ട്; അതിന്റെ തെളിവ് {p} എന്ന പേരിൽ ഈ ഫയലിനോടു ചേർത്തിരിക്കുന്നു.",
        ).fill(p=PROOF),
        society_name=Text(name.en or name.ml, name.ml or name.en),
        registration_number=found.number_text,
        series=called(office),
        society_class=found.class_text,
        area_of_operation=area_of(s.application),
        registered_office=found.registered_office or Text("—", "—"),
        registered_on=found.registered_on,
        order_number=f"{office.code}/{order.number}/{order.year}",
        ordered_on=order.registered_on,
    )
