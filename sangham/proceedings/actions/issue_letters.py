"""Issue letters of a matter: typeset and signed outside any transaction, then entered in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sangham.documents import store
from sangham.documents.actions.issue_paper import issue_paper
from sangham.documents.papers import Paper
from sangham.documents.signing import sign
from sangham.documents.typesetting import MEDIA_TYPE, typeset
from sangham.journal.actor import Actor
from sangham.kernel.text import Text


@dataclass(frozen=True, slots=True)
class SignedPaper:
    """A paper that is signed and in the store, and not yet entered. `sha256`, `size`: of the signed file."""

    id: UUID
    paper: Paper
    title: Text
    sha256: str
    size: int


def signed(id: UUID, paper: Paper, title: Text) -> SignedPaper:
    """Typeset, sign and keep a paper. Slow: no transaction may be open. Raises Problems as `typeset` does."""
    pdf = sign(typeset(paper), reason=title.en)
    return SignedPaper(id, paper, title, store.keep(pdf, media_type=MEDIA_TYPE), len(pdf))


def issue_letters(papers: Sequence[SignedPaper], *, matter: UUID, by: Actor, on: date) -> None:
    """Enter that they were issued, in the matter's stream. Must run in a transaction. Raises Problems as `issue_paper` does."""
    for one in papers:
        issue_paper(
            paper=one.id,
            kind=one.paper.kind,
            number=one.paper.number,
            title=one.title,
            sha256=one.sha256,
            size=one.size,
            stream=f"matter/{matter}",
            by=by,
            on=on,
        )
