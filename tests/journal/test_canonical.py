"""Canonical JSON: what goes in, what stays out, and that the quick comparison never says more than the library."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from sangham.journal.proof.canonical import LARGEST, NotCanonical, address, canonical, decode, is_canonical

text = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=15,
)


@given(plain)
def test_is_rfc_8785_and_reads_back(value):
    made = canonical(value)
    assert made == rfc8785.dumps(value)
    assert decode(made.decode()) == value
    assert is_canonical(made.decode(), value)


@given(plain)
def test_other_spellings_are_not_canonical(value):
    for other in (json.dumps(value, indent=1), json.dumps(value), " " + canonical(value).decode()):
        if other != canonical(value).decode():
            assert not is_canonical(other, value)


def test_keys_beyond_the_basic_plane_sort_as_the_rfc_says():
    value = {"\ufb33": 1, "\U0001f600": 2}  # by code points the other way round
    assert is_canonical('{"\U0001f600":2,"\ufb33":1}', value)
    assert not is_canonical('{"\ufb33":1,"\U0001f600":2}', value)


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
    "text", ["1.0", "1e3", "NaN", "Infinity", '{"a":-0.0}', "9007199254740992", "-9007199254740992"]
)
def test_floats_are_refused_while_reading(text):
    with pytest.raises(NotCanonical):
        decode(text)


def test_doubled_keys_are_not_canonical():
    text = '{"a":1,"a":2}'
    assert not is_canonical(text, decode(text))


def test_address_is_sha256_of_the_canonical_bytes():
    assert address({"b": 1, "a": []}) == sha256(b'{"a":[],"b":1}').hexdigest()
