"""What several pages show: names, papers, lines of history, results. Plain data, ready for a template."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.pages.languages import reader_lang


@dataclass(frozen=True, slots=True)
class ShownName:
    """A name for the reader: `here` in their script where it is known, `there` in the other, or empty."""

    here: str
    there: str


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """A paper that may be taken: its title, the address it is at, what kind of file, when it was issued."""

    title: Text
    address: str
    media_name: str
    issued_on: date | None


@dataclass(frozen=True, slots=True)
class ShownCorrection:
    """A correction beside what it corrects: what it changes, when it was proposed, what became of it, its paper."""

    says: Text
    proposed_on: date
    decision: Text
    decided_on: date | None
    source: Text


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line of history. `entered_late_on` is the day of entry, where that is not the day it happened."""

    on: date
    says: Text
    clause: str
    paper: ShownPaper | None
    entered_late_on: date | None
    source: Text | None = None  # the paper that it is from, where the office was shown one
    corrections: tuple[ShownCorrection, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownResult:
    """A society in a list of them: where its page (or its certificate's) is, and a line about it."""

    name: ShownName
    address: str
    line: Text


def shown_name(name: Name) -> ShownName:
    """The name for the reader of this page."""
    lang = reader_lang()
    return ShownName(name.in_(lang), name.other(lang))


def day(on: date) -> str:
    """A day as both languages write it: 03/04/2026. For use inside a `Text`."""
    return f"{on:%d/%m/%Y}"
