from __future__ import annotations

import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from sangham.pages.languages import lang_of, same_page_in


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("/en/", "/ml/"),
        ("/en/?q=%E0%B4%95", "/ml/?q=%E0%B4%95"),
        ("/en/societies/x/", "/ml/societies/x/"),
        ("/english/", "/ml/"),
        ("/nowhere/en/", "/ml/"),
        ("/", "/ml/"),
    ],
)
def test_the_same_page_in_malayalam(here: str, there: str) -> None:
    assert same_page_in("ml", RequestFactory().get(here)) == there


@given(st.binary())
def test_the_link_across_never_leaves_the_site(path: bytes) -> None:
    environ = {"PATH_INFO": "/" + path.decode("latin-1"), "QUERY_STRING": ""}
    address = same_page_in("ml", RequestFactory().get("/en/", **environ))
    assert address.startswith("/ml/")


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        ("Kalpaka Society", "en"),
        ("കല്പക സംഘം", "ml"),
        ("ടി. 2041", "ml"),
        ("JR/TVM/112 ഉത്തരവ്", "ml"),
        ("2041", "ml"),
        ("T. 2041", "en"),
    ],
)
def test_words_say_their_language(words: str, lang: str) -> None:
    assert lang_of(words, otherwise="ml") == lang
