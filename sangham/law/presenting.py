"""An answer as one plain object, for the command, the API and tests; the shape is part of the product.

``question, on, known_on, outcome, findings, time_limits, values``; each finding ``citation, outcome, says,
missing, readings, facts``, and ``because``, ``consequence_of``, ``note``. Sentences are in one language.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sangham.kernel.text import Lang
from sangham.law.asking import Answer, Running
from sangham.law.finding import ClauseFinding, fact_value


def presented(answer: Answer, lang: Lang) -> dict[str, Any]:
    """The whole answer in one language, as plain data (dates in ISO form)."""
    finding = answer.finding
    asked = answer.library.questions[finding.plan.question]
    return {
        "question": finding.plan.question,
        "asks": asked.asks.in_(lang),
        "on": finding.plan.on.isoformat(),
        "known_on": finding.plan.known_on.isoformat(),
        "outcome": finding.outcome.name,
        "findings": [_clause(answer, c, lang) for c in reversed(finding.clauses)],
        "time_limits": [_running(r, lang) for r in answer.running],
        "values": {name: _plain(fact_value(finding.entries, name)) for name in asked.values},
    }


def _clause(answer: Answer, found: ClauseFinding, lang: Lang) -> dict[str, Any]:
    plan, law = answer.finding.plan, answer.library
    version = law.version(found.citation, plan.on, plan.known_on, perhaps=True)
    note = version.note if version else None
    return {
        "citation": found.citation,
        "outcome": found.outcome.name,
        "says": found.clause.says.in_(lang),
        "because": [said.in_(lang) for said in answer.because(found.citation)],
        "consequence_of": list(found.consequence_of),
        "missing": list(answer.missing(found.missing)),
        "readings": [
            {
                "reading": r.name,
                "label": r.label,
                "says": answer.reading(r.name).alternatives[r.label].says.in_(lang),
                "source": answer.reading(r.name).alternatives[r.label].source.in_(lang),
                "outcome": r.outcome.name,
                "default": r.default,
            }
            for r in found.readings
        ],
        "facts": {name: _plain(value) for name, value in answer.finding.facts_of(found).items()},
        "note": note.in_(lang) if note else None,
    }


def _running(run: Running, lang: Lang) -> dict[str, Any]:
    limit = run.limit
    return {
        "citation": limit.citation,
        "says": limit.says.in_(lang),
        "who": limit.who.in_(lang),
        "starts": run.start.says.in_(lang),
        "starts_on": run.starts_on.isoformat(),
        "due_on": run.due_on.isoformat(),
        "length": limit.length.says.in_(lang),
        "counting": [rule.says.in_(lang) for rule in limit.rules],
        "on_lapse": limit.on_lapse.in_(lang),
        "remedy": limit.remedy.in_(lang),
        "remedy_citation": limit.remedy_citation,
        "reading": run.start.label or None,
        "default": run.default,
    }


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
