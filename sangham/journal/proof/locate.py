"""Finds the lines that are not what was sealed, by a checkpoint's landmarks: a second pass, when one is needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from sangham.journal.proof import fault
from sangham.journal.proof.checkpoint import Landmarks
from sangham.journal.proof.fault import Fault
from sangham.journal.proof.line import guess, take_apart
from sangham.journal.proof.merkle import Tree, leaf_hash
from sangham.kernel.text import Text


@dataclass(slots=True)
class _Stretch:
    """The lines of one landmark, as far as they follow one another."""

    index: int
    first: int  # line
    last: int
    next_leaf: int
    whole: bool
    tree: Tree = field(default_factory=Tree)


def locate(
    lines: Iterable[bytes], size: int, landmarks: Landmarks, named: Text, known: set[int]
) -> Iterator[Fault]:
    """Faults at lines (or stretches of lines) that do not fit the landmarks of a tree of `size` leaves.

    The landmarks must already have been found to lead to a signed root. `named` says to the reader whose they
    are; `known` lines have been found wrong already. Lines that cannot be read are passed over.
    """
    stretch: _Stretch | None = None
    every = landmarks.every
    for line, raw in enumerate(lines, start=1):
        parts = take_apart(raw)
        if parts is None or (leaf := int(parts[3])) >= size:
            continue
        hash = leaf_hash(sha256(parts[1]).digest())
        if every == 1:
            if hash != landmarks.hashes[leaf] and line not in known:
                yield _not_sealed_here(raw, line, leaf, hash, landmarks, named)
            continue
        if stretch is None or stretch.index != leaf // every:
            yield from _close(stretch, size, landmarks, named, known)
            stretch = _Stretch(leaf // every, line, line, leaf, leaf % every == 0)
        stretch.whole = stretch.whole and leaf == stretch.next_leaf
        stretch.next_leaf, stretch.last = leaf + 1, line
        stretch.tree.add(hash)
    yield from _close(stretch, size, landmarks, named, known)


def _not_sealed_here(
    raw: bytes, line: int, leaf: int, hash: bytes, landmarks: Landmarks, named: Text
) -> Fault:
    stream, number = guess(raw)
    if hash in landmarks.hashes:
        other = landmarks.hashes.index(hash)
        says = fault.SEALED_ELSEWHERE.fill(leaf=leaf, other=other, checkpoint=named)
    else:
        says = fault.NOT_WHAT_WAS_SEALED.fill(leaf=leaf, checkpoint=named)
    return Fault(says, line, stream, number)


def _close(
    stretch: _Stretch | None, size: int, landmarks: Landmarks, named: Text, known: set[int]
) -> Iterator[Fault]:
    """The fault of a stretch that is all there and yet not what was sealed, unless its line is known."""
    if stretch is None:
        return
    end = min((stretch.index + 1) * landmarks.every, size)
    if (
        not stretch.whole
        or stretch.next_leaf != end
        or stretch.tree.root() == landmarks.hashes[stretch.index]
    ):
        return
    if not any(stretch.first <= line <= stretch.last for line in known):
        yield Fault(fault.STRETCH_DIFFERS.fill(last=stretch.last, checkpoint=named), stretch.first)
