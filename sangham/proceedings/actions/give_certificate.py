"""Give the certificate that a grant calls for: amended (s.10(2)), in place of a lost one (s.8(2)), or a duplicate.

As `certify`, which gives the original: what it rests on is sealed first, so that it can carry the proof.
"""

from __future__ import annotations

import json
from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.documents import store
from sangham.documents.actions.issue_paper import issue_paper
from sangham.documents.signing import sign
from sangham.documents.typesetting import MEDIA_TYPE, typeset
from sangham.journal.actions.seal import seal
from sangham.journal.actor import Actor
from sangham.journal.queries import proof_of, seal_of
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import problem
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.certificates import PROOF, about, certificate_paper, rests_on
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import Step
from sangham.register.actions.certify_registration import UNDER, certify_registration
from sangham.register.queries import latest_certificate


def give_certificate(matter: UUID, *, by: Actor, on: date) -> str:
    """The SHA-256 of the signed certificate. Raises Problems where nothing is to be certified in this matter, it is
    given already, the register does not know number or day of registration, or `by` may not."""
    s = _opened(matter, by, on)
    kind = MATTERS[s.kind].certificate
    assert kind is not None, "the step is there where something is to be certified"
    entry = rests_on(s)
    sealed = seal_of(entry.stream)
    if sealed is None or sealed.sealed < entry.number:
        seal()
    certificate = new_id()
    paper = certificate_paper(s, kind, certificate, on)
    proof = json.dumps(proof_of(entry), ensure_ascii=False, sort_keys=True).encode()
    pdf = sign(typeset(paper, {PROOF: proof}), reason=paper.title.en)
    sha256 = store.keep(pdf, media_type=MEDIA_TYPE)
    with transaction.atomic():
        s = _opened(matter, by, on)
        of = about(s)
        before = latest_certificate(of.id)
        certify_registration(
            society=of.id,
            certificate=certificate,
            kind=kind,
            of=before.id if before else None,
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


def _opened(matter: UUID, by: Actor, on: date) -> Standing:
    """The matter, once it is sure that a certificate is next in it and that the register has what it certifies."""
    kind = MATTERS[standing_of(matter).kind].certificate
    with transaction.atomic():
        power = UNDER[kind] if kind else ""
        s = opened(matter, Step.CERTIFY, "certify_registration", by=by, on=on, power=power)
    of = about(s)
    if of.number is None or of.registered_on is None:
        raise problem("society", _NOT_KNOWN, _MEND_NOT_KNOWN)
    return s


_NOT_KNOWN = Text(
    "The register does not know the number or the day of registration.",
    "രജിസ്റ്റർ നമ്പറോ രജിസ്റ്റർ ചെയ്ത തീയതിയോ രജിസ്റ്ററിലില്ല.",
)
_MEND_NOT_KNOWN = Text(
    "Propose a correction where a paper shows it; where the records are lost, section 8(2) is the way.",
    "കടലാസിലുണ്ടെങ്കിൽ തിരുത്തൽ നിർദ്ദേശിക്കുക; രേഖകൾ നഷ്ടപ്പെട്ടെങ്കിൽ 8(2)-ാം വകുപ്പാണ് വഴി.",
)
