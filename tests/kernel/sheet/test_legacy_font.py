"""Malayalam for old fonts: recognised, and what it probably says; English names left alone."""

from __future__ import annotations

import pytest
import yaml

from sangham.kernel.sheet.legacy_font import is_legacy_font, looks_legacy, probably
from tests.proceedings.dossiers import EXAMPLES, places


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("klIcW kwLw", "സഹകരണ സംഘം"),
        ("tIcfw", "കേരളം"),
        ("tKm]me³", "ഗോപാലൻ"),
        ("_nPp", "ബിജു"),
        ("cmP³", "രാജൻ"),
        ("hn\\b³", "വിനയൻ"),
        ("{]oX", "പ്രീത"),
        ("tPm¬", "ജോൺ"),
        ("ssZhw", "ദൈവം"),
        ("sImÃw", "കൊല്ലം"),
        ("hma\\]pcw", "വാമനപുരം"),
        ("]pXpt¡mSv hoSv", "പുതുക്കോട് വീട്"),
    ],
)
def test_recognised_and_read(typed: str, says: str) -> None:
    assert looks_legacy(typed)
    assert probably(typed) == says


@pytest.mark.parametrize(
    "plain",
    [
        "Raghavan Nair", "VijayaLakshmi", "McDonald", "A/c No.", "D'Souza", "[Retd]", "José", "iPhone", "M/s. ABC",
        "TC 25/1234(3)", "e-mail", "a@b", "Anil_Kumar", "eKYC", "kWh", "½ share", "S/o. Kuttan", "deAlmeida", "G01045",
        "ST. MARY'S", "Thiruvananthapuram-695 001", "സഹകരണ സംഘം", "NEDUMANGAD", "pH 7", "10th mile, N.H. 66", "",
    ],
)  # fmt: skip
def test_english_is_left_alone(plain: str) -> None:
    assert not looks_legacy(plain)


def test_no_name_of_the_examples_is_taken_for_it() -> None:
    people = yaml.safe_load((EXAMPLES / "sources" / "people.yaml").read_text(encoding="utf-8"))
    names = [en for pairs in people.values() for en, _ in pairs] + [p.name_en for p in places()]
    assert [n for n in names if looks_legacy(n)] == []


def test_fonts_by_name() -> None:
    for old in (
        "ML-TTKarthika",
        "ml-ttrevathi",
        "MLTT-Karthika",
        "FML-Revathi",
        "MLB-TTIndulekha",
        "ML-Nila",
        "GIST-MLTTKarthika",
    ):
        assert is_legacy_font(old), old
    for new in ("Kartika", "Manjari", "Rachana", "Noto Sans Malayalam", "Calibri", None, "", "MLModern"):
        assert not is_legacy_font(new), new
