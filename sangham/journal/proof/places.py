"""Whether lines stand where they belong: leaf numbers count up by one. Says what happened where they do not."""

from __future__ import annotations

from dataclasses import dataclass, field

from sangham.journal.proof import fault
from sangham.journal.proof.fault import Fault


@dataclass(slots=True)
class Places:
    """Takes each line's leaf number in turn. A number that is not the next one is explained by the number
    after it: lines taken out, a line added, or a line standing where another belongs."""

    size: int  # how many leaves were sealed
    expected: int = 0  # the leaf number of the next line
    faults: list[Fault] = field(default_factory=list)
    displaced: set[int] = field(default_factory=set)  # lines that stand where another belongs
    doubt: tuple[int, int, int] | None = None  # line, its leaf number, the number that was expected
    _lost: bool = False  # the line before could not be read: whatever number comes next is taken

    def take(self, line: int, leaf: int) -> None:
        """A line that gives itself a leaf number."""
        if self.doubt:
            self.settle(leaf)
        if leaf == self.expected or self._lost:
            self.expected = leaf + 1
        else:
            self.doubt = (line, leaf, self.expected)
            self.expected += 1
        self._lost = False

    def lose(self) -> None:
        """A line whose leaf number cannot be read."""
        self.settle(None)
        self.expected += 1
        self._lost = True

    def settle(self, following: int | None) -> None:
        """Explain the doubtful line, now that the next number is known (None: there is none)."""
        if not self.doubt:
            return
        line, leaf, place = self.doubt
        self.doubt = None
        if leaf > place and (following == leaf + 1 or (following is None and leaf < self.size)):
            says = fault.LEAF_MISSING if leaf == place + 1 else fault.LEAVES_MISSING
            self.faults.append(Fault(says.fill(first=place, last=leaf - 1), line))
            self.expected = leaf + 1
            return
        self.displaced.add(line)
        self.faults.append(Fault(fault.OUT_OF_PLACE.fill(says=leaf, place=place), line))
        if following == place != leaf - 1:  # the line was added between two that belong together
            self.expected = place
