"""Importing a list: one entry, every refused row with its number and why, nothing half-taken."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sangham.journal.actor import SET_UP
from sangham.journal.models import Entry
from sangham.kernel.problem import Problems
from sangham.places.actions.import_places import ImportReport, import_places
from sangham.places.models import Edition, Place
from tests.proceedings.dossiers import xlsx

pytestmark = pytest.mark.django_db
EXAMPLE = Path(__file__).parents[2] / "examples" / "places.csv"
ON = date(2026, 1, 1)


def taken(path: Path, edition: str = "2025") -> ImportReport:
    return import_places(path, edition=edition, by=SET_UP, on=ON)


def listed(folder: Path, text: str | bytes) -> Path:
    path = folder / "list.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_the_example_is_taken_whole_in_one_entry() -> None:
    report = taken(EXAMPLE)
    assert (report.taken, report.refused, report.doubts) == (20, (), ())
    entry = Entry.objects.get(stream="places/2025")
    assert (entry.kind, entry.effective_on) == ("places_imported", ON)
    assert Edition.objects.get().from_on == ON
    manickal = Place.objects.get(code="G01046")
    assert (manickal.name.ml, manickal.kind, manickal.district) == (
        "മാണിക്കൽ",
        "grama_panchayat",
        "Thiruvananthapuram",
    )
    assert str(manickal.id) in entry.payload  # the id is in the record, so that a rebuild gives the same row


def test_headings_of_the_state_election_commission(tmp_path: Path) -> None:
    text = "District,Local Body Type,Local Body Code,Local Body Name,Ward Count\nKASARGOD,Grama Panchayat,G14001,Kumbadaje,14\n"
    report = taken(listed(tmp_path, text))
    assert report.taken == 1
    place = Place.objects.get()
    assert (place.district, place.kind, place.name_en, place.name_ml, place.authority) == (
        "Kasaragod", "grama_panchayat", "Kumbadaje", "", "LSG",
    )  # fmt: skip


def test_headings_with_both_names_and_the_old_chillu(tmp_path: Path) -> None:
    text = (
        "admin_leve,local_auth,name,name_ml,wikidata,LSGI_Code,District\r\n"
        "8,gram_panchayat,Velur Gramapanchayath,വേലൂര്\u200d ഗ്രാമപഞ്ചായത്ത്,Q1,G08001,Thrissur\r\n"
        "8,gram_panchayat,Aruvikkara Gramapanchayath,Aruvikkara Gramapanchayath,Q2,G01041,Thiruvananthapuram\r\n"
        "8,gram_panchayat,Kallara Grampanchayat,കല്ലറ ഗ്രാമപഞ്ചായത്ത് (തിരുവനന്തപുരം),Q3,G01050,Thiruvananthapuram\r\n"
    )
    report = taken(listed(tmp_path, text))
    names = {p.code: (p.name_en, p.name_ml) for p in Place.objects.all()}
    assert names == {"G08001": ("Velur", "വേലൂർ"), "G01041": ("Aruvikkara", ""), "G01050": ("Kallara", "കല്ലറ")}
    assert [d.where for d in report.doubts] == ["3"]  # Malayalam column in English letters: taken, and said


def test_taluks_by_their_lgd_headings_and_semicolons(tmp_path: Path) -> None:
    text = "State Code;District Code;District Name;Sub-district Code;Sub-district Name\n32;563;PALAKKAD;5651;Alathur\n"
    taken(listed(tmp_path, text))
    place = Place.objects.get()
    assert (place.kind, place.authority, place.code, place.name_en) == ("taluk", "LGD", "5651", "Alathur")


def test_every_refused_row_with_its_number_and_all_that_is_wrong(tmp_path: Path) -> None:
    text = (
        "code,kind,name_en,name_ml,district\n"
        "G1,grama_panchayat,Manickal,മാണിക്കൽ,Thiruvananthapuram\n"
        ",hamlet,,,Atlantis\n"
        "G1,municipality,Vembayam,,Thiruvananthapuram\n"
        "\n"
        'G2,municipality,"Nedu,mangad",നെടുമങ്ങാട്,Trivandrum\n'
        "G3,municipality,Nedu,mangad,x,Thiruvananthapuram\n"
        f"G4,municipality,{'N' * 201},,Palakkad\n"
    )
    report = taken(listed(tmp_path, text))
    assert {(r.row, len(r.problems)) for r in report.refused} == {(3, 4), (4, 1), (7, 2), (8, 1)}
    assert sorted(Place.objects.values_list("code", flat=True)) == ["G1", "G2"]
    assert report.taken == 2
    assert "Row 2 already has the code G1" in "\n".join(report.lines("en"))
    assert "കോഡ് 2-ാം വരിയിൽ" in "\n".join(report.lines("ml"))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("പേര്,കോഡ്,ജില്ല\n".encode("utf-16-le"), "UTF-8"),
        (b"name,code,district\nCaf\xe9,1,Kollam\n", "UTF-8"),
        (b"PK\x03\x04....", "zip or office file"),
        (b"name,code,district\n\x00,1,Kollam\n", "not text"),
        (b"ward,population\n1,2\n", "No column has a code"),
        (b"", "No column has a code"),
        (b"code,name,district,kind\n", "Not one row"),
        (b'code,name,district,kind\n1,"Manickal,Thiruvananthapuram,gp\n', "cannot be split"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_whole(tmp_path: Path, content: bytes, words: str) -> None:
    with pytest.raises(Problems, match=words) as refused:
        taken(listed(tmp_path, content))
    assert all(refused.value.lines("ml"))
    assert not Entry.objects.exists() and not Place.objects.exists()


def test_the_line_of_a_letter_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problems) as refused:
        taken(listed(tmp_path, b"name,code,district\nA,1,Kollam\nCaf\xe9,1,Kollam\n"))
    assert refused.value.found[0].where == "list.csv:3"


def test_utf16_from_a_spreadsheet_is_read(tmp_path: Path) -> None:
    text = "code,kind,name_ml,district\nG1,ഗ്രാമപഞ്ചായത്ത്,മാണിക്കൽ,തിരുവനന്തപുരം\n"
    assert taken(listed(tmp_path, text.encode("utf-16"))).taken == 1


def test_an_edition_is_imported_once() -> None:
    taken(EXAMPLE)
    with pytest.raises(Problems, match="there already"):
        taken(EXAMPLE)
    assert taken(EXAMPLE, "2026").taken == 20


@pytest.mark.parametrize("edition", ["", "../2025", "2025/1", "x" * 41, "അ"])
def test_an_edition_needs_a_plain_name(edition: str) -> None:
    with pytest.raises(Problems, match="cannot name an edition"):
        taken(EXAMPLE, edition)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problems, match="cannot be opened"):
        taken(tmp_path / "nowhere.csv")


def test_a_workbook_is_taken_as_well(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(
        xlsx(
            ["code", "kind", "name_en", "district"],
            ["G1", "gp", "Manickal", "Thiruvananthapuram"],
            [2, "gp", "Vembayam", "Kollam"],
        )
    )
    report = import_places(path, edition="2026", by=SET_UP, on=ON)
    assert report.taken == 2 and sorted(Place.objects.values_list("code", flat=True)) == ["2", "G1"]
