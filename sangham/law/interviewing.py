"""The machine that runs any interview: given the answers so far, what is asked next, or what the answer is.

`walk` goes through an interview from its beginning each time, so that a changed answer leads wherever it leads and
what was answered for nothing is left behind. It keeps nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sangham.kernel.text import Text
from sangham.law import outcome as o
from sangham.law.asking import Answer, Case, ask
from sangham.law.fact import Declared
from sangham.law.interview import Interview, Stage, Told, Value
from sangham.law.library import Library
from sangham.law.mattering import Scene
from sangham.law.outcome import Outcome
from sangham.law.shelves import shelf_of_question


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing asked: a fact (or a day that is none), in the interview's words, and for the sake of which clause.

    `says` is what that clause said on the day that matters, `on`. `chooses`: it is asked to know which questions to
    put, or which day matters, and not for a clause.
    """

    key: str
    declared: Declared
    asks: Text
    library: Library
    question: str
    citation: str = ""
    says: Text | None = None
    on: date | None = None
    chooses: bool = False
    rupees: bool = False
    words: Mapping[str, Text] = field(default_factory=dict)  # to choose from, where it is a word


@dataclass(frozen=True, slots=True)
class Put:
    """A question that was put, and its answer on what was told."""

    stage: Stage
    answer: Answer
    on: date
    on_taken: bool  # the day was not known, and today was taken


@dataclass(frozen=True, slots=True)
class Walk:
    """How far the answers lead. `asking` is empty at the end; `path` is what was asked and answered, in order."""

    interview: Interview
    told: Mapping[str, Value | None]
    path: tuple[Asked, ...]
    asking: tuple[Asked, ...]
    put: tuple[Put, ...]

    @property
    def ended(self) -> bool:
        """Whether nothing more is to be asked."""
        return not self.asking

    def outcome(self, put: Put) -> Outcome:
        """How a question came out, as a citizen is told it: what only others can say is not his to find out, and
        where all hangs on them and on a doubt about the text, the doubt is told first."""
        found = put.answer.outcome
        if found is Outcome.UNKNOWN and not self.not_known(put) and self.open_for_others(put):
            found = Outcome.DISCRETION
        if found is Outcome.DISCRETION and put.answer.finding.mask & o.R:
            return Outcome.AMBIGUOUS
        return found

    def open_for_others(self, put: Put) -> tuple[Declared, ...]:
        """What is for others to say, and may still change an answer: determinations, and what was left to them."""
        return _open(self, put, others=True)

    def not_known(self, put: Put) -> tuple[Declared, ...]:
        """What the one who was asked does not know, and which may still change an answer."""
        return _open(self, put, others=False)


def walk(interview: Interview, told: Told, today: date) -> Walk:
    """Go through an interview with what has been told. `today` stands in where a day is not known, and is the day
    by which the law consulted had been published.
    """
    heard: dict[str, Value | None] = {}
    path: list[Asked] = []
    put: list[Put] = []

    def hear(asked: tuple[Asked, ...]) -> bool:
        """Take what has been told of what is asked; False where something of it has not."""
        if any(a.key not in told for a in asked):
            return False
        for a in asked:
            heard[a.key] = told[a.key]
            path.append(a)
        return True

    def stopped(asking: tuple[Asked, ...]) -> Walk:
        still = tuple(a for a in asking if a.key not in told)
        return Walk(interview, heard, tuple(path), still, tuple(put))

    for lead in interview.leads:
        if not hear(first := (_lead(interview, lead),)):
            return stopped(first)
    for stage in interview.stages:
        if not _leads_here(stage, heard, put):
            continue
        if stage.on not in heard and not hear(day := (_the_day(interview, stage),)):
            return stopped(day)
        on = heard[stage.on]
        scene = scene_of(interview, stage, on if isinstance(on, date) else today, today)
        while asked := next_in(interview, stage, scene, heard, told):
            if not hear(asked):
                return stopped(asked)
        put.append(Put(stage, _answer(scene, heard), scene.on, on is None))
    return stopped(())


def could_be_asked(interview: Interview, key: str) -> Asked | None:
    """A thing that this interview might ask, by its key, so that an answer to it can be read; None for any other."""
    for stage in interview.stages:
        if key in interview.leads and key in stage.only:
            return _lead(interview, key)
        if key == stage.on:
            return _the_day(interview, stage)
        library = shelf_of_question(stage.question)
        declared = library.facts.get(key)
        given = declared and not (declared.determination or key in interview.left or key in interview.assumes)
        if declared and given and declared.kind not in ("list", "collection"):
            return _asked(interview, library, stage, key)
    return None


def scene_of(interview: Interview, stage: Stage, on: date, known_on: date) -> Scene:
    """A stage's question on a day, as this interview asks it."""
    library = shelf_of_question(stage.question)
    fixed = {name: a.value for name, a in interview.assumes.items() if name in library.facts}
    return Scene(
        library,
        stage.question,
        on,
        known_on,
        interview.summary,
        interview.left,
        fixed,
        stage.for_values,
    )


def next_in(
    interview: Interview, stage: Stage, scene: Scene, heard: Told, told: Told | None = None
) -> tuple[Asked, ...]:
    """What a stage asks next: what comes first of the facts that matter, with what is asked together with it.

    `told` are answers that wait to be heard: they were asked for when they mattered, and that is not tried again
    while the tests in which they stand are open.
    """
    waiting = told or {}
    values = _values(scene, heard)
    silent = {name for name in heard if name not in values}
    silent |= {n for n, presumed in interview.presumes.items() if heard.get(presumed, True) is None}
    rank = {name: place for place, name in enumerate(dict.fromkeys(interview.order))}
    first: tuple[str, str] | None = None
    in_question = scene.given_in_question(values)
    for name in sorted(in_question, key=lambda n: rank.get(n, len(rank))):
        if name in silent or not scene.may_be_asked(name):
            continue
        if name in waiting or scene.matters(name, values):
            first = (name, in_question[name])
            break
    if first is None:
        return ()
    together = [n for n in interview.group_of(first[0]) if n not in heard and n in scene.behind]
    sake = {name: in_question.get(name, first[1]) for name in together}
    return tuple(
        replace(_asked(interview, scene.library, stage, name), citation=c, says=scene.says(c), on=scene.on)
        for name, c in sake.items()
    )


def _asked(interview: Interview, library: Library, stage: Stage, name: str) -> Asked:
    declared = library.facts[name]
    asks = interview.asks.get(name, declared.asks)
    rupees = name in interview.rupees
    return Asked(name, declared, asks, library, stage.question, rupees=rupees, words=declared.words)


def _lead(interview: Interview, name: str) -> Asked:
    led = [s for s in interview.stages if name in s.only]
    library = shelf_of_question(led[0].question)
    declared = library.facts[name]
    words = {w: said for w, said in declared.words.items() if any(w in s.only[name] for s in led)}
    asks = interview.asks.get(name, declared.asks)
    return Asked(name, declared, asks, library, led[0].question, chooses=True, words=words)


def _the_day(interview: Interview, stage: Stage) -> Asked:
    library = shelf_of_question(stage.question)
    declared = library.facts.get(stage.on) or Declared("day", interview.days[stage.on], name=stage.on)
    asks = interview.days.get(stage.on) or interview.asks.get(stage.on, declared.asks)
    return Asked(stage.on, declared, asks, library, stage.question, chooses=True)


def _leads_here(stage: Stage, heard: Told, put: list[Put]) -> bool:
    if any(heard.get(name) not in wanted for name, wanted in stage.only.items()):
        return False
    return not (stage.unless_failed and any(p.answer.outcome is Outcome.NOT_MET for p in put))


def _values(scene: Scene, heard: Told) -> dict[str, Value]:
    """What has been told that this question may use."""
    return {n: v for n, v in heard.items() if v is not None and n in scene.behind}


def _answer(scene: Scene, heard: Told) -> Answer:
    values = _values(scene, heard)
    case = Case({**scene.fixed, **values}, {}, {})
    return ask(scene.library, scene.question, on=scene.on, known_on=scene.known_on, case=case)


def _open(walked: Walk, put: Put, *, others: bool) -> tuple[Declared, ...]:
    scene = scene_of(walked.interview, put.stage, put.on, put.answer.finding.plan.known_on)
    return tuple(
        scene.library.facts[name]
        for name in scene.given_in_question(_values(scene, walked.told))
        if others is not scene.may_be_asked(name) and (others or name in walked.told)
    )
