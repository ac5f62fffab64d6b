"""How rows of one society stand to one another: what takes the place of what, what is so on a day. Pure.

Of two rows that speak of the same thing the one from the later day holds from that day on; of the same day, or where
no day is known, the one entered later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby, zip_longest
from typing import Any, TypeVar

from django.db.models import Model

from sangham.register.giving import Given
from sangham.register.models import (
    AreaPlace,
    ByeLaw,
    Liability,
    OfficeBearer,
    RegisteredOffice,
    SocietyName,
    SocietyStanding,
)
from sangham.register.standing import EXTENT

NEVER = date.min  # the end of what another took the place of from the beginning
R = TypeVar("R", bound=Any)


def place_in_order(row: Any) -> tuple[date, int]:
    """By which rows about the same thing come one after another."""
    return (row.from_on or date.min, row.entry)


def latest(rows: Iterable[R], on: date | None = None) -> R | None:
    """The row that holds on a day, or, where none is given, the last of all."""
    return max(
        (r for r in rows if on is None or r.from_on is None or r.from_on <= on),
        key=place_in_order,
        default=None,
    )


def in_force(row: Any, on: date) -> bool:
    """Whether a row with an end holds on a day."""
    return (row.from_on is None or row.from_on <= on) and (row.until_on is None or on < row.until_on)


def of(model: type[R], rows: Iterable[Model]) -> list[R]:
    """The rows of one table, in order."""
    return sorted((r for r in rows if isinstance(r, model)), key=place_in_order)


def settle(rows: Sequence[Model]) -> None:
    """Give each name, area and bye-law of one society the day on which another takes its place."""
    _follow([row for row in of(SocietyName, rows) if not row.former])
    _follow(of(AreaPlace, rows))
    _follow_bye_laws(of(ByeLaw, rows))


def _follow(rows: Sequence[Any]) -> None:
    """Rows of one entry stand together; those of the next take their place."""
    sets = [list(each) for _, each in groupby(rows, key=lambda row: row.entry)]
    for one, after in zip_longest(sets, sets[1:]):
        until_on = (after[0].from_on or NEVER) if after else None
        for row in one:
            row.until_on = until_on


def _follow_bye_laws(rows: Sequence[ByeLaw]) -> None:
    """The whole takes the place of all that there were; a clause, that of the clause with its number, where it stood."""
    now: dict[str, ByeLaw] = {}
    for _, each in groupby(rows, key=lambda row: row.entry):
        came = sorted(each, key=lambda row: row.position)
        gone = list(now.values()) if came[0].whole else [now[r.number] for r in came if r.number in now]
        for row in gone:
            row.until_on = came[0].from_on or NEVER
        for row in came:
            row.until_on = None
            if not row.whole:
                last = max((r.position for r in now.values()), default=0)
                row.position = now[row.number].position if row.number in now else last + 1
        now = {r.number: r for r in came} if came[0].whole else now | {r.number: r for r in came}


def gathered(given: Iterable[Given]) -> Given | None:
    """All that the entries of one society give together, settled; None where none of them is its first."""
    whole = Given()
    for each in given:
        whole.society = whole.society or each.society
        whole.rows += each.rows
        whole.always |= each.always
        whole.ceased |= each.ceased
    if whole.society is None:
        return None
    settle(whole.rows)
    for holder in of(OfficeBearer, whole.rows):
        if holder.id in whole.ceased:
            holder.until_on, holder.ceased_in = whole.ceased[holder.id]
    for name, value in (whole.always | present(whole.rows)).items():
        setattr(whole.society, name, value)
    return whole


def present(rows: Iterable[Model], on: date | None = None) -> dict[str, Any]:
    """What the society's own row has from these rows, on a day or at last: name, standing, liability, office."""
    rows = list(rows)
    found: dict[str, Any] = {}
    if (name := latest((r for r in of(SocietyName, rows) if not r.former), on)) is not None:
        found |= {"name_en": name.name_en, "name_ml": name.name_ml}
    if (standing := latest(of(SocietyStanding, rows), on)) is not None:
        found["standing"] = standing.standing
    if (liable := latest(of(Liability, rows), on)) is not None:
        found["liability"] = EXTENT[liable.liability]
    if (office := latest(of(RegisteredOffice, rows), on)) is not None:
        found |= {"registered_office_en": office.address_en, "registered_office_ml": office.address_ml}
    return found


def fields(row: Model) -> dict[str, Any]:
    """A row's columns, to be compared."""
    return {f.attname: getattr(row, f.attname) for f in row._meta.concrete_fields}
