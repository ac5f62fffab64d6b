"""What a survey comes to, in sentences and columns for whoever reads it."""

from __future__ import annotations

from collections.abc import Iterator

from sangham.kernel.money import group
from sangham.kernel.text import Lang
from sangham.law.outcome import Outcome
from sangham.places.districts import DISTRICTS
from sangham.survey import wording as w
from sangham.survey.counts import Counts
from sangham.survey.survey import Survey


def summary(survey: Survey, counts: Counts, lang: Lang) -> list[str]:
    """Line by line: what was asked, and the counts."""
    return list(_lines(survey, counts, lang))


def _lines(survey: Survey, counts: Counts, lang: Lang) -> Iterator[str]:
    plan = survey.plan
    yield survey.library.questions[plan.question].asks.in_(lang)
    yield f"{plan.question} ({plan.root})"
    yield w.ON.fill(on=f"{plan.on:%d/%m/%Y}", known_on=f"{plan.known_on:%d/%m/%Y}").in_(lang)
    if survey.narrowing.said:
        yield w.NARROWED.fill(said=", ".join(survey.narrowing.said)).in_(lang)
    yield w.ASKED.fill(asked=group(counts.asked), decided=group(counts.decided)).in_(lang)
    if counts.contradictions:
        yield w.CONTRADICTIONS.fill(many=group(counts.contradictions)).in_(lang)
    yield from _headed(
        w.BY_OUTCOME.in_(lang), [_counted(n, o.word.in_(lang)) for o, n in counts.by_outcome.items()]
    )
    yield from _headed(w.BY_CLAUSE.in_(lang), list(_clauses(survey, counts, lang)))
    yield from _headed(w.BY_DISTRICT.in_(lang), list(_districts(counts, lang)))
    facts, readings = survey.library.facts, survey.library.readings
    missing = [
        _counted(n, f"{f}: {facts[f.split('.')[0]].asks.in_(lang)}") for f, n in counts.missing.items()
    ]
    yield from _headed(w.MISSING.in_(lang), missing)
    turns = [_counted(n, f"{r}: {readings[r].asks.in_(lang)}") for r, n in counts.readings.items()]
    yield from _headed(w.READINGS.in_(lang), turns)


def _headed(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield heading
        yield from lines


def _counted(many: int, what: str) -> str:
    return f"{group(many):>12}  {what}"


def _clauses(survey: Survey, counts: Counts, lang: Lang) -> Iterator[str]:
    says = {clause.citation: clause.says for clause in survey.plan.clauses}
    for each in counts.by_clause:
        yield f"  {each.citation}: {says[each.citation].in_(lang)}"
        for word, many in (
            (w.FAILED, each.failed),
            (w.UNKNOWN, each.unknown),
            (w.DOUBTFUL, each.doubtful),
            (w.DISCRETION, each.discretion),
        ):
            if many:
                yield _counted(many, word.in_(lang))


def _districts(counts: Counts, lang: Lang) -> Iterator[str]:
    for name, by_outcome in counts.by_district.items():
        said = DISTRICTS[name].in_(lang) if name else w.AREA_NOT_KNOWN.in_(lang)
        parts = ", ".join(f"{o.word.in_(lang)} {group(by_outcome[o])}" for o in Outcome if by_outcome.get(o))
        yield _counted(sum(by_outcome.values()), f"{said}: {parts}")
    if counts.by_district:
        yield f"  {w.SEVERAL.in_(lang)}"
