"""The frozen form of an entry (decision record 0002): what is hashed, and that all of it is."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from sangham.journal.models import Entry
from sangham.journal.proof.canonical import canonical_text
from sangham.journal.proof.entry import BEGINNING, FIELDS, commitment, form, hash_of, instant, line_of

GIVEN = {
    "stream": "society/01932f3e-0000-7000-8000-000000000001",
    "number": 2,
    "kind": "society_registered",
    "version": 1,
    "effective_on": date(2026, 11, 20),
    "recorded_at": datetime(2026, 11, 23, 7, 1, 12, 345, tzinfo=UTC),
    "author": "off-0001",
    "office": "JR-TVM",
    "power": "s.7(1)",
    "receipt": "ab" * 32,
    "payload": '{"name_ml":"സംഘം","shares_paise":600000}',
    "particulars": '{"president":"' + "cd" * 32 + '"}',
    "previous": BEGINNING,
}
words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)


def test_frozen():
    """If this fails, every journal written so far can no longer be verified. Make a new format instead."""
    assert form(**GIVEN).decode() == (
        '{"author":"off-0001","effective_on":"2026-11-20","format":1,"kind":"society_registered","number":2,'
        '"office":"JR-TVM","particulars":{"president":"' + "cd" * 32 + '"},'
        '"payload":{"name_ml":"സംഘം","shares_paise":600000},"power":"s.7(1)","previous":"' + "0" * 64 + '",'
        '"receipt":"' + "ab" * 32 + '","recorded_at":"2026-11-23T07:01:12.000345Z",'
        '"stream":"society/01932f3e-0000-7000-8000-000000000001","version":1}'
    )
    assert hash_of(form(**GIVEN)) == "eed3a029f55f6eaa241bb234d7862dcb640d84b7dc2d79d3c59dc9ccf4a9028d"
    assert (
        commitment(bytes(32), '{"name":"X"}')
        == "d8c64a8675e48445d14e5617b068bdccb6f00c902d41e52df71a91b36b5f7578"
    )


@given(words, words, words, st.dictionaries(words, words, max_size=3), st.integers(1, 2**53 - 1))
def test_is_canonical_whatever_stands_in_it(author, office, power, payload, number):
    given = {**GIVEN, "author": author, "office": office, "power": power, "number": number}
    made = form(**{**given, "payload": canonical_text(payload)})
    assert made == rfc8785.dumps(json.loads(made))
    assert tuple(json.loads(made)) == FIELDS


OTHERS = {
    "stream": "society/other",
    "number": 3,
    "kind": "society_named",
    "version": 2,
    "effective_on": date(2026, 11, 21),
    "recorded_at": datetime(2026, 11, 23, 7, 1, 12, 346, tzinfo=UTC),
    "author": "off-0002",
    "office": "JR-EKM",
    "power": "s.7(2)",
    "receipt": None,
    "payload": "{}",
    "particulars": "{}",
    "previous": "1" * 64,
}


@pytest.mark.parametrize("field", OTHERS)
def test_every_field_is_under_the_hash(field):
    assert hash_of(form(**{**GIVEN, field: OTHERS[field]})) != hash_of(form(**GIVEN))


def test_no_column_is_left_out():
    columns = {f.name for f in Entry._meta.concrete_fields}
    assert columns - set(GIVEN) == {"id", "hash"}
    assert set(OTHERS) == set(GIVEN) == set(FIELDS) - {"format"}


def test_an_instant_is_in_utc_whatever_its_zone():
    at = datetime(2026, 11, 23, 12, 31, 12, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert instant(at) == "2026-11-23T07:01:12.000000Z"


def test_a_line_is_canonical_too():
    made = form(**GIVEN)
    line = line_of(made, hash_of(made), 7)
    assert line.endswith(b"\n") and rfc8785.dumps(json.loads(line)) == line[:-1]
