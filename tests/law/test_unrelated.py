"""The most applicants of whom no two are related: against trying every group."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sangham.law import unrelated
from sangham.law.unrelated import most_unrelated

pairs = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=20)


def by_trying_all(members: list[int], related: list[tuple[int, int]]) -> int:
    joined = {frozenset(p) for p in related if p[0] != p[1]}
    return next(
        size
        for size in range(len(members), -1, -1)
        for group in combinations(members, size)
        if not any(frozenset(p) in joined for p in combinations(group, 2))
    )


@given(st.lists(st.integers(0, 8), unique=True), pairs)
def test_the_same_number_as_by_trying_every_group(members: list[int], related: list[tuple[int, int]]) -> None:
    exact = by_trying_all(members, related)
    assert most_unrelated(members, related) == (exact, exact)


@given(st.lists(st.integers(0, 8), unique=True, min_size=1), pairs)
@settings(max_examples=60)
def test_bounds_hold_where_the_search_is_cut_short(
    members: list[int], related: list[tuple[int, int]]
) -> None:
    exact = by_trying_all(members, related)
    tries, unrelated.TRIES = unrelated.TRIES, 0
    try:
        low, high = most_unrelated(members, related)
    finally:
        unrelated.TRIES = tries
    assert 1 <= low <= exact <= high <= len(members)


def test_nobody() -> None:
    assert most_unrelated([], []) == (0, 0)


def test_a_pair_with_someone_who_is_no_member_counts_for_nothing() -> None:
    assert most_unrelated([1, 2, 3], [(1, 9), (9, 8), (2, 2)]) == (3, 3)


@pytest.mark.parametrize(
    ("size", "related", "most"),
    [
        (300, [(a, b) for a, b in combinations(range(300), 2)], 1),
        (300, [(n, n + 1) for n in range(299)], 150),
        (301, [(0, n) for n in range(1, 301)], 300),
        (300, [(n, n + 1) for n in range(0, 300, 2)], 150),
        (299, [(n, (n + 1) % 299) for n in range(299)], 149),
    ],
    ids=["one family", "a long chain", "all of one man's", "couples", "a ring of odd length"],
)
def test_large_and_awkward_families_are_exact(size: int, related: list[tuple[int, int]], most: int) -> None:
    assert most_unrelated(range(size), related) == (most, most)
