"""Issue a paper: enter in the record that a signed file, already in the store, is a paper of the office."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sangham.documents import store
from sangham.documents.entries import PaperIssued
from sangham.documents.papers import PaperKind
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


def issue_paper(
    *,
    paper: UUID,
    kind: PaperKind,
    number: str,
    title: Text,
    sha256: str,
    size: int,
    media_type: str = "application/pdf",
    stream: str,
    by: Actor,
    on: date,
) -> Entry:
    """Record `paper_issued` in a stream (``society/<uuid>`` or ``matter/<uuid>``).

    Typeset, sign and `store.keep` come before, outside the transaction that this must run in. Raises Problems
    when the store does not hold the file: an entry must never name a paper that is not there.
    """
    if not store.holds(sha256):
        raise problem(
            number,
            Text(
                "The signed paper is not in the store, so it cannot be issued.",
                "ഒപ്പിട്ട രേഖ ശേഖരത്തിലില്ലാത്തതിനാൽ നൽകാനാവില്ല.",
            ),
            Text("Make the paper again.", "രേഖ വീണ്ടും തയ്യാറാക്കുക."),
        )
    what = PaperIssued(
        paper=paper, kind=kind, number=number, title=title, sha256=sha256, media_type=media_type, size=size
    )
    return record(what, stream=stream, by=by, on=on)
