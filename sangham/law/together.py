"""Facts that cannot be true together, whatever the law says: each rule is data, declared beside the facts.

A day that lies before what it follows, a part that is more than its whole: such a case is refused by name, and no clause
ever sees it. What is merely unlawful (a notice given too late) is none of this: there the law has its answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sangham.kernel.problem import Problem
from sangham.kernel.text import Text
from sangham.law.fact import Bounds

if TYPE_CHECKING:
    from sangham.law.fact import Declared

ON: Final = "on"  # the day that matters


@dataclass(frozen=True, slots=True)
class AtMost:
    """`left` is never more (a day: never later) than `right`: another fact, a whole number, or `ON`.

    `within`: the collection whose fields both are. Of a collection itself, its length is compared.
    """

    left: str
    right: str | int
    within: str = ""


@dataclass(frozen=True, slots=True)
class OnlyIf:
    """`left` (a day) is not given where the yes-or-no fact `right` is no."""

    left: str
    right: str
    within: str = ""


@dataclass(frozen=True, slots=True)
class AtLeast:
    """`left` is a number that is never less than `least`: what is counted from one, or divided by."""

    left: str
    least: int
    within: str = ""


Rule = AtMost | AtLeast | OnlyIf


def impossible(rules: Iterable[Rule], facts: Mapping[str, Any], on: date | None = None) -> Iterator[Problem]:
    """What is wrong among checked facts; where something is not known, nothing is. `on`: the day that matters, if known."""
    for rule in rules:
        members = facts.get(rule.within) or () if rule.within else (facts,)
        for i, member in enumerate(members, 1):
            place = f"{rule.within}[{i}].{rule.left}" if rule.within else rule.left
            if (found := _wrong(rule, member, on)) is not None:
                yield Problem(place, found, MEND_IT if isinstance(rule, AtLeast) else MEND)


def _wrong(rule: Rule, member: Mapping[str, Any], on: date | None) -> Text | None:
    match rule:
        case OnlyIf():
            if member.get(rule.right) is False and member.get(rule.left) is not None:
                return GIVEN_ALL_THE_SAME.fill(n=rule.right)
        case AtLeast():
            most = _certain(member.get(rule.left), low=False)
            if most is not None and most < rule.least:
                return LESS.fill(x=most, y=rule.least)
        case AtMost():
            return _above(rule, member, on)
    return None


def _above(rule: AtMost, member: Mapping[str, Any], on: date | None) -> Text | None:
    left = _certain(member.get(rule.left), low=True)
    right: Any = rule.right
    if rule.right == ON:
        right = on
    elif isinstance(rule.right, str):
        right = _certain(member.get(rule.right), low=False)
    if left is None or right is None or left <= right:
        return None
    return (LATER if isinstance(left, date) else MORE).fill(x=left, n=_named(rule.right), y=right)


def _named(right: str | int) -> Text:
    if isinstance(right, int):
        return Text("can be", "സാധ്യമായത്")
    if right == ON:
        return Text("the day that matters", "ബാധകമായ ദിവസം")
    return Text("“{n}”", "“{n}”").fill(n=right)


def _certain(value: Any, *, low: bool) -> Any:
    """What a value is at least (or at most), as far as it is known."""
    if isinstance(value, Bounds):
        return value.at_least if low else value.at_most
    return len(value) if isinstance(value, list) else value


LATER = Text("{x} is after {n}, {y}.", "{x}, {n} ({y}) കഴിഞ്ഞുള്ള ദിവസമാണ്.")
LESS = Text("{x} is less than can be, {y}.", "{x}, സാധ്യമായതിലും ({y}) കുറവാണ്.")
MORE = Text("{x} is more than {n}, {y}.", "{x}, {n} എന്നതിലും ({y}) കൂടുതലാണ്.")
GIVEN_ALL_THE_SAME = Text("It is given, though “{n}” is no.", "“{n}” ഇല്ല എന്നിരിക്കെ ഇത് നൽകിയിരിക്കുന്നു.")
MEND_IT = Text("Correct it, or leave it out if it is not known.", "തിരുത്തുക; അറിയില്ലെങ്കിൽ ഒഴിവാക്കുക.")
MEND = Text(
    "Correct whichever of the two is wrong, or leave it out if it is not known.",
    "രണ്ടിൽ തെറ്റിയത് തിരുത്തുക; അറിയില്ലെങ്കിൽ ഒഴിവാക്കുക.",
)


def wrong_rules(rules: Iterable[Rule], facts: Mapping[str, Declared]) -> Iterator[str]:
    """Rules that name a fact that is not there, or compare a day with a number."""
    for rule in rules:
        declared = facts[rule.within].fields if rule.within in facts else {} if rule.within else facts
        if isinstance(rule, OnlyIf):
            if rule.left not in declared or _kind(declared.get(rule.right)) != "truth":
                yield f"{rule.left} cannot hang on {rule.right}"
            continue
        if isinstance(rule, AtLeast):
            if _kind(declared.get(rule.left)) != "number":
                yield f"{rule.left} cannot be held against {rule.least}"
            continue
        kinds = {
            "number" if isinstance(side, int) else "day" if side == ON else _kind(declared.get(side))
            for side in (rule.left, rule.right)
        }
        if len(kinds) > 1 or not kinds <= {"day", "number"}:
            yield f"{rule.left} cannot be held against {rule.right}"


def _kind(declared: Declared | None) -> str:
    if declared is None:
        return "unknown"
    return "number" if declared.kind == "collection" else declared.kind
