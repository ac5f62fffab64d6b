"""A matter as a door shows it: plain data, for the page and for JSON alike."""

from __future__ import annotations

from datetime import date
from typing import Any

from sangham.documents.queries import papers_in
from sangham.kernel.text import Lang
from sangham.law.asking import Answer, Running
from sangham.law.presenting import presented
from sangham.proceedings import consulting
from sangham.proceedings.facts import ParticularsErased
from sangham.proceedings.finding_lines import finding_of, in_the_acts_order
from sangham.proceedings.history import happenings
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.models import Matter
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import Standing
from sangham.proceedings.steps import next_steps
from sangham.proceedings.who_may import who_may


def shown(matter: Matter, *, on: date, lang: Lang) -> dict[str, Any]:
    """How it stands, what may be done next and by whom, what the law finds, the time limits, the history, the papers."""
    s = standing_of(matter.id)
    kind = MATTERS[s.kind]
    answer = answer_now(s, on=on)
    return {
        "matter": str(matter.id),
        "number": matter.called,
        "kind": s.kind,
        "says": kind.says.in_(lang),
        "citation": kind.citation,
        "office": s.office,
        "received_on": s.received_on.isoformat(),
        "first_received_on": s.first_received_on.isoformat(),
        "society": str(matter.society) if matter.society else None,
        "against": str(matter.against) if matter.against else None,
        "name_en": s.name.en,
        "name_ml": s.name.ml,
        "state": s.state.value,
        "next": [
            {"step": step.value, "says": step.says.in_(lang), "by": list(who_may(s, step, on=on))}
            for step in next_steps(s)
        ],
        "law": presented(answer, lang) if answer else None,
        "found_at_the_order": at_the_order(s, lang),
        "time_limits": limits(s, on=on, lang=lang),
        "history": history(matter, lang),
        "papers": [
            {
                "kind": p.kind,
                "number": p.number,
                "title": p.title.in_(lang),
                "sha256": p.sha256,
                "issued_on": p.issued_on.isoformat(),
            }
            for p in papers_in(matter.stream)
        ],
    }


def answer_now(s: Standing, *, on: date) -> Answer | None:
    """What the law answers on the day; None once it is decided, where its text is not held, or particulars are erased."""
    if s.state.ended:
        return None
    try:
        return consulting.answer_in(s, on=max(on, s.received_on))
    except ParticularsErased:
        return None


def at_the_order(s: Standing, lang: Lang) -> list[dict[str, str]]:
    """The finding on which the order rests, from its receipt, in the Act's order."""
    if s.receipt is None:
        return []
    finding, _ = finding_of(s)
    return [
        {"citation": c.citation, "outcome": c.outcome.name, "says": c.clause.says.in_(lang)}
        for c in in_the_acts_order(finding)
    ]


def limits(s: Standing, *, on: date, lang: Lang) -> list[dict[str, Any]]:
    """Every time limit that runs or ran, under each reading: days left (below nothing: lapsed), or when it was met."""
    found = []
    for limit, run in consulting.running(s, known_on=max(on, s.received_on)):
        met_on = limit.met_on(s)
        found.append(
            {
                **limit_shown(run, lang),
                "met_on": met_on.isoformat() if met_on else None,
                "left": ((run.due_on - (met_on or on)).days),
            }
        )
    return found


def limit_shown(run: Running, lang: Lang) -> dict[str, Any]:
    """A time limit under one reading, in words."""
    limit = run.limit
    return {
        "citation": limit.citation,
        "says": limit.says.in_(lang),
        "who": limit.who.in_(lang),
        "starts": run.start.says.in_(lang),
        "starts_on": run.starts_on.isoformat(),
        "due_on": run.due_on.isoformat(),
        "length": limit.length.says.in_(lang),
        "reading": run.start.label or None,
        "default": run.default,
        "on_lapse": limit.on_lapse.in_(lang),
        "remedy": limit.remedy.in_(lang),
        "remedy_citation": limit.remedy_citation,
    }


def history(matter: Matter, lang: Lang) -> list[dict[str, str]]:
    """What happened, in the order in which it was entered, with who entered it."""
    return [
        {
            "on": done.line.on.isoformat(),
            "says": done.line.says.in_(lang),
            "clause": done.line.clause,
            "by": f"{done.official}@{done.office}",
        }
        for done in happenings(matter.id)
    ]
