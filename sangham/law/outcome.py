"""The eight outcomes and how they combine: the algebra of decision record 0001.

A clause's value on some facts is a *mask*, one byte, that keeps what may still be so:

======  ====  =====================================================================
bit     name  meaning
======  ====  =====================================================================
1       T     the clause may come out met
2       F     the clause may come out not met
4       U     open for want of a fact
8       D     open for want of an official's determination
16      X     open because the text in force then is not held
32      R     open because readings of the text differ on these facts
64      N     the clause may not be in force (it drops out)
128     I     the clause may be inoperative (in force, but what it leans on was not made)
======  ====  =====================================================================

T, F, N and I are *states*: at least one is set. U, D, X and R are *causes*: they are set only where more
than one state is possible. AND, OR, NOT and EXCEPT work on the states exactly, pair by pair, and carry the
causes of whatever is still open; a value that is decided has no causes left. So what is decided stands
whatever else is open, and what is open keeps every reason for being so.
"""

from __future__ import annotations

from enum import IntEnum
from functools import cache
from itertools import product

from sangham.kernel.text import Text

T, F, U, D, X, R, N, I = 1, 2, 4, 8, 16, 32, 64, 128  # noqa: E741  the eight bits of a mask
STATES = T | F | N | I
CAUSES = U | D | X | R
SEMANTICS = 1  # version of this algebra and of the tree's meaning; kept in every receipt


class Outcome(IntEnum):
    """What a clause or a question comes to. The numbers are frozen: they stand in receipts and in SQL."""

    MET = 1
    NOT_MET = 2
    UNKNOWN = 3
    DISCRETION = 4
    NOT_IN_FORCE = 5
    TEXT_NOT_IN_SOURCE = 6
    INOPERATIVE = 7
    AMBIGUOUS = 8

    @property
    def word(self) -> Text:
        """The word for a screen (glossary: proposed, to be confirmed by the Department)."""
        return WORDS[self]


WORDS: dict[Outcome, Text] = {
    Outcome.MET: Text("Met", "പാലിച്ചു"),
    Outcome.NOT_MET: Text("Not met", "പാലിച്ചിട്ടില്ല"),
    Outcome.UNKNOWN: Text("Not known", "വിവരം പോരാ"),
    Outcome.DISCRETION: Text("For the official to determine", "അധികാരിയുടെ വിവേചനാധികാരം"),
    Outcome.NOT_IN_FORCE: Text("Not in force then", "അന്ന് പ്രാബല്യത്തിലില്ല"),
    Outcome.TEXT_NOT_IN_SOURCE: Text("Text of that day not held", "അന്നത്തെ പാഠം കൈവശമില്ല"),
    Outcome.INOPERATIVE: Text("Inoperative, its rule not yet made", "ചട്ടം വരാത്തതിനാൽ പ്രയോഗിക്കാനാവില്ല"),
    Outcome.AMBIGUOUS: Text("Doubtful: more than one reading", "ഒന്നിലധികം വ്യാഖ്യാനം സാധ്യം"),
}

# The mask that each outcome is, when it stands alone: the tables of decision 0001 are over these.
MASK: dict[Outcome, int] = {
    Outcome.MET: T,
    Outcome.NOT_MET: F,
    Outcome.UNKNOWN: T | F | U,
    Outcome.DISCRETION: T | F | D,
    Outcome.NOT_IN_FORCE: N,
    Outcome.TEXT_NOT_IN_SOURCE: T | F | X,
    Outcome.INOPERATIVE: I,
    Outcome.AMBIGUOUS: T | F | R,
}

# Among what is open, the answer names first what the citizen can cure.
PRECEDENCE = (
    (U, Outcome.UNKNOWN),
    (D, Outcome.DISCRETION),
    (X, Outcome.TEXT_NOT_IN_SOURCE),
    (R, Outcome.AMBIGUOUS),
)


def _settled(states: int, causes: int) -> int:
    """A mask from possible states and the causes of their being open; one state alone has no cause."""
    return states if states in (T, F, N, I) else states | causes


def _pairwise(rule: dict[tuple[int, int], int], a: int, b: int) -> int:
    states = 0
    for (x, y), z in rule.items():
        if a & x and b & y:
            states |= z
    return _settled(states, (a | b) & CAUSES)


_ALL = (T, F, N, I)
# A clause that drops out leaves the other as it is; two dropped: "inoperative" says more than "not in force".
_DROPPED = {(N, N): N, (N, I): I, (I, N): I, (I, I): I}


def _conjunction(x: int, y: int) -> int:
    if x in (N, I) and y in (N, I):
        return _DROPPED[x, y]
    if x in (N, I):
        return y
    if y in (N, I):
        return x
    return F if F in (x, y) else T


def _disjunction(x: int, y: int) -> int:
    if x in (N, I) and y in (N, I):
        return _DROPPED[x, y]
    if x in (N, I):
        return y
    if y in (N, I):
        return x
    return T if T in (x, y) else F


def _exception(rule: int, exception: int) -> int:
    """`rule` EXCEPT `exception`: a rule that drops out takes its exception with it."""
    if rule in (N, I) or exception in (N, I):
        return rule
    return F if exception == T else rule


_AND_RULE = {(x, y): _conjunction(x, y) for x, y in product(_ALL, _ALL)}
_OR_RULE = {(x, y): _disjunction(x, y) for x, y in product(_ALL, _ALL)}
_EXCEPT_RULE = {(x, y): _exception(x, y) for x, y in product(_ALL, _ALL)}


def both(a: int, b: int) -> int:
    """a AND b, on masks."""
    return _pairwise(_AND_RULE, a, b)


def either(a: int, b: int) -> int:
    """a OR b, on masks."""
    return _pairwise(_OR_RULE, a, b)


def inverse(a: int) -> int:
    """NOT a, on masks: met and not met change places; what drops out stays out."""
    return (a & ~(T | F)) | (F if a & T else 0) | (T if a & F else 0)


def excepting(rule: int, exception: int) -> int:
    """rule EXCEPT exception, on masks: not met where the exception is met; open where it is open."""
    return _pairwise(_EXCEPT_RULE, rule, exception)


def among_readings(*values: int) -> int:
    """The mask over alternative readings: one value where all agree, doubtful where their states differ."""
    first = values[0]
    if all(v == first for v in values):
        return first
    merged = 0
    for v in values:
        merged |= v
    states = merged & STATES
    return states if states in _ALL else merged | R


def outcome_of(mask: int) -> Outcome:
    """The outcome that a mask is reported as. Raises ValueError for a byte that is no mask."""
    return OUTCOME[mask]


def _outcome_of(mask: int) -> Outcome | None:
    states, causes = mask & STATES, mask & CAUSES
    alone = {T: Outcome.MET, F: Outcome.NOT_MET, N: Outcome.NOT_IN_FORCE, I: Outcome.INOPERATIVE}
    if states in alone:
        return None if causes else alone[states]
    if not states or not causes:
        # Dropped one way or another, or met one way and dropped another, is open only by a cause.
        return None
    return next(o for bit, o in PRECEDENCE if causes & bit)


class _Outcomes(dict[int, Outcome]):
    def __missing__(self, mask: int) -> Outcome:
        raise ValueError(f"{mask!r} is not a mask")


OUTCOME: dict[int, Outcome] = _Outcomes({m: o for m in range(256) if (o := _outcome_of(m)) is not None})
IS_MASK = frozenset(OUTCOME)


@cache
def table(connective: str) -> bytes:
    """AND, OR or EXCEPT as a look-up table for the compiled engine: index ``a << 8 | b``."""
    of = {"and": both, "or": either, "except": excepting}[connective]
    cells = bytearray(65536)
    for a in IS_MASK:
        for b in IS_MASK:
            cells[a << 8 | b] = of(a, b)
    return bytes(cells)


NOT_TABLE = bytes(inverse(m) if m in IS_MASK else 0 for m in range(256))
# Over readings whose values differ: index is the union of their masks.
DIFFER_TABLE = bytes(
    0 if not m & STATES else (m & STATES if (m & STATES) in _ALL else m | R) for m in range(256)
)
