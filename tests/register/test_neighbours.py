"""Whose area shares a place, s.7(1)(c): by code across editions, districts taking in their places."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

from sangham.journal.actor import SET_UP
from sangham.kernel.names import Name
from sangham.places.actions.import_places import import_places
from sangham.places.queries import find_place
from sangham.register.facts import neighbours
from sangham.register.models import Society
from sangham.register.neighbours import neighbours_of, overlapping
from tests.register.conftest import Enter, Register, place_ids

ON = date(2026, 3, 1)


def found(*names: str, **keywords: object) -> dict[str, list[str]]:
    ids = place_ids(*names)
    return {
        n.society.name_en: [p.name_en for p in n.places]
        for n in neighbours_of(ids, on=ON, **keywords)  # type: ignore[arg-type]
    }


def test_places_in_common_and_most_shared_first(enter: Enter) -> None:
    enter(number=1, name=Name("One", ""), area=place_ids("Manickal"))
    enter(number=2, name=Name("Two", ""), area=place_ids("Manickal", "Vembayam", "Karakulam"))
    enter(number=3, name=Name("Far", ""), area=place_ids("Vaniyamkulam"))
    enter(number=4, name=Name("Unknown", ""), area=None)
    assert found("Manickal", "Vembayam") == {"Two": ["Manickal", "Vembayam"], "One": ["Manickal"]}
    assert list(found("Manickal", "Vembayam")) == ["Two", "One"]
    assert found("Nellanad") == {} and neighbours_of([], on=ON) == []


def test_a_district_takes_in_its_places_both_ways(enter: Enter) -> None:
    enter(number=1, name=Name("Whole", ""), area=place_ids("Palakkad district"))
    enter(number=2, name=Name("Part", ""), area=place_ids("Vaniyamkulam"))
    assert found("Vaniyamkulam", "Manickal") == {"Whole": ["Vaniyamkulam"], "Part": ["Vaniyamkulam"]}
    assert found("Palakkad district") == {"Whole": ["Palakkad"], "Part": ["Vaniyamkulam"]}


def test_the_same_place_in_a_later_edition(enter: Enter, tmp_path: Path) -> None:
    enter(area=place_ids("Manickal"))
    later = tmp_path / "later.csv"
    later.write_text("code,kind,name_en,district\nG01046,grama panchayat,Manikkal,Thiruvananthapuram\n")
    import_places(later, edition="2030", by=SET_UP, on=date(2026, 2, 1))
    new = find_place("Manikkal")
    assert new.edition_id == "2030"
    assert [len(n.places) for n in neighbours_of([new.id], on=ON)] == [1]


def test_the_area_of_the_day_counts_and_the_cancelled_do_not(enter: Enter, register: Register) -> None:
    done = register()
    assert found("Manickal") == {}  # registered on 3 April, after the day asked about
    assert [n.society.id for n in neighbours_of(place_ids("Manickal"), on=date(2026, 4, 3))] == [done.id]
    enter()
    assert len(found("Manickal")) == 1
    Society.objects.filter(number=385).update(standing="cancelled")
    assert found("Manickal") == {}


def test_a_society_is_not_its_own_neighbour(enter: Enter) -> None:
    id_ = enter()
    assert found("Manickal", leaving_out=id_) == {}


def test_the_collection_that_law_asks_for(enter: Enter) -> None:
    similar, unlike, open_ = enter(), enter(number=386), enter(number=None)
    facts = neighbours(overlapping(place_ids("Manickal"), on=ON), {str(similar): True, str(unlike): False})
    by_mark = {f["society"]: f for f in facts}
    assert set(by_mark) == {"T 385", "T 386", str(open_)}
    assert by_mark["T 385"] == {
        "society": "T 385",
        "name_en": "Manickal Service Co-operative Society Ltd.",
        "name_ml": "മാണിക്കൽ സർവീസ് സഹകരണ സംഘം ക്ലിപ്തം",
        "places_in_common": 1,
        "similar_type": True,
    }
    assert by_mark["T 386"]["similar_type"] is False and by_mark[str(open_)]["similar_type"] is None
    assert all(isinstance(UUID(str(i)), UUID) for i in (similar, unlike, open_))
