"""The form of what an official is to determine in a matter: each question of the law beside its place."""

from __future__ import annotations

from uuid import UUID

from sangham.cli import matter_words as w
from sangham.kernel import clock
from sangham.kernel.text import Lang
from sangham.law.acts.kcs_1969 import kcs
from sangham.law.facts_file import facts_asked
from sangham.proceedings import consulting
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.queries import matter as matter_with_id
from sangham.proceedings.queries import standing_of
from sangham.proceedings.state import Standing
from sangham.register.neighbours import neighbours_of

_REASONS = ("    holds:", "    reasons:", "      en:", "      ml:")


def findings_form(matter: UUID, lang: Lang) -> str:
    """YAML that `determine` takes once it is filled. What is determined already is left out."""
    row, s = matter_with_id(matter), standing_of(matter)
    assert row is not None, "its entries are there"
    kind = MATTERS[s.kind]
    if not kind.question:
        return f"# {w.NOT_HELD.in_(lang)}\n"
    lines = [f"# {w.FINDINGS.fill(n=row.called).in_(lang)}", ""]
    asked = [
        (name, fact)
        for name, fact in facts_asked(kcs, kind.question).items()
        if fact.determination and name not in s.determinations
    ]
    lines.append("determinations:" if asked else "determinations: {}")
    for name, fact in asked:
        lines += [f"  # {fact.asks.in_(lang)}", f"  {name}:", *_REASONS]
    lines += [*_similar(s, lang), *_readings(s, lang)]
    return "\n".join(lines) + "\n"


def _similar(s: Standing, lang: Lang) -> list[str]:
    near = [n for n in neighbours_of(s.places) if str(n.society.id) not in s.similar_type]
    if s.kind != "registration" or not near:
        return []
    lines = [f"# {w.SIMILAR.in_(lang)}", "similar_type:"]
    for n in near:
        places = ", ".join(p.called.in_(lang) for p in n.places)
        says = w.SHARES.fill(name=n.society.name.in_(lang), places=places).in_(lang)
        lines += [f"  # {says}", f"  - society: {n.society.number_text.en}", *_REASONS]
    return lines


def _readings(s: Standing, lang: Lang) -> list[str]:
    answer = consulting.answer_in(s, on=clock.today())
    if answer is None:
        return []
    parting = dict.fromkeys(name for c in answer.finding.clauses for name in c.parting)
    lines = [f"# {w.READINGS.in_(lang)}", "readings: {}"] if parting else []
    for name in parting:
        reading = answer.reading(name)
        lines.append(f"#   {name}: {reading.asks.in_(lang)}")
        lines += [f"#     chosen: {label}  # {a.says.in_(lang)}" for label, a in reading.alternatives.items()]
    return lines
