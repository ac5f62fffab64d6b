"""The algebra of decision 0001: its tables, written out by hand, and its laws, over every mask there is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import product

import pytest

from sangham.law import outcome as o
from sangham.law.outcome import MASK, OUTCOME, Outcome, both, either, excepting, inverse

# The tables of the decision, in its own order. A letter for each outcome:
#   T met   F not met   U unknown   D discretion   X text not held   R doubtful   N not in force   I inoperative
# A cell names everything that the result keeps: "UD" is open for want of a fact and of a determination.
ORDER = "TFUDXRNI"

AND = """
     T   F   U   D   X   R   N   I
T    T   F   U   D   X   R   T   T
F    F   F   F   F   F   F   F   F
U    U   F   U   UD  UX  UR  U   U
D    D   F   UD  D   DX  DR  D   D
X    X   F   UX  DX  X   XR  X   X
R    R   F   UR  DR  XR  R   R   R
N    T   F   U   D   X   R   N   I
I    T   F   U   D   X   R   I   I
"""

OR = """
     T   F   U   D   X   R   N   I
T    T   T   T   T   T   T   T   T
F    T   F   U   D   X   R   F   F
U    T   U   U   UD  UX  UR  U   U
D    T   D   UD  D   DX  DR  D   D
X    T   X   UX  DX  X   XR  X   X
R    T   R   UR  DR  XR  R   R   R
N    T   F   U   D   X   R   N   I
I    T   F   U   D   X   R   I   I
"""

# The rule down the side, its exception along the top.
EXCEPT = """
     T   F   U   D   X   R   N   I
T    F   T   U   D   X   R   T   T
F    F   F   F   F   F   F   F   F
U    F   U   U   UD  UX  UR  U   U
D    F   D   UD  D   DX  DR  D   D
X    F   X   UX  DX  X   XR  X   X
R    F   R   UR  DR  XR  R   R   R
N    N   N   N   N   N   N   N   N
I    I   I   I   I   I   I   I   I
"""

NOT = {"T": "F", "F": "T", "U": "U", "D": "D", "X": "X", "R": "R", "N": "N", "I": "I"}

BITS = {"T": 1, "F": 2, "U": 4, "D": 8, "X": 16, "R": 32, "N": 64, "I": 128}
OUTCOMES = {
    "T": Outcome.MET,
    "F": Outcome.NOT_MET,
    "U": Outcome.UNKNOWN,
    "D": Outcome.DISCRETION,
    "X": Outcome.TEXT_NOT_IN_SOURCE,
    "R": Outcome.AMBIGUOUS,
    "N": Outcome.NOT_IN_FORCE,
    "I": Outcome.INOPERATIVE,
}
MASKS = sorted(o.IS_MASK)
# Masks of what either drops out or does not, as opposed to what may, or may not, drop out.
PLAIN = [m for m in MASKS if m in (1, 2, 64, 128) or (m & 3 == 3 and not m & 192)]


def mask(letters: str) -> int:
    """A cell's mask: letters that are causes leave both met and not met possible."""
    bits = sum(BITS[letter] for letter in letters)
    return bits | 3 if bits & 60 else bits


def cells(table: str) -> list[tuple[str, str, str]]:
    head, *lines = (line.split() for line in table.strip().splitlines())
    assert "".join(head) == ORDER and "".join(line[0] for line in lines) == ORDER
    return [(line[0], column, cell) for line in lines for column, cell in zip(head, line[1:], strict=True)]


@pytest.mark.parametrize(
    ("connective", "table"), [(both, AND), (either, OR), (excepting, EXCEPT)], ids=["AND", "OR", "EXCEPT"]
)
def test_every_outcome_under_every_connective(connective, table) -> None:
    found = {(a, b): connective(MASK[OUTCOMES[a]], MASK[OUTCOMES[b]]) for a, b, _ in cells(table)}
    assert len(found) == 64
    assert found == {(a, b): mask(cell) for a, b, cell in cells(table)}


def test_every_outcome_under_not() -> None:
    assert {a: inverse(MASK[OUTCOMES[a]]) for a in ORDER} == {a: mask(b) for a, b in NOT.items()}


def test_what_is_open_is_named_by_what_the_citizen_can_cure_first() -> None:
    order = ["U", "D", "X", "R"]
    for letters in (c for n in range(1, 5) for c in product(order, repeat=n)):
        first = min(letters, key=order.index)
        assert OUTCOME[mask("".join(sorted(set(letters))))] is OUTCOMES[first]


def test_the_outcomes_numbers_are_frozen() -> None:
    assert {outcome.name: int(outcome) for outcome in Outcome} == {
        "MET": 1,
        "NOT_MET": 2,
        "UNKNOWN": 3,
        "DISCRETION": 4,
        "NOT_IN_FORCE": 5,
        "TEXT_NOT_IN_SOURCE": 6,
        "INOPERATIVE": 7,
        "AMBIGUOUS": 8,
    }
    assert o.SEMANTICS == 1


def test_every_mask_has_an_outcome_and_no_other_byte_has() -> None:
    assert len(MASKS) == 4 + 11 * 15  # one state without a cause; two or more states with one or more
    for byte in set(range(256)) - set(MASKS):
        with pytest.raises(ValueError, match="not a mask"):
            o.outcome_of(byte)


@cache
def every_pair(rule: Callable[[int, int], int]) -> dict[tuple[int, int], int]:
    """A connective over all pairs of masks."""
    return {(a, b): rule(a, b) for a, b in product(MASKS, repeat=2)}


RULES = (both, either, excepting, o.among_readings)


def test_connectives_never_leave_the_masks() -> None:
    for rule in RULES:
        assert set(every_pair(rule).values()) <= o.IS_MASK
    assert {inverse(a) for a in MASKS} == o.IS_MASK


def test_and_and_or_commute() -> None:
    for rule in (both, either):
        pairs = every_pair(rule)
        assert all(result == pairs[b, a] for (a, b), result in pairs.items())


def test_and_and_or_associate() -> None:
    """Over all that drops out or does not, causes and all; and the states, whatever is open."""
    for rule in (both, either):
        pairs = every_pair(rule)
        for a, b, c in product(PLAIN, repeat=3):
            assert pairs[pairs[a, b], c] == pairs[a, pairs[b, c]]
        for a, b, c in product(MASKS[::3], MASKS[::2], MASKS[1::3]):
            assert pairs[pairs[a, b], c] & o.STATES == pairs[a, pairs[b, c]] & o.STATES


def test_not_twice_is_nothing() -> None:
    for a in MASKS:
        assert inverse(inverse(a)) == a


def test_de_morgan() -> None:
    ands, ors = every_pair(both), every_pair(either)
    for (a, b), result in ands.items():
        assert inverse(result) == ors[inverse(a), inverse(b)]
        assert inverse(ors[a, b]) == ands[inverse(a), inverse(b)]


def test_except_is_and_not_where_nothing_drops() -> None:
    two = [m for m in PLAIN if m & 3]
    for rule, exception in product(two, repeat=2):
        assert excepting(rule, exception) == both(rule, inverse(exception))


def test_one_failure_under_every_reading_makes_an_and_fail() -> None:
    for a in MASKS:
        assert both(a, o.F) == both(o.F, a) == o.F
        assert either(a, o.T) == either(o.T, a) == o.T


def test_dropping_out_leaves_the_other_as_it_is() -> None:
    for a in MASKS:
        assert both(a, o.N) == either(a, o.N) == excepting(a, o.N) == excepting(a, o.I) == a
        assert excepting(o.N, a) == o.N
        assert excepting(o.I, a) == o.I


def narrower(a: int) -> list[int]:
    """Every mask that `a` may turn into as things become known: fewer states, and fewer causes."""
    return [m for m in MASKS if m & ~a == 0]


@pytest.mark.parametrize("rule", RULES)
def test_deciding_what_is_open_never_changes_what_was_decided(rule) -> None:
    """As more becomes known, a result only narrows: its states stay among those that it had.

    So a decided result (one state) stays exactly as it was.
    """
    narrowings = {a: narrower(a) for a in MASKS}
    pairs = every_pair(rule)
    for (a, b), result in pairs.items():
        never = o.STATES & ~result
        assert not any(pairs[now, b] & never for now in narrowings[a])
        assert not any(pairs[a, now] & never for now in narrowings[b])


def test_a_decided_mask_keeps_no_cause() -> None:
    for rule in RULES:
        for result in every_pair(rule).values():
            assert (result & o.STATES in (1, 2, 64, 128)) == (result & o.CAUSES == 0)


def test_no_cause_comes_from_nowhere() -> None:
    for rule in RULES:
        new = o.R if rule is o.among_readings else 0
        assert all(result & o.CAUSES & ~(a | b | new) == 0 for (a, b), result in every_pair(rule).items())


def test_readings_that_agree_are_no_doubt_and_those_that_differ_are() -> None:
    for a, b in product(MASKS, repeat=2):
        found = o.among_readings(a, b)
        assert found == (a if a == b else a | b | o.R)
    assert OUTCOME[o.among_readings(o.T, o.F)] is Outcome.AMBIGUOUS
    assert OUTCOME[o.among_readings(o.T, o.F | o.T | o.U)] is Outcome.UNKNOWN
    assert OUTCOME[o.among_readings(o.T, o.N)] is Outcome.AMBIGUOUS


def test_the_look_up_tables_are_the_connectives() -> None:
    for name, rule in (("and", both), ("or", either), ("except", excepting)):
        table = o.table(name)
        assert all(table[a << 8 | b] == result for (a, b), result in every_pair(rule).items())
    assert all(o.NOT_TABLE[a] == inverse(a) for a in MASKS)
    assert all(o.DIFFER_TABLE[a | b] == o.among_readings(a, b) for a, b in product(MASKS, repeat=2) if a != b)
