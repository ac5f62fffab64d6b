"""Whether the entries of each stream follow one another: numbers without gaps, each naming the hash before."""

from __future__ import annotations

from dataclasses import dataclass, field

from sangham.journal.proof import fault
from sangham.journal.proof.entry import BEGINNING
from sangham.journal.proof.fault import Fault


@dataclass(slots=True)
class Chains:
    """The last entry of every stream so far, as (number, hash, line)."""

    heads: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    damaged: set[str] = field(default_factory=set)  # hashes of lines that cannot be read as they were written
    _gaps: list[tuple[Fault, range]] = field(default_factory=list)

    def take(self, line: int, stream: str, number: int, previous: str, hash: str) -> None:
        """The next entry of a stream, with the hash that stands beside it."""
        last, last_hash, last_line = self.heads.get(stream) or (0, BEGINNING, 0)
        if previous in self.damaged:
            pass  # it continues an entry that has been found altered already
        elif number == last + 1:
            if previous != last_hash:
                broken = fault.CHAIN_BROKEN.fill(last=last, line=last_line) if last else fault.NO_BEGINNING
                self.faults.append(Fault(broken, line, stream, number))
        elif number > last + 1:
            gap = range(last + 1, number)
            says = fault.NUMBER_MISSING if len(gap) == 1 else fault.NUMBERS_MISSING
            filled = says.fill(first=gap[0], last=gap[-1])
            self._gaps.append((Fault(filled, line, stream, number), gap))
        else:
            self.faults.append(Fault(fault.OUT_OF_ORDER.fill(last=last), line, stream, number))
            return
        self.heads[stream] = (number, hash, line)

    def gaps(self, elsewhere: set[tuple[str, int]]) -> list[Fault]:
        """Missing numbers, but for those whose every entry was seen elsewhere (out of place, or damaged)."""
        return [
            found for found, gap in self._gaps if not all((str(found.stream), n) in elsewhere for n in gap)
        ]
