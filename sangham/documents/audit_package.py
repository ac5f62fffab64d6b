"""Write a whole office as an audit package: journal, papers, tables, and the verifier that needs Python alone."""

from __future__ import annotations

import json
import shutil
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sangham.documents import store
from sangham.journal import keys
from sangham.journal.actions.export_journal import export_journal
from sangham.journal.actions.seal import seal
from sangham.journal.audit import verify
from sangham.journal.audit.readme import README
from sangham.journal.audit.table import tables
from sangham.journal.damaged import JournalDamaged
from sangham.journal.models import Particular
from sangham.journal.proof.canonical import canonical
from sangham.journal.proof.checkpoint import SignedCheckpoint, raw_of
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

Progress = Callable[[int, int], None]  # entries done, entries in all


@dataclass(frozen=True, slots=True)
class Package:
    """What was written: entries, papers and tables."""

    entries: int
    papers: int
    tables: int


def export_audit(folder: Path, *, particulars: bool = False, progress: Progress | None = None) -> Package:
    """Seal, then write the package into a folder that is not there yet, and check it with its own verifier.

    It comes to stand whole or not at all. Particulars of persons are left out, but for `particulars`; without them
    the commitments stay. Raises Problems when the folder is there, a paper is not whole, nothing is sealed or the key is
    not there; JournalDamaged when what was written does not verify.
    """
    if folder.exists():
        raise problem(str(folder), _THERE, _A_NEW_ONE)
    seal()
    aside = folder.with_name(f".{folder.name}.writing")
    if aside.exists():
        shutil.rmtree(aside)  # what an interrupted export left
    try:
        signed = export_journal(aside, progress=progress)
        papers = _derived_files(aside, signed)
        if particulars:
            _particulars(aside, signed.size)
        _explained(aside, signed)
        _sign(aside, signed, keys.signing_key())
        found, holds = verify.check(aside, {keys.public_key()}, None)
        if found:
            what, of = found[0]
            _damaged(what, **of)
        aside.rename(folder)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    return Package(signed.size, papers, int(holds["tables"]))


def _derived_files(folder: Path, signed: SignedCheckpoint) -> int:
    """Tables and papers, from the journal as it was just written; the number of papers."""
    declared = [table.as_json() for table in tables()]
    (folder / "tables.json").write_text(json.dumps(declared, ensure_ascii=False, indent=1), encoding="utf-8")
    for name in ("tables", "papers"):
        (folder / name).mkdir()
    files = [
        (folder / "tables" / f"{t['name']}.csv").open("w", encoding="utf-8", newline="") for t in declared
    ]
    papers = set()
    try:
        for table, file in zip(declared, files, strict=True):
            file.write(verify.heading_of(table))
        journal = folder / "journal.jsonl"
        for _, rows, paper, _ in verify.entries_of(journal, declared, _damaged, verify.Tree()):
            for row, file in zip(rows, files, strict=True):
                if row is not None:
                    file.write(row)
            if paper is not None:
                papers.add(paper)
    finally:
        for file in files:
            file.close()
    for digest in papers:
        (folder / "papers" / f"{digest}.pdf").write_bytes(store.fetch(digest))
    return len(papers)


def _damaged(what: str, **of: object) -> None:
    en, ml = verify.SAYS[what]
    raise JournalDamaged(Text(en=en, ml=ml).fill(**of))


def _particulars(folder: Path, size: int) -> None:
    """Those that were not erased, each with the salt that opens its commitment."""
    kept = Particular.objects.filter(entry__leaf__number__lt=size, content__isnull=False)
    with (folder / "particulars.jsonl").open("wb") as file:
        for one in kept.select_related("entry__leaf").order_by("entry__leaf__number", "name").iterator(2000):
            opens = {"name": one.name, "salt": one.salt, "content": one.content}
            file.write(canonical({"leaf": one.entry.leaf.number, **opens}) + b"\n")


def _explained(folder: Path, signed: SignedCheckpoint) -> None:
    verifier = Path(verify.__file__).read_bytes()
    (folder / "verify.py").write_bytes(verifier)
    of = {"origin": signed.origin, "sealed_at": signed.sealed_at, "size": signed.size, "key": signed.key_id}
    said = README.fill(**of, verifier=sha256(verifier).hexdigest())
    (folder / "README.txt").write_text(f"{said.en}\n\n{said.ml}", encoding="utf-8")


def _sign(folder: Path, signed: SignedCheckpoint, key: Ed25519PrivateKey) -> None:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    files = {path.relative_to(folder).as_posix(): verify.hash_of(path) for path in paths}
    note = verify.manifest_note(signed.origin, signed.size, signed.root, files)
    manifest = {
        "format": "sangham/audit/1",
        "files": files,
        "public_key": b64encode(raw_of(key.public_key())).decode(),
        "signature": b64encode(key.sign(note)).decode(),
    }
    (folder / verify.MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


_THERE = Text(en="This is there already; nothing is written over it.", ml="ഇത് അവിടെയുണ്ട്; അതിനു മുകളിൽ എഴുതുന്നില്ല.")
_A_NEW_ONE = Text(en="Name a new folder.", ml="പുതിയൊരു ഫോൾഡർ നൽകുക.")
