"""One signing key succeeds another: who trusted the old one follows, and nobody without it can make a successor."""

from __future__ import annotations

import json
from base64 import b64encode
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from typer.testing import CliRunner

from sangham.cli.command import app
from sangham.journal import keys, queries
from sangham.journal.actions import rotate_key as rotating
from sangham.journal.actions import seal as sealing
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.rotate_key import rotate_key
from sangham.journal.actions.seal import seal
from sangham.journal.damaged import JournalDamaged
from sangham.journal.models import Checkpoint
from sangham.journal.proof import fault
from sangham.journal.proof.checkpoint import checkpoint_from, raw_of
from sangham.journal.proof.export import check_export
from sangham.journal.proof.inclusion import read_proof
from sangham.journal.proof.succession import succeed
from sangham.journal.proof.trust import Trust
from sangham.kernel.problem import Problems
from tests.journal.conftest import BY, ON
from tests.journal.test_seal import recorded

STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(5, 37)))


@pytest.fixture
def rotated(journal, tmp_path):
    """A journal sealed with one key, then another, then a third: the keys, and its export."""
    made = []
    for _ in range(2):
        recorded(2)
        seal()
        made.append(keys.public_key())
        rotate_key(by=BY, on=ON)
    recorded(1)
    seal()
    export_journal(tmp_path / "out")
    return [*made, keys.public_key()], tmp_path / "out"


def faults(out, **trust):
    return [f.says for f in check_export(out / "journal.jsonl", Trust(**trust)).faults]


def test_whoever_trusts_any_key_of_the_line_follows_to_the_newest(rotated):
    trusted, out = rotated
    assert len(set(trusted)) == 3
    for key in trusted:
        assert faults(out, keys=frozenset({key})) == []
    by = [Checkpoint.objects.get(size=size).signed().public_key for size in (2, 3, 4, 6, 7, 8, 9)]
    assert by == [trusted[0]] * 2 + [trusted[1]] * 3 + [trusted[2]] * 2
    assert queries.own_keys() == set(trusted)


def test_an_older_checkpoint_of_an_older_key_leads_to_the_newest(rotated):
    trusted, out = rotated
    for size in (2, 3, 4, 6, 7, 8, 9):
        since = Checkpoint.objects.get(size=size).signed()
        assert faults(out, since=since) == []
        assert faults(out, since=since, keys=frozenset({trusted[2]})) == []
        assert faults(out, since=since, keys=frozenset({trusted[0]})) == []
    stranger = replace(since, public_key=raw_of(STRANGER.public_key()))
    stranger = replace(stranger, signature=STRANGER.sign(stranger.note()))
    assert fault.OLDER_FALSE in faults(out, since=stranger, keys=frozenset({trusted[2]}))


def test_a_certificate_alone_carries_the_line(rotated, journal):
    trusted, _ = rotated
    (entry,) = recorded(1)
    seal()
    proof = queries.proof_of(entry)
    for key in trusted:
        assert read_proof(proof).faults(Trust(keys=frozenset({key}))) == []
    assert read_proof(proof).faults(Trust(keys=frozenset({raw_of(STRANGER.public_key())})))


def altered(out, change) -> None:
    path = out / "checkpoint.json"
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))


def test_a_swapped_key_without_a_successor_is_found(rotated):
    trusted, out = rotated

    def swap(data):
        signed = replace(checkpoint_from(json.dumps(data).encode()), public_key=raw_of(STRANGER.public_key()))
        data["public_key"] = b64encode(signed.public_key).decode()
        data["key_id"] = signed.key_id
        data["signature"] = b64encode(STRANGER.sign(signed.note())).decode()

    since = Checkpoint.objects.get(size=2).signed()
    altered(out, swap)
    for key in trusted:
        assert any("has been swapped" in f.en for f in faults(out, keys=frozenset({key})))
    assert any("has been swapped" in f.en for f in faults(out, since=since))


def test_a_succession_that_the_old_key_did_not_sign_is_false(rotated):
    trusted, out = rotated
    signed = checkpoint_from((out / "checkpoint.json").read_bytes())
    forged = succeed(STRANGER, STRANGER, origin=signed.origin, at=signed.sealed_at)
    forged = replace(forged, old=trusted[2])
    altered(out, lambda data: data["successions"].append(forged.as_json()))
    found = faults(out, keys=frozenset({trusted[0]}))
    assert any("is not signed by both keys" in f.en for f in found)


def test_a_succession_behind_the_journals_back_is_found(rotated):
    """Whoever stole the newest key can sign a successor, but cannot put it into what was sealed."""
    trusted, out = rotated
    signed = checkpoint_from((out / "checkpoint.json").read_bytes())
    forged = succeed(keys.signing_key(), STRANGER, origin=signed.origin, at=signed.sealed_at)
    assert forged.holds()
    altered(out, lambda data: data["successions"].append(forged.as_json()))
    (found,) = faults(out, keys=frozenset({trusted[0]}))
    assert "is not entered in the journal" in found.en


def test_a_succession_of_another_journal_does_not_count(rotated):
    trusted, out = rotated

    def elsewhere(data):
        for one in data["successions"]:
            one["origin"] = "elsewhere.example/journal/1"

    altered(out, elsewhere)
    assert any("has been swapped" in f.en for f in faults(out, keys=frozenset({trusted[0]})))


@pytest.mark.parametrize("at", ["entered, not sealed", "sealed, not taken into use"])
def test_cut_off(journal, monkeypatch, at):
    """Nothing has changed, or the next sealing goes over to the new key."""
    recorded(1)
    seal()
    old = keys.public_key()

    class Killed(Exception):
        pass

    def killed(*_):
        raise Killed

    module, name = {
        "entered, not sealed": (rotating, "seal_some"),
        "sealed, not taken into use": (rotating, "settle_succession"),
    }[at]
    with monkeypatch.context() as patch:
        patch.setattr(module, name, killed)
        with pytest.raises(Killed):
            rotate_key(by=BY, on=ON)
    assert keys.public_key() == old
    recorded(1)
    seal()
    entered = queries.successions()
    assert (keys.public_key() == old) == (not entered)
    if not entered:
        assert rotate_key(by=BY, on=ON) and keys.public_key() != old
    assert not (keys.folder() / keys.NEXT).exists()
    assert [p.name for p in keys.folder().iterdir()] == [keys.PRESENT]


def test_the_old_key_cannot_go_on(journal, tmp_path):
    recorded(1)
    seal()
    kept = (keys.folder() / keys.PRESENT).read_bytes()
    rotate_key(by=BY, on=ON)
    (keys.folder() / keys.PRESENT).write_bytes(kept)
    recorded(1)
    with pytest.raises(JournalDamaged, match="not the key"):
        seal()


def test_before_anything_is_sealed(journal):
    with pytest.raises(Problems, match="Nothing is sealed yet"):
        rotate_key(by=BY, on=ON)


def test_a_backlog_is_sealed_with_the_old_key_up_to_the_entry(journal, monkeypatch, tmp_path):
    recorded(1)
    seal()
    old = keys.public_key()
    monkeypatch.setattr(sealing, "MOST_AT_ONCE", 2)
    monkeypatch.setattr(rotating, "seal", lambda: None)
    recorded(5)
    rotate_key(by=BY, on=ON)
    seal()
    export_journal(tmp_path / "out")
    assert faults(tmp_path / "out", keys=frozenset({old})) == []


def test_the_command(journal, tmp_path):
    recorded(1)
    seal()
    held = tmp_path / "held.pem"
    held.write_bytes(keys.public_pem())
    old = keys.key_name()
    done = CliRunner().invoke(app, ["key", "rotate"])
    assert done.exit_code == 0 and old in done.output and keys.key_name() in done.output
    shown = CliRunner().invoke(app, ["key", "show", "--lang", "ml"])
    assert shown.stdout == keys.public_pem().decode() and keys.key_name() in shown.stderr
    recorded(1)
    seal()
    export_journal(tmp_path / "out")
    verified = CliRunner().invoke(app, ["verify", str(tmp_path / "out"), "--key", str(held)])
    assert verified.exit_code == 0, verified.output
    assert f"The key {keys.key_name()} came in succession to the one that you hold ({old})" in verified.output
