"""The readable pages of `sangham law`: an answer, a clause, facts, a time limit. What a reader can act on comes first."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sangham.cli import law_words as w
from sangham.kernel.days import is_holiday
from sangham.kernel.text import Lang
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.law.presenting import presented

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
SETTLED = ("MET", "NOT_IN_FORCE", "INOPERATIVE")
FIRST = ("NOT_MET", "AMBIGUOUS", "UNKNOWN", "DISCRETION", "TEXT_NOT_IN_SOURCE")


class Page:
    """Prints one page in one language."""

    def __init__(self, lang: Lang, console: Console | None = None) -> None:
        self.lang = lang
        self.console = console or Console(highlight=False)

    # -- pieces ------------------------------------------------------------------------------------

    def line(self, text: str, indent: int = 0) -> None:
        width = max(self.console.width - indent, 20)
        for part in Text.from_markup(text).wrap(self.console, width):
            part.rstrip()
            self.console.print(Text(" " * indent) + part, soft_wrap=True)

    def heading(self, text: str) -> None:
        self.console.print()
        self.line(f"[bold]{escape(text)}[/]")

    def pair(self, name: str, value: str, indent: int = 2) -> None:
        self.line(f"[dim]{escape(name)}:[/] {escape(value)}", indent)

    def outcome(self, name: str) -> str:
        mark, style = MARKS[name]
        return f"[{style}]{mark} {escape(Outcome[name].word.in_(self.lang))}[/]"

    def day(self, iso: str) -> str:
        return date.fromisoformat(iso).strftime("%d/%m/%Y")

    # -- an answer ---------------------------------------------------------------------------------

    def answer(self, answer: Answer) -> None:
        """The answer; its grounds; what is wanting; readings; consequences; what is met; time limits."""
        shown = presented(answer, self.lang)
        asked = answer.library.questions[shown["question"]]
        self.line(f"[bold]{escape(shown['asks'])}[/]")
        on = w.ON.fill(on=self.day(shown["on"]), known_on=self.day(shown["known_on"])).in_(self.lang)
        means = w.ON_MEANS.fill(day=asked.on_means).in_(self.lang)
        self.line(f"[dim]{escape(on)} ({escape(means)}).[/]")
        self.console.print()
        self.line(f"[bold]{self.outcome(shown['outcome'])}[/]")
        findings = list(
            reversed(shown["findings"])
        )  # in the order of the Act, each before what follows from it
        self._grounds(findings, answer)
        self._wanting(findings, answer)
        self._differing(findings, answer)
        self._consequences(findings)
        self._settled(findings)
        self._values(shown["values"], answer)
        if shown["time_limits"]:
            self.heading(w.TIME_LIMITS.in_(self.lang))
            for limit in shown["time_limits"]:
                self._running(limit)

    def _grounds(self, findings: list[Object], answer: Answer) -> None:
        grounds = [f for f in findings if f["outcome"] not in SETTLED and not f["consequence_of"]]
        if not grounds:
            if answer.outcome is Outcome.MET:
                self.line(escape(w.ALL_MET.in_(self.lang)))
            return
        self.heading(w.GROUNDS.in_(self.lang))
        for f in sorted(grounds, key=lambda f: FIRST.index(f["outcome"])):
            self.line(f"{self.outcome(f['outcome'])}  [bold]{escape(f['citation'])}[/]", 2)
            self.line(escape(f["says"]), 4)
            for said in f["because"] or [self._used(f, answer)]:
                if said:
                    self.line(f"– {escape(said)}", 4)
            if f["note"]:
                self.line(f"[dim]{escape(f['note'])}[/]", 4)

    def _used(self, finding: Object, answer: Answer) -> str:
        facts = answer.library.facts
        known = {n: v for n, v in finding["facts"].items() if v is not None}
        return "; ".join(f"{facts[n].asks.in_(self.lang)} {self.value(v)}" for n, v in known.items())

    def value(self, value: Any) -> str:
        """A fact's value as people read it."""
        match value:
            case None:
                return w.NOT_KNOWN.in_(self.lang)
            case bool():
                return "✓" if value else "✗"
            case {"at_least": low, "at_most": high}:
                return w.BETWEEN.fill(low=low or 0, high="?" if high is None else high).in_(self.lang)
            case str() if len(value) == 10 and value[4] == value[7] == "-":
                return self.day(value)
        return str(value)

    def _wanting(self, findings: list[Object], answer: Answer) -> None:
        names = list(dict.fromkeys(n for f in findings if f["outcome"] not in SETTLED for n in f["missing"]))
        if not names:
            return
        self.heading(w.WANTING.in_(self.lang))
        for name in names:
            first, _, field = name.partition(".")
            fact = answer.library.facts[first]
            within = fact.fields[field] if field else fact
            of = within.asked_of or fact.asked_of
            asks = fact.asks.in_(self.lang) + (f" – {within.asks.in_(self.lang)}" if field else "")
            self.line(f"[bold]{escape(name)}[/]  {escape(asks)}", 2)
            if of:
                self.pair(w.FROM_WHOM.in_(self.lang), of.in_(self.lang), 4)

    def _differing(self, findings: list[Object], answer: Answer) -> None:
        doubtful = [f for f in findings if f["readings"]]
        chosen = answer.finding.chosen
        if not doubtful and not chosen:
            return
        self.heading(w.READINGS.in_(self.lang))
        for name, label in chosen.items():
            self.line(
                escape(f"{answer.reading(name).citation}: {w.CHOSEN.fill(label=label).in_(self.lang)}"), 2
            )
        for f in doubtful:
            if len({r["outcome"] for r in f["readings"]}) == 1:
                self.line(escape(w.AGREE.fill(c=f["citation"]).in_(self.lang)), 2)
                continue
            asks = answer.reading(f["readings"][0]["reading"]).asks.in_(self.lang)
            self.line(f"[bold]{escape(f['citation'])}[/]  {escape(asks)}", 2)
            self._side_by_side(f["readings"])

    def _side_by_side(self, readings: list[Object]) -> None:
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

    def _consequences(self, findings: list[Object]) -> None:
        follows = [f for f in findings if f["outcome"] not in SETTLED and f["consequence_of"]]
        if not follows:
            return
        self.heading(w.CONSEQUENCES.in_(self.lang))
        for f in follows:
            of = w.FOLLOWS.fill(c=", ".join(f["consequence_of"])).in_(self.lang)
            self.line(
                f"{self.outcome(f['outcome'])}  [bold]{escape(f['citation'])}[/]  [dim]{escape(of)}[/]", 2
            )

    def _settled(self, findings: list[Object]) -> None:
        met = [f["citation"] for f in findings if f["outcome"] == "MET"]
        dropped = [f["citation"] for f in findings if f["outcome"] in ("NOT_IN_FORCE", "INOPERATIVE")]
        for title, citations in ((w.MET, met), (w.DROPPED, dropped)):
            if citations:
                self.heading(title.in_(self.lang))
                self.line(escape(", ".join(citations)), 2)

    def _values(self, values: Object, answer: Answer) -> None:
        if values:
            self.heading(w.VALUES.in_(self.lang))
        for name, value in values.items():
            self.line(
                f"{escape(answer.library.facts[name].asks.in_(self.lang))} {escape(self.value(value))}", 2
            )

    def _running(self, limit: Object) -> None:
        within = w.WITHIN.fill(
            length=limit["length"],
            start=limit["starts"],
            on=self.day(limit["starts_on"]),
            due=self.day(limit["due_on"]),
        ).in_(self.lang)
        self.line(f"[bold]{escape(limit['citation'])}[/]  {escape(limit['says'])}", 2)
        self.line(escape(within), 4)
        self._aftermath(limit, 4)

    def _aftermath(self, limit: Object, indent: int) -> None:
        for title, key in ((w.WHO, "who"), (w.LAPSE, "on_lapse")):
            self.pair(title.in_(self.lang), limit[key], indent)
        self.pair(w.REMEDY.in_(self.lang), f"{limit['remedy']} ({limit['remedy_citation']})", indent)

    # -- facts -----------------------------------------------------------------------

    def facts(self, asks: str, facts: list[Object]) -> None:
        """What a question asks for: facts to give, determinations, and what is computed."""
        self.line(f"[bold]{escape(asks)}[/]")
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
            self._side_by_side(reading["alternatives"])
        for limit in clause["time_limits"]:
            self.heading(w.TIME_LIMITS.in_(self.lang))
            self.line(escape(f"{limit['says']}: {limit['length']} ({', '.join(limit['starts'])})"), 2)
            self._aftermath(limit, 2)

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
        self._aftermath(limit, 0)

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
