"""Days as they are written, known wholly or in part; what is doubtful is proposed and never taken."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sangham.kernel.sheet.dates import day_known
from sangham.kernel.sheet.sheet import Cell

LIMITS: dict[str, date] = {"earliest": date(1904, 1, 1), "latest": date(2026, 11, 29)}


def said(value: Any) -> tuple[str, str]:
    known = day_known(Cell(value, "A1"), "A1", **LIMITS)
    return str(known.day or ""), known.doubt.en if known.doubt else ""


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("12.03.1974", "1974-03-12"), ("12/3/1974", "1974-03-12"), ("1974-03-12", "1974-03-12"), (date(1974, 3, 12), "1974-03-12"),
        ("12 March 1974", "1974-03-12"), ("12th Mar, 1974", "1974-03-12"), ("൧൨.൦൩.൧൯൭൪", "1974-03-12"), ("1974 മാർച്ച് 12", "1974-03-12"),
        ("1974 മാർച്ച് 12-ാം തീയതി", "1974-03-12"), ("dt. 12.3.1974", "1974-03-12"), ("12-മാർച്ച്-1974", "1974-03-12"),
        ("പന്ത്രണ്ട് മാർച്ച് ആയിരത്തി തൊള്ളായിരത്തി എഴുപത്തിനാല്", "1974-03-12"),
        ("ആയിരത്തി തൊള്ളായിരത്തി എഴുപത്തിനാല് മാർച്ച് പന്ത്രണ്ട്", "1974-03-12"),
        ("March 1974", "1974-03"), ("മാർച്ച് 1974", "1974-03"), ("1974 മാർച്ച്", "1974-03"), ("03/1974", "1974-03"), ("1974-03", "1974-03"),
        ("1974", "1974"), (1974, "1974"), (1974.0, "1974"), ("-", ""), ("", ""), (None, ""),
    ],
)  # fmt: skip
def test_plain(value: Any, day: str) -> None:
    assert said(value) == (day, "")


@pytest.mark.parametrize(
    ("value", "proposed", "why"),
    [
        ("12/3/74", "1974-03-12", "century"), ("Mar-74", "1974-03", "century"), ("12/3/12", "", "1912, 2012"), ("1974-75", "", "Two years"),
        ("03/25/1974", "1974-03-25", "month was written before"), ("31/02/1974", "1974", "no such day"), (27100, "1974-03-12", "bare number"),
        ("27100", "1974-03-12", "bare number"), ("5 മീനം 1149", "", "Kollam era"), ("c. 1974", "", "cannot be read"), ("soon", "", "cannot be read"),
        (date(2030, 1, 1), "", "not between"), ("1.1.1890", "", "not between"), (True, "", "cannot be read"), ("12/3/974", "", "cannot be read"),
    ],
)  # fmt: skip
def test_doubtful(value: Any, proposed: str, why: str) -> None:
    day, doubt = said(value)
    assert day == proposed and why in doubt
