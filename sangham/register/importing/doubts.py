"""What is doubtful about a list, how each doubt may be decided, and what was decided.

A doubt has a mark, which is the same each time the same file is read: by it a decision finds its doubt again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Lang, Text
from sangham.register.importing import wording

T = TypeVar("T")
CLEAR = "clear"  # the mark of the one decision for all rows without doubt
ALL = "all:"  # heads the mark of a decision for all doubts of a kind


class Choice(Enum):
    """How a doubt may be decided. `.says` is what stands in the sheet; either language is understood there."""

    PROPOSED = "proposed"
    WRITTEN = "written"
    VALUE = "value"
    LEAVE = "leave"
    SAME = "same"

    @property
    def says(self) -> Text:
        """The choice in words."""
        return wording.CHOICES[self.value]


OF_CLEAR = (Choice.PROPOSED, Choice.LEAVE)  # what may be decided of the rows without doubt
NEED_VALUE = (Choice.VALUE, Choice.SAME)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the clerk decided, and on which line of the sheet; `value` where the choice asks for one."""

    choice: Choice
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that the clerk is asked. `row` is 0 where it is about a column or a sheet.

    `kind` groups doubts that are alike; `proposal` is what comes of it if the clerk agrees; `together`: all of the
    kind may be decided at once.
    """

    mark: str
    kind: str
    sheet: str
    row: int
    cell: str
    heading: str
    written: str
    says: Text
    proposal: Text
    choices: tuple[Choice, ...]
    together: bool

    @property
    def where(self) -> str:
        """``Sheet1 › B7 “Reg. No.”``."""
        at = self.cell or (str(self.row) if self.row else "")
        where = " › ".join(part for part in (self.sheet, at) if part)
        return f"{where} “{self.heading[:40]}”" if self.heading else where

    def line(self, lang: Lang) -> str:
        """The doubt for a terminal, in one line."""
        written = f"«{self.written}» " if self.written else ""
        proposal = wording.PROPOSAL.fill(proposal=self.proposal).in_(lang)
        return f"{self.where}: {written}{self.says.in_(lang)} {proposal}"


@dataclass(slots=True)
class Asking:
    """Collects the doubts of one reading, and answers each by what was decided, or as proposed where nothing was.

    `undecided`: marks of doubts without a decision; `problems`: what is wrong with decisions.
    """

    decisions: Mapping[str, Decision] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)
    undecided: list[Doubt] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def decide(
        self,
        doubt: Doubt,
        *,
        proposed: T,
        written: T | None = None,
        read: Callable[[str], T] | None = None,
    ) -> tuple[T | None, Decision | None]:
        """The value that comes of a doubt, and the decision that it comes of, None while there is none.

        `read` reads the value that the clerk writes, and raises Problems where it is none.
        """
        self.doubts.append(doubt)
        decision = self.decisions.get(doubt.mark)
        if decision is None and doubt.together:
            decision = self.decisions.get(ALL + doubt.kind)
        if decision is None:
            self.undecided.append(doubt)
            return proposed, None
        if decision.choice not in doubt.choices:
            said = wording.NOT_A_CHOICE.fill(choice=decision.choice.says, where=doubt.where)
            self.problems.append(
                Problem(wording.line(decision.line), said, wording.mend_choice(doubt.choices))
            )
            return proposed, decision
        if decision.choice is Choice.VALUE and read is not None:
            try:
                return read(decision.value), decision
            except Problems as e:
                at = wording.line(decision.line)
                self.problems += [Problem(at, p.says, p.mend) for p in e.found]
                return proposed, decision
        return (written if decision.choice is Choice.WRITTEN else proposed), decision


def mark_of(*parts: object) -> str:
    """The mark of a doubt, from what it is about and what it proposes."""
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:12]


def digest_of(marks: Sequence[str]) -> str:
    """By what it is known whether a sheet of decisions still has every line that it had."""
    return hashlib.sha256("\n".join(sorted(marks)).encode()).hexdigest()[:16]
