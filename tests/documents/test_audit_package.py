"""An audit package: checked by its own verifier with Python alone, and every falsification found."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from sangham.accounts.actions.set_up_office import set_up_office
from sangham.cli.command import app
from sangham.documents import audit_package, store
from sangham.documents.actions.issue_paper import issue_paper
from sangham.documents.audit_package import export_audit
from sangham.journal import keys
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.record import record
from sangham.journal.actions.rotate_key import rotate_key
from sangham.journal.actions.seal import seal
from sangham.journal.actor import SET_UP
from sangham.journal.audit import verify
from sangham.journal.audit.table import EVERY_KIND, tables
from sangham.journal.damaged import JournalDamaged
from sangham.journal.entries import ParticularErased
from sangham.journal.kinds import _by_name
from sangham.journal.models import Entry
from sangham.journal.projecting import modules
from sangham.journal.proof.canonical import canonical
from sangham.journal.proof.checkpoint import raw_of
from sangham.kernel import clock
from sangham.kernel.identifier import new_id
from sangham.kernel.problem import Problems
from sangham.kernel.text import Text
from sangham.places.actions.import_places import import_places
from tests.journal.test_seal import unguarded

EXAMPLES = Path(__file__).parents[2] / "examples"
ON = date(2026, 4, 3)


@pytest.fixture
def office(db, settings, tmp_path) -> Path:
    """A record with offices, a paper, particulars and a key that was succeeded; and the key first handed out."""
    settings.VAR = tmp_path / "var"
    keys.make_key()
    handed_out = tmp_path / "key.pem"
    handed_out.write_bytes(keys.public_pem())
    with clock.stopped(datetime(2026, 11, 23, 7, tzinfo=UTC)):
        import_places(EXAMPLES / "places.csv", edition="2025", by=SET_UP, on=ON)
        set_up_office(EXAMPLES / "office.yaml", by=SET_UP, on=ON)
        seal()
        rotate_key(by=SET_UP, on=ON)
        content = b"%PDF-1.7 an order"
        sha256 = store.keep(content, media_type="application/pdf")
        about = {"kind": "order_of_registration", "number": "=1/2026", "title": Text("Order", "ഉത്തരവ്")}
        with transaction.atomic():
            issue_paper(
                paper=new_id(),
                sha256=sha256,
                size=len(content),
                stream="society/one",
                by=SET_UP,
                on=ON,
                **about,
            )
            what = ParticularErased(particular=new_id(), entry_number=1, name="x", ground="s.1")
            record(what, stream="matter/m", by=SET_UP, on=ON, particulars={"applicant": {"name": "മാളു"}})
    return handed_out


@pytest.fixture
def package(office, tmp_path) -> Path:
    export_audit(tmp_path / "package")
    return tmp_path / "package"


def checked(package: Path, *arguments: object) -> tuple[int, str]:
    """By Python alone: isolated, without site-packages, outside the project."""
    command = [sys.executable, "-I", "-S", str(package / "verify.py"), *(str(a) for a in arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd="/", env={"PYTHONUTF8": "1"})
    return done.returncode, done.stdout + done.stderr


def test_true_by_the_key_first_handed_out(package, office, tmp_path):
    entries = Entry.objects.count()
    status, said = checked(package, "--key", office)
    assert status == 0, said
    assert said.startswith(f"True. Entries: {entries}; papers: 1; tables: {len(tables())}.")
    status, said = checked(package, "--lang", "ml")
    assert status == 0 and "ആരും ഉറപ്പുനൽകിയിട്ടില്ല" in said
    done = CliRunner().invoke(app, ["verify", str(package), "--key", str(office)])
    assert done.exit_code == 0, done.output  # the project's own verifier agrees


def test_no_particular_of_a_person_is_in_it(package):
    for path in package.rglob("*"):
        assert path.is_dir() or "മാളു".encode() not in path.read_bytes(), path
    assert "commit" not in (package / "tables/entries.csv").read_text()
    (entry,) = (e for e in lines(package) if e["entry"]["stream"] == "matter/m")
    assert set(entry["entry"]["particulars"]) == {"applicant"}


def test_with_particulars_each_is_checked_against_its_commitment(office, tmp_path):
    out = tmp_path / "whole"
    done = CliRunner().invoke(app, ["export", "audit", str(out), "--particulars"])
    assert done.exit_code == 0 and "particulars of persons" in done.output
    assert "മാളു" in (out / "particulars.jsonl").read_text()
    assert checked(out, "--key", office)[0] == 0
    falsify(out / "particulars.jsonl", "മാളു".encode(), "മാളി".encode())
    status, said = checked(out, "--key", office)
    assert status == 1 and "is not what the entry committed to" in said


def lines(package: Path) -> list[dict]:
    return [json.loads(line) for line in (package / "journal.jsonl").read_text().splitlines()]


def test_tables_open_with_headings_in_both_languages_and_say_what_happened(package):
    with (package / "tables/offices.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[:2] == ["Leaf · ഇല", "With effect from · പ്രാബല്യം"]
    assert {row[4] for row in rows} >= {"JR-TVM"} and all(row[6] for row in rows)
    with (package / "tables/papers.csv").open(encoding="utf-8-sig", newline="") as file:
        _, paper = csv.reader(file)
    assert paper[4] == "'=1/2026", "what a spreadsheet would run is kept from it"
    assert paper[5:7] == ["Order", "ഉത്തരവ്"]
    assert (package / "papers" / f"{paper[8]}.pdf").read_bytes() == b"%PDF-1.7 an order"
    with (package / "tables/entries.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 1 + Entry.objects.count()


def falsify(path: Path, old: bytes, new: bytes) -> None:
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new, 1))


def signed_anew(package: Path, key: Ed25519PrivateKey | None = None) -> None:
    """As somebody in the office could, who has the key: the manifest fits again."""
    (package / "manifest.json").unlink()
    from sangham.journal.proof.export import read_checkpoint_file

    audit_package._sign(package, read_checkpoint_file(package / "checkpoint.json"), key or keys.signing_key())


def without(path: Path, line: int) -> None:
    kept = path.read_bytes().splitlines(keepends=True)
    del kept[line]
    path.write_bytes(b"".join(kept))


def exchanged(package: Path) -> None:
    (paper,) = (package / "papers").iterdir()
    paper.write_bytes(b"%PDF-1.7 another order")


FALSIFIED: dict[str, tuple[Callable[[Path], None], str]] = {
    "a byte of the journal": (
        lambda p: falsify(p / "journal.jsonl", b'"author":"set-up"', b'"author":"set-ip"'),
        "journal.jsonl, line 1: the entry was changed.",
    ),
    "an entry deleted": (
        lambda p: without(p / "journal.jsonl", 3),
        "line 4: leaf 4 stands where leaf 3 belongs",
    ),
    "the tail cut": (lambda p: without(p / "journal.jsonl", -1), "were sealed: the tail was cut."),
    "a paper exchanged": (exchanged, "names is not there, or was exchanged."),
    "a table's cell": (
        lambda p: falsify(p / "tables/offices.csv", b'"JR-TVM"', b'"JR-EKM"'),
        "tables/offices.csv, row ",
    ),
    "a table's row": (lambda p: without(p / "tables/entries.csv", 2), "tables/entries.csv, row 3:"),
    "a row added to a table": (
        lambda p: (p / "tables/papers.csv").write_bytes((p / "tables/papers.csv").read_bytes() + b"x"),
        "tables/papers.csv, row 3:",
    ),
    "a table's heading": (
        lambda p: falsify(p / "tables/papers.csv", b"Number", b"Humber"),
        "tables/papers.csv, row 1:",
    ),
    "a checkpoint's size": (
        lambda p: falsify(p / "checkpoint.json", b'"size": ', b'"size": 1'),
        "checkpoint.json: the signature is false.",
    ),
}


@pytest.mark.parametrize("what", FALSIFIED)
def test_a_falsified_package_is_found_even_where_the_manifest_was_signed_anew(package, office, what):
    change, says = FALSIFIED[what]
    change(package)
    status, said = checked(package, "--key", office)
    assert status == 1 and says in said, said
    assert "the file was changed or exchanged." in said or "signature" in says
    signed_anew(package)
    status, said = checked(package, "--key", office)
    assert status == 1 and says in said, said
    assert "manifest.json" not in said


def test_what_only_the_manifest_can_tell(package, office):
    falsify(package / "README.txt", b"Anybody", b"Nobody")
    falsify(package / "tables.json", b"payload.name_en", b"payload.name_ml")  # and the table made to fit
    (package / "tables/extra.csv").write_text("x")
    (package / "key.pem").unlink()
    status, said = checked(package, "--key", office)
    assert status == 1
    for says in ("README.txt: the file was changed", "tables.json: the file was changed"):
        assert says in said
    assert "tables/extra.csv: the file does not belong" in said and "key.pem: the file is missing" in said
    signed_anew(package, Ed25519PrivateKey.generate())
    status, said = checked(package, "--key", office)
    assert status == 1 and "manifest.json: the signature is false." in said


def test_a_swapped_key_and_an_older_checkpoint(office, tmp_path):
    out = tmp_path / "package"
    export_audit(out)
    stranger = tmp_path / "stranger.pem"
    from sangham.journal.proof.checkpoint import pem_of

    stranger.write_bytes(pem_of(raw_of(Ed25519PrivateKey.generate().public_key())))
    status, said = checked(out, "--key", stranger)
    assert status == 1 and "it was swapped" in said
    older = tmp_path / "older"
    export_journal(older)
    with transaction.atomic():
        what = ParticularErased(particular=new_id(), entry_number=1, name="x", ground="s.1")
        record(what, stream="matter/m", by=SET_UP, on=ON)
    newer = tmp_path / "newer"
    export_audit(newer)
    status, said = checked(newer, "--since", older / "checkpoint.json")
    assert status == 0 and "are those of the checkpoint that you kept" in said
    status, said = checked(
        out, "--since", newer / "checkpoint.json"
    )  # cut, with a true checkpoint of its own
    assert status == 1 and "the tail was cut with its checkpoint" in said
    falsify(older / "checkpoint.json", b'"root": "', b'"root": "0')
    assert checked(newer, "--since", older / "checkpoint.json")[0] in (1, 2)


def test_what_cannot_be_read_is_said(package, office, tmp_path):
    shutil.copy(package / "verify.py", tmp_path / "verify.py")
    status, said = checked(tmp_path, "--key", office)
    assert status == 2 and "Not readable" in said
    (package / "checkpoint.json").write_text("{}")
    status, said = checked(package, "--lang", "ml")
    assert status == 2 and "വായിക്കാനാവുന്നില്ല" in said
    status, said = checked(package, "--key", package / "README.txt")
    assert status == 2


def test_it_comes_to_stand_whole_or_not_at_all(office, tmp_path, monkeypatch):
    out = tmp_path / "package"
    with monkeypatch.context() as patch:
        patch.setattr(audit_package, "_sign", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            export_audit(out)
    assert not out.exists() and not list(tmp_path.glob(".package*"))
    (tmp_path / ".package.writing").mkdir()  # as a kill leaves it
    export_audit(out)
    assert checked(out, "--key", office)[0] == 0
    with pytest.raises(Problems, match="nothing is written over it"):
        export_audit(out)


def test_a_damaged_record_gives_no_package(office, tmp_path):
    seal()
    unguarded("UPDATE journal_entry SET author = 'somebody' WHERE number = 2 AND stream = 'office/JR-TVM'")
    with pytest.raises(JournalDamaged, match="the entry was changed"):
        export_audit(tmp_path / "package")
    assert not (tmp_path / "package").exists()


def test_what_tables_name_is_in_the_entries():
    """A field renamed, or a kind's new version, is not to leave a column empty."""
    modules()  # every kind is known once the projections are
    for table in tables():
        for kind, places in table.rows.items():
            assert set(places) <= set(table.columns), table.name
            if kind == EVERY_KIND:
                continue
            assert kind in _by_name, f"{table.name}: {kind}"
            fields = _by_name[kind].payload.model_fields
            named = {place.split(".")[1] for place in places.values() if place.startswith("payload.")}
            assert named <= set(fields), f"{table.name}, {kind}: {named - set(fields)}"


@given(st.binary(max_size=80), st.binary(min_size=32, max_size=32), st.integers(0, 511))
def test_its_ed25519_agrees_with_the_library(note: bytes, seed: bytes, bit: int) -> None:
    key = Ed25519PrivateKey.from_private_bytes(seed)
    public, signature = raw_of(key.public_key()), key.sign(note)
    assert verify.signed(public, note, signature)
    altered = bytearray(signature)
    altered[bit // 8] ^= 1 << bit % 8
    assert not verify.signed(public, note, bytes(altered))
    assert not verify.signed(public, note + b"x", signature)


def test_its_ed25519_refuses_a_signature_made_longer():
    """S must be below the order (RFC 8032, 5.1.7); adding the order gives another S for the same point."""
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    signature = key.sign(b"note")
    s = int.from_bytes(signature[32:], "little") + verify._Q
    assert not verify.signed(raw_of(key.public_key()), b"note", signature[:32] + s.to_bytes(32, "little"))


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
)


@given(JSONS)
def test_its_canonical_json_agrees_with_the_library(value: object) -> None:
    assert verify.written(value).encode() == canonical(value)
    assert verify.read(canonical(value)) == value
