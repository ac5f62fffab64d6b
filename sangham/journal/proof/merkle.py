"""The hash tree of RFC 6962, section 2: roots, and proofs of inclusion and of consistency.

A tree is asked for through `Nodes`, a function from (level, index) to the hash of that complete subtree of
2**level leaves; complete subtrees never change, so they are stored once and for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256

Nodes = Callable[[int, int], bytes]
EMPTY = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """The hash of a leaf; the prefix keeps leaves and nodes apart (second preimages)."""
    return sha256(b"\0" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node from its two children."""
    return sha256(b"\1" + left + right).digest()


def _split(width: int) -> int:
    """The largest power of two below `width` (at least 2)."""
    return int(1 << (width - 1).bit_length() - 1)


def subtree(start: int, end: int, nodes: Nodes) -> bytes:
    """The hash over leaves start to end-1, where `start` is a multiple of the power of two not below the width."""
    width = end - start
    if width & (width - 1) == 0:
        return nodes(width.bit_length() - 1, start // width)
    middle = start + _split(width)
    return node_hash(subtree(start, middle, nodes), subtree(middle, end, nodes))


def root(size: int, nodes: Nodes) -> bytes:
    """The root of the tree of the first `size` leaves."""
    return subtree(0, size, nodes) if size else EMPTY


def inclusion_path(leaf: int, size: int, nodes: Nodes) -> list[bytes]:
    """The audit path of a leaf in the tree of `size` leaves, from the leaf up (RFC 6962, 2.1.1)."""
    if not 0 <= leaf < size:
        raise ValueError(f"leaf {leaf} is not in a tree of {size}")
    path, start, end = [], 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if leaf < middle:
            path.append(subtree(middle, end, nodes))
            end = middle
        else:
            path.append(subtree(start, middle, nodes))
            start = middle
    return path[::-1]


def consistency_path(old: int, new: int, nodes: Nodes) -> list[bytes]:
    """What proves that the tree of `old` leaves is the beginning of that of `new` (RFC 6962, 2.1.2)."""
    if not 0 < old <= new:
        raise ValueError(f"no consistency from {old} to {new}")
    path, start, end, whole = [], 0, new, True
    while old != end:
        middle = start + _split(end - start)
        if old <= middle:
            path.append(subtree(middle, end, nodes))
            end = middle
        else:
            path.append(subtree(start, middle, nodes))
            start, whole = middle, False
    if not whole:
        path.append(subtree(start, end, nodes))
    return path[::-1]


def root_by_inclusion(leaf: int, size: int, hash: bytes, path: Sequence[bytes]) -> bytes | None:
    """The root that a leaf's hash and its path lead to; None when the path has the wrong length
    (RFC 9162, 2.1.3.2)."""
    if not 0 <= leaf < size:
        return None
    index, last = leaf, size - 1
    for sibling in path:
        if last == 0:
            return None
        if index & 1 or index == last:
            hash = node_hash(sibling, hash)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            hash = node_hash(hash, sibling)
        index, last = index >> 1, last >> 1
    return hash if last == 0 else None


def consistent(old: int, new: int, old_root: bytes, new_root: bytes, path: Sequence[bytes]) -> bool:
    """Whether the path proves that the old tree is the beginning of the new one (RFC 9162, 2.1.4.2)."""
    if old == new:
        return not path and old_root == new_root
    if not 0 < old < new or not path:
        return False
    steps = list(path)
    if old & (old - 1) == 0:  # the old tree is itself a complete subtree, so its root is the first step
        steps.insert(0, old_root)
    index, last = old - 1, new - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    before = after = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if index & 1 or index == last:
            before, after = node_hash(step, before), node_hash(step, after)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            after = node_hash(after, step)
        index, last = index >> 1, last >> 1
    return last == 0 and before == old_root and after == new_root


class Tree:
    """A growing tree that keeps only its peaks (the complete subtrees, largest first)."""

    def __init__(self, size: int = 0, peaks: Iterable[bytes] = ()) -> None:
        self.size = size
        self.peaks = list(peaks)
        if len(self.peaks) != size.bit_count():
            raise ValueError(f"a tree of {size} has {size.bit_count()} peaks, not {len(self.peaks)}")

    def append(self, hash: bytes) -> list[tuple[int, int, bytes]]:
        """Add a leaf's hash; returns the nodes this completes, above the leaf, as (level, index, hash)."""
        made, index, level = [], self.size, 0
        while index & 1:
            hash = node_hash(self.peaks.pop(), hash)
            index, level = index >> 1, level + 1
            made.append((level, index, hash))
        self.peaks.append(hash)
        self.size += 1
        return made

    def add(self, hash: bytes) -> None:
        """As `append`, for whoever needs no nodes; a verifier spends its time here."""
        index, peaks = self.size, self.peaks
        while index & 1:
            hash = sha256(b"\1" + peaks.pop() + hash).digest()
            index >>= 1
        peaks.append(hash)
        self.size += 1

    def root(self) -> bytes:
        """The root of what has been added so far."""
        if not self.peaks:
            return EMPTY
        hash = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            hash = node_hash(peak, hash)
        return hash


def peaks_of(size: int) -> list[tuple[int, int]]:
    """Where the peaks of a tree of `size` leaves stand, as (level, index), largest first."""
    return [
        (level, (size >> level) - 1) for level in range(size.bit_length() - 1, -1, -1) if size >> level & 1
    ]
