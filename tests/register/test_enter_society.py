"""Entering a society of an older register: what is not known stays unknown."""

from __future__ import annotations

import pytest

from sangham.journal.actor import Actor
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.register.models import Society
from sangham.register.queries import area_of
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
