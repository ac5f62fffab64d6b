"""Checks the proof that goes with a certificate: that one entry is in the journal, by a signed root."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sangham.journal.proof import fault
from sangham.journal.proof.canonical import NotCanonical, canonical
from sangham.journal.proof.checkpoint import NotReadable, SignedCheckpoint, read_checkpoint
from sangham.journal.proof.entry import FIELDS, hash_of, names_of
from sangham.journal.proof.entry import FORMAT as ENTRY_FORMAT
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.merkle import leaf_hash, root_by_inclusion
from sangham.journal.proof.trust import Trust

FORMAT = "sangham/proof/1"


@dataclass(frozen=True, slots=True)
class Proof:
    """An entry, its leaf number, and the path from it to the checkpoint's root."""

    entry: dict[str, Any]
    leaf: int
    path: tuple[bytes, ...]
    checkpoint: SignedCheckpoint

    def faults(self, trust: Trust) -> list[Fault]:
        """What is not true in it; nothing, if the entry stands in the journal that the key vouches for."""
        found = trust.faults(self.checkpoint)
        hash = hash_of(canonical(self.entry))
        leaf = leaf_hash(bytes.fromhex(hash))
        root = root_by_inclusion(self.leaf, self.checkpoint.size, leaf, self.path)
        if root != self.checkpoint.root:
            stream, number = names_of(self.entry)
            says = fault.NOT_INCLUDED.fill(leaf=self.leaf)
            found.append(Fault(says, stream=stream, number=number))
        return found


def read_proof(data: Any) -> Proof:
    """The proof from plain data or JSON bytes. Raises NotReadable when it is not one."""
    if isinstance(data, bytes | str):
        try:
            data = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise NotReadable(f"not JSON: {error}") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise NotReadable(f"format: not {FORMAT}")
    entry, leaf, path = data.get("entry"), data.get("leaf"), data.get("path")
    if not isinstance(entry, dict) or set(entry) != set(FIELDS) or entry["format"] != ENTRY_FORMAT:
        raise NotReadable("entry: not an entry of format 1")
    try:
        canonical(entry)
    except (NotCanonical, RecursionError) as error:
        raise NotReadable(f"entry: {error}") from error
    checkpoint = read_checkpoint(data.get("checkpoint"))
    if not isinstance(leaf, int) or isinstance(leaf, bool) or data.get("size") != checkpoint.size:
        raise NotReadable("leaf, size: not whole numbers, or not those of the checkpoint")
    if not isinstance(path, list) or len(path) > 64:
        raise NotReadable("path: not a list of hashes")
    return Proof(entry, leaf, tuple(_hash(step) for step in path), checkpoint)


def _hash(text: Any) -> bytes:
    try:
        value = bytes.fromhex(text)
    except (TypeError, ValueError) as error:
        raise NotReadable(f"path: {error}") from error
    if len(value) != 32:
        raise NotReadable("path: a hash has 32 bytes")
    return value
