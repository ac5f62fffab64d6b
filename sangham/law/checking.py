"""Whether a body of law holds together: every mistake that can be seen without a case, as plain sentences.

Called when the law is loaded (`Library.check`), so that a mistake fails there and not in front of a citizen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

from sangham.law.expression import (
    Among,
    Arithmetic,
    ByDay,
    Cite,
    Compare,
    Const,
    Fact,
    Node,
    Readings,
    Shift,
    Truth,
    Value,
)
from sangham.law.together import wrong_rules

if TYPE_CHECKING:
    from sangham.law.fact import Declared
    from sangham.law.instrument import Span
    from sangham.law.library import Library

MOST_CLAUSES = 63  # a question's clauses are the bits of one signed 64-bit mask
COMPARED = ("number", "day", "word")  # kinds of fact that a rule may compare; the others are for derivations


def mistakes(library: Library) -> list[str]:
    """Everything wrong with a library; empty where it holds together."""
    found = [
        *_wrong_intervals(library),
        *_wrong_trees(library),
        *_wrong_derivations(library),
        *_wrong_readings(library),
        *_wrong_time_limits(library),
        *wrong_rules(library.never_together, library.facts),
    ]
    # A question can only be followed through its clauses where the clauses are there.
    return found or [*_circles(library)] or [*_wrong_questions(library)]


class _InForce(Protocol):
    @property
    def in_force(self) -> Span: ...


def _wrong_intervals(library: Library) -> Iterator[str]:
    spans: list[Mapping[str, list[_InForce]]] = [library.versions, library.time_limits]  # type: ignore[list-item]
    for kept in spans:
        for citation, members in kept.items():
            yield from _wrong_spans(citation, [m.in_force for m in members])


def _wrong_spans(citation: str, spans: list[Span]) -> Iterator[str]:
    spans = sorted(spans, key=lambda s: s.opened.acts_from)
    for span in spans:
        if span.closed is not None and span.closed.acts_from <= span.opened.acts_from:
            yield f"{citation}: a version that ends on {span.closed.acts_from} holds no day"
    for before, after in pairwise(spans):
        closed, opened = before.closed, after.opened
        if closed is None or closed.acts_from > opened.acts_from:
            yield f"{citation}: two versions overlap from {opened.acts_from}"
        elif closed.acts_from < opened.acts_from and closed.instrument == opened.instrument:
            yield f"{citation}: a gap between {closed.acts_from} and {opened.acts_from}"


# -- trees -----------------------------------------------------------------------------------------


def _wrong_trees(library: Library) -> Iterator[str]:
    for citation, versions in library.versions.items():
        for node in (n for v in versions for n in v.tree.walk()):
            for wrong in _wrong_node(library, node):
                yield f"{citation}: {wrong}"


def _wrong_node(library: Library, node: Node) -> Iterator[str]:
    match node:
        case Fact(name) | Truth(name):
            yield from _wrong_fact(library.facts.get(name), node, name)
        case Cite(citation) if citation not in library.versions:
            yield f"unknown citation {citation}"
        case Readings(name, alternatives):
            reading = library.readings.get(name)
            if reading is None:
                yield f"unknown reading {name}"
            elif {label for label, _ in alternatives} != set(reading.alternatives):
                yield f"reading {name} is not given the labels {sorted(reading.alternatives)}"
        case Compare(op, left, right):
            kinds = {_kind(library, left), _kind(library, right)} - {None}
            if len(kinds) > 1:
                yield f"a {' and a '.join(sorted(map(str, kinds)))} are compared"
            if "word" in kinds:
                if op not in ("==", "!="):
                    yield f"words are compared by {op}"
                yield from _wrong_words(library, left, _words(right))
                yield from _wrong_words(library, right, _words(left))
        case Among(value, words):
            yield from _wrong_words(library, value, words)
        case Shift(day) if _kind(library, day) not in ("day", None):
            yield f"a {_kind(library, day)} is shifted as if it were a day"
        case Arithmetic() if {_kind(library, c) for c in node.children()} - {"number", None}:
            yield "arithmetic is done on what is no number"
        case ByDay(day) if _kind(library, day) not in ("day", None):
            yield f"versions are chosen by a {_kind(library, day)}"
    if any(isinstance(n, Fact) and n.bounded for n in _must_be_exact(node)):
        yield "a fact with bounds stands alone on the left of a comparison"


def _wrong_fact(declared: Declared | None, node: Node, name: str) -> Iterator[str]:
    if declared is None:
        yield f"unknown fact {name}"
    elif isinstance(node, Truth):
        if declared.kind != "truth" or declared.determination != node.determination:
            yield f"the fact {name} is used as another kind than {declared.kind}"
    elif declared.kind not in COMPARED or declared.bounded != getattr(node, "bounded", False):
        yield f"the fact {name} is used as another kind than {declared.kind}"


def _kind(library: Library, value: Node) -> str | None:
    match value:
        case Fact(name):
            declared = library.facts.get(name)
            return declared.kind if declared else None
        case Const(bool()):
            return "truth"
        case Const(int()) | Arithmetic():
            return "number"
        case Const(date()) | Shift():
            return "day"
        case Const(str()):
            return "word"
    return None


def _words(value: Value) -> tuple[str, ...]:
    return (value.value,) if isinstance(value, Const) and isinstance(value.value, str) else ()


def _wrong_words(library: Library, value: Node, words: Iterable[str]) -> Iterator[str]:
    declared = library.facts.get(value.name) if isinstance(value, Fact) else None
    if declared is None:
        return
    if declared.kind != "word":
        if words:
            yield f"the fact {declared.name} is a {declared.kind}, not a word"
        return
    for word in words:
        if word not in declared.words:
            yield f"the fact {declared.name} is never the word {word!r}"


def _must_be_exact(node: Node) -> Iterable[Node]:
    match node:
        case Compare(_, left, right):
            return (*right.walk(), *left.children())
        case Arithmetic() | Shift() | Among():
            return node.children()
        case ByDay(day):
            return day.walk()
    return ()


# -- what stands around the trees ------------------------------------------------------------------


def _wrong_derivations(library: Library) -> Iterator[str]:
    made = [name for d in library.derivations for name in d.makes]
    used = [name for d in library.derivations for name in (*d.makes, *d.source)]
    for name in dict.fromkeys(n for n in used if n not in library.facts):
        yield f"a derivation uses the unknown fact {name}"
    for name, declared in library.facts.items():
        if made.count(name) != (1 if declared.derived else 0):
            yield f"the fact {name} is derived {made.count(name)} times"


def _wrong_readings(library: Library) -> Iterator[str]:
    for reading in library.readings.values():
        if reading.default not in reading.alternatives or len(reading.alternatives) < 2:
            yield f"reading {reading.name}: its default is not among two or more alternatives"
        if reading.citation not in library.versions and reading.citation not in library.time_limits:
            yield f"reading {reading.name}: unknown citation {reading.citation}"


def _wrong_time_limits(library: Library) -> Iterator[str]:
    for limit in (one for limits in library.time_limits.values() for one in limits):
        for citation in (limit.citation, limit.remedy_citation):
            if citation not in library.versions:
                yield f"time limit {limit.citation}: unknown citation {citation}"
        labels = sorted(s.label for s in limit.starts)
        reading = library.readings.get(limit.reading)
        if limit.reading and reading is None:
            yield f"time limit {limit.citation}: unknown reading {limit.reading}"
        elif labels != (sorted(reading.alternatives) if reading else [""]):
            yield f"time limit {limit.citation}: its starts are labelled {labels}"


def _circles(library: Library) -> Iterator[str]:
    cites = {
        citation: {n.citation for v in versions for n in v.tree.walk() if isinstance(n, Cite)}
        for citation, versions in library.versions.items()
    }
    while free := [c for c, cited in cites.items() if not cited & cites.keys()]:
        for citation in free:
            del cites[citation]
    if cites:
        yield f"clauses cite one another in a circle: {', '.join(sorted(cites))}"


def _wrong_questions(library: Library) -> Iterator[str]:
    for question in library.questions.values():
        if question.root not in library.versions:
            yield f"question {question.name}: unknown citation {question.root}"
            continue
        for limit in question.time_limits:
            if limit not in library.time_limits:
                yield f"question {question.name}: unknown time limit {limit}"
        for name in question.values:
            if name not in library.facts:
                yield f"question {question.name}: unknown fact {name}"
        days = library.breaks_of(question.name)
        most = max(len(library.plan(question.name, d, days[-1]).clauses) for d in days)
        if most > MOST_CLAUSES:
            yield f"question {question.name}: {most} clauses, more than {MOST_CLAUSES}"
