"""Legal cases as a legal officer writes them, read and put to the law. The form is explained in cases/README.md."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from sangham.kernel.plain_yaml import load_yaml
from sangham.law import facts_check, facts_file
from sangham.law.asking import Answer, Case, ask
from sangham.law.library import Library
from sangham.law.outcome import Outcome
from sangham.law.shelves import SHELVES, libraries, shelf_of_question

FILES = sorted((Path(__file__).parent / "cases").glob("*.yaml"))
KNOWN_ON = date(2026, 11, 1)
KEYS = {
    "name", "question", "on", "known_on", "from", "facts", "determinations", "readings", "starts",
    "outcome", "because", "by_reading", "missing", "seen", "values", "due",
}  # fmt: skip
SETTLED = (Outcome.MET, Outcome.NOT_IN_FORCE, Outcome.INOPERATIVE)


@dataclass(frozen=True)
class WrittenCase:
    """One case of a file."""

    file: str
    data: dict[str, Any]

    @property
    def name(self) -> str:
        return str(self.data["name"])

    @property
    def on(self) -> date:
        return self.data["on"]

    @property
    def known_on(self) -> date:
        return self.data.get("known_on", KNOWN_ON)

    @property
    def law(self) -> Library:
        """The body of law that answers its question."""
        return shelf_of_question(self.data["question"])

    @property
    def because(self) -> dict[str, Outcome]:
        return {c: Outcome[o] for c, o in self.data.get("because", {}).items()}

    @property
    def by_reading(self) -> dict[str, dict[str, dict[str, Outcome]]]:
        return {
            clause: {r: {label: Outcome[o] for label, o in of.items()} for r, of in readings.items()}
            for clause, readings in self.data.get("by_reading", {}).items()
        }

    def facts(self) -> dict[str, Any]:
        """The facts as a facts file would have them."""
        question = self.data["question"]
        begun = facts_file.example(self.law, question) if self.data.get("from") == "example" else {}
        determined = begun.pop(facts_check.DETERMINATIONS, {})
        facts = {**begun, **{n: _written_out(n, v) for n, v in self.data.get("facts", {}).items()}}
        for name, holds in self.data.get("determinations", {}).items():
            determined[name] = None if holds is None else {"holds": holds, "reasons": "As the case supposes."}
        return {
            **{n: v for n, v in facts.items() if v is not None},
            facts_check.DETERMINATIONS: determined,
            facts_check.READINGS: self.data.get("readings", {}),
        }

    @cached_property
    def case(self) -> Case:
        """The facts, checked."""
        return facts_file.read(self.law, self.data["question"], self.facts(), on=self.on)

    def answer(self, law: Library | None = None) -> Answer:
        """What the law answers; another law than it stands may be given, to see whether the case notices."""
        return self._answer if law is None else self._answer_of(law)

    @cached_property
    def _answer(self) -> Answer:
        return self._answer_of(self.law)

    def _answer_of(self, law: Library) -> Answer:
        question, starts = self.data["question"], self.data.get("starts", {})
        return ask(law, question, on=self.on, known_on=self.known_on, case=self.case, starts=starts)


def _written_out(name: str, value: Any) -> Any:
    """``applicants: 25``, or ``applicants: {count: 26, but: {7: {age: 17}}}``: so many, like the example's."""
    if name != "applicants" or isinstance(value, list | None):
        return value
    count, but = (value, {}) if isinstance(value, int) else (value["count"], value.get("but", {}))
    like = facts_file.example(shelf_of_question("registration"), "registration")["applicants"][0]
    applicants = [{**deepcopy(like), "serial": n, "age": 40} for n in range(1, count + 1)]
    for serial, changes in but.items():
        numbers = range(1, count + 1) if serial == "all" else [int(serial)]
        for n in numbers:
            changed = {**applicants[n - 1], **changes}
            applicants[n - 1] = {field: v for field, v in changed.items() if v is not None}
    return applicants


@cache
def cases_of(path: Path) -> tuple[WrittenCase, ...]:
    """Every case of a file, checked to be in form. All tests of a process have the same ones, and their answers."""
    found = []
    for data in load_yaml(path.read_bytes(), name=path.name).data:
        assert set(data) <= KEYS, f"{path.name}: {data.get('name')}: {set(data) - KEYS}"
        assert {"name", "question", "on", "outcome"} <= set(data), f"{path.name}: {data}"
        found.append(WrittenCase(path.name, data))
    return tuple(found)


def all_cases() -> list[WrittenCase]:
    """Every case of every file."""
    return [case for path in FILES for case in cases_of(path)]


def wrong_with(case: WrittenCase, answer: Answer) -> list[str]:
    """Where an answer is not what the case says; empty where it is."""
    finding = answer.finding
    wrong = []
    if answer.outcome != Outcome[case.data["outcome"]]:
        wrong.append(f"outcome {answer.outcome.name}, not {case.data['outcome']}")
    for citation, expected in case.because.items():
        if finding[citation].outcome != expected:
            wrong.append(f"{citation} {finding[citation].outcome.name}, not {expected.name}")
    # Every ground has to be named: a case cannot pass for another reason than the one it gives.
    grounds = {c.citation for c in finding.clauses if not c.consequence_of and c.outcome not in SETTLED}
    if unnamed := sorted(grounds - case.because.keys()):
        wrong.append(f"grounds not named: {', '.join(f'{c} {finding[c].outcome.name}' for c in unnamed)}")
    for citation, readings in case.by_reading.items():
        for name, labels in readings.items():
            found = {r.label: r.outcome for r in finding[citation].readings if r.name == name}
            if found != labels:
                wrong.append(f"{citation} by reading {name}: {found}, not {labels}")
    if "missing" in case.data and sorted(answer.missing(finding.missing)) != sorted(case.data["missing"]):
        wrong.append(f"missing {answer.missing(finding.missing)}, not {case.data['missing']}")
    for citation, sentences in case.data.get("seen", {}).items():
        seen = [said.en for said in answer.because(citation)]
        if seen != sentences:
            wrong.append(f"{citation} saw {seen}, not {sentences}")
    for name, value in case.data.get("values", {}).items():
        low_high = value if isinstance(value, dict) else {"at_least": value, "at_most": value}
        entries = finding.entries
        found = (
            entries.get(name)
            if name in entries
            else {"at_least": entries[f"{name}>"], "at_most": entries[f"{name}<"]}
        )
        if found not in (value, low_high):
            wrong.append(f"{name} is {found}, not {value}")
    due = [{"reading": r.start.label, "from": r.starts_on, "by": r.due_on} for r in answer.running]
    if "due" in case.data and due != case.data["due"]:
        wrong.append(f"due {due}, not {case.data['due']}")
    return wrong


DATES = sorted(Path(__file__).parent.glob("dates*.yaml"))


def wrong_dates(law: Library | None = None) -> list[str]:
    """Where versions and time limits are not from, until and published as the files of dates have them.

    `law`: one body of law, instead of all as they stand; the rows that are of it are compared.
    """
    written = _written_dates()
    laws = [law] if law else libraries()
    begin = tuple(s.citations_begin for s in SHELVES if s.name in {one.name for one in laws})
    wrong = []
    for what in written:
        rows = {c: [tuple(r.values()) for r in of] for c, of in written[what].items() if c.startswith(begin)}
        kept = {c: of for one in laws for c, of in _kept(one, what).items()}
        found = {c: [_dates(v.in_force) for v in versions] for c, versions in kept.items()}
        wrong += [
            f"{what}: {c}: {found.get(c)}, not {rows.get(c)}"
            for c in {**rows, **found}
            if found.get(c) != rows.get(c)
        ]
    return wrong


@cache
def _written_dates() -> dict[str, dict[str, Any]]:
    written: dict[str, dict[str, Any]] = {"clauses": {}, "time limits": {}}
    for path in DATES:
        for what, rows in load_yaml(path.read_bytes(), name=path.name).data.items():
            assert not rows.keys() & written[what].keys(), (
                f"{path.name} repeats {rows.keys() & written[what].keys()}"
            )
            written[what] |= rows
    return written


def _kept(law: Library, what: str) -> dict[str, list[Any]]:
    return dict(law.versions) if what == "clauses" else dict(law.time_limits)


def _dates(span: Any) -> tuple[Any, ...]:
    opened, closed = span.opened, span.closed
    begun = (opened.instrument.id, opened.instrument.published_on, opened.acts_from)
    return begun if closed is None else (*begun, closed.acts_from, closed.instrument.id)
