from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.pages.endings import with_endings


@pytest.mark.parametrize(
    ("number", "ending"),
    [("7(1)(c)", "-ാം"), ("03/04/2026", "-ന്"), ("1", "-ാം"), ("16A", "-ാം"), ("385", "-ഉം")],
)
def test_a_number_and_its_ending_stay_together(number: str, ending: str) -> None:
    assert with_endings(f"<p>JR {number}{ending} വകുപ്പ്</p>") == (
        f'<p>JR <span class="whole">{number}<span class="ending">{ending}</span></span> വകുപ്പ്</p>'
    )


@pytest.mark.parametrize(
    "page",
    ["<title>7-ാം</title>", '<a title="7-ാം" href="/7-ാം">x</a>', "<p>JR-TVM 2026-04-03 T-1</p>", "<p>-ാം</p>"],
)
def test_all_else_stays(page: str) -> None:
    assert with_endings(page) == page


@given(st.text(alphabet=st.sampled_from("<>&;\"' 7()-/ാംനസ title"), max_size=80))
def test_no_text_is_lost_and_no_tag_touched(page: str) -> None:
    done = with_endings(page)
    for tag in ('<span class="whole">', '<span class="ending">', "</span>"):
        done = done.replace(tag, "")
    assert done == page
