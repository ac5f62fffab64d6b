"""Open an office in the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import transaction

from sangham.accounts.checks import check_classes, check_districts, found_wrong
from sangham.accounts.entries import OfficeOpened
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
    territory: Sequence[str],
    classes: Sequence[str],
    series: str,
    series_ml: str,
    by: Actor,
    on: date,
    numbers_after: int = 0,
) -> str:
    """Enter an office with its districts, classes of society and number series; returns its code.

    Raises Problems where a field is wrong, the code is taken, or `by` may not.
    """
    require("open_office", by, Act(office=code, on=on))
    found: list[Problem] = [*check_districts(territory), *check_classes(classes)]
    with found_wrong(found):
        what = OfficeOpened(
            code=code,
            name_en=name.en,
            name_ml=name.ml,
            territory=tuple(territory),
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
