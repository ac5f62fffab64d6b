"""Facts, clauses and time limits as plain objects in one language, for the command, the API and pages.

The shapes are part of the product, as those of `presenting.py` are. Dates are in ISO form.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sangham.kernel.days import is_holiday
from sangham.kernel.text import Lang
from sangham.law.expression import Fact, NoText, Readings, Test, Truth
from sangham.law.fact import Declared
from sangham.law.instrument import Commencement
from sangham.law.library import Library, cited_by
from sangham.law.provision import Question, Reading, Start, TimeLimit, Version

Object = dict[str, Any]

IN_FORCE, PARTLY_HELD = "IN_FORCE", "TEXT_PARTLY_IN_SOURCE"
NOT_HELD, NOT_IN_FORCE = "TEXT_NOT_IN_SOURCE", "NOT_IN_FORCE"


def described_question(question: Question, lang: Lang) -> Object:
    """``name, asks, on_means, clause``."""
    return {
        "name": question.name,
        "asks": question.asks.in_(lang),
        "on_means": question.on_means.in_(lang),
        "clause": question.root,
    }


def described_facts(library: Library, question: str, lang: Lang) -> list[Object]:
    """Every fact that a question may use on some day; raises KeyError for an unknown question."""
    from sangham.law.facts_file import facts_asked  # with all that checks a file: only where it is needed

    return [described_fact(f, lang) for f in facts_asked(library, question).values()]


def described_fact(fact: Declared, lang: Lang) -> Object:
    """``name, kind, asks, determination, derived, bounded, asked_of, words, fields``; words by what to write."""
    return {
        "name": fact.name,
        "kind": fact.kind,
        "asks": fact.asks.in_(lang),
        "determination": fact.determination,
        "derived": fact.derived,
        "bounded": fact.bounded,
        "asked_of": fact.asked_of.in_(lang) if fact.asked_of else None,
        "words": {word: says.in_(lang) for word, says in fact.words.items()},
        "fields": [described_fact(f, lang) for f in fact.fields.values()],
    }


def described_clause(library: Library, citation: str, on: date, known_on: date, lang: Lang) -> Object:
    """A clause as it stands on a day, by what had been published on another. Raises KeyError.

    ``state`` is IN_FORCE, TEXT_PARTLY_IN_SOURCE, TEXT_NOT_IN_SOURCE or NOT_IN_FORCE; ``says``, ``note`` and
    ``brought_by`` are None where it is not in force.
    """
    version = library.version(citation, on, known_on)
    tree = version.tree if version else None
    planned = library.planned(citation, on, known_on).tree
    doubtful = planned if isinstance(planned, Readings) else None
    then = {c: v for c in library.versions if (v := library.version(c, on, known_on)) is not None}
    return {
        "citation": citation,
        "on": on.isoformat(),
        "known_on": known_on.isoformat(),
        "state": _state(tree),
        "says": version.says.in_(lang) if version else None,
        "note": version.note.in_(lang) if version and version.note else None,
        "brought_by": described_commencement(version.in_force.opened, lang) if version else None,
        "ended_by": described_commencement(version.in_force.closed, lang) if version else None,
        "versions": [_version(v, version, lang) for v in library.versions[citation]],
        "cites": list(cited_by(tree)) if tree else [],
        "cited_by": [c for c, v in then.items() if citation in cited_by(v.tree)],
        "facts": [described_fact(library.facts[n], lang) for n in _facts(tree)] if tree else [],
        "readings": [_reading(r, lang) for r in _readings(library, citation, doubtful or tree)],
        "time_limits": [_time_limit(t, lang) for t in _limits(library, citation, on, known_on)],
        "questions": [q.name for q in library.questions.values() if q.root == citation],
    }


def questions_reaching(library: Library, citation: str, on: date, known_on: date) -> list[Question]:
    """The questions that a clause bears on, on a day: those whose answer may depend on it."""
    asked = library.questions.values()
    return [q for q in asked if citation in library.plan(q.name, on, known_on).index]


def described_time_limit(
    library: Library, citation: str, starts: Mapping[str, date], known_on: date, lang: Lang
) -> Object:
    """When a clause's period ends. `starts`: the day from which it runs, by reading ("" for every reading).

    ``due`` has one object for each reading of the start that is given a day; it is empty, and ``state`` says
    why, where the clause fixed no period on that day. Raises KeyError for a clause that never fixed any.
    """
    begins = starts.get("") or min(starts.values())
    limit = library.time_limit_on(citation, begins, known_on)
    version = library.version(citation, begins, known_on)
    head = {"citation": citation, "known_on": known_on.isoformat()}
    if limit is None:
        return {**head, "state": _state(version.tree if version else None), "due": []}
    days = [(s, day) for s in limit.starts if (day := starts.get(s.label, starts.get(""))) is not None]
    reading = library.readings.get(limit.reading)
    return {
        **head,
        "state": IN_FORCE,
        **_time_limit(limit, lang),
        "reading": _reading(reading, lang) if reading else None,
        "due": [_due(limit, s, day, reading, lang) for s, day in days],
    }


def _due(limit: TimeLimit, start: Start, begins: date, reading: Reading | None, lang: Lang) -> Object:
    due = limit.due_on(begins)
    holiday = is_holiday(due)
    return {
        "reading": start.label or None,
        "default": reading is None or reading.default == start.label,
        "starts": start.says.in_(lang),
        "starts_on": begins.isoformat(),
        "due_on": due.isoformat(),
        "holiday": holiday.in_(lang) if holiday else None,
    }


def _state(tree: Test | None) -> str:
    if tree is None:
        return NOT_IN_FORCE
    if isinstance(tree, NoText):
        return NOT_HELD
    return PARTLY_HELD if any(isinstance(n, NoText) for n in tree.walk()) else IN_FORCE


def described_commencement(commencement: Commencement | None, lang: Lang) -> Object | None:
    """``instrument, title, acts_from, published_on, note``; None where nothing began or ended it."""
    if commencement is None:
        return None
    instrument = commencement.instrument
    return {
        "instrument": instrument.id,
        "title": instrument.title.in_(lang),
        "acts_from": commencement.acts_from.isoformat(),
        "published_on": instrument.published_on.isoformat() if instrument.published_on else None,
        "note": instrument.note.in_(lang) if instrument.note else None,
    }


def _version(version: Version, shown: Version | None, lang: Lang) -> Object:
    span = version.in_force
    return {
        "acts_from": span.opened.acts_from.isoformat(),
        "until": span.closed.acts_from.isoformat() if span.closed else None,
        "instrument": span.opened.instrument.title.in_(lang),
        "published_on": p.isoformat() if (p := span.opened.instrument.published_on) else None,
        "says": version.says.in_(lang),
        "shown": version is shown,
    }


def _reading(reading: Reading, lang: Lang) -> Object:
    return {
        "reading": reading.name,
        "citation": reading.citation,
        "asks": reading.asks.in_(lang),
        "alternatives": [
            {
                "label": label,
                "says": alternative.says.in_(lang),
                "source": alternative.source.in_(lang),
                "default": label == reading.default,
            }
            for label, alternative in reading.alternatives.items()
        ],
    }


def _time_limit(limit: TimeLimit, lang: Lang) -> Object:
    return {
        "says": limit.says.in_(lang),
        "length": limit.length.says.in_(lang),
        "starts": [s.says.in_(lang) for s in limit.starts],
        "counting": [rule.says.in_(lang) for rule in limit.rules],
        "who": limit.who.in_(lang),
        "on_lapse": limit.on_lapse.in_(lang),
        "remedy": limit.remedy.in_(lang),
        "remedy_citation": limit.remedy_citation,
    }


def _facts(tree: Test) -> Iterable[str]:
    return dict.fromkeys(n.name for n in tree.walk() if isinstance(n, Fact | Truth))


def _readings(library: Library, citation: str, tree: Test | None) -> Iterable[Reading]:
    """The doubts in the clause's own words, and those about when its time begins."""
    inside = [n.name for n in tree.walk() if isinstance(n, Readings)] if tree else []
    about = [r.name for r in library.readings.values() if r.citation == citation and tree]
    return [library.readings[name] for name in dict.fromkeys(inside + about)]


def _limits(library: Library, citation: str, on: date, known_on: date) -> Iterable[TimeLimit]:
    limits = library.time_limits.get(citation)
    found = library.time_limit_on(citation, on, known_on) if limits else None
    return [found] if found else []
