"""A whole matter, from the sample dossier to the certificate, as the public sees it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client

from sangham.cli.main_job import carry_through, sample_office
from sangham.documents import signers
from sangham.documents.authority import make_test_authority
from sangham.documents.models import Paper
from sangham.documents.queries import papers_in
from sangham.journal.keys import make_key
from sangham.journal.models import Entry
from sangham.portal.matter_history import history_of_matters
from sangham.proceedings.queries import matter as matter_with_id
from sangham.register.queries import society_of_matter
from tests.portal.made import EXAMPLES


@pytest.fixture
def carried(db: None) -> Any:
    make_test_authority(signers.authority_folder())
    make_key()
    sample_office(EXAMPLES)
    steps = list(carry_through(EXAMPLES / "registration" / "consumer-registered"))
    return matter_with_id(steps[-1].matter)


def order_in(matter: Any) -> Paper:
    (order,) = [p for p in papers_in(f"matter/{matter.id}") if p.kind == "order_of_registration"]
    return order


def test_what_happened_before_registration_with_its_clauses(carried: Any) -> None:
    society = society_of_matter(carried.id)
    assert society is not None
    lines = sorted(history_of_matters(society), key=lambda line: (line.on, line.recorded_at))
    assert [line.clause for line in lines] == ["s.6(1)", "s.6(1)", "s.7(1)", "s.7(1)", ""]
    assert lines[1].says.en == "Receipt acknowledged." and lines[-1].says.en.startswith("The order was sent")
    assert lines[0].on == carried.received_on and "26 applicants" in lines[0].says.en


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_the_page_tells_the_whole_and_names_no_applicant(client: Client, carried: Any, lang: str) -> None:
    page = client.get(f"/{lang}/societies/{carried.society}/").content.decode()
    order = order_in(carried)
    assert f"/papers/{order.sha256}" in page and page.count("<time ") == 7
    lodged = Entry.objects.get(stream=f"matter/{carried.id}", number=1)
    applicants = lodged.particular("applicants")
    assert isinstance(applicants, list) and len(applicants) == 26
    names = {name for one in applicants for name in one["name"].values() if name}  # type: ignore[index,call-overload,union-attr]
    assert len(names) >= 26
    assert not [name for name in names if str(name) in page]


def test_the_order_is_verified_by_its_own_id_too(client: Client, carried: Any) -> None:
    order = order_in(carried)
    page = client.get(f"/en/verify/{order.id}/").content.decode()
    assert "This office issued such a paper" in page
    assert re.search(rf"<dd>{re.escape(order.number)}</dd>", page)
