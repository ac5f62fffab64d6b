"""Write the sealed journal out, for anybody to check: journal.jsonl, checkpoint.json, key.pem."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from sangham.journal.feed import sealed_lines
from sangham.journal.proof.checkpoint import SignedCheckpoint, pem_of
from sangham.journal.queries import last_checkpoint, whole_checkpoint
from sangham.journal.whole_file import written_whole
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

Progress = Callable[[int, int], None]  # entries done, entries in all
_AT_ONCE = 2000


def export_journal(folder: Path, *, progress: Progress | None = None) -> SignedCheckpoint:
    """Write every sealed entry, without particulars of persons, and the newest checkpoint, into a folder.

    Needs no transaction: what is sealed never changes. Should the database have been tampered with, the export
    says so when it is checked; the landmarks come from the stored tree, not from the entries as they are now.
    Each file is replaced whole or not at all. Raises Problems when nothing is sealed yet.
    """
    checkpoint = last_checkpoint()
    if checkpoint is None:
        raise problem(
            "",
            Text(
                en="Nothing is sealed yet, so there is nothing to export.",
                ml="ഇതുവരെ ഒന്നും മുദ്രവച്ചിട്ടില്ല; പകർപ്പെടുക്കാൻ ഒന്നുമില്ല.",
            ),
            Text(
                en="Record something and run `sangham checkpoint` first.",
                ml="എന്തെങ്കിലും രേഖപ്പെടുത്തിയശേഷം ആദ്യം `sangham checkpoint` പ്രവർത്തിപ്പിക്കുക.",
            ),
        )
    signed = whole_checkpoint(checkpoint)
    folder.mkdir(parents=True, exist_ok=True)
    with written_whole(folder / "journal.jsonl") as file:
        for done, (_, _, line) in enumerate(sealed_lines(0, signed.size), start=1):
            file.write(line)
            if progress and (done % _AT_ONCE == 0 or done == signed.size):
                progress(done, signed.size)
    with written_whole(folder / "key.pem") as file:
        file.write(pem_of(signed.public_key))
    with written_whole(folder / "checkpoint.json") as file:
        file.write(json.dumps(signed.as_json(), indent=1).encode() + b"\n")
    return signed
