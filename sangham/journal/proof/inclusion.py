"""Checks the proof that goes with a certificate: that one entry is in the journal, by a signed root."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sangham.journal.proof import fault
from sangham.journal.proof.canonical import NotCanonical, canonical
from sangham.journal.proof.checkpoint import (
    FIELD_NOT_RIGHT,
    NOT_JSON,
    NotReadable,
    SignedCheckpoint,
    read_checkpoint,
)
from sangham.journal.proof.entry import FIELDS, hash_of, names_of
from sangham.journal.proof.entry import FORMAT as ENTRY_FORMAT
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.merkle import leaf_hash, root_by_inclusion
from sangham.journal.proof.trust import Trust
from sangham.kernel.text import Text

FORMAT = "sangham/proof/1"
NOT_A_PROOF = Text(
    en="this is not a proof that an entry is in a journal (format {format}).",
    ml="നാൾവഴിയിൽ ഒരു രേഖപ്പെടുത്തൽ ഉണ്ടെന്നതിന്റെ തെളിവല്ല ഇത് (മാതൃക {format}).",
)


@dataclass(frozen=True, slots=True)
class Proof:
    """An entry, its leaf number, and the path from it to the checkpoint's root."""

    entry: dict[str, Any]
    leaf: int
    path: tuple[bytes, ...]
    checkpoint: SignedCheckpoint

    def faults(self, trust: Trust) -> list[Fault]:
        """What is not true in it; nothing, if the entry stands in the journal that the key vouches for."""
        found = trust.faults(self.checkpoint, newest=False)
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
            raise NotReadable(NOT_JSON) from error
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise NotReadable(NOT_A_PROOF.fill(format=FORMAT))
    entry, leaf, path = data.get("entry"), data.get("leaf"), data.get("path")
    if not isinstance(entry, dict) or set(entry) != set(FIELDS) or entry["format"] != ENTRY_FORMAT:
        raise _field("entry")
    try:
        canonical(entry)
    except (NotCanonical, RecursionError) as error:
        raise _field("entry") from error
    checkpoint = read_checkpoint(data.get("checkpoint"))
    if not isinstance(leaf, int) or isinstance(leaf, bool) or data.get("size") != checkpoint.size:
        raise _field("leaf, size")
    if not isinstance(path, list) or len(path) > 64:
        raise _field("path")
    return Proof(entry, leaf, tuple(_hash(step) for step in path), checkpoint)


def _field(name: str) -> NotReadable:
    return NotReadable(FIELD_NOT_RIGHT.fill(field=name))


def _hash(text: Any) -> bytes:
    try:
        value = bytes.fromhex(text)
    except (TypeError, ValueError) as error:
        raise _field("path") from error
    if len(value) != 32:
        raise _field("path")
    return value
