"""Post an official to an office in a role."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from sangham.accounts.checks import check_days, check_role, found_wrong, held_office
from sangham.accounts.entries import OfficialPosted
from sangham.accounts.models import Posting
from sangham.accounts.permissions import Act, require
from sangham.accounts.roles import Role
from sangham.journal.actions.record import record
from sangham.journal.actor import Actor
from sangham.kernel.identifier import new_id
from sangham.kernel.names import Name
from sangham.kernel.problem import Problem
from sangham.kernel.text import Text


@transaction.atomic
def post_official(
    official: str,
    name: Name,
    *,
    office: str,
    role: Role,
    from_on: date,
    by: Actor,
    on: date,
    to_on: date | None = None,
    unit: Name | None = None,
    order: str = "",
) -> UUID:
    """Enter that an official is posted to the office from one day to another, the last day included.

    The name stands beside the journal. `unit`: an inspector's, within the office. Returns the posting's id. Raises
    Problems where a field is wrong, nobody is posted so to such an office, the office is not open on these days, the
    official has the same posting already, or `by` may not.
    """
    held_office(office)
    require("post_official", by, Act(office=office, on=on, concerns=official))
    return enter_posting(
        official,
        name,
        office=office,
        role=role,
        from_on=from_on,
        by=by,
        on=on,
        to_on=to_on,
        unit=unit,
        order=order,
    )


def enter_posting(
    official: str,
    name: Name,
    *,
    office: str,
    role: Role,
    from_on: date,
    by: Actor,
    on: date,
    to_on: date | None = None,
    unit: Name | None = None,
    order: str = "",
) -> UUID:
    """As `post_official`, for whoever was found to be allowed."""
    held = held_office(office)
    found = [
        *check_role(role, held.kind or None),  # type: ignore[arg-type]
        *check_days(from_on, to_on, office=held),
        *_check_unit(role, unit),
        *_check_free(official, office, role, from_on, to_on),
    ]
    with found_wrong(found):
        what = OfficialPosted(
            id=new_id(),
            official=official,
            office=office,
            role=role,
            unit_en=unit.en if unit else "",
            unit_ml=unit.ml if unit else "",
            from_on=from_on,
            to_on=to_on,
            order=order,
        )
    record(
        what,
        stream=f"office/{office}",
        by=by,
        on=on,
        particulars={"official": {"en": name.en, "ml": name.ml}},
    )
    return what.id


def _check_unit(role: Role, unit: Name | None) -> list[Problem]:
    return [Problem("unit", _NO_UNIT, _MEND_UNIT)] if unit is not None and role != "inspector" else []


def _check_free(official: str, office: str, role: Role, from_on: date, to_on: date | None) -> list[Problem]:
    meets = Q(to_on__isnull=True) | Q(to_on__gte=from_on)
    if to_on is not None:
        meets &= Q(from_on__lte=to_on)
    held = Posting.objects.filter(meets, official=official, office=office, role=role)
    return [Problem(official, _HELD, _MEND_HELD)] if held.exists() else []


_NO_UNIT = Text(en="Only an inspector has a unit.", ml="ഇൻസ്പെക്ടർക്കു മാത്രമേ യൂണിറ്റുള്ളൂ.")
_MEND_UNIT = Text(en="Leave the unit out.", ml="യൂണിറ്റ് ഒഴിവാക്കുക.")
_HELD = Text(
    en="The official has this posting on some of these days already.",
    ml="ഈ ദിവസങ്ങളിൽ ചിലതിൽ ഈ നിയമനം രേഖയിലുണ്ട്.",
)
_MEND_HELD = Text(
    en="End that posting first, or correct the days.", ml="ആദ്യം അത് അവസാനിപ്പിക്കുക, അല്ലെങ്കിൽ തീയതി തിരുത്തുക."
)
