"""What matters have entered: known on any day, corrected by two, and told in the society's history like all else."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import Actor
from sangham.journal.models import Entry
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.register.actions.affiliate_society import affiliate_society
from sangham.register.actions.change_name import change_name
from sangham.register.actions.reconstruct_registration import reconstruct_registration
from sangham.register.checks import Clause
from sangham.register.history import history_of
from sangham.register.known import as_known
from sangham.register.models import Affiliation, Society, SocietyName
from tests.register.conftest import KALPAKA, REGISTRAR, Enter, Register
from tests.register.test_corrections import PAPER, corrected

NEW = Name("Parijatham Stores Limited", "പാരിജാതം സ്റ്റോർസ് ക്ലിപ്തം")
CHANGED_ON = date(2026, 5, 4)
TODAY = date(2027, 1, 1)
CLAUSES = [Clause("1", "Name", f"The name is {NEW.en}.")]


def renamed(register: Register, **otherwise: object) -> Society:
    given: dict[str, object] = {
        "name": NEW, "bye_laws": CLAUSES, "from_on": CHANGED_ON, "matter": uuid4(), "by": REGISTRAR, "on": CHANGED_ON,
    }  # fmt: skip
    society = register().id
    change_name(society, **(given | otherwise))  # type: ignore[arg-type]
    return Society.objects.get(pk=society)


def last(society: Society) -> int:
    return Entry.objects.filter(stream=society.stream).latest("number").number


def test_the_name_of_each_day_is_known(register: Register) -> None:
    of = renamed(register)
    before = as_known(of.id, on=CHANGED_ON - timedelta(days=1), known_on=TODAY)
    after = as_known(of.id, on=CHANGED_ON, known_on=TODAY)
    assert before is not None and after is not None
    assert (before.society.name, after.society.name) == (KALPAKA, NEW)
    assert [n.name for n in after.names] == [KALPAKA] and before.names == ()
    assert after.bye_laws[0].text == CLAUSES[0].text
    assert [c.number for c in before.bye_laws] == [c.number for c in after.bye_laws]
    assert any(NEW.en in line.says.en and line.clause == "s.10(2)" for line in history_of(of))


def test_a_new_name_wrongly_written_is_corrected_by_two(register: Register) -> None:
    of = renamed(register)
    corrected(of.id, last(of), says={"name_ml": "പാരിജാതം സ്റ്റോഴ്സ് ക്ലിപ്തം", "from_on": "2026-05-11"})
    names = list(SocietyName.objects.filter(society=of).order_by("from_on"))
    assert [n.until_on for n in names] == [date(2026, 5, 11), None]
    assert Society.objects.get(pk=of.id).name_ml == names[1].name_ml == "പാരിജാതം സ്റ്റോഴ്സ് ക്ലിപ്തം"
    assert check_tables() == []
    with pytest.raises(Problems):
        corrected(of.id, 2, says={"name_en": "x" * 301})


@pytest.mark.parametrize(
    "otherwise",
    [
        {"name": KALPAKA},
        {"name": Name("x" * 301, "")},
        {"bye_laws": []},
        {"from_on": CHANGED_ON + timedelta(days=1)},
        {"from_on": date(2020, 1, 1)},  # before it was registered
        {"by": Actor("ui-vembayam", "JR-TVM", "s.10")},
        {"by": Actor("jr-pkd", "JR-PKD", "s.10")},
    ],
)
def test_what_is_wrong_is_told_and_nothing_entered(register: Register, otherwise: dict[str, object]) -> None:
    with pytest.raises(Problems) as told:
        renamed(register, **otherwise)
    assert told.value.lines("ml")
    assert SocietyName.objects.count() == 1 and not Entry.objects.filter(kind="name_changed").exists()


def test_a_number_found_is_corrected_and_stays_marked(enter: Enter) -> None:
    society = enter(number=None, registered_on=None, class_name="consumer")
    reconstruct_registration(
        society, number=386, registered_on=date(1961, 7, 1), found_in=[PAPER], matter=uuid4(), by=REGISTRAR,
        on=CHANGED_ON,
    )  # fmt: skip
    of = Society.objects.get(pk=society)
    corrected(society, last(of), says={"number": 387})
    of = Society.objects.get(pk=society)
    assert of.number == 387 and of.reconstructed_from == [PAPER.model_dump(mode="json")]
    other = enter(number=388)
    with pytest.raises(Problems):
        corrected(society, 2, says={"number": 388})
    assert Society.objects.get(pk=other).number == 388
    assert check_tables() == []


def test_an_affiliation_struck_out_is_none(register: Register, enter: Enter) -> None:
    of, to = register().id, enter(tier="apex")
    given = {"to": to, "how": "decision", "matter": uuid4(), "by": REGISTRAR}
    with pytest.raises(Problems):
        affiliate_society(of, from_on=CHANGED_ON + timedelta(days=1), on=CHANGED_ON, **given)  # type: ignore[arg-type]
    with pytest.raises(Problems):
        affiliate_society(of, from_on=CHANGED_ON, on=CHANGED_ON, **{**given, "to": uuid4()})  # type: ignore[arg-type]
    affiliate_society(of, from_on=CHANGED_ON, on=CHANGED_ON, **given)  # type: ignore[arg-type]
    with pytest.raises(Problems):
        affiliate_society(of, from_on=CHANGED_ON, on=CHANGED_ON, **given)  # type: ignore[arg-type]
    known = [as_known(of, on=CHANGED_ON - timedelta(days=d), known_on=TODAY) for d in (0, 1)]
    assert [len(k.affiliations) for k in known if k is not None] == [1, 0]
    corrected(of, last(Society.objects.get(pk=of)), strike=True)
    assert not Affiliation.objects.exists()
    assert check_tables() == []
