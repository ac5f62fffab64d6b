"""How a page of `sangham law` is laid out on a terminal: lines, headings, marks, readings side by side."""

from __future__ import annotations

from datetime import date
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sangham.cli import law_words as w
from sangham.kernel.text import Lang
from sangham.law.outcome import Outcome

Object = dict[str, Any]
# A mark beside each word, so that colour is never the only sign.
MARKS = {
    "MET": ("✓", "green"),
    "NOT_MET": ("✗", "red"),
    "UNKNOWN": ("?", "yellow"),
    "DISCRETION": ("◆", "cyan"),
    "NOT_IN_FORCE": ("–", "dim"),
    "TEXT_NOT_IN_SOURCE": ("…", "magenta"),
    "INOPERATIVE": ("–", "dim"),
    "AMBIGUOUS": ("≠", "yellow"),
}


class Layout:
    """Prints one page in one language."""

    def __init__(self, lang: Lang, console: Console | None = None) -> None:
        self.lang = lang
        self.console = console or Console(highlight=False)

    def line(self, text: str, indent: int = 0) -> None:
        """A line of rich's markup, wrapped under its own indent, without blanks at its end."""
        width = max(self.console.width - indent, 20)
        for part in Text.from_markup(text).wrap(self.console, width):
            part.rstrip()
            self.console.print(Text(" " * indent) + part, soft_wrap=True)

    def heading(self, text: str) -> None:
        """A blank line and a title."""
        self.console.print()
        self.line(f"[bold]{escape(text)}[/]")

    def pair(self, name: str, value: str, indent: int = 2) -> None:
        """A name and what it is."""
        self.line(f"[dim]{escape(name)}:[/] {escape(value)}", indent)

    def outcome(self, name: str) -> str:
        """An outcome's mark and word, as markup."""
        mark, style = MARKS[name]
        return f"[{style}]{mark} {escape(Outcome[name].word.in_(self.lang))}[/]"

    def day(self, iso: str) -> str:
        """A day as people here write it."""
        return date.fromisoformat(iso).strftime("%d/%m/%Y")

    def side_by_side(self, readings: list[Object]) -> None:
        """Readings in columns: label, outcome where there is one, what each says, who bears it out."""
        table = Table(box=None, padding=(0, 3, 0, 0), show_header=False, expand=False)
        for _ in readings:
            table.add_column(ratio=1, overflow="fold")
        labels = [
            f"[bold]{escape(r['label'])}[/]" + (f" ({w.DEFAULT.in_(self.lang)})" if r["default"] else "")
            for r in readings
        ]
        table.add_row(*labels)
        if "outcome" in readings[0]:
            table.add_row(*(self.outcome(r["outcome"]) for r in readings))
        table.add_row(*(escape(r["says"]) for r in readings))
        table.add_row(*(f"[dim]{escape(r['source'])}[/]" for r in readings))
        self.console.print(Padding(table, (0, 0, 0, 4)))

    def aftermath(self, limit: Object, indent: int) -> None:
        """Who must act, what follows if he does not, and what the citizen may then do."""
        for title, key in ((w.WHO, "who"), (w.LAPSE, "on_lapse")):
            self.pair(title.in_(self.lang), limit[key], indent)
        self.pair(w.REMEDY.in_(self.lang), f"{limit['remedy']} ({limit['remedy_citation']})", indent)
