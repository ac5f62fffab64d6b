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


def impossible(
    rules: Iterable[AtMost], facts: Mapping[str, Any], on: date | None = None
) -> Iterator[Problem]:
    """What is wrong among checked facts; where something is not known, nothing is. `on`: the day that matters, if known."""
    for rule in rules:
        members = facts.get(rule.within) or () if rule.within else (facts,)
        for i, member in enumerate(members, 1):
            left = _most_certain(member.get(rule.left), low=True)
            right = (
                on
                if rule.right == ON
                else rule.right
                if isinstance(rule.right, int)
                else _most_certain(member.get(rule.right), low=False)
            )
            if left is not None and right is not None and left > right:
                yield _problem(f"{rule.within}[{i}]." if rule.within else "", rule, left, right)


def _most_certain(value: Any, *, low: bool) -> Any:
    """What a value is at least (or at most), as far as it is known."""
    if isinstance(value, Bounds):
        return value.at_least if low else value.at_most
    return len(value) if isinstance(value, list) else value


def _problem(place: str, rule: AtMost, left: Any, right: Any) -> Problem:
    if isinstance(left, date):
        says = Text("{x} is after {n}, {y}.", "{x}, {n} ({y}) കഴിഞ്ഞുള്ള ദിവസമാണ്.")
    else:
        says = Text("{x} is more than {n}, {y}.", "{x}, {n} എന്നതിലും ({y}) കൂടുതലാണ്.")
    if isinstance(rule.right, int):
        name = Text("can be", "സാധ്യമായത്")
    elif rule.right == ON:
        name = Text("the day that matters", "ബാധകമായ ദിവസം")
    else:
        name = Text("“{n}”", "“{n}”").fill(n=rule.right)
    return Problem(f"{place}{rule.left}", says.fill(x=left, n=name, y=right), MEND)


MEND = Text(
    "Correct whichever of the two is wrong, or leave it out if it is not known.",
    "രണ്ടിൽ തെറ്റിയത് തിരുത്തുക; അറിയില്ലെങ്കിൽ ഒഴിവാക്കുക.",
)


def wrong_rules(rules: Iterable[AtMost], facts: Mapping[str, Declared]) -> Iterator[str]:
    """Rules that name a fact that is not there, or compare a day with a number."""
    for rule in rules:
        declared = facts[rule.within].fields if rule.within in facts else {} if rule.within else facts
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
