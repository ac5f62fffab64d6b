"""A true export made in memory, without a database, and the ways in which somebody may falsify it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sangham.journal.proof.canonical import canonical_text
from sangham.journal.proof.checkpoint import Landmarks, SignedCheckpoint, pem_of, raw_of, sign, stretch
from sangham.journal.proof.entry import BEGINNING, form, hash_of, line_of
from sangham.journal.proof.merkle import Tree, leaf_hash

BEGAN = datetime(2026, 11, 1, 4, 30, tzinfo=UTC)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
ORIGIN = "registrar.example/journal/1"


@dataclass
class Journal:
    """Entries in leaf order, as forms; streams are taken in turn."""

    forms: list[bytes] = field(default_factory=list)
    heads: dict[str, tuple[int, str]] = field(default_factory=dict)

    def add(self, stream: str, said: str) -> None:
        number, previous = self.heads.get(stream, (0, BEGINNING))
        made = form(
            stream=stream,
            number=number + 1,
            kind="thing_said",
            version=1,
            effective_on=date(2026, 11, 1),
            recorded_at=BEGAN + timedelta(seconds=len(self.forms)),
            author="off-0001",
            office="JR-TVM",
            power="s.7(1)",
            receipt=None,
            payload=canonical_text({"said": said}),
            particulars="{}",
            previous=previous,
        )
        self.forms.append(made)
        self.heads[stream] = (number + 1, hash_of(made))

    def lines(self) -> list[bytes]:
        return [line_of(made, hash_of(made), leaf) for leaf, made in enumerate(self.forms)]

    def leaf_hashes(self) -> list[bytes]:
        return [leaf_hash(bytes.fromhex(hash_of(made))) for made in self.forms]

    def checkpoint(
        self, size: int | None = None, *, key: Ed25519PrivateKey = KEY, landmarks: bool = True
    ) -> SignedCheckpoint:
        hashes = self.leaf_hashes()[:size]
        tree = Tree()
        for hash in hashes:
            tree.append(hash)
        made = sign(
            key, origin=ORIGIN, size=tree.size, root=tree.root(), sealed_at="2026-11-02T00:00:00.000000Z"
        )
        return replace(made, landmarks=landmarks_of(hashes)) if landmarks else made


def landmarks_of(hashes: list[bytes], every: int | None = None) -> Landmarks:
    every = every or stretch(len(hashes))
    made = []
    for start in range(0, len(hashes), every):
        tree = Tree()
        for hash in hashes[start : start + every]:
            tree.append(hash)
        made.append(tree.root())
    return Landmarks(every, tuple(made))


def journal_of(size: int, streams: int = 3, *, altered: int | None = None) -> Journal:
    """A journal of `size` entries; with `altered`, what was said at that leaf differs, and all that follows is
    consistently recomputed."""
    journal = Journal()
    for i in range(size):
        journal.add(f"society/s{i % streams}", f"word {i} വാക്ക്" + ("!" if i == altered else ""))
    return journal


def write(folder: Path, lines: list[bytes], checkpoint: SignedCheckpoint) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "journal.jsonl").write_bytes(b"".join(lines))
    (folder / "checkpoint.json").write_text(json.dumps(checkpoint.as_json()))
    (folder / "key.pem").write_bytes(pem_of(checkpoint.public_key))
    return folder / "journal.jsonl"


def public(key: Ed25519PrivateKey) -> frozenset[bytes]:
    return frozenset({raw_of(key.public_key())})
