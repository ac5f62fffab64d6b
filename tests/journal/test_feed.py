"""The feed by leaf number: what it gives, where it goes on, and what it says where it cannot."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from sangham.cli.command import app
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.record import record
from sangham.journal.actions.seal import seal
from sangham.journal.damaged import JournalDamaged
from sangham.journal.feed import feed
from sangham.kernel.problem import Problems
from tests.journal.conftest import BY, ON
from tests.journal.own_database import own_database, run, start
from tests.journal.test_record import STREAM, moored
from tests.journal.test_seal import recorded, unguarded

MATTER = "matter/019a0000-0000-7000-8000-000000000000"


def test_the_lines_of_an_export_from_any_leaf_on(journal, tmp_path):
    assert list(feed()) == []
    recorded(5)
    seal()
    recorded(2, "office/JR-TVM")
    seal()
    recorded(1)  # not sealed: not in it
    export_journal(tmp_path / "out")
    lines = (tmp_path / "out/journal.jsonl").read_bytes().splitlines(keepends=True)
    assert len(lines) == 7
    for after in range(-1, 7):
        assert list(feed(after)) == lines[after + 1 :]
    assert list(feed(1, most=3)) == lines[2:5]


def test_a_reader_that_resumes_misses_nothing_and_gets_nothing_twice(journal):
    got: list[int] = []
    for count in (3, 1, 4):
        recorded(count)
        seal()
        while some := list(feed(got[-1] if got else -1, most=2)):
            got += [json.loads(line)["leaf"] for line in some]
    assert got == list(range(8))


@pytest.mark.parametrize("after", [-2, 3, 10**15])
def test_a_leaf_that_was_never_given_is_refused(journal, after):
    """A reader ahead of the record follows one that was cut, or restored from too old a backup."""
    recorded(3)
    seal()
    with pytest.raises(Problems, match="older than the one that you followed"):
        list(feed(after))


@pytest.mark.parametrize("leaf", [0, 2, 3])
def test_a_missing_leaf_is_said_and_not_passed_over(journal, leaf):
    recorded(4)
    seal()
    unguarded(f"DELETE FROM journal_leaf WHERE number = {leaf}")
    with pytest.raises(JournalDamaged, match=f"Leaf {leaf} "):
        list(feed())


def test_in_public_a_matter_is_told_by_its_hash_alone(journal):
    recorded(1)
    made = record(moored(), stream=MATTER, by=BY, on=ON, particulars={"skipper": {"name": "Xavier"}})
    seal()
    open_line, matter = feed(public=True)
    assert json.loads(open_line)["entry"]["stream"] == STREAM
    assert json.loads(matter) == {"hash": made.hash, "leaf": 1}
    whole = list(feed())
    assert open_line == whole[0]
    assert made.kept_particulars.get().salt.encode() not in whole[1] and b"Xavier" not in whole[1]


def test_the_command(journal):
    recorded(3)
    seal()
    done = CliRunner().invoke(app, ["feed", "--after", "0"])
    assert done.exit_code == 0
    assert [json.loads(line)["leaf"] for line in done.stdout.splitlines()] == [1, 2]
    done = CliRunner().invoke(app, ["feed", "--after", "9", "--lang", "ml"])
    assert done.exit_code == 2 and "മുദ്രവച്ചിട്ടില്ല" in done.output


@pytest.mark.database
def test_followed_while_many_write_and_seal(tmp_path):
    """A reader that asks again and again from where it stopped has, in the end, the export line for line."""
    writers, each = 2, 12
    module = ("-m", "tests.journal.at_once")
    with own_database(tmp_path) as env:
        followers = [start(env, *module, "follow", str(2 * writers * each)) for _ in range(2)]
        processes = [start(env, *module, "append", f"w{i}", str(each)) for i in range(writers)]
        processes += [start(env, *module, "seal", "40")]
        for process in processes:
            _, errors = process.communicate(timeout=120)
            assert process.returncode == 0, errors
        run(env, *module, "seal", "1")
        followed = [process.communicate(timeout=120) for process in followers]
        out = tmp_path / "out"
        run(env, "-c", "from sangham.cli.command import main; main()", "export", "journal", str(out))
    exported = (out / "journal.jsonl").read_text()
    assert exported.count("\n") == 2 * writers * each
    for got, errors in followed:
        assert got == exported, errors
