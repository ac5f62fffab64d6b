"""What people write in a cell, and what it is taken for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.kernel.problem import Problems
from sangham.kernel.sheet.cells import (
    age_of,
    amount_of,
    whole_of,
    words_of,
    yes_or_no,
)
from sangham.kernel.sheet.dates import date_of
from sangham.kernel.sheet.sheet import Cell
from tests.proceedings.dossiers import problems


def cell(value: Any, **more: Any) -> Cell:
    return Cell(value, "C7", **more)


BLANK = (None, "", "  ", "-", "–", "---", "\n", ".", "—")


@pytest.mark.parametrize("read", [date_of, age_of, whole_of, yes_or_no, amount_of, words_of])
@pytest.mark.parametrize("blank", BLANK)
def test_a_blank_is_not_known(read: Callable[[Cell, str], object], blank: str | None) -> None:
    assert read(cell(blank), "here") is None


@pytest.mark.parametrize(
    "written",
    [
        "5/12/1985",
        "05/12/1985",
        "5-12-1985",
        "05.12.1985",
        "5 / 12 / 1985",
        "5 12 1985",
        "1985-12-05",
        "1985/12/05",
        "1985-12-05 00:00:00",
        "5 Dec 1985",
        "5th December, 1985",
        "05-Dec-1985",
        "5 ഡിസംബർ 1985",
        "൫/൧൨/൧൯൮൫",
        "31386",
        31386,
        31386.0,
        date(1985, 12, 5),
    ],
)
def test_dates_are_day_first(written: Any) -> None:
    assert date_of(cell(written), "here") == date(1985, 12, 5)


def test_a_workbook_of_the_other_calendar() -> None:
    assert date_of(cell(31386 - 1462), "here", date_1904=True) == date(1985, 12, 5)


@settings(deadline=None)
@given(st.dates(date(1901, 1, 1), date(2030, 12, 31)))
def test_every_day_by_every_way_of_writing(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    ways = (
        f"{day:%d/%m/%Y}",
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%d.%m.%Y}",
        day.isoformat(),
        serial,
    )
    assert {date_of(cell(w), "here") for w in ways} == {day}


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("12/25/1985", "month was written before the day"),
        ("31/02/1985", "no such day"),
        ("5/6/71", "century"),
        ("5/6/985", "century"),
        ("1985", "cannot be read"),
        ("about 1985", "cannot be read"),
        ("12/1985", "cannot be read"),
        (31386.5, "cannot be read"),
        (12, "cannot be read"),
        ("5 Brumaire 1985", "cannot be read"),
        (True, "cannot be read"),
    ],
)
def test_what_is_no_date(written: Any, word: str) -> None:
    (found,) = problems(lambda: date_of(cell(written), "here"))
    assert word in found.says.en
    assert "31/01/1985" in found.mend.en


@pytest.mark.parametrize("written", [34, 34.0, "34", " 34 ", "34 years", "34 yrs.", "൩൪", "൩൪ വയസ്സ്"])
def test_ages(written: Any) -> None:
    assert age_of(cell(written), "here") == 34


@pytest.mark.parametrize("written", ["thirty", "34.5", 34.5, "-3", 200, "3 4", date(1985, 1, 1), "34/35"])
def test_what_is_no_age(written: Any) -> None:
    problems(lambda: age_of(cell(written), "here"))


def test_an_age_that_moves_with_the_day_is_refused() -> None:
    moving = cell(34, formula='=DATEDIF(C7,TODAY(),"Y")')
    assert "formula" in problems(lambda: age_of(moving, "here"))[0].says.en
    assert age_of(cell(34, formula='=DATEDIF(C7,DATE(2026,1,12),"Y")'), "here") == 34


@pytest.mark.parametrize(
    "written", ["y", "Y", "Yes", "YES.", "അതെ", "ഉണ്ട്", "✓", True, "Sd/-", "ഒപ്പിട്ടു", "signed", 1]
)
def test_yes(written: Any) -> None:
    assert yes_or_no(cell(written), "here") is True


@pytest.mark.parametrize("written", ["n", "No", "ഇല്ല", "അല്ല", False, "nil", 0])
def test_no(written: Any) -> None:
    assert yes_or_no(cell(written), "here") is False


@pytest.mark.parametrize("written", ["x", "?", "perhaps", "yes and no", "2", "അറിയില്ല"])
def test_neither(written: str) -> None:
    problems(lambda: yes_or_no(cell(written), "here"))


@pytest.mark.parametrize(
    ("written", "paise"), [(100, 10000), (10.5, 1050), (0.1, 10), ("Rs. 100/-", 10000), ("൧൦൦", 10000)]
)
def test_amounts(written: Any, paise: int) -> None:
    assert amount_of(cell(written), "here") == paise


@pytest.mark.parametrize("written", [10.555, -5, "ten", True])
def test_what_is_no_amount(written: Any) -> None:
    problems(lambda: amount_of(cell(written), "here"))


@pytest.mark.parametrize(("written", "number"), [(7, 7), ("7.", 7), ("(7)", 7), ("൭", 7), (7.0, 7)])
def test_serial_numbers(written: Any, number: int) -> None:
    assert whole_of(cell(written), "here") == number


@pytest.mark.parametrize("written", ["7a", "VII", -7, 7.5, True])
def test_what_is_no_serial_number(written: Any) -> None:
    problems(lambda: whole_of(cell(written), "here"))


@pytest.mark.parametrize("error", ["#REF!", "#NAME?", "#N/A", "#VALUE!", "#DIV/0!"])
@pytest.mark.parametrize("read", [date_of, age_of, whole_of, yes_or_no, amount_of, words_of])
def test_a_cell_that_shows_an_error(read: Callable[[Cell, str], object], error: str) -> None:
    (found,) = problems(lambda: read(cell(error), "here"))
    assert error in found.says.en


def test_words_are_normalised_and_old_fonts_told() -> None:
    assert words_of(cell("  മണ്ഡലം\n രാജന്\u200d "), "here") == "മണ്ഡലം രാജൻ"
    (found,) = problems(lambda: words_of(cell("tKm]me³"), "here"))
    assert "ഗോപാലൻ" in found.mend.en and "ഗോപാലൻ" in found.mend.ml
    (found,) = problems(lambda: words_of(cell("AanWn", font="ML-TTRevathi"), "here"))
    assert "ML-TTKarthika" in found.says.en
    assert words_of(cell("Ammini", font="Kartika"), "here") == "Ammini"
    problems(lambda: words_of(cell("a" * 301), "here"))


@settings(deadline=None)
@given(st.one_of(st.text(max_size=40), st.integers(), st.floats(allow_nan=False), st.booleans(), st.dates()))
def test_whatever_stands_there_is_read_or_told(value: Any) -> None:
    for read in (date_of, age_of, whole_of, yes_or_no, amount_of, words_of):
        try:
            read(cell(value), "here")
        except Problems as e:
            assert e.found[0].where == "here"


def test_no_serial_is_taken_for_the_day_that_never_was() -> None:
    assert date_of(cell(61), "here") == date(1900, 3, 1)
    problems(lambda: date_of(cell(60), "here"))
    assert date_of(cell(62), "here") == date(1900, 3, 1) + timedelta(days=1)
