"""Kinds and districts, in the spellings in which lists write them."""

from __future__ import annotations

import pytest

from sangham.places.districts import DISTRICTS, district_called
from sangham.places.kinds import KINDS, kind_called, name_and_kind


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Grama Panchayat", "grama_panchayat"),
        ("gram_panchayat", "grama_panchayat"),
        ("Municipal Corporation", "municipal_corporation"),
        ("മുനിസിപ്പാലിറ്റി", "municipality"),
        ("ജില്ലാ പഞ്ചായത്ത്", "district_panchayat"),
        ("hamlet", None),
        ("", None),
    ],
)
def test_kind_called(said: str, kind: str | None) -> None:
    assert kind_called(said) == kind


def test_every_kind_is_known_by_its_own_words_and_value() -> None:
    for kind, words in KINDS.items():
        assert kind_called(kind) == kind_called(words.en) == kind_called(words.ml) == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Varkala  Block Panchayat, Thiruvananthapuram District", ("Varkala", "block_panchayat")),
        ("കല്ലറ ഗ്രാമപഞ്ചായത്ത് (തിരുവനന്തപുരം)", ("കല്ലറ", "grama_panchayat")),
        ("Nedumangad", ("Nedumangad", None)),
        ("District", ("District", None)),
        ("Panchayat", ("Panchayat", None)),
        ("", ("", None)),
    ],
)
def test_name_and_kind(text: str, expected: tuple[str, str | None]) -> None:
    assert name_and_kind(text) == expected


def test_fourteen_districts_by_every_name() -> None:
    assert len(DISTRICTS) == 14
    for value, name in DISTRICTS.items():
        assert district_called(name.en.upper()) == district_called(f"{name.ml} ജില്ല") == value
    assert district_called("Palghat District") == "Palakkad"
    assert district_called("കാസർകോട്") == "Kasaragod"
    assert district_called("Madras") is None
