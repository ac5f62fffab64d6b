"""The picture of an overlap: a tile a place, patterns and letters, nothing by colour alone, well-formed in both languages."""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

import pytest

from sangham.kernel.names import Name
from sangham.pages.overlap_picture import MOST_TILES, _broken, both_widths, picture, tiles
from sangham.places.models import Place
from sangham.register.overlap import Overlap, overlap
from tests.register.conftest import *  # noqa: F403  the office and its acts
from tests.register.conftest import Enter, place_ids

ON = date(2026, 11, 1)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def found(enter: Enter) -> Overlap:
    enter(
        number=1,
        class_name="consumer",
        name=Name("<Script> & Sons", ""),
        area=place_ids("Manickal", "Nellanad"),
    )
    enter(number=2, class_name="credit", area=place_ids("Manickal", "Shornur"))
    return overlap(place_ids("Manickal", "Vembayam"), class_name="consumer", on=ON)


def test_each_place_is_one_tile_with_the_letters_of_those_that_have_it(found: Overlap) -> None:
    drawn = {
        district: [(t.place.name_en, t.mark, t.letters) for t in its]
        for district, its in tiles(found).items()
    }
    assert drawn == {
        "Palakkad": [("Shornur", "theirs", ["B"])],
        "Thiruvananthapuram": [
            ("Manickal", "common", ["A", "B"]),
            ("Vembayam", "alone", []),
            ("Nellanad", "theirs", ["A"]),
        ],
    }


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_it_is_a_picture_with_its_words(found: Overlap, lang) -> None:
    svg = ElementTree.fromstring(picture(found, lang, columns=6, name="one", listed=True))
    texts = ["".join(t.itertext()) for t in svg.iter(f"{SVG}text")]
    place = Place.objects.get(code="G01046")
    assert svg.get("role") == "img" and svg.get("lang") == lang
    assert svg.find(f"{SVG}title").text and svg.find(f"{SVG}desc").text
    assert place.name.in_(lang) in " ".join(texts) and "A B" in texts
    assert any("<Script> & Sons" in text for text in texts)  # as it is called, and no mark-up


def test_a_tile_is_told_by_pattern_and_outline_and_no_colour(found: Overlap) -> None:
    drawn = picture(found, "en", columns=2, name="one")
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", drawn)) == {"#17322B"}  # one ink
    assert {f"url(#one-{mark})" for mark in ("alone", "common", "theirs")} <= set(
        re.findall(r'fill="(url[^"]*)"', drawn)
    )
    assert drawn.count("stroke-dasharray") == 2  # the two places that are the others' alone


def test_two_on_a_page_have_no_id_in_common(found: Overlap) -> None:
    ids = [set(re.findall(r' id="([^"]+)"', svg)) for _, svg in both_widths(found, "en")]
    assert ids[0] and not ids[0] & ids[1]


def test_nothing_is_drawn_beside_the_sheet(found: Overlap) -> None:
    for columns in (2, 6):
        svg = ElementTree.fromstring(picture(found, "ml", columns=columns, name="one"))
        _, _, width, height = (float(n) for n in svg.get("viewBox").split())
        for rect in svg.findall(f"{SVG}rect"):
            x, y, w, h = (float(rect.get(name)) for name in ("x", "y", "width", "height"))
            assert x + w <= width and y + h <= height


def test_what_is_not_drawn_is_counted(found: Overlap) -> None:
    place = found.own[0]
    many = [
        Place(id=number, kind=place.kind, district=place.district, name_en=str(number))
        for number in range(100)
    ]
    drawn = picture(Overlap(tuple(many), (), 0), "en", columns=6, name="one")
    assert f"Places not drawn: {100 - MOST_TILES}" in drawn


def test_words_are_cut_before_a_letter_and_not_within_one() -> None:
    whole = "പെരുങ്കടവിളപ്പഞ്ചായത്ത്പ്രദേശം"
    for width in range(30, 160, 3):
        (line,) = _broken(whole, width, most=1)
        kept = line.removesuffix("…")
        assert whole.startswith(kept) and not kept.endswith("്")
        rest = whole[len(kept) :]
        assert not rest or "\u0d05" <= rest[0] <= "\u0d39", line
