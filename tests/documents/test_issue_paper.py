"""A paper issued: entered in the journal, projected into its table, rebuilt the same."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import transaction

from sangham.documents import store
from sangham.documents.actions.issue_paper import issue_paper
from sangham.documents.models import Paper
from sangham.documents.projections import MODELS, enter_paper
from sangham.documents.queries import paper, paper_by_id, papers_in
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text

REGISTRAR = Actor("jr-tvm", "JR-TVM", "s.8(1)")
PDF = b"%PDF-1.7 signed"
TITLE = Text("Certificate of Registration", "രജിസ്ട്രേഷൻ സർട്ടിഫിക്കറ്റ്")


@pytest.fixture
def kept(tmp_path: Path, settings: Any) -> str:
    settings.VAR = tmp_path
    return store.keep(PDF, media_type="application/pdf")


def issue(sha256: str, id: UUID | None = None, **changes: Any) -> Entry:
    given: dict[str, Any] = {
        "paper": id or new_id(),
        "kind": "certificate_of_registration",
        "number": "JR-TVM/C/2041/2026",
        "title": TITLE,
        "sha256": sha256,
        "size": len(PDF),
        "stream": "society/019d4f3e-7a10-7c3b-9a44-0f6b5e2d1c88",
        "by": REGISTRAR,
        "on": date(2026, 4, 3),
    }
    with transaction.atomic():
        return issue_paper(**(given | changes))


def test_issued_and_found_again(db: None, kept: str) -> None:
    id = new_id()
    entry = issue(kept, id)
    found = paper(kept)
    assert found is not None and found == paper_by_id(id)
    assert entry.kind == "paper_issued"
    assert (found.title, found.office, found.issued_on) == (TITLE, "JR-TVM", date(2026, 4, 3))
    assert found.size == len(PDF) and found.media_type == "application/pdf"
    assert papers_in(entry.stream) == [found] and papers_in("society/other") == []
    assert paper("0" * 64) is None and paper_by_id(new_id()) is None


def test_what_is_not_in_the_store_is_not_issued(db: None, kept: str) -> None:
    with pytest.raises(Problems, match="store"):
        issue("0" * 64)
    assert not Paper.objects.exists() and not Entry.objects.filter(kind="paper_issued").exists()


@pytest.mark.parametrize("wrong", [{"number": ""}, {"size": 0}, {"kind": "letter"}, {"number": "9" * 81}])
def test_a_payload_that_is_not_a_papers_is_refused(wrong: dict[str, Any], db: None, kept: str) -> None:
    with pytest.raises(ValueError, match="validation error"):
        issue(kept, **wrong)
    assert not Paper.objects.exists()


def test_rebuilding_gives_the_same_rows(db: None, kept: str) -> None:
    issue(kept)
    entries = list(Entry.objects.filter(kind="paper_issued"))
    before = list(Paper.objects.values())
    for model in reversed(MODELS):
        model.objects.all().delete()
    for entry in entries:
        enter_paper(entry.what, entry)  # type: ignore[arg-type]
    assert list(Paper.objects.values()) == before
