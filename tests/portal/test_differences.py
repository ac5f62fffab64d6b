from __future__ import annotations

import pytest

from sangham.journal.queries import entries_of
from sangham.portal.differences import differences
from sangham.register.entries import SocietyRegistered
from sangham.register.models import AreaPlace, Society
from tests.portal.made import Made


def of(made: Made) -> tuple[SocietyRegistered, Society]:
    entered = entries_of(f"society/{made.society}")[0].what
    assert isinstance(entered, SocietyRegistered)
    return entered, Society.objects.get(pk=made.society)


def test_the_register_of_the_same_day_says_the_same(made: Made) -> None:
    assert differences(*of(made)) == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"standing": "under_liquidation"}, "the standing (now: under liquidation)"),
        ({"name_en": "Kalpaka Stores Co-operative Society Limited"}, "the name"),
        ({"name_ml": ""}, "the name"),
        ({"number": 2042}, "the register number"),
        ({"series": "X"}, "the register number"),
        ({"class_name": "credit"}, "the class"),
        ({"tier": "central"}, "the class"),
    ],
)
def test_each_change_is_named(made: Made, change: dict[str, object], says: str) -> None:
    Society.objects.filter(pk=made.society).update(**change)
    assert [text.en for text in differences(*of(made))] == [says]


def test_an_area_that_shrank_is_named(made: Made) -> None:
    AreaPlace.objects.filter(society=made.society).first().delete()
    assert [text.en for text in differences(*of(made))] == ["the area of operation"]


def test_without_an_entry_to_compare_the_standing_alone_is_looked_at(made: Made) -> None:
    Society.objects.filter(pk=made.society).update(standing="dormant", number=7)
    assert [t.en for t in differences(None, of(made)[1])] == ["the standing (now: dormant)"]
