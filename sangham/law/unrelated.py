"""The most members of a group of whom no two are related: exact where that can be had, else bounds."""

from __future__ import annotations

from collections.abc import Iterable

TRIES = 20_000  # branchings after which bounds are given instead of the exact number


def most_unrelated(members: Iterable[int], related: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """At least and at most how many can be chosen so that no two are related; the same number where exact.

    Pairs that name someone who is not a member are left out.
    """
    graph: dict[int, set[int]] = {m: set() for m in members}
    for a, b in related:
        if a in graph and b in graph and a != b:
            graph[a].add(b)
            graph[b].add(a)
    low = high = 0
    for component in _components(graph):
        at_least, at_most = _component(component, graph)
        low, high = low + at_least, high + at_most
    return low, high


def _components(graph: dict[int, set[int]]) -> Iterable[frozenset[int]]:
    seen: set[int] = set()
    for start in graph:
        if start in seen:
            continue
        found, edge = {start}, [start]
        while edge:
            for other in graph[edge.pop()] - found:
                found.add(other)
                edge.append(other)
        seen |= found
        yield frozenset(found)


def _component(members: frozenset[int], graph: dict[int, set[int]]) -> tuple[int, int]:
    tries = TRIES
    best = _greedy(members, graph)

    def search(left: frozenset[int], chosen: int) -> None:
        nonlocal best, tries
        tries -= 1
        best = max(best, chosen)
        if tries < 0 or chosen + _cover(left, graph) <= best:
            return
        # Whoever is related to at most one of those left is always a best choice; otherwise branch.
        lone = next((m for m in left if len(graph[m] & left) <= 1), None)
        if lone is not None:
            search(left - graph[lone] - {lone}, chosen + 1)
            return
        most = max(left, key=lambda m: len(graph[m] & left))
        search(left - graph[most] - {most}, chosen + 1)
        search(left - {most}, chosen)

    search(members, 0)
    return (best, best) if tries >= 0 else (best, _cover(members, graph))


def _greedy(members: frozenset[int], graph: dict[int, set[int]]) -> int:
    left, chosen = set(members), 0
    while left:
        fewest = min(left, key=lambda m: len(graph[m] & left))
        left -= graph[fewest] | {fewest}
        chosen += 1
    return chosen


def _cover(members: frozenset[int], graph: dict[int, set[int]]) -> int:
    """No more than one can be chosen from each group of people all related to one another."""
    left, groups = set(members), 0
    while left:
        group = {left.pop()}
        for other in sorted(left):
            if group <= graph[other]:
                group.add(other)
        left -= group
        groups += 1
    return groups
