from __future__ import annotations

import re
from datetime import date
from uuid import UUID, uuid4

import pytest
from django.test import Client

from sangham.journal.actions.erase_particular import erase_particular
from sangham.journal.actor import Actor
from sangham.journal.queries import entries_of
from sangham.kernel.names import Name
from sangham.register.actions.approve_correction import approve_correction
from sangham.register.actions.enter_committee import enter_committee
from sangham.register.actions.enter_standing import enter_standing
from sangham.register.actions.propose_correction import propose_correction
from sangham.register.entries_of_standing import PaperOf
from sangham.register.holders import Named
from sangham.register.models import Correction, Society
from tests.portal.made import KALPAKA, Made


@pytest.fixture
def en(client: Client, made: Made) -> str:
    return client.get(f"/en/societies/{made.society}/").content.decode()


@pytest.fixture
def ml(client: Client, made: Made) -> str:
    return client.get(f"/ml/societies/{made.society}/").content.decode()


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))


def test_both_names_the_readers_first(en: str, ml: str) -> None:
    assert KALPAKA.en in text_of(en).replace("  ", " ") and KALPAKA.ml in en
    assert f"<h1>{KALPAKA.ml}</h1>" in ml
    assert '<p class="other-script" lang="ml">' in en and '<p class="other-script" lang="en">' in ml


def test_what_the_register_has(en: str) -> None:
    facts = text_of(en)
    for fact in (
        "T 2041",
        "03/04/2026, under section 7(1)",
        "Primary co-operative society: consumer",
        "Joint Registrar (General), Thiruvananthapuram",
        "Working",
        "Manickal",
        "Vembayam",
        "Entered and unaltered",
        "s.7(1)",
        "s.8(1)",
    ):
        assert fact in facts, fact


def test_in_malayalam_nothing_is_left_in_english_without_saying_so(ml: str) -> None:
    """Every run of English words stands in an element whose `lang` is English."""
    body = ml[ml.index("<body>") :]
    body = re.sub(r'<(\w+)[^>]* lang="en"[^>]*>.*?</\1>', "", body, flags=re.DOTALL)
    words = set(re.findall(r"[A-Za-z]{2,}", re.sub(r"<[^>]+>", " ", body)))
    assert words <= {"PDF", "JR", "TVM"}, words  # kinds of file and codes of offices


def test_history_tells_the_day_the_clause_and_when_it_was_entered(en: str) -> None:
    assert '<time datetime="2026-04-03">03/04/2026</time>' in en
    assert "· entered on " in en, "the order is dated before the day of these tests"


def test_its_papers_and_main_action(en: str, made: Made) -> None:
    address = f"/en/societies/{made.society}/papers/{made.sha256}"
    assert f'<a class="button" href="{address}" download>' in en
    assert en.count('class="button"') == 1, "one main action a page"


def test_a_society_of_which_little_is_known(client: Client, made: Made) -> None:
    other = Society.objects.get(name_ml__startswith="നിള")
    page = text_of(client.get(f"/en/societies/{other.id}/").content.decode())
    assert "The day is not known" in page and "Entered from Register of industrial co-operatives" in page
    assert "Not known" in page and "Dormant" in page
    assert "Certificate of registration" not in page and "Read the bye-laws" not in page


def test_what_an_older_register_is_called_says_its_language(client: Client, made: Made) -> None:
    page = client.get(f"/ml/societies/{made.neighbour}/").content.decode()
    assert '<dd><span lang="en">Register of societies, volume 4</span></dd>' in page
    assert "01/07/1961" in page and "വകുപ്പ് പ്രകാരം" not in page, "not registered under this record's order"


def test_bye_laws_as_registered(client: Client, made: Made) -> None:
    page = client.get(f"/en/societies/{made.society}/bye-laws/").content.decode()
    assert page.index("Name and address") < page.index("പ്രവർത്തനപരിധി") < page.index("4(a)")
    assert "&lt;b&gt;not&lt;/b&gt; to be taken for mark-up &amp; is" in page
    assert re.search(r'<p class="words" lang="ml">മാണിക്കൽ', page)


def test_no_bye_laws_no_page(client: Client, made: Made) -> None:
    assert client.get(f"/en/societies/{made.neighbour}/bye-laws/").status_code == 404


@pytest.mark.parametrize("rest", ["", "bye-laws/", "record/", "record/1.json", "papers/" + "0" * 64])
def test_an_unknown_society_is_not_found(client: Client, db: None, rest: str) -> None:
    assert client.get(f"/en/societies/{uuid4()}/{rest}").status_code == 404


def test_the_record_with_its_proofs(client: Client, made: Made) -> None:
    page = client.get(f"/ml/societies/{made.society}/record/").content.decode()
    assert f"/ml/societies/{made.society}/record/1.json" in page
    assert "സംഘം രജിസ്റ്റർ ചെയ്തു" in page
    assert client.get(f"/ml/societies/{made.society}/record/99.json").status_code == 404


@pytest.fixture
def stood(made: Made) -> UUID:
    """The neighbour, with what has been entered of it and corrected since."""
    by, on = Actor("ui-vembayam", "JR-TVM", "register"), date(2026, 6, 1)
    paper = PaperOf(kind="Order", number="7/2020", dated_on=date(2020, 1, 2), sha256=None)
    society = made.neighbour
    enter_standing(society, standing="dormant", from_on=date(2020, 1, 1), paper=paper, by=by, on=on)
    enter_committee(
        society, constituted="elected", seats=9, from_on=date(2019, 1, 1), until_on=None, paper=None, by=by, on=on,
        holders=[Named("president", Name("A President", "ഒരു പ്രസിഡന്റ്"))],
    )  # fmt: skip
    proposed = propose_correction(
        society, entry=1, says={"number": 835}, why="Somebody said so.", paper=paper, by=by, on=on
    )
    correction = Correction.objects.get(society_id=society, proposal=proposed.number).id
    approve_correction(correction, by=Actor("jr-tvm", "JR-TVM", "register"), on=on)
    return society


def test_how_it_stands_with_its_papers(client: Client, stood: UUID) -> None:
    page = text_of(client.get(f"/en/societies/{stood}/").content.decode())
    for said in (
        "How it stands",
        "Dormant from 01/01/2020",
        "Paper: Order, 7/2020, 02/01/2020",
        "Elected committee, of 9",
        "Paper: not known",
        "A President",
    ):
        assert said.lower() in page.lower(), said
    ml = client.get(f"/ml/societies/{stood}/").content.decode()
    assert "ഒരു പ്രസിഡന്റ്" in ml and "തിരഞ്ഞെടുക്കപ്പെട്ട ഭരണസമിതി" in ml
    assert '<span lang="en">Order, 7/2020, 02/01/2020</span>' in ml, (
        "what a paper is called says its language"
    )


def test_a_correction_beside_what_it_corrected_and_no_official_named(client: Client, stood: UUID) -> None:
    page = text_of(client.get(f"/en/societies/{stood}/").content.decode())
    assert "T 835" in page and "register number: 385 → 835" in page and "Approved" in page
    assert "Somebody said so" not in page and "ui-vembayam" not in page and "jr-tvm" not in page


def test_as_of_a_day_as_recorded_by_another(client: Client, stood: UUID) -> None:
    address = f"/en/societies/{stood}/"
    then = text_of(client.get(address, {"on": "31/12/2019"}).content.decode())
    assert "As of 31/12/2019" in then and "Standing Working" in then
    before = client.get(address, {"on": "1960-01-01"}).content.decode()
    assert "It was not on the register on that day" in before
    assert "It was not on the register" in client.get(address, {"known_on": "2026-01-01"}).content.decode()
    wrong = client.get(address, {"on": "yesterday"})
    assert wrong.status_code == 422 and "yesterday" in wrong.content.decode()
    assert 'name="known_on"' in wrong.content.decode() and "<script" not in wrong.content.decode()


def test_an_erased_name_shows_as_such(client: Client, stood: UUID) -> None:
    entry = next(e for e in entries_of(f"society/{stood}") if e.kind == "committee_entered")
    (name,) = entry.commitments()
    by = Actor("jr-tvm", "JR-TVM", "register")
    erase_particular(entry, name, ground="test", by=by, on=date(2026, 6, 2))
    page = text_of(client.get(f"/en/societies/{stood}/").content.decode())
    assert "A President" not in page and "Name erased" in page


def test_whoever_stands_in_the_committees_place_is_not_named(client: Client, stood: UUID) -> None:
    enter_committee(
        stood, constituted="special_officer", seats=None, from_on=date(2021, 1, 1), until_on=None, paper=None,
        holders=[Named("president", Name("An Official", ""))], by=Actor("jr-tvm", "JR-TVM", "register"),
        on=date(2026, 6, 1),
    )  # fmt: skip
    page = text_of(client.get(f"/en/societies/{stood}/").content.decode())
    assert "Special Officer" in page and "An Official" not in page and "Not named here" in page
