from __future__ import annotations

import pytest
from django.template import Context, Template
from django.utils import translation

from sangham.kernel.text import Text


def shown(template: str, lang: str = "en", **values: object) -> str:
    with translation.override(lang):
        return Template(template).render(Context(values))


def test_a_text_is_said_in_the_readers_language() -> None:
    text = Text("Working", "പ്രവർത്തിക്കുന്നു")
    assert shown("{{ t|says }} / {{ t|says_other }}", t=text) == "Working / പ്രവർത്തിക്കുന്നു"
    assert shown("{{ t|says }} / {{ t|says_other }}", "ml", t=text) == "പ്രവർത്തിക്കുന്നു / Working"


@pytest.mark.parametrize(
    ("lang", "words", "html"),
    [
        ("en", "Kalpaka", "Kalpaka"),
        ("ml", "Kalpaka", '<span lang="en">Kalpaka</span>'),
        ("en", "കല്പക", '<span lang="ml">കല്പക</span>'),
        ("ml", "2041", "2041"),
        ("ml", "<b>", '<span lang="en">&lt;b&gt;</span>'),
    ],
)
def test_mixed_pieces_say_their_language(lang: str, words: str, html: str) -> None:
    assert shown("{{ w|read_aloud }}", lang, w=words) == html


def test_the_attribute_stands_only_where_it_differs() -> None:
    assert shown("<p{{ w|lang_attr }}>", w="കല്പക") == '<p lang="ml">'
    assert shown("<p{{ w|lang_attr }}>", "ml", w="കല്പക") == "<p>"


def test_a_hyphened_word_is_kept_whole_and_escaped() -> None:
    name = "A&B Co-operative Society"
    assert shown("{{ n|unbroken }}", n=name) == 'A&amp;B <span class="whole">Co-operative</span> Society'
    assert shown("{{ n|unbroken }}", n="<i>-<b> x-<script>") == "&lt;i&gt;-&lt;b&gt; x-&lt;script&gt;"
    assert "whole" not in shown("{{ n|unbroken }}", n="Thiruvananthapuram-Vattiyoorkavu")


def test_a_citation_is_in_the_readers_letters() -> None:
    assert shown("{{ c|cited }}", c="s.7(1)") == "s.7(1)"
    assert shown("{{ c|cited }}", "ml", c="s.7(1)") == "വ. 7(1)"


def test_a_hash_may_break_and_is_copied_whole() -> None:
    assert shown("{{ h|soft_hash }}", h="0123456789") == "01234567<wbr>89"
    assert shown("{{ h|soft_hash }}", h="") == ""
