"""Checkpoints made known in a folder, by mail and in a git repository; what is there speaks against a cut record."""

from __future__ import annotations

import json
import shutil
import socketserver
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sangham.cli.command import app
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.publish_checkpoint import publish_checkpoint
from sangham.journal.actions.seal import seal
from sangham.journal.proof.checkpoint import checkpoint_from
from sangham.journal.proof.export import check_export, read_checkpoint_file
from sangham.journal.proof.trust import Trust
from sangham.journal.publishing.places import newest_published, places
from sangham.kernel.problem import Problems
from tests.journal.made import journal_of
from tests.journal.test_seal import recorded, unguarded


def sangham(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(a) for a in arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


class Letters(socketserver.ThreadingTCPServer):
    """A mail server on loopback that keeps what it is given."""

    def __init__(self) -> None:
        self.kept: list[tuple[list[str], bytes]] = []
        super().__init__(("127.0.0.1", 0), Receiver)


class Receiver(socketserver.StreamRequestHandler):
    """As much of RFC 5321 as a letter needs."""

    server: Letters

    def handle(self) -> None:
        to: list[str] = []
        self.wfile.write(b"220 loopback\r\n")
        while said := self.rfile.readline():
            word = said.split()[0].upper()
            if word == b"RCPT":
                to.append(said.decode().partition("<")[2].partition(">")[0])
            if word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                lines = []
                while (line := self.rfile.readline()) != b".\r\n":
                    lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
                self.server.kept.append((to, b"".join(lines)))
            self.wfile.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")


@pytest.fixture
def letters(settings) -> Iterator[Letters]:
    with Letters() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
        yield server
        server.shutdown()


@pytest.fixture
def repository(tmp_path) -> Path:
    path = tmp_path / "elsewhere.git"
    subprocess.run(["git", "init", "--quiet", "--bare", path], check=True)
    return path


@pytest.fixture
def everywhere(journal, settings, letters, repository, tmp_path) -> Path:
    """A folder, a mail address and a repository named in the settings; the folder."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    settings.PUBLISH = f"disk=folder:{folder} box=mailto:auditor@registrar.example open=git:{repository}"
    return folder


def log(repository: Path) -> list[str]:
    command = ["git", "-C", repository, "log", "--format=%s", "checkpoints"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def test_in_every_place(everywhere, letters, repository):
    recorded(3)
    seal()
    assert [done.new for done in publish_checkpoint()] == [True, True, True]
    assert [done.new for done in publish_checkpoint()] == [False, True, False]  # a box cannot be looked into
    recorded(2)
    checkpoint = seal().signed()
    assert [done.new for done in publish_checkpoint()] == [True, True, True]
    assert sorted(p.name for p in everywhere.iterdir()) == [
        "checkpoint-000000000000003.json",
        "checkpoint-000000000000005.json",
    ]
    assert log(repository) == [f"{checkpoint.origin}: 5", f"{checkpoint.origin}: 3"]
    assert len(letters.kept) == 3
    to, letter = letters.kept[-1]
    assert to == ["auditor@registrar.example"]
    from email import message_from_bytes
    from email.policy import default

    parsed = message_from_bytes(letter, policy=default)
    (attached,) = parsed.iter_attachments()
    assert attached.get_filename() == "checkpoint-000000000000005.json"
    assert checkpoint_from(attached.get_content()).note() == checkpoint.note()
    body = parsed.get_body().get_content()
    assert checkpoint.root.hex() in body and "covers 5 entries" in body and "5 രേഖപ്പെടുത്തലുകളുടെ" in body
    newest, unread = newest_published()
    assert [c.note() for c in newest] == [checkpoint.note()] * 2 and unread == []


def test_a_published_checkpoint_finds_a_record_that_was_cut_with_its_checkpoint(everywhere, tmp_path):
    recorded(3)
    seal()
    export_journal(tmp_path / "short")
    recorded(2)
    seal()
    publish_checkpoint()
    held = read_checkpoint_file(everywhere)  # the newest of the folder
    assert held.size == 5 and held.landmarks
    (found,) = check_export(tmp_path / "short/journal.jsonl", Trust(since=held)).faults
    assert "the tail has been cut together with its checkpoint" in found.says.en
    status, said = sangham("verify", tmp_path / "short", "--since", everywhere)
    assert status == 1 and "the tail has been cut" in said


def test_a_failure_in_one_place_is_told_and_keeps_nothing_from_the_others(
    everywhere, letters, repository, settings
):
    letters.shutdown()
    letters.server_close()
    shutil.rmtree(everywhere)
    recorded(1)
    status, said = sangham("checkpoint", "publish")
    assert status == 1
    assert "Not published. disk: The place cannot be reached (No such file or directory)" in said
    assert "Not published. box: The place cannot be reached (ConnectionRefusedError" in said
    assert "open: published; entries: 1." in said
    assert not everywhere.exists(), "a folder that is not mounted is not made on this disk"
    everywhere.mkdir()
    shutil.rmtree(repository)
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = everywhere.parent / "letters"
    status, said = sangham("checkpoint", "publish", "--lang", "ml")
    assert status == 1
    assert "disk: പ്രസിദ്ധീകരിച്ചു" in said and "box: പ്രസിദ്ധീകരിച്ചു" in said
    assert "പ്രസിദ്ധീകരിച്ചില്ല. open: ഈ ഇടത്തെത്താനാവുന്നില്ല (git ls-remote" in said
    (kept,) = (everywhere.parent / "letters").iterdir()
    assert "checkpoint-000000000000001.json" in kept.read_text()


def test_what_is_published_is_never_contradicted(everywhere, repository, tmp_path):
    """A record that was cut, rewritten, or is another office's is told so by each place, and adds nothing there."""
    recorded(4)
    seal()
    publish_checkpoint()
    (published,) = everywhere.iterdir()
    content = published.read_text()
    other = journal_of(4).checkpoint()
    own = checkpoint_from(content.encode())

    def refused() -> str:
        done = [d for d in publish_checkpoint() if d.place.sort == "folder"]
        return done[0].wrong[0].says.en

    longer = json.loads(content) | {"size": 5}
    (everywhere / "checkpoint-000000000000005.json").write_text(json.dumps(longer))
    assert "covers 5 entries, but the record here only 4" in refused()
    (everywhere / "checkpoint-000000000000005.json").unlink()
    published.write_text(json.dumps(json.loads(content) | {"root": other.root.hex()}))
    assert "Another checkpoint over 4 entries" in refused()
    published.write_text(json.dumps(other.as_json()))
    assert "Checkpoints of another journal" in refused() and other.origin in refused()
    published.write_text("nothing")
    assert "not JSON" in refused()
    published.write_text(content)
    assert [d.wrong for d in publish_checkpoint()] == [(), (), ()]
    assert log(repository) == [f"{own.origin}: 4"]


def test_a_rewritten_record_cannot_be_pushed_over_what_is_in_the_repository(everywhere, repository):
    recorded(2)
    seal()
    publish_checkpoint()
    unguarded("UPDATE journal_checkpoint SET root = '{}'".format("ab" * 32))
    done = {d.place.name: d for d in publish_checkpoint()}
    assert "Another checkpoint over 2 entries" in done["open"].wrong[0].says.en
    assert len(log(repository)) == 1


@pytest.mark.parametrize(
    "written", ["folder:/mnt", "a=ftp:x", "A=folder:/x", "a=folder:/x a=folder:/y", "a=folder:"]
)
def test_settings_that_name_no_place(settings, written):
    settings.PUBLISH = written
    with pytest.raises(Problems, match="not a place to publish at"):
        places()


def test_nowhere_and_nothing(journal, settings):
    settings.PUBLISH = ""
    status, said = sangham("checkpoint", "publish")
    assert status == 2 and "No place to publish at is named" in said
    settings.PUBLISH = "a=folder:/nowhere"
    status, said = sangham("checkpoint", "publish", "--lang", "ml")
    assert status == 2 and "മുദ്രവച്ചിട്ടില്ല" in said
