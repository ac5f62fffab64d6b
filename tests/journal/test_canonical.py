"""Canonical JSON: what goes in, what stays out, and that the quick comparison never says more than the library."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from sangham.journal.proof.canonical import LARGEST, NotCanonical, address, canonical, read_canonical

text = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
anything = st.text(alphabet=st.sampled_from("a\u0d15\ufb33\U0001f600\ud800\udfff"), max_size=3)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=15,
)


@given(plain)
def test_is_rfc_8785_and_reads_back(value):
    made = canonical(value)
    assert made == rfc8785.dumps(value)
    assert read_canonical(made) == value


@given(plain)
def test_other_spellings_are_refused(value):
    made = canonical(value)
    for other in (json.dumps(value, indent=1), json.dumps(value), " " + made.decode(), made.decode() + "\n"):
        if other.encode() != made:
            with pytest.raises(NotCanonical):
                read_canonical(other.encode())


@given(st.text(alphabet='{}[]":,0123456789.-eE\\u ab', max_size=30).map(str.encode))
def test_whatever_is_read_would_be_written_the_same(content):
    """Against the library: nothing is taken for canonical that it would write otherwise."""
    try:
        value = read_canonical(content)
    except NotCanonical:
        return
    assert rfc8785.dumps(value) == content == canonical(value)


def test_keys_beyond_the_basic_plane_sort_as_the_rfc_says():
    value = {"\ufb33": 1, "\U0001f600": 2}  # by code points the other way round
    assert canonical(value) == '{"\U0001f600":2,"\ufb33":1}'.encode()
    assert read_canonical(canonical(value)) == value
    with pytest.raises(NotCanonical):
        read_canonical('{"\ufb33":1,"\U0001f600":2}'.encode())


@pytest.mark.parametrize(
    "value",
    [1.0, {"a": [1.5]}, float("nan"), LARGEST + 1, -LARGEST - 1, "\ud800", {1: "a"}, b"x", {"a", "b"}],
)
def test_what_has_no_place_is_refused(value):
    with pytest.raises(NotCanonical):
        canonical(value)


def test_the_place_of_what_is_refused_is_named():
    with pytest.raises(NotCanonical, match=r"\$\.a\[1\]\.b: float"):
        canonical({"a": [1, {"b": 0.5}]})


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ("\udfff", r"\$"),
        ({"a": ["x", "\u0d15\ud800"]}, r"\$\.a\[1\]"),
        ({"a": {"\udc00": 1}}, r"\$\.a"),
        (["\ud83d\ude00"], r"\$\[0\]"),  # two halves of one character: no UTF-8 holds them apart
    ],
)
def test_a_broken_character_is_refused_with_its_place(value, where):
    with pytest.raises(NotCanonical, match=f"^{where}: a broken character"):
        canonical(value)


@given(st.recursive(anything, lambda inner: st.lists(inner) | st.dictionaries(anything, inner), max_leaves=8))
def test_what_is_refused_is_what_utf_8_cannot_hold(value):
    broken = any("\ud800" <= c <= "\udfff" for c in text_of(value))
    try:
        assert canonical(value) == rfc8785.dumps(value)
    except NotCanonical:
        assert broken
    else:
        assert not broken


def text_of(value):
    """All its text, in a row."""
    if isinstance(value, str):
        return value
    items = value if isinstance(value, list) else [*value, *value.values()]
    return "".join(map(text_of, items))


@pytest.mark.parametrize(
    "content",
    [
        b"1.0",
        b"1e3",
        b"NaN",
        b"Infinity",
        b"-0",
        b'{"a":-0.0}',
        b'[{"a":[1.5]}]',
        b"9007199254740992",
        b"-9007199254740992",
        b'{"a":1,"a":1}',
        b'{"a":1,"a":2}',
        b'{"b":1,"a":2}',
        b'"\\ud800"',
        b'"\\u0041"',
        b'"\\/"',
        b'"\xff"',
        b"[" * 100_000,
        b"",
    ],
)
def test_what_two_readers_could_read_in_two_ways_is_refused(content):
    with pytest.raises(NotCanonical):
        read_canonical(content)


def test_address_is_sha256_of_the_canonical_bytes():
    assert address({"b": 1, "a": []}) == sha256(b'{"a":[],"b":1}').hexdigest()
