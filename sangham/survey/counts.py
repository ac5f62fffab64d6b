"""What a survey comes to: societies by outcome, by clause, by district, and by the fact that is wanting."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sangham.law.outcome import Outcome
from sangham.places.districts import DISTRICTS
from sangham.survey.survey import Survey

DECIDED = (Outcome.MET, Outcome.NOT_MET)
NOT_KNOWN = ""  # the district of an area that is not known


@dataclass(frozen=True, slots=True)
class ClauseCount:
    """For how many societies a clause came out so; each mask by itself (one clause may be unknown and doubtful at once)."""

    citation: str
    failed: int
    unknown: int
    doubtful: int
    discretion: int


@dataclass(frozen=True, slots=True)
class Counts:
    """`by_district`: a society whose area lies in several districts counts in each. `contradictions`: not answered."""

    asked: int
    decided: int
    by_outcome: dict[Outcome, int]
    by_clause: tuple[ClauseCount, ...]
    by_district: dict[str, dict[Outcome, int]]
    missing: dict[str, int]
    readings: dict[str, int]
    contradictions: int


def count(survey: Survey) -> Counts:
    """Every count of a survey; what did not come out at all is left out."""
    outcomes, masks = Counter[Outcome](), Counter[tuple[int, int]]()
    missing, readings = Counter[str](), Counter[str]()
    contradictions = 0
    districts: dict[str, Counter[Outcome]] = {name: Counter() for name in (*DISTRICTS, NOT_KNOWN)}
    alike = Counter((answer.society.districts, *answer[1:]) for answer in survey.answers)
    for (lies_in, outcome, its_masks, its_missing, its_readings), many in alike.items():
        if outcome is None:
            contradictions += many
            continue
        outcomes[outcome] += many
        for district in lies_in or (NOT_KNOWN,):
            districts[district][outcome] += many
        masks.update(dict.fromkeys(enumerate(its_masks), many))
        missing.update(dict.fromkeys(its_missing, many))
        readings.update(dict.fromkeys(its_readings, many))
    return Counts(
        asked=len(survey.answers),
        decided=sum(outcomes[outcome] for outcome in DECIDED),
        by_outcome={outcome: outcomes[outcome] for outcome in Outcome if outcomes[outcome]},
        by_clause=_by_clause(survey, masks),
        by_district={name: dict(its) for name, its in districts.items() if its},
        missing=dict(missing.most_common()),
        readings=dict(readings.most_common()),
        contradictions=contradictions,
    )


def _by_clause(survey: Survey, masks: Counter[tuple[int, int]]) -> tuple[ClauseCount, ...]:
    by_place = [[0] * 4 for _ in survey.plan.clauses]
    for (which, mask), many in masks.items():
        for place in range(mask.bit_length()):
            if mask >> place & 1:
                by_place[place][which] += many
    found = (
        ClauseCount(clause.citation, *counted)
        for clause, counted in zip(survey.plan.clauses, by_place, strict=True)
    )
    return tuple(each for each in found if each.failed or each.unknown or each.doubtful or each.discretion)
