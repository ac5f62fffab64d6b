"""Paise: arithmetic that cannot lose, figures and words that a bank would accept."""

from __future__ import annotations

import json
from decimal import Decimal

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.kernel.money import (
    Paise,
    english_number,
    group,
    malayalam_number,
    parse_amount,
)
from sangham.kernel.problem import Problems

AMOUNTS = st.integers(0, 10**15)
WORDED = st.integers(0, 10**14 - 1)


@pytest.mark.parametrize(
    ("paise", "written"),
    [
        (0, "₹0"),
        (5, "₹0.05"),
        (150, "₹1.50"),
        (99_999, "₹999.99"),
        (1_00_000, "₹1,000"),
        (6_00_000_50, "₹6,00,000.50"),
        (12_34_56_789_00, "₹12,34,56,789"),
        (-50_00, "-₹50"),
        (-6_00_000_50, "-₹6,00,000.50"),
    ],
)
def test_written(paise: int, written: str) -> None:
    assert Paise(paise).written() == written == str(Paise(paise)) == f"{Paise(paise)}"


@settings(deadline=None)
@given(AMOUNTS)
def test_what_is_written_reads_back(n: int) -> None:
    assert parse_amount(Paise(n).written()) == n
    assert parse_amount(f"Rs. {Paise(n).grouped()}/-") == n


@settings(deadline=None)
@given(st.integers(-(10**18), 10**18))
def test_grouping_only_adds_commas(n: int) -> None:
    shown = group(n)
    assert int(shown.replace(",", "")) == n
    first, *rest = shown.lstrip("-").split(",")
    assert 1 <= len(first) <= (3 if not rest else 2)
    assert [len(g) for g in rest] == [2] * (len(rest) - 1) + [3] * bool(rest)


@pytest.mark.parametrize(
    ("written", "paise"),
    [
        ("Rs. 6,00,000/-", 6_00_000_00),
        ("Rs 6,00,000/- only", 6_00_000_00),
        ("₹ 1,00,000.5", 1_00_000_50),
        ("₹1,00,000.50", 1_00_000_50),
        ("INR 500", 500_00),
        ("500", 500_00),
        ("  500.00 ", 500_00),
        ("600,000", 6_00_000_00),
        ("600000", 6_00_000_00),
        ("൧൨൩", 123_00),
        ("൬,൦൦,൦൦൦ രൂപ മാത്രം", 6_00_000_00),
        ("രൂ. 250/-", 250_00),
        ("രൂപ 250", 250_00),
        ("1.5 lakh", 1_50_000_00),
        ("Rs. 2 lakhs", 2_00_000_00),
        ("6 ലക്ഷം രൂപ", 6_00_000_00),
        ("1.25 കോടി", 1_25_00_000_00),
        ("１００", 100_00),
        ("100/=", 100_00),
        ("0", 0),
        ("12.", 12_00),  # a full stop ends a sentence
    ],
)
def test_parse(written: str, paise: int) -> None:
    assert parse_amount(written) == paise
    assert type(parse_amount(written)) is Paise


@pytest.mark.parametrize(
    "written",
    [
        "",
        " ",
        "Rs.",
        "abc",
        "6,0,000",
        "6,00,00",
        "1.000,50",
        "1,0000",
        "-500",
        "(500)",
        "1.005",
        "5 6",
        "1e5",
        "0x10",
        ".",
        "lakh",
        "500 lakh lakh",
        "9" * 61,
        "9" * 15,
        "½",
        "nan",
        "inf",
        "५०० x",
    ],
)
def test_what_cannot_be_read_in_one_way_is_refused(written: str) -> None:
    with pytest.raises(Problems) as caught:
        parse_amount(written, where="row 3")
    (found,) = caught.value.found
    assert found.where == "row 3"
    assert "6,00,000" in found.mend.en and "6,00,000" in found.mend.ml


@settings(deadline=None)
@given(st.text(max_size=70))
def test_parsing_answers_or_says_why(written: str) -> None:
    try:
        assert parse_amount(written) >= 0
    except Problems as e:
        assert e.found


def test_arithmetic_stays_money() -> None:
    fee = Paise.rupees(10)
    assert type(fee + 5) is Paise and fee + 5 == 1005
    assert type(5 + fee) is Paise
    assert type(sum([fee, fee], start=Paise(0))) is Paise
    assert type(3 * fee) is Paise and 3 * fee == 3000
    assert type(fee - 1) is Paise and 2000 - fee == fee
    assert -fee == Paise(-1000)
    assert Paise.rupees(6, 5) == 605


@pytest.mark.parametrize("bad", [1.0, True, "5", None, Decimal(5)])
def test_money_is_made_of_whole_paise(bad: object) -> None:
    with pytest.raises(TypeError):
        Paise(bad)  # type: ignore[arg-type]


def test_money_does_not_mix_with_floats() -> None:
    for wrong in (lambda: Paise(5) + 0.5, lambda: Paise(5) * 1.5, lambda: Paise(5) / 2, lambda: 5 / Paise(5)):
        with pytest.raises(TypeError):
            wrong()
    with pytest.raises(ValueError):
        Paise.rupees(5, 100)
    with pytest.raises(ValueError):
        Paise.rupees(-5, 10)


def test_in_a_pydantic_model_and_in_json() -> None:
    class Line(pydantic.BaseModel):
        paid: Paise

    line = Line.model_validate_json('{"paid": 60050}')
    assert type(line.paid) is Paise
    assert line.model_dump_json() == '{"paid":60050}'
    assert type(line.model_dump()["paid"]) is int
    assert json.dumps({"paid": Paise(7)}) == '{"paid": 7}'
    for bad in (600.5, 600.0, "600", True):
        with pytest.raises(pydantic.ValidationError):
            Line(paid=bad)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "പൂജ്യം"),
        (1, "ഒന്ന്"),
        (9, "ഒമ്പത്"),
        (10, "പത്ത്"),
        (12, "പന്ത്രണ്ട്"),
        (15, "പതിനഞ്ച്"),
        (19, "പത്തൊമ്പത്"),
        (20, "ഇരുപത്"),
        (21, "ഇരുപത്തിയൊന്ന്"),
        (22, "ഇരുപത്തിരണ്ട്"),
        (25, "ഇരുപത്തിയഞ്ച്"),
        (36, "മുപ്പത്തിയാറ്"),
        (40, "നാൽപ്പത്"),
        (47, "നാൽപ്പത്തിയേഴ്"),
        (58, "അമ്പത്തിയെട്ട്"),
        (63, "അറുപത്തിമൂന്ന്"),
        (74, "എഴുപത്തിനാല്"),
        (80, "എൺപത്"),
        (90, "തൊണ്ണൂറ്"),
        (92, "തൊണ്ണൂറ്റിരണ്ട്"),
        (99, "തൊണ്ണൂറ്റിയൊമ്പത്"),
        (100, "നൂറ്"),
        (101, "നൂറ്റി ഒന്ന്"),
        (110, "നൂറ്റി പത്ത്"),
        (200, "ഇരുനൂറ്"),
        (385, "മുന്നൂറ്റി എൺപത്തിയഞ്ച്"),
        (450, "നാനൂറ്റി അമ്പത്"),
        (500, "അഞ്ഞൂറ്"),
        (524, "അഞ്ഞൂറ്റി ഇരുപത്തിനാല്"),
        (600, "അറുനൂറ്"),
        (700, "എഴുനൂറ്"),
        (804, "എണ്ണൂറ്റി നാല്"),
        (900, "തൊള്ളായിരം"),
        (999, "തൊള്ളായിരത്തി തൊണ്ണൂറ്റിയൊമ്പത്"),
        (1000, "ആയിരം"),
        (1001, "ആയിരത്തി ഒന്ന്"),
        (1100, "ആയിരത്തി ഒരുനൂറ്"),
        (1150, "ആയിരത്തി ഒരുനൂറ്റി അമ്പത്"),
        (1969, "ആയിരത്തി തൊള്ളായിരത്തി അറുപത്തിയൊമ്പത്"),
        (2000, "രണ്ടായിരം"),
        (2026, "രണ്ടായിരത്തി ഇരുപത്തിയാറ്"),
        (3000, "മൂവായിരം"),
        (5500, "അയ്യായിരത്തി അഞ്ഞൂറ്"),
        (8000, "എണ്ണായിരം"),
        (9000, "ഒമ്പതിനായിരം"),
        (10_000, "പതിനായിരം"),
        (12_000, "പന്ത്രണ്ടായിരം"),
        (13_000, "പതിമൂവായിരം"),
        (15_000, "പതിനയ്യായിരം"),
        (19_999, "പത്തൊമ്പതിനായിരത്തി തൊള്ളായിരത്തി തൊണ്ണൂറ്റിയൊമ്പത്"),
        (20_000, "ഇരുപതിനായിരം"),
        (25_000, "ഇരുപത്തിയയ്യായിരം"),
        (33_000, "മുപ്പത്തിമൂവായിരം"),
        (90_000, "തൊണ്ണൂറായിരം"),
        (99_000, "തൊണ്ണൂറ്റിയൊമ്പതിനായിരം"),
        (1_00_000, "ഒരു ലക്ഷം"),
        (1_00_001, "ഒരു ലക്ഷത്തി ഒന്ന്"),
        (1_00_100, "ഒരു ലക്ഷത്തി ഒരുനൂറ്"),
        (1_01_000, "ഒരു ലക്ഷത്തി ആയിരം"),
        (2_12_000, "രണ്ട് ലക്ഷത്തി പന്ത്രണ്ടായിരം"),
        (6_00_000, "ആറ് ലക്ഷം"),
        (25_00_000, "ഇരുപത്തിയഞ്ച് ലക്ഷം"),
        (99_99_999, "തൊണ്ണൂറ്റിയൊമ്പത് ലക്ഷത്തി തൊണ്ണൂറ്റിയൊമ്പതിനായിരത്തി തൊള്ളായിരത്തി തൊണ്ണൂറ്റിയൊമ്പത്"),
        (1_00_00_000, "ഒരു കോടി"),
        (1_02_00_000, "ഒരു കോടി രണ്ട് ലക്ഷം"),
        (10_00_00_005, "പത്ത് കോടി അഞ്ച്"),
        (101_00_00_000, "നൂറ്റി ഒന്ന് കോടി"),
        (10_00_000_00_00_000, "പത്ത് ലക്ഷം കോടി"),
    ],
)
def test_malayalam_numbers(n: int, words: str) -> None:
    assert malayalam_number(n) == words


def test_no_two_numbers_share_words() -> None:
    numbers = [*range(20_000), *range(20_000, 2_00_00_000, 997), *range(9_99_99_000, 10_00_01_000, 7)]
    assert len({malayalam_number(n) for n in numbers}) == len(set(numbers))


@settings(deadline=None)
@given(WORDED, WORDED)
def test_words_are_distinct_and_spelt_with_atomic_chillu(a: int, b: int) -> None:
    first, second = malayalam_number(a), malayalam_number(b)
    assert (first == second) == (a == b)
    assert (english_number(a) == english_number(b)) == (a == b)
    assert "\u200d" not in first and "  " not in first and first == first.strip()


@pytest.mark.parametrize(
    ("paise", "en", "ml"),
    [
        (0, "Rupees zero only", "പൂജ്യം രൂപ മാത്രം"),
        (1, "Paisa one only", "ഒരു പൈസ മാത്രം"),
        (50, "Paise fifty only", "അമ്പത് പൈസ മാത്രം"),
        (100, "Rupees one only", "ഒരു രൂപ മാത്രം"),
        (6_00_000_00, "Rupees six lakh only", "ആറ് ലക്ഷം രൂപ മാത്രം"),
        (6_00_000_50, "Rupees six lakh and paise fifty only", "ആറ് ലക്ഷം രൂപ അമ്പത് പൈസ മാത്രം"),
        (
            2_12_000_01,
            "Rupees two lakh, twelve thousand and paisa one only",
            "രണ്ട് ലക്ഷത്തി പന്ത്രണ്ടായിരം രൂപ ഒരു പൈസ മാത്രം",
        ),
        (
            1_25_00_000_00,
            "Rupees one crore, twenty-five lakh only",
            "ഒരു കോടി ഇരുപത്തിയഞ്ച് ലക്ഷം രൂപ മാത്രം",
        ),
        (
            12_345_00_00_000_00,
            "Rupees twelve thousand, three hundred and forty-five crore only",
            "പന്ത്രണ്ടായിരത്തി മുന്നൂറ്റി നാൽപ്പത്തിയഞ്ച് കോടി രൂപ മാത്രം",
        ),
    ],
)
def test_in_words(paise: int, en: str, ml: str) -> None:
    words = Paise(paise).in_words()
    assert (words.en, words.ml) == (en, ml)


@pytest.mark.parametrize("paise", [-1, 10**16])
def test_amounts_that_have_no_words(paise: int) -> None:
    with pytest.raises(ValueError):
        Paise(paise).in_words()
