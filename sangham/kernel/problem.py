"""What is wrong with what somebody sent, said so that they can mend it.

A reader of strangers' input collects every `Problem` it finds in one pass and raises `Problems` once.
Nothing is half-done when `Problems` is raised.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sangham.kernel.text import Lang, Text


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: `where` (file, sheet, row, column or fact name), what is wrong, what to do."""

    where: str
    says: Text
    mend: Text

    def line(self, lang: Lang) -> str:
        """One line for a terminal or a list."""
        head = f"{self.where}: " if self.where else ""
        return f"{head}{self.says.in_(lang)} {self.mend.in_(lang)}"


class Problems(Exception):
    """Input that cannot be taken, with everything found wrong with it."""

    def __init__(self, found: Iterable[Problem]) -> None:
        self.found: tuple[Problem, ...] = tuple(found)
        if not self.found:
            raise ValueError("Problems needs at least one Problem")
        super().__init__("\n".join(p.line("en") for p in self.found))

    def lines(self, lang: Lang) -> list[str]:
        """Every problem, a line each."""
        return [p.line(lang) for p in self.found]


def problem(where: str, says: Text, mend: Text) -> Problems:
    """`Problems` with a single problem in it: ``raise problem(...)``."""
    return Problems([Problem(where, says, mend)])
