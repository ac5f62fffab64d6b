"""`sangham verify`, `checkpoint`, `export`, `rebuild`: what a person sees, and the exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sangham.cli.command import app
from sangham.journal import keys, queries
from sangham.journal.actions.record import record
from sangham.journal.actions.seal import seal
from sangham.journal.proof.checkpoint import pem_of, raw_of
from tests.journal.conftest import BY, ON
from tests.journal.happenings import Boat
from tests.journal.made import KEY, OTHER_KEY, journal_of, write
from tests.journal.own_database import ROOT
from tests.journal.test_record import STREAM, moored
from tests.journal.test_seal import recorded


def sangham(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, [str(a) for a in arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


@pytest.fixture
def exported(tmp_path) -> Path:
    journal = journal_of(12)
    return write(tmp_path / "out", journal.lines(), journal.checkpoint())


@pytest.fixture
def key(tmp_path) -> Path:
    path = tmp_path / "office.pem"
    path.write_bytes(pem_of(raw_of(KEY.public_key())))
    return path


def test_true(exported, key):
    status, said = sangham("verify", exported, "--key", key)
    assert status == 0
    assert said.startswith("True. Everything is as it was sealed. Entries: 12; streams: 3.")
    assert "the one that you gave" in said
    assert sangham("verify", exported.parent, "--key", key) == (status, said)  # the folder will do


def test_true_but_nobody_vouches_for_the_key(exported):
    status, said = sangham("verify", exported)
    assert status == 0 and "Nobody has vouched for it" in said and "--key" in said


def test_true_by_an_older_checkpoint(exported, tmp_path):
    older = write(tmp_path / "old", journal_of(5).lines(), journal_of(5).checkpoint())
    status, said = sangham("verify", exported, "--since", older.with_name("checkpoint.json"))
    assert status == 0
    assert "the one of the older checkpoint" in said and "the first 5 entries are those" in said


def test_not_true_says_where_and_what_in_the_readers_language(exported, key):
    exported.write_bytes(exported.read_bytes().replace(b"word 4", b"word 5", 1))
    status, said = sangham("verify", exported, "--key", key)
    assert status == 1
    assert said.startswith(
        "Not true. Found wrong: 1\n  line 5, society/s1, entry 2: the entry has been altered"
    )
    status, said = sangham("verify", exported, "--key", key, "--lang", "ml")
    assert status == 1
    assert said.startswith(
        "ശരിയല്ല. കണ്ടെത്തിയ പിഴവുകൾ: 1\n  വരി 5, society/s1, രേഖപ്പെടുത്തൽ 2: ഈ രേഖപ്പെടുത്തലിൽ മാറ്റം"
    )


def test_many_faults_are_counted_and_the_first_shown(tmp_path, key):
    journal, other = journal_of(60), journal_of(60, altered=0, streams=1)
    false = write(tmp_path / "false", other.lines(), journal.checkpoint())
    status, said = sangham("verify", false, "--key", key)
    assert status == 1 and said.count("\n  line ") == 25 and "\n  and 35 more\n" in said


def test_a_swapped_key_is_not_true(exported, key, tmp_path):
    forged = journal_of(12).checkpoint(key=OTHER_KEY)
    exported.with_name("checkpoint.json").write_text(json.dumps(forged.as_json()))
    exported.with_name("key.pem").write_bytes(pem_of(forged.public_key))
    assert sangham("verify", exported)[0] == 0
    status, said = sangham("verify", exported, "--key", key)
    assert status == 1 and "The key has been swapped" in said


@pytest.mark.parametrize("lang", ["en", "ml"])
def test_not_readable(exported, key, tmp_path, lang):
    def not_readable(*arguments: object) -> str:
        status, said = sangham("verify", *arguments, "--lang", lang)
        assert status == 2
        assert said.startswith("Not readable. " if lang == "en" else "വായിക്കാനാവുന്നില്ല. ")
        return said

    assert "missing.jsonl: " in not_readable(tmp_path / "missing.jsonl")
    assert "missing.pdf: " in not_readable(tmp_path / "missing.pdf")
    letter = tmp_path / "letter.txt"
    letter.write_text("Sir,\n")
    assert "checkpoint.json: " in not_readable(letter)
    assert "letter.txt: " in not_readable(exported, "--key", letter)
    assert "letter.txt: " in not_readable(exported, "--since", letter)
    exported.write_text("Sir,\n")
    assert "journal.jsonl: " in not_readable(exported)
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.7\nand no more")
    not_readable(paper)


def test_a_journal_is_checked_without_django(exported):
    """By an auditor, on a machine that has no database and no settings."""
    code = (
        "import sys; from sangham.cli.record import app\n"
        "try: app(['verify', sys.argv[1]])\n"
        "except SystemExit as e: assert e.code == 0\n"
        "assert not {m for m in sys.modules if m.partition('.')[0] in ('django', 'psycopg', 'sqlite3')}"
    )
    done = subprocess.run([sys.executable, "-c", code, exported], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_from_the_office_to_the_auditor(journal, tmp_path):
    assert sangham("checkpoint") == (0, "Nothing new to seal.\n")
    status, said = sangham("export", "journal", tmp_path / "out")
    assert status == 2 and "Nothing is sealed yet" in said
    recorded(3)
    status, said = sangham("checkpoint")
    assert status == 0 and said.startswith("Sealed: 3 entries") and keys.key_name() in said
    assert sangham("export", "journal", tmp_path / "out")[0] == 0
    status, said = sangham("verify", tmp_path / "out/journal.jsonl", "--key", tmp_path / "out/key.pem")
    assert status == 0 and "Entries: 3;" in said


def test_rebuild_and_check(harbour):
    record(moored(), stream=STREAM, by=BY, on=ON)
    assert sangham("rebuild", "--check") == (0, "The tables are what the entries say.\n")
    Boat.objects.update(crew=7)
    status, said = sangham("rebuild", "--check")
    assert status == 1 and "crew is 7; by the entries it is 2." in said
    Boat.objects.all().delete()
    status, said = sangham("rebuild", "--check", "--lang", "ml")
    assert status == 1 and "പക്ഷേ ഇല്ല" in said
    assert sangham("rebuild") == (0, "The tables are rebuilt. Entries read: 1.\n")
    assert sangham("rebuild", "--check")[0] == 0


class TestCertificate:
    """A certificate as the office issues it: typeset, with the proof of its entry attached, and signed."""

    @pytest.fixture
    def papers(self, journal, settings, tmp_path, monkeypatch) -> dict[str, Path]:
        from sangham.documents import authority, signing
        from sangham.documents.typesetting import typeset
        from tests.documents import samples

        for name in ("SANGHAM_TRUST", "SANGHAM_SIGNER_PKCS12", "SANGHAM_SIGNER_PKCS11_MODULE"):
            monkeypatch.delenv(name, raising=False)
        settings.AUTHORITY = tmp_path / "authority"
        authority.make_test_authority(settings.AUTHORITY)
        made = recorded(5)
        seal()
        proof = queries.proof_of(made[2])
        forged = {**proof, "entry": {**proof["entry"], "author": "somebody else"}}

        def paper(name: str, proof: object = None) -> Path:
            files = {"proof.json": json.dumps(proof).encode()} if proof else {}
            pdf = signing.sign(typeset(samples.certificate(), files), reason="s.8(1)")
            path = tmp_path / f"{name}.pdf"
            path.write_bytes(pdf)
            return path

        key, other = tmp_path / "key.pem", tmp_path / "other.pem"
        key.write_bytes(keys.public_pem())
        other.write_bytes(pem_of(raw_of(OTHER_KEY.public_key())))
        return {
            "true": paper("true", proof=proof),
            "forged": paper("forged", proof=forged),
            "bare": paper("bare"),
            "key": key,
            "other": other,
            "root": settings.AUTHORITY / authority.ROOT,
        }

    def test_certificates(self, papers, settings, tmp_path):
        key, root = ("--key", papers["key"]), ("--authority", papers["root"])
        status, said = sangham("verify", papers["true"], *key, *root)
        assert status == 0, said
        assert said.startswith("True. The certificate is as it was signed")
        assert f"boat_moored, {STREAM}, entry 3, with effect from 2026-11-20" in said
        assert sangham("verify", papers["true"], *key)[0] == 0  # by what this installation trusts

        status, said = sangham("verify", papers["true"], "--key", papers["other"], *root)
        assert status == 1 and "The key has been swapped" in said
        status, said = sangham("verify", papers["forged"], *key, *root)
        assert status == 1 and f"{STREAM}, entry 3: the path from this entry (leaf 2)" in said
        status, said = sangham("verify", papers["bare"], *key, *root)
        assert status == 1 and "no proof of the journal" in said

        content = bytearray(papers["true"].read_bytes())
        content[len(content) // 2] ^= 1
        changed = tmp_path / "changed.pdf"
        changed.write_bytes(content)
        status, said = sangham("verify", changed, *key, *root)
        assert status == 1 and "has been changed since" in said

        settings.AUTHORITY = tmp_path / "another"
        status, said = sangham("verify", papers["true"], *key)  # a machine that knows no authority
        assert status == 0 and "Nobody has vouched for this signer" in said
        from sangham.documents import authority

        authority.make_test_authority(settings.AUTHORITY)
        status, said = sangham("verify", papers["true"], *key)  # a machine that trusts another
        assert status == 1 and "not by a signer" in said
