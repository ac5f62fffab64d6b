"""The pages of facts, of a clause, and of a time limit."""

from __future__ import annotations

from datetime import date, timedelta

from rich.markup import escape

from sangham.cli import law_words as w
from sangham.cli.law_layout import Layout, Object
from sangham.kernel.days import is_holiday


class Page(Layout):
    """What a question asks for, what a clause says, when a time ends."""

    # -- facts -----------------------------------------------------------------------

    def facts(self, asks: str, on_means: str, facts: list[Object]) -> None:
        """What a question asks for: its day, facts to give, determinations, and what is computed."""
        self.line(f"[bold]{escape(asks)}[/]")
        self.line(f"[dim]--on: {escape(on_means)}[/]")
        groups = (
            (w.ASKED, [f for f in facts if not f["determination"] and not f["derived"]]),
            (w.DETERMINATIONS, [f for f in facts if f["determination"]]),
            (w.DERIVED, [f for f in facts if f["derived"]]),
        )
        for title, members in groups:
            if members:
                self.heading(title.in_(self.lang))
            for fact in members:
                self._fact(fact, 2)

    def _fact(self, fact: Object, indent: int) -> None:
        kind = w.KINDS[fact["kind"]].in_(self.lang) + (
            f" {w.BOUNDS.in_(self.lang)}" if fact["bounded"] else ""
        )
        self.line(f"[bold]{escape(fact['name'])}[/]  [dim]{escape(kind)}[/]", indent)
        self.line(escape(fact["asks"]), indent + 2)
        if fact["asked_of"] and not fact["derived"]:
            self.pair(w.FROM_WHOM.in_(self.lang), fact["asked_of"], indent + 2)
        for word, says in fact["words"].items():
            self.line(f"[bold]{escape(word)}[/] = {escape(says)}", indent + 4)
        for field in fact["fields"]:
            self._fact(field, indent + 4)

    # -- a clause ----------------------------------------------------------------------------------

    def clause(self, clause: Object) -> None:
        """What a clause says on a day, where it came from, and what it hangs together with."""
        on = w.ON.fill(on=self.day(clause["on"]), known_on=self.day(clause["known_on"])).in_(self.lang)
        self.line(
            f"[bold]{escape(clause['citation'])}[/]  {escape(w.STATES[clause['state']].in_(self.lang))}"
        )
        self.line(f"[dim]{escape(on)}.[/]")
        for key, style in (("says", "bold"), ("note", "dim")):
            if clause[key]:
                self.console.print()
                self.line(f"[{style}]{escape(clause[key])}[/]", 2)
        for title, key in ((w.BROUGHT, "brought_by"), (w.ENDED, "ended_by")):
            if clause[key]:
                self.heading(title.in_(self.lang))
                self._instrument(clause[key])
        self._versions(clause["versions"])
        for title, key in ((w.CITES, "cites"), (w.CITED_BY, "cited_by"), (w.ANSWERS, "questions")):
            if clause[key]:
                self.heading(title.in_(self.lang))
                self.line(escape(", ".join(clause[key])), 2)
        if clause["facts"]:
            self.heading(w.FACTS.in_(self.lang))
        for fact in clause["facts"]:
            self._fact(fact, 2)
        for reading in clause["readings"]:
            self.heading(w.READINGS.in_(self.lang))
            self.line(escape(reading["asks"]), 2)
            self.side_by_side(reading["alternatives"])
        for limit in clause["time_limits"]:
            self.heading(w.TIME_LIMITS.in_(self.lang))
            self.line(escape(f"{limit['says']}: {limit['length']} ({', '.join(limit['starts'])})"), 2)
            self.aftermath(limit, 2)

    def _instrument(self, brought: Object) -> None:
        published = (
            self.day(brought["published_on"]) if brought["published_on"] else w.NOT_STATED.in_(self.lang)
        )
        self.line(escape(brought["title"]), 2)
        self.line(
            escape(w.ACTS.fill(on=self.day(brought["acts_from"]), published=published).in_(self.lang)), 2
        )
        if brought["note"]:
            self.line(f"[dim]{escape(brought['note'])}[/]", 2)

    def _versions(self, versions: list[Object]) -> None:
        self.heading(w.VERSIONS.in_(self.lang))
        for v in versions:
            span = w.FROM_UNTIL if v["until"] else w.FROM_ON
            when = span.fill(on=self.day(v["acts_from"]), until=self.day(v["until"] or v["acts_from"])).in_(
                self.lang
            )
            mark = f" [dim]({escape(w.SHOWN.in_(self.lang))})[/]" if v["shown"] else ""
            self.line(f"{escape(when)}  {escape(v['instrument'])}{mark}", 2)
            if not v["shown"]:
                self.line(f"[dim]{escape(v['says'])}[/]", 4)

    # -- a time limit ------------------------------------------------------------------------------

    def time_limit(self, limit: Object, begins: date) -> None:
        """When it ends, under each reading of its start; how it was counted; who must act; what follows."""
        if not limit["due"]:
            state = w.STATES[limit["state"]].in_(self.lang)
            self.line(f"[bold]{escape(limit['citation'])}[/]  {escape(state)}")
            then = w.NO_TIME_THEN.fill(c=limit["citation"], on=begins.strftime("%d/%m/%Y"))
            self.line(escape(then.in_(self.lang)))
            return
        self.line(f"[bold]{escape(limit['citation'])}[/]  {escape(limit['says'])}")
        for due in limit["due"]:
            self._due(due, limit)
        self.heading(w.COUNTING.in_(self.lang))
        for rule in limit["counting"]:
            self.line(escape(rule), 2)
        self.console.print()
        self.aftermath(limit, 0)

    def _due(self, due: Object, limit: Object) -> None:
        self.console.print()
        if due["reading"]:
            default = f", {w.DEFAULT_SHORT.in_(self.lang)}" if due["default"] else ""
            self.line(
                f"[dim]{escape(w.UNDER.fill(label=due['reading']).in_(self.lang))}{escape(default)}[/]", 2
            )
        within = w.WITHIN.fill(
            length=limit["length"],
            start=due["starts"],
            on=self.day(due["starts_on"]),
            due=self.day(due["due_on"]),
        )
        self.line(f"[bold]{escape(within.in_(self.lang))}[/]", 2)
        if due["holiday"]:
            before = _working_day_before(date.fromisoformat(due["due_on"])).strftime("%d/%m/%Y")
            note = w.HOLIDAY.fill(h=due["holiday"], before=before).in_(self.lang)
            self.line(f"[yellow]{escape(note)}[/]", 2)


def _working_day_before(day: date) -> date:
    while is_holiday(day):
        day -= timedelta(days=1)
    return day
