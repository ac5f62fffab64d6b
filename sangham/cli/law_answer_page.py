"""The page of an answer: what a reader can act on comes first."""

from __future__ import annotations

from typing import Any

from rich.markup import escape

from sangham.cli import law_words as w
from sangham.cli.law_layout import Layout, Object
from sangham.law.asking import Answer
from sangham.law.outcome import Outcome
from sangham.law.presenting import presented

SETTLED = ("MET", "NOT_IN_FORCE", "INOPERATIVE")
FIRST = ("NOT_MET", "AMBIGUOUS", "UNKNOWN", "DISCRETION", "TEXT_NOT_IN_SOURCE")


class AnswerPage(Layout):
    """An answer: its grounds, what is wanting, its readings, what follows, what is met, the times that run."""

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
            parting = answer.finding[f["citation"]].parting
            if not parting:
                self.line(escape(w.AGREE.fill(c=f["citation"]).in_(self.lang)), 2)
            for name in dict.fromkeys(r["reading"] for r in f["readings"] if r["reading"] in parting):
                asks = answer.reading(name).asks.in_(self.lang)
                self.line(f"[bold]{escape(f['citation'])}[/]  {escape(asks)}", 2)
                self.side_by_side([r for r in f["readings"] if r["reading"] == name])

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
        self.aftermath(limit, 4)
