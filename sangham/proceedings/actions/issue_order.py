"""Issue the order: typeset and sign the paper, then enter that it was issued. No transaction while typesetting."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction

from sangham.documents import store
from sangham.documents.actions.issue_paper import issue_paper
from sangham.documents.signing import sign
from sangham.documents.typesetting import MEDIA_TYPE, typeset
from sangham.journal.actor import Actor
from sangham.journal.queries import entries_of
from sangham.kernel.text import Text
from sangham.proceedings.actions.opening import opened
from sangham.proceedings.entries import RegistrationOrdered
from sangham.proceedings.folding import fold
from sangham.proceedings.papers import order_paper
from sangham.proceedings.registering import number_of
from sangham.proceedings.steps import Step


def issue_order(matter: UUID, *, by: Actor, on: date) -> str:
    """The SHA-256 of the signed order. Raises Problems where the matter has no order to issue, or has issued it."""
    s = fold(entries_of(f"matter/{matter}"))
    number = number_of(s.ordered.society) if isinstance(s.ordered, RegistrationOrdered) else None
    with transaction.atomic():
        opened(matter, Step.ISSUE_ORDER, "order", by=by, on=on)
    paper = order_paper(s, number)
    pdf = sign(typeset(paper), reason=paper.subject.en)
    sha256 = store.keep(pdf, media_type=MEDIA_TYPE)
    assert s.ordered is not None
    with transaction.atomic():
        opened(matter, Step.ISSUE_ORDER, "order", by=by, on=on)
        issue_paper(
            paper=s.ordered.order,
            kind=paper.kind,
            number=paper.number,
            title=Text(paper.subject.en, paper.subject.ml),
            sha256=sha256,
            size=len(pdf),
            stream=f"matter/{matter}",
            by=by,
            on=on,
        )
    return sha256
