"""S.8(2), where certificate and records are lost, and the duplicate, where the records are there."""

from __future__ import annotations

import re
import subprocess
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.test import Client

from sangham.documents import store
from sangham.documents.queries import paper
from sangham.journal.actions.rebuild import check_tables
from sangham.kernel.problem import Problems
from sangham.law.outcome import Outcome
from sangham.pages.catalogue import compile_catalogue
from sangham.portal.certificate_page import certificate_page
from sangham.portal.society_page import certificate_of, society_page
from sangham.proceedings.actions.decide_matter import decide_matter
from sangham.proceedings.actions.give_certificate import give_certificate
from sangham.proceedings.queries import standing_of
from sangham.proceedings.steps import Step, next_steps
from sangham.register.history import history_of
from sangham.register.known import as_known
from sangham.register.models import Certificate
from sangham.register.queries import certificates_of, society
from tests.proceedings.staged import (
    BEGAN,
    JR,
    LOST,
    PARIJATHAM,
    RECEIVED_ON,
    SATISFIED,
    WHY,
    lodged,
    looked_at,
    lost_certificate,
    name_change,
    office,
    older,
    registered,
    satisfied,
    staffed,
)

FOUND_ON = date(1961, 7, 1)


@pytest.fixture
def stores(db: None) -> UUID:
    """A society of which a list has the name and no number."""
    office()
    return older()


def granted(matter: UUID, on: date = RECEIVED_ON) -> None:
    looked_at(matter, on=on)
    if standing_of(matter).kind == "lost_certificate":
        satisfied(matter, *LOST, on=on)
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=on)


def text_of(sha256: str, folder: Path) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(store.fetch(sha256))
    read = subprocess.run(
        ["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True
    )
    return re.sub(r"\s+", " ", read.stdout)


def test_number_and_day_as_found_marked_for_ever(stores: UUID, tmp_path: Path) -> None:
    granted(matter := lost_certificate(stores))
    of = society(stores)
    assert of is not None and (of.number, of.registered_on) == (1002, FOUND_ON)
    assert of.reconstructed_from is not None and len(of.reconstructed_from) == 2
    assert next_steps(standing_of(matter))[1] is Step.CERTIFY
    sha256 = give_certificate(matter, by=JR, on=RECEIVED_ON)
    assert Step.CERTIFY not in next_steps(standing_of(matter))
    (given,) = certificates_of(of)
    assert (given.kind, given.sha256) == ("in_place_of_lost", sha256)
    printed = text_of(sha256, tmp_path)
    for said in ("in place of a lost", "T 1002", "01/07/1961", "Audit certificate 1987-88", "Section 8(2)"):
        assert said in printed, said
    assert "7(1)" not in printed  # it says nothing of an Act under which it was registered
    page = certificate_page(given.id)
    assert page is not None and page.society is not None and page.society.reconstructed is not None
    assert "Audit certificate 1991-92" in page.society.reconstructed.en and page.latest is None
    assert society_page(of).reconstructed is not None
    assert any(
        line.clause == "s.8(2)" and "Audit certificate 1987-88" in line.says.en for line in history_of(of)
    )
    today = as_known(stores, on=RECEIVED_ON, known_on=date(2027, 1, 1))
    assert today is not None and today.society.reconstructed_from == of.reconstructed_from
    assert check_tables() == []


@pytest.mark.parametrize(
    "otherwise", [{"number": None}, {"registered_on": None}, {"papers": ()}], ids=["number", "day", "papers"]
)
def test_not_without_what_it_is_found_from(stores: UUID, otherwise: dict[str, object]) -> None:
    found = looked_at(matter := lost_certificate(stores, **otherwise))
    assert found.answer is not None
    satisfied(matter, *LOST)
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)
    # Even where the form says that they are found, the register takes no number out of nothing.
    looked_at(
        matter := lost_certificate(stores, facts={"registration_number_and_date_found": True}, **otherwise)
    )
    satisfied(matter, *LOST)
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)
    of = society(stores)
    assert of is not None and of.number is None


def test_not_until_the_registrar_is_satisfied(stores: UUID) -> None:
    looked_at(matter := lost_certificate(stores))
    satisfied(matter, LOST[0])
    with pytest.raises(Problems) as told:
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)
    assert [p.where for p in told.value.found] == ["s.8(2)"]


def test_the_number_is_nobody_elses(stores: UUID) -> None:
    other = older(number=1002)
    looked_at(matter := lost_certificate(stores))
    satisfied(matter, *LOST)
    with pytest.raises(Problems) as told:
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)
    assert "T 1002" in {p.where for p in told.value.found}
    assert society(other) is not None and standing_of(matter).ordered is None
    assert check_tables() == []


@pytest.mark.parametrize(("number", "registered_on"), [(1003, None), (None, date(1962, 7, 1))])
def test_the_register_says_otherwise(db: None, number: int | None, registered_on: date | None) -> None:
    office()
    looked_at(matter := lost_certificate(older(number=number, registered_on=registered_on)))
    satisfied(matter, *LOST)
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)


def test_not_of_a_society_registered_in_this_record(db: None) -> None:
    office()
    looked_at(matter := lost_certificate(registered(), number=2041))
    satisfied(matter, *LOST)
    with pytest.raises(Problems, match="registered in this record"):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)


def test_before_14_02_2013_there_was_no_such_certificate(stores: UUID) -> None:
    """The provision came with Act 8 of 2013; what matters is the day on which the Registrar decides."""
    for official, role in (("jr-tvm", "registrar"), ("ui-vembayam", "inspector")):
        staffed(official, "JR-TVM", role, from_on=date(2012, 1, 1), to_on=date(2013, 12, 31))
    day_before, first = date(2013, 2, 13), date(2013, 2, 14)
    found = looked_at(matter := lost_certificate(stores, received_on=day_before), on=day_before)
    assert found.answer is not None and found.answer.outcome is Outcome.NOT_IN_FORCE
    satisfied(matter, *LOST, on=day_before)
    for granting in (True, False):
        with pytest.raises(Problems):
            decide_matter(matter, granted=granting, reasons=WHY, by=JR, on=day_before)
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=first)


def test_a_duplicate_says_of_which_certificate(db: None, tmp_path: Path) -> None:
    """Of an older society, by its registration; of the amended one, once that is the latest; the law's text not held."""
    office()
    old = older(number=1002, registered_on=FOUND_ON)
    granted(first := lodged("duplicate", old))
    printed = text_of(give_certificate(first, by=JR, on=RECEIVED_ON), tmp_path)
    assert "Duplicate of" in printed and "on registration under the number T 1002" in printed
    assert "limited liability" not in printed  # nothing is known of that
    granted(second := lodged("duplicate", old, date(2026, 3, 2)), on=date(2026, 3, 2))
    printed = text_of(give_certificate(second, by=JR, on=date(2026, 3, 2)), tmp_path)
    one, two = certificates_of(society(old))  # type: ignore[arg-type]
    assert (two.of, two.kind) == (
        one.id,
        "duplicate",
    ) and f"Certificate {one.number}, given on 02/02/2026" in printed
    assert check_tables() == []


def test_a_duplicate_repeats_what_is_known_or_nothing(stores: UUID) -> None:
    looked_at(matter := lodged("duplicate", stores))
    with pytest.raises(Problems, match="8\\(2\\)"):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)
    decide_matter(matter, granted=False, reasons=WHY, by=JR, on=RECEIVED_ON)
    with pytest.raises(Problems):
        give_certificate(matter, by=JR, on=RECEIVED_ON)


def test_no_certificate_of_what_the_register_does_not_know(stores: UUID) -> None:
    """The name is changed all the same; the certificate waits until number and day are known."""
    looked_at(matter := name_change(stores))
    satisfied(matter, *SATISFIED)
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=RECEIVED_ON)
    with pytest.raises(Problems, match="day of registration"):
        give_certificate(matter, by=JR, on=RECEIVED_ON)
    granted(lost_certificate(stores))
    give_certificate(matter, by=JR, on=RECEIVED_ON)
    assert Certificate.objects.get(society=stores).kind == "amended"


def test_each_certificate_is_found_and_the_page_says_which(
    db: None, client: Client, settings: Any, tmp_path: Path
) -> None:
    office()
    of = registered()
    granted(before := lodged("duplicate", of))
    give_certificate(before, by=JR, on=RECEIVED_ON)
    looked_at(matter := name_change(of))
    satisfied(matter, *SATISFIED)
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=date(2026, 2, 20))
    printed = text_of(sha256 := give_certificate(matter, by=JR, on=date(2026, 2, 21)), tmp_path)
    for said in (PARIJATHAM.en, "Former name", "until 20/02/2026", "10(2)", "amended"):
        assert said in printed, said
    duplicate, amended = Certificate.objects.filter(society=of)
    assert (amended.kind, amended.of) == ("amended", duplicate.id)
    older_page, page = certificate_page(duplicate.id), certificate_page(amended.id)
    assert older_page is not None and page is not None
    assert (page.outcome, page.latest) == ("met", None)
    assert older_page.outcome == "unknown" and older_page.latest is not None
    assert older_page.latest[0] == amended.number and str(amended.id) in older_page.latest[1]
    shown = certificate_of(society(of))  # type: ignore[arg-type]
    assert shown is not None and sha256 in shown.address
    kept = paper(sha256)
    assert kept is not None and kept.stream == f"matter/{matter}"
    with pytest.raises(Problems):
        give_certificate(matter, by=JR, on=date(2026, 2, 21))
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    compile_catalogue()
    for lang, said in (("en", "The latest certificate"), ("ml", "ഏറ്റവും പുതിയ സർട്ടിഫിക്കറ്റ്")):
        shown_page = client.get(f"/{lang}/verify/{duplicate.id}/").content.decode()
        assert said in shown_page and f"/{lang}/verify/{amended.id}/" in shown_page
        assert (
            f"/{lang}/verify/{duplicate.id}/" not in shown_page.partition("<main")[2].partition("</main")[0]
        )
    assert BEGAN < RECEIVED_ON and check_tables() == []
