"""The pages of the guide while it asks: the list of interviews, and what an interview asks next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.law import answering
from sangham.law.guide import outside
from sangham.law.interview import Interview, Outside, Value
from sangham.law.interviewing import Asked, Walk, could_be_asked
from sangham.portal import guide_words as words
from sangham.portal.law_addresses import Link, link

ANSWER, CARRIED = "q-", "a-"  # how fields of the form begin: what is answered now, what was before


@dataclass(frozen=True, slots=True)
class ShownWhy:
    """Why something is asked, and the clause for the sake of which."""

    says: Text
    clause: Link | None


@dataclass(frozen=True, slots=True)
class ShownAsked:
    """One thing asked: its field, how it is answered, why it is asked, and what was written and is wrong."""

    key: str
    field: str
    asks: Text
    more: Text | None  # what is said after the question itself
    kind: str  # choices, number, day or text
    choices: tuple[tuple[str, Text], ...]
    why: ShownWhy
    hint: Text | None
    written: str
    wrong: bool
    today: str


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """What was asked and answered, and the key by which to change it."""

    key: str
    asks: Text
    said: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewPage:
    """What an interview asks next. `carried` are the fields that keep what was answered."""

    interview: Interview
    first: bool
    number: int
    asking: tuple[ShownAsked, ...]
    carried: tuple[tuple[str, str], ...]
    answered: tuple[ShownAnswer, ...]
    problems: tuple[Problem, ...]
    several: Text | None
    why: tuple[ShownWhy, ...]


@dataclass(frozen=True, slots=True)
class ShownOutside:
    """What these texts do not answer, with links to what they do say."""

    of: Outside
    clauses: tuple[Link, ...]


def interview_page(
    walked: Walk,
    told: Mapping[str, Value | None],
    written: Mapping[str, str],
    problems: tuple[Problem, ...],
    today: str,
) -> InterviewPage:
    """The page that asks. `written` is what was typed into fields of this page and could not be taken."""
    wrong = {p.where for p in problems}
    asking = tuple(_shown(a, written.get(a.key, ""), a.key in wrong, today) for a in walked.asking)
    return InterviewPage(
        interview=walked.interview,
        first=not walked.path and not problems,
        number=len({walked.interview.group_of(a.key) for a in walked.path}) + 1,
        asking=asking,
        carried=carried(walked, told),
        answered=answered(walked),
        problems=problems,
        several=words.SEVERAL if len(asking) > 1 else None,
        why=tuple(dict.fromkeys(a.why for a in asking)),
    )


def carried(walked: Walk, told: Mapping[str, Value | None]) -> tuple[tuple[str, str], ...]:
    """The hidden fields: at the end what was asked, before it whatever has been told, lest a change lose it."""
    asked = {a.key: a for a in walked.path}
    for key in told:
        if not walked.ended and key not in asked and (other := could_be_asked(walked.interview, key)):
            asked[key] = other
    now = {a.key for a in walked.asking}
    return tuple((CARRIED + k, answering.kept(a, told[k])) for k, a in asked.items() if k not in now)


def answered(walked: Walk) -> tuple[ShownAnswer, ...]:
    """What was asked and answered, in order."""
    return tuple(
        ShownAnswer(a.key, question_and_more(a.asks)[0], answering.said(a, walked.told[a.key]))
        for a in walked.path
    )


def shown_outside() -> tuple[ShownOutside, ...]:
    """Everything outside these texts."""
    return tuple(one_outside(name) for name in outside())


def one_outside(name: str) -> ShownOutside:
    """One entry, by its name."""
    of = outside()[name]
    return ShownOutside(of, tuple(link("kcs-1969", c) for c in of.clauses))


def _shown(asked: Asked, written: str, wrong: bool, today: str) -> ShownAsked:
    kind = asked.declared.kind
    choices: tuple[tuple[str, Text], ...] = ()
    if kind in ("truth", "word"):
        offered = answering.yes_and_no(asked.asks) if kind == "truth" else asked.words
        choices = (*offered.items(), (answering.UNKNOWN, answering.SAID[answering.UNKNOWN]))
    asks, more = question_and_more(asked.asks)
    return ShownAsked(
        key=asked.key,
        field=ANSWER + asked.key,
        asks=asks,
        more=more,
        kind="choices" if choices else kind,
        choices=choices,
        why=_why(asked),
        hint=_hint(asked),
        written=written,
        wrong=wrong,
        today=today if asked.chooses and kind == "day" else "",
    )


def question_and_more(asks: Text) -> tuple[Text, Text | None]:
    """The question up to its first mark, and what is said after it, where both languages say something."""
    (en, _, en_more), (ml, _, ml_more) = (words.partition("?") for words in (asks.en, asks.ml))
    if not (en_more.strip() and ml_more.strip()):
        return asks, None
    more = Text(en_more.strip(), ml_more.strip())
    bare = (
        more.en.startswith("(")
        and more.en.endswith(")")
        and more.ml.startswith("(")
        and more.ml.endswith(")")
    )
    return Text(f"{en}?", f"{ml}?"), Text(more.en[1:-1], more.ml[1:-1]) if bare else more


def _why(asked: Asked) -> ShownWhy:
    if asked.says is None:
        means = asked.library.questions[asked.question].on_means
        return ShownWhy(
            words.THE_DAY.fill(means=means) if asked.declared.kind == "day" else words.LEADS, None
        )
    return ShownWhy(asked.says, link(asked.library.name, asked.citation, asked.on))


def _hint(asked: Asked) -> Text | None:
    if asked.declared.kind == "day":
        return words.DAY_HINT
    return words.NUMBER_HINT if asked.declared.kind == "number" and not asked.rupees else None
