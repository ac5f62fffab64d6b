"""The checkpointer, and the proofs made from what it stored."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from django.db import connection

from sangham.journal import keys, queries
from sangham.journal.actions import seal as sealing
from sangham.journal.actions.record import record
from sangham.journal.actions.seal import seal
from sangham.journal.damaged import JournalDamaged
from sangham.journal.models import Checkpoint, Entry, Leaf, Node, StreamHead
from sangham.journal.proof import fault
from sangham.journal.proof.inclusion import read_proof
from sangham.journal.proof.merkle import Tree, consistent, leaf_hash
from sangham.journal.proof.trust import Trust
from sangham.kernel import clock
from sangham.kernel.problem import Problems
from tests.journal.conftest import BY, ON, check_constraints_now
from tests.journal.test_record import STREAM, moored

OTHER = "office/JR-TVM"


def recorded(count: int, stream: str = STREAM) -> list[Entry]:
    return [record(moored(i), stream=stream, by=BY, on=ON) for i in range(count)]


def unguarded(sql: str) -> None:
    """As somebody who owns the database can: the triggers out of the way."""
    check_constraints_now()
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal_%'")
            for (name,) in cursor.fetchall():
                cursor.execute(f"DROP TRIGGER {name}")
        else:
            for table in ("entry", "leaf", "node", "checkpoint", "streamhead"):
                cursor.execute(f"ALTER TABLE journal_{table} DISABLE TRIGGER USER")
        cursor.execute(sql)


def test_the_root_is_that_of_all_entries_in_leaf_order(journal):
    made = recorded(3) + recorded(4, OTHER)
    checkpoint = seal()
    tree = Tree()
    for entry in made:
        tree.append(leaf_hash(bytes.fromhex(entry.hash)))
    assert checkpoint.root == tree.root().hex() and checkpoint.size == 7
    assert [leaf.entry for leaf in Leaf.objects.order_by("number")] == made
    assert checkpoint.signed().signature_holds() and checkpoint.signed().public_key == keys.public_key()
    assert checkpoint.sealed_at == datetime(2026, 11, 23, 7, 0, 0, 5, tzinfo=UTC)


def test_nothing_new_is_no_checkpoint(journal):
    assert seal() is None
    recorded(1)
    assert seal() is not None
    assert seal() is None
    assert Checkpoint.objects.count() == 1


def test_the_tree_grows_from_what_is_stored(journal):
    """However the entries fall into checkpoints, the tree is the same, and each is the beginning of the next."""
    tree = Tree()
    sealed = []
    for count in (1, 2, 1, 4, 3, 5, 1):
        made = recorded(count)
        sealed.append(seal())
        for entry in made:
            tree.append(leaf_hash(bytes.fromhex(entry.hash)))
        assert sealed[-1].root == tree.root().hex() and sealed[-1].size == tree.size
    assert len({c.origin for c in sealed}) == 1
    for old in sealed:
        for new in sealed:
            if old.size <= new.size:
                path = queries.consistency_between(old.size, new.size)
                roots = bytes.fromhex(old.root), bytes.fromhex(new.root)
                assert consistent(old.size, new.size, *roots, path)
    assert Node.objects.count() == 2 * tree.size - tree.size.bit_count()


def test_large_backlogs_are_sealed_in_parts(journal, monkeypatch):
    monkeypatch.setattr(sealing, "MOST_AT_ONCE", 4)
    recorded(9)
    recorded(3, OTHER)
    assert seal().size == 12
    assert list(Checkpoint.objects.order_by("size").values_list("size", flat=True)) == [4, 8, 12]
    assert not StreamHead.objects.exclude(sealed__gt=0).exists()


def test_every_entry_is_proven(journal):
    made = recorded(5) + recorded(6, OTHER)
    seal()
    recorded(1)
    for entry in made:
        proof = json.loads(json.dumps(queries.proof_of(entry)))
        assert not read_proof(proof).faults(Trust(keys=frozenset({keys.public_key()})))
        assert (proof["size"], proof["entry"]["number"]) == (11, entry.number)


def test_a_proof_reveals_no_particulars(journal):
    made = record(moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": {"name": "Xavier"}})
    seal()
    proof = json.dumps(queries.proof_of(made))
    particular = made.kept_particulars.get()
    assert "Xavier" not in proof and particular.salt not in proof


def test_an_entry_that_is_not_sealed_has_no_proof(journal):
    recorded(1)
    seal()
    (late,) = recorded(1)
    with pytest.raises(queries.NotSealed):
        queries.proof_of(late)


def test_how_far_a_stream_is_sealed(journal):
    assert queries.seal_of(STREAM) is None
    recorded(1)
    assert queries.seal_of(STREAM) is None
    recorded(2)
    recorded(2, OTHER)
    checkpoint = seal()
    recorded(1)
    found = queries.seal_of(STREAM)
    last = Entry.objects.get(stream=STREAM, number=3)
    assert (found.entries, found.sealed, found.last_hash, found.leaf) == (4, 3, last.hash, last.leaf.number)
    assert (found.size, found.root, found.key_id) == (5, checkpoint.root, keys.key_name())


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal_entry SET author = 'somebody else' WHERE number = 3",
        "UPDATE journal_entry SET recorded_at = '2020-01-01 00:00:00+00:00' WHERE number = 4",
        "UPDATE journal_entry SET payload = '{}' WHERE number = 3",
        "UPDATE journal_entry SET previous = '00' WHERE number = 3",
        "UPDATE journal_entry SET hash = '00' WHERE number = 2",
        "DELETE FROM journal_entry WHERE number = 3",
        "UPDATE journal_node SET hash = '{}' WHERE level = 1".format("ab" * 32),
        "DELETE FROM journal_node WHERE level = 1",
        "UPDATE journal_checkpoint SET root = '{}'".format("ab" * 32),
        "UPDATE journal_checkpoint SET origin = 'elsewhere'",
        "UPDATE journal_streamhead SET sealed = 1",
        "UPDATE journal_streamhead SET sealed = 3",
    ],
)
def test_nothing_is_signed_that_does_not_hold_together(journal, change):
    recorded(2)
    seal()
    recorded(2)
    unguarded(change)
    with pytest.raises(JournalDamaged):
        seal()
    assert Checkpoint.objects.count() == 1


def test_another_key_does_not_go_on_with_the_journal(journal):
    recorded(1)
    seal()
    recorded(1)
    (keys.folder() / "journal.key").unlink()
    with pytest.raises(Problems, match="not there"):
        seal()
    keys.make_key()
    with pytest.raises(JournalDamaged, match="not the key"):
        seal()


def test_the_key_is_made_once_and_is_its_owners_alone(journal):
    before = keys.public_pem()
    assert keys.make_key() is False
    assert keys.public_pem() == before
    assert (keys.folder() / "journal.key").stat().st_mode & 0o777 == 0o600
    assert [p.name for p in keys.folder().iterdir()] == ["journal.key"]
    (keys.folder() / "journal.key").write_text("nothing")
    with pytest.raises(Problems, match="not an Ed25519 key"):
        keys.signing_key()


def test_a_proof_that_was_tampered_with(journal):
    made = recorded(7)
    seal()
    trust = Trust(keys=frozenset({keys.public_key()}))
    proof = queries.proof_of(made[3])

    def faults(**changes):
        return read_proof({**proof, **changes}).faults(trust)

    forged = {**proof["entry"], "author": "somebody else"}
    for leaf, found in (
        (3, faults(entry=forged)),
        (4, faults(leaf=4)),
        (3, faults(path=proof["path"][:-1])),
        (3, faults(path=[*proof["path"][:-1], "ab" * 32])),
    ):
        assert [(f.says, f.stream, f.number) for f in found] == [
            (fault.NOT_INCLUDED.fill(leaf=leaf), STREAM, 4)
        ]
    assert faults(checkpoint={**proof["checkpoint"], "sealed_at": "2020"})[0].says == fault.SIGNATURE_FALSE


def test_an_older_certificate_does_not_mean_a_cut_tail(journal):
    made = recorded(3)
    seal()
    proof = queries.proof_of(made[0])
    recorded(2)
    later = seal().signed()
    assert not read_proof(proof).faults(Trust(since=later))


def test_leaves_are_numbered_by_recording_and_time_stands_with_the_checkpoint(journal):
    recorded(1)
    with clock.stopped(datetime(2026, 11, 24, tzinfo=UTC)):
        assert seal().signed().sealed_at == "2026-11-24T00:00:00.000000Z"
