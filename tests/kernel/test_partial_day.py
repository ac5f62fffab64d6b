"""A day known in part stays known in part."""

from __future__ import annotations

from datetime import date

import pytest

from sangham.kernel.partial_day import PartialDay


@pytest.mark.parametrize(
    ("iso", "whole", "en", "ml"),
    [
        ("1974", None, "1974", "1974"),
        ("1974-03", None, "March 1974", "1974 മാർച്ച്"),
        ("1974-03-12", date(1974, 3, 12), "12/03/1974", "12/03/1974"),
    ],
)
def test_no_more_is_known_than_was_said(iso: str, whole: date | None, en: str, ml: str) -> None:
    day = PartialDay.read(iso)
    assert (str(day), day.whole, day.says.en, day.says.ml) == (iso, whole, en, ml)


@pytest.mark.parametrize("iso", ["", "74", "1974-13", "1974-02-30", "1974-3", "12.3.1974"])
def test_what_is_no_day(iso: str) -> None:
    with pytest.raises(ValueError):
        PartialDay.read(iso)
    with pytest.raises(ValueError):
        PartialDay(1974, None, 3)
