"""The law to read: lasting links, every provision on any day, instruments, doubts, search."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

import pytest
from django.test import Client
from django.utils.translation import override

from sangham.kernel import clock
from sangham.law import shelves
from sangham.law.history import instruments
from sangham.law.outcome import Outcome
from sangham.portal import law_lists
from sangham.portal.law_addresses import address, in_order, libraries, places, provisions, slug

LANGS = ("en", "ml")
ACT = shelves.ACT.name


def page(client: Client, path: str, lang: str = "en", status: int = 200) -> str:
    response = client.get(f"/{lang}/law/{path}")
    assert response.status_code == status, path
    return response.content.decode()


def plain(told: str) -> str:
    """The words of a page's main part, as they are read."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", "", told.partition("<main")[2])))


# -- addresses -------------------------------------------------------------------------------------


def test_every_provision_and_part_has_an_address_of_its_own() -> None:
    for name, library in libraries().items():
        assert len(provisions(name)) == len(library.versions), "two citations, one address"
        listed = [c for p in places(name).values() for c in p.citations]
        assert sorted(listed) == sorted(library.versions)
        assert all(re.fullmatch(r"[\w.()-]+", s) for s in [*provisions(name), *places(name)])


def test_addresses_stay_as_they_are() -> None:
    with override("en"):
        assert address(ACT, "s.7", date(2014, 1, 10)) == "/en/law/kcs-1969/s.7/2014-01-10"
        assert address(ACT, "s.7(1)") == "/en/law/kcs-1969/s.7(1)"
    assert slug("GO 40/95 App.I ¶8") == "GO_40-95_App.I_p8"


def test_the_order_of_the_law() -> None:
    mixed = ["s.8A", "s.16(1)(a)(ii)", "s.9", "s.8(1)", "s.16(1)(a)(i)", "s.16(1)(a)", "s.4 proviso", "s.4"]
    assert sorted(mixed, key=in_order) == [
        "s.4", "s.4 proviso", "s.8(1)", "s.8A", "s.9", "s.16(1)(a)", "s.16(1)(a)(i)", "s.16(1)(a)(ii)",
    ]  # fmt: skip


# -- pages -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGS)
def test_every_part_of_the_law_is_linked_and_is_a_page(client: Client, lang: str) -> None:
    front = page(client, "", lang)
    for name in libraries():
        for key, place in places(name).items():
            assert f'href="/{lang}/law/{name}/{key}"' in front
            told = page(client, f"{name}/{key}", lang)
            assert all(
                f'href="/{lang}/law/{name}/{slug(c)}"' in told for c in place.citations if slug(c) != key
            )


@pytest.mark.parametrize("lang", LANGS)
def test_every_provision_is_a_page_in_a_reasonable_size(client: Client, lang: str) -> None:
    for name, library in libraries().items():
        for citation, versions in library.versions.items():
            told = page(client, f"{name}/{slug(citation)}", lang)
            assert len(told.encode()) < 70_000, citation
            assert told.count("<h1") == 1
            assert all(v.says.in_(lang) in plain(told) for v in versions), citation


def test_a_provision_as_it_stood_before_and_after_an_amendment(client: Client) -> None:
    before = plain(page(client, f"{ACT}/s.6(2)(c)/2010-04-27"))
    after = plain(page(client, f"{ACT}/s.6(2)(c)/2010-04-28"))
    assert "As it stood on 27/04/2010" in before and "text of that day is not held" in before
    assert "As it stood on 28/04/2010" in after and "text of that day is not held" not in after
    for told in (before, after):
        assert "Changed by: The Amendment Act of 2010 (Act 7 of 2010)" in told
        assert "28/04/2010 · published on 28/04/2010" in told


def test_what_was_not_yet_there(client: Client) -> None:
    assert "Not in force on that day" in plain(page(client, f"{ACT}/s.13A/2013-02-13"))
    assert "Not in force on that day" not in plain(page(client, f"{ACT}/s.13A/2013-02-14"))


def test_by_what_had_been_published(client: Client) -> None:
    told = plain(page(client, f"{ACT}/s.13A/2014-01-10?known_on=2013-02-13"))
    assert "By what had been published until 13/02/2013" in told and "Not in force on that day" in told


def test_without_a_date_it_is_today(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: date(2026, 11, 5))
    told = page(client, f"{ACT}/s.7(3)")
    assert "As it stands today, 05/11/2026" in plain(told)
    assert 'href="/en/law/kcs-1969/s.7(3)/2026-11-05"' in told, "the link that lasts"


def test_links_keep_the_day(client: Client) -> None:
    told = page(client, f"{ACT}/s.6(2)(b)/2014-01-10")
    links = re.findall(r'href="(/en/law/kcs-1969/[^"]*)"', told)
    assert links and all(link.endswith("/2014-01-10") for link in links)


def test_a_day_chosen_in_the_form_leads_to_its_lasting_address(client: Client) -> None:
    for on, known_on in (("10/01/2014", "1/2/2014"), ("2014-01-10", "2014-02-01")):
        chosen = client.get("/en/law/kcs-1969/s.7(3)", {"on": on, "known_on": known_on})
        assert chosen.status_code == 302
        assert chosen["Location"] == "/en/law/kcs-1969/s.7(3)/2014-01-10?known_on=2014-02-01"


@pytest.mark.parametrize("written", ["10.01.2014", "30/02/2014", "2014-02-30", "x" * 500, "\u0968014-01-10"])
def test_a_day_that_is_none_is_told_so(client: Client, written: str) -> None:
    response = client.get("/en/law/kcs-1969/s.7(3)", {"on": written})
    assert response.status_code == 422
    assert "is not a day as it is read here" in response.content.decode()


@pytest.mark.parametrize(
    "path",
    [
        "no-such-law/s.7", f"{ACT}/s.999", f"{ACT}/s.7/2014-02-30", f"{ACT}/s.7/2014-1-1", f"{ACT}/<b>",
        "instruments/none/", "doubts/?page=0", "doubts/?page=999", "doubts/?page=x", f"{ACT}/s.7/",
    ],
)  # fmt: skip
def test_what_is_not_there_is_not_found(client: Client, path: str) -> None:
    page(client, path, status=404)


def test_a_time_limit_never_lacks_its_remedy(client: Client) -> None:
    for name, library in libraries().items():
        for citation in library.time_limits:
            limit = library.time_limit_on(citation, clock.today(), clock.today())
            if limit is not None and citation in library.versions:
                told = plain(page(client, f"{name}/{slug(citation)}", "ml"))
                assert limit.remedy.ml in told and limit.on_lapse.ml in told, citation


def test_readings_stand_side_by_side_with_their_sources(client: Client) -> None:
    families = libraries()[ACT].readings["families"]
    told = page(client, f"{ACT}/{slug(families.citation)}", "ml")
    for alternative in families.alternatives.values():
        assert alternative.says.ml[:25] in told and alternative.source.ml[:25] in told
    assert told.count("ഉദ്യോഗസ്ഥൻ മറിച്ച് തീരുമാനിക്കാത്തപക്ഷം ഇവിടെ എടുക്കുന്നത്") >= 1


def test_questions_that_a_provision_bears_on(client: Client) -> None:
    asks = libraries()[ACT].questions["registration"].asks
    assert asks.en in plain(page(client, f"{ACT}/s.6(2)(a)"))
    assert asks.en not in plain(page(client, f"{ACT}/s.26(1)"))


# -- lists -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGS)
def test_every_instrument_is_a_page_with_both_dates(client: Client, lang: str) -> None:
    front = page(client, "instruments/", lang)
    for library in libraries().values():
        for instrument in instruments(library):
            assert f'href="/{lang}/law/instruments/{instrument.id}/"' in front
            told = page(client, f"instruments/{instrument.id}/", lang)
            if instrument.published_on:
                assert f"{instrument.published_on:%d/%m/%Y}" in told


def test_an_instrument_that_reaches_back_says_so(client: Client) -> None:
    told = plain(page(client, "instruments/act-8-2013/"))
    assert "Acting from 14/02/2013" in told and "Section 13A" in told
    assert "before it was published" not in told
    assert "before it was published" in plain(page(client, "instruments/act-3-2002/"))


@pytest.mark.parametrize("lang", LANGS)
def test_every_note_and_reading_is_on_the_pages_of_doubts(client: Client, lang: str) -> None:
    first = page(client, "doubts/", lang)
    (last,) = set(re.findall(r"page=(\d+)", first)) or {"1"}
    assert last == "2"
    pages = -(-len(law_lists.doubts()) // 25)
    every = "".join(page(client, f"doubts/?page={n}", lang) for n in range(1, pages + 1))
    for doubt in law_lists.doubts():
        assert f'/law/{doubt.shelf}/{doubt.slug}"' in every
    assert every.count('class="readings"') == sum(d.reading is not None for d in law_lists.doubts())
    assert page(client, f"doubts/?page={pages + 1}", lang, status=404)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("7(1)", "s.7(1)"), ("s.7(1)", "s.7(1)"), ("section 7(1)", "s.7(1)"), ("13a", "s.13A"),
        ("different family", "s.6(2)(b)"), ("കുടുംബ", "s.6(2)(b)"),
    ],
)  # fmt: skip
def test_found_by_number_or_by_words(client: Client, asked: str, first: str) -> None:
    told = client.get("/en/law/", {"q": asked}).content.decode()
    links = re.findall(r'href="/en/law/kcs-1969/([^"]*)"', told)
    assert links and (links[0] == slug(first) or slug(first) in links[:3]), links[:5]


def test_nothing_found_says_what_to_try(client: Client) -> None:
    told = client.get("/ml/law/", {"q": "zzzz <b>"}).content.decode()
    assert "ഈ വാക്കുകളുള്ള വ്യവസ്ഥയില്ല" in told and "<b>zzzz" not in told


def test_more_than_a_page_is_said(client: Client) -> None:
    assert "there are more" in client.get("/en/law/", {"q": "society"}).content.decode()


def test_the_law_needs_no_register(client: Client) -> None:
    """No society is in the record: the law is read all the same, and no outcome is given to anybody."""
    told = page(client, f"{ACT}/s.7(1)")
    assert Outcome.MET.word.en not in re.findall(r'class="mark[^"]*">([^<]*)', told)
