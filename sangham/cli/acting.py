"""Who acts at the terminal, and on which day: the same options for every command that enters something.

Whoever can run the command is at the office's own machine, which is for the machine to guard; what the official named
may do is asked of the record, by the postings of that day, as at every door.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from sangham.kernel.problem import Problem, Problems, problem
from sangham.kernel.text import Text

if TYPE_CHECKING:
    from sangham.journal.actor import Actor

ByOption = Annotated[
    str, typer.Option("--by", help="who acts: OFFICIAL@OFFICE, such as jr-tvm@JR-TVM; or set-up")
]
OnOption = Annotated[
    datetime | None,
    typer.Option("--on", formats=["%Y-%m-%d"], help="the day on which it is done; today if not given"),
]


def actor(by: str, power: str) -> Actor:
    """Who acts, and under which section or for what ("s.7(1)", "postings"). Call with the record opened.

    Raises Problems where it is not so written, or the record has no such official or office. Whether the official may
    is not asked here.
    """
    from sangham.accounts.queries import office, official
    from sangham.journal.actor import SET_UP, Actor

    if by == SET_UP.official:
        return SET_UP
    official_code, at, office_code = by.strip().partition("@")
    if not (official_code and at and office_code):
        raise problem(by, _NOT_SO, _MEND_NOT_SO)
    found = []
    if official(official_code) is None:
        found.append(Problem(official_code, _NO_OFFICIAL, _MEND))
    if office(office_code) is None:
        found.append(Problem(office_code, _NO_OFFICE, _MEND))
    if found:
        raise Problems(found)
    return Actor(official_code, office_code, power)


def day(on: datetime | None) -> date:
    """The day given, or today in Kerala."""
    from sangham.kernel import clock

    return on.date() if on else clock.today()


_NOT_SO = Text(en="This does not say who acts.", ml="ചെയ്യുന്നത് ആരെന്ന് ഇതിൽനിന്നു വ്യക്തമല്ല.")
_MEND_NOT_SO = Text(
    en="Write the codes of the official and the office: jr-tvm@JR-TVM.",
    ml="ഉദ്യോഗസ്ഥന്റെയും ഓഫീസിന്റെയും കോഡ് എഴുതുക: jr-tvm@JR-TVM.",
)
_NO_OFFICIAL = Text(en="No official with this code is in the record.", ml="ഈ കോഡുള്ള ഉദ്യോഗസ്ഥൻ രേഖയിലില്ല.")
_NO_OFFICE = Text(en="No office with this code is in the record.", ml="ഈ കോഡുള്ള ഓഫീസ് രേഖയിലില്ല.")
_MEND = Text(en="See the list: sangham offices.", ml="പട്ടിക കാണുക: sangham offices.")
