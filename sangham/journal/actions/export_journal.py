"""Write the sealed journal out, for anybody to check: journal.jsonl, checkpoint.json, key.pem."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from sangham.journal.models import Leaf
from sangham.journal.proof.checkpoint import SignedCheckpoint, pem_of
from sangham.journal.proof.entry import line_of
from sangham.journal.queries import landmarks, last_checkpoint
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
    signed = replace(checkpoint.signed(), landmarks=landmarks(checkpoint.size))
    folder.mkdir(parents=True, exist_ok=True)
    with _replacing(folder / "journal.jsonl") as file:
        for done, line in enumerate(_lines(signed.size), start=1):
            file.write(line)
            if progress and (done % _AT_ONCE == 0 or done == signed.size):
                progress(done, signed.size)
    with _replacing(folder / "key.pem") as file:
        file.write(pem_of(signed.public_key))
    with _replacing(folder / "checkpoint.json") as file:
        file.write(json.dumps(signed.as_json(), indent=1).encode() + b"\n")
    return signed


def _lines(size: int) -> Iterator[bytes]:
    """Every sealed entry's line, in leaf order."""
    for start in range(0, size, _AT_ONCE):
        some = Leaf.objects.filter(number__gte=start, number__lt=min(start + _AT_ONCE, size))
        for leaf in some.select_related("entry").order_by("number"):
            yield line_of(leaf.entry.form(), leaf.entry.hash, leaf.number)


@contextmanager
def _replacing(path: Path) -> Iterator[BinaryIO]:
    """A file written aside, and put in place when it is whole."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with aside.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
