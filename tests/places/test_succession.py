"""What became of places: renamed, merged, divided; an area of an older edition read in a newer one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import SET_UP
from sangham.kernel.problem import Problems
from sangham.places.actions.divide_place import divide_place
from sangham.places.actions.import_places import import_places
from sangham.places.actions.merge_places import merge_places
from sangham.places.actions.rename_place import rename_place
from sangham.places.queries import find_place, places_with_ids
from sangham.places.succession import meeting, read_in

pytestmark = pytest.mark.django_db
ORDER = "Notification of the Government, an example"
LISTS = {
    "2010": ("Kept:G1", "Oldname:G2", "East:G3", "West:G4", "Whole:G5", "Lost:G6"),
    "2020": ("Kept:G1", "Newname:G12", "Joined:G13", "Upper:G14", "Lower:G15"),
    "2030": ("Kept:G1", "Newname:G12", "Joined:G13", "Upper:G14", "Lower:G16"),
}


@pytest.fixture(autouse=True)
def _editions(db: None, tmp_path: Path) -> None:
    for year, places in LISTS.items():
        rows = (f"{p.split(':')[1]},grama panchayat,{p.split(':')[0]},Kollam" for p in places)
        path = tmp_path / f"{year}.csv"
        path.write_text("\n".join(["code,kind,name_en,district", *rows]))
        import_places(path, edition=year, by=SET_UP, on=date(int(year), 1, 1))
    on = date(2020, 4, 1)
    rename_place(place("Oldname", "2010"), becomes=place("Newname", "2020"), order=ORDER, by=SET_UP, on=on)
    merge_places(
        [place("East", "2010"), place("West", "2010")],
        into=place("Joined", "2020"),
        order=ORDER,
        by=SET_UP,
        on=on,
    )
    divide_place(
        place("Whole", "2010"),
        into=[place("Upper", "2020"), place("Lower", "2020")],
        order=ORDER,
        by=SET_UP,
        on=on,
    )
    rename_place(
        place("Lower", "2020"), becomes=place("Lower", "2030"), order=ORDER, by=SET_UP, on=date(2030, 1, 2)
    )


def place(name: str, edition: str) -> UUID:
    return find_place(name, edition=edition).id


@pytest.mark.parametrize(
    ("name", "edition", "becomes", "how"),
    [
        ("Kept", "2020", ["Kept"], "same"),
        ("Kept", "2030", ["Kept"], "same"),
        ("Oldname", "2020", ["Newname"], "renamed"),
        ("Oldname", "2030", ["Newname"], "renamed"),
        ("East", "2030", ["Joined"], "merged"),
        ("Whole", "2020", ["Lower", "Upper"], "divided"),
        ("Lost", "2030", [], "unknown"),
        ("Kept", "2010", ["Kept"], "same"),
    ],
)
def test_an_area_of_an_older_edition_in_a_newer(
    name: str, edition: str, becomes: list[str], how: str
) -> None:
    (read,) = read_in([place(name, "2010")], edition)
    assert ([p.name_en for p in read.becomes], read.how) == (becomes, how)
    assert all(p.edition_id == edition for p in read.becomes)


def test_a_part_that_is_renamed_later_is_followed_too() -> None:
    (read,) = read_in([place("Whole", "2010")], "2030")
    assert {p.name_en for p in read.becomes} == {"Upper", "Lower"} and read.how == "divided"


def met_by(*ids: UUID) -> dict[UUID, set[UUID]]:
    return meeting(places_with_ids(ids))


def test_places_that_meet_across_editions() -> None:
    east, west, joined = place("East", "2010"), place("West", "2010"), place("Joined", "2020")
    met = met_by(east, joined)
    assert joined in met[east] and place("Joined", "2030") in met[east] and west not in met[east]
    assert {east, west} <= met[joined]
    assert met_by(place("Lower", "2030"))[place("Lower", "2030")] >= {place("Whole", "2010")}
    assert met_by() == {}


def test_what_is_not_so_is_refused_and_the_tables_agree() -> None:
    east, joined = place("East", "2010"), place("Joined", "2020")
    with pytest.raises(Problems, match="recorded already"):
        merge_places([east, place("West", "2010")], into=joined, order=ORDER, by=SET_UP, on=date(2020, 4, 1))
    with pytest.raises(Problems, match="newer than its own"):
        rename_place(joined, becomes=place("Lost", "2010"), order=ORDER, by=SET_UP, on=date(2020, 4, 1))
    with pytest.raises(Problems, match="named twice"):
        divide_place(east, into=[joined, joined], order=ORDER, by=SET_UP, on=date(2020, 4, 1))
    with pytest.raises(Problems, match="No place with this id") as refused:
        rename_place(UUID(int=7), becomes=joined, order=" ", by=SET_UP, on=date(2020, 4, 1))
    assert len(refused.value.found) == 2 and all(refused.value.lines("ml"))
    assert check_tables() == []
