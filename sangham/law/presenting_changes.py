"""A comparison and a replay as plain objects in one language, for the command, the API and tests.

The shapes are part of the product, as those of `presenting.py` are. Dates are in ISO form.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sangham.kernel.text import Lang
from sangham.law.comparing import Change, Comparison
from sangham.law.describing import described_commencement
from sangham.law.finding import ClauseFinding, Finding
from sangham.law.library import Library

Object = dict[str, Any]


def presented_comparison(library: Library, compared: Comparison, lang: Lang) -> Object:
    """``question, before, after, same, by_law, decides, changes, facts``.

    ``before`` and ``after`` are ``on, known_on, outcome``; ``decides`` the clauses that make the difference.
    """
    return {
        "question": compared.after.plan.question,
        "before": _state(compared.before),
        "after": _state(compared.after),
        "same": compared.same,
        "by_law": compared.by_law,
        "decides": [c.citation for c in compared.changes if c.decides],
        "changes": [_change(c, lang) for c in compared.changes],
        "facts": [
            {
                "name": name,
                "asks": library.facts[name].asks.in_(lang) if name in library.facts else name,
                "before": _plain(was),
                "after": _plain(now),
            }
            for name, (was, now) in compared.facts.items()
        ],
    }


def presented_replay(
    receipt: Mapping[str, Any], finding: Finding, differs: Mapping[str, tuple[str, str]], lang: Lang
) -> Object:
    """``question, on, known_on, law, outcome, agrees, differs, findings``; the wording is what was kept."""
    return {
        "question": finding.plan.question,
        **_state(finding),
        "law": receipt["law"],
        "agrees": not differs,
        "differs": [{"citation": c, "kept": kept, "found": now} for c, (kept, now) in differs.items()],
        "findings": [
            {
                "citation": c.citation,
                "outcome": c.outcome.name,
                "says": c.clause.says.in_(lang),
                "consequence_of": list(c.consequence_of),
            }
            for c in reversed(finding.clauses)
        ],
    }


def _state(finding: Finding) -> Object:
    return {
        "on": finding.plan.on.isoformat(),
        "known_on": finding.plan.known_on.isoformat(),
        "outcome": finding.outcome.name,
    }


def _change(change: Change, lang: Lang) -> Object:
    return {
        "citation": change.citation,
        "before": _found(change.before, lang),
        "after": _found(change.after, lang),
        "reworded": change.reworded,
        "decides": change.decides,
        "behind": [described_commencement(c, lang) for c in change.behind],
    }


def _found(found: ClauseFinding | None, lang: Lang) -> Object | None:
    if found is None:
        return None
    return {"outcome": found.outcome.name, "says": found.clause.says.in_(lang)}


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
