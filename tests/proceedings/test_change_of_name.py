"""Change of name, s.10: by an amendment registered; both names stand with their days; the certificate is amended."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.queries import entries_of
from sangham.kernel.problem import Problems
from sangham.law.outcome import Outcome
from sangham.proceedings.actions.decide_matter import decide_matter
from sangham.proceedings.consulting import running
from sangham.proceedings.name_warning import warning
from sangham.proceedings.queries import standing_of
from sangham.register.finding import search_societies
from sangham.register.models import Society, SocietyName
from sangham.register.queries import bye_laws_of, society
from tests.proceedings.staged import (
    JR,
    KALPAKA,
    PARIJATHAM,
    RECEIVED_ON,
    SATISFIED,
    WHY,
    looked_at,
    name_change,
    office,
    older,
    registered,
    satisfied,
)

ORDERED_ON = date(2026, 2, 20)


@pytest.fixture
def kalpaka(db: None) -> UUID:
    office()
    return registered()


def granted(matter: UUID, on: date = ORDERED_ON) -> None:
    looked_at(matter)
    satisfied(matter, *SATISFIED)
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=on)


def test_both_names_stand_with_their_days_and_are_found(kalpaka: UUID) -> None:
    matter = name_change(kalpaka)
    granted(matter)
    of = society(kalpaka)
    assert of is not None and of.name == PARIJATHAM
    names = SocietyName.objects.filter(society=kalpaka).order_by("from_on")
    assert [(n.name_en, n.until_on) for n in names] == [(KALPAKA.en, ORDERED_ON), (PARIJATHAM.en, None)]
    for sought in (KALPAKA.en, PARIJATHAM.ml):
        assert [f.society.id for f in search_societies(sought)] == [kalpaka]
    before, after = bye_laws_of(of, ORDERED_ON - timedelta(days=1)), bye_laws_of(of, ORDERED_ON)
    assert [KALPAKA.en in before[0].text, PARIJATHAM.en in after[0].text] == [True, True]
    assert [c.number for c in after] == ["1", "2"] and before[1].id == after[1].id
    entry = entries_of(of.stream)[-1]
    assert (entry.kind, entry.what.matter) == ("name_changed", matter)  # type: ignore[attr-defined]
    assert check_tables() == []


def test_it_is_for_the_law_to_find(kalpaka: UUID) -> None:
    found = looked_at(matter := name_change(kalpaka))
    assert found.answer is not None and found.answer.outcome is Outcome.DISCRETION
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)
    with pytest.raises(Problems):
        decide_matter(matter, granted=False, reasons=WHY, by=JR, on=ORDERED_ON)
    assert SocietyName.objects.filter(society=kalpaka).count() == 1


@pytest.mark.parametrize(
    ("facts", "ground"),
    [
        ({"name_en": "Parijatham Stores", "name_ml": "പാരിജാതം സ്റ്റോർസ്"}, "s.5(2)"),
        ({"circle_union_consulted": False}, "s.12(2)(b)"),
        ({"name_en": KALPAKA.en, "name_ml": KALPAKA.ml}, "s.10(1)"),  # no change of name at all
    ],
)
def test_refused_on_the_clause_that_failed(kalpaka: UUID, facts: dict[str, object], ground: str) -> None:
    looked_at(matter := name_change(kalpaka, facts=facts))
    satisfied(matter, *SATISFIED)
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)
    refused = decide_matter(matter, granted=False, reasons=WHY, by=JR, on=ORDERED_ON)
    assert ground in refused.grounds
    assert refused.communication_due_on == ORDERED_ON + timedelta(days=7)  # s.12(4)
    limits = {limit.citation: run.due_on for limit, run in running(standing_of(matter), known_on=ORDERED_ON)}
    assert limits == {"s.12(4A)": RECEIVED_ON + timedelta(days=90), "s.12(4)": ORDERED_ON + timedelta(days=7)}
    of = society(kalpaka)
    assert of is not None and of.name == KALPAKA


def test_the_society_is_no_neighbour_of_itself(kalpaka: UUID) -> None:
    """Where the area changes too, s.7(1)(c) asks of societies alike; of the others, one by one."""
    near = older()
    looked_at(matter := name_change(kalpaka, facts={"amendment_changes_area": True}))
    satisfied(matter, *SATISFIED)
    with pytest.raises(Problems) as told:
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)
    assert "s.7(1)(c)" in {p.where for p in told.value.found}
    Society.objects.filter(pk=near).update(standing="cancelled")
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)


def test_warned_of_a_name_alike_other_than_its_own(kalpaka: UUID) -> None:
    other = registered(PARIJATHAM)
    looked_at(matter := name_change(kalpaka))
    s = standing_of(matter)
    assert [a.society for a in s.names_alike] == [other]
    told = warning(s)
    assert told is not None and PARIJATHAM.en in told.en
    looked_at(own := name_change(kalpaka, facts={"name_en": KALPAKA.en.replace("Limited", "Ltd.")}))
    assert kalpaka not in {a.society for a in standing_of(own).names_alike}


def test_the_day_that_the_amendment_names(kalpaka: UUID) -> None:
    """S.13: one before the registration has two readings; the register takes no name whose day has not come."""
    early = date(2026, 2, 10)
    for reading, day in (("registration", ORDERED_ON), ("named", early)):
        of = registered()
        looked_at(matter := name_change(of, takes_effect_on=early))
        satisfied(matter, *SATISFIED, early_day=reading)
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)
        assert SocietyName.objects.get(society=of, until_on=None).from_on == day
    looked_at(matter := name_change(kalpaka, takes_effect_on=ORDERED_ON + timedelta(days=30)))
    satisfied(matter, *SATISFIED)
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)
    decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON + timedelta(days=30))


def test_where_no_name_is_stated_none_is_given(kalpaka: UUID) -> None:
    """Nor of a society whose liability is not limited, of which section 5(2) asks nothing."""
    unnamed = {"name_en": "", "name_ml": None, "amendment_changes_name": True, "limited_liability": False}
    looked_at(matter := name_change(kalpaka, facts=unnamed))
    satisfied(matter, *SATISFIED)
    with pytest.raises(Problems, match="new name"):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)


def test_a_bye_law_has_to_be_worded(kalpaka: UUID) -> None:
    looked_at(matter := name_change(kalpaka, bye_laws=()))
    satisfied(matter, *SATISFIED)
    with pytest.raises(Problems):
        decide_matter(matter, granted=True, reasons=WHY, by=JR, on=ORDERED_ON)
    assert standing_of(matter).ordered is None
