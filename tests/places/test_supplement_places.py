"""A further list of an edition: codes, names and figures for places that are there; what is doubtful is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import SET_UP
from sangham.journal.kinds import read_payload
from sangham.journal.models import Entry
from sangham.kernel.problem import Problems
from sangham.places.actions.import_places import ImportReport, import_places
from sangham.places.actions.supplement_places import supplement_places
from sangham.places.entries import PlacesImported, PlacesSupplemented
from sangham.places.models import Place, PlaceCode
from sangham.places.queries import find_place, search_places
from sangham.places.succession import meeting

pytestmark = pytest.mark.django_db
ON = date(2025, 1, 1)
FIRST = """District,Local Body Type,Local Body Code,Local Body Name,Ward Count
Thiruvananthapuram,Grama Panchayat,G01046,Manickal,21
Thiruvananthapuram,Municipality,M01002,Nedumangad,39
Kollam,Grama Panchayat,G02001,Kallara,14
Kottayam,Grama Panchayat,G05001,Kallara,13
Kollam,Municipality,M02001,Vadayar,30
Kottayam,Municipality,M05001,Vadayaar,30
"""


def listed(folder: Path, text: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def first(tmp_path: Path) -> Path:
    import_places(listed(tmp_path, FIRST), edition="2025", by=SET_UP, on=ON)
    return tmp_path


def further(folder: Path, text: str, authority: str | None = None) -> ImportReport:
    return supplement_places(
        listed(folder, text, "further.csv"), edition="2025", by=SET_UP, on=ON, authority=authority
    )


def test_by_code_a_list_adds_the_other_name(first: Path) -> None:
    report = further(
        first,
        "LSGI_Code,name,name_ml,District,local_auth\nG01046,Manickal,മാണിക്കല്\u200d,Thiruvananthapuram,gram_panchayat\n",
    )
    assert (report.taken, report.refused, report.doubts) == (1, (), ())
    place = Place.objects.get(code="G01046")
    assert (place.name_en, place.name_ml, place.wards) == ("Manickal", "മാണിക്കൽ", 21)
    assert find_place("മാണിക്കൽ").id == place.id and search_places("മാണിക്കൽ")[0].why.en == "same spelling"
    assert check_tables() == []


def test_by_name_and_district_a_code_of_another_authority(first: Path) -> None:
    report = further(
        first,
        "name,district,localbody_code,no_of_wards,population,male,female\n"
        '"Kallara  Grama Panchayat, Kottayam District",Kottayam,G050101,13,20000,9900,10100\n'
        '"Manikkal  Grama Panchayat, Thiruvananthapuram District",Thiruvananthapuram,G010406,0,30000,1,2\n'
        '"  ,  District",,,0,,,\n',
        authority="LSG-2010",
    )
    assert report.taken == 2 and [r.row for r in report.refused] == [4]
    said = "\n".join(report.lines("en"))
    assert "«Manikkal» was taken for Manickal grama panchayat, by its sound" in said
    assert "«0» cannot be right" in said and "«1 + 2 ≠ 30000» cannot be right" in said
    kallara = find_place("G050101")
    assert (kallara.code, kallara.population) == ("G05001", 20000)
    assert find_place("G010406").code == "G01046" and find_place("G010406").population is None
    assert set(PlaceCode.objects.filter(place=kallara).values_list("authority", "code")) == {
        ("LSG", "G05001"), ("LSG-2010", "G050101"),
    }  # fmt: skip
    assert "ഉച്ചാരണം നോക്കി" in "\n".join(report.lines("ml"))
    assert check_tables() == []


def test_what_cannot_be_told_is_refused_and_not_guessed(first: Path) -> None:
    report = further(
        first,
        "Local Body Code,Local Body Version,Local Body Name,Localbody Type Code,State Code\n"
        "252,7,Nedumangad,5,32\n"
        "253,2,Nedumangad,5,32\n"
        "254,2,Vadayar,5,32\n"
        "255,1,Vadayarr,5,32\n"
        "256,1,Atlantis,5,32\n"
        "257,1,Nedumangad,8,32\n",
    )
    assert report.taken == 2  # 252, and 254 by its very spelling
    why = {r.row: "".join(r.lines("en")) for r in report.refused}
    assert "has the code 252 of the same authority already" in why[3]
    assert (
        "Which place «Vadayarr» is cannot be told: Vadayar municipality, Kollam (M02001), Vadayaar" in why[5]
    )
    assert "not in the edition, and its district is not said" in why[6]
    assert "What kind of place" in why[7]
    assert find_place("252").code == "M01002" and check_tables() == []


def test_a_place_that_the_edition_lacks_is_added_and_said(first: Path) -> None:
    report = further(
        first, "State Code,District Name,Sub-district Code,Sub-district Name\n32,KOLLAM,5679,Pathanapuram\n"
    )
    assert (
        report.taken == 1 and "«Pathanapuram» is not in the edition, and was added" in report.lines("en")[1]
    )
    assert find_place("5679").kind == "taluk"


def test_a_code_that_is_another_places_is_said(first: Path) -> None:
    report = further(
        first, "code,kind,name_en,district\nG01046,grama panchayat,Vembayam,Thiruvananthapuram\n"
    )
    assert (
        "The code G01046 is that of Manickal grama panchayat, and the list calls it «Vembayam»"
        in report.lines("en")[1]
    )


def test_nothing_is_taken_where_the_edition_or_every_row_is_wrong(first: Path) -> None:
    with pytest.raises(Problems, match="No edition 2030"):
        supplement_places(listed(first, FIRST), edition="2030", by=SET_UP, on=ON)
    with pytest.raises(Problems, match="Not one row"):
        further(first, "code,kind,name_en\n9,taluk,Atlantis\n")
    assert Entry.objects.filter(stream="places/2025").count() == 1


def test_lists_entered_before_wards_were_kept_are_read() -> None:
    row = {"id": "00000000-0000-0000-0000-000000000001", "code": "G1", "authority": "LSG", "kind": "taluk",
           "name_en": "A", "name_ml": "", "district": "Kollam"}  # fmt: skip
    older = {"edition": "1", "source": "x", "sha256": "0", "refused": 0, "places": [row]}
    first = read_payload("places_imported", 1, older)
    row = {**row, "wards": 14, "population": None}
    second = read_payload("places_imported", 2, {**older, "places": [row]})
    further_ = read_payload("places_supplemented", 1, {**older, "places": [row], "additions": []})
    assert isinstance(first, PlacesImported) and first.places[0].wards is None
    assert isinstance(second, PlacesImported) and second.places[0].wards == 14
    assert isinstance(further_, PlacesSupplemented) and further_.places[0].within is None


def test_wards_lie_in_their_local_body_and_meet_it(first: Path) -> None:
    wards = "Ward No,Ward Name,Local Body Code\n1,Temple,G01046\n2,Market,G01046\n1,Market,M01002\n1,Nowhere,G99\n3,,G01046\n"
    report = further(first, wards)
    assert report.taken == 3 and [r.row for r in report.refused] == [5, 6] and report.doubts == ()
    assert "there is none with the code G99" in report.lines("en")[1]
    body, one, two = find_place("Manickal"), find_place("G01046/1"), find_place("G01046/2")
    assert (one.kind, one.within_id, one.district) == ("ward", body.id, "Thiruvananthapuram")
    assert [f.place.code for f in search_places("Market ward")] == ["G01046/2", "M01002/1"]
    met = meeting([body, one])
    assert {one.id, two.id} <= met[body.id] and body.id in met[one.id] and two.id not in met[one.id]
    further(first, "Ward No,Ward Name,Local Body Code\n7,Manickal,G01046\n")
    assert find_place("Manickal").id == body.id and find_place("Manickal ward").code == "G01046/7"
    again = further(first, wards.replace("Temple", "Temple Road"))
    assert again.taken == 3 and Place.objects.filter(kind="ward").count() == 4
    with pytest.raises(Problems, match="The local body of a ward is to be in the edition first"):
        import_places(
            listed(first, "Ward No,Ward Name,Local Body Code,District\n1,Temple,G1,Kollam\n"),
            edition="9",
            by=SET_UP,
            on=ON,
        )
    assert check_tables() == []
