"""The two states of the law that `sangham law compare` is given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sangham.cli.law_input import day, given
from sangham.kernel import clock
from sangham.kernel.problem import problem
from sangham.kernel.text import Text

_NOT_TWO = Text("There are not two states of the law to compare.", "താരതമ്യം ചെയ്യാൻ നിയമത്തിന്റെ രണ്ടു കാലമില്ല.")
_NOT_TWO_MEND = Text(
    "Give --on twice, or --on once and --known-on twice: --on 2013-02-13 --on 2013-02-14.",
    "--on രണ്ടു തവണ, അല്ലെങ്കിൽ --on ഒരു തവണയും --known-on രണ്ടു തവണയും നൽകുക: --on 2013-02-13 --on 2013-02-14.",
)


def two_states(on: Sequence[str], known_on: Sequence[str]) -> tuple[tuple[date, date], tuple[date, date]]:
    """Two pairs of the day that matters and the day by which the law was published. Raises Problems.

    What is given once holds for both; the law published until today where no --known-on is given.
    """
    if not on:
        given("--on", None)
    days = [day("--on", d) for d in on]
    known = [day("--known-on", d) for d in known_on] or [clock.today()]
    if max(len(days), len(known)) != 2:
        raise problem("--on, --known-on", _NOT_TWO, _NOT_TWO_MEND)
    return (days[0], known[0]), (days[-1], known[-1])
