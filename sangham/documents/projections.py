"""Entry -> the table of papers. The only code that writes it."""

from __future__ import annotations

from sangham.documents.entries import PaperIssued
from sangham.documents.models import Paper
from sangham.journal.models import Entry
from sangham.journal.projecting import projects

MODELS = [Paper]


@projects(PaperIssued)
def enter_paper(what: PaperIssued, entry: Entry) -> None:
    """A row for the paper issued."""
    Paper.objects.create(
        id=what.paper,
        kind=what.kind,
        number=what.number,
        sha256=what.sha256,
        media_type=what.media_type,
        size=what.size,
        title_en=what.title.en,
        title_ml=what.title.ml,
        stream=entry.stream,
        office=entry.office,
        issued_on=entry.effective_on,
    )
