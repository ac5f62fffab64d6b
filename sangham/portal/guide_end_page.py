"""The page on which an interview ends: the answer in plain words, its grounds, what is open, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sangham.kernel.days import is_holiday
from sangham.kernel.money import Paise
from sangham.kernel.text import Text
from sangham.law.acts.kcs_1969.mending import MEND
from sangham.law.asking import Answer
from sangham.law.fact import Declared
from sangham.law.finding import ClauseFinding, fact_value
from sangham.law.guide import interviews
from sangham.law.interview import Interview
from sangham.law.interview_steps import Due, steps
from sangham.law.interviewing import Put, Walk
from sangham.law.outcome import Outcome
from sangham.law.provision import Reading
from sangham.law.shelves import ACT, shelf_of_citation
from sangham.portal import guide_words as words
from sangham.portal.guide_page import ShownAnswer, ShownOutside, answered, carried, one_outside
from sangham.portal.law_addresses import Link, link
from sangham.portal.shown import day

CLASSES = {Outcome.MET: "met", Outcome.NOT_MET: "not-met"}


@dataclass(frozen=True, slots=True)
class ShownGround:
    """A clause on which an answer rests: how it came out, what was seen, and what can be done about it."""

    clause: Link
    says: Text
    css: str
    word: Text
    because: tuple[Text, ...]
    mend: Text | None


@dataclass(frozen=True, slots=True)
class ShownReading:
    """A doubt on which the answer hangs: each reading with what it comes to."""

    of: Reading
    clause: Link
    alternatives: tuple[
        tuple[Text, Text, Text, bool], ...
    ]  # says, source, what it comes to, taken by default


@dataclass(frozen=True, slots=True)
class ShownOpen:
    """What is not known, or is for another to determine, by who can say it."""

    who: Text | None
    asks: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAnswerTo:
    """The answer to one of the questions that were put."""

    asks: Text
    css: str
    says: Text
    by_the_law_of: Text
    outside: bool
    failed: tuple[ShownGround, ...]
    readings: tuple[ShownReading, ...]
    not_known: tuple[ShownOpen, ...]
    for_others: tuple[ShownOpen, ...]
    values: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True, slots=True)
class ShownStep:
    """What to do next, under which clause; where it has a time limit, by when, how that is counted, and what then."""

    says: Text
    clause: Link | None
    by: Text | None
    counting: tuple[Text, ...]
    holiday: Text | None
    lapse: tuple[Text, ...]
    interview: Interview | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndPage:
    """The end of an interview. The first answer is the page's own; `others` follow."""

    interview: Interview
    answer: ShownAnswerTo
    others: tuple[ShownAnswerTo, ...]
    met: tuple[ShownGround, ...]
    steps: tuple[ShownStep, ...]
    outside: tuple[ShownOutside, ...]
    assumed: tuple[Text, ...]
    answered: tuple[ShownAnswer, ...]
    carried: tuple[tuple[str, str], ...]
    today: date


def end_page(walked: Walk, today: date) -> EndPage:
    """The page of an interview that has ended."""
    first, *others = (_answer(walked, put) for put in walked.put)
    used = {name for put in walked.put for name in put.answer.finding.plan.facts}
    return EndPage(
        interview=walked.interview,
        answer=first,
        others=tuple(others),
        met=_met(walked),
        steps=tuple(_step(due) for due in steps(walked)),
        outside=tuple(one_outside(name) for name in walked.interview.outside),
        assumed=tuple(a.says for name, a in walked.interview.assumes.items() if name in used),
        answered=answered(walked),
        carried=carried(walked, walked.told),
        today=today,
    )


def _answer(walked: Walk, put: Put) -> ShownAnswerTo:
    asked = put.answer.library.questions[put.stage.question]
    outcome = walked.outcome(put)
    own = walked.interview.answers.get((asked.name, outcome))
    says = own or (asked.answers or {}).get(outcome.name) or words.ANSWERS[outcome]
    law_of = words.TODAY_TAKEN if put.on_taken else words.OF_THE_DAY
    return ShownAnswerTo(
        asks=asked.asks,
        css=CLASSES.get(outcome, "unknown"),
        says=says,
        by_the_law_of=law_of.fill(day=day(put.on)),
        outside="(R" in asked.root,
        failed=_grounds(put.answer, Outcome.NOT_MET) if outcome is Outcome.NOT_MET else (),
        readings=_readings(put.answer),
        not_known=_open(walked, walked.not_known(put)),
        for_others=_open(walked, walked.open_for_others(put)),
        values=_values(walked, put.answer),
    )


def _met(walked: Walk) -> tuple[ShownGround, ...]:
    """What is as the law asks, each clause once, of the questions that did not fail."""
    stood = [p.answer for p in walked.put if walked.outcome(p) is not Outcome.NOT_MET]
    return tuple({g.clause.address: g for a in stood for g in _grounds(a, Outcome.MET)}.values())


def _grounds(answer: Answer, outcome: Outcome) -> tuple[ShownGround, ...]:
    finding = answer.finding
    leaves = [finding[c] for c in finding.leaves(outcome) if finding[c].clause.facts]
    return tuple(_ground(answer, found) for found in leaves)


def _ground(answer: Answer, found: ClauseFinding) -> ShownGround:
    failed = found.outcome is Outcome.NOT_MET
    on = answer.finding.plan.on
    return ShownGround(
        clause=link(answer.library.name, found.citation, on),
        says=found.clause.says,
        css=CLASSES.get(found.outcome, "unknown"),
        word=found.outcome.word,
        because=answer.because(found.citation),
        mend=MEND.get(found.citation) if failed and answer.library.name == ACT.name else None,
    )


def _readings(answer: Answer) -> tuple[ShownReading, ...]:
    """The doubts whose readings come out differently on what was told."""
    shown = []
    for found in answer.finding.clauses:
        for name in dict.fromkeys(r.name for r in found.readings):
            come = [r for r in found.readings if r.name == name]
            if len({r.outcome for r in come}) > 1:
                reading = answer.reading(name)
                alternatives = [(reading.alternatives[r.label], r) for r in come]
                shown.append(
                    ShownReading(
                        reading,
                        link(answer.library.name, found.citation, answer.finding.plan.on),
                        tuple((a.says, a.source, r.outcome.word, r.default) for a, r in alternatives),
                    )
                )
    return tuple(shown)


def _open(walked: Walk, facts: tuple[Declared, ...]) -> tuple[ShownOpen, ...]:
    by_whom: dict[Text | None, list[Text]] = {}
    for declared in facts:
        by_whom.setdefault(declared.asked_of, []).append(
            walked.interview.asks.get(declared.name, declared.asks)
        )
    return tuple(ShownOpen(who, tuple(asks)) for who, asks in by_whom.items())


def _values(walked: Walk, answer: Answer) -> tuple[tuple[Text, Text], ...]:
    """The days and amounts that the question gives besides: not those unknown, nor days that a step names."""
    facts, interview = answer.library.facts, walked.interview
    named = {due.due_on for due in steps(walked)}
    found = []
    for name in answer.library.questions[answer.finding.plan.question].values:
        value = fact_value(answer.finding.entries, name)
        label = interview.asks.get(name, facts[name].asks)
        if isinstance(value, date) and value not in named:
            found.append((label, _same(day(value))))
        elif name in interview.rupees and (shown := _amount(value)):
            found.append((label, shown))
    return tuple(found)


def _amount(value: object) -> Text | None:
    if isinstance(value, int):
        return _same(str(Paise(value)))
    if isinstance(value, dict) and value.get("at_least") is not None and value.get("at_most") is not None:
        low, high = Paise(value["at_least"]), Paise(value["at_most"])
        return Text(f"{low} or {high}, by how the text is read", f"പാഠം വായിക്കുന്നതനുസരിച്ച് {low} അല്ലെങ്കിൽ {high}")
    return None


def _step(due: Due) -> ShownStep:
    step, limit = due.step, due.limit
    clause = link(shelf_of_citation(step.citation).name, step.citation) if step.citation else None
    by, holiday = None, None
    if limit and due.due_on and due.starts_on:
        by = words.DUE.fill(due=day(due.due_on), length=limit.length.says, start=day(due.starts_on))
        why = is_holiday(due.due_on)
        holiday = words.HOLIDAY.fill(why=why) if why else None
    elif limit:
        by = words.NO_DUE.fill(length=limit.length.says, event=limit.starts[0].says)
    return ShownStep(
        says=step.says,
        clause=clause,
        by=by,
        counting=tuple(rule.says for rule in limit.rules) if limit and due.due_on else (),
        holiday=holiday,
        lapse=(limit.on_lapse, limit.remedy) if limit else (),
        interview=interviews()[step.interview] if step.interview else None,
    )


def _same(said: str) -> Text:
    return Text(said, said)
