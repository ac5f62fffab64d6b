"""Which matters are wanted in a list, read from the options of `sangham matter list` and `sangham due`."""

from __future__ import annotations

from datetime import date

from sangham.accounts.queries import office as office_with_code
from sangham.accounts.queries import official as official_with_code
from sangham.kernel.problem import Problem, Problems
from sangham.kernel.text import Text
from sangham.places.narrowing import district_meant
from sangham.proceedings.lists import Wanted
from sangham.proceedings.matters import MATTERS
from sangham.proceedings.state import State


def wanted(
    *,
    on: date,
    office: str | None = None,
    district: str | None = None,
    official: str | None = None,
    kind: str | None = None,
    state: str | None = None,
    older_than: int | None = None,
    ended: bool = False,
) -> Wanted:
    """As `Wanted`. Raises Problems for an office, official, kind or state that is none, all in one pass."""
    found = []
    if office and office_with_code(office) is None:
        found.append(Problem("--office", _NO_OFFICE.fill(v=office), _MEND_OFFICE))
    if official and official_with_code(official) is None:
        found.append(Problem("--official", _NO_OFFICIAL.fill(v=official), _MEND_OFFICE))
    for option, value, known in (
        ("--kind", kind, list(MATTERS)),
        ("--state", state, [s.value for s in State]),
    ):
        if value and value not in known:
            found.append(Problem(option, _NONE_SUCH.fill(v=value), _MEND_ONE_OF.fill(all=", ".join(known))))
    if found:
        raise Problems(found)
    return Wanted(
        on=on,
        office=office,
        district=district_meant(district) if district else None,
        official=official,
        kind=kind,
        state=State(state) if state else None,
        older_than=older_than,
        ended=ended,
    )


_NO_OFFICE = Text("No office with the code {v} is in the record.", "{v} എന്ന കോഡുള്ള ഓഫീസ് രേഖയിലില്ല.")
_NO_OFFICIAL = Text("No official with the code {v} is in the record.", "{v} എന്ന കോഡുള്ള ഉദ്യോഗസ്ഥൻ രേഖയിലില്ല.")
_MEND_OFFICE = Text("See the list: sangham offices.", "പട്ടിക കാണുക: sangham offices.")
_NONE_SUCH = Text("There is no “{v}” here.", "“{v}” എന്നൊന്ന് ഇവിടെയില്ല.")
_MEND_ONE_OF = Text("Give one of: {all}.", "ഇവയിലൊന്ന് നൽകുക: {all}.")
