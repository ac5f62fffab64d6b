"""The tables derived afresh: the same, or each difference named."""

from __future__ import annotations

import pytest
from django.db import connection

from sangham.journal.actions.rebuild import Difference, check_tables, rebuild
from sangham.journal.actions.record import record
from sangham.journal.damaged import JournalDamaged
from sangham.journal.models import Entry
from sangham.kernel.identifier import new_id
from tests.journal.conftest import BY, ON
from tests.journal.happenings import Boat, BoatLeft, BoatMoored
from tests.journal.test_seal import unguarded


@pytest.fixture
def boats(harbour) -> list[str]:
    ids = sorted(new_id() for _ in range(5))
    for i, boat in enumerate(ids):
        record(BoatMoored(boat=boat, berth=str(i), crew=i), stream=f"society/{boat}", by=BY, on=ON)
    record(BoatMoored(boat=ids[1], berth="9", crew=9), stream=f"society/{ids[1]}", by=BY, on=ON)
    record(BoatLeft(boat=ids[4]), stream=f"society/{ids[4]}", by=BY, on=ON)
    return [boat.hex if connection.vendor == "sqlite" else str(boat) for boat in ids]


def live() -> list[tuple]:
    return list(Boat.objects.order_by("id").values_list())


def sql(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_same_rows_come_again(boats):
    before = live()
    assert len(before) == 4 and check_tables() == []
    assert rebuild() == 7
    assert live() == before


def test_a_rebuild_mends_what_was_changed_by_hand(boats):
    before = live()
    sql("UPDATE harbour_boat SET crew = 77")
    sql(f"DELETE FROM harbour_boat WHERE id = '{boats[0]}'")
    rebuild()
    assert live() == before


def test_each_difference_is_named_and_nothing_is_changed(boats):
    sql(f"UPDATE harbour_boat SET crew = 77, berth = 'x' WHERE id = '{boats[1]}'")
    sql(f"DELETE FROM harbour_boat WHERE id = '{boats[2]}'")
    sql(
        f"INSERT INTO harbour_boat SELECT '{boats[4]}', berth, crew, moored_by FROM harbour_boat WHERE crew = 0"
    )
    before = live()
    found = check_tables()
    assert [(d.table, str(d.row).replace("-", ""), d.field, d.live, d.derived) for d in found] == [
        ("harbour_boat", boats[1].replace("-", ""), "berth", "x", "9"),
        ("harbour_boat", boats[1].replace("-", ""), "crew", 77, 9),
        ("harbour_boat", boats[2].replace("-", ""), "", False, True),
        ("harbour_boat", boats[4].replace("-", ""), "", True, False),
    ]
    assert isinstance(found[0], Difference) and live() == before
    assert check_tables() == found  # the copies it compared with are gone, and can be made again


def test_an_entry_that_cannot_be_read_stops_it_with_nothing_changed(boats):
    before = live()
    unguarded("UPDATE journal_entry SET kind = 'boat_sunk' WHERE number = 2")
    for derive in (rebuild, check_tables):
        with pytest.raises(JournalDamaged, match="boat_sunk"):
            derive()
    assert live() == before


def test_progress_is_told(boats):
    told: list[tuple[int, int]] = []
    rebuild(progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (7, 7) and Entry.objects.count() == 7
