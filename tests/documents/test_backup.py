"""Backup and restore of a whole office, from either database to either, killed anywhere, and altered on the way."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.databases import KINDS, fresh
from tests.documents.kept_office import BACKING_UP, COMMITTED, PASSPHRASE, RESTORING

ROOT = Path(__file__).parents[2]


@dataclass
class Office:
    """An installation: its folder, its database, and the process that acts in it."""

    var: Path
    database: str
    ask: Callable[[dict[str, Any]], int]

    def status(self, do: str, **more: Any) -> int:
        asked = {"do": do, "var": str(self.var), "database": self.database, "log": str(self.log), **more}
        return self.ask(asked)

    @property
    def log(self) -> Path:
        return self.var.parent / f"{self.var.name}.log"

    def does(self, do: str, **more: Any) -> None:
        assert self.status(do, **more) == 0, self.log.read_text()

    def sangham(self, *arguments: object, point: str | None = None, publish: str = "") -> tuple[int, str]:
        """Exit status (negative: the signal that killed it) and all that was said."""
        self.log.unlink(missing_ok=True)
        status = self.status("sangham", arguments=[str(a) for a in arguments], point=point, publish=publish)
        return os.waitstatus_to_exitcode(status), self.log.read_text()

    def dump(self) -> dict[str, Any]:
        to = self.var.parent / f"{self.var.name}.json"
        self.does("dump", to=str(to))
        return json.loads(to.read_text())


@pytest.fixture(scope="module")
def ask() -> Iterator[Callable[[dict[str, Any]], int]]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("SANGHAM_")}
    command = [sys.executable, "-m", "tests.documents.kept_office"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, text=True) as server:
        assert server.stdin is not None and server.stdout is not None

        def answer(asked: dict[str, Any]) -> int:
            server.stdin.write(json.dumps(asked) + "\n")
            server.stdin.flush()
            return int(server.stdout.readline())

        yield answer
        server.stdin.close()


@pytest.fixture(scope="module")
def offices(ask, tmp_path_factory) -> Iterator[dict[tuple[str, str], Office]]:
    """On each database an office with a record, and an installation without one, to be copied."""
    with ExitStack() as kept:
        made = {}
        for kind in KINDS:
            for what in ("prepare", "install"):
                folder = tmp_path_factory.mktemp(f"{kind}-{what}")
                made[kind, what] = Office(folder / "var", kept.enter_context(fresh(kind, folder)), ask)
                made[kind, what].var.mkdir()
                made[kind, what].does(what)
        yield made


@pytest.fixture
def installation(offices, ask, tmp_path) -> Iterator[Callable[..., Office]]:
    """A copy of one of the offices."""
    with ExitStack() as kept:

        def copy(kind: str, what: str = "install") -> Office:
            folder = tmp_path / f"{what}-{len(list(tmp_path.iterdir()))}"
            shutil.copytree(offices[kind, what].var, folder / "var")
            return Office(
                folder / "var",
                kept.enter_context(fresh(kind, folder, like=offices[kind, what].database)),
                ask,
            )

        yield copy


@pytest.fixture(scope="module")
def backups(offices, tmp_path_factory) -> dict[str, Path]:
    """A backup of the office on each database, with its keys beside it."""
    made = {}
    for kind in KINDS:
        made[kind] = tmp_path_factory.mktemp("backups") / "office.zip"
        (made[kind].parent / "passphrase").write_text(PASSPHRASE + "\n")
        status, said = offices[kind, "prepare"].sangham("backup", made[kind], *keys(made[kind]))
        assert status == 0, said
    return made


def keys(backup: Path) -> tuple[object, ...]:
    return ("--keys", backup.parent / "keys", "--passphrase-file", backup.parent / "passphrase")


@pytest.mark.parametrize("to", KINDS)
@pytest.mark.parametrize("kind", KINDS)
def test_all_comes_back_on_either_database(offices, installation, backups, tmp_path, kind, to):
    before = offices[kind, "prepare"].dump()
    assert len(before["Entry"]) > 8 and len(before["papers"]) == 2
    assert [row[4] is None for row in before["Particular"]].count(True) == 1  # erased
    restored = installation(to)
    status, said = restored.sangham("restore", backups[kind], *keys(backups[kind]))
    assert status == 0 and "Restored and checked" in said and "compared with no checkpoint" in said
    after = restored.dump()
    assert after == before and after["differences"] == []
    # and it goes on: what is recorded and sealed from now on continues the same tree with the same key
    restored.does("paper", number="3/2026")
    out, key = tmp_path / "out", tmp_path / "key.pem"
    assert restored.sangham("checkpoint")[0] == 0
    assert restored.sangham("export", "journal", out)[0] == 0
    key.write_text(offices[kind, "prepare"].sangham("key", "show")[1].partition("\n")[2])
    status, said = restored.sangham("verify", out, "--key", key)
    assert status == 0, said
    assert (
        backups[kind].stat().st_mode & 0o777
        == (backups[kind].parent / "keys").stat().st_mode & 0o777
        == 0o600
    )


@pytest.mark.parametrize("kind", KINDS)
def test_killed_while_it_is_made_the_file_is_the_old_one_or_the_new(offices, tmp_path, kind):
    file = tmp_path / "office.zip"
    office = offices[kind, "prepare"]
    for point in BACKING_UP:
        assert office.sangham("backup", file, point=point)[0] == -signal.SIGKILL
        assert not file.exists()
    assert office.sangham("backup", file)[0] == 0
    before = file.read_bytes()
    for point in BACKING_UP:
        assert office.sangham("backup", file, point=point)[0] == -signal.SIGKILL
        assert file.read_bytes() == before
    assert office.sangham("backup", file)[0] == 0
    assert [p.name for p in tmp_path.iterdir()] == ["office.zip"], "what was killed left nothing behind"


@pytest.mark.parametrize("kind", KINDS)
def test_killed_while_it_is_restored_the_record_is_empty_or_whole(offices, installation, backups, kind):
    whole = offices[kind, "prepare"].dump()
    for point in RESTORING | COMMITTED:
        restored = installation(kind)
        with_keys = keys(backups[kind]) if "keys" in point else ()  # opening them takes its time by design
        status, said = restored.sangham("restore", backups[kind], *with_keys, point=point)
        assert status == -signal.SIGKILL, (point, said)
        left = restored.dump()
        assert left["differences"] == []
        if point in COMMITTED:
            assert left == whole
        else:
            assert not any(rows for name, rows in left.items() if name != "papers"), point
        assert restored.sangham("restore", backups[kind], *keys(backups[kind]))[0] == 0, (
            restored.log.read_text()
        )
        assert restored.dump() == whole, point


@pytest.mark.parametrize("kind", KINDS)
def test_a_newer_record_is_never_overwritten_and_an_older_one_goes_on(offices, installation, tmp_path, kind):
    office = installation(kind, "prepare")
    old, new = tmp_path / "old.zip", tmp_path / "new.zip"
    assert office.sangham("backup", old)[0] == 0
    behind = installation(kind, "prepare")  # the same record as `office` has now
    office.does("paper", number="7/2026")
    assert office.sangham("backup", new)[0] == 0
    now = office.dump()
    status, said = office.sangham("restore", old)
    assert status == 2 and "society/one 2: The record here has this, and the backup has not" in said
    assert office.dump() == now
    assert office.sangham("restore", new)[0] == 0 and office.dump() == now  # nothing to do
    assert behind.sangham("restore", new)[0] == 0
    assert behind.dump() == now
    astray = installation(kind, "prepare")  # went its own way from the same beginning
    astray.does("paper", number="8/2026")
    before = astray.dump()
    status, said = astray.sangham("restore", new, "--lang", "ml")
    assert status == 2 and "അതിനു മുകളിൽ എഴുതുന്നില്ല" in said
    assert astray.dump() == before
    another = installation(kind)  # another office
    another.does("paper", number="9/2026")
    assert another.sangham("restore", new)[0] == 2


def test_a_head_older_than_a_published_checkpoint_is_noticed(installation, tmp_path):
    office = installation("sqlite", "prepare")
    old = tmp_path / "old.zip"
    assert office.sangham("backup", old)[0] == 0
    office.does("paper", number="7/2026")
    assert office.sangham("checkpoint")[0] == 0
    assert office.sangham("export", "journal", tmp_path / "out")[0] == 0
    since = ("--since", tmp_path / "out/checkpoint.json")
    target = installation("sqlite")
    status, said = target.sangham("restore", old, *since)
    assert status == 2 and "the tail has been cut together with its checkpoint" in said and "--older" in said
    assert target.dump()["Entry"] == []
    status, said = target.sangham("restore", old, *since, "--older")
    assert status == 0, said
    whole = installation("sqlite")
    new = tmp_path / "new.zip"
    assert office.sangham("backup", new)[0] == 0
    status, said = whole.sangham("restore", new, *since)
    assert status == 0 and "Compared with checkpoints from elsewhere: 1" in said
    (tmp_path / "elsewhere").mkdir()
    places = f"gone=folder:{tmp_path}/nowhere kept=folder:{tmp_path}/elsewhere"
    assert office.sangham("checkpoint", "publish", publish=places)[0] == 1
    status, said = installation("sqlite").sangham(
        "restore", old, publish=places
    )  # without being told to look
    assert status == 2 and "the tail has been cut together with its checkpoint" in said
    assert "gone: The place cannot be reached" in said
    stranger = installation("sqlite")
    stranger.does("paper", number="1/2026")
    assert stranger.sangham("checkpoint")[0] == 0
    assert stranger.sangham("export", "journal", tmp_path / "strange")[0] == 0
    status, said = installation("sqlite").sangham(
        "restore", new, "--since", tmp_path / "strange/checkpoint.json"
    )
    assert status == 2 and "is of the journal" in said


Change = Callable[[str, bytes], bytes | None]


def altered(backup: Path, to: Path, change: Change) -> Path:
    with ZipFile(backup) as old, ZipFile(to, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return to


def within(member: str, old: bytes, new: bytes) -> Change:
    def change(name: str, content: bytes) -> bytes:
        if not name.startswith(member):
            return content
        assert old in content
        return content.replace(old, new, 1)

    return change


def without_line(member: str, line: int) -> Change:
    def change(name: str, content: bytes) -> bytes:
        lines = content.splitlines(keepends=True)
        if name == member:
            del lines[line]
        return b"".join(lines)

    return change


def test_whatever_was_altered_is_refused_with_nothing_changed(installation, backups, tmp_path):
    target = installation("sqlite")
    paper = next(n for n in ZipFile(backups["sqlite"]).namelist() if n.startswith("papers/"))
    changes: dict[str, Change] = {
        "has been altered": within("entries", b'"author":"set-up"', b'"author":"set-ip"'),
        "does not continue": without_line("entries.jsonl", 2),
        "tail has been cut": without_line("entries.jsonl", -1),
        "not those that were sealed": lambda n, c: (
            c.replace(b'"leaf":0}', b'"leaf":?}')
            .replace(b'"leaf":1}', b'"leaf":0}')
            .replace(b'"leaf":?}', b'"leaf":1}')
            if n == "entries.jsonl"
            else c
        ),
        "not a line of a journal": within("entries", b'{"entry"', b'{"ently"'),
        "does not cover": without_line("checkpoints.jsonl", -1),
        "signature does not fit": within("checkpoints", b'"sealed_at":"2', b'"sealed_at":"3'),
        "not the one that its entry committed to": within("particulars", "മാളു".encode(), "മാള".encode()),
        "rests on this": without_line("particulars.jsonl", 0),
        "its content does not give": within("receipts", b"MET", b"NOT"),
        "not in the backup": without_line("receipts.jsonl", 0),
        "was exchanged": within(paper, b"%PDF", b"%PDG"),
        "paper with this hash": lambda n, c: None if n == paper else c,
        "cannot be read": within("particulars", b'{"content"', b'["content"'),
        "not a backup": within("backup.json", b"backup/1", b"backup/2"),
    }
    for says, change in changes.items():
        status, said = target.sangham("restore", altered(backups["sqlite"], tmp_path / "false.zip", change))
        assert status == 2, (says, said)
        assert says in said, (says, said)
    cut = tmp_path / "cut.zip"
    cut.write_bytes(backups["sqlite"].read_bytes()[:-100])
    assert target.sangham("restore", cut)[0] == 2
    content = bytearray(backups["sqlite"].read_bytes())
    content[200] ^= 255  # inside the compressed entries
    cut.write_bytes(content)
    status, said = target.sangham("restore", cut)
    assert status == 2, said
    status, said = target.sangham("restore", tmp_path / "nothing.zip", "--lang", "ml")
    assert status == 2 and "nothing.zip" in said and "വായിക്കാനോ" in said
    left = target.dump()
    assert not any(left.values()), "nothing was changed"


def test_keys_come_back_only_with_their_passphrase_and_over_no_key_in_use(
    installation, backups, offices, tmp_path
):
    backup = backups["sqlite"]
    kept = (backup.parent / "keys").read_bytes()
    for secret in (offices["sqlite", "prepare"].var / "keys/journal.key").read_text().splitlines()[1:-1]:
        assert secret.encode() not in kept
    wrong = tmp_path / "wrong"
    wrong.write_text("tide and net")
    target = installation("sqlite")
    status, said = target.sangham(
        "restore", backup, "--keys", backup.parent / "keys", "--passphrase-file", wrong
    )
    assert status == 2 and "does not open this file" in said and target.dump()["Entry"] == []
    status, said = target.sangham("restore", backup, "--keys", backup, *keys(backup)[2:])
    assert status == 2 and "not a file of an office's keys" in said
    in_use = installation("sqlite", "prepare")
    before = (in_use.var / "keys/journal.key").read_bytes()
    in_use.sangham("key", "rotate")
    assert (in_use.var / "keys/journal.key").read_bytes() != before
    present = (in_use.var / "keys/journal.key").read_bytes()
    in_use.does("paper", number="5/2026")
    in_use.sangham("checkpoint")
    assert in_use.sangham("restore", backup, *keys(backup))[0] == 2
    assert (in_use.var / "keys/journal.key").read_bytes() == present
    short = tmp_path / "short"
    short.write_text("oar")
    status, said = target.sangham(
        "backup", tmp_path / "b.zip", "--keys", tmp_path / "k", "--passphrase-file", short
    )
    assert status == 2 and "too short" in said and not (tmp_path / "b.zip").exists()


def test_a_paper_that_was_not_whole_is_told_and_hides_nothing_else(installation, tmp_path):
    office = installation("sqlite", "prepare")
    (paper, *_) = sorted((office.var / "papers").glob("*/*"))
    paper.unlink()
    file = tmp_path / "office.zip"
    status, said = office.sangham("backup", file)
    assert status == 1 and paper.name in said
    target = installation("sqlite")
    status, said = target.sangham("restore", file)
    assert status == 1 and paper.name in said and "Restored and checked" in said
    assert len(target.dump()["papers"]) == 1
