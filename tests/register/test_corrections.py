"""Corrections: proposed by one official, approved or declined by a second; the first entry stays."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel import clock
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.register.actions.approve_correction import approve_correction
from sangham.register.actions.decline_correction import decline_correction
from sangham.register.actions.enter_committee import enter_committee
from sangham.register.actions.enter_standing import enter_standing
from sangham.register.actions.propose_correction import propose_correction
from sangham.register.entries_of_standing import PaperOf
from sangham.register.holders import Named
from sangham.register.known import as_known, name_of
from sangham.register.models import Correction, Society
from sangham.register.queries import area_of, bye_laws_of, search_societies
from tests.register.conftest import INSPECTOR, ORDERED_ON, REGISTRAR, Enter, Register, place_ids

ON = date(2026, 6, 1)
PAPER = PaperOf(kind="register", number="volume 4", dated_on=None, sha256=None)


def proposed(society: UUID, entry: int = 1, by: Actor = INSPECTOR, **given: Any) -> UUID:
    says = given.pop("says", {})
    made = propose_correction(
        society, entry=entry, says=says, why="The page says otherwise.", paper=PAPER, by=by, on=ON, **given
    )
    return Correction.objects.get(society_id=society, proposal=made.number).id


def corrected(society: UUID, entry: int = 1, **given: Any) -> UUID:
    id_ = proposed(society, entry, **given)
    approve_correction(id_, by=REGISTRAR, on=ON)
    return id_


def test_nothing_changes_until_a_second_official_approves(enter: Enter) -> None:
    society = enter()
    id_ = proposed(society, says={"class_name": "miscellaneous"})
    assert Society.objects.get(pk=society).class_name == "credit"
    with pytest.raises(Problems, match="proposed"):
        approve_correction(id_, by=INSPECTOR, on=ON)
    approve_correction(id_, by=REGISTRAR, on=ON)
    assert Society.objects.get(pk=society).class_name == "miscellaneous"
    assert check_tables() == []
    for again in (approve_correction, decline_correction):
        with pytest.raises(Problems, match="decided already"):
            again(id_, by=REGISTRAR, on=ON, **({} if again is approve_correction else {"why": "x"}))  # type: ignore[operator]


def test_what_is_declined_stays_as_it_was(enter: Enter) -> None:
    society = enter()
    id_ = proposed(society, says={"registered_on": "1962-07-01"})
    with pytest.raises(Problems, match="Why it is declined"):
        decline_correction(id_, why=" ", by=REGISTRAR, on=ON)
    decline_correction(id_, why="The page says 1961.", by=REGISTRAR, on=ON)
    found = Correction.objects.get(pk=id_)
    assert (found.decision, found.decided_why) == ("declined", "The page says 1961.")
    assert Society.objects.get(pk=society).registered_on == date(1961, 7, 1)
    assert check_tables() == []


def test_any_fact_of_the_register_may_be_corrected(register: Register) -> None:
    society = register().id
    corrected(society, says={"name_en": "Kalpaka Consumers Co-operative Society Limited"})
    corrected(society, says={"area": [str(i) for i in place_ids("Manickal")]})
    corrected(society, says={"bye_laws/2(a)/text": "Much more.", "effective_on": "2026-04-02"})
    corrected(society, says={"registered_office/en": "Manickal"})
    found = Society.objects.get(pk=society)
    assert found.name_en.startswith("Kalpaka Consumers") and found.registered_on == date(2026, 4, 2)
    assert [p.name_en for p in area_of(found)] == ["Manickal"]
    assert [c.text for c in bye_laws_of(found)][2] == "Much more."
    assert found.registered_office is not None and found.registered_office.en == "Manickal"
    assert [f.society.id for f in search_societies("Kalpaka Consumers")] == [society]
    first = Entry.objects.get(stream=found.stream, number=1)
    assert '"Kalpaka Consumer ' in first.payload, "what was first entered is there for ever"
    assert check_tables() == []


def test_a_number_stays_unique_and_one_that_is_left_is_not_given_again(register: Register) -> None:
    one, two = register(), register(name=Name("Another Society Limited", ""))
    with pytest.raises(Problems, match="number of Another"):
        proposed(one.id, says={"number": two.number})
    id_ = proposed(two.id, says={"number": two.number + 7})
    corrected(one.id, says={"number": two.number + 7})
    with pytest.raises(Problems, match="number of Kalpaka"):
        approve_correction(id_, by=REGISTRAR, on=ON)
    corrected(one.id, says={"number": one.number})
    assert register(name=Name("A third Society Limited", "")).number == two.number + 8
    assert check_tables() == []


def test_a_correction_is_itself_corrected(enter: Enter) -> None:
    society = enter()
    corrected(society, says={"number": 835})
    first = Correction.objects.get(society_id=society)
    corrected(society, entry=first.proposal, says={"number": 358})
    second = Correction.objects.exclude(pk=first.id).get()
    assert (second.entry, second.corrects) == (1, first.proposal)
    assert second.changes == [{"field": "number", "was": 835, "says": 358}]
    assert Society.objects.get(pk=society).number == 358
    with pytest.raises(Problems, match="not been approved"):
        proposed(society, entry=proposed_number(society), says={"number": 1})


def proposed_number(society: UUID) -> int:
    return Correction.objects.get(pk=proposed(society, says={"number": 77})).proposal


def test_of_two_proposals_of_one_field_the_second_is_told_of_the_first(enter: Enter) -> None:
    society = enter()
    one, two = proposed(society, says={"number": 1}), proposed(society, says={"number": 2})
    approve_correction(one, by=REGISTRAR, on=ON)
    with pytest.raises(Problems, match="corrected since"):
        approve_correction(two, by=REGISTRAR, on=ON)
    decline_correction(two, why="It is 1.", by=REGISTRAR, on=ON)
    assert Society.objects.get(pk=society).number == 1


def test_an_entry_is_struck_and_brought_back(enter: Enter) -> None:
    society = enter()
    entry = enter_standing(
        society, standing="dormant", from_on=date(2020, 1, 1), paper=None, by=INSPECTOR, on=ON
    )
    corrected(society, entry=entry.number, strike=True)
    assert Society.objects.get(pk=society).standing == "working"
    corrected(society, entry=entry.number, says={"from_on": "2021-01-01"})
    assert Society.objects.get(pk=society).standing == "dormant"
    assert check_tables() == []


def test_the_name_of_an_office_bearer_is_corrected_beside_the_record(enter: Enter) -> None:
    society = enter()
    entry = enter_committee(
        society, constituted="elected", seats=9, from_on=date(2024, 1, 1), until_on=None,
        holders=[Named("president", Name("A. Preman", ""))], paper=None, by=INSPECTOR, on=ON,
    )  # fmt: skip
    known = as_known(society, on=ON, known_on=clock.today())
    assert known is not None
    holder = known.office_bearers[0]
    assert name_of(society, holder) == Name("A. Preman", "")
    corrected(society, entry=entry.number, names={holder.id: Name("A. Premanandan", "")})
    known = as_known(society, on=ON, known_on=clock.today())
    assert known is not None
    assert name_of(society, known.office_bearers[0]) == Name("A. Premanandan", "")
    assert not Entry.objects.filter(payload__contains="Preman").exists()
    assert check_tables() == []


@pytest.mark.parametrize(
    ("says", "refusal"),
    [
        ({"office": "GM-DIC-TVM"}, "what the entry is about"),
        ({"colour": "red"}, "no such field"),
        ({"bye_laws/9/text": "x"}, "no such field"),
        ({"number": -4}, "cannot stand here"),
        ({"number": 2**31}, "cannot be kept"),
        ({"number": "many"}, "cannot stand here"),
        ({"name_en": "", "name_ml": ""}, "A society has a name"),
        ({"name_en": "x" * 301}, "x…» cannot stand here"),
        ({"class_name": "pirates"}, "not a class"),
        ({"class_name": ""}, "not a class"),
        ({"tier": "cloud"}, "not a tier"),
        ({"area": []}, "cannot stand here"),
        ({"series": "x" * 21}, "more than 20"),
        ({"effective_on": "2126-01-01"}, "not come yet"),
        ({"effective_on": "yesterday"}, "cannot stand here"),
        ({"bye_laws/1/text": ""}, "cannot stand here"),
        ({"registered_office/en": "x" * 501}, "more than 500"),
        ({"number": 2041}, "says so already"),
        ({}, "says so already"),
    ],
)
def test_what_would_not_hold_together_is_refused(register: Register, says: Any, refusal: str) -> None:
    society = register().id
    with pytest.raises(Problems, match=refusal) as refused:
        proposed(society, says=says)
    assert all(refused.value.lines("ml"))
    assert Entry.objects.filter(stream=f"society/{society}").count() == 1


def test_all_that_is_wrong_is_told_at_once(register: Register) -> None:
    society = register().id
    with pytest.raises(Problems) as refused:
        proposed(society, says={"office": "x", "colour": "red", "society": "y"})
    assert len(refused.value.found) == 3
    with pytest.raises(Problems, match="never leaves"):
        proposed(society, strike=True)
    with pytest.raises(Problems, match="no entry with this number"):
        proposed(society, entry=5, says={"number": 3})
    with pytest.raises(Problems, match="posted at this office"):
        proposed(society, says={"number": 3}, by=Actor("jr-pkd", "JR-PKD", "register"))


def test_a_day_of_registration_is_not_put_after_what_followed_it(enter: Enter) -> None:
    society = enter()
    enter_standing(society, standing="dormant", from_on=date(1970, 1, 1), paper=None, by=INSPECTOR, on=ON)
    with pytest.raises(Problems, match="before the society was registered"):
        proposed(society, says={"registered_on": "1971-07-01"})


def test_as_it_was_known_before_the_correction(register: Register) -> None:
    society = register().id
    with clock.stopped(datetime(2027, 1, 5, 6, tzinfo=UTC)):
        corrected(society, says={"class_name": "women"})
    found = [
        as_known(society, on=ORDERED_ON, known_on=known_on)
        for known_on in (date(2027, 1, 4), date(2027, 1, 5))
    ]
    assert [k.society.class_name for k in found if k] == ["consumer", "women"]
