"""Who acts where on a day: by a posting or an additional charge, at an office open then, and not on leave.

An additional charge stands only beside a posting: whoever is posted nowhere acts nowhere.
"""

from __future__ import annotations

from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from sangham.accounts.hierarchy import Kind
from sangham.accounts.models import Charge, Leave, OfficePlacing, Posting
from sangham.accounts.queries import on_day, open_on, placing_on
from sangham.accounts.roles import Role, head_of


def postings_acting(day: date) -> QuerySet[Posting]:
    """The postings by which somebody acts on the day."""
    return Posting.objects.filter(on_day(day), open_on(day, "office__"), ~_on_leave(day)).order_by(
        "from_on", "id"
    )


def charges_acting(day: date) -> QuerySet[Charge]:
    """The additional charges by which somebody acts on the day."""
    acting = Charge.objects.filter(on_day(day), open_on(day, "office__"), ~_on_leave(day), _posted(day))
    return acting.order_by("from_on", "id")


def _posted(day: date) -> Exists:
    return Exists(
        Posting.objects.filter(on_day(day), open_on(day, "office__"), official=OuterRef("official"))
    )


def _on_leave(day: date) -> Exists:
    return Exists(Leave.objects.filter(on_day(day), official=OuterRef("official")))


def officials_at(office: str, day: date, *, role: Role | None = None) -> list[str]:
    """The codes of the officials who act at the office on the day (in a role, if one is named): those posted first."""
    which = {"office_id": office} | ({} if role is None else {"role": role})
    posted = postings_acting(day).filter(**which).values_list("official_id", flat=True)
    in_charge = charges_acting(day).filter(**which).values_list("official_id", flat=True)
    return list(dict.fromkeys([*posted, *in_charge]))


def seats_of(official: str, day: date) -> list[tuple[str, str]]:
    """Where an official acts on the day, and as what: office and role, those of postings first."""
    # Every act asks this: plain statements cost a fifth of the two by which everybody's are found.
    held = ("office_id", "role")
    if _is_on_leave(official, day):
        return []
    posted = Posting.objects.filter(on_day(day), open_on(day, "office__"), official=official)
    found = list(posted.order_by("from_on", "id").values_list(*held))
    if Charge.objects.filter(official=official).exists():
        found += charges_acting(day).filter(official=official).values_list(*held)
    return found


def _is_on_leave(official: str, day: date) -> bool:
    return Leave.objects.filter(on_day(day), official=official).exists()


def roles_of(official: str, office: str, day: date) -> set[str]:
    """The roles in which an official acts at the office on the day."""
    return {role for seat, role in seats_of(official, day) if seat == office}


def kind_on(office: str, day: date) -> Kind | None:
    """What the office was on the day, where that is known."""
    row = placing_on(office, day)
    return (row.kind or None) if row is not None else None  # type: ignore[return-value]


def heads(official: str, office: str, day: date) -> bool:
    """Whether the official acts on the day as the head of the office."""
    return head_of(kind_on(office, day)) in roles_of(official, office, day)


def government_is_there() -> bool:
    """Whether the record has an office of Government's own."""
    return OfficePlacing.objects.filter(kind="government").exists()
