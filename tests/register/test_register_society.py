"""Registration: everything stands at once, the number is issued in order, and nothing wrong is taken."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction

from sangham.journal.actions.rebuild import check_tables
from sangham.journal.actor import SET_UP, Actor
from sangham.journal.models import Entry
from sangham.kernel.names import Name
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.register.checks import Clause
from sangham.register.models import AreaPlace, ByeLaw, Society, SocietyName
from sangham.register.queries import area_of, bye_laws_of, society_of_matter
from tests.register.conftest import KALPAKA, ORDERED_ON, Enter, Register, place_ids


def test_a_registered_society_stands_with_all_that_was_registered(register: Register) -> None:
    matter = uuid4()
    done = register(matter=matter)
    society = society_of_matter(matter)
    assert society is not None and society.id == done.id
    assert (society.number, society.series, society.office_code) == (2041, "T", "JR-TVM")
    assert (
        (society.number_text.en, society.number_text.ml)
        == ("T 2041", "ടി 2041")
        == (
            done.number_text.en,
            done.number_text.ml,
        )
    )
    assert society.name == KALPAKA and society.registered_on == ORDERED_ON
    assert society.class_text.ml == "പ്രാഥമിക സഹകരണ സംഘം: കൺസ്യൂമർ"
    assert society.registered_office is not None and society.registered_office.ml == "വെമ്പായം, തിരുവനന്തപുരം"
    assert society.standing_text.en == "working"
    assert [p.name_en for p in area_of(society, ORDERED_ON)] == ["Manickal", "Vembayam"]
    assert [b.number for b in bye_laws_of(society, ORDERED_ON)] == ["1", "2", "2(a)"]
    assert bye_laws_of(society, date(2026, 4, 2)) == []
    entry = Entry.objects.get(stream=society.stream)
    assert (entry.kind, entry.author, entry.power) == ("society_registered", "jr-tvm", "s.7(1)")


def test_the_number_is_no_part_of_the_name_that_is_kept(register: Register) -> None:
    done = register(name=Name("Kalpaka Society Ltd. No. T.99", "കല്പക സംഘം ക്ലിപ്തം നമ്പർ 99"))
    society = Society.objects.get(pk=done.id)
    assert (society.name_en, society.name_ml) == ("Kalpaka Society Ltd.", "കല്പക സംഘം ക്ലിപ്തം")


def test_numbers_go_on_from_what_the_office_had_given_out(register: Register) -> None:
    assert [register().number for _ in range(3)] == [2041, 2042, 2043]


def test_a_failed_registration_leaves_no_gap(register: Register) -> None:
    class Killed(Exception):
        pass

    first = register()
    with pytest.raises(Killed), transaction.atomic():
        assert register().number == first.number + 1
        raise Killed
    assert register().number == first.number + 1
    assert Society.objects.count() == 2 == Entry.objects.filter(kind="society_registered").count()


def test_a_number_that_an_older_register_has_is_not_given_again(register: Register, enter: Enter) -> None:
    enter(number=2050)
    assert register().number == 2051
    with pytest.raises(Problems, match="Kalpaka"):
        enter(number=2051)


def test_series_of_other_offices_go_their_own_way(register: Register) -> None:
    register()
    other = register(
        office="GM-DIC-TVM", class_name="industrial", by=Actor("gm-dic-tvm", "GM-DIC-TVM", "s.7(1)")
    )
    assert other.number_text.en == "S.IND(T) 311"


def test_the_database_itself_refuses_a_number_twice(register: Register) -> None:
    society = Society.objects.get(pk=register().id)
    with pytest.raises(IntegrityError), transaction.atomic():
        Society.objects.create(
            id=uuid4(), office_id=society.office_id, series="T", series_ml="ടി", number=society.number,
            tier="primary", area_known=False, standing="working",
        )  # fmt: skip


def test_a_matter_leads_to_one_society(register: Register) -> None:
    matter = uuid4()
    register(matter=matter)
    with pytest.raises(Problems, match="led to a registration already"):
        register(matter=matter)
    assert register().number == 2042


@pytest.mark.parametrize(
    "by",
    [
        Actor("ui-vembayam", "JR-TVM", "s.7(1)"),
        Actor("jr-pkd", "JR-PKD", "s.7(1)"),
        Actor("jr-pkd", "JR-TVM", "s.7(1)"),
        SET_UP,
    ],
)
def test_none_but_the_registrar_registers(register: Register, by: Actor) -> None:
    with pytest.raises(Problems):
        register(by=by)
    assert not Society.objects.exists()


def test_the_registrar_registers_only_where_and_what_the_order_confers(register: Register) -> None:
    for otherwise in ({"class_name": "industrial"}, {"area": place_ids("Manickal", "Vaniyamkulam")}):
        with pytest.raises(Problems, match="section 3"):
            register(**otherwise)
    assert not Society.objects.exists()


def test_everything_wrong_is_told_in_one_pass(register: Register) -> None:
    nowhere = UUID(int=7)
    manickal = place_ids("Manickal")[0]
    with pytest.raises(Problems) as refused:
        register(
            name=Name("K" * 301, ""),
            class_name="pirates",
            tier="middling",
            area=[manickal, manickal, nowhere],
            bye_laws=[Clause("1", "", "x"), Clause("1", "", "y"), Clause("3", "h" * 501, " ")],
            registered_office=Text(en="x" * 501, ml="x"),
        )
    wheres = [p.where for p in refused.value.found]
    assert sorted(wheres) == sorted(
        [
            "area",
            str(nowhere),
            "name_en",
            "class_name",
            "tier",
            "bye-law 1",
            "bye-law 3",
            "bye-law 3",
            "registered_office",
        ]
    )
    assert all(refused.value.lines("ml"))
    nul = Clause("1", "", "a\0b")
    for otherwise in (
        {"area": []},
        {"bye_laws": []},
        {"bye_laws": [nul]},
        {"registered_office": Text("\0", "x")},
    ):
        with pytest.raises(Problems):
            register(**otherwise)


def test_the_tables_are_what_the_entries_say(register: Register, enter: Enter) -> None:
    enter()
    enter(number=None, area=None, registered_on=None, class_name="", name=Name("", "പഴയ സംഘം"))
    register(matter=uuid4())
    assert check_tables() == []
    assert (Society.objects.count(), SocietyName.objects.count()) == (3, 3)
    assert (AreaPlace.objects.count(), ByeLaw.objects.count()) == (3, 3)
    SocietyName.objects.filter(name_ml="പഴയ സംഘം").update(search_text="something else")
    assert [(d.table, d.field) for d in check_tables()] == [("register_societyname", "search_text")]
