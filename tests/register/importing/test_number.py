"""Register numbers as offices write them."""

from __future__ import annotations

import pytest

from sangham.register.importing.number import Number, Series, number_in, read_number, series_called

OWN = Series("T", "ടി")


@pytest.mark.parametrize(
    ("written", "series", "number", "rest"),
    [
        ("T. 2041", "T", 2041, ""), ("ടി.2041", "ടി", 2041, ""), ("No. T 2041 (Cons)", "T", 2041, "(Cons)"), ("2041", "", 2041, ""),
        ("T-2041", "T", 2041, ""), ("T/2041", "T", 2041, ""), ("രജി. നമ്പർ ടി ൨൦൪൧", "ടി", 2041, ""), ("S.IND(T) 310", "S.IND(T)", 310, ""),
        ("Regn.No.T.1002", "T", 1002, ""), ("1,002", "", 1002, ""), ("2041/74", "", 2041, "/74"), ("T 2041.", "T", 2041, ""),
    ],
)  # fmt: skip
def test_read(written: str, series: str, number: int, rest: str) -> None:
    assert read_number(written) == Number(series, number, rest)


@pytest.mark.parametrize(
    "written", ["", "T", "not registered", "T 2041 & T 2042", "0", "applied for on 12.03.1974"]
)
def test_not_read(written: str) -> None:
    assert read_number(written) is None


def test_at_the_end_of_a_name() -> None:
    assert number_in("Aruvi Society Ltd. No. T.1002") == Number("T", 1002, "")
    assert number_in("അരുവി സംഘം ക്ലിപ്തം നമ്പർ ടി 1002") == Number("ടി", 1002, "")
    assert number_in("Aruvi Society Ltd.") is None and number_in("Ward 5 Society") is None


def test_a_series_in_either_script_is_one() -> None:
    assert series_called("t.", OWN) == OWN == series_called("ടി", OWN)
    assert series_called("A", OWN) == Series("A", "എ") == series_called("എ", OWN)
    assert series_called("S.IND(T)", OWN) == Series("S.IND(T)", "S.IND(T)")
