"""Finding places: both scripts, the kind in the name, codes, what is ambiguous, the latest edition."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sangham.journal.actor import SET_UP
from sangham.kernel.problem import Problems
from sangham.places.actions.import_places import import_places
from sangham.places.finding import search_places
from sangham.places.queries import editions, find_place, places_named, places_with_ids

EXAMPLE = Path(__file__).parents[2] / "examples" / "places.csv"


@pytest.fixture(autouse=True)
def _places(db: None) -> None:
    import_places(EXAMPLE, edition="2025", by=SET_UP, on=date(2025, 1, 1))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Manickal", "G01046"),
        ("manickal grama panchayat", "G01046"),
        ("Manickal Gramapanchayath", "G01046"),
        ("മാണിക്കൽ", "G01046"),
        ("മാണിക്കല്\u200d ഗ്രാമപഞ്ചായത്ത്", "G01046"),
        ("G01046", "G01046"),
        ("Nedumangad Municipality", "M01002"),
        ("നെടുമങ്ങാട് നഗരസഭ", "M01002"),
        ("Nedumangad Block Panchayat", "B01007"),
        ("Palakkad district", "D09"),
        ("തിരുവനന്തപുരം കോർപ്പറേഷൻ", "C01001"),
    ],
)
def test_find_place(text: str, code: str) -> None:
    assert find_place(text).code == code


def test_an_ambiguous_name_lists_what_it_may_be() -> None:
    with pytest.raises(Problems) as refused:
        find_place("Nedumangad")
    assert "Nedumangad municipality (M01002)" in refused.value.lines("en")[0]
    assert "നെടുമങ്ങാട് നഗരസഭ (M01002)" in refused.value.lines("ml")[0]
    assert find_place("Nedumangad", kind="municipality").code == "M01002"


def test_an_unknown_name_says_what_may_be_meant() -> None:
    with pytest.raises(Problems, match="Perhaps one of these is meant: Vembayam"):
        find_place("Vemb")
    with pytest.raises(Problems, match="Look at the spelling"):
        find_place("Atlantis")
    with pytest.raises(Problems, match="No place"):
        find_place("")


def test_a_district_narrows() -> None:
    assert [p.code for p in places_named("Thiru", district="Palakkad")] == []
    assert {p.kind for p in places_named("Thiru")} == {"district", "municipal_corporation"}


def test_the_latest_edition_unless_another_is_named(tmp_path: Path) -> None:
    later = tmp_path / "later.csv"
    later.write_text("code,kind,name_en,district\nG99,grama panchayat,Manickal,Thiruvananthapuram\n")
    import_places(later, edition="2030", by=SET_UP, on=date(2030, 1, 1))
    assert [e.name for e in editions()] == ["2030", "2025"]
    old, new = find_place("Manickal", edition="2025"), find_place("Manickal")
    assert (old.code, new.code) == ("G01046", "G99")
    assert places_with_ids([old.id, new.id]) in ([old, new], [new, old])


def test_a_place_says_what_it_is() -> None:
    called = find_place("G01046").called
    assert (called.en, called.ml) == ("Manickal grama panchayat", "മാണിക്കൽ ഗ്രാമപഞ്ചായത്ത്")


@pytest.mark.parametrize(
    ("text", "code", "why"),
    [
        ("G01046", "G01046", "its code"),
        ("g01046", "G01046", "its code"),
        ("Manickal", "G01046", "same spelling"),
        ("Manikal grama panchayath", "G01046", "sound"),
        ("മാണിക്കല് ഗ്രാമ പഞ്ചായത്ത്", "G01046", "same spelling"),
        ("മനിക്കൽ", "G01046", "sound"),
        ("Nedu Mangad municipality", "M01002", "sound"),
        ("നെടുമങ്ങാട് നഗരസഭ", "M01002", "same spelling"),
        ("Nedumangad Block", "B01007", "same spelling"),
        ("mani", "G01046", "how it begins"),
    ],
)
def test_search_says_why(text: str, code: str, why: str) -> None:
    found = search_places(text)
    assert (found[0].place.code, found[0].why.en) == (code, why), found


def test_of_two_places_of_one_name_the_one_in_the_district_that_is_said(tmp_path: Path) -> None:
    later = tmp_path / "later.csv"
    later.write_text(
        "code,kind,name_en,district\nG1,grama panchayat,Kallara,Kottayam\nG2,grama panchayat,Kallara,Kollam\n"
        "T1,taluk,Kallara,Kollam\n"
    )
    import_places(later, edition="2030", by=SET_UP, on=date(2030, 1, 1))
    for said in ("Kallara, Kottayam District", "കല്ലറ (കോട്ടയം)", "Kallara Kottayam", "കല്ലറ ഗ്രാമപഞ്ചായത്ത് കോട്ടയം"):
        assert search_places(said)[0].place.code == "G1", said
    assert search_places("കല്ലറ ഗ്രാമപഞ്ചായത്ത് (കൊല്ലം)")[0].place.code == "G2"
    assert search_places("Kallara taluk")[0].place.code == "T1"
    assert [f.place.code for f in search_places("Kallara", district="Kottayam")] == ["G1"]
    assert search_places("") == search_places("%") == search_places("Atlantis") == []
