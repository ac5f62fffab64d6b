"""Areas in words: places where they can be told, and never more than is written."""

from __future__ import annotations

import pytest

from sangham.register.importing import wording
from sangham.register.importing.area import AreaReader


@pytest.fixture
def areas(office: str) -> AreaReader:
    return AreaReader(None, ("Thiruvananthapuram",))


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("Manickal", ["G01046"]), ("Manickal Grama Panchayat", ["G01046"]), ("മാണിക്കൽ ഗ്രാമപഞ്ചായത്ത്", ["G01046"]), ("G01046", ["G01046"]),
        ("Whole of Nedumangad Block", ["B01007"]), ("വെമ്പായം പഞ്ചായത്ത് മുഴുവൻ", ["G01042"]), ("Thiruvananthapuram district", ["D01"]),
        ("Vembayam, Manickal Grama Panchayats", ["G01042", "G01046"]), ("Vamanapuram and Nellanad Grama Panchayats", ["G01045", "G01047"]),
        ("വെമ്പായം, മാണിക്കൽ പഞ്ചായത്തുകൾ", ["G01042", "G01046"]), ("Manickal; manickal", ["G01046"]),
    ],
)  # fmt: skip
def test_told(areas: AreaReader, written: str, codes: list[str]) -> None:
    pieces = areas.read(written)
    assert [p.place and p.place.code for p in pieces] == codes
    assert [p.doubt for p in pieces] == [None] * len(codes)


@pytest.mark.parametrize(
    "written",
    [
        "Wards 1 to 5 of Vembayam",
        "Wards 1, 2 and 3 of Vembayam",
        "വെമ്പായം പഞ്ചായത്തിലെ 1, 2 വാർഡുകൾ",
        "Part of Vembayam",
    ],
)
def test_a_part_is_not_taken_for_the_whole(areas: AreaReader, written: str) -> None:
    (piece,) = areas.read(written)
    assert piece.place is None and piece.doubt is wording.PART_OF_A_PLACE and piece.written == written


def test_doubtful(areas: AreaReader) -> None:
    (several,) = areas.read("Vamanapuram")
    assert several.place is not None and several.doubt is not None and "B01008" in several.doubt.en
    (heard,) = areas.read("Vembaayam")
    assert heard.place is not None and heard.place.code == "G01042" and heard.doubt is wording.PLACE_BY_SOUND
    (nowhere,) = areas.read("Atlantis Block")
    assert nowhere.place is None and nowhere.doubt is wording.NO_PLACE
    (state,) = areas.read("Whole State")
    assert state.place is None and state.doubt is wording.WHOLE_STATE
    (far,) = areas.read("Shornur Municipality")
    assert far.place is not None and far.doubt is wording.OUT_OF_TERRITORY
    (other_kind,) = areas.read("Manickal Block")
    assert other_kind.place is None, "a panchayat is not the block of its name"


@pytest.mark.parametrize("written", ["", "-", "N.A.", "അറിയില്ല"])
def test_not_known(areas: AreaReader, written: str) -> None:
    assert areas.read(written) == []
