"""From the database to an export that anybody can check."""

from __future__ import annotations

import json

import pytest

from sangham.journal import keys
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.record import record
from sangham.journal.actions.seal import seal
from sangham.journal.proof import checkpoint as checkpoints
from sangham.journal.proof import fault
from sangham.journal.proof.canonical import canonical
from sangham.journal.proof.export import check_export, read_checkpoint_file
from sangham.journal.proof.trust import Trust
from sangham.kernel.problem import Problems
from tests.journal.conftest import BY, ON
from tests.journal.test_record import STREAM, moored
from tests.journal.test_seal import OTHER, recorded, unguarded


def checked(folder, **trust):
    return check_export(folder / "journal.jsonl", Trust(**trust))


def test_what_is_exported_is_true_and_in_leaf_order(journal, tmp_path):
    recorded(3)
    recorded(4, OTHER)
    seal()
    recorded(1)  # not sealed, so not in it
    signed = export_journal(tmp_path / "out")
    key = checkpoints.keys_from((tmp_path / "out/key.pem").read_bytes())
    assert key == {keys.public_key()}
    report = checked(tmp_path / "out", keys=key, since=signed)
    assert (report.faults, report.entries, report.streams) == ((), 7, 2)
    lines = (tmp_path / "out/journal.jsonl").read_bytes().splitlines()
    assert [json.loads(line)["leaf"] for line in lines] == list(range(7))
    assert all(canonical(json.loads(line)) == line for line in lines)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [
        "checkpoint.json",
        "journal.jsonl",
        "key.pem",
    ]


def test_no_particulars_leave_the_office(journal, tmp_path):
    made = record(moored(), stream=STREAM, by=BY, on=ON, particulars={"skipper": {"name": "Xavier"}})
    seal()
    export_journal(tmp_path / "out")
    content = (tmp_path / "out/journal.jsonl").read_text()
    assert made.commitments()["skipper"] in content
    assert "Xavier" not in content and made.kept_particulars.get().salt not in content


def test_nothing_sealed_nothing_exported(journal, tmp_path):
    recorded(1)
    with pytest.raises(Problems, match="Nothing is sealed"):
        export_journal(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_older_checkpoint_still_fits_a_later_export(journal, tmp_path):
    recorded(5)
    seal()
    export_journal(tmp_path / "old")
    recorded(6)
    seal()
    export_journal(tmp_path / "new")
    since = read_checkpoint_file(tmp_path / "old/checkpoint.json")
    assert checked(tmp_path / "new", since=since).true
    (found,) = checked(tmp_path / "old", since=read_checkpoint_file(tmp_path / "new/checkpoint.json")).faults
    assert found.says == fault.CUT_WITH_CHECKPOINT.fill(size=5, older=11)


@pytest.mark.parametrize("most", [1, 2, 3, 4, 100])
def test_landmarks_come_from_the_stored_tree(journal, tmp_path, monkeypatch, most):
    """Whatever the size of a stretch, they lead to the root; and they show what was altered afterwards."""
    monkeypatch.setattr(checkpoints, "MOST_LANDMARKS", most)
    recorded(6)
    recorded(5, OTHER)
    seal()
    signed = export_journal(tmp_path / "out")
    assert signed.landmarks.lead_to(11, signed.root) and len(signed.landmarks.hashes) <= most
    assert checked(tmp_path / "out").true


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ("UPDATE journal_entry SET author = 'somebody else' WHERE number = 4 AND stream LIKE 'society/%'", 4),
        (
            "UPDATE journal_entry SET recorded_at = '2020-01-01 00:00:00+00:00' WHERE number = 2 AND stream = 'office/JR-TVM'",
            8,
        ),
        (
            'UPDATE journal_entry SET payload = \'{"berth":"3", "boat":"","crew":1}\' WHERE number = 1 AND stream = \'office/JR-TVM\'',
            7,
        ),
        ("DELETE FROM journal_leaf WHERE number = 6", 7),
        ("DELETE FROM journal_leaf WHERE number >= 9", 9),
    ],
)
def test_what_was_done_to_the_database_is_found_in_the_export(journal, tmp_path, change, line):
    recorded(6)
    recorded(5, OTHER)
    seal()
    unguarded(change)
    export_journal(tmp_path / "out")
    found = checked(tmp_path / "out").faults
    assert found and found[0].line == line


def test_an_export_is_replaced_whole(journal, tmp_path):
    recorded(2)
    seal()
    export_journal(tmp_path)
    recorded(2)
    seal()
    told: list[tuple[int, int]] = []
    export_journal(tmp_path, progress=lambda done, total: told.append((done, total)))
    assert checked(tmp_path).true and told == [(4, 4)]
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]
