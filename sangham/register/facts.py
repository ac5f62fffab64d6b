"""The register -> the facts and collections that the law asks for. The only bridge, and no rule in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from datetime import date
from typing import Any

from django.db.models import F, Q, QuerySet

from sangham.register.keys import Key, as_text
from sangham.register.models import EntryOfSociety, Liability, Society, SocietyStanding, YearlyStatement
from sangham.register.neighbours import Overlapping
from sangham.register.standing import EXTENT, MANNERS


def mark_of(society: Society) -> str:
    """What a society is known by in a fact: its number with its series, or its id where it has none."""
    return str(society.id) if society.number is None else f"{society.series} {society.number}"


def neighbours(
    near: Iterable[Overlapping], similar: Mapping[str, bool] | None = None
) -> list[dict[str, Any]]:
    """The collection `neighbours` that s.7(1)(c) asks for, of the societies with a place in common.

    `similar`: by society id, whether the Registrar has determined that it is of a similar type; a society that
    is not in it is undetermined. Shape: society (mark), name_en, name_ml, places_in_common (count),
    similar_type (True, False, or None while undetermined).
    """
    determined = similar or {}
    return [
        {
            "society": each.id if each.number is None else f"{each.series} {each.number}",
            "name_en": each.name_en,
            "name_ml": each.name_ml,
            "places_in_common": len(each.places),
            "similar_type": determined.get(each.id),
        }
        for each in near
    ]


def facts_of_standing(names: Set[str], *, on: date) -> dict[str, dict[Key, Any]]:
    """Of each of the facts named that the law asks of a society in standing, its value by society on a day, as the
    register is known today; money in paise. Where it is not known it is None, or the society is not there.

    A statement for each table that holds one of them, whatever the number of societies. A blank of a statement is not
    nought, and a society without a statement has no members known.
    """
    found: dict[str, dict[Key, Any]] = {}
    for rows, columns, told in (
        (_by_day(Liability, _by(on), "from_on"), ("liability",), _OF_LIABILITY),
        (_by_day(YearlyStatement, Q(year_ended_on__lte=on), "year_ended_on"), _STATED, _OF_STATEMENT),
    ):
        wanted = [(tell, found.setdefault(name, {})) for name, tell in told.items() if name in names]
        if wanted:
            for key, *values in rows.values_list(as_text("society_id"), *columns).iterator(chunk_size=10_000):
                for tell, its in wanted:
                    its[key] = tell(*values)
    return found


def standing_otherwise(*, on: date) -> dict[Key, str]:
    """The standing on a day (empty: not known) of the societies that have come to another since."""
    since = SocietyStanding.objects.filter(from_on__gt=on).values("society_id")
    then = _by_day(SocietyStanding, _by(on, society_id__in=since), "from_on")
    changed = dict.fromkeys(since.values_list(as_text("society_id"), flat=True), "")
    return changed | dict(then.values_list(as_text("society_id"), "standing"))


def _by(on: date, **more: Any) -> Q:
    """Rows that hold from a day, or from one not known."""
    return (Q(from_on__isnull=True) | Q(from_on__lte=on)) & Q(**more)


def _by_day(model: type[EntryOfSociety], there: Q, day: str) -> QuerySet[Any]:
    """Rows by their day, and those of a day as they were entered: of a society, the last is the one that holds."""
    return model._default_manager.filter(there).order_by(F(day).asc(nulls_first=True), "entry")


_UNLIMITED = {"unlimited": True, "limited": False}


def _unlimited(liability: str) -> bool | None:
    return _UNLIMITED.get(EXTENT[liability])


def _limited(liability: str) -> bool | None:
    unlimited = _unlimited(liability)
    return None if unlimited is None else not unlimited


Tell = Callable[..., Any]
_OF_LIABILITY: dict[str, Tell] = {
    "liability_unlimited": _unlimited,
    "limited_liability": _limited,
    "liability_on_winding_up": lambda liability: liability if liability in MANNERS else None,
}
_STATED = (
    "individuals",
    "societies",
    "local_bodies",
    "governments",
    "other_bodies",
    "capital_government",
    "capital_in_all",
)


def _others(_i: Any, _s: Any, local_bodies: Any, governments: Any, other_bodies: Any, *_: Any) -> int | None:
    bodies = (local_bodies, governments, other_bodies)
    return None if None in bodies else sum(bodies)


_OF_STATEMENT: dict[str, Tell] = {
    "individual_members": lambda individuals, *_: individuals,
    "member_societies": lambda _i, societies, *_: societies,
    "other_bodies_as_members": _others,
    "share_capital": lambda *stated: stated[6],
    "government_share_capital_received": lambda *stated: True if stated[5] else None,
    "government_is_member": lambda *stated: None if stated[3] is None else stated[3] > 0,
}
OF_STANDING = frozenset(_OF_LIABILITY) | frozenset(_OF_STATEMENT)
