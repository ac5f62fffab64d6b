"""Open an office in the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from sangham.accounts.checks import (
    check_classes,
    check_districts,
    check_series,
    found_wrong,
    hold,
    taluks_called,
)
from sangham.accounts.entries import OfficeOpened
from sangham.accounts.hierarchy import Kind
from sangham.accounts.models import Office
from sangham.accounts.permissions import Act, require
from sangham.accounts.tree import Seat, check_seat, tree_of_record
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.names import Name
from sangham.kernel.problem import problem
from sangham.kernel.text import Text


@transaction.atomic
def open_office(
    code: str,
    name: Name,
    *,
    kind: Kind,
    above: str | None,
    by: Actor,
    on: date,
    territory: Sequence[str] = (),
    taluks: Sequence[str] = (),
    classes: Sequence[str] = (),
    series: str = "",
    series_ml: str = "",
    numbers_after: int = 0,
    opened_on: date | None = None,
) -> str:
    """Enter an office under the one above it, or a department of Government under none; returns its code.

    `territory`: districts, none for all; `taluks`: of these districts, by code or name in the latest edition of places;
    `classes`: none for all; `opened_on`: None where it is not known. Raises Problems where a field is wrong, the office
    may not stand there, the code is taken, or `by` may not.
    """
    if kind == "government" or above is None:
        require("open_department", by, Act(office=code, on=on))
    else:
        require("open_office", by, Act(office=above, on=on))
    return enter_office(
        code,
        name,
        kind=kind,
        above=above,
        by=by,
        on=on,
        territory=territory,
        taluks=taluks,
        classes=classes,
        series=series,
        series_ml=series_ml,
        numbers_after=numbers_after,
        opened_on=opened_on,
    )


def enter_office(
    code: str,
    name: Name,
    *,
    kind: Kind,
    above: str | None,
    by: Actor,
    on: date,
    territory: Sequence[str] = (),
    taluks: Sequence[str] = (),
    classes: Sequence[str] = (),
    series: str = "",
    series_ml: str = "",
    numbers_after: int = 0,
    opened_on: date | None = None,
) -> str:
    """As `open_office`, for whoever was found to be allowed: Raises Problems for everything else."""
    if above is not None:
        hold([above])
    tree = {**tree_of_record(), code: Seat(kind, above, tuple(territory), tuple(classes))}
    ids, unknown = taluks_called(taluks, territory)
    found = [
        *check_districts(territory),
        *check_classes(classes),
        *check_seat(code, tree),
        *check_series(kind, series, series_ml),
        *unknown,
    ]
    with found_wrong(found):
        what = OfficeOpened(
            code=code,
            name_en=name.en,
            name_ml=name.ml,
            kind=kind,
            above=above,
            opened_on=opened_on,
            territory=tuple(territory),
            taluks=ids,
            classes=tuple(classes),
            series=series,
            series_ml=series_ml,
            numbers_after=numbers_after,
        )
    if Office.objects.filter(code=code).exists():
        raise problem(code, _TAKEN, _MEND_TAKEN)
    record(what, stream=f"office/{code}", by=by, on=on)
    return code


_TAKEN = Text(en="An office with this code is in the record.", ml="ഈ കോഡുള്ള ഓഫീസ് രേഖയിലുണ്ട്.")
_MEND_TAKEN = Text(en="Give another code.", ml="മറ്റൊരു കോഡ് നൽകുക.")
