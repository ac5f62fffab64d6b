"""Appending entries: numbers, chain, particulars, refusals."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

import pytest
from django.db import connection, transaction

from sangham.journal.actions.keep_receipt import keep_receipt
from sangham.journal.actions.record import NotInTransaction, ToRecord, record, record_all
from sangham.journal.actor import Actor
from sangham.journal.damaged import JournalDamaged
from sangham.journal.models import ConsultedLaw, Entry, Particular, Receipt, StreamHead
from sangham.journal.proof.canonical import NotCanonical, address
from sangham.journal.proof.entry import BEGINNING, commitment
from sangham.journal.queries import entries_of
from sangham.kernel.identifier import new_id
from tests.journal.conftest import BY, ON, check_constraints_now
from tests.journal.happenings import Boat, BoatBuilt, BoatLeft, BoatMoored

BOAT = UUID("01932f3e-0000-7000-8000-000000000001")
STREAM = f"society/{BOAT}"


def moored(crew: int = 2) -> BoatMoored:
    return BoatMoored(boat=BOAT, berth="3", crew=crew)


def test_an_entry_is_what_was_said_by_whom_and_when(journal):
    made = record(moored(), stream=STREAM, by=BY, on=ON)
    kept = Entry.objects.get()
    assert (kept.stream, kept.number, kept.kind, kept.version) == (STREAM, 1, "boat_moored", 3)
    assert (kept.author, kept.office, kept.power) == ("off-0001", "JR-TVM", "s.7(1)")
    assert kept.effective_on == ON and kept.recorded_at == datetime(2026, 11, 23, 7, 0, 0, 5, tzinfo=UTC)
    assert kept.payload == f'{{"berth":"3","boat":"{BOAT}","crew":2}}' and kept.what == moored()
    assert kept.previous == BEGINNING
    assert kept.hash == made.hash == sha256(kept.form()).hexdigest() == sha256(made.form()).hexdigest()


def test_each_entry_continues_its_own_stream(journal):
    one, other = STREAM, "office/JR-TVM"
    made = [
        record(moored(i), stream=stream, by=BY, on=ON)
        for i, stream in enumerate([one, other, one, one, other])
    ]
    assert [e.number for e in made] == [1, 1, 2, 3, 2]
    assert [e.previous for e in made] == [BEGINNING, BEGINNING, made[0].hash, made[2].hash, made[1].hash]
    assert entries_of(one) == [made[0], made[2], made[3]]
    head = StreamHead.objects.get(pk=one)
    assert (head.number, head.hash, head.sealed) == (3, made[3].hash, 0)


def test_the_tables_follow_in_the_same_transaction(harbour):
    record(moored(), stream=STREAM, by=BY, on=ON)
    boat = Boat.objects.get()
    assert (boat.id, boat.berth, boat.crew, boat.moored_by) == (BOAT, "3", 2, "off-0001")
    record(BoatLeft(boat=BOAT), stream=STREAM, by=BY, on=ON)
    assert not Boat.objects.exists()


def test_all_or_nothing(harbour):
    with pytest.raises(RuntimeError), transaction.atomic():
        record(moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": {"name": "X"}})
        raise RuntimeError
    for model in (Entry, StreamHead, Particular, Boat):
        assert not model.objects.exists()
    assert record(moored(), stream=STREAM, by=BY, on=ON).number == 1


def test_particulars_stand_beside_and_only_a_commitment_within(journal):
    said = {"name": "സരസ്വതി", "born_on": "1980-01-02"}
    first = record(moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": said, "mate": said})
    kept = {p.name: p for p in Particular.objects.all()}
    assert first.particular("skipper") == said == Entry.objects.get().particular("mate")
    assert "സരസ്വതി" not in first.form().decode()
    commitments = first.commitments()
    for name, particular in kept.items():
        assert len(bytes.fromhex(particular.salt)) == 32
        assert commitments[name] == commitment(bytes.fromhex(particular.salt), particular.content)
    assert commitments["skipper"] != commitments["mate"]  # the same said of two persons does not show
    with pytest.raises(KeyError):
        first.particular("cook")


def test_a_particular_that_is_not_what_was_committed_to_is_not_shown(journal):
    made = record(moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": {"name": "X"}})
    check_constraints_now()
    with connection.cursor() as cursor:  # as somebody who owns the database can
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER journal_particular_no_update")
        else:
            cursor.execute("ALTER TABLE journal_particular DISABLE TRIGGER journal_particular_no_update")
        cursor.execute('UPDATE journal_particular SET content = \'{"name":"Y"}\'')
    with pytest.raises(JournalDamaged, match="skipper"):
        made.particular("skipper")


@pytest.mark.parametrize(
    "stream", ["", "society", "society/", "Society/x", "society/a b", "society/../x", "x/" + "a" * 99]
)
def test_a_stream_in_another_form_is_refused(journal, stream):
    with pytest.raises(ValueError, match="not a stream"):
        record(moored(), stream=stream, by=BY, on=ON)


def test_refusals_leave_nothing(journal):
    with pytest.raises(ValueError, match="no receipt"):
        record(moored(), stream=STREAM, by=BY, on=ON, receipt="ab" * 32)
    with pytest.raises(TypeError, match="date"):
        record(moored(), stream=STREAM, by=BY, on=datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="particular"):
        record(moored(), stream=STREAM, by=BY, on=ON, particulars={"The Skipper": None})
    with pytest.raises(NotCanonical):
        record(moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": {"height": 1.7}})
    with pytest.raises(NotCanonical):
        record(moored(2**53), stream=STREAM, by=BY, on=ON)
    assert not Entry.objects.exists() and not Particular.objects.exists()


def test_never_outside_a_transaction():
    with pytest.raises(NotInTransaction):
        record(moored(), stream=STREAM, by=BY, on=ON)


@pytest.mark.parametrize("actor", [("", "o", "p"), ("a", " ", "p"), ("a", "o", "")])
def test_an_act_has_an_author_an_office_and_a_power(actor):
    with pytest.raises(ValueError, match="official, office and power"):
        Actor(*actor)


def test_a_receipt_is_kept_whole_and_once(journal):
    law = {"acts": ["KCS 1969"], "semantics": 1}
    receipt = {"law": address(law), "facts": {"applicants": 25}, "outcome": "MET"}
    sha256_ = keep_receipt(receipt, law)
    assert keep_receipt(receipt, law) == sha256_ == address(receipt)
    assert (Receipt.objects.count(), ConsultedLaw.objects.count()) == (1, 1)
    assert sha256(Receipt.objects.get().content.encode()).hexdigest() == sha256_
    assert sha256(ConsultedLaw.objects.get().content.encode()).hexdigest() == receipt["law"]
    assert record(moored(), stream=STREAM, by=BY, on=ON, receipt=sha256_).receipt == sha256_


def test_a_receipt_names_the_law_that_was_consulted(journal):
    with pytest.raises(ValueError, match="names the law"):
        keep_receipt({"law": "ab" * 32}, {"acts": []})
    with pytest.raises(NotCanonical):
        keep_receipt({"law": address({}), "rate": 0.5}, {})
    assert not Receipt.objects.exists() and not ConsultedLaw.objects.exists()


def test_many_together_are_what_they_are_one_by_one(harbour):
    """Every entry, hash, head and row; what adds only and what reads the tables, by turns."""
    ids = sorted(new_id() for _ in range(4))
    happened = [
        BoatBuilt(boat=ids[0], berth="yard"),
        BoatBuilt(boat=ids[1], berth="yard"),
        BoatMoored(boat=ids[0], berth="3", crew=5),  # finds the row that was only just added
        BoatBuilt(boat=ids[1], berth="another yard"),  # is there: left as it is
        BoatBuilt(boat=ids[2], berth="yard"),
        BoatBuilt(boat=ids[2], berth="another yard"),  # is to be written together with the first
        BoatLeft(boat=ids[1]),
        BoatBuilt(boat=ids[3], berth="yard"),
    ]
    given = [ToRecord(what, f"society/{what.boat}", BY, ON) for what in happened]
    with transaction.atomic():
        one_by_one = [record(g.what, stream=g.stream, by=g.by, on=g.on) for g in given]
        hashes, heads, boats = [e.hash for e in one_by_one], all_rows(StreamHead), all_rows(Boat)
        transaction.set_rollback(True)
    assert not Entry.objects.exists()
    with transaction.atomic():
        together = record_all(given)
    assert [e.hash for e in together] == hashes == [e.hash for e in Entry.objects.order_by("id")]
    assert (all_rows(StreamHead), all_rows(Boat)) == (heads, boats)
    assert [Boat.objects.get(pk=i).berth for i in (ids[0], ids[2], ids[3])] == ["3", "yard", "yard"]


def all_rows(model) -> list[tuple]:
    return list(model.objects.order_by("pk").values_list())


def test_of_many_together_particulars_stand_each_beside_its_own(journal):
    with transaction.atomic():
        made = record_all(
            ToRecord(moored(i), STREAM, BY, ON, particulars={"skipper": {"name": str(i)}}) for i in range(3)
        )
    assert [Entry.objects.get(pk=e.pk).particular("skipper") for e in made] == [
        {"name": "0"},
        {"name": "1"},
        {"name": "2"},
    ]


@pytest.mark.parametrize(
    ("spoilt", "error"),
    [({"stream": "no stream"}, ValueError), ({"receipt": "0" * 64}, ValueError), ({"on": None}, TypeError)],
)
def test_one_wrong_among_many_enters_nothing(harbour, spoilt, error):
    good = ToRecord(moored(), STREAM, BY, ON)
    with pytest.raises(error), transaction.atomic():
        record_all([good, replace(good, **spoilt)])
    for model in (Entry, StreamHead, Boat):
        assert not model.objects.exists()
