from __future__ import annotations

import pytest
from django.test import Client

from tests.portal.made import KALPAKA, Made


@pytest.mark.parametrize(
    "asked",
    ["Kalpaka", "kalp", "consumer kalpaka", "കല്പക", "കല്‍പക", "2041", "T 2041", "ടി 2041", "  KALPAKA  "],
)
def test_found_by_part_of_a_name_in_either_script_or_by_number(
    client: Client, made: Made, asked: str
) -> None:
    for lang in ("en", "ml"):
        page = client.get(f"/{lang}/", {"q": asked}).content.decode()
        assert f"/{lang}/societies/{made.society}/" in page, asked


def test_a_number_shows_every_society_that_has_it(client: Client, made: Made) -> None:
    page = client.get("/en/", {"q": "385"}).content.decode()
    assert "2 societies found" in page
    assert "T 385" in page and "S.IND(T) 385" in page


def test_the_name_in_the_readers_script_stands_first(client: Client, made: Made) -> None:
    page = client.get("/ml/", {"q": "Kalpaka"}).content.decode()
    assert page.index(KALPAKA.ml) < page.index("Kalpaka Consumer")
    assert '<p class="other-script" lang="en">' in page


def test_a_name_known_in_one_script_alone_says_its_language(client: Client, made: Made) -> None:
    page = client.get("/en/", {"q": "നിള"}).content.decode()
    assert ' lang="ml">നിള ഗാർമെന്റ്' in page


def test_nothing_found_says_what_to_try(client: Client, made: Made) -> None:
    page = client.get("/en/", {"q": "zzz no such"}).content.decode()
    assert "No society found" in page and "shorter part" in page


def test_nothing_asked_shows_the_newest_registered_here(client: Client, made: Made) -> None:
    page = client.get("/en/").content.decode()
    assert "Newly registered" in page and str(made.society) in page
    assert str(made.neighbour) not in page, "entered from an older register, not newly registered"


def test_an_empty_register_is_a_page_too(client: Client, db: None) -> None:
    page = client.get("/en/").content.decode()
    assert "Newly registered" not in page
    assert client.get("/en/", {"q": "x"}).status_code == 200


def test_more_than_a_page_of_results_is_said(
    client: Client, made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sangham.portal.views.search.MOST", 1)
    page = client.get("/en/", {"q": "co-operative"}).content.decode()
    assert "there are more" in page and page.count('class="hint">T ') + page.count("S.IND(T)") == 1


def test_what_was_typed_is_shown_again_and_never_as_markup(client: Client, made: Made) -> None:
    page = client.get("/en/", {"q": '"><script>x</script>'}).content.decode()
    assert "<script>" not in page
    assert "&quot;&gt;&lt;script&gt;" in page


def test_results_ask_the_database_a_fixed_number_of_times(
    client: Client, made: Made, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(8):  # type: ignore[operator]
        client.get("/en/", {"q": "society"})


@pytest.mark.parametrize("asked", ["Kalpakka Consumar", "കൽപ്പക കൺസ്യൂമർ", "Kalpaka Sahakarana Sangham", "കല്പകാ"])
def test_found_by_sound(client: Client, made: Made, asked: str) -> None:
    for lang in ("en", "ml"):
        page = client.get(f"/{lang}/", {"q": asked}).content.decode()
        assert f"/{lang}/societies/{made.society}/" in page, asked
