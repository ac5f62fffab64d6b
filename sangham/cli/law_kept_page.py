"""The pages of what is accounted for, of a kept answer given again, and of two states of the law compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from rich.markup import escape

from sangham.cli import law_kept_words as k
from sangham.cli import law_words as w
from sangham.cli.law_layout import Layout, Object
from sangham.kernel.problem import Problem
from sangham.law.coverage import Covered, Is
from sangham.law.outcome import Outcome

SETTLED = ("MET", "NOT_IN_FORCE", "INOPERATIVE")


class KeptPage(Layout):
    """One page in one language."""

    def coverage(
        self, covered: Iterable[Covered], counts: Mapping[str, int], wrong: Iterable[Problem]
    ) -> None:
        """Each id under how it is accounted for, what is open last; then the counts."""
        lines = list(covered)
        for how in Is:
            members = [line for line in lines if line.how is how]
            if members:
                self.heading(k.ACCOUNTED[how].in_(self.lang))
            for line in members:
                self._covered(line)
        wrong = list(wrong)
        if wrong:
            self.heading(k.FAULTS.in_(self.lang))
        for problem in wrong:
            self.line(escape(problem.line(self.lang)), 2)
        self.console.print()
        for how_counted, n in counts.items():
            self.line(f"{n:>5}  {escape(k.ACCOUNTED[how_counted].in_(self.lang))}")

    def _covered(self, line: Covered) -> None:
        at = ", ".join((*line.by, *line.where))
        cases = f"; {k.CASES.in_(self.lang)}: {', '.join(line.cases)}" if line.cases else ""
        self.line(f"[bold]{escape(line.id)}[/]  {escape(at + cases)}", 2)
        if line.why:
            self.line(f"[dim]{escape(line.why)}[/]", 4)

    # -- a kept answer -----------------------------------------------------------------------------

    def replay(self, told: Object) -> None:
        """The answer from what was kept; whether it is what the receipt says; what today's law would answer."""
        self.line(f"[bold]{escape(told['question'])}[/]  [dim]{escape(self._state(told))}[/]")
        self.heading(k.KEPT.in_(self.lang))
        self.line(f"[bold]{self.outcome(told['outcome'])}[/]", 2)
        self.line(f"[dim]{escape(k.LAW.fill(h=told['law']).in_(self.lang))}[/]", 2)
        if told["agrees"]:
            self.line(escape(k.AGREES.in_(self.lang)), 2)
        else:
            self.heading(k.DISAGREES.in_(self.lang))
        for d in told["differs"]:
            pair = {"a": self._word(d["kept"]), "b": self._word(d["found"])}
            said = k.SAID_FOUND.in_(self.lang).format(**pair)
            self.line(f"[bold]{escape(d['citation'])}[/]  {said}", 2)
        self._open(told["findings"])
        self.heading(k.TODAY.in_(self.lang))
        if told["today"] is None:
            self.line(escape(k.NOT_ASKED.in_(self.lang)), 2)
        else:
            self._compared(told["today"])

    def _open(self, findings: list[Object]) -> None:
        members = [f for f in findings if f["outcome"] not in SETTLED and not f["consequence_of"]]
        if members:
            self.heading(k.GROUNDS.in_(self.lang))
        for f in members:
            self.line(f"{self.outcome(f['outcome'])}  [bold]{escape(f['citation'])}[/]", 2)
            self.line(escape(f["says"]), 4)

    def _word(self, outcome: str) -> str:
        known = outcome in Outcome.__members__
        return self.outcome(outcome) if known else escape(outcome or k.NO_CLAUSE_THEN.in_(self.lang))

    # -- two states --------------------------------------------------------------------------------

    def comparison(self, told: Object) -> None:
        """Both answers, what changed the one into the other, and what else differs."""
        self.line(f"[bold]{escape(told['asks'])}[/]")
        self._compared(told)

    def _compared(self, told: Object) -> None:
        for state in (told["before"], told["after"]):
            self.line(f"{self.outcome(state['outcome'])}  [dim]{escape(self._state(state))}[/]", 2)
        same_outcome = told["before"]["outcome"] == told["after"]["outcome"]
        says = k.SAME if told["same"] else k.SAME_OUTCOME if same_outcome else k.OTHER
        self.line(escape(says.in_(self.lang)), 2)
        if not told["same"]:
            self.heading(k.DECIDES.in_(self.lang))
            if not told["by_law"]:
                self.line(escape(k.NOT_BY_LAW.in_(self.lang)), 2)
        for change in (c for c in told["changes"] if c["decides"]):
            self._change(change)
        others = [c for c in told["changes"] if not c["decides"]]
        if others:
            self.heading(k.ALSO.in_(self.lang))
        for change in others:
            self._change(change)
        if told["facts"]:
            self.heading(k.FACTS.in_(self.lang))
        for fact in told["facts"]:
            values = f"{self._value(fact['before'])} → {self._value(fact['after'])}"
            self.line(f"{escape(fact['asks'])} [bold]{escape(values)}[/]", 2)

    def _change(self, change: Object) -> None:
        words = [self._found(change[key]) for key in ("before", "after")]
        self.line(f"[bold]{escape(change['citation'])}[/]  {words[0]} → {words[1]}", 2)
        says = [change[key]["says"] for key in ("before", "after") if change[key]]
        for said in dict.fromkeys(says if change["reworded"] else says[-1:]):
            self.line(escape(said), 4)
        for brought in change["behind"]:
            published = brought["published_on"]
            when = w.ACTS.fill(
                on=self.day(brought["acts_from"]),
                published=self.day(published) if published else w.NOT_STATED.in_(self.lang),
            )
            self.line(f"[dim]{escape(brought['title'])}; {escape(when.in_(self.lang))}[/]", 4)
        if change["reworded"] and not change["behind"]:
            self.line(f"[dim]{escape(k.CORRECTED.in_(self.lang))}[/]", 4)

    def _found(self, found: Object | None) -> str:
        return self.outcome(found["outcome"]) if found else escape(k.NO_CLAUSE_THEN.in_(self.lang))

    def _state(self, state: Object) -> str:
        days = {"on": self.day(state["on"]), "known_on": self.day(state["known_on"])}
        return k.STATE.fill(**days).in_(self.lang)

    def _value(self, value: object) -> str:
        match value:
            case None:
                return w.NOT_KNOWN.in_(self.lang)
            case bool():
                return "✓" if value else "✗"
            case {"at_least": low, "at_most": high}:
                return w.BETWEEN.fill(low=low or 0, high="?" if high is None else high).in_(self.lang)
        return str(value)
