"""The page of a matter on the terminal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from rich.markup import escape

from sangham.cli import law_words
from sangham.cli import matter_words as w
from sangham.cli.law_answer_page import AnswerPage
from sangham.cli.law_layout import Layout
from sangham.cli.matter_shown import answer_now, at_the_order, history, limits
from sangham.documents.queries import papers_in
from sangham.kernel.names import Name
from sangham.kernel.text import Text
from sangham.law.citation import in_words
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.models import Matter
from sangham.proceedings.name_warning import warning
from sangham.proceedings.queries import matter as matter_with_id
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import next_steps
from sangham.proceedings.who_may import who_may


class MatterPage(Layout):
    """How it stands; what may be done next, and by whom; time limits; what the law finds; what happened; papers."""

    def matter(self, matter: Matter, *, on: date) -> None:
        """The whole page."""
        s = standing_of(matter.id)
        self._head(matter, s)
        self._next(s, on)
        self._limits(s, on)
        self._law(s, on)
        self._history(matter)
        if papers := papers_in(matter.stream):
            self.heading(w.PAPERS.in_(self.lang))
            for p in papers:
                self.line(f"{p.issued_on:%d/%m/%Y}  {escape(p.number)}  {escape(p.title.in_(self.lang))}", 2)

    def _head(self, matter: Matter, s: Standing) -> None:
        kind = MATTERS[s.kind]
        self.line(f"[bold]{escape(matter.called)}[/]  {escape(s.state.says.in_(self.lang))}")
        received = w.RECEIVED.fill(
            what=kind.says, c=in_words(kind.citation), d=f"{s.received_on:%d/%m/%Y}"
        ).in_(self.lang)
        self.line(escape(received))
        if s.first_received_on != s.received_on or s.sent_on is not None:
            first = w.FIRST_RECEIVED.fill(d=f"{s.first_received_on:%d/%m/%Y}")
            self.line(f"[dim]{escape(first.in_(self.lang))}[/]")
        self._said(w.OFFICE, Name(matter.office.name_en, matter.office.name_ml).in_(self.lang))
        if s.name.en or s.name.ml:
            self._said(w.SOCIETY, s.name.in_(self.lang))
        if matter.against and (other := matter_with_id(matter.against)) is not None:
            self._said(w.AGAINST, other.called)
        if s.kind != "registration":
            self._said(w.ASKS, s.stated.asks.in_(self.lang))
        elif (alike := warning(s)) is not None:
            self._said(w.WARNING, alike.in_(self.lang))

    def _said(self, label: Text, value: str) -> None:
        self.pair(label.in_(self.lang), value, 2)

    def _next(self, s: Standing, on: date) -> None:
        self.heading(w.NEXT.in_(self.lang))
        steps = next_steps(s)
        if not steps:
            self.line(escape(w.NOTHING_NEXT.in_(self.lang)), 2)
        for step in steps:
            who = ", ".join(who_may(s, step, on=on)) or w.NOBODY.in_(self.lang)
            self.line(f"[bold]{escape(step.says.in_(self.lang))}[/]: {escape(who)}", 2)

    def _limits(self, s: Standing, on: date) -> None:
        self.heading(w.LIMITS.in_(self.lang))
        found = limits(s, on=on, lang=self.lang)
        if not found:
            self.line(escape(w.NO_LIMITS.in_(self.lang)), 2)
        for limit in found:
            self._limit(limit)

    def _limit(self, limit: dict[str, Any]) -> None:
        within = law_words.WITHIN.fill(
            length=limit["length"],
            start=limit["starts"],
            on=self.day(limit["starts_on"]),
            due=self.day(limit["due_on"]),
        )
        style = "red" if limit["left"] < 0 else "bold"
        said = how_it_runs(limit["left"], limit["met_on"]).in_(self.lang)
        self.line(
            f"[bold]{escape(limit['citation'])}[/]  {escape(limit['says'])}: [{style}]{escape(said)}[/]", 2
        )
        self.line(escape(within.in_(self.lang)), 4)
        if limit["met_on"] is None:
            self.aftermath(limit, 4)

    def _law(self, s: Standing, on: date) -> None:
        answer = answer_now(s, on=on)
        if answer is not None:
            self.heading(w.LAW.in_(self.lang))
            # The times that run are told above, as the matter has them.
            AnswerPage(self.lang, self.console).answer(replace(answer, running=()))
        elif found := at_the_order(s, self.lang):
            self.heading(w.LAW_AT_THE_ORDER.in_(self.lang))
            for c in found:
                self.line(f"{self.outcome(c['outcome'])}  [bold]{escape(c['citation'])}[/]", 2)
                self.line(escape(c["says"]), 4)
        else:
            self.heading(w.LAW.in_(self.lang))
            says = w.ERASED if MATTERS[s.kind].question and not s.state.ended else w.NOT_HELD
            self.line(escape(says.in_(self.lang)), 2)

    def _history(self, matter: Matter) -> None:
        self.heading(w.HISTORY.in_(self.lang))
        for done in history(matter, self.lang):
            clause = f" [dim]{escape(done['clause'])}[/]" if done["clause"] else ""
            self.line(
                f"{self.day(done['on'])}  {escape(done['says'])}{clause} [dim]{escape(done['by'])}[/]", 2
            )


def how_it_runs(left: int, met_on: str | None) -> Text:
    """Whether it was done in time; or how many days are left, or have passed."""
    if met_on is not None:
        day = f"{date.fromisoformat(met_on):%d/%m/%Y}"
        return w.IN_TIME.fill(d=day) if left >= 0 else w.TOO_LATE.fill(d=day, n=-left)
    if left == 0:
        return w.LAST_DAY
    return w.LEFT.fill(n=left) if left > 0 else w.LAPSED.fill(n=-left)
