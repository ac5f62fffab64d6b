"""Reading the journal: a stream's entries, its seal, and the proof that goes with a certificate."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any, TypeVar

from django.db.models import Q

from sangham.journal.keys import public_key
from sangham.journal.models import Checkpoint, Entry, Leaf, Node
from sangham.journal.proof import inclusion
from sangham.journal.proof.checkpoint import Landmarks, SignedCheckpoint, stretch
from sangham.journal.proof.merkle import Nodes, consistency_path, inclusion_path, subtree
from sangham.journal.proof.succession import KIND, STREAM, Succession, followed, read_succession

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Seal:
    """How far a stream is sealed, for a reader who may want to check it."""

    stream: str
    entries: int  # recorded in the stream
    sealed: int  # of them, under the checkpoint
    last_hash: str  # of the last entry that is sealed
    leaf: int  # the leaf number of that entry
    size: int  # leaves under the checkpoint
    root: str
    sealed_at: datetime
    key_id: str


class NotSealed(LookupError):
    """The entry has no leaf yet, so nothing signed proves it: call `seal` first."""


def entries_of(stream: str) -> list[Entry]:
    """The entries of a stream, in the order of their numbers."""
    return list(Entry.objects.filter(stream=stream).order_by("number"))


def last_checkpoint() -> Checkpoint | None:
    """The newest checkpoint, or None before the first."""
    return Checkpoint.objects.order_by("-size").first()


def seal_of(stream: str) -> Seal | None:
    """How far a stream is sealed; None when nothing of it is."""
    leaf = (
        Leaf.objects.filter(entry__stream=stream).select_related("entry").order_by("-entry__number").first()
    )
    checkpoint = last_checkpoint()
    if leaf is None or checkpoint is None:
        return None
    return Seal(
        stream=stream,
        entries=Entry.objects.filter(stream=stream).count(),
        sealed=leaf.entry.number,
        last_hash=leaf.entry.hash,
        leaf=leaf.number,
        size=checkpoint.size,
        root=checkpoint.root,
        sealed_at=checkpoint.sealed_at,
        key_id=checkpoint.signed().key_id,
    )


def proof_of(entry: Entry) -> dict[str, Any]:
    """What proves, to anybody with the public key, that the entry is in the journal: the JSON attached to a
    certificate. It has no particulars of persons. Raises NotSealed."""
    leaf = Leaf.objects.filter(entry=entry).first()
    checkpoint = last_checkpoint()
    if leaf is None or checkpoint is None:
        raise NotSealed(f"{entry} is not sealed")
    path = _with_nodes(lambda nodes: inclusion_path(leaf.number, checkpoint.size, nodes))
    return {
        "format": inclusion.FORMAT,
        "entry": json.loads(entry.form()),
        "leaf": leaf.number,
        "size": checkpoint.size,
        "path": [step.hex() for step in path],
        "checkpoint": _with_successions(checkpoint).as_json(),
    }


def landmarks(size: int, most: int | None = None) -> Landmarks | None:
    """The landmarks of the sealed tree of `size` leaves, from the stored nodes; None when some are not there."""
    every = stretch(size, most)
    level, whole = every.bit_length() - 1, size // every
    kept = Node.objects.filter(level=level, index__lt=whole).order_by("index")
    hashes = [bytes.fromhex(hash) for hash in kept.values_list("hash", flat=True)]
    try:
        if size % every:
            hashes.append(_with_nodes(lambda nodes: subtree(whole * every, size, nodes)))
    except KeyError:
        return None
    return Landmarks(every, tuple(hashes)) if len(hashes) == -(-size // every) else None


def whole_checkpoint(checkpoint: Checkpoint, *, most_landmarks: int | None = None) -> SignedCheckpoint:
    """A checkpoint with all that may stand beside what is signed, as it is published."""
    return replace(_with_successions(checkpoint), landmarks=landmarks(checkpoint.size, most_landmarks))


def successions(size: int | None = None) -> list[Succession]:
    """By which one signing key followed another, oldest first; with `size`, those sealed under so many leaves."""
    entered = Entry.objects.filter(stream=STREAM, kind=KIND)
    if size is not None:
        entered = entered.filter(leaf__number__lt=size)
    found = (read_succession(json.loads(entry.payload)) for entry in entered.order_by("number"))
    return [succession for succession in found if succession]


def own_keys() -> frozenset[bytes]:
    """The public key at hand, and those that it succeeded: by them the office's own older papers are checked.

    Raises Problems when there is no key.
    """
    present, entered = public_key(), successions()
    older = {s.old for s in entered if present in followed({s.old}, entered, s.origin)}
    return frozenset({present, *older})


def _with_successions(checkpoint: Checkpoint) -> SignedCheckpoint:
    return replace(checkpoint.signed(), successions=tuple(successions(checkpoint.size)))


def consistency_between(old: int, new: int) -> list[bytes]:
    """The path that proves the tree of `old` leaves to be the beginning of that of `new`, both sealed sizes."""
    return _with_nodes(lambda nodes: consistency_path(old, new, nodes))


def _with_nodes(ask: Callable[[Nodes], T]) -> T:
    """The answer of a function that asks for nodes, with one query: run once to see which, and once with them."""
    wanted: set[tuple[int, int]] = set()

    def note(level: int, index: int) -> bytes:
        wanted.add((level, index))
        return bytes(32)

    ask(note)
    if not wanted:
        return ask(note)
    where = reduce(or_, (Q(level=level, index=index) for level, index in wanted))
    kept = {(n.level, n.index): bytes.fromhex(n.hash) for n in Node.objects.filter(where)}
    return ask(lambda level, index: kept[level, index])
