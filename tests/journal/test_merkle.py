"""The tree against the published vectors of RFC 6962 implementations, and against its own definition."""

from __future__ import annotations

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sangham.journal.proof.merkle import (
    EMPTY,
    Tree,
    consistency_path,
    consistent,
    inclusion_path,
    leaf_hash,
    node_hash,
    peaks_of,
    root,
    root_by_inclusion,
)

# The eight leaves and the roots that certificate-transparency implementations test themselves with.
LEAVES = [
    bytes.fromhex(x)
    for x in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
INCLUSION_0_IN_8 = [
    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
]
CONSISTENCY_6_TO_8 = [
    "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
]


def grown(leaves):
    """A tree and all the complete subtrees that it made."""
    tree, nodes = Tree(), {}
    for i, leaf in enumerate(leaves):
        hash = leaf_hash(leaf)
        nodes[0, i] = hash
        nodes |= {(level, index): made for level, index, made in tree.append(hash)}
    return tree, lambda level, index: nodes[level, index]


def by_definition(leaves):
    """MTH of RFC 6962, section 2.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\1" + by_definition(leaves[:k]) + by_definition(leaves[k:])).digest()


def test_published_roots():
    for size in range(1, 9):
        tree, nodes = grown(LEAVES[:size])
        assert tree.root().hex() == root(size, nodes).hex() == ROOTS[size - 1]
    assert Tree().root() == root(0, lambda *_: b"") == EMPTY


def test_published_paths():
    _, nodes = grown(LEAVES)
    assert [h.hex() for h in inclusion_path(0, 8, nodes)] == INCLUSION_0_IN_8
    assert [h.hex() for h in consistency_path(1, 8, nodes)] == INCLUSION_0_IN_8
    assert [h.hex() for h in consistency_path(6, 8, nodes)] == CONSISTENCY_6_TO_8


sizes = st.integers(1, 150)


@given(sizes, st.data())
def test_every_leaf_is_proven_and_no_other(size, data):
    leaves = [bytes([i]) * 3 for i in range(size)]
    tree, nodes = grown(leaves)
    assert tree.root() == by_definition(leaves)
    leaf = data.draw(st.integers(0, size - 1))
    path = inclusion_path(leaf, size, nodes)
    assert root_by_inclusion(leaf, size, leaf_hash(leaves[leaf]), path) == tree.root()
    other = data.draw(st.integers(0, size - 1).filter(lambda i: i != leaf)) if size > 1 else None
    if other is not None:
        assert root_by_inclusion(other, size, leaf_hash(leaves[leaf]), path) != tree.root()
        assert root_by_inclusion(leaf, size, leaf_hash(leaves[other]), path) != tree.root()
        assert root_by_inclusion(leaf, size, leaf_hash(leaves[leaf]), path[:-1]) != tree.root()
    assert root_by_inclusion(leaf, size, leaf_hash(leaves[leaf]), [*path, bytes(32)]) != tree.root()


@given(sizes, st.data())
def test_every_beginning_is_proven_and_no_other(new, data):
    old = data.draw(st.integers(1, new))
    leaves = [bytes([i]) * 3 for i in range(new)]
    tree, nodes = grown(leaves)
    before, _ = grown(leaves[:old])
    path = consistency_path(old, new, nodes)
    assert consistent(old, new, before.root(), tree.root(), path)
    assert not consistent(old, new, bytes(32), tree.root(), path)
    assert not consistent(old, new, before.root(), bytes(32), path)
    if path:
        at = data.draw(st.integers(0, len(path) - 1))
        forged = [*path[:at], bytes(32), *path[at + 1 :]]
        assert not consistent(old, new, before.root(), tree.root(), forged)
        assert not consistent(old, new, before.root(), tree.root(), path[:-1])
    assert not consistent(old, new, before.root(), tree.root(), [*path, bytes(32)])


@given(st.integers(0, 150), st.integers(0, 60))
def test_a_tree_grows_on_from_its_stored_peaks(size, more):
    leaves = [bytes([i]) for i in range(size + more)] if size + more < 256 else []
    tree, nodes = grown(leaves[:size])
    resumed = Tree(size, [nodes(*where) for where in peaks_of(size)])
    for leaf in leaves[size:]:
        resumed.add(leaf_hash(leaf))
        tree.append(leaf_hash(leaf))
    assert resumed.root() == tree.root() == by_definition(leaves)


def test_what_is_not_in_the_tree_is_refused():
    with pytest.raises(ValueError):
        inclusion_path(3, 3, lambda *_: b"")
    with pytest.raises(ValueError):
        consistency_path(0, 3, lambda *_: b"")
    with pytest.raises(ValueError):
        Tree(3, [b"one peak too few"])
    assert root_by_inclusion(5, 3, b"", []) is None


def test_leaves_and_nodes_are_kept_apart():
    left, right = leaf_hash(b"a"), leaf_hash(b"b")
    assert leaf_hash(left + right) != node_hash(left, right)
