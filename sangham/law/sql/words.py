"""Clauses packed into whole numbers, a bit for each thing that may be wrong with each clause.

A *word* holds, for some clauses, the bits "failed", "open for want of a fact" and so on; a clause that is met
or drops out leaves 0. The output's masks are cut from the words, and an AND of many clauses is one test of a
word: it fails where any failed, else is open where any is open. (Measured: half the time of AND by AND.)

Only bits that may come up get a place. Where all of them do not fit in one number there are several *banks*,
each for a run of clauses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlglot import exp

from sangham.law import outcome as o
from sangham.law.sql.build import (
    Condition,
    Sql,
    any_bit,
    bits_of,
    case,
    equal,
    every,
    is_null,
    no_bit,
    number,
    some,
    truth,
    union,
)
from sangham.law.sql.mask import MaskPart, Tested
from sangham.law.sql.may import CAUSES, May, folded, open_masks
from sangham.law.sql.part import Part, causes_of
from sangham.law.sql.stages import Stages

KINDS = (o.F, *CAUSES)
SMALL, LARGE = 31, 63  # bits that are never the sign


def kinds_of(may: May) -> tuple[int, ...]:
    """What may be wrong with a clause that comes to these masks."""
    opened = open_masks(may)
    return tuple(k for k in KINDS if (o.F in may if k == o.F else any(m & k for m in opened)))


@dataclass
class Bank:
    """A run of clauses and where their bits stand: each kind of bit together, in the order of the clauses."""

    span: dict[int, tuple[int, int]] = field(default_factory=dict)  # kind -> first clause, last clause

    def size(self) -> int:
        """Bits taken."""
        return sum(last - first + 1 for first, last in self.span.values())

    def with_clause(self, i: int, kinds: Iterable[int]) -> Bank:
        """This bank, with one clause more."""
        span = dict(self.span)
        for k in kinds:
            span[k] = (span[k][0] if k in span else i, i)
        return Bank(span)

    def base(self, kind: int) -> int:
        """The place of a kind's first bit."""
        before = [k for k in KINDS if k in self.span and KINDS.index(k) < KINDS.index(kind)]
        return sum(self.span[k][1] - self.span[k][0] + 1 for k in before)

    def bit(self, kind: int, i: int) -> int:
        """One clause's bit of a kind."""
        return 1 << (self.base(kind) + i - self.span[kind][0])


def banks_for(mays: Sequence[May]) -> tuple[list[Bank], dict[int, Bank]]:
    """The banks for a plan's clauses, and the bank that each clause is in."""
    banks = [Bank()]
    of: dict[int, Bank] = {}
    members: list[list[int]] = [[]]
    for i, may in enumerate(mays):
        wider = banks[-1].with_clause(i, kinds_of(may))
        if wider.size() > LARGE:
            wider = Bank().with_clause(i, kinds_of(may))
            banks.append(wider)
            members.append([])
        banks[-1] = wider
        members[-1].append(i)
    for bank, clauses in zip(banks, members, strict=True):
        of.update(dict.fromkeys(clauses, bank))
    return banks, of


class Words:
    """The words of a statement."""

    def __init__(self, mays: Sequence[May], stages: Stages) -> None:
        self.stages = stages
        self.banks, self.bank_of = banks_for(mays)
        self.small = len(self.banks) == 1 and self.banks[0].size() <= SMALL
        self.waiting: dict[int, Tested] = {}
        self.word_of: dict[int, Sql] = {}
        self.content: dict[Sql, int] = {}  # word -> every bit that it may have
        self.words: dict[int, list[Sql]] = {}  # id of bank -> its words

    def add(self, i: int, part: Tested) -> None:
        """A clause, to be packed when a word is next made."""
        self.waiting[i] = part

    def pack(self) -> None:
        """Make words of the clauses that wait."""
        for bank in self.banks:
            clauses = {i: p for i, p in self.waiting.items() if self.bank_of[i] is bank and kinds_of(p.may)}
            if not clauses:
                continue
            word = self.stages.keep(union(self._term(bank, i, p) for i, p in clauses.items()), "w")
            self.words.setdefault(id(bank), []).append(word)
            self.content[word] = sum(self._bits(bank, i, kinds_of(p.may)) for i, p in clauses.items())
            self.word_of.update(dict.fromkeys(clauses, word))
        self.waiting.clear()

    @staticmethod
    def _bits(bank: Bank, i: int, kinds: Iterable[int]) -> int:
        return sum(bank.bit(k, i) for k in kinds)

    def _number(self, n: int) -> Sql:
        return number(n) if self.small else exp.cast(number(n), exp.DType.BIGINT, copy=False)

    def _term(self, bank: Bank, i: int, part: Tested) -> Sql:
        """A clause's bits: none where it is met or drops out."""

        def bits(mask: int) -> int:
            return self._bits(bank, i, [o.F] if mask == o.F else [c for c in CAUSES if mask & c])

        if len(part.may) == 1:
            return self._number(bits(next(iter(part.may))))
        if isinstance(part, MaskPart):
            rows = [(equal(part.mask, number(m)), self._number(bits(m))) for m in sorted(part.may) if bits(m)]
            return case(rows, self._number(0))
        failed = self._number(bits(o.F) if o.F in part.may else 0)
        if not open_masks(part.may):
            return case([(part.met(), self._number(0))], failed)
        always = sum(bank.bit(c, i) for c, x in part.open_for.items() if x is True)
        others = {bank.bit(c, i): x for c, x in part.open_for.items() if x is not True}
        opened = union(
            [
                *([self._number(always)] if always else []),
                *(case([(x, self._number(b))], self._number(0)) for b, x in others.items()),
            ]
        )
        if part.decided:
            return case([(part.met(), self._number(0)), (part.decided[1], failed)], opened)
        return case([(part.value, self._number(0)), (is_null(part.value), opened)], failed)

    def conjunction(self, parts: Mapping[int, Part]) -> Part:
        """AND of clauses, one of which at least does not drop out."""
        may = folded(o.both, [p.may for p in parts.values()])
        if any(i in self.waiting for i in parts):
            self.pack()
        wanted: dict[Sql, dict[int, int]] = {}
        for i, part in parts.items():
            if i in self.word_of:
                bits = wanted.setdefault(self.word_of[i], {})
                for k in kinds_of(part.may):
                    bits[k] = bits.get(k, 0) | self.bank_of[i].bit(k, i)
        clear = every(*(self._clear(word, sum(bits.values())) for word, bits in wanted.items()))
        failed = self._any(wanted, o.F)
        value = case([(clear, truth(True)), (failed, truth(False))], None)
        causes = causes_of(may, lambda c: self._any(wanted, c))
        return Part(may, value, causes, decided=(clear, failed))

    def _clear(self, word: Sql, bits: int) -> Condition:
        return equal(word, number(0)) if self.content[word] == bits else no_bit(word, bits)

    @staticmethod
    def _any(wanted: Mapping[Sql, Mapping[int, int]], kind: int) -> Condition:
        return some(*(any_bit(word, bits[kind]) for word, bits in wanted.items() if kind in bits))

    def mask(self, *kinds: int) -> Sql:
        """An output mask over the plan's clauses: those with any of these bits."""
        pieces = []
        for bank in self.banks:
            words = self.words.get(id(bank), [])
            spans = {k: bank.span[k] for k in kinds if k in bank.span}
            if not words or not spans:
                continue
            whole = self.stages.keep(union(words), "w")
            pieces += [self._cut(whole, bank.base(k), *span) for k, span in spans.items()]
        return union(pieces) if pieces else exp.cast(number(0), exp.DType.BIGINT, copy=False)

    def _cut(self, word: Sql, base: int, first: int, last: int) -> Sql:
        dialect = self.stages.dialect
        low = dialect.shifted_right(word, base) if base else word
        cut = exp.cast(bits_of(low, (1 << (last - first + 1)) - 1), exp.DType.BIGINT, copy=False)
        return dialect.shifted_left(cut, first) if first else cut
