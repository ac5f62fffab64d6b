"""Open an office in the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from sangham.accounts.checks import (
    check_classes,
    check_districts,
    check_place_of,
    check_series,
    check_within,
    found_wrong,
    taluks_called,
)
from sangham.accounts.entries import OfficeOpened
from sangham.accounts.hierarchy import Kind
from sangham.accounts.models import Office
from sangham.accounts.permissions import Act, require
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem, problem
from sangham.kernel.text import Text


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
    """Enter an office under the one above it; returns its code.

    `territory`: districts; `taluks`: by code or name, of the latest edition of places; none, or no classes: all that the
    office above has. `opened_on`: None where it is not known. Raises Problems where a field is wrong, the office may not
    stand there, the code is taken, or `by` may not.
    """
    require("open_office", by, Act(office=code, on=on))
    found: list[Problem] = [
        *check_districts(territory),
        *check_classes(classes),
        *check_place_of(code, kind, above),
        *check_series(kind, series, series_ml),
        *check_within(above, territory, classes),
    ]
    ids, unknown = taluks_called(taluks, territory)
    with found_wrong([*found, *unknown]):
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
    with transaction.atomic():
        if Office.objects.filter(code=code).exists():
            raise problem(code, _TAKEN, _MEND_TAKEN)
        record(what, stream=f"office/{code}", by=by, on=on)
    return code


_TAKEN = Text(en="An office with this code is in the record.", ml="ഈ കോഡുള്ള ഓഫീസ് രേഖയിലുണ്ട്.")
_MEND_TAKEN = Text(en="Give another code.", ml="മറ്റൊരു കോഡ് നൽകുക.")
