from __future__ import annotations

import re
from uuid import uuid4

import pytest
from django.test import Client

from sangham.register.models import Society
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
