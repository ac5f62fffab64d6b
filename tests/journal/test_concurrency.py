"""Several processes append to one stream while two seal: every entry once, in order, in one true tree."""

from __future__ import annotations

import json

import pytest

from tests.journal.own_database import own_database, run, start

pytestmark = pytest.mark.database

WRITERS, EACH = 3, 15
SANGHAM = ("-c", "from sangham.cli.command import main; main()")


def test_many_writers_and_two_checkpointers(tmp_path):
    with own_database(tmp_path) as env:
        module = ("-m", "tests.journal.at_once")
        writers = [start(env, *module, "append", f"w{i}", str(EACH)) for i in range(WRITERS)]
        sealers = [start(env, *module, "seal", "10") for _ in range(2)]
        for process in writers + sealers:
            _, errors = process.communicate(timeout=120)
            assert process.returncode == 0, errors
        run(env, "-m", "tests.journal.at_once", "seal", "1")
        out = tmp_path / "out"
        run(env, *SANGHAM, "export", "journal", str(out))
        journal, key = str(out / "journal.jsonl"), str(out / "key.pem")
        said = run(env, *SANGHAM, "verify", journal, "--key", key)
    assert said.startswith("True. ") and f"Entries: {2 * WRITERS * EACH}; streams: {WRITERS + 1}." in said
    entries = [json.loads(line)["entry"] for line in (out / "journal.jsonl").read_text().splitlines()]
    shared = [e["number"] for e in entries if e["stream"] == "office/shared"]
    assert shared == list(range(1, WRITERS * EACH + 1))
