"""Entering a society of an older register: what is not known stays unknown."""

from __future__ import annotations

import json

import pytest

from sangham.journal.actor import Actor
from sangham.journal.kinds import read_payload
from sangham.journal.models import Entry, Particular
from sangham.kernel.names import Name
from sangham.kernel.partial_day import PartialDay
from sangham.kernel.problem import Problems
from sangham.register.actions.enter_society import Besides
from sangham.register.entries import SocietyEntered
from sangham.register.models import Society
from sangham.register.queries import area_of, history_of, search_societies
from tests.register.conftest import Enter


def test_what_the_older_register_says_stands(enter: Enter) -> None:
    society = Society.objects.get(pk=enter())
    assert society.name_en == "Manickal Service Co-operative Society Ltd."
    assert society.number_text.en == "T 385" and society.area_known
    assert society.entered_from == "Register of societies, volume 4"
    assert society.registered_office is None


def test_what_it_does_not_say_is_not_made_up(enter: Enter) -> None:
    id_ = enter(number=None, area=None, registered_on=None, class_name="", name=Name("", "പഴയ സംഘം"))
    society = Society.objects.get(pk=id_)
    assert (society.number, society.registered_on, society.area_known) == (None, None, False)
    assert area_of(society) == [] and society.class_text.en == "Primary co-operative society"
    assert "not known" in society.number_text.en and society.name.in_("en") == "പഴയ സംഘം"
    enter(number=None, name=Name("Another without a number", ""))


def test_another_series_is_kept_apart(enter: Enter) -> None:
    enter()
    society = Society.objects.get(pk=enter(series="A", series_ml="എ"))
    assert society.number_text.ml == "എ 385"
    assert Society.objects.get(pk=enter(series="B")).number_text.ml == "B 385"


def test_all_that_is_wrong_is_told(enter: Enter) -> None:
    with pytest.raises(Problems) as refused:
        enter(number=0, standing="sleepy", entered_from=" ", class_name="pirates", area=[])
    assert {p.where for p in refused.value.found} == {
        "number",
        "standing",
        "entered_from",
        "class_name",
        "area",
    }
    with pytest.raises(Problems, match="number"):
        enter(number=2**31)
    with pytest.raises(Problems, match="No office"):
        enter(office="NOWHERE")
    enter()
    with pytest.raises(Problems, match="number of Manickal Service"):
        enter()
    with pytest.raises(Problems, match="posted at this office"):
        enter(number=9, by=Actor("jr-pkd", "JR-PKD", "register"))
    assert Society.objects.count() == 1


def test_a_day_known_in_part_is_not_made_whole(enter: Enter) -> None:
    society = Society.objects.get(pk=enter(registered_on=PartialDay(1961, 7)))
    assert society.registered_on is None and society.registered == PartialDay(1961, 7)
    assert "July 1961" in history_of(society)[-1].says.en
    whole = Society.objects.get(pk=enter(registered_on=PartialDay(1961, 7, 1), number=386))
    assert str(whole.registered_on) == "1961-07-01" and whole.registered_within == ""


def test_what_else_it_says(enter: Enter) -> None:
    besides = Besides(
        former_names=[Name("Vembayam Weavers Society No. 9", "")],
        sector="weaving",
        liability="limited",
        registered_office=Name("", "വെമ്പായം പി.ഒ."),
        area_as_written=["Ward 5 of Vembayam"],
        remarks="the file is lost",
        as_written={"standing": "not fnctg"},
        row="a" * 64,
        particulars={"row": {"G7": "a person"}},
    )
    id_ = enter(tier="", standing="", class_name="", besides=besides)
    society = Society.objects.get(pk=id_)
    assert society.class_text.en == "Co-operative society" and society.standing_text.ml == "അറിയില്ല"
    assert society.liability_text.en == "limited liability" and society.sector == "weaving"
    assert society.registered_office is not None and society.registered_office.en == "വെമ്പായം പി.ഒ."
    assert society.area_as_written == ["Ward 5 of Vembayam"] and society.remarks == "the file is lost"
    (found,) = search_societies("vembaayam veavers")
    assert found.society == society and found.name is not None and found.name.former
    assert found.name.name_en == "Vembayam Weavers Society"
    entry = Entry.objects.get(stream=society.stream)
    assert "a person" not in entry.payload and entry.version == 2
    assert json.loads(Particular.objects.get(entry=entry).content or "") == {"G7": "a person"}
    with pytest.raises(Problems, match="already"):
        enter(number=None, besides=Besides(row="a" * 64))


def test_what_is_too_long_is_told_of_each(enter: Enter) -> None:
    with pytest.raises(Problems) as refused:
        enter(series="x" * 21, besides=Besides(sector="x" * 101, remarks="x" * 2001))
    assert {p.where for p in refused.value.found} == {"series", "sector", "remarks"}


def test_version_1_is_read_with_nothing_added(enter: Enter) -> None:
    entry = Entry.objects.get(stream=Society.objects.get(pk=enter()).stream)
    newer = json.loads(entry.payload)
    first = {
        "id", "name_id", "office", "series", "series_ml", "number", "name_en", "name_ml", "class_name", "tier",
        "registered_on", "standing", "area", "entered_from",
    }  # fmt: skip
    older = {name: value for name, value in newer.items() if name in first}
    read = read_payload("society_entered", 1, older)
    assert isinstance(read, SocietyEntered) and read == read_payload("society_entered", 2, newer)
    assert read.row is None and read.former_names == () and read.registered_within == ""
